"""How the lists of the registers name fields and write values."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.documents.wordlist import WordList
from jar_desk.domain.registers.complaints import Progress
from jar_desk.domain.registers.entry import RegisterKind

if TYPE_CHECKING:
    from jar_desk.domain.registers.entry import RegisterRow


FIELDS: Final[dict[RegisterKind, tuple[str, ...]]] = {
    RegisterKind.WITHDRAWAL: (
        "withdrawn_on",
        "person",
        "consent",
        "came_by",
        "rows",
        "stopped_on",
        "erasure_asked",
        "erased_on",
    ),
    RegisterKind.COMPLAINT: (
        "received_on",
        "person",
        "matter",
        "came_by",
        "acknowledged_on",
        "progress",
        "outcome",
        "told_on",
        "regulator_named",
    ),
    RegisterKind.SUPPRESSION: (
        "since",
        "address_kind",
        "digest",
        "key_fingerprint",
        "reason",
        "lifted_on",
        "lifted_why",
    ),
    RegisterKind.PROVISION: (
        "provided_on",
        "role",
        "person",
        "items",
        "other_name",
        "other_address",
        "other_representative",
        "basis",
        "basis_detail",
        "method",
        "how_obtained",
        "confirmed_by",
        "form",
        "last_on",
    ),
    RegisterKind.DIRECTIVE: (
        "given_on",
        "person",
        "text",
        "scopes",
        "form",
        "third_party",
        "consent_evidence",
        "executor",
        "revoked_on",
        "executed_on",
        "death_certificate_seen",
        "heir_proof_seen",
    ),
}
"""What is written of each kind, in this order."""


class RegisterWords(WordList):
    """The words of the lists in one language."""

    def __init__(self, language: str) -> None:
        super().__init__("registers", language)

    def title(self, kind: RegisterKind) -> str:
        """Name a register."""
        return self.say("titles", kind.value)

    def head(self, field: str) -> str:
        """Name a field."""
        return self.say("fields", field)

    def cell(self, row: RegisterRow, field: str) -> str:
        """Write one field of an entry; empty where it says nothing."""
        entry = row.entry
        match field:
            case "number":
                return str(entry.number or "")
            case "inquiry":
                return row.inquiry_number
            case "due":
                return self.value(field, row.due)
            case "kept_until":
                return self.value(field, entry.kept_until)
            case "state":
                return self.say("values", "open" if entry.is_open else "ended")
        return self.value(field, getattr(entry, field))

    def value(self, field: str, value: object) -> str:
        """Write a value: days as ISO 8601, codes in words, lists parted by the language's sign."""
        said = "" if value is None else str(value)
        match value:
            case bool():
                said = self.say("values", "yes" if value else "no")
            case StrEnum():
                said = self.say(field, value.value)
            case date():
                said = value.isoformat()
            case Progress():
                said = f"{value.on.isoformat()} {value.text}"
            case frozenset() | tuple():
                parts = sorted(value) if isinstance(value, frozenset) else value
                said = self.say("values", "between").join(self.value(field, one) for one in parts)
        return said
