from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from jar_desk.domain.listing import Identifiers, ListFilter, due_between, search_words, searchable
from jar_desk.domain.people import Channel, ContactPoint
from tests.examples import a_name, a_person, an_inquiry

IDS = [UUID(int=0), UUID(int=1), UUID(int=0x11111111111111111111111111111111), UUID(int=16)]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", ()),
        (" \0　", ()),
        ("Tanaka  TARO", ("tanaka", "taro")),
        ("taro taro", ("taro",)),
        ("2026-0147", ("20260147",)),
        ("(03)5379-6001", ("0353796001",)),
        ("+819012", ("819012",)),
        ("al-rashid", ("al", "rashid")),
        ("a" * 100_000, ("a" * 64,)),
        ("a b c d e f g h i j", tuple("abcdefgh")),
    ],
)
def test_words_of_a_query(query: str, words: tuple[str, ...]) -> None:
    assert search_words(query) == words


def test_searchable_text_has_a_line_for_each_thing() -> None:
    contact = ContactPoint(id=UUID(int=1), channel=Channel.PHONE, value="090-1234-5678")
    person = a_person(names=(a_name("Ahmed Al-Rashid"),), contacts=(contact,))
    lines = searchable(an_inquiry(subject=person)).split("\n")
    assert lines == [
        "2026-0147",
        "ahmed al rashid",
        "090-1234-5678",
        "ahmedalrashid",
        "20260147",
        "09012345678",
    ]


@pytest.mark.parametrize(
    ("today", "sunday"),
    [
        (date(2026, 11, 9), date(2026, 11, 15)),
        (date(2026, 11, 15), date(2026, 11, 15)),
    ],
)
def test_a_week_ends_on_sunday(today: date, sunday: date) -> None:
    assert due_between(ListFilter.THIS_WEEK, today) == (today, sunday)


def test_overdue_ends_yesterday() -> None:
    days = due_between(ListFilter.OVERDUE, date(2026, 11, 10))
    assert days == (date.min, date(2026, 11, 9))
    assert due_between(ListFilter.OPEN, date(2026, 11, 10)) is None


def test_identifiers_are_a_sequence() -> None:
    some = Identifiers(b"".join(one.bytes for one in IDS))
    assert len(some) == 4
    assert list(some) == IDS == some
    assert some[1:3] == IDS[1:3]
    assert some[-1] == IDS[-1]
    assert [some.index(one) for one in IDS] == [0, 1, 2, 3]
    assert all(one in some for one in IDS)
    assert some == Identifiers(b"".join(one.bytes for one in IDS))
    assert hash(some) == hash(Identifiers(b"".join(one.bytes for one in IDS)))
    assert list(reversed(some)) == IDS[::-1]


def test_identifiers_know_what_is_not_there() -> None:
    some = Identifiers(b"".join(one.bytes for one in IDS))
    assert UUID(int=2) not in some
    assert "x" not in some
    assert some != [UUID(int=2)]
    assert not Identifiers()
    with pytest.raises(ValueError, match="2"):
        some.index(UUID(int=2))
    with pytest.raises(ValueError, match="0"):
        some.index(UUID(int=0), 1)
    for place in (4, -5):
        with pytest.raises(IndexError):
            some[place]
