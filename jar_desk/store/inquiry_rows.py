"""One inquiry as rows of many tables, and one inquiry from these rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import uuid5

from jar_desk.domain.checks import (
    Acceptance,
    AuthorityCheck,
    CheckedPerson,
    IdentityCheck,
    Withdrawal,
)
from jar_desk.domain.follow_ups import FollowUp
from jar_desk.domain.identity_copies import IdentityCopy
from jar_desk.domain.impersonation import FlagReview
from jar_desk.domain.inquiry import (
    Approval,
    Arrival,
    Attachment,
    Decision,
    Dispatch,
    Document,
    Extension,
    Inquiry,
    InquiryNumber,
    Message,
    Pause,
    Proposal,
    Record,
    Request,
    SourceCheck,
)
from jar_desk.domain.parts import Item
from jar_desk.domain.people import Agent, ContactPoint, NameForm, Person, SafeContact
from jar_desk.domain.redaction import Redaction
from jar_desk.domain.unsolicited import Unsolicited
from jar_desk.store import inquiry_schema as schema
from jar_desk.store.rows import by_owner, inner, inner_value, row_of, value_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import RowMapping, Table

    from jar_desk.store.rows import Row, Rows

    Parts = Mapping[Table, Sequence[RowMapping]]
    """Rows as the database gives them, in order of position."""

SIMPLE: Final[dict[str, tuple[Table, type[Any]]]] = {
    "items": (schema.ITEM, Item),
    "follow_ups": (schema.FOLLOW_UP, FollowUp),
    "source_checks": (schema.SOURCE_CHECK, SourceCheck),
    "redactions": (schema.REDACTION, Redaction),
    "pauses": (schema.PAUSE, Pause),
    "flag_reviews": (schema.FLAG_REVIEW, FlagReview),
    "unsolicited": (schema.UNSOLICITED, Unsolicited),
}
"""Lists of an inquiry whose values have nothing inside them."""
CHECKS: Final[dict[str, tuple[Table, type[Any]]]] = {
    "identity_checks": (schema.IDENTITY_CHECK, IdentityCheck),
    "authority_checks": (schema.AUTHORITY_CHECK, AuthorityCheck),
}
"""Lists of an inquiry whose values may be withdrawn."""
WITH_FILES: Final[dict[str, tuple[Table, type[Any]]]] = {
    "records": (schema.RECORD, Record),
    "messages": (schema.MESSAGE, Message),
    "documents": (schema.DOCUMENT, Document),
    "identity_copies": (schema.IDENTITY_COPY, IdentityCopy),
}
"""Lists of an inquiry whose values may carry a file."""
CHILDREN: Final = (
    schema.PERSON,
    schema.REQUEST,
    schema.DISPATCH,
    *(table for table, _ in (SIMPLE | CHECKS | WITH_FILES).values()),
)
"""Tables whose rows belong to an inquiry directly."""
GRANDCHILDREN: Final = (schema.NAME_FORM, schema.CONTACT_POINT)
"""Tables whose rows belong to a person of the inquiry."""
_INNER: Final[tuple[tuple[str, type[Any]], ...]] = (
    ("number", InquiryNumber),
    ("arrival", Arrival),
    ("safe_contact", SafeContact),
    ("extension", Extension),
    ("proposal", Proposal),
    ("approval", Approval),
)


def own_row(inquiry: Inquiry) -> Row:
    """Return what the inquiry's own row holds of it, its version apart."""
    row = row_of(schema.INQUIRY, inquiry)
    for name, kind in _INNER:
        row |= inner(name, kind, getattr(inquiry, name))
    agent = inquiry.agent
    row["agent_kind"] = agent.kind if agent else None
    row["agent_organisation"] = agent.organisation if agent else None
    row["agent_relative"] = agent.relative if agent else None
    return row


def child_rows(inquiry: Inquiry) -> Rows:
    """Return all other rows of an inquiry, owners before what they own."""
    rows: Rows = {table: {} for table in (*CHILDREN, *GRANDCHILDREN)}
    _add_people(rows, inquiry)
    _add(rows, schema.REQUEST, inquiry, inquiry.requests, _decision)
    for name, (table, _) in SIMPLE.items():
        _add(rows, table, inquiry, getattr(inquiry, name))
    for name, (table, _) in CHECKS.items():
        _add(rows, table, inquiry, getattr(inquiry, name), _words_on)
    for name, (table, _) in WITH_FILES.items():
        _add(rows, table, inquiry, getattr(inquiry, name), _file)
    _add_dispatches(rows, inquiry)
    return rows


