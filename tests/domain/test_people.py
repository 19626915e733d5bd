from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jar_desk.domain.errors import Invalid
from jar_desk.domain.people import (
    NAME_LIMIT,
    Channel,
    NameKind,
    PartialDate,
    SafeContact,
    parse_name,
)
from tests.examples import a_name, a_person

POST, EMAIL, PHONE = Channel.POST, Channel.EMAIL, Channel.PHONE


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  髙﨑　健一 ", "髙﨑 健一"),
        ("أحمد الراشد", "أحمد الراشد"),
        ("နော်\u200cဖော", "နော်\u200cဖော"),
        ("Anna\0\tMaria\n", "Anna Maria"),
        ("𠮷田", "𠮷田"),
        ("葛󠄀城", "葛󠄀城"),
    ],
)
def test_names_are_kept_as_given(typed: str, kept: str) -> None:
    assert parse_name(typed) == kept


@pytest.mark.parametrize(
    ("typed", "problem"),
    [("", "empty"), (" 　", "empty"), ("\0\x07", "empty"), ("x" * (NAME_LIMIT + 1), "too-long")],
)
def test_refused_names_say_why(typed: str, problem: str) -> None:
    with pytest.raises(Invalid) as caught:
        parse_name(typed)
    assert (caught.value.field, caught.value.problem) == ("name", problem)


@given(st.text(min_size=1))
def test_a_kept_name_is_kept_again(text: str) -> None:
    try:
        kept = parse_name(text)
    except Invalid:
        return
    assert parse_name(kept) == kept


@pytest.mark.parametrize(
    ("allowed", "forbidden", "channel", "permitted"),
    [
        (set(), set(), POST, True),
        ({EMAIL}, set(), EMAIL, True),
        ({EMAIL}, set(), POST, False),
        (set(), {PHONE}, PHONE, False),
        (set(), {PHONE}, EMAIL, True),
        ({EMAIL}, {EMAIL}, EMAIL, False),
    ],
)
def test_forbidden_wins_over_allowed(
    allowed: set[Channel], forbidden: set[Channel], channel: Channel, *, permitted: bool
) -> None:
    safe = SafeContact(allowed=frozenset(allowed), forbidden=frozenset(forbidden))
    assert safe.permits(channel) is permitted


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (PartialDate(1987), "1987"),
        (PartialDate(1987, 4), "1987-04"),
        (PartialDate(1987, 4, 1), "1987-04-01"),
        (PartialDate(868), "0868"),
    ],
)
def test_partial_dates_are_written_with_what_is_known(value: PartialDate, text: str) -> None:
    assert str(value) == text


def test_the_first_name_is_shown_with_the_native_one_beside() -> None:
    person = a_person()
    assert (person.display_name, person.native_name) == ("Ahmed Al-Rashid", "أحمد الراشد")
    nobody = a_person(names=())
    assert (nobody.display_name, nobody.native_name) == ("", "")
    native_first = a_person(names=(a_name("أحمد", NameKind.NATIVE),))
    assert (native_first.display_name, native_first.native_name) == ("أحمد", "")
