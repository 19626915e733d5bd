"""What the events of the audit record are about: every action belongs to one topic."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.audit import RESTRICTED, Action

if TYPE_CHECKING:
    from collections.abc import Mapping


class Topic(StrEnum):
    """What events may be narrowed to."""

    INQUIRIES = "inquiries"
    CHECKS = "checks"
    FORBIDDEN = "forbidden"
    SEARCH = "search"
    DECISIONS = "decisions"
    TASKS = "tasks"
    RESTRICTED = "restricted"
    CLOCKS = "clocks"
    DOCUMENTS = "documents"
    APPROVAL = "approval"
    ANSWERS = "answers"
    TWO_PEOPLE = "two-people"
    DISPOSAL = "disposal"
    REGISTERS = "registers"
    POLICY = "policy"
    REPORTS = "reports"
    STAFF = "staff"
    SETTINGS = "settings"
    BACKUPS = "backups"
    DESK = "desk"


ACTIONS_OF: Final[Mapping[Topic, frozenset[Action]]] = {
    Topic.INQUIRIES: frozenset(
        {
            Action.INQUIRY_RECORDED,
            Action.INQUIRY_EDITED,
            Action.INQUIRY_ASSIGNED,
            Action.INQUIRY_MOVED,
            Action.MESSAGE_ADDED,
        }
    ),
    Topic.CHECKS: frozenset(
        {
            Action.IDENTITY_CHECKED,
            Action.IDENTITY_WITHDRAWN,
            Action.IDENTITY_ACCEPTED,
            Action.COPY_KEPT,
            Action.COPY_SEEN,
            Action.AUTHORITY_CHECKED,
            Action.AUTHORITY_WITHDRAWN,
            Action.FLAGS_LOOKED_AT,
        }
    ),
    Topic.FORBIDDEN: frozenset(
        {Action.FORBIDDEN_REMOVED, Action.FORBIDDEN_MASKED, Action.FORBIDDEN_OVERRULED}
    ),
    Topic.SEARCH: frozenset(
        {
            Action.SOURCE_SETTLED,
            Action.RECORD_ADDED,
            Action.RECORD_EDITED,
            Action.RECORD_REMOVED,
            Action.RECORD_REDACTED,
        }
    ),
    Topic.DECISIONS: frozenset(
        {
            Action.REQUEST_DECIDED,
            Action.DECISION_CLEARED,
            Action.REASON_WAIVED,
            Action.REASON_REQUIRED,
            Action.ITEM_DECIDED,
            Action.ITEM_REMOVED,
        }
    ),
    Topic.TASKS: frozenset({Action.FOLLOW_UP_DONE, Action.FOLLOW_UP_REOPENED}),
    Topic.RESTRICTED: RESTRICTED,
    Topic.CLOCKS: frozenset(
        {Action.CLOCK_PAUSED, Action.CLOCK_RESUMED, Action.CLOCK_EXTENDED, Action.DATE_MOVED}
    ),
    Topic.DOCUMENTS: frozenset({Action.DOCUMENT_MADE, Action.DOCUMENT_READ}),
    Topic.APPROVAL: frozenset(
        {
            Action.PACKAGE_PROPOSED,
            Action.PACKAGE_APPROVED,
            Action.PACKAGE_RETURNED,
            Action.PASSPHRASE_SHOWN,
            Action.PACKAGE_EXPORTED,
        }
    ),
    Topic.ANSWERS: frozenset({Action.ANSWER_SENT}),
    Topic.TWO_PEOPLE: frozenset(
        {
            Action.PROPOSAL_MADE,
            Action.PROPOSAL_APPROVED,
            Action.PROPOSAL_REFUSED,
            Action.PROPOSAL_WITHDRAWN,
            Action.PROPOSAL_DONE,
            Action.FOUR_EYES_EXCEPTED,
        }
    ),
    Topic.DISPOSAL: frozenset(
        {
            Action.HOLD_PLACED,
            Action.HOLD_LIFTED,
            Action.RETENTION_CHANGED,
            Action.START_RECORDED,
            Action.PART_ERASED,
            Action.ERASED,
            Action.ERASED_AGAIN,
            Action.CERTIFICATE_MADE,
        }
    ),
    Topic.REGISTERS: frozenset(
        {
            Action.REGISTER_RECORDED,
            Action.REGISTER_CHANGED,
            Action.REGISTER_CLOSED,
            Action.REGISTER_REOPENED,
            Action.REGISTER_CHECKED,
            Action.REGISTER_EXPORTED,
            Action.HANDOVER_MADE,
        }
    ),
    Topic.POLICY: frozenset(
        {
            Action.ISSUE_DECIDED,
            Action.ISSUE_OVERRIDDEN,
            Action.ISSUE_OVERRIDE_ENDED,
            Action.ISSUE_COMMENTED,
            Action.MEMO_MADE,
        }
    ),
    Topic.REPORTS: frozenset({Action.REPORT_MADE, Action.AUDIT_EXPORTED}),
    Topic.STAFF: frozenset(
        {
            Action.STAFF_ADDED,
            Action.STAFF_CHANGED,
            Action.RECOVERY_USED,
            Action.STAFF_LEFT,
            Action.STAFF_INVITED_ANEW,
            Action.PASSPHRASE_CHANGED,
            Action.KEYS_ROTATED,
            Action.RECOVERY_RENEWED,
        }
    ),
    Topic.SETTINGS: frozenset(
        {Action.SETTINGS_CHANGED, Action.SOURCE_CHANGED, Action.OFFICE_DAYS_CHANGED}
    ),
    Topic.BACKUPS: frozenset(
        {
            Action.DESK_BACKED_UP,
            Action.BACKUP_FAILED,
            Action.BACKUP_PLACES_CHANGED,
            Action.DESK_RESTORED,
        }
    ),
    Topic.DESK: frozenset(
        {
            Action.DESK_CREATED,
            Action.DESK_OPENED,
            Action.DESK_LOCKED,
            Action.DESK_MIGRATED,
            Action.DESK_ROLLBACK_ACCEPTED,
        }
    ),
}
"""The table behind the filter of the audit page; each action stands in it once."""
