"""Pages of one inquiry on a real desk: what their tests share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from jar_desk.domain.inquiry import Inquiry, Stage
from jar_desk.domain.rights import Regime, Right
from jar_desk.settings import Settings
from jar_desk.ui.changes import ChangeBus
from jar_desk.ui.icons import Icons
from jar_desk.ui.views.inquiry import InquiryView
from jar_desk.ui.wording import Wording
from jar_desk.ui.workplace import Workplace
from jar_desk.usecases import moving
from tests.examples import NOON, a_request
from tests.usecases import steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jar_desk.ui.background import Background
    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk


@dataclass
class Answers:
    """Fill dialogs and answer questions in order; one that was not expected fails the test."""

    dialogs: list[Callable[[Any], bool]] = field(default_factory=list)
    confirms: list[bool] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    shown: list[QDialog] = field(default_factory=list)

    def show(self, dialog: QDialog) -> bool:
        assert self.dialogs, f"unexpected dialog {dialog.windowTitle()}"
        self.shown.append(dialog)
        return self.dialogs.pop(0)(dialog)

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        assert self.confirms, f"unexpected question: {question}"
        assert consequence
        assert verb
        return self.confirms.pop(0)

    def save_path(self, _suggested: str, _kind: object) -> Path:
        return self.paths.pop(0)

    def open_path(self, _kind: object) -> Path:
        return self.paths.pop(0)

    def tell(self, title: str, _kept: str, _todo: str, _details: str = "") -> None:
        self.told.append(title)


@dataclass
class Shown:
    """One person's page of an inquiry."""

    view: InquiryView
    answers: Answers
    workplace: Workplace
    qtbot: Any

    @property
    def inquiry(self) -> Inquiry:
        return self.view.case.inquiry

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.workplace.background.busy, timeout=10_000)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.workplace.background.busy, timeout=10_000)

    def show(self, inquiry: Inquiry) -> InquiryView:
        self.view.show_inquiry(inquiry.id)
        self.settle()
        return self.view

    def press_primary(self) -> None:
        action = self.view.primary_action()
        assert action is not None
        assert action.isEnabled(), self.view.side.why.text()
        action.trigger()
        self.settle()


@pytest.fixture
def page_of(
    qtbot: Any, theme: Theme, language: Language, background: Background
) -> Callable[[Session], Shown]:
    changes = ChangeBus()

    def make(session: Session) -> Shown:
        answers = Answers()
        place = Workplace(
            session=session,
            background=background,
            asking=answers,  # type: ignore[arg-type]
            changes=changes,
            theme=theme,
            icons=Icons(theme),
            settings=Settings,
            wording=Wording(),
            now=lambda: NOON,
        )
        view = InquiryView(place)
        qtbot.addWidget(view)
        view.resize(1154, 758)
        view.show()
        return Shown(view, answers, place, qtbot)

    return make


@pytest.fixture
def mine(page_of: Callable[[Session], Shown], desk: Desk) -> Iterator[Shown]:
    shown = page_of(desk.staff)
    yield shown
    assert shown.answers.told == []


def texts(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def a_gdpr_case(desk: Desk, tmp_path: Path) -> Inquiry:
    request = a_request(Right.ACCESS, Regime.GDPR, scope="すべて")
    inquiry = steps.searched(desk, tmp_path, regimes=frozenset({Regime.GDPR}), requests=(request,))
    return moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value
