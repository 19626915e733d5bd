"""Inquiries in a desk that has not seen the newest steps: only the columns there are."""

from __future__ import annotations

import hmac
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from jar_desk.domain.provenance import Provenance
from jar_desk.store import attachments
from jar_desk.store.inquiry_rows import child_rows, own_row
from jar_desk.store.inquiry_schema import INQUIRY
from jar_desk.store.rows import row_of
from jar_desk.store.schema import SOURCE
from tests.store.desks import KEYS
from tests.store.test_inquiries import columns, files_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from jar_desk.domain.audit import AuditEvent
    from jar_desk.domain.desk_keys import DeskKeys
    from jar_desk.domain.inquiry import Decision, Inquiry, Source
    from jar_desk.store.rows import Row


def as_before(inquiry: Inquiry) -> Inquiry:
    """Return an inquiry without what no desk could hold before step 3, or 5 for the most of it."""
    agent = inquiry.agent and replace(inquiry.agent, relative=False)
    inquiry = without_policy(inquiry)
    return replace(
        inquiry,
        subject=replace(inquiry.subject, died=False),
        agent=agent,
        whereabouts_given=inquiry.whereabouts,
        source_checks=tuple(replace(one, case_file=False) for one in inquiry.source_checks),
        pauses=tuple(replace(one, doubt="") for one in inquiry.pauses),
        identity_checks=(),
        authority_checks=(),
        flag_reviews=(),
        unsolicited=(),
    )


def without_policy(inquiry: Inquiry) -> Inquiry:
    """Return an inquiry as a desk knew it before step 6."""
    inquiry = without_parts(inquiry)
    return replace(
        inquiry,
        requests=tuple(
            replace(one, decision=one.decision and replace(one.decision, policy=""))
            for one in inquiry.requests
        ),
        records=tuple(replace(one, inventory=(), stated_purpose="") for one in inquiry.records),
    )


def without_parts(inquiry: Inquiry) -> Inquiry:
    """Return an inquiry as a desk knew it before step 9, and before step 10 that kept no packs."""
    return replace(
        inquiry,
        law_packs=(),
        ended_at=None,
        requests=tuple(
            replace(one, decision=one.decision and _without_proviso(one.decision))
            for one in inquiry.requests
        ),
        items=(),
        follow_ups=(),
        identity_copies=(),
        redactions=(),
        records=tuple(
            replace(one, masked="", answers=(), provenance=Provenance.ELSEWHERE)
            for one in inquiry.records
        ),
        documents=tuple(replace(one, parts=()) for one in inquiry.documents),
        proposal=inquiry.proposal and replace(inquiry.proposal, portability=""),
        approval=inquiry.approval and replace(inquiry.approval, portability=""),
        dispatches=tuple(replace(one, portability="") for one in inquiry.dispatches),
    )


def _without_proviso(decision: Decision) -> Decision:
    return replace(
        decision, difficulty="", measure="", reason_waived_by=None, reason_waived_at=None
    )


def stored_before(connection: Connection, inquiry: Inquiry) -> Inquiry:
    """Store what the tables of an older desk can hold of an inquiry, and return it as saved."""
    saved = replace(inquiry, version=1)
    for file in files_of(saved):
        attachments.insert(connection, file, bytes(32))
    counted = {"received_on": columns(saved).due, "version": 1}
    _insert(connection, INQUIRY, own_row(saved) | counted)
    for table, rows in child_rows(saved).items():
        for row in rows.values():
            _insert(connection, table, row | {"version": 1})
    return saved


def stored_source_before(connection: Connection, source: Source) -> None:
    """Store what an older desk can hold of a place."""
    _insert(connection, SOURCE, row_of(SOURCE, source) | {"version": 1})


def appended_before(connection: Connection, *told: AuditEvent, keys: DeskKeys = KEYS) -> bytes:
    """Append events to an empty chain as it was before step 12, and return its head."""
    link = bytes(32)
    for sequence, event in enumerate(told, start=1):
        fields = {
            "sequence": sequence,
            "actor": str(event.actor),
            "at": event.at.isoformat(),
            "action": event.action.value,
            "entity": str(event.entity) if event.entity else None,
            "before": event.before,
            "after": event.after,
        }
        whole = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        link = hmac.digest(keys.audit, link + whole.encode("utf-8", "surrogatepass"), "sha256")
        said = {
            name: None if fields[name] is None else json.dumps(fields[name], sort_keys=True)
            for name in ("before", "after")
        }
        connection.execute(
            text(
                "INSERT INTO audit_event (sequence, at, actor, action, entity, before, after, mac) "
                "VALUES "
                "(:sequence, :at, :actor, :action, :entity, :before, :after, :mac)"
            ),
            fields | said | {"mac": link},
        )
    return link


def _insert(connection: Connection, table: Table, row: Row) -> None:
    inspector = inspect(connection)
    if inspector.has_table(table.name):
        there = {column["name"] for column in inspector.get_columns(table.name)}
        kept = {name: value for name, value in row.items() if name in there}
        connection.execute(table.insert().values(kept))
