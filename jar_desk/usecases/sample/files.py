"""Files that the sample inquiries find: a real PDF, pictures and texts, made in code."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from jar_desk.assets import resource
from jar_desk.documents.text_pages import write_text_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_FONT: Final = "SampleGothic"
_BLUE: Final = (0, 23, 193)
_PAPER: Final = (252, 250, 244)
_INK: Final = (60, 60, 60)
_FICTION: Final = "この文書は見本です。実在の人物ではありません。"
_INTERVIEW: Final = (
    "面談日: 2025年6月12日",
    "同席: 通訳者(見本 太郎)",
    "内容: 住まいと医療についての相談。",
)
_HISTORY: Final = (
    "2025-04-08 登録。本人からの申し出による。",
    "2025-09-30 連絡先を確認。変更なし。",
    "2026-02-17 案内を送付。",
)


def make_file(form: str, number: str, title: str, lines: Sequence[str] = ()) -> tuple[str, bytes]:
    """Return the name and the bytes of a fictional file about an inquiry.

    `form` is one of form, ledger, letter (PDF), photo (JPEG), scan (PNG), note (text); a letter, a
    scan and a note say `lines`.
    """
    suffix, write = _FORMS[form]
    return f"{title}_{number}.{suffix}", write(number, title, lines)


def _form(number: str, title: str, _lines: Sequence[str]) -> bytes:
    rows = [
        ("受付", f"{number} / WEBフォーム"),
        ("氏名", "(本人の氏名)"),
        ("参加日", "2025年10月18日(土)"),
        ("種目", "チャリティラン 10km"),
        ("緊急連絡先", "見本 花子 03-0000-0000"),
        ("備考", "この書類は見本です。実在の人物ではありません。"),
    ]
    return _pdf(title, [rows])


def _ledger(number: str, title: str, _lines: Sequence[str]) -> bytes:
    years = ("2023年度", "2024年度", "2025年度")
    pages = [
        [("参照", number), ("年度", year)]
        + [
            (f"{month}月", f"{1000 + 500 * (month % 4):,}円 クレジットカード")
            for month in (4, 8, 12)
        ]
        for year in years
    ]
    return _pdf(title, pages)


def _pdf(title: str, pages: list[list[tuple[str, str]]]) -> bytes:
    if _FONT not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(_FONT, str(_font_file())))
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    for rows in pages:
        _draw_page(canvas, title, rows)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw_page(canvas: Canvas, title: str, rows: list[tuple[str, str]]) -> None:
    canvas.setFont(_FONT, 16)
    canvas.drawString(25 * mm, 265 * mm, title)
    canvas.setFont(_FONT, 10.5)
    for index, (label, value) in enumerate(rows):
        height = (248 - 12 * index) * mm
        canvas.drawString(27 * mm, height, label)
        canvas.drawString(70 * mm, height, value)
        canvas.line(25 * mm, height - 4 * mm, 185 * mm, height - 4 * mm)


def _photo(number: str, title: str, _lines: Sequence[str]) -> bytes:
    """Return a drawn scene with figures of no one, 1200 x 800 pixels."""
    image = Image.new("RGB", (1200, 800), (196, 222, 242))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 520, 1200, 800), fill=(150, 186, 120))
    for place in range(6):
        left, shade = 90 + 180 * place, 90 + 24 * place
        draw.ellipse((left + 30, 330, left + 110, 410), fill=(shade, 120, 110))
        draw.rounded_rectangle((left, 420, left + 140, 640), 30, fill=(40, shade, 190 - shade // 2))
    draw.rectangle((0, 0, 1200, 90), fill=_BLUE)
    draw.text((30, 26), f"{title} (見本) {number}", font=_pillow_font(34), fill="white")
    return _encoded(image, "JPEG")


def _scan(number: str, title: str, lines: Sequence[str]) -> bytes:
    """Return what looks like a scanned sheet, 1240 x 1754 pixels (A4 at 150 dpi)."""
    image = Image.new("RGB", (1240, 1754), _PAPER)
    draw = ImageDraw.Draw(image)
    draw.text((110, 110), title, font=_pillow_font(44), fill=_INK)
    draw.text((110, 190), f"参照 {number} / 見本", font=_pillow_font(26), fill=_INK)
    said = tuple(lines) or _INTERVIEW * 4
    for index, line in enumerate(said):
        height = 290 + 100 * index
        draw.text((110, height), line, font=_pillow_font(28), fill=_INK)
        draw.line((110, height + 50, 1130, height + 50), fill=(200, 196, 186), width=2)
    return _encoded(image, "PNG")


def _note(number: str, title: str, lines: Sequence[str]) -> bytes:
    said = [f"{title} ({number})", "", *(lines or _HISTORY), "", _FICTION]
    return "\n".join(said).encode()


def _letter(number: str, title: str, lines: Sequence[str]) -> bytes:
    """Return a PDF in any script, as an office program would print it."""
    said = [f"参照 {number}", "", *lines, "", _FICTION]
    return write_text_pages("\n".join(said), "ja", title)


def _encoded(image: Image.Image, form: str) -> bytes:
    out = BytesIO()
    image.save(out, form, dpi=(150, 150))
    return out.getvalue()


def _pillow_font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_font_file()), size)


def _font_file() -> Path:
    return resource("fonts", "BIZUDPGothic-Regular.ttf")


_FORMS: Final[dict[str, tuple[str, Callable[[str, str, Sequence[str]], bytes]]]] = {
    "form": ("pdf", _form),
    "ledger": ("pdf", _ledger),
    "letter": ("pdf", _letter),
    "photo": ("jpg", _photo),
    "scan": ("png", _scan),
    "note": ("txt", _note),
}
