"""Nothing leaves but the approved bytes, of the inquiry as it is stored now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.checks import CheckedPerson, CheckResult, ComparedField, DocumentClass, Side
from jar_desk.domain.errors import (
    CannotWrite,
    DeskError,
    Invalid,
    NotPermitted,
    PackageChanged,
    Stale,
)
from jar_desk.domain.inquiry import Approval, DocumentKind, PauseReason, SourceState, Stage
from jar_desk.domain.people import Channel
from jar_desk.domain.stages import Condition, MoveRefused
from jar_desk.usecases import (
    checking,
    dispatching,
    editing,
    letters,
    moving,
    packages,
    reading,
    searching,
    timing,
)
from tests.documents.reading_back import text
from tests.examples import NOON, TODAY, a_person
from tests.usecases.steps import approved, decided, proposed, recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

    Leave = Callable[[Session, Inquiry, Path], object]


def _export(session: Session, inquiry: Inquiry, target: Path) -> None:
    packages.export_package(session, inquiry, target)


def _export_as_document(session: Session, inquiry: Inquiry, target: Path) -> None:
    assert inquiry.package is not None
    letters.export_document(session, inquiry, inquiry.package, target)


def _show(session: Session, inquiry: Inquiry, _target: Path) -> None:
    packages.show_passphrase(session, inquiry)


def _dispatch(session: Session, inquiry: Inquiry, _target: Path) -> None:
    dispatching.record_dispatch(
        session,
        inquiry,
        channel=Channel.EMAIL,
        address="ahmed@example.org",
        passphrase_channel=Channel.COUNTER,
    )


WAYS: tuple[Leave, ...] = (_export, _export_as_document, _show, _dispatch)
REFUSALS = (PackageChanged, MoveRefused, Stale)
EVERY_WAY = pytest.mark.parametrize("leave", WAYS)


def _refused(desk: Desk, inquiry: Inquiry, folder: Path, leave: Leave) -> DeskError:
    target = folder / "never.pdf"
    events = len(reading.inquiry_history(desk.staff, inquiry))
    with pytest.raises(REFUSALS) as refused:
        leave(desk.staff, inquiry, target)
    assert not target.exists()
    assert len(reading.inquiry_history(desk.staff, inquiry)) == events
    return refused.value


@EVERY_WAY
def test_what_is_approved_may_leave(desk: Desk, tmp_path: Path, leave: Leave) -> None:
    leave(desk.staff, approved(desk, tmp_path), tmp_path / "out.pdf")


@EVERY_WAY
def test_an_older_screen_cannot_let_it_leave(desk: Desk, tmp_path: Path, leave: Leave) -> None:
    seen = approved(desk, tmp_path)
    editing.edit_people(
        desk.colleague,
        seen,
        subject=a_person("別の人"),
        agent=None,
        relation=seen.relation,
        letter_language="ja",
    )
    assert isinstance(_refused(desk, seen, tmp_path, leave), Stale)


@EVERY_WAY
def test_a_screen_that_claims_an_approval_is_not_believed(
    desk: Desk, tmp_path: Path, leave: Leave
) -> None:
    stored = proposed(desk, tmp_path)
    assert stored.proposal is not None
    yes = Approval(
        sha256=stored.proposal.sha256, approved_by=desk.manager.staff.id, approved_at=NOON
    )
    _refused(desk, replace(stored, approval=yes, stage=Stage.RESPONSE), tmp_path, leave)


@EVERY_WAY
@pytest.mark.parametrize("step", [decided, proposed])
def test_nothing_leaves_before_approval(
    desk: Desk, tmp_path: Path, leave: Leave, step: Callable[[Desk, Path], Inquiry]
) -> None:
    inquiry = step(desk, tmp_path)
    if inquiry.package is None:
        inquiry = packages.make_package(desk.staff, inquiry).value
    _refused(desk, inquiry, tmp_path, leave)


@EVERY_WAY
def test_nothing_leaves_after_withdrawal(desk: Desk, tmp_path: Path, leave: Leave) -> None:
    gone = moving.move_inquiry(
        desk.staff, approved(desk, tmp_path), Stage.WITHDRAWN, "本人が取り下げた"
    ).value
    _refused(desk, gone, tmp_path, leave)


def _identity_differs(desk: Desk, inquiry: Inquiry) -> Inquiry:
    return checking.record_identity_check(
        desk.staff,
        inquiry,
        person=CheckedPerson.SUBJECT,
        document=DocumentClass.PASSPORT,
        side=Side.FRONT,
        compared=frozenset({ComparedField.PHOTO}),
        result=CheckResult.DIFFERS,
    ).value


def _source_reopened(desk: Desk, inquiry: Inquiry) -> Inquiry:
    check = inquiry.source_checks[0]
    return searching.settle_source(desk.staff, inquiry, check.id, state=SourceState.OPEN).value


def _question_asked(desk: Desk, inquiry: Inquiry) -> Inquiry:
    return timing.pause_clock(
        desk.staff, inquiry, reason=PauseReason.IDENTITY_DOUBT, asked_on=TODAY
    ).value


@EVERY_WAY
@pytest.mark.parametrize(
    ("happens", "condition"),
    [
        (_identity_differs, Condition.IDENTITY_CONFIRMED),
        (_source_reopened, Condition.SOURCES_SETTLED),
        (_question_asked, Condition.NO_QUESTION_OPEN),
    ],
)
def test_what_comes_to_light_after_approval_stops_it(
    desk: Desk,
    tmp_path: Path,
    leave: Leave,
    happens: Callable[[Desk, Inquiry], Inquiry],
    condition: Condition,
) -> None:
    problem = _refused(desk, happens(desk, approved(desk, tmp_path)), tmp_path, leave)
    assert isinstance(problem, MoveRefused)
    assert problem.missing == (condition,)


def test_a_closed_inquiry_exports_again_only_while_nothing_changed(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = approved(desk, tmp_path)
    _dispatch(desk.staff, inquiry, tmp_path)
    closed = moving.move_inquiry(
        desk.staff, reading.read_inquiry(desk.staff, inquiry.id), Stage.CLOSED
    ).value
    packages.export_package(desk.staff, closed, tmp_path / "again.pdf")
    unsafe = tuple(replace(point, unsafe=True) for point in closed.subject.contacts)
    changed = editing.edit_people(
        desk.staff,
        closed,
        subject=replace(closed.subject, contacts=unsafe),
        agent=None,
        relation=closed.relation,
        letter_language="ja",
    ).value
    with pytest.raises(PackageChanged):
        packages.export_package(desk.staff, changed, tmp_path / "never.pdf")


def test_an_older_package_never_leaves_by_the_approval_of_the_newer(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = packages.make_package(desk.staff, decided(desk, tmp_path)).value
    older = inquiry.package
    inquiry = packages.make_package(desk.staff, inquiry).value
    inquiry = packages.propose_package(desk.staff, inquiry, desk.manager.staff.id).value
    inquiry = packages.approve_package(desk.manager, inquiry).value
    assert older is not None
    with pytest.raises(PackageChanged):
        letters.export_document(desk.staff, inquiry, older, tmp_path / "never.pdf")
    assert not (tmp_path / "never.pdf").exists()


def test_a_document_of_another_inquiry_never_leaves(desk: Desk, tmp_path: Path) -> None:
    other = packages.make_package(desk.staff, decided(desk, tmp_path)).value
    mine = approved(desk, tmp_path)
    assert other.package is not None
    assert mine.package is not None
    disguised = replace(
        other.package, kind=DocumentKind.ACKNOWLEDGEMENT, content=mine.package.content
    )
    with pytest.raises(DeskError):
        letters.export_document(desk.staff, mine, disguised, tmp_path / "never.pdf")
    assert not (tmp_path / "never.pdf").exists()


def test_a_package_called_an_acknowledgement_is_still_a_package(desk: Desk, tmp_path: Path) -> None:
    inquiry = packages.make_package(desk.staff, decided(desk, tmp_path)).value
    assert inquiry.package is not None
    disguised = replace(inquiry.package, kind=DocumentKind.ACKNOWLEDGEMENT)
    with pytest.raises(PackageChanged):
        letters.export_document(desk.staff, inquiry, disguised, tmp_path / "never.pdf")


def test_a_notice_leaves_with_the_approved_package_only(desk: Desk, tmp_path: Path) -> None:
    inquiry = letters.make_notice(desk.staff, decided(desk, tmp_path)).value
    notice = inquiry.documents[-1]
    with pytest.raises(PackageChanged):
        letters.export_document(desk.staff, inquiry, notice, tmp_path / "never.pdf")
    inquiry = packages.make_package(desk.staff, inquiry).value
    inquiry = packages.propose_package(desk.staff, inquiry, desk.manager.staff.id).value
    inquiry = packages.approve_package(desk.manager, inquiry).value
    letters.export_document(desk.staff, inquiry, notice, tmp_path / "notice.pdf")
    assert (tmp_path / "notice.pdf").read_bytes().startswith(b"%PDF-")


def test_an_acknowledgement_leaves_until_people_or_contact_change(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = letters.make_acknowledgement(desk.staff, recorded(desk)).value
    letter = inquiry.documents[-1]
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.IDENTITY).value
    letters.export_document(desk.staff, inquiry, letter, tmp_path / "letter.pdf")
    unsafe = tuple(replace(point, unsafe=True) for point in inquiry.subject.contacts)
    inquiry = editing.edit_people(
        desk.staff,
        inquiry,
        subject=replace(inquiry.subject, contacts=unsafe),
        agent=None,
        relation=inquiry.relation,
        letter_language="ja",
    ).value
    with pytest.raises(PackageChanged):
        letters.export_document(desk.staff, inquiry, letter, tmp_path / "never.pdf")


def test_the_letter_to_somebody_not_identified_leaves_while_that_is_so(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = moving.move_inquiry(desk.staff, recorded(desk), Stage.IDENTITY).value
    with pytest.raises(Invalid, match="stage: not-allowed"):
        letters.make_not_identified(desk.staff, inquiry)
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.NOT_IDENTIFIABLE, "返信なし").value
    inquiry = letters.make_not_identified(desk.staff, inquiry).value
    letter = inquiry.documents[-1]
    assert letter.kind is DocumentKind.NOT_IDENTIFIED
    letters.export_document(desk.staff, inquiry, letter, tmp_path / "letter.pdf")
    assert "返信なし" not in text((tmp_path / "letter.pdf").read_bytes())
    again = moving.move_inquiry(desk.staff, inquiry, Stage.IDENTITY, "書類が届いた").value
    with pytest.raises(PackageChanged):
        letters.export_document(desk.staff, again, letter, tmp_path / "never.pdf")


def test_management_and_audit_let_nothing_leave(
    desk: Desk, tmp_path: Path, session_of: Callable[[str], Session]
) -> None:
    inquiry = approved(desk, tmp_path)
    auditor = session_of("監査")
    for leave in WAYS:
        with pytest.raises(NotPermitted):
            leave(auditor, inquiry, tmp_path / "never.pdf")
    assert inquiry.package is not None
    with pytest.raises(NotPermitted):
        reading.read_attachment(auditor, inquiry, inquiry.package.attachment)
    assert not (tmp_path / "never.pdf").exists()


def test_an_export_that_failed_is_not_recorded_as_done(desk: Desk, tmp_path: Path) -> None:
    inquiry = approved(desk, tmp_path)
    events = len(reading.inquiry_history(desk.staff, inquiry))
    with pytest.raises(CannotWrite):
        packages.export_package(desk.staff, inquiry, tmp_path / "no" / "such" / "folder.pdf")
    assert len(reading.inquiry_history(desk.staff, inquiry)) == events


def test_an_export_says_which_bytes_left(desk: Desk, tmp_path: Path) -> None:
    inquiry = approved(desk, tmp_path)
    packages.export_package(desk.staff, inquiry, tmp_path / "out.pdf")
    event = reading.inquiry_history(desk.staff, inquiry)[0].event
    assert event.action is Action.PACKAGE_EXPORTED
    assert inquiry.approval is not None
    assert event.after is not None
    assert event.after["sha256"] == inquiry.approval.sha256


@pytest.mark.parametrize("stage", [Stage.SEARCH, Stage.RESPONSE])
def test_only_what_was_proposed_can_be_returned(desk: Desk, tmp_path: Path, stage: Stage) -> None:
    inquiry = approved(desk, tmp_path)
    if stage is Stage.SEARCH:
        inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.DECISION, "再調査").value
        inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.SEARCH).value
        with pytest.raises(MoveRefused):
            packages.return_package(desk.staff, inquiry, "理由")
        return
    assert packages.return_package(desk.staff, inquiry, "理由").value.stage is Stage.DECISION
