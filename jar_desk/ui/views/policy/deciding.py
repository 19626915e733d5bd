"""Carrying out what was wished for an issue: only what differs is done, each as its own event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.policy_issues import Effect
from jar_desk.usecases.forbidden import looked_through
from jar_desk.usecases.policy_issues import (
    comment_issue,
    decide_issue,
    end_override,
    override_issue,
)

if TYPE_CHECKING:
    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.ui.dialogs.policy_issue import IssueWish
    from jar_desk.usecases.session import Session


def carry_out(
    session: Session, issue: PolicyIssue, wish: IssueWish, *, manager: bool
) -> Done[PolicyIssue]:
    """Comment, then decide, then release or hold back.

    Raises ForbiddenFound before anything is saved, NotPermitted, Invalid, Stale.
    """
    looked_through(session, issue.state, (wish.comment, wish.owner, wish.release))
    if wish.comment:
        issue = comment_issue(session, issue, wish.comment).value
    if manager:
        issue = _decide(session, issue, wish)
    return Done(issue, Changes(frozenset({Kind.POLICY}), frozenset({issue.state.id})))


def _decide(session: Session, issue: PolicyIssue, wish: IssueWish) -> PolicyIssue:
    if (wish.status, wish.owner) != (issue.state.status, issue.state.owner):
        issue = decide_issue(session, issue, status=wish.status, owner=wish.owner).value
    held = issue.state.override.reason if issue.state.override else ""
    if wish.release == held or issue.defect.effect is not Effect.BLOCK or not issue.is_open:
        return issue
    if wish.release:
        return override_issue(session, issue, wish.release).value
    return end_override(session, issue).value
