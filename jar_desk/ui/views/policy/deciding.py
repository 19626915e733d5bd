"""What is done about the policy from its page: issues are decided, the memo is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.policy_issues import Effect
from jar_desk.domain.staff import Role
from jar_desk.ui import gate
from jar_desk.ui.asking import FileKind
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.dialogs.policy_issue import PolicyIssueDialog
from jar_desk.usecases.policy_issues import (
    check_words,
    comment_issue,
    correction_memo,
    decide_issue,
    end_override,
    override_issue,
)
from jar_desk.usecases.saving import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.ui.dialogs.policy_issue import IssueWish
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.session import Session


class Deciding(QObject):
    """Ask about one issue and carry it out; `written(path)` when the memo is printed."""

    written = Signal(object)

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._place, self._page = workplace, page

    def ask(self, issue: PolicyIssue) -> None:
        """Ask what is to be done about an issue; who only audits is not asked."""
        session = self._place.session
        if not session.staff.role.works_on_inquiries or session.desk.read_only:
            return
        manager = session.staff.role is Role.MANAGER
        dialog = PolicyIssueDialog(
            issue, self._place.wording, manager=manager, parent=self._page.window()
        )
        kept = KeptDialog(self._place, dialog, "policy-issue", issue.state.id)
        if not kept.show():
            return
        wish = dialog.value()
        gate.save(
            self._place,
            self,
            lambda session: carry_out(session, issue, wish, manager=manager),
            lambda done: self._announce(done, kept),
        )

    def print_memo(self) -> None:
        """Write the memo for the board (是正メモ) to a file."""
        path = self._place.asking.save_path("jar-policy-memo.pdf", FileKind.PDF)
        if path is None:
            return
        session, language = self._place.session, self._place.wording.pick("ja", "en")

        def work() -> Path:
            write_whole(path, correction_memo(session, language))
            return path

        self._place.background.run(self, work, self.written.emit)

    def _announce(self, done: Done[PolicyIssue], kept: KeptDialog) -> None:
        kept.forget()
        self._place.changes.announce(done)


def carry_out(
    session: Session, issue: PolicyIssue, wish: IssueWish, *, manager: bool
) -> Done[PolicyIssue]:
    """Comment, then decide, then release or hold back; only what differs, each its own event.

    Raises ForbiddenFound before anything is saved, NotPermitted, Invalid, Stale.
    """
    check_words(session, issue, (wish.comment, wish.owner, wish.release))
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
