from __future__ import annotations

from uuid import UUID

import pytest

from jar_desk.domain.desk_errors import Damage, DamagedDesk
from jar_desk.vault.costs import DEFAULT_COST, Cost
from jar_desk.vault.keys import calibrated_cost, desk_keys, stretch
from tests.vault.desks import CHEAP, DESK_ID

SALT = bytes(16)


def test_the_default_is_what_the_design_asks() -> None:
    assert Cost(passes=3, memory=64 * 1024, lanes=4) == DEFAULT_COST


def test_calibration_never_weakens() -> None:
    cost = calibrated_cost()
    assert DEFAULT_COST.passes <= cost.passes <= 20
    assert (cost.memory, cost.lanes) == (DEFAULT_COST.memory, DEFAULT_COST.lanes)


@pytest.mark.fault(33)
@pytest.mark.parametrize(
    "cost",
    [
        Cost(passes=0),
        Cost(passes=4_000_000_000),
        Cost(memory=4_000_000_000),
        Cost(memory=16),
        Cost(lanes=0),
        Cost(lanes=1_000_000),
        Cost(passes=-1, memory=-1, lanes=-1),
    ],
)
def test_absurd_costs_are_refused_before_they_run(cost: Cost) -> None:
    with pytest.raises(DamagedDesk) as raised:
        stretch("maple kettle orbit sling", SALT, cost)
    assert raised.value.what is Damage.HEADER


@pytest.mark.fault(36)
def test_a_passphrase_is_the_same_however_it_was_typed() -> None:
    composed, decomposed = "\u304c\u00e9 kettle orbit", "\u304b\u3099e\u0301 kettle orbit"
    assert stretch(composed, SALT, CHEAP) == stretch(decomposed, SALT, CHEAP)


def test_lone_surrogates_do_not_stop_the_door() -> None:
    assert len(stretch("\ud800 whatever was pasted", SALT, CHEAP)) == 32


def test_every_purpose_and_desk_has_its_own_key() -> None:
    one, other = (desk_keys({1: bytes(32)}, 1, desk) for desk in (DESK_ID, UUID(int=78)))
    keys = {one.database, one.audit, one.header, other.database, other.audit, other.header}
    assert len(keys) == 6


def test_keys_are_never_printed() -> None:
    keys = desk_keys({1: bytes(32)}, 1, DESK_ID)
    assert repr(keys) == "DeskKeys()"
