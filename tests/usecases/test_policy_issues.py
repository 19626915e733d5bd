"""Policy issues on a real desk: who may do what, what is kept, and the memo for the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Kind
from jar_desk.domain.errors import Invalid, NotPermitted, Stale
from jar_desk.domain.policy_issues import IssueStatus, PolicyIssue, Severity
from jar_desk.store import audit
from jar_desk.usecases.policy_issues import (
    comment_issue,
    correction_memo,
    decide_issue,
    end_override,
    override_issue,
    policy_issues,
)
from tests.documents import reading_back
from tests.examples import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.audit import RecordedEvent
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk


def issue_at(session: Session, ref: str, severity: Severity = Severity.A) -> PolicyIssue:
    found = policy_issues(session)
    return next(one for one in found if one.defect.ref == ref and one.defect.severity is severity)


def _newest(session: Session) -> RecordedEvent:
    with session.desk.reading() as connection:
        return audit.events(connection, limit=1)[0]


def test_a_new_desk_has_every_issue_open(desk: Desk) -> None:
    found = policy_issues(desk.staff)
    assert len(found) == 46
    assert all(one.is_open and not one.state.owner for one in found)
    assert [one.defect.ref for one in found if one.blocks] == ["P1.3", "P2.5", "P2.6", "P2.7"]


def test_the_manager_decides_and_it_is_recorded(desk: Desk) -> None:
    issue = issue_at(desk.manager, "P2.6")
    done = decide_issue(desk.manager, issue, status=IssueStatus.UNDER_REVIEW, owner=" 総務担当 ")
    assert Kind.POLICY in done.changes.kinds
    kept = issue_at(desk.staff, "P2.6")
    assert kept == done.value
    assert (kept.state.owner, kept.state.status) == ("総務担当", IssueStatus.UNDER_REVIEW)
    assert (kept.state.decided_by, kept.state.decided_on) == (desk.manager.staff.id, TODAY)
    event = _newest(desk.manager).event
    assert event.action is Action.ISSUE_DECIDED
    assert event.after is not None
    assert event.after["code"] == issue.defect.code
    assert event.after["status"] == "under-review"


@pytest.mark.parametrize("status", [IssueStatus.CORRECTED, IssueStatus.NOT_PURSUED])
def test_an_issue_put_right_blocks_nothing(desk: Desk, status: IssueStatus) -> None:
    decide_issue(desk.manager, issue_at(desk.manager, "P2.7"), status=status, owner="")
    kept = issue_at(desk.staff, "P2.7")
    assert not kept.is_open
    assert not kept.blocks


def test_leave_to_quote_needs_a_reason_and_can_be_taken_back(desk: Desk) -> None:
    issue = issue_at(desk.manager, "P2.6")
    with pytest.raises(Invalid) as empty:
        override_issue(desk.manager, issue, "  ")
    assert (empty.value.field, empty.value.problem) == ("reason", "empty")
    released = override_issue(desk.manager, issue, "事実を確認しました").value
    assert not issue_at(desk.staff, "P2.6").blocks
    assert released.state.override is not None
    assert released.state.override.by == desk.manager.staff.id
    assert _newest(desk.manager).event.action is Action.ISSUE_OVERRIDDEN
    again = end_override(desk.manager, released).value
    assert again.blocks
    assert issue_at(desk.staff, "P2.6") == again


def test_what_keeps_nothing_back_cannot_be_released(desk: Desk) -> None:
    issue = issue_at(desk.manager, "P2.6", Severity.B)
    with pytest.raises(Invalid) as refused:
        override_issue(desk.manager, issue, "理由")
    assert refused.value.field == "override"


def test_leave_ends_when_the_issue_is_settled(desk: Desk) -> None:
    released = override_issue(desk.manager, issue_at(desk.manager, "P1.3"), "同意を確認").value
    settled = decide_issue(
        desk.manager, released, status=IssueStatus.CORRECTED, owner="総務担当"
    ).value
    opened = decide_issue(desk.manager, settled, status=IssueStatus.OPEN, owner="総務担当").value
    assert opened.blocks


def test_staff_comment_but_do_not_decide(desk: Desk, session_of: Callable[[str], Session]) -> None:
    issue = issue_at(desk.staff, "P2.5")
    with pytest.raises(NotPermitted):
        decide_issue(desk.staff, issue, status=IssueStatus.CORRECTED, owner="")
    with pytest.raises(NotPermitted):
        override_issue(desk.staff, issue, "理由")
    with pytest.raises(NotPermitted):
        end_override(desk.staff, issue)
    with pytest.raises(NotPermitted):
        comment_issue(session_of("監査"), issue, "見ました")
    with pytest.raises(Invalid):
        comment_issue(desk.staff, issue, " \n")
    first = comment_issue(desk.staff, issue, "財団に問い合わせ中です").value
    comment_issue(desk.colleague, first, "返事が来ました")
    kept = issue_at(desk.manager, "P2.5")
    assert [one.text for one in kept.state.comments] == ["財団に問い合わせ中です", "返事が来ました"]
    assert [one.by for one in kept.state.comments] == [
        desk.staff.staff.id,
        desk.colleague.staff.id,
    ]
    assert kept.blocks


def test_a_stale_view_of_an_issue_changes_nothing(desk: Desk) -> None:
    seen = issue_at(desk.manager, "P2.5")
    comment_issue(desk.staff, seen, "確認しました")
    with pytest.raises(Stale):
        decide_issue(desk.manager, seen, status=IssueStatus.CORRECTED, owner="")
    assert issue_at(desk.manager, "P2.5").is_open


def test_the_memo_lists_what_is_open(desk: Desk) -> None:
    china = issue_at(desk.manager, "P2.6")
    decide_issue(desk.manager, china, status=IssueStatus.BEFORE_THE_BOARD, owner="総務担当")
    settled = issue_at(desk.manager, "P2.7")
    decide_issue(desk.manager, settled, status=IssueStatus.CORRECTED, owner="")
    text = "".join("".join(reading_back.texts(correction_memo(desk.staff, "ja"))).split())
    assert "理事会御中" in text
    assert "個人情報保護方針の是正について" in text
    assert "A3件、B29件、C13件" in text
    assert "総務担当" in text
    assert "理事会に付議" in text
    assert settled.defect.code not in text
    for one in policy_issues(desk.staff):
        if one.is_open:
            assert one.defect.code in text
            assert "".join(one.defect.direction.ja.split()) in text
    assert desk.staff.rules.policy.newest.sha256 in text
    assert _newest(desk.manager).event.action is Action.MEMO_MADE


def test_the_memo_speaks_english(desk: Desk) -> None:
    pages = reading_back.texts(correction_memo(desk.staff, "en"))
    assert len(pages) > 1
    text = " ".join(" ".join(pages).split())
    assert "To the Board of Directors" in text
    assert "companies that have the same ownership as us" in text
    assert "No owner yet" in text
    assert "edition of April 2024" in text
    assert "御中" not in text


def test_a_memo_without_issues_says_so(desk: Desk) -> None:
    for one in policy_issues(desk.manager):
        decide_issue(desk.manager, one, status=IssueStatus.NOT_PURSUED, owner="")
    pages = reading_back.texts(correction_memo(desk.manager, "ja"))
    assert len(pages) == 1
    assert "対応を要する課題はありません" in "".join(pages)
