"""An answer of 不存在 is the same whatever stands behind it (APPI Cabinet Order Arts 5, 11)."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import uuid4

import pikepdf
import pytest

from jar_desk.domain.audit import RESTRICTED, Action
from jar_desk.domain.differences import plain
from jar_desk.domain.errors import Invalid, NotPermitted
from jar_desk.domain.inquiry import Disclosure, SourceState, Stage
from jar_desk.domain.listing import ListFilter
from jar_desk.domain.nil_reasons import EXCLUDED, RetainedDataStatus, statuses_for
from jar_desk.domain.reports import Period
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.store import secrets
from jar_desk.usecases import (
    auditing,
    deciding,
    letters,
    moving,
    nil_reasons,
    packages,
    reading,
    reporting,
    searching,
)
from jar_desk.usecases.searching import RecordDraft
from tests.examples import TODAY, a_request
from tests.real_desk import a_desk
from tests.usecases.steps import identified

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

MARK = "秘匿標識-加害者の所在"
ASKED = [
    (Right.DISCLOSURE, Regime.APPI),
    (Right.THIRD_PARTY_RECORDS, Regime.APPI),
    (Right.PURPOSE, Regime.APPI),
    (Right.CORRECTION, Regime.APPI),
    (Right.CESSATION, Regime.APPI),
    (Right.ACCESS, Regime.GDPR),
    (Right.ERASURE, Regime.UK_GDPR),
]


def _ready(desk: Desk, right: Right, regime: Regime, language: str = "ja") -> Inquiry:
    inquiry = identified(
        desk,
        regimes=frozenset({regime}),
        requests=(a_request(right, regime, id=uuid4()),),
        letter_language=language,
    )
    for check in inquiry.source_checks:
        inquiry = searching.settle_source(
            desk.staff, inquiry, check.id, state=SourceState.NOTHING_HELD
        ).value
    return inquiry


def _nil(desk: Desk, inquiry: Inquiry, reason: str = "") -> Inquiry:
    decision = moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value
    return deciding.decide_request(
        desk.staff,
        decision,
        decision.requests[0].id,
        outcome=Outcome.NOTHING_HELD,
        reason=reason,
    ).value


def _excluded(desk: Desk, inquiry: Inquiry) -> Inquiry:
    """Answer 不存在 although a record was found; the manager writes down why."""
    grounds = deciding.grounds_for(desk.staff, inquiry, inquiry.requests[0])
    draft = RecordDraft(
        title="相談記録",
        source_id=inquiry.source_checks[0].source_id,
        value="値",
        disclosure=Disclosure.WITHHELD if grounds else Disclosure.FULL,
        ground=grounds[0].id if grounds else "",
    )
    found = searching.add_record(desk.staff, inquiry, draft).value
    nil = _nil(desk, found, "内部の覚え")
    _write(desk.manager, nil)
    return nil


def _write(
    session: Session,
    inquiry: Inquiry,
    status: RetainedDataStatus = RetainedDataStatus.ENTRUSTED,
    text: str = MARK,
) -> None:
    nil_reasons.write_nil_reason(session, inquiry, inquiry.requests[0].id, status=status, text=text)


def _letter(desk: Desk, inquiry: Inquiry) -> tuple[Inquiry, bytes]:
    made = letters.make_notice(desk.staff, inquiry).value
    return made, reading.attachment_bytes(desk.staff, made.documents[-1].attachment)


def _package(desk: Desk, inquiry: Inquiry) -> bytes:
    """Return the package as whoever opens it reads it: every object, without the encryption."""
    package = packages.make_package(desk.staff, inquiry).value.documents[-1]
    with desk.staff.desk.reading() as connection:
        passphrase = secrets.peek(connection, package.id)
    sealed = reading.attachment_bytes(desk.staff, package.attachment)
    out = BytesIO()
    with pikepdf.open(BytesIO(sealed), password=passphrase) as pdf:
        del pdf.trailer["/ID"]
        pdf.save(out, encryption=False, static_id=True)
    return out.getvalue()


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(("right", "regime"), ASKED)
def test_letter_and_package_are_those_of_a_true_nil(
    desk: Desk, tmp_path: Path, right: Right, regime: Regime, language: str
) -> None:
    neutral = _excluded(desk, _ready(desk, right, regime, language))
    with a_desk(tmp_path / "true.jardesk") as other:
        true = _nil(other, _ready(other, right, regime, language))
        assert str(true.number) == str(neutral.number)
        neutral, letter = _letter(desk, neutral)
        true, true_letter = _letter(other, true)
        assert letter == true_letter
        assert _package(desk, neutral) == _package(other, true)


@pytest.mark.parametrize("name", ["staff", "colleague"])
def test_only_the_protection_manager_writes_and_reads_it(
    desk: Desk, session_of: Callable[[str], Session], name: str
) -> None:
    inquiry = _nil(desk, _ready(desk, Right.DISCLOSURE, Regime.APPI))
    for session in (getattr(desk, name), session_of("監査")):
        before = len(reading.inquiry_history(desk.manager, inquiry))
        with pytest.raises(NotPermitted):
            _write(session, inquiry)
        with pytest.raises(NotPermitted):
            nil_reasons.see_nil_reason(session, inquiry, inquiry.requests[0].id)
        assert len(reading.inquiry_history(desk.manager, inquiry)) == before
    assert nil_reasons.see_nil_reason(desk.manager, inquiry, inquiry.requests[0].id) is None


def test_sight_and_change_are_events_that_name_nothing(desk: Desk) -> None:
    inquiry = _nil(desk, _ready(desk, Right.DISCLOSURE, Regime.APPI))
    _write(desk.manager, inquiry, RetainedDataStatus.HARM_TO_PEOPLE)
    known = nil_reasons.see_nil_reason(desk.manager, inquiry, inquiry.requests[0].id)
    assert known is not None
    assert (known.status, known.text) == (RetainedDataStatus.HARM_TO_PEOPLE, MARK)
    assert MARK not in repr(known)
    newest = [one.event for one in reading.inquiry_history(desk.manager, inquiry)[:2]]
    assert [one.action for one in newest] == [Action.RESTRICTED_SEEN, Action.RESTRICTED_CHANGED]
    assert {one.entity for one in newest} == {inquiry.id}
    assert all(one.before is None and one.after is None for one in newest)
    assert auditing.verify_audit(desk.manager).sound


def test_nothing_of_it_reaches_another_session(
    desk: Desk, session_of: Callable[[str], Session]
) -> None:
    inquiry = _nil(desk, _ready(desk, Right.DISCLOSURE, Regime.APPI))
    _write(desk.manager, inquiry, RetainedDataStatus.HARM_TO_PEOPLE)
    seen = reading.read_inquiry(desk.staff, inquiry.id)
    assert seen == inquiry
    assert MARK not in json.dumps(plain(seen), ensure_ascii=False)
    history = reading.inquiry_history(desk.staff, inquiry)
    assert not {one.event.action for one in history} & RESTRICTED
    for session in (desk.staff, session_of("監査")):
        events = [one.event for one in auditing.audit_events(session)]
        restricted = [one for one in events if one.action in RESTRICTED]
        assert len(restricted) == 1
        assert restricted[0].entity is None
        told = json.dumps([(one.before, one.after) for one in events], ensure_ascii=False)
        assert MARK not in told
        assert "excluded" not in told
    for text in (MARK, "加害者", "excluded"):
        assert reading.list_ids(desk.staff, ListFilter.ALL, text) == []
    mine = [one.event for one in auditing.audit_events(desk.manager)]
    assert [one.entity for one in mine if one.action in RESTRICTED] == [inquiry.id]


def test_report_counts_an_ordinary_nil(desk: Desk, tmp_path: Path) -> None:
    neutral = _nil(desk, _ready(desk, Right.DISCLOSURE, Regime.APPI))
    _write(desk.manager, neutral)
    period = Period(TODAY.replace(day=1), TODAY)
    with a_desk(tmp_path / "true.jardesk") as other:
        _nil(other, _ready(other, Right.DISCLOSURE, Regime.APPI))
        told = reporting.report_csv(
            desk.staff, reporting.management_report(desk.staff, period), "ja"
        )
        report = reporting.management_report(other.staff, period)
        assert told == reporting.report_csv(other.staff, report, "ja")


@pytest.mark.parametrize("regime", [Regime.APPI, Regime.GDPR, Regime.UK_GDPR])
def test_what_may_be_said_under_which_law(desk: Desk, regime: Regime) -> None:
    right = Right.DISCLOSURE if regime is Regime.APPI else Right.ACCESS
    inquiry = _nil(desk, _ready(desk, right, regime))
    for status in RetainedDataStatus:
        allowed = regime is Regime.APPI or status not in EXCLUDED
        assert (status in statuses_for(inquiry.requests[0])) is allowed
        if not allowed:
            with pytest.raises(Invalid) as refused:
                _write(desk.manager, inquiry, status)
            assert (refused.value.field, refused.value.problem) == ("status", "not-allowed")
            continue
        _write(desk.manager, inquiry, status)
        known = nil_reasons.see_nil_reason(desk.manager, inquiry, inquiry.requests[0].id)
        assert known is not None
        assert known.text == ("" if status is RetainedDataStatus.NONE else MARK)


def test_an_exclusion_without_words_or_without_a_nil_is_refused(desk: Desk) -> None:
    ready = _ready(desk, Right.DISCLOSURE, Regime.APPI)
    with pytest.raises(Invalid) as refused:
        _write(desk.manager, ready)
    assert (refused.value.field, refused.value.problem) == ("outcome", "not-allowed")
    nil = _nil(desk, ready)
    with pytest.raises(Invalid) as wordless:
        _write(desk.manager, nil, text="  ")
    assert (wordless.value.field, wordless.value.problem) == ("text", "empty")


def test_writing_it_leaves_the_inquiry_as_it_was(desk: Desk) -> None:
    inquiry = packages.make_package(
        desk.staff, _nil(desk, _ready(desk, Right.DISCLOSURE, Regime.APPI))
    ).value
    proposed = packages.propose_package(desk.staff, inquiry, desk.manager.staff.id).value
    _write(desk.manager, proposed, RetainedDataStatus.PUBLIC_SAFETY)
    _write(desk.manager, proposed, RetainedDataStatus.NONE)
    assert packages.approve_package(desk.manager, proposed).value.stage is Stage.RESPONSE
