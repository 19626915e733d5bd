"""Emoji, right-to-left, NUL, half surrogates, forty pages, nothing: through every use case."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import (
    Arrival,
    Disclosure,
    Inquiry,
    MessageKind,
    Source,
    SourceState,
    Stage,
)
from jar_desk.domain.listing import ListFilter
from jar_desk.domain.people import Channel, ContactPoint, SafeContact
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.usecases import (
    deciding,
    dispatching,
    drafts,
    editing,
    letters,
    moving,
    packages,
    places,
    reading,
    searching,
    timing,
)
from jar_desk.usecases.searching import RecordDraft
from tests.examples import a_person, a_request
from tests.usecases.steps import at_home, identified, recorded

if TYPE_CHECKING:
    from tests.real_desk import Desk

ODD = {
    "emoji": "👩🏽‍🚀🇯🇵 𠮷田",
    "right-to-left": "\u202eأحمد\u202c <b>&amp;",
    "nul": "a\0b",
    "half-surrogates": "x\ud83d y\udc00",
    "controls": "a\x07\x1b[31mb\x0c",
    "markup": "<img src='file:///etc/passwd'/><Doe",
    "format": "{name} %s {0}",
    "forty-pages": "Ahmed Al-Rashid\n" * 1_600,
    "empty": "",
    "blank": " \n\t ",
}
EVERY = pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())


def _an_odd_inquiry(desk: Desk, text: str) -> Inquiry:
    contacts = (
        ContactPoint(id=uuid4(), channel=Channel.POST, value=text),
        ContactPoint(id=uuid4(), channel=Channel.EMAIL, value=text, unsafe=True),
    )
    return identified(
        desk,
        subject=a_person(text, contacts=contacts),
        requests=(
            a_request(id=uuid4(), scope=text),
            a_request(Right.ACCESS, Regime.GDPR, scope=text),
        ),
        regimes=frozenset({Regime.APPI, Regime.GDPR}),
        safe_contact=SafeContact(hours=text, note=text),
    )


def _searched(desk: Desk, inquiry: Inquiry, text: str) -> Inquiry:
    for check in inquiry.source_checks:
        inquiry = searching.settle_source(
            desk.staff, inquiry, check.id, state=SourceState.FOUND, searched_for=text
        ).value
    draft = RecordDraft(
        title=text if text.strip() else "題",
        source_id=at_home(desk, inquiry).id,
        obtained_from=text,
        category=text,
        purposes=(text, "PU-1"),
        recipients=text if text.strip() else "なし",
        retention=text,
        value=text,
        disclosure=Disclosure.MASKED,
        masked=text if text.strip() else "一部",
        ground=deciding.grounds_for(desk.staff, inquiry, inquiry.requests[0])[0].id,
    )
    inquiry = searching.add_record(desk.staff, inquiry, draft).value
    return moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value


@EVERY
def test_an_odd_text_goes_the_whole_way(desk: Desk, text: str) -> None:
    inquiry = _searched(desk, _an_odd_inquiry(desk, text), text)
    for request in inquiry.requests:
        ground = deciding.grounds_for(desk.staff, inquiry, request)[0].id
        inquiry = deciding.decide_request(
            desk.staff,
            inquiry,
            request.id,
            outcome=Outcome.PARTLY_GRANTED,
            grounds=(ground,),
            reason=text if text.strip() else "理由",
        ).value
    inquiry = letters.make_acknowledgement(desk.staff, inquiry).value
    inquiry = letters.make_notice(desk.staff, inquiry).value
    inquiry = packages.make_package(desk.staff, inquiry).value
    inquiry = packages.propose_package(desk.staff, inquiry, desk.manager.staff.id).value
    inquiry = packages.approve_package(desk.manager, inquiry).value
    packages.show_passphrase(desk.staff, inquiry)
    inquiry = dispatching.record_dispatch(
        desk.staff,
        inquiry,
        channel=Channel.COUNTER,
        address="",
        passphrase_channel=Channel.CASEWORKER,
    ).value
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry
    assert reading.inquiry_history(desk.staff, inquiry)


@EVERY
def test_an_odd_text_is_searched_drafted_and_named(desk: Desk, text: str) -> None:
    inquiry = _an_odd_inquiry(desk, text)
    found = reading.list_ids(desk.staff, ListFilter.ALL, text)
    assert set(found) <= {inquiry.id}
    assert reading.list_page(desk.staff, [inquiry.id])
    drafts.save_draft(desk.staff, "new", {"name": text})
    assert drafts.load_draft(desk.staff, "new") == {"name": text}
    source = Source(id=uuid4(), code=text, name_ja=f"名{text}", name_en=f"n{text}", country=text)
    places.save_source(desk.staff, source)
    inquiry = editing.add_message(
        desk.staff, inquiry, kind=MessageKind.NOTE, text=f"・{text}"
    ).value
    timing.extend_clock(desk.staff, inquiry, notified_on=desk.staff.today(), reason=f"・{text}")
    gone = reading.read_inquiry(desk.staff, inquiry.id)
    moving.move_inquiry(desk.staff, gone, Stage.WITHDRAWN, f"・{text}")


@pytest.mark.parametrize("language", ["", "fr", "../../etc", "x" * 5_000, "ja\0"])
def test_a_letter_language_without_words_is_refused(desk: Desk, language: str) -> None:
    with pytest.raises(Invalid) as refused:
        recorded(desk, letter_language=language)
    assert refused.value.field == "letter_language"
    inquiry = recorded(desk)
    with pytest.raises(Invalid):
        editing.edit_people(
            desk.staff,
            inquiry,
            subject=inquiry.subject,
            agent=None,
            relation=inquiry.relation,
            letter_language=language,
        )


def test_a_right_is_asked_once_and_under_its_own_law(desk: Desk) -> None:
    one = a_request()
    for requests in (
        (one, one),
        (a_request(Right.ACCESS, Regime.APPI),),
        (a_request(Right.ACCESS, Regime.GDPR),),
    ):
        with pytest.raises(Invalid) as refused:
            recorded(desk, requests=requests)
        assert refused.value.field == "right"


def test_only_people_who_work_here_are_assigned(desk: Desk) -> None:
    with pytest.raises(Invalid):
        editing.assign(desk.staff, recorded(desk), uuid4())


@pytest.mark.fault(46)
@pytest.mark.parametrize(
    ("moment", "zone", "received", "year"),
    [
        (datetime(2026, 3, 31, 14, 59, 59, tzinfo=UTC), "Asia/Tokyo", date(2026, 3, 31), 2025),
        (datetime(2026, 3, 31, 15, 0, tzinfo=UTC), "Asia/Tokyo", date(2026, 4, 1), 2026),
        (datetime(2024, 2, 29, 1, 0, tzinfo=UTC), "Asia/Tokyo", date(2024, 2, 29), 2023),
        (datetime(2024, 2, 29, 15, 30, tzinfo=UTC), "Europe/London", date(2024, 2, 29), 2023),
        (datetime(2026, 11, 9, 20, 0, tzinfo=UTC), "America/New_York", date(2026, 11, 9), 2026),
        (datetime(2026, 11, 9, 20, 0, tzinfo=UTC), "Mars/Olympus", date(2026, 11, 10), 2026),
    ],
)
def test_days_turn_at_midnight_in_tokyo_or_where_the_sender_is(
    desk: Desk, moment: datetime, zone: str, received: date, year: int
) -> None:
    arrival = Arrival(channel=Channel.EMAIL, moment=moment, zone=zone)
    inquiry = recorded(
        desk,
        arrival=arrival,
        regimes=frozenset({Regime.GDPR}),
        requests=(a_request(Right.ACCESS, Regime.GDPR),),
    )
    assert inquiry.number.fiscal_year == year
    clocks = timing.clocks_for(desk.staff, inquiry)
    assert {clock.received for clock in clocks} == {received}
