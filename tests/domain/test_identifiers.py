from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import RFC_4122, UUID

import pytest

from jar_desk.domain.errors import Unknown
from jar_desk.domain.identifiers import exchanged, find, new_inquiry_id
from tests.examples import a_request

MOMENT = datetime(2022, 2, 22, 14, 22, 22, tzinfo=timezone(timedelta(hours=-5)))


def test_the_example_of_the_standard() -> None:
    chance = UUID(int=0x3 << 76 | 0xCC3 << 64 | 0b10 << 62 | 0x18C4DC0C0C07398F)
    expected = UUID("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")
    assert new_inquiry_id(MOMENT, chance) == expected


def test_version_and_variant() -> None:
    made = new_inquiry_id(MOMENT)
    assert (made.version, made.variant) == (7, RFC_4122)


def test_no_two_alike() -> None:
    assert len({new_inquiry_id(MOMENT) for _ in range(1000)}) == 1000


def test_order_of_time() -> None:
    moments = [MOMENT + timedelta(milliseconds=one) for one in range(300)]
    made = [new_inquiry_id(moment) for moment in moments]
    assert made == sorted(made)
    assert [one.hex for one in made] == sorted(one.hex for one in made)


def test_a_moment_before_1970_is_refused() -> None:
    with pytest.raises(ValueError, match="1969"):
        new_inquiry_id(datetime(1969, 12, 31, tzinfo=UTC))


def test_things_are_found_and_exchanged_by_identifier() -> None:
    first, second = a_request(id=UUID(int=1)), a_request(id=UUID(int=2))
    assert find((first, second), second.id) is second
    with pytest.raises(Unknown):
        find((first,), second.id)
    changed = replace(second, scope="すべて")
    assert exchanged((first, second), changed) == (first, changed)
