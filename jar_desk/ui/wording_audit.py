"""Words for the audit record."""

# ruff: noqa: C901, PLR0911, PLR0912, PLR0915 - one branch a member, so that mypy sees a missing one

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.audit import Action
from jar_desk.domain.audit_topics import Topic

translate = QCoreApplication.translate


def action(value: Action) -> str:
    """Say what somebody did."""
    match value:
        case Action.DESK_CREATED:
            return translate("Wording", "Desk created")
        case Action.DESK_OPENED:
            return translate("Wording", "Desk opened")
        case Action.DESK_LOCKED:
            return translate("Wording", "Desk locked")
        case Action.DESK_MIGRATED:
            return translate("Wording", "Desk brought up to date")
        case Action.DESK_ROLLBACK_ACCEPTED:
            return translate("Wording", "Older copy of the desk accepted")
        case Action.DESK_BACKED_UP:
            return translate("Wording", "Backup made and checked")
        case Action.BACKUP_FAILED:
            return translate("Wording", "Backup failed")
        case Action.BACKUP_PLACES_CHANGED:
            return translate("Wording", "Places for backups changed")
        case Action.DESK_RESTORED:
            return translate("Wording", "Desk restored from a backup on purpose")
        case Action.AUDIT_EXPORTED:
            return translate("Wording", "Audit record saved to a file")
        case Action.STAFF_ADDED:
            return translate("Wording", "Staff member added")
        case Action.STAFF_CHANGED:
            return translate("Wording", "Staff member changed")
        case Action.STAFF_LEFT:
            return translate("Wording", "Access ended")
        case Action.STAFF_INVITED_ANEW:
            return translate("Wording", "One-time passphrase given")
        case Action.PASSPHRASE_CHANGED:
            return translate("Wording", "Passphrase changed")
        case Action.KEYS_ROTATED:
            return translate("Wording", "Desk moved on to a new key")
        case Action.RECOVERY_RENEWED:
            return translate("Wording", "New recovery sheet made")
        case Action.RECOVERY_USED:
            return translate("Wording", "Recovery sheet used")
        case Action.SETTINGS_CHANGED:
            return translate("Wording", "Settings changed")
        case Action.SOURCE_CHANGED:
            return translate("Wording", "Source register changed")
        case Action.OFFICE_DAYS_CHANGED:
            return translate("Wording", "Closing days changed")
        case Action.DATE_MOVED:
            return translate("Wording", "Date moved by a changed calendar")
        case Action.INQUIRY_RECORDED:
            return translate("Wording", "Inquiry recorded")
        case Action.INQUIRY_EDITED:
            return translate("Wording", "Inquiry edited")
        case Action.INQUIRY_ASSIGNED:
            return translate("Wording", "Inquiry assigned")
        case Action.INQUIRY_MOVED:
            return translate("Wording", "Inquiry moved on")
        case Action.IDENTITY_CHECKED:
            return translate("Wording", "Identity checked")
        case Action.AUTHORITY_CHECKED:
            return translate("Wording", "Authority checked")
        case Action.IDENTITY_WITHDRAWN:
            return translate("Wording", "Identity check withdrawn")
        case Action.AUTHORITY_WITHDRAWN:
            return translate("Wording", "Authority check withdrawn")
        case Action.IDENTITY_ACCEPTED:
            return translate("Wording", "One document accepted alone")
        case Action.COPY_KEPT:
            return translate("Wording", "Copy of an identity document kept")
        case Action.COPY_SEEN:
            return translate("Wording", "Copy of an identity document looked at")
        case Action.FLAGS_LOOKED_AT:
            return translate("Wording", "Signs of impersonation looked for")
        case Action.FORBIDDEN_REMOVED:
            return translate("Wording", "File with numbers not to be kept removed")
        case Action.FORBIDDEN_MASKED:
            return translate("Wording", "Numbers not to be kept masked")
        case Action.FORBIDDEN_OVERRULED:
            return translate("Wording", "Warning of numbers not to be kept overruled")
        case Action.SOURCE_SETTLED:
            return translate("Wording", "Source searched")
        case Action.RECORD_ADDED:
            return translate("Wording", "Record added")
        case Action.RECORD_EDITED:
            return translate("Wording", "Record edited")
        case Action.RECORD_REDACTED:
            return translate("Wording", "Record blacked out")
        case Action.RECORD_REMOVED:
            return translate("Wording", "Record removed")
        case Action.REQUEST_DECIDED:
            return translate("Wording", "Request decided")
        case Action.DECISION_CLEARED:
            return translate("Wording", "Decision taken back")
        case Action.REASON_WAIVED:
            return translate("Wording", "Reason left out")
        case Action.REASON_REQUIRED:
            return translate("Wording", "Reason asked for again")
        case Action.ITEM_DECIDED:
            return translate("Wording", "Item decided")
        case Action.ITEM_REMOVED:
            return translate("Wording", "Item removed")
        case Action.FOLLOW_UP_DONE:
            return translate("Wording", "Task ticked off")
        case Action.FOLLOW_UP_REOPENED:
            return translate("Wording", "Tick taken back")
        case Action.RESTRICTED_SEEN:
            return translate("Wording", "Restricted note looked at")
        case Action.RESTRICTED_CHANGED:
            return translate("Wording", "Restricted note written")
        case Action.RESTRICTED_WITHDRAWN:
            return translate("Wording", "Restricted note withdrawn")
        case Action.MESSAGE_ADDED:
            return translate("Wording", "Message added")
        case Action.CLOCK_PAUSED:
            return translate("Wording", "Clock paused")
        case Action.CLOCK_RESUMED:
            return translate("Wording", "Clock resumed")
        case Action.CLOCK_EXTENDED:
            return translate("Wording", "Deadline extended")
        case Action.DOCUMENT_MADE:
            return translate("Wording", "Document made")
        case Action.DOCUMENT_READ:
            return translate("Wording", "Document read")
        case Action.PACKAGE_PROPOSED:
            return translate("Wording", "Approval requested")
        case Action.PACKAGE_APPROVED:
            return translate("Wording", "Package approved")
        case Action.PACKAGE_RETURNED:
            return translate("Wording", "Package returned")
        case Action.PASSPHRASE_SHOWN:
            return translate("Wording", "Passphrase shown")
        case Action.PACKAGE_EXPORTED:
            return translate("Wording", "Package saved to a file")
        case Action.ANSWER_SENT:
            return translate("Wording", "Answer sent")
        case Action.REPORT_MADE:
            return translate("Wording", "Report made")
        case Action.REGISTER_RECORDED:
            return translate("Wording", "Register entry made")
        case Action.REGISTER_CHANGED:
            return translate("Wording", "Register entry changed")
        case Action.REGISTER_CLOSED:
            return translate("Wording", "Register entry closed")
        case Action.REGISTER_REOPENED:
            return translate("Wording", "Register entry opened again")
        case Action.REGISTER_CHECKED:
            return translate("Wording", "Addresses checked against the suppression list")
        case Action.REGISTER_EXPORTED:
            return translate("Wording", "Register saved to a file")
        case Action.HANDOVER_MADE:
            return translate("Wording", "Hand-over sheet of an incident made")
        case Action.ISSUE_DECIDED:
            return translate("Wording", "Policy issue decided")
        case Action.ISSUE_OVERRIDDEN:
            return translate("Wording", "Policy passage released")
        case Action.ISSUE_OVERRIDE_ENDED:
            return translate("Wording", "Release of a policy passage ended")
        case Action.ISSUE_COMMENTED:
            return translate("Wording", "Policy issue commented on")
        case Action.MEMO_MADE:
            return translate("Wording", "Policy memo made")
        case Action.PROPOSAL_MADE:
            return translate("Wording", "Put before a second person")
        case Action.PROPOSAL_APPROVED:
            return translate("Wording", "Approved by a second person")
        case Action.PROPOSAL_REFUSED:
            return translate("Wording", "Refused by a second person")
        case Action.PROPOSAL_WITHDRAWN:
            return translate("Wording", "Proposal withdrawn")
        case Action.PROPOSAL_DONE:
            return translate("Wording", "Approved proposal carried out")
        case Action.FOUR_EYES_EXCEPTED:
            return translate("Wording", "Done without a second person")
        case Action.HOLD_PLACED:
            return translate("Wording", "Erasure put on hold")
        case Action.HOLD_LIFTED:
            return translate("Wording", "Hold lifted")
        case Action.RETENTION_CHANGED:
            return translate("Wording", "Retention period changed")
        case Action.START_RECORDED:
            return translate("Wording", "Start of a retention period recorded")
        case Action.PART_ERASED:
            return translate("Wording", "Part of an inquiry erased")
        case Action.ERASED:
            return translate("Wording", "Erased")
        case Action.ERASED_AGAIN:
            return translate("Wording", "Erased again after a restore")
        case Action.CERTIFICATE_MADE:
            return translate("Wording", "Certificate of erasure made")
        case _:
            assert_never(value)


