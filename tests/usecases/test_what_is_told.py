"""What letters and packages tell, and what they keep back, read from the real files."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import uuid4

import pikepdf
import pytest

from jar_desk.domain.checks import (
    AuthorityPaper,
    CheckedPerson,
    CheckResult,
    ComparedField,
    DocumentClass,
    GenuineBy,
    Side,
)
from jar_desk.domain.errors import Invalid, UnsafeContact
from jar_desk.domain.inquiry import Disclosure, DocumentKind, Inquiry, SourceState, Stage
from jar_desk.domain.people import Agent, AgentKind, Channel, ContactPoint, SafeContact
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.domain.stages import Condition, MoveRefused
from jar_desk.store import secrets
from jar_desk.usecases import (
    checking,
    deciding,
    dispatching,
    editing,
    letters,
    moving,
    packages,
    reading,
    searching,
)
from jar_desk.usecases.contents import package_content
from jar_desk.usecases.searching import RecordDraft
from tests.documents import reading_back
from tests.examples import a_person, a_request
from tests.law import safe_contacts
from tests.usecases.steps import approved, at_home, identified, recorded

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.rules import Ground
    from tests.real_desk import Desk

SECRET_VALUE = "秘匿値ヒトクチ"
SECRET_TITLE = "秘匿題ヒトクチ"
SECRET_FILE = "秘匿文書ヒトクチ"
GROUND = "appi-33-2-1"
HOME = "〒100-9999 東京都千代田区鏡町9-9-9"
OFFICE = "〒160-0003 東京都新宿区四谷本塩町1-2-3"


def _open(desk: Desk, inquiry: Inquiry) -> tuple[str, list[str]]:
    """Return all text and bookmarks of the newest package."""
    package = inquiry.package
    assert package is not None
    with desk.staff.desk.reading() as connection:
        passphrase = secrets.peek(connection, package.id)
    sealed = reading.attachment_bytes(desk.staff, package.attachment)
    with pikepdf.open(BytesIO(sealed), password=passphrase) as pdf, pdf.open_outline() as outline:
        marks = [str(item.title) for item in outline.root]
    pages = reading_back.texts(sealed, passphrase)
    return "".join("".join(pages).split()), marks


def _plain(desk: Desk, inquiry: Inquiry, kind: DocumentKind) -> str:
    document = next(one for one in reversed(inquiry.documents) if one.kind is kind)
    return reading_back.text(reading.attachment_bytes(desk.staff, document.attachment))


def _secret_record(desk: Desk, inquiry: Inquiry, folder: Path, disclosure: Disclosure) -> Inquiry:
    file = folder / "secret.txt"
    file.write_text(SECRET_FILE, encoding="utf-8")
    withheld = disclosure is Disclosure.WITHHELD
    draft = RecordDraft(
        title=SECRET_TITLE,
        source_id=at_home(desk, inquiry).id,
        value=SECRET_VALUE,
        category="秘匿区分",
        recipients="秘匿提供先",
        obtained_from="秘匿取得元",
        retention="秘匿期間",
        purposes=("PU-7",),
        disclosure=disclosure,
        ground=_ground(desk, inquiry).id if withheld else "",
    )
    return searching.add_record(desk.staff, inquiry, draft, file).value


def _ground(desk: Desk, inquiry: Inquiry) -> Ground:
    return deciding.grounds_for(desk.staff, inquiry, inquiry.requests[0])[0]


def _open_record(desk: Desk, inquiry: Inquiry) -> Inquiry:
    draft = RecordDraft(
        title="名簿",
        source_id=at_home(desk, inquiry).id,
        obtained_from="本人",
        purposes=("PU-7",),
        recipients="なし",
        retention="1年",
        value="公開値",
    )
    return searching.add_record(desk.staff, inquiry, draft).value


def _ready(desk: Desk, folder: Path, disclosure: Disclosure, **changes: object) -> Inquiry:
    inquiry = identified(desk, **changes)
    for check in inquiry.source_checks:
        inquiry = searching.settle_source(
            desk.staff, inquiry, check.id, state=SourceState.FOUND
        ).value
    inquiry = _open_record(desk, _secret_record(desk, inquiry, folder, disclosure))
    return moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value


def _decide(
    desk: Desk, inquiry: Inquiry, outcomes: dict[UUID, Outcome], reason: str = "理由"
) -> Inquiry:
    for request in inquiry.requests:
        outcome = outcomes[request.id]
        less = outcome in {Outcome.REFUSED, Outcome.PARTLY_GRANTED}
        grounds = [one.id for one in deciding.grounds_for(desk.staff, inquiry, request)][:1]
        inquiry = deciding.decide_request(
            desk.staff,
            inquiry,
            request.id,
            outcome=outcome,
            grounds=tuple(grounds) if less else (),
            reason=reason,
        ).value
    return inquiry


def _one(desk: Desk, inquiry: Inquiry, outcome: Outcome, reason: str = "理由") -> Inquiry:
    return _decide(desk, inquiry, {one.id: outcome for one in inquiry.requests}, reason)


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    ("right", "regime"),
    [(Right.DISCLOSURE, Regime.APPI), (Right.ACCESS, Regime.GDPR)],
)
def test_a_withheld_record_is_a_gap_with_its_ground(
    desk: Desk, tmp_path: Path, language: str, right: Right, regime: Regime
) -> None:
    inquiry = _ready(
        desk,
        tmp_path,
        Disclosure.WITHHELD,
        letter_language=language,
        regimes=frozenset({regime}),
        requests=(a_request(right, regime),),
    )
    inquiry = packages.make_package(desk.staff, _one(desk, inquiry, Outcome.PARTLY_GRANTED)).value
    text, marks = _open(desk, inquiry)
    assert "秘匿" not in text
    assert not any("秘匿" in mark for mark in marks)
    assert "秘匿" not in repr(package_content(desk.staff, inquiry))
    assert "公開値" in text
    ground = _ground(desk, inquiry)
    citation = ground.citation_ja if language == "ja" else ground.citation_en
    assert "".join(citation.split()) in text


@pytest.mark.parametrize("outcome", [Outcome.NOTHING_HELD, Outcome.REFUSED])
def test_nothing_of_the_records_is_in_a_package_that_hands_over_none(
    desk: Desk, tmp_path: Path, outcome: Outcome
) -> None:
    inquiry = _one(desk, _ready(desk, tmp_path, Disclosure.FULL), outcome)
    inquiry = packages.make_package(desk.staff, inquiry).value
    text, marks = _open(desk, inquiry)
    assert "秘匿" not in text
    assert "公開値" not in text
    assert len(marks) == 1


def test_the_purpose_alone_does_not_hand_over_the_data(desk: Desk, tmp_path: Path) -> None:
    purpose, data = a_request(Right.PURPOSE), a_request()
    inquiry = _ready(desk, tmp_path, Disclosure.FULL, requests=(purpose, data))
    inquiry = _decide(desk, inquiry, {purpose.id: Outcome.GRANTED, data.id: Outcome.REFUSED})
    inquiry = packages.make_package(desk.staff, inquiry).value
    text, _marks = _open(desk, inquiry)
    assert SECRET_TITLE in text
    told_too_much = [SECRET_VALUE, SECRET_FILE, "秘匿提供先", "秘匿取得元", "公開値"]
    assert [one for one in told_too_much if one in text] == []


def test_a_full_answer_cannot_hide_a_record(desk: Desk, tmp_path: Path) -> None:
    inquiry = _one(desk, _ready(desk, tmp_path, Disclosure.WITHHELD), Outcome.GRANTED)
    with pytest.raises(MoveRefused) as refused:
        packages.make_package(desk.staff, inquiry)
    assert refused.value.missing == (Condition.PARTS_AGREE,)


def test_an_answer_with_every_record_withheld_hands_over_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = _one(desk, _ready(desk, tmp_path, Disclosure.WITHHELD), Outcome.PARTLY_GRANTED)
    inquiry = searching.remove_record(desk.staff, inquiry, inquiry.records[1].id).value
    with pytest.raises(MoveRefused) as refused:
        packages.make_package(desk.staff, inquiry)
    assert refused.value.missing == (Condition.PARTS_AGREE, Condition.RECORDS_ATTACHED)


def test_the_answer_that_nothing_is_held_never_tells_why(desk: Desk, tmp_path: Path) -> None:
    told = set()
    for reason in ("", "加害者からの照会と思われる", "Cabinet Order 5 と判断"):
        inquiry = _ready(desk, tmp_path, Disclosure.FULL, subject=a_person("同じ人"))
        request = inquiry.requests[0]
        for grounds in ((), (GROUND,)):
            decided = deciding.decide_request(
                desk.staff,
                inquiry,
                request.id,
                outcome=Outcome.NOTHING_HELD,
                grounds=grounds,
                reason=reason,
            ).value
            made = letters.make_notice(desk.staff, decided).value
            text = _plain(desk, made, DocumentKind.NOTICE)
            told.add(re.sub(rf"{inquiry.number}(-{made.documents[-1].branch})?", "", text))
            inquiry = reading.read_inquiry(desk.staff, made.id)
    assert len(told) == 1


@pytest.mark.parametrize("ground", ["", "no-such-ground", "gdpr-15-4"])
def test_a_withheld_record_names_a_ground_of_this_inquiry(desk: Desk, ground: str) -> None:
    inquiry = identified(desk)
    draft = RecordDraft(
        title="記録",
        source_id=at_home(desk, inquiry).id,
        disclosure=Disclosure.WITHHELD,
        ground=ground,
    )
    with pytest.raises(Invalid) as refused:
        searching.add_record(desk.staff, inquiry, draft)
    assert refused.value.field == "ground"


def _point(channel: Channel, value: str, *, unsafe: bool = False) -> ContactPoint:
    return ContactPoint(id=uuid4(), channel=channel, value=value, unsafe=unsafe)


HOME_UNSAFE = _point(Channel.POST, HOME, unsafe=True)
HOME_AGAIN = _point(Channel.POST, "東京都千代田区鏡町９丁目９番９号")
PLACES = {
    "unsafe": ((HOME_UNSAFE,), SafeContact(), ""),
    "unsafe-written-twice": ((HOME_AGAIN, HOME_UNSAFE), SafeContact(), ""),
    "forbidden": (
        (_point(Channel.POST, OFFICE),),
        SafeContact(forbidden=frozenset({Channel.POST})),
        "",
    ),
    "not-allowed": (
        (_point(Channel.POST, OFFICE),),
        SafeContact(allowed=frozenset({Channel.EMAIL})),
        "",
    ),
    "safe": ((HOME_UNSAFE, HOME_AGAIN, _point(Channel.POST, OFFICE)), SafeContact(), OFFICE),
}


@pytest.mark.parametrize("case", PLACES)
def test_an_unsafe_address_stands_on_no_letter(desk: Desk, tmp_path: Path, case: str) -> None:
    points, profile, expected = PLACES[case]
    inquiry = _ready(
        desk,
        tmp_path,
        Disclosure.FULL,
        subject=a_person(contacts=points),
        safe_contact=profile,
    )
    inquiry = letters.make_acknowledgement(desk.staff, inquiry).value
    inquiry = _one(desk, inquiry, Outcome.GRANTED)
    inquiry = letters.make_notice(desk.staff, inquiry).value
    inquiry = packages.make_package(desk.staff, inquiry).value
    texts = [
        _plain(desk, inquiry, DocumentKind.ACKNOWLEDGEMENT),
        _plain(desk, inquiry, DocumentKind.NOTICE),
        _open(desk, inquiry)[0],
    ]
    for text in texts:
        assert "鏡町" not in text
        assert ("本塩町1-2-3" in text) is bool(expected)


def _with_agent(desk: Desk, *, may_receive: bool) -> Inquiry:
    lawyer = a_person(
        "山本弁護士", contacts=(_point(Channel.POST, OFFICE), _point(Channel.POST, HOME))
    )
    subject = a_person(contacts=(HOME_UNSAFE, _point(Channel.EMAIL, "ahmed@example.org")))
    agent = Agent(person=lawyer, kind=AgentKind.LAWYER)
    inquiry = recorded(desk, subject=subject, agent=agent)
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.IDENTITY).value
    for person in CheckedPerson:
        inquiry = checking.record_identity_check(
            desk.staff,
            inquiry,
            person=person,
            document=DocumentClass.PASSPORT,
            side=Side.FRONT,
            compared=frozenset({ComparedField.NAME}),
            result=CheckResult.MATCHES,
        ).value
    inquiry = checking.record_authority_check(
        desk.staff,
        inquiry,
        paper=AuthorityPaper.POWER_OF_ATTORNEY,
        names_this_request=True,
        genuine_by=GenuineBy.BAR_REGISTER,
        may_receive=may_receive,
        conflict_of_interest_asked=True,
        result=CheckResult.MATCHES,
    ).value
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.SEARCH).value
    for check in inquiry.source_checks:
        inquiry = searching.settle_source(
            desk.staff, inquiry, check.id, state=SourceState.FOUND
        ).value
    inquiry = _open_record(desk, inquiry)
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value
    return packages.make_package(desk.staff, _one(desk, inquiry, Outcome.GRANTED)).value


@pytest.mark.parametrize("may_receive", [True, False])
def test_an_agent_without_authority_to_receive_gets_nothing(
    desk: Desk, *, may_receive: bool
) -> None:
    inquiry = _with_agent(desk, may_receive=may_receive)
    text, _marks = _open(desk, inquiry)
    assert ("山本弁護士" in text) is may_receive
    assert "鏡町" not in text
    inquiry = packages.propose_package(desk.staff, inquiry, desk.manager.staff.id).value
    inquiry = packages.approve_package(desk.manager, inquiry).value
    ways = {(point.channel, point.value) for point in safe_contacts(inquiry)}
    expected = (Channel.POST, OFFICE) if may_receive else (Channel.EMAIL, "ahmed@example.org")
    assert ways == {expected}
    for channel, address in [
        (Channel.POST, HOME),
        (Channel.POST, "千代田区鏡町9-9-9"),
        (Channel.COUNTER, f"{HOME}へ持参"),
        (Channel.EMAIL, "nobody@example.org"),
        (Channel.POST, ""),
    ]:
        with pytest.raises(UnsafeContact):
            dispatching.record_dispatch(
                desk.staff,
                inquiry,
                channel=channel,
                address=address,
                passphrase_channel=Channel.PHONE,
            )


def test_a_passphrase_does_not_travel_to_an_unsafe_mailbox(desk: Desk, tmp_path: Path) -> None:
    contacts = (
        _point(Channel.EMAIL, "ahmed@example.org", unsafe=True),
        _point(Channel.POST, OFFICE),
    )
    inquiry = approved(desk, tmp_path, subject=a_person(contacts=contacts))
    with pytest.raises(UnsafeContact):
        dispatching.record_dispatch(
            desk.staff,
            inquiry,
            channel=Channel.POST,
            address=OFFICE,
            passphrase_channel=Channel.EMAIL,
        )


def test_a_decision_does_not_move_to_another_right(desk: Desk, tmp_path: Path) -> None:
    inquiry = approved(desk, tmp_path)
    request = replace(inquiry.requests[0], right=Right.CORRECTION)
    forged = replace(a_request(), decision=inquiry.requests[0].decision)
    changed = editing.edit_requests(
        desk.staff,
        inquiry,
        regimes=inquiry.regimes,
        whereabouts="JP",
        whereabouts_given="JP",
        requests=(request, forged),
    ).value
    assert [one.decision for one in changed.requests] == [None, None]
    assert changed.stage is Stage.DECISION
