"""Stop a clock, let it go on, extend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from jar_desk.domain.clock_steps import SetAside
from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import PauseReason
from jar_desk.ui.dialogs.form_dialog import FormDialog, needed
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import InlineMessage, Labelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.ui.wording import Wording

    Effect = Callable[[PauseReason, date], tuple[tuple[ClockRule, SetAside], ...]]

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
        limit: date | None = None,
    ) -> None:
        super().__init__(title, verb, explanation, parent)
        self._limit, self._wording = limit, wording
        self.day: TypedLine[date] = TypedLine(
            label, lambda typed: self._read(typed, today), self._wrong, echo=wording.full_date
        )
        self.day.set_text(f"{today.year}/{today.month}/{today.day}")
        self.day.check()

    def _read(self, typed: str, today: date) -> date:
        day = parse_date(typed, today)
        if self._limit is not None and day > self._limit:
            raise Invalid("notified_on", "too-late")
        return day

    def _wrong(self, problem: Invalid) -> str:
        if problem.problem == "too-late" and self._limit is not None:
            said = self.tr(
                "Too late, without effect: the notice had to be out by {date}, within the first "
                "period. The first date stays."
            )
            return said.format(date=self._wording.full_date(self._limit))
        return self._wording.invalid(problem)

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
        effect: Effect | None = None,
    ) -> None:
        """`doubt_owed` where a law allows questions about identity only on reasonable doubt.

        `effect(reason, day)` names the clocks such a question would not stop, and why.
        """
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
        self._effect = effect
        self.warning = InlineMessage("", Tone.WARNING)
        self.body.addWidget(Labelled(self.reason, self.tr("Why")))
        self.body.addWidget(self._why)
        self.body.addWidget(self.day)
        self.body.addWidget(self.warning)
        self.reason.currentIndexChanged.connect(lambda _at: self._follow())
        self.day.changed.connect(self._warn)
        self.keeps(reason=self.reason, doubt=self.doubt, day=self.day)
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
        self._warn()

    def _warn(self) -> None:
        """Say at once what the question would not stop; it can be recorded all the same."""
        try:
            day = self.day.value()
        except Invalid:
            day = None
        found = self._effect(self.reason.value(), day) if self._effect and day else ()
        self.warning.say("\n".join(self._said(rule, why) for rule, why in found))

    def _said(self, rule: ClockRule, why: SetAside) -> str:
        name = self._wording.pick(rule.name.ja, rule.name.en)
        if why is SetAside.ASKED_LATE:
            said = self.tr(
                "{name}: asked more than %n day(s) after receipt, not without undue delay: "
                "treated as not suspending.",
                "",
                rule.ask_within or 0,
            )
            return said.format(name=name)
        said = self.tr("{name}: goes on, {why}.")
        return said.format(name=name, why=self._wording.set_aside(why))


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

    def __init__(
        self,
        today: date,
        wording: Wording,
        parent: QWidget | None = None,
        limit: date | None = None,
    ) -> None:
        """`limit` is the last day on which the notice has an effect."""
        explanation = self.tr(
            "There may be one extension, and the person must be told of it with the reason "
            "before the first period ends."
        )
        if limit is not None:
            last = self.tr("The notice has an effect until {date}.")
            explanation = f"{explanation} {last.format(date=wording.full_date(limit))}"
        super().__init__(
            self.tr("Extend the date"),
            self.tr("Extend"),
            explanation,
            label=self.tr("Told the person on"),
            today=today,
            wording=wording,
            parent=parent,
            limit=limit,
        )
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(_REASON_HEIGHT)
        self.why = Labelled(self.reason, self.tr("Reason told to the person"))
        self.body.addWidget(self.day)
        self.body.addWidget(self.why)
        self.keeps(day=self.day, reason=self.reason)

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
