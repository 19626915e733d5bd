"""Tick off a task: on which day it was done, and what is worth knowing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.ui.dialogs.form_dialog import FormDialog, needed
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.wording import Wording


class FollowUpDialog(FormDialog):
    """A day, today unless another is typed, and a note."""

    def __init__(
        self, task: str, *, today: date, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Done"), self.tr("Tick off"), task, parent)
        self._today = today
        self.day: TypedLine[date] = TypedLine(
            self.tr("Done or told on"), self._parse, wording.invalid, echo=wording.full_date
        )
        self.day.set_text(f"{today.year}/{today.month}/{today.day}")
        self.day.check()
        self.note = TextBox(2)
        self.body.addWidget(self.day)
        self.body.addWidget(Labelled(self.note, self.tr("Note (how, to whom)")))
        self.keeps(day=self.day, note=self.note)

    def value(self) -> date:
        """Return the day. Raises Invalid."""
        day = self.day.value()
        assert day is not None  # noqa: S101 - the dialog was accepted
        return day

    def is_complete(self) -> bool:
        """Tell whether the day can be read and has come."""
        return needed(self.day) is not None

    def _parse(self, typed: str) -> date:
        day = parse_date(typed, self._today)
        if day > self._today:
            raise Invalid("done", "in-future")
        return day
