"""The form for a withdrawn consent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from jar_desk.domain.registers.withdrawals import Withdrawal, parse_rows
from jar_desk.ui.dialogs.registers.entry import EntryDialog, needed_day
from jar_desk.ui.fields.ticks import Ticks
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import InlineMessage, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.policy import InventoryRow
    from jar_desk.ui.wording import Wording


class WithdrawalDialog(EntryDialog):
    """What, when and how; which rows of the inventory; when it was stopped and erased."""

    def __init__(
        self,
        entry: Withdrawal,
        wording: Wording,
        today: date,
        consents: Sequence[InventoryRow],
        parent: QWidget | None = None,
    ) -> None:
        """`consents` are the rows of the inventory that rest on consent."""
        super().__init__(entry, wording, today, parent)
        self._entry = entry
        self._consents = {row.code: row for row in consents}
        self.person = self.add_box("person", entry.person)
        self.consent = self.add_box("consent", entry.consent)
        self.withdrawn = self.add_day("withdrawn_on", entry.withdrawn_on)
        self.came_by = self.add_channel(entry.came_by)
        self.rows = Ticks(self._consents, str)
        self.rows.tick(entry.rows)
        self.fields.add("rows", self.rows, wording.entry_field("rows"))
        self.other_rows: TypedLine[tuple[str, ...]] = TypedLine(
            self.tr("Other rows (codes)"), parse_rows, wording.invalid
        )
        others = (one for one in entry.rows if one not in self._consents)
        self.other_rows.set_text(" ".join(others))
        self.fields.add("other_rows", self.other_rows)
        self.meant = InlineMessage("", Tone.NEUTRAL)
        self.fields.add_part(self.meant)
        self.add_heading(self.tr("What was done"))
        self.erasure = self.fields.add(
            "erasure_asked", QCheckBox(wording.entry_field("erasure_asked")), wide=True
        )
        self.erasure.setChecked(entry.erasure_asked)
        self.stopped = self.add_day("stopped_on", entry.stopped_on)
        self.erased = self.add_day("erased_on", entry.erased_on)
        self.note = self.add_box("note", entry.note)
        self.erasure.toggled.connect(self._follow_erasure)
        self._follow_erasure()
        self.rows.changed.connect(self._say_rows)
        self._say_rows()

    def entry(self) -> Withdrawal:
        """Return the entry as it was filled in. Raises Invalid."""
        asked = self.erasure.isChecked()
        return replace(
            self._entry,
            person=self.person.words(),
            consent=self.consent.words(),
            withdrawn_on=needed_day("withdrawn_on", self.withdrawn),
            came_by=self.came_by.value(),
            rows=(*self.rows.ticked(), *(self.other_rows.value() or ())),
            erasure_asked=asked,
            stopped_on=self.stopped.value(),
            erased_on=self.erased.value() if asked else None,
            note=self.note.words(),
        )

    def _say_rows(self) -> None:
        """Say beneath what the ticked rows are."""
        ticked = [(code, self._consents[code].text) for code in self.rows.ticked()]
        lines = (f"{code} {self.wording.pick(text.ja, text.en)}" for code, text in ticked)
        self.meant.say("\n".join(lines))

    def _follow_erasure(self) -> None:
        self.fields.show_field("erased_on", shown=self.erasure.isChecked())
