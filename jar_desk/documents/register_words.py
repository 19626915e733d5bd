"""How the lists of the registers name fields and write values."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.documents.wordlist import WordList
from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.registers.entry import Progress, RegisterKind
from jar_desk.domain.registers.incidents import Incident

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

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
    RegisterKind.APPOINTMENT: ("appointed_on", "holder", "post", "deputy", "ended_on"),
    RegisterKind.TRAINING: (
        "held_on",
        "subject",
        "attended",
        "others",
        "material",
        "repeat_by",
        "repeated_on",
    ),
    RegisterKind.CONTRACTOR: (
        "contract_on",
        "contractor",
        "entrusted",
        "country",
        "places",
        "reviews",
        "review_by",
        "ended_on",
    ),
    RegisterKind.INCIDENT: (
        "known_at",
        "incident_kind",
        "sign",
        "what",
        "happened_on",
        "categories",
        "persons",
        "special_care",
        "financial_risk",
        "unlawful_purpose",
        "laws",
        "cause",
        "harm",
        "reporting",
        "reporting_why",
        "risk",
        "risk_why",
        "preliminary_on",
        "eu_told_at",
        "uk_told_at",
        "persons_told_on",
        "final_on",
        "prevention",
        "progress",
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
            case "due" | "kept_until":
                return self.value(field, row.due if field == "due" else entry.kept_until)
            case "state":
                return self.say("values", "open" if entry.is_open else "ended")
            case "attended" | "places":
                return self._named(row, getattr(entry, field))
        beyond = field == "risk" and isinstance(entry, Incident) and not entry.laws
        return "" if beyond else self.value(field, getattr(entry, field))

    def _named(self, row: RegisterRow, meant: Sequence[UUID]) -> str:
        names = [row.named[one][self.language != "ja"] for one in meant if one in row.named]
        return self.say("values", "between").join(names)

    def value(self, field: str, value: object) -> str:
        """Write a value: days and moments in Tokyo as ISO 8601, codes in words.

        Lists are parted by the sign of the language.
        """
        said = "" if value is None else str(value)
        match value:
            case bool():
                said = self.say("values", "yes" if value else "no")
            case StrEnum():
                said = self.say(field, value.value)
            case datetime():
                said = value.astimezone(TOKYO).isoformat(sep=" ", timespec="minutes")
            case date():
                said = value.isoformat()
            case Progress():
                said = f"{value.on.isoformat()} {value.text}"
            case frozenset() | tuple():
                parts = sorted(value) if isinstance(value, frozenset) else value
                said = self.say("values", "between").join(self.value(field, one) for one in parts)
        return said
