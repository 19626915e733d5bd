"""Stop a clock, let it go on, extend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import PauseReason
from jar_desk.ui.dialogs.form_dialog import FormDialog, needed
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.ui.wording import Wording

_REASON_HEIGHT = 90


class _DayDialog(FormDialog):
    """A form with one day, today unless another is typed."""

    def __init__(
        self,
        title: str,
        verb: str,
        explanation: str,
        *,
        label: str,
        today: date,
        wording: Wording,
        parent: QWidget | None,
    ) -> None:
        super().__init__(title, verb, explanation, parent)
        self.day: TypedLine[date] = TypedLine(
            label, lambda typed: parse_date(typed, today), wording.invalid, echo=wording.full_date
        )
        self.day.set_text(f"{today.year}/{today.month}/{today.day}")
        self.day.check()

    def value(self) -> date:
        """Return the day. Raises Invalid."""
        day = self.day.value()
        assert day is not None  # noqa: S101 - the dialog was accepted
        return day

    def is_complete(self) -> bool:
        """Tell whether the day can be read."""
        return needed(self.day) is not None


class PauseDialog(_DayDialog):
    """Why and since when the clock stands still."""

    def __init__(
        self,
        today: date,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        doubt_owed: bool = False,
    ) -> None:
        """`doubt_owed` where a law allows questions about identity only on reasonable doubt."""
        super().__init__(
            self.tr("Stop the clock"),
            self.tr("Stop the clock"),
            self.tr(
                "A question to the requester stops the clock from the day it was asked until it "
                "is answered. Which clocks it stops is reckoned from the law."
            ),
            label=self.tr("Asked on"),
            today=today,
            wording=wording,
            parent=parent,
        )
        self.reason: ChoiceBox[PauseReason] = ChoiceBox(
            PauseReason, wording.pause_reason, self.tr("Why")
        )
        self._wording, self._doubt_owed = wording, doubt_owed
        self.doubt = TextBox(2)
        self._why = Labelled(self.doubt, self.tr("What makes you doubt that it is the person"))
        self.body.addWidget(Labelled(self.reason, self.tr("Why")))
        self.body.addWidget(self._why)
        self.body.addWidget(self.day)
        self.reason.currentIndexChanged.connect(lambda _at: self._follow())
        self._follow()

    def is_complete(self) -> bool:
        """Tell whether the doubt is written down where one is owed, and the day can be read."""
        missing = self._asks_for_doubt and not self.doubt.words()
        words = self._wording.invalid(Invalid("doubt", "empty")) if missing else ""
        self._why.say(words, wrong=missing)
        if missing:
            self.doubt.setFocus()
            return False
        return super().is_complete()

    @property
    def _asks_for_doubt(self) -> bool:
        return self._doubt_owed and self.reason.value() is PauseReason.IDENTITY_DOUBT

    def _follow(self) -> None:
        self._why.setVisible(self._asks_for_doubt)


class ResumeDialog(_DayDialog):
    """When the question was answered."""

    def __init__(self, today: date, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Record the answer"),
            self.tr("Let the clock go on"),
            self.tr("The clock goes on from the day the answer came."),
            label=self.tr("Answered on"),
            today=today,
            wording=wording,
            parent=parent,
        )
        self.body.addWidget(self.day)


class ExtensionDialog(_DayDialog):
    """When and why the person was told that it takes longer."""

    def __init__(self, today: date, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Extend the deadline"),
            self.tr("Extend"),
            self.tr(
                "There may be one extension, and the person must be told of it with the reason "
                "before the first period ends."
            ),
            label=self.tr("Told the person on"),
            today=today,
            wording=wording,
            parent=parent,
        )
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(_REASON_HEIGHT)
        self.why = Labelled(self.reason, self.tr("Reason told to the person"))
        self.body.addWidget(self.day)
        self.body.addWidget(self.why)

    def is_complete(self) -> bool:
        """Tell whether day and reason are there."""
        if not self.reason.toPlainText().strip():
            self.why.say(self.tr("This is needed."), wrong=True)
            self.reason.setFocus()
            return False
        self.why.say("")
        return super().is_complete()

    def words(self) -> str:
        """Return the reason."""
        return self.reason.toPlainText().strip()
