"""Tables of the registers: what every entry has, and one table beside it for each kind."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from jar_desk.domain.people import Channel
from jar_desk.domain.registers.directives import DirectiveForm, DirectiveScope
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.domain.registers.incidents import IncidentKind, LeakSign, Reporting, Risk
from jar_desk.domain.registers.provisions import ProvisionBasis, ProvisionRole, RecordForm
from jar_desk.domain.registers.suppressions import AddressKind, SuppressionReason
from jar_desk.domain.rights import Regime
from jar_desk.store.column_types import Code, Codes, Day, DayOrNever, Ids, Moment, Words
from jar_desk.store.schema import METADATA, entity, needed

REGISTER_ENTRY: Final = entity(
    "register_entry",
    needed("kind", Code(RegisterKind)),
    needed("number_fiscal_year", Integer()),
    needed("number_sequence", Integer()),
    Column("inquiry_id", Uuid(), index=True),
    needed("note", Text()),
    needed("day", Day()),
    needed("due_on", DayOrNever()),
    needed("is_open", Boolean()),
    needed("search_text", Text()),
    UniqueConstraint("kind", "number_fiscal_year", "number_sequence"),
    Index("ix_register_entry_kind", "kind", "is_open", "due_on"),
)
"""`inquiry_id` is no foreign key: entries outlive the inquiry they came from."""


def _kind(name: str, *columns: Column[Any]) -> Table:
    key = Column("id", Uuid(), ForeignKey("register_entry.id"), primary_key=True)
    return Table(f"register_{name}", METADATA, key, *columns)


WITHDRAWAL: Final = _kind(
    "withdrawal",
    needed("person", Text()),
    needed("consent", Text()),
    needed("withdrawn_on", Day()),
    needed("came_by", Code(Channel)),
    needed("rows", Words()),
    needed("erasure_asked", Boolean()),
    Column("stopped_on", Day()),
    Column("erased_on", Day()),
)

COMPLAINT: Final = _kind(
    "complaint",
    needed("person", Text()),
    needed("matter", Text()),
    needed("received_on", Day()),
    needed("came_by", Code(Channel)),
    Column("acknowledged_on", Day()),
    needed("outcome", Text()),
    Column("told_on", Day()),
    needed("regulator_named", Boolean()),
)

PROGRESS: Final = Table(
    "register_progress",
    METADATA,
    Column("id", Uuid(), primary_key=True),
    Column("complaint", Uuid(), ForeignKey("register_entry.id"), key="entry", nullable=False),
    needed("position", Integer()),
    needed("on", Day()),
    needed("text", Text()),
    Index("ix_register_progress_complaint", "entry", "position"),
)
"""Steps of complaints, and since then of contractors and incidents."""

SUPPRESSION: Final = _kind(
    "suppression",
    needed("address_kind", Code(AddressKind)),
    Column("digest", Text(), nullable=False, index=True),
    needed("key_fingerprint", Text()),
    needed("reason", Code(SuppressionReason)),
    needed("since", Day()),
    Column("lifted_on", Day()),
    needed("lifted_why", Text()),
)

PROVISION: Final = _kind(
    "provision",
    needed("role", Code(ProvisionRole)),
    needed("provided_on", Day()),
    needed("person", Text()),
    needed("items", Text()),
    needed("other_name", Text()),
    needed("other_address", Text()),
    needed("other_representative", Text()),
    needed("basis", Code(ProvisionBasis)),
    needed("basis_detail", Text()),
    needed("method", Text()),
    needed("how_obtained", Text()),
    needed("confirmed_by", Text()),
    needed("form", Code(RecordForm)),
    Column("last_on", Day()),
)

DIRECTIVE: Final = _kind(
    "directive",
    needed("person", Text()),
    needed("text", Text()),
    needed("given_on", Day()),
    needed("scopes", Codes(DirectiveScope)),
    needed("form", Code(DirectiveForm)),
    needed("third_party", Text()),
    needed("consent_evidence", Text()),
    needed("executor", Text()),
    Column("revoked_on", Day()),
    Column("executed_on", Day()),
    needed("death_certificate_seen", Boolean()),
    needed("heir_proof_seen", Boolean()),
)

APPOINTMENT: Final = _kind(
    "appointment",
    needed("holder", Text()),
    needed("post", Text()),
    needed("deputy", Text()),
    needed("appointed_on", Day()),
    Column("ended_on", Day()),
)

TRAINING: Final = _kind(
    "training",
    needed("held_on", Day()),
    needed("subject", Text()),
    needed("attended", Ids()),
    needed("others", Text()),
    needed("material", Text()),
    Column("repeat_by", Day()),
    Column("repeated_on", Day()),
)

CONTRACTOR: Final = _kind(
    "contractor",
    needed("contractor", Text()),
    needed("entrusted", Text()),
    needed("country", Text()),
    needed("places", Ids()),
    needed("contract_on", Day()),
    Column("review_by", Day()),
    Column("ended_on", Day()),
)

INCIDENT: Final = _kind(
    "incident",
    needed("what", Text()),
    needed("incident_kind", Code(IncidentKind)),
    needed("sign", Code(LeakSign)),
    Column("happened_on", Day()),
    needed("known_at", Moment()),
    needed("zone", Text()),
    needed("categories", Text()),
    Column("persons", Integer()),
    needed("special_care", Boolean()),
    needed("financial_risk", Boolean()),
    needed("unlawful_purpose", Boolean()),
    needed("laws", Codes(Regime)),
    needed("cause", Text()),
    needed("harm", Text()),
    needed("prevention", Text()),
    needed("reporting", Code(Reporting)),
    needed("reporting_why", Text()),
    needed("risk", Code(Risk)),
    needed("risk_why", Text()),
    Column("preliminary_on", Day()),
    Column("final_on", Day()),
    Column("eu_told_at", Moment()),
    Column("uk_told_at", Moment()),
    Column("persons_told_on", Day()),
)
