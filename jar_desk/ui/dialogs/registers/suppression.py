"""The form for an address that may not be used; the address itself is never kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit

from jar_desk.domain.registers.suppressions import (
    AddressKind,
    Suppression,
    SuppressionReason,
    guess_kind,
    normal_address,
)
from jar_desk.ui.dialogs.registers.entry import EntryDialog, needed_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.errors import Invalid
    from jar_desk.ui.wording import Wording


_ANY_DIGEST: Final = "0" * 64


class SuppressionDialog(EntryDialog):
    """A new one asks for the address; a stored one shows no address and can be lifted."""

    def __init__(
        self, entry: Suppression, wording: Wording, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(entry, wording, today, parent)
        self._entry = entry
        self.address = QLineEdit()
        self.address_kind = self.add_choice(
            "address_kind", AddressKind, wording.address_kind, entry.address_kind
        )
        self.fields.add("address", self.address, wording.entry_field("address"), secret=True)
        self.reason = self.add_choice(
            "reason", SuppressionReason, wording.suppression_reason, entry.reason
        )
        self.since = self.add_day("since", entry.since)
        self.lifted = self.add_day("lifted_on", entry.lifted_on)
        self.why = self.add_text("lifted_why", entry.lifted_why)
        self.note = self.add_box("note", entry.note)
        for name in ("address", "address_kind"):
            self.fields.show_field(name, shown=self.new)
        for name in ("lifted_on", "lifted_why"):
            self.fields.show_field(name, shown=not self.new)
        self.address.textEdited.connect(self._follow_address)

    def offer(self, addresses: Sequence[tuple[AddressKind, str]]) -> None:
        """Fill in the first address of an inquiry, and offer the others while typing."""
        if addresses:
            self.address_kind.choose(addresses[0][0])
            self.address.setText(addresses[0][1])

    def entry(self) -> Suppression:
        """Return the entry as it was filled in, without the address. Raises Invalid."""
        return replace(
            self._entry,
            reason=self.reason.value(),
            since=needed_day("since", self.since),
            lifted_on=self.lifted.value(),
            lifted_why=self.why.text().strip(),
            note=self.note.words(),
        )

    def check(self) -> None:
        """Raise Invalid where the address cannot be read or the entry cannot stand."""
        entry = self.entry()
        if self.new:
            normal_address(self.address_kind.value(), self.address.text())
            entry = replace(entry, digest=_ANY_DIGEST)
        entry.check(self.today)

    def place_of(self, problem: Invalid) -> str:
        """Return the field of a problem: every kind of address has the same."""
        return "address" if problem.field in set(AddressKind) else problem.field

    def _follow_address(self, typed: str) -> None:
        if typed.strip():
            self.address_kind.choose(guess_kind(typed))
