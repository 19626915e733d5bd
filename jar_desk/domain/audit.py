"""Audit events and their canonical form; the chain itself is kept by the store."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


class Action(StrEnum):
    """What somebody did; codes are stored for ever, never rename one."""

    DESK_CREATED = "desk.created"
    DESK_OPENED = "desk.opened"
    DESK_LOCKED = "desk.locked"
    DESK_MIGRATED = "desk.migrated"
    DESK_ROLLBACK_ACCEPTED = "desk.rollback-accepted"
    STAFF_ADDED = "staff.added"
    STAFF_CHANGED = "staff.changed"
    STAFF_LEFT = "staff.left"
    STAFF_INVITED_ANEW = "staff.invited-anew"
    PASSPHRASE_CHANGED = "passphrase.changed"  # noqa: S105 - an event code
    KEYS_ROTATED = "keys.rotated"
    RECOVERY_RENEWED = "recovery.renewed"
    RECOVERY_USED = "recovery.used"
    SETTINGS_CHANGED = "settings.changed"
    SOURCE_CHANGED = "source.changed"
    OFFICE_DAYS_CHANGED = "office-days.changed"
    DATE_MOVED = "date.moved"
    INQUIRY_RECORDED = "inquiry.recorded"
    INQUIRY_EDITED = "inquiry.edited"
    INQUIRY_ASSIGNED = "inquiry.assigned"
    INQUIRY_MOVED = "inquiry.moved"
    IDENTITY_CHECKED = "identity.checked"
    AUTHORITY_CHECKED = "authority.checked"
    IDENTITY_WITHDRAWN = "identity.withdrawn"
    AUTHORITY_WITHDRAWN = "authority.withdrawn"
    IDENTITY_ACCEPTED = "identity.accepted"
    FLAGS_LOOKED_AT = "flags.looked-at"
    FORBIDDEN_REMOVED = "forbidden.removed"
    SOURCE_SETTLED = "source.settled"
    RECORD_ADDED = "record.added"
    RECORD_EDITED = "record.edited"
    RECORD_REMOVED = "record.removed"
    REQUEST_DECIDED = "request.decided"
    DECISION_CLEARED = "request.cleared"
    REASON_WAIVED = "request.reason-waived"
    REASON_REQUIRED = "request.reason-required"
    ITEM_DECIDED = "request.item-decided"
    ITEM_REMOVED = "request.item-removed"
    FOLLOW_UP_DONE = "follow-up.done"
    FOLLOW_UP_REOPENED = "follow-up.reopened"
    RESTRICTED_SEEN = "restricted.seen"
    RESTRICTED_CHANGED = "restricted.changed"
    MESSAGE_ADDED = "message.added"
    CLOCK_PAUSED = "clock.paused"
    CLOCK_RESUMED = "clock.resumed"
    CLOCK_EXTENDED = "clock.extended"
    DOCUMENT_MADE = "document.made"
    DOCUMENT_READ = "document.read"
    PACKAGE_PROPOSED = "package.proposed"
    PACKAGE_APPROVED = "package.approved"
    PACKAGE_RETURNED = "package.returned"
    PASSPHRASE_SHOWN = "passphrase.shown"  # noqa: S105 - an event code
    PACKAGE_EXPORTED = "package.exported"
    ANSWER_SENT = "answer.sent"
    REPORT_MADE = "report.made"
    REGISTER_RECORDED = "register.recorded"
    REGISTER_CHANGED = "register.changed"
    REGISTER_CLOSED = "register.closed"
    REGISTER_REOPENED = "register.reopened"
    REGISTER_CHECKED = "register.checked"
    REGISTER_EXPORTED = "register.exported"
    ISSUE_DECIDED = "issue.decided"
    ISSUE_OVERRIDDEN = "issue.overridden"
    ISSUE_OVERRIDE_ENDED = "issue.override-ended"
    ISSUE_COMMENTED = "issue.commented"
    MEMO_MADE = "memo.made"


RESTRICTED: Final = frozenset({Action.RESTRICTED_SEEN, Action.RESTRICTED_CHANGED})
"""Sights and changes of the true reason of an answer of 不存在.

Which inquiry they belong to is for the protection manager only: that there is something to look at
would tell what the answer must not (APPI Cabinet Order Art 5).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """Who did what, when, to what; `before` and `after` are JSON objects of the changed fields.

    `entity` is the identifier of the thing (an inquiry for everything inside one).
    """

    actor: UUID
    at: datetime
    action: Action
    entity: UUID | None = None
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class RecordedEvent:
    """An event with its place in the chain, counted from 1."""

    sequence: int
    event: AuditEvent


def canonical(sequence: int, event: AuditEvent) -> bytes:
    """Return the bytes that are authenticated: JSON, sorted keys, no blanks, UTF-8 (RFC 8259)."""
    fields = {
        "sequence": sequence,
        "actor": str(event.actor),
        "at": event.at.isoformat(),
        "action": event.action.value,
        "entity": str(event.entity) if event.entity else None,
        "before": event.before,
        "after": event.after,
    }
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")