def topic(value: Topic) -> str:
    """Name what events are about."""
    match value:
        case Topic.INQUIRIES:
            return translate("Wording", "Inquiries and correspondence")
        case Topic.CHECKS:
            return translate("Wording", "Identity and authority")
        case Topic.FORBIDDEN:
            return translate("Wording", "What must not be kept")
        case Topic.SEARCH:
            return translate("Wording", "Places searched and records")
        case Topic.DECISIONS:
            return translate("Wording", "Decisions")
        case Topic.TASKS:
            return translate("Wording", "Tasks after the answer")
        case Topic.RESTRICTED:
            return translate("Wording", "Restricted notes")
        case Topic.CLOCKS:
            return translate("Wording", "Deadlines")
        case Topic.DOCUMENTS:
            return translate("Wording", "Documents")
        case Topic.APPROVAL:
            return translate("Wording", "Packages and approval")
        case Topic.ANSWERS:
            return translate("Wording", "Answers sent")
        case Topic.TWO_PEOPLE:
            return translate("Wording", "What needs two people")
        case Topic.DISPOSAL:
            return translate("Wording", "Retention and erasure")
        case Topic.REGISTERS:
            return translate("Wording", "Registers")
        case Topic.POLICY:
            return translate("Wording", "Policy issues")
        case Topic.REPORTS:
            return translate("Wording", "Reports and exports")
        case Topic.STAFF:
            return translate("Wording", "Staff and keys")
        case Topic.SETTINGS:
            return translate("Wording", "Settings, places, closing days")
        case Topic.BACKUPS:
            return translate("Wording", "Backups")
        case Topic.DESK:
            return translate("Wording", "Opening and locking")
        case _:
            assert_never(value)


