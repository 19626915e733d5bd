"""The form for a training."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from jar_desk.ui.dialogs.registers.entry import EntryDialog, needed_day
from jar_desk.ui.fields.ticks import Ticks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.registers.trainings import Training
    from jar_desk.domain.staff import Staff
    from jar_desk.ui.wording import Wording


class TrainingDialog(EntryDialog):
    """What was taught, with what, who was there, when it is due again."""

    def __init__(
        self,
        entry: Training,
        wording: Wording,
        today: date,
        staff: Sequence[Staff],
        parent: QWidget | None = None,
    ) -> None:
        """`staff` is everybody of the desk; who left is offered where they attended."""
        super().__init__(entry, wording, today, parent)
        self._entry = entry
        self.subject = self.add_text("subject", entry.subject, wide=True)
        self.held = self.add_day("held_on", entry.held_on)
        self.material = self.add_text("material", entry.material)
        there = {one.id: one.name for one in staff if one.active or one.id in entry.attended}
        names = {str(who): name for who, name in there.items()}
        self.attended = Ticks(names, names.__getitem__, many=True)
        self.attended.tick(map(str, entry.attended))
        self.fields.add("attended", self.attended, wording.entry_field("attended"), wide=True)
        self.others = self.add_box("others", entry.others)
        self.repeat = self.add_day("repeat_by", entry.repeat_by)
        self.repeated = self.add_day("repeated_on", entry.repeated_on)
        self.note = self.add_box("note", entry.note)

    def entry(self) -> Training:
        """Return the entry as it was filled in. Raises Invalid."""
        return replace(
            self._entry,
            subject=self.subject.text().strip(),
            held_on=needed_day("held_on", self.held),
            material=self.material.text().strip(),
            attended=tuple(map(UUID, self.attended.ticked())),
            others=self.others.words(),
            repeat_by=self.repeat.value(),
            repeated_on=self.repeated.value(),
            note=self.note.words(),
        )