def _add(
    rows: Rows,
    table: Table,
    owner: Inquiry | Person,
    values: Sequence[Any],
    extra: Callable[[Any], Row] = lambda _: {},
) -> None:
    key = schema.PERSON.name if isinstance(owner, Person) else schema.INQUIRY.name
    for position, value in enumerate(values):
        place = {key: owner.id, "position": position}
        rows[table][value.id] = row_of(table, value) | place | extra(value)


def _decision(request: Request) -> Row:
    return inner("decision", Decision, request.decision)


def _words_on(check: IdentityCheck | AuthorityCheck) -> Row:
    row = inner("withdrawal", Withdrawal, check.withdrawal)
    if isinstance(check, IdentityCheck):
        row |= inner("acceptance", Acceptance, check.acceptance)
    return row


def _file(value: Record | Message | Document | IdentityCopy) -> Row:
    return {"attachment": value.attachment.id if value.attachment else None}


def _add_people(rows: Rows, inquiry: Inquiry) -> None:
    people = [(CheckedPerson.SUBJECT, inquiry.subject)]
    if inquiry.agent:
        people.append((CheckedPerson.AGENT, inquiry.agent.person))
    for position, (part, person) in enumerate(people):
        place = {"inquiry": inquiry.id, "position": position, "part": part}
        rows[schema.PERSON][person.id] = row_of(schema.PERSON, person) | place
        _add(rows, schema.NAME_FORM, person, person.names)
        _add(rows, schema.CONTACT_POINT, person, person.contacts)


def _add_dispatches(rows: Rows, inquiry: Inquiry) -> None:
    # A dispatch is never taken back, so its place in the list identifies it.
    for position, one in enumerate(inquiry.dispatches):
        row_id = uuid5(inquiry.id, f"dispatch {position}")
        place = {"id": row_id, "inquiry": inquiry.id, "position": position}
        rows[schema.DISPATCH][row_id] = row_of(schema.DISPATCH, one) | place


def assemble(row: RowMapping, parts: Parts, attachments: Mapping[UUID, Attachment]) -> Inquiry:
    """Return the inquiry of these rows."""
    people = dict(_people(parts))
    lists = {
        name: tuple(value_of(kind, one) for one in parts[table])
        for name, (table, kind) in SIMPLE.items()
    }
    for name, (table, kind) in CHECKS.items():
        lists[name] = tuple(value_of(kind, one, **_words_said(kind, one)) for one in parts[table])
    for name, (table, kind) in WITH_FILES.items():
        lists[name] = tuple(
            value_of(kind, one, attachment=attachments.get(one["attachment"]))
            for one in parts[table]
        )
    return value_of(
        Inquiry,
        row,
        **{name: inner_value(name, kind, row) for name, kind in _INNER},
        subject=people[CheckedPerson.SUBJECT],
        agent=_agent(row, people.get(CheckedPerson.AGENT)),
        requests=tuple(_request(one) for one in parts[schema.REQUEST]),
        dispatches=tuple(value_of(Dispatch, one) for one in parts[schema.DISPATCH]),
        **lists,
    )


def _request(row: RowMapping) -> Request:
    return value_of(Request, row, decision=inner_value("decision", Decision, row))


def _words_said(kind: type[Any], row: RowMapping) -> dict[str, Any]:
    """Return who took a check back, and who let it count alone."""
    said: dict[str, Any] = {"withdrawal": inner_value("withdrawal", Withdrawal, row)}
    if kind is IdentityCheck:
        said["acceptance"] = inner_value("acceptance", Acceptance, row)
    return said


def _agent(row: RowMapping, person: Person | None) -> Agent | None:
    if person is None:
        return None
    return Agent(
        person=person,
        kind=row["agent_kind"],
        organisation=row["agent_organisation"],
        relative=row["agent_relative"],
    )


def _people(parts: Parts) -> Iterator[tuple[CheckedPerson, Person]]:
    names = by_owner(parts[schema.NAME_FORM], "person")
    contacts = by_owner(parts[schema.CONTACT_POINT], "person")
    for row in parts[schema.PERSON]:
        person = value_of(
            Person,
            row,
            names=tuple(value_of(NameForm, one) for one in names.get(row["id"], ())),
            contacts=tuple(value_of(ContactPoint, one) for one in contacts.get(row["id"], ())),
        )
        yield row["part"], person
