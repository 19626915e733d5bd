"""Audit events; the chain itself is kept by the store."""

from __future__ import annotations

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
    DESK_BACKED_UP = "desk.backed-up"
    BACKUP_FAILED = "desk.backup-failed"
    BACKUP_PLACES_CHANGED = "desk.backup-places-changed"
    DESK_RESTORED = "desk.restored"
    AUDIT_EXPORTED = "audit.exported"
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
    COPY_KEPT = "identity.copy-kept"
    COPY_SEEN = "identity.copy-seen"
    FLAGS_LOOKED_AT = "flags.looked-at"
    FORBIDDEN_REMOVED = "forbidden.removed"
    FORBIDDEN_MASKED = "forbidden.masked"
    FORBIDDEN_OVERRULED = "forbidden.overruled"
    SOURCE_SETTLED = "source.settled"
    RECORD_ADDED = "record.added"
    RECORD_EDITED = "record.edited"
    RECORD_REMOVED = "record.removed"
    RECORD_REDACTED = "record.redacted"
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
    RESTRICTED_WITHDRAWN = "restricted.withdrawn"
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
    HANDOVER_MADE = "incident.handover-made"
    ISSUE_DECIDED = "issue.decided"
    ISSUE_OVERRIDDEN = "issue.overridden"
    ISSUE_OVERRIDE_ENDED = "issue.override-ended"
    ISSUE_COMMENTED = "issue.commented"
    MEMO_MADE = "memo.made"
    PROPOSAL_MADE = "proposal.made"
    PROPOSAL_APPROVED = "proposal.approved"
    PROPOSAL_REFUSED = "proposal.refused"
    PROPOSAL_WITHDRAWN = "proposal.withdrawn"
    PROPOSAL_DONE = "proposal.done"
    FOUR_EYES_EXCEPTED = "four-eyes.excepted"
    HOLD_PLACED = "hold.placed"
    HOLD_LIFTED = "hold.lifted"
    RETENTION_CHANGED = "retention.changed"
    START_RECORDED = "retention.start-recorded"
    PART_ERASED = "disposal.part-erased"
    ERASED = "disposal.erased"
    ERASED_AGAIN = "disposal.erased-again"
    CERTIFICATE_MADE = "disposal.certificate-made"


ABOUT_THE_DESK: Final = frozenset(
    {
        Action.DESK_ROLLBACK_ACCEPTED,
        Action.DESK_BACKED_UP,
        Action.BACKUP_FAILED,
        Action.BACKUP_PLACES_CHANGED,
        Action.DESK_RESTORED,
        Action.AUDIT_EXPORTED,
    }
)
"""Events that tell of the desk as a whole and never of a person: management reads them wholly."""

RESTRICTED: Final = frozenset(
    {Action.RESTRICTED_SEEN, Action.RESTRICTED_CHANGED, Action.RESTRICTED_WITHDRAWN}
)
"""Sights and changes of true reasons of answers of 不存在 and of safety notes for the manager.

Which inquiry they belong to is for the protection manager only: that there is something to look at
would tell what the answer must not (APPI Cabinet Order Art 5).
"""

ERASING: Final = frozenset({Action.ERASED, Action.ERASED_AGAIN})
"""Events with which everything that events held about the thing until then goes."""

STAYS_READABLE: Final = frozenset({*ERASING, Action.PART_ERASED})
"""Events that say nothing personal and stay as they are when the thing they are about goes."""


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
    """An event with its place in the chain, counted from 1.

    `erased` where what fields held went with the thing the event is about.
    """

    sequence: int
    event: AuditEvent
    erased: bool = False