def field(name: str) -> str:
    """Name a field of an inquiry, a person or a place as the audit record lists it."""
    words = {
        "active": translate("Wording", "in use"),
        "agent": translate("Wording", "agent"),
        "answered_at": translate("Wording", "moment of the answer"),
        "approval": translate("Wording", "approval"),
        "arrival": translate("Wording", "arrival"),
        "assignee": translate("Wording", "assignee"),
        "authority_checks": translate("Wording", "authority"),
        "country": translate("Wording", "country"),
        "dispatches": translate("Wording", "dispatch"),
        "documents": translate("Wording", "documents"),
        "ended_at": translate("Wording", "moment it ended"),
        "extension": translate("Wording", "extension"),
        "flag_reviews": translate("Wording", "signs of impersonation"),
        "follow_ups": translate("Wording", "tasks"),
        "identity_checks": translate("Wording", "identity"),
        "items": translate("Wording", "items"),
        "letter_language": translate("Wording", "language of letters"),
        "messages": translate("Wording", "correspondence"),
        "name": translate("Wording", "name"),
        "number": translate("Wording", "number"),
        "override": translate("Wording", "leave to quote"),
        "owner": translate("Wording", "who is in charge"),
        "pauses": translate("Wording", "questions to the requester"),
        "proposal": translate("Wording", "request for approval"),
        "records": translate("Wording", "records"),
        "safeguard_en": translate("Wording", "safeguard"),
        "safeguard_ja": translate("Wording", "safeguard"),
        "status": translate("Wording", "status"),
        "regimes": translate("Wording", "laws"),
        "relation": translate("Wording", "relation to JAR"),
        "requests": translate("Wording", "requests"),
        "role": translate("Wording", "role"),
        "safe_contact": translate("Wording", "safe contact"),
        "source_checks": translate("Wording", "places searched"),
        "stage": translate("Wording", "stage"),
        "stage_reason": translate("Wording", "reason"),
        "subject": translate("Wording", "person concerned"),
        "unsolicited": translate("Wording", "came without being asked for"),
        "law_packs": translate("Wording", "versions of the law packs"),
        "whereabouts": translate("Wording", "whereabouts"),
        "whereabouts_given": translate("Wording", "whereabouts when giving the data"),
    }
    return words.get(name, "")
