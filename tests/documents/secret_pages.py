"""Documents with secrets at known places, as many programs write them; the same for one seed."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING, Final

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from jar_desk.assets import resource
from tests.documents.package_examples import saved

if TYPE_CHECKING:
    from collections.abc import Callable

_LATIN: Final = ("Omar", "Maria", "Elie", "Joao", "Nguyen", "Fatima", "Zofia", "Ivan")
_FAMILY: Final = ("Hassan", "Silva", "Modele", "Pereira", "Duong", "Zahra", "Nowak", "Petrov")
_KANJI: Final = ("田村由紀", "見本三郎", "高橋花子", "渡邊一郎", "鈴木葵")
_KEPT: Final = ("Ahmed stays here", "agreed in June", "サミラは残る", "次回は七月")
_FONTS: Final = ("BIZUDPGothic-Regular", "NotoSans-Regular", "BIZUDPMincho-Regular")
_STANDARD: Final = ("Helvetica", "Times-Roman", "Courier-Bold")


@dataclass
class Made:
    """A document, its secrets, and what must still be read after these are gone."""

    data: bytes
    secrets: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def make(seed: int) -> Made:
    """Return the document of a seed."""
    draw = Random(seed)  # noqa: S311 - the same document every time
    made = Made(b"")
    _register()
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), pageCompression=draw.randint(0, 1))
    for _ in range(draw.randint(1, 3)):
        _draw_page(canvas, draw, made)
        canvas.showPage()
    canvas.save()
    with pikepdf.open(out) as pdf:
        for change in draw.sample(_CHANGES, draw.randint(0, 3)):
            change(pdf, draw, made)
        made.data = saved(pdf)
    return made


def _register() -> None:
    known = pdfmetrics.getRegisteredFontNames()
    for name in _FONTS:
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{name}.ttf"))))
    if "HeiseiMin-W3" not in known:
        pdfmetrics.registerFont(UnicodeCIDFont("HeiseiMin-W3"))


def _secret(draw: Random, made: Made, *, latin: bool) -> str:
    number = len(made.secrets)
    name = f"{draw.choice(_LATIN)} {draw.choice(_FAMILY)}" if latin else draw.choice(_KANJI)
    secret = f"{name}{number}Q" if latin else f"{name}{number}号"
    made.secrets.append(secret)
    return secret


def _draw_page(canvas: Canvas, draw: Random, made: Made) -> None:
    for row in range(draw.randint(2, 5)):
        size, height = draw.choice((8, 11, 16, 24)), 760 - 130 * row
        latin = draw.random() < 0.5
        font = draw.choice(_STANDARD if latin else ("BIZUDPGothic-Regular", "BIZUDPMincho-Regular"))
        kept = f"{draw.choice(_KEPT[:2] if latin else _KEPT[2:])} {row}{canvas.getPageNumber()}"
        made.kept.append(kept)
        canvas.saveState()
        slanting, apart = draw.random() < 0.2, 1.6 * size
        if slanting:
            # The boxes of slanting words reach up and down: closer lines would lose a letter.
            size, apart = 11, 40
            canvas.translate(80, height)
            canvas.rotate(draw.choice((-8, 3, 11)))
            canvas.translate(-80, -height)
        if draw.random() < 0.2:
            canvas.setFillGray(draw.choice((1, 0.5)))
        canvas.setFont(font, size)
        canvas.drawString(40, height, kept)
        canvas.drawString(40, height - apart, _secret(draw, made, latin=latin))
        if draw.random() < 0.3 and not slanting:
            canvas.drawString(40, height - 2 * apart, _secret(draw, made, latin=latin))
        canvas.restoreState()


def _turn(pdf: pikepdf.Pdf, draw: Random, _made: Made) -> None:
    for page in pdf.pages:
        page.rotate(draw.choice((90, 180, 270)), relative=False)


def _comment(pdf: pikepdf.Pdf, draw: Random, made: Made) -> None:
    """A note whose words stand in the file only: not shown, so never handed over."""
    secret = _secret(draw, made, latin=True)
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=[20, 20, 40, 40], Contents=secret, F=2
    )
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])


def _shown_comment(pdf: pikepdf.Pdf, draw: Random, made: Made) -> None:
    secret = _secret(draw, made, latin=True)
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    shown = pdf.make_stream(f"BT /F 12 Tf 4 8 Td ({secret}) Tj ET".encode())
    shown.Type, shown.Subtype, shown.BBox = Name.XObject, Name.Form, Array([0, 0, 300, 30])
    shown.Resources = Dictionary(Font=Dictionary(F=font))
    box = Dictionary(
        Type=Name.Annot,
        Subtype=Name.FreeText,
        Rect=[150, 100, 450, 130],
        Contents=secret,
        DA=b"/F 12 Tf",
        F=4,
        AP=Dictionary(N=shown),
    )
    pdf.pages[-1].Annots = Array([pdf.make_indirect(box)])


def _field(pdf: pikepdf.Pdf, draw: Random, made: Made) -> None:
    secret = _secret(draw, made, latin=True)
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    entry = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=b"name",
            V=secret,
            DA=b"/Helv 12 Tf 0 g",
            Rect=[150, 140, 450, 165],
            F=4,
        )
    )
    pdf.pages[0].Annots = Array([entry])
    fonts = Dictionary(Font=Dictionary(Helv=font))
    pdf.Root.AcroForm = Dictionary(Fields=Array([entry]), DR=fonts, DA=b"/Helv 12 Tf 0 g")


def _nest(pdf: pikepdf.Pdf, _draw: Random, _made: Made) -> None:
    """Put the content of a page into a form within a form, a little smaller."""
    page = pdf.pages[0]
    page.contents_coalesce()
    inner = pdf.make_stream(page.obj.Contents.read_bytes())
    inner.Type, inner.Subtype = Name.XObject, Name.Form
    inner.BBox, inner.Resources = Array([0, 0, 595, 842]), page.obj.Resources
    middle = pdf.make_stream(b"q 0.9 0 0 0.9 20 20 cm /In Do Q")
    middle.Type, middle.Subtype = Name.XObject, Name.Form
    middle.BBox = Array([0, 0, 595, 842])
    middle.Resources = Dictionary(XObject=Dictionary(In=inner))
    page.obj.Resources = Dictionary(XObject=Dictionary(Out=middle))
    page.obj.Contents = pdf.make_stream(b"q /Out Do Q")


def _leave_traces(pdf: pikepdf.Pdf, draw: Random, made: Made) -> None:
    secret = _secret(draw, made, latin=True)
    pdf.docinfo["/Author"] = secret
    pdf.attachments["secret.txt"] = secret.encode()
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(secret, 0))
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=f"app.alert('{secret}')".encode())
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = secret


def _share_resources(pdf: pikepdf.Pdf, draw: Random, _made: Made) -> None:
    """All pages share one list of pictures, one of which only the first page shows."""
    pixels = Image.frombytes("L", (40, 40), draw.randbytes(1600))
    stream = pdf.make_stream(pixels.tobytes())
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width = stream.Height = 40
    stream.ColorSpace, stream.BitsPerComponent = Name.DeviceGray, 8
    shared = Dictionary()
    for number, page in enumerate(pdf.pages):
        for key, value in page.obj.Resources.get("/XObject", Dictionary()).items():
            shared[f"{key}{number}"] = value
    for page in pdf.pages:
        page.obj.Resources.XObject = page.obj.Resources.get("/XObject", Dictionary())
        page.obj.Resources.XObject["/Shared"] = stream


_CHANGES: Final[tuple[Callable[[pikepdf.Pdf, Random, Made], None], ...]] = (
    _turn,
    _comment,
    _shown_comment,
    _field,
    _nest,
    _leave_traces,
    _share_resources,
)
