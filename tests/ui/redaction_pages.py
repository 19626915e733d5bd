"""The redaction editor in the real window on a real desk: what its tests share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from jar_desk.assets import resource
from jar_desk.domain.redaction import covered_text
from jar_desk.settings import Settings
from jar_desk.ui.changes import ChangeBus
from jar_desk.ui.icons import Icons
from jar_desk.ui.pages import furnish
from jar_desk.ui.views.redaction import RedactionView
from jar_desk.ui.views.redaction.painting import EDGE
from jar_desk.ui.window import MainWindow
from jar_desk.ui.wording import Wording
from jar_desk.ui.workplace import Workplace
from jar_desk.usecases import reading, searching
from jar_desk.usecases.searching import RecordDraft
from tests.examples import NOON
from tests.usecases import steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.redaction import Box, Sign
    from jar_desk.ui.background import Background
    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

INTERVIEW = (
    (
        "面談記録(1ページ)",
        "日時:2025年6月12日 14:00～15:10  場所:事務所 第2面談室",
        "本人:Ahmed Al-Rashid",
        "支援員:田村 由紀、Marie Dubois",
    ),
    (
        "面談記録(2ページ)",
        "本人より、住居の更新と家族の呼び寄せについて相談があった。",
        "同行者のハッサン・オマル氏は、現在東京都北区赤羽1-2-3に居住しており、",
        "本人の連絡先としての利用を希望しない。",
        "連絡先は ahmed@example.org(本人のもの)。",
        "次回は7月3日。omar@example.org への連絡は行わない。",
    ),
    ("面談記録(3ページ)", "特記事項なし。"),
)


def a_pdf(pages: Sequence[Sequence[str]]) -> bytes:
    if "Interview" not in pdfmetrics.getRegisteredFontNames():
        face = resource("fonts", "BIZUDPGothic-Regular.ttf")
        pdfmetrics.registerFont(TTFont("Interview", str(face)))
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for lines in pages:
        canvas.setFont("Interview", 12)
        for place, line in enumerate(lines):
            canvas.drawString(56, A4[1] - 80 - 28 * place, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def with_records(desk: Desk, folder: Path, *files: tuple[str, Sequence[Sequence[str]]]) -> Inquiry:
    """Return an inquiry in which these files were found, and nothing else."""
    inquiry = steps.identified(desk)
    place = steps.at_home(desk, inquiry)
    inquiry = steps.settled(desk, inquiry, place)
    for title, pages in files:
        path = folder / f"{title}.pdf"
        path.write_bytes(a_pdf(pages))
        draft = RecordDraft(
            title=title,
            source_id=place.id,
            obtained_from="本人",
            category="面談",
            purposes=("PU-7",),
            recipients="なし",
            retention="終了後 16か月",
        )
        inquiry = searching.add_record(desk.staff, inquiry, draft, path).value
    return inquiry


@dataclass
class Answers:
    """Answer in order; what was not expected fails the test."""

    confirms: list[bool] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        assert self.confirms, f"unexpected question: {question}"
        self.asked.append(f"{question} {consequence} {verb}")
        return self.confirms.pop(0)

    def tell(self, title: str, _kept: str, _todo: str, _details: str = "") -> None:
        self.told.append(title)


@dataclass
class Editor:
    """The window of one person, with the editor in it."""

    window: MainWindow
    workplace: Workplace
    answers: Answers
    qtbot: Any

    @property
    def view(self) -> RedactionView:
        page = self.window.page("redaction")
        assert isinstance(page, RedactionView)
        return page

    @property
    def parts(self) -> Any:
        return self.view.parts

    @property
    def sheet(self) -> Any:
        return self.view.parts.sheet

    def stored(self) -> Inquiry:
        inquiry: Any = self.window.page("inquiry")
        return reading.read_inquiry(self.workplace.session, inquiry.case.inquiry.id)

    def settle(self) -> None:
        def quiet() -> None:
            assert not self.workplace.background.busy

        for _ in range(3):
            self.qtbot.waitUntil(quiet, timeout=20_000)
            QApplication.processEvents()

    def open(self, inquiry: Inquiry) -> None:
        """Open an inquiry at what was found, as a person finds it."""
        page: Any = self.window.page("inquiry")
        page.show_inquiry(inquiry.id)
        self.window.show_page("inquiry")
        self.settle()
        page.show_tab("records")

    def black_out(self, inquiry: Inquiry, record: int = 0) -> None:
        """Press the button of a record."""
        self.open(inquiry)
        page: Any = self.window.page("inquiry")
        name = inquiry.records[record].title
        [button] = [
            one
            for one in page.records.findChildren(QAbstractButton)
            if one.accessibleName() == f"「{name}」の一部を黒塗り" and one.isVisible()
        ]
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)
        self.settle()

    def key(self, *keys: Any, shift: bool = False, control: bool = False) -> None:
        """Press keys where the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        if shift:
            held |= Qt.KeyboardModifier.ShiftModifier
        if control:
            held |= Qt.KeyboardModifier.ControlModifier
        for one in keys:
            self.qtbot.keyClick(self.window.focusWidget() or self.window, one, held)
        self.settle()

    def signs(self, words: str) -> tuple[Sign, ...]:
        """Return the signs of words on the page shown."""
        signs = self.sheet.shown.page.text.signs
        text = "".join(one.text for one in signs)
        first = len([1 for _ in text[: text.index(words)]])
        return tuple(signs[first : first + len(words)])

    def at(self, box: Box, *, end: bool = False) -> QPoint:
        """Return a point of the sheet at the start (or end) of a box of the page."""
        zoom = self.sheet.zoom
        x = box.right - 1 if end else box.left + 1
        return QPoint(round(x * zoom) + EDGE, round((box.top + box.bottom) / 2 * zoom) + EDGE)

    def drag(self, start: QPoint, end: QPoint, *, shift: bool = False) -> None:
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        self.qtbot.mousePress(self.sheet, left, held, start)
        self.qtbot.mouseMove(self.sheet, (start + end) / 2)
        self.qtbot.mouseMove(self.sheet, end)
        self.qtbot.mouseRelease(self.sheet, left, held, end)
        self.settle()


def beneath(editor: Editor) -> list[str]:
    """Return what is read under each place of the page; a thin neighbour may be touched too."""
    text = editor.sheet.shown.page.text
    read = (covered_text(text, one.boxes) for one in editor.view.editing.redactions)
    return [re.sub("[:、。]", "", one) for one in read]


@pytest.fixture
def editor_of(
    qtbot: Any, theme: Theme, language: Language, background: Background
) -> Callable[[Session], Editor]:
    def make(session: Session) -> Editor:
        answers = Answers()
        place = Workplace(
            session=session,
            background=background,
            asking=answers,  # type: ignore[arg-type]
            changes=ChangeBus(),
            theme=theme,
            icons=Icons(theme),
            settings=Settings,
            wording=Wording(),
            now=lambda: NOON,
        )
        window = MainWindow(place)
        furnish(window, place)
        qtbot.addWidget(window)
        window.resize(1366, 820)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Editor(window, place, answers, qtbot)

    return make


@pytest.fixture
def editor(editor_of: Callable[[Session], Editor], desk: Desk) -> Iterator[Editor]:
    made = editor_of(desk.staff)
    yield made
    assert made.answers.told == []
