"""Tables of one inquiry and everything that belongs to it."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from jar_desk.domain.checks import (
    AuthorityPaper,
    CheckedPerson,
    CheckResult,
    ComparedField,
    Conflict,
    DocumentClass,
    GenuineBy,
    Side,
    Weight,
)
from jar_desk.domain.follow_ups import FollowUpKind
from jar_desk.domain.forbidden_data import ForbiddenKind
from jar_desk.domain.impersonation import RedFlag
from jar_desk.domain.inquiry import (
    Disclosure,
    DocumentKind,
    MessageKind,
    PauseReason,
    Relation,
    SourceState,
    Stage,
)
from jar_desk.domain.parts import Measure
from jar_desk.domain.people import AgentKind, Channel, NameKind
from jar_desk.domain.provenance import Provenance
from jar_desk.domain.redaction import Part
from jar_desk.domain.rights import DeliveryMethod, Outcome, Regime, Right
from jar_desk.domain.unsolicited import Treatment
from jar_desk.store.column_types import (
    Boxes,
    Code,
    Codes,
    Day,
    DayOrNever,
    DocumentParts,
    Ids,
    Moment,
    PartialDay,
    ShortUuid,
    Words,
)
from jar_desk.store.schema import ATTACHMENT, METADATA, entity, needed


def _child(name: str, owner: Table, *columns: Any) -> Table:  # noqa: ANN401 - columns
    key = Column(owner.name, Uuid(), ForeignKey(owner.c.id), nullable=False)
    position = needed("position", Integer())
    order = Index(f"ix_{name}_{owner.name}", owner.name, "position")
    return entity(name, key, position, *columns, order)


INQUIRY: Final = Table(
    "inquiry",
    METADATA,
    Column("row", Integer(), primary_key=True),
    needed("id", Uuid()),
    needed("version", Integer()),
    needed("number_fiscal_year", Integer()),
    needed("number_sequence", Integer()),
    needed("arrival_channel", Code(Channel)),
    needed("arrival_moment", Moment()),
    needed("arrival_zone", Text()),
    Column("agent_kind", Code(AgentKind)),
    Column("agent_organisation", Text()),
    Column("agent_relative", Boolean()),
    needed("relation", Code(Relation)),
    needed("whereabouts", Text()),
    needed("whereabouts_given", Text()),
    needed("letter_language", Text()),
    needed("safe_contact_allowed", Codes(Channel)),
    needed("safe_contact_forbidden", Codes(Channel)),
    needed("safe_contact_hours", Text()),
    needed("safe_contact_no_sender_name", Boolean()),
    needed("safe_contact_no_messages", Boolean()),
    needed("safe_contact_note", Text()),
    needed("regimes", Codes(Regime)),
    needed("law_packs", Words()),
    needed("stage", Code(Stage)),
    needed("stage_reason", Text()),
    Column("assignee", Uuid()),
    Column("extension_notified_on", Day()),
    Column("extension_reason", Text()),
    Column("proposal_document_id", Uuid()),
    Column("proposal_sha256", Text()),
    Column("proposal_approver", Uuid()),
    Column("proposal_proposed_by", Uuid()),
    Column("proposal_proposed_at", Moment()),
    Column("proposal_portability", Text()),
    Column("approval_sha256", Text()),
    Column("approval_approved_by", Uuid()),
    Column("approval_approved_at", Moment()),
    Column("approval_portability", Text()),
    Column("answered_at", Moment()),
    Column("ended_at", Moment()),
    # What the report counts, worked out when the inquiry is saved.
    needed("received_on", Day()),
    Column("deadline_on", Day()),
    Column("answered_on", Day()),
    UniqueConstraint("id"),
    UniqueConstraint("number_fiscal_year", "number_sequence"),
)

_IN_ORDER: Final = ("due_on", "number_fiscal_year", "number_sequence")

INQUIRY_LIST: Final = Table(
    "inquiry_list",
    METADATA,
    needed("is_open", Boolean()),
    needed("due_on", DayOrNever()),
    needed("number_fiscal_year", Integer()),
    needed("number_sequence", Integer()),
    needed("id", ShortUuid()),
    Column("row", Integer(), ForeignKey(INQUIRY.c.row), nullable=False),
    needed("version", Integer()),
    needed("stage", Code(Stage)),
    Column("assignee", Uuid()),
    Column("paused_left", Integer()),
    needed("received_on", Day()),
    needed("arrival_channel", Code(Channel)),
    needed("display_name", Text()),
    needed("native_name", Text()),
    needed("language", Text()),
    needed("agent_name", Text()),
    needed("asked", Words()),
    PrimaryKeyConstraint("is_open", *_IN_ORDER),
    UniqueConstraint("id"),
    Index("ix_inquiry_list_is_open", "is_open", *_IN_ORDER, "id", "paused_left"),
    Index("ix_inquiry_list_stage", "stage", *_IN_ORDER, "id"),
    Index("ix_inquiry_list_assignee", "assignee", "is_open", *_IN_ORDER, "id"),
    Index("ix_inquiry_list_row", "row", "id"),
    sqlite_with_rowid=False,
)
"""What the list shows of an inquiry, written with it (`list_rows.py`).

