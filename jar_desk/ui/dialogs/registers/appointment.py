"""The form for the person who answers for personal information."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.ui.dialogs.registers.entry import EntryDialog, needed_day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.registers.appointments import Appointment
    from jar_desk.ui.wording import Wording


class AppointmentDialog(EntryDialog):
    """Who, as what, who stands in, since when and until when."""

    def __init__(
        self, entry: Appointment, wording: Wording, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(entry, wording, today, parent)
        self._entry = entry
        self.holder = self.add_text("holder", entry.holder)
        self.post = self.add_text("post", entry.post)
        self.appointed = self.add_day("appointed_on", entry.appointed_on)
        self.deputy = self.add_text("deputy", entry.deputy)
        self.ended = self.add_day("ended_on", entry.ended_on)
        self.note = self.add_box("note", entry.note)

    def entry(self) -> Appointment:
        """Return the entry as it was filled in. Raises Invalid."""
        return replace(
            self._entry,
            holder=self.holder.text().strip(),
            post=self.post.text().strip(),
            deputy=self.deputy.text().strip(),
            appointed_on=needed_day("appointed_on", self.appointed),
            ended_on=self.ended.value(),
            note=self.note.words(),
        )
