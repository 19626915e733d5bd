"""Policy issues (方針の課題): read, commented on, decided, released; and the memo for the board.

Issues hold nothing personal: what must not be kept raises ForbiddenFound, as everywhere. The
policy itself is never changed here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4, uuid5

from jar_desk.documents.policy_memo import write_policy_memo
from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.differences import changed_fields
from jar_desk.domain.errors import Invalid, Stale
from jar_desk.domain.forbidden_data import masked_in
from jar_desk.domain.permissions import Permission
from jar_desk.domain.policy_issues import (
    Effect,
    IssueComment,
    IssueState,
    IssueStatus,
    Override,
    PolicyIssue,
)
from jar_desk.domain.texts import given_reason, storable, storable_text
from jar_desk.store import policy_issues as stored
from jar_desk.usecases.changing import note_event, record_arrival, record_event
from jar_desk.usecases.forbidden import looked_through
from jar_desk.usecases.letterheads import letterhead
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from jar_desk.domain.policy_issues import Defect
    from jar_desk.usecases.session import Session

ISSUES: Final = UUID("b0c5f7de-3a27-5d0a-8f2f-0a7b9f1d6c44")
"""Namespace of the issues' identifiers (RFC 9562, version 5); never change it."""


def policy_issues(session: Session) -> tuple[PolicyIssue, ...]:
    """Return every issue of the policy in its order, with what the desk did about it."""
    with session.desk.reading() as connection:
        states = stored.all_states(connection)
    return tuple(_issue(one, states) for one in session.rules.policy.defects)


@needs(Permission.DECIDE_ALONE)
def decide_issue(
    session: Session, issue: PolicyIssue, *, status: IssueStatus, owner: str
) -> Done[PolicyIssue]:
    """Say how far an issue has come and who in the office sees to it. Raises NotPermitted, Stale.

    A passage that was put right, or will not be, needs no leave to be quoted any more.
    """
    after = replace(
        issue.state,
        status=status,
        owner=owner.strip(),
        decided_by=session.staff.id,
        decided_on=session.today(),
        override=issue.state.override if status.is_open else None,
    )
    return _save(session, issue, after, Action.ISSUE_DECIDED)


@needs(Permission.DECIDE_ALONE)
def override_issue(session: Session, issue: PolicyIssue, reason: str) -> Done[PolicyIssue]:
    """Give leave to quote a passage in spite of a grave issue, with the reason.

    Raises NotPermitted, Invalid("reason", "empty"), Invalid("override", "not-allowed") where the
    issue keeps nothing back, Stale.
    """
    given = given_reason(reason)
    if issue.defect.effect is not Effect.BLOCK or not issue.is_open:
        raise Invalid("override", "not-allowed")
    leave = Override(reason=given, by=session.staff.id, at=session.now())
    after = replace(issue.state, override=leave)
    return _save(session, issue, after, Action.ISSUE_OVERRIDDEN)


@needs(Permission.DECIDE_ALONE)
def end_override(session: Session, issue: PolicyIssue) -> Done[PolicyIssue]:
    """Take back the leave to quote a passage. Raises NotPermitted, Stale."""
    after = replace(issue.state, override=None)
    return _save(session, issue, after, Action.ISSUE_OVERRIDE_ENDED)


@needs(Permission.INQUIRIES)
def check_words(session: Session, issue: PolicyIssue, words: tuple[str, ...]) -> None:
    """Look through what several changes of an issue will say, before the first is saved.

    Raises ForbiddenFound, NotPermitted.
    """
    looked_through(session, issue.state, words)


@needs(Permission.INQUIRIES)
def comment_issue(session: Session, issue: PolicyIssue, text: str) -> Done[PolicyIssue]:
    """Put a comment to an issue. Raises NotPermitted, Invalid("text", "empty"), Stale."""
    if not text.strip():
        raise Invalid("text", "empty")
    comment = IssueComment(
        id=uuid4(), by=session.staff.id, at=session.now(), text=storable_text(text.strip())
    )
    after = replace(issue.state, comments=(*issue.state.comments, comment))
    return _save(session, issue, after, Action.ISSUE_COMMENTED, commented=True)


@needs(Permission.RULES)
def correction_memo(session: Session, language: str) -> bytes:
    """Return the memo of all open issues for the board (是正メモ) as PDF; making it is recorded."""
    open_issues = [one for one in policy_issues(session) if one.is_open]
    note_event(session, Action.MEMO_MADE)
    return write_policy_memo(
        open_issues, session.rules.policy, session.today(), language, letterhead(session)
    )


def _issue(defect: Defect, states: dict[str, IssueState]) -> PolicyIssue:
    untouched = IssueState(id=uuid5(ISSUES, defect.code), code=defect.code)
    return PolicyIssue(defect, states.get(defect.code, untouched))


def _save(
    session: Session,
    issue: PolicyIssue,
    after: IssueState,
    action: Action,
    *,
    commented: bool = False,
) -> Done[PolicyIssue]:
    looked = looked_through(session, issue.state, storable(after))
    with session.desk.writing() as connection:
        _check_seen(connection, issue)
        saved = stored.save(connection, looked.value)
        if commented:
            stored.add_comment(connection, saved.id, looked.value.comments[-1])
            saved = stored.all_states(connection)[saved.code]
        before, now = changed_fields(masked_in(issue.state), masked_in(saved))
        named = {"code": after.code}
        record_event(session, connection, action, None, before, named | (now or {}))
        record_arrival(session, connection, looked, None)
    changes = Changes(frozenset({Kind.POLICY}), frozenset({saved.id}))
    return Done(PolicyIssue(issue.defect, saved), changes)


def _check_seen(connection: Connection, issue: PolicyIssue) -> None:
    now = stored.all_states(connection).get(issue.defect.code)
    if (now.version if now else 0) != issue.state.version:
        raise Stale(issue.state.id)
