"""The form for a complaint under UK law."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from jar_desk.ui.dialogs.registers.entry import EntryDialog, needed_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.registers.complaints import Complaint
    from jar_desk.ui.wording import Wording


class ComplaintDialog(EntryDialog):
    """Received, acknowledged, each step, the outcome and that the person was told."""

    def __init__(
        self, entry: Complaint, wording: Wording, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(entry, wording, today, parent)
        self._entry = entry
        self.person = self.add_box("person", entry.person)
        self.matter = self.add_box("matter", entry.matter)
        self.received = self.add_day("received_on", entry.received_on)
        self.came_by = self.add_channel(entry.came_by)
        self.acknowledged = self.add_day("acknowledged_on", entry.acknowledged_on)
        self.add_heading(self.tr("Progress and outcome"))
        self.add_steps(entry.progress)
        self.step, self.step_on = self.add_step(
            "progress", self.tr("Another step"), self.tr("Day of the step")
        )
        self.outcome = self.add_box("outcome", entry.outcome)
        self.told = self.add_day("told_on", entry.told_on)
        self.regulator = self.fields.add(
            "regulator_named", QCheckBox(wording.entry_field("regulator_named")), wide=True
        )
        self.regulator.setChecked(entry.regulator_named)
        self.note = self.add_box("note", entry.note)

    def entry(self) -> Complaint:
        """Return the entry as it was filled in. Raises Invalid."""
        return replace(
            self._entry,
            person=self.person.words(),
            matter=self.matter.words(),
            received_on=needed_day("received_on", self.received),
            came_by=self.came_by.value(),
            acknowledged_on=self.acknowledged.value(),
            progress=(*self._entry.progress, *self.new_step("progress", self.step, self.step_on)),
            outcome=self.outcome.words(),
            told_on=self.told.value(),
            regulator_named=self.regulator.isChecked(),
            note=self.note.words(),
        )