The rows lie in the order of the list: every page of the file must be deciphered, so the 64 rows of
one screen should lie on few. The indexes hold all that `listing.py` asks of them.
"""

PERSON: Final = _child(
    "person",
    INQUIRY,
    needed("part", Code(CheckedPerson)),
    Column("birth_date", PartialDay()),
    needed("languages", Words()),
    needed("died", Boolean()),
)

NAME_FORM: Final = _child(
    "name_form", PERSON, needed("text", Text()), needed("kind", Code(NameKind))
)

CONTACT_POINT: Final = _child(
    "contact_point",
    PERSON,
    needed("channel", Code(Channel)),
    needed("value", Text()),
    needed("unsafe", Boolean()),
)

REQUEST: Final = _child(
    "request",
    INQUIRY,
    needed("right", Code(Right)),
    Column("regime", Code(Regime)),
    needed("scope", Text()),
    needed("method", Code(DeliveryMethod)),
    Column("decision_outcome", Code(Outcome)),
    Column("decision_grounds", Words()),
    Column("decision_reason", Text()),
    Column("decision_difficulty", Text()),
    Column("decision_measure", Text()),
    Column("decision_reason_waived_by", Uuid()),
    Column("decision_reason_waived_at", Moment()),
    Column("decision_decided_by", Uuid()),
    Column("decision_decided_at", Moment()),
    Column("decision_policy", Text()),
)

ITEM: Final = _child(
    "item",
    INQUIRY,
    needed("request_id", Uuid()),
    needed("what", Text()),
    Column("source_id", Uuid()),
    needed("measure", Code(Measure)),
    needed("before", Text()),
    needed("after", Text()),
    needed("ground", Text()),
    Column("done_on", Day()),
    Column("done_by", Uuid()),
)

FOLLOW_UP: Final = _child(
    "follow_up",
    INQUIRY,
    needed("request_id", Uuid()),
    needed("kind", Code(FollowUpKind)),
    needed("about", Text()),
    needed("due", Day()),
    Column("done_on", Day()),
    Column("done_by", Uuid()),
    Column("done_at", Moment()),
    needed("note", Text()),
)


def _checked() -> tuple[Column[Any], ...]:
    return (
        needed("result", Code(CheckResult)),
        needed("checked_by", Uuid()),
        needed("checked_at", Moment()),
        needed("note", Text()),
        Column("withdrawal_by", Uuid()),
        Column("withdrawal_at", Moment()),
        Column("withdrawal_reason", Text()),
    )


IDENTITY_CHECK: Final = _child(
    "identity_check",
    INQUIRY,
    needed("person", Code(CheckedPerson)),
    needed("document", Code(DocumentClass)),
    needed("side", Code(Side)),
    needed("compared", Codes(ComparedField)),
    needed("weight", Code(Weight)),
    Column("issued_on", Day()),
    Column("acceptance_by", Uuid()),
    Column("acceptance_at", Moment()),
    Column("acceptance_reason", Text()),
    *_checked(),
)

AUTHORITY_CHECK: Final = _child(
    "authority_check",
    INQUIRY,
    needed("paper", Code(AuthorityPaper)),
    needed("names_this_request", Boolean()),
    needed("may_receive", Boolean()),
    needed("conflict_of_interest_asked", Boolean()),
    Column("genuine_by", Code(GenuineBy)),
    needed("conflicts", Codes(Conflict)),
    *_checked(),
)

IDENTITY_COPY: Final = _child(
    "identity_copy",
    INQUIRY,
    needed("check_id", Uuid()),
    needed("arrived_on", Day()),
    needed("reason", Text()),
    needed("by", Uuid()),
    needed("at", Moment()),
    Column("attachment", Uuid(), ForeignKey(ATTACHMENT.c.id), nullable=False, index=True),
    Column("erased_on", Day()),
)

SOURCE_CHECK: Final = _child(
    "source_check",
    INQUIRY,
    needed("source_id", Uuid()),
    needed("case_file", Boolean()),
    needed("state", Code(SourceState)),
    needed("searched_for", Text()),
    Column("settled_by", Uuid()),
    Column("settled_at", Moment()),
)

RECORD: Final = _child(
    "record",
    INQUIRY,
    needed("title", Text()),
    needed("source_id", Uuid()),
    Column("obtained_on", PartialDay()),
    needed("obtained_from", Text()),
    needed("category", Text()),
    needed("purposes", Words()),
    needed("recipients", Text()),
    needed("retention", Text()),
    needed("value", Text()),
    Column("attachment", Uuid(), ForeignKey(ATTACHMENT.c.id), index=True),
    needed("disclosure", Code(Disclosure)),
    needed("ground", Text()),
    needed("inventory", Words()),
    needed("stated_purpose", Text()),
    needed("masked", Text()),
    needed("answers", Ids()),
    needed("provenance", Code(Provenance)),
)

REDACTION: Final = _child(
    "redaction",
    INQUIRY,
    needed("record_id", Uuid()),
    needed("part", Code(Part)),
    needed("page", Integer()),
    needed("boxes", Boxes()),
    needed("ground", Text()),
    needed("seen", Text()),
)

MESSAGE: Final = _child(
    "message",
    INQUIRY,
    needed("kind", Code(MessageKind)),
    Column("channel", Code(Channel)),
    needed("at", Moment()),
    needed("by", Uuid()),
    needed("text", Text()),
    Column("attachment", Uuid(), ForeignKey(ATTACHMENT.c.id), index=True),
)

DOCUMENT: Final = _child(
    "document",
    INQUIRY,
    needed("kind", Code(DocumentKind)),
    needed("language", Text()),
    needed("branch", Integer()),
    needed("made_by", Uuid()),
    needed("made_at", Moment()),
    Column("attachment", Uuid(), ForeignKey(ATTACHMENT.c.id), nullable=False, index=True),
    needed("content", Text()),
    needed("parts", DocumentParts()),
)

PAUSE: Final = _child(
    "pause",
    INQUIRY,
    needed("reason", Code(PauseReason)),
    needed("asked_on", Day()),
    Column("answered_on", Day()),
    needed("doubt", Text()),
)

FLAG_REVIEW: Final = _child(
    "flag_review",
    INQUIRY,
    needed("flags", Codes(RedFlag)),
    needed("note", Text()),
    needed("by", Uuid()),
    needed("at", Moment()),
)

UNSOLICITED: Final = _child(
    "unsolicited",
    INQUIRY,
    needed("kind", Code(ForbiddenKind)),
    needed("treatment", Code(Treatment)),
    needed("reason", Text()),
    needed("by", Uuid()),
    needed("at", Moment()),
)

DISPATCH: Final = _child(
    "dispatch",
    INQUIRY,
    needed("channel", Code(Channel)),
    needed("address", Text()),
    needed("passphrase_channel", Code(Channel)),
    needed("sha256", Text()),
    needed("sent_by", Uuid()),
    needed("sent_at", Moment()),
    needed("portability", Text()),
)

SEARCH_TEXT: Final = Table(
    "search_text",
    METADATA,
    Column("row", Integer(), ForeignKey(INQUIRY.c.row), primary_key=True, autoincrement=False),
    needed("text", Text()),
)
"""The folded text of an inquiry, from which the two indexes of `search.py` are made."""
