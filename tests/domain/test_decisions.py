"""What a decision owes: every right, every outcome, with and without the halves of a proviso."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any
from uuid import UUID

import pytest

from jar_desk.domain.inquiry import Decision, Disclosure, Inquiry, Request
from jar_desk.domain.parts import MEASURES, Count, Measure, items_of
from jar_desk.domain.people import Person
from jar_desk.domain.provisos import Lack
from jar_desk.domain.rights import Outcome, Regime, Right
from tests.examples import NOON, SATO, SUZUKI, a_record, a_request, an_inquiry
from tests.law import (
    EVERY_RIGHT,
    agreeing,
    count_parts,
    fingerprint,
    grounds_of_parts,
    lacking,
    may_waive_reason,
    proposed,
    records_of,
)
from tests.store.whole_inquiry import an_item

BEFORE = "31fa78b7c4acf2a7a5346f6e147ac3adcdc11ae05d458843555974cb3e8c6b06"
"""The fingerprint that the program gave this answer before there were provisos and parts."""
FULL, MASKED, WITHHELD = Disclosure.FULL, Disclosure.MASKED, Disclosure.WITHHELD
ENDS = [(rule.right, one) for rule in EVERY_RIGHT for one in rule.allowed]
HANDING_OVER = sorted({rule.right for rule in EVERY_RIGHT if rule.hands_over_data})
GIVEN: dict[str, Any] = {"grounds": ("g",), "reason": "r", "difficulty": "d", "measure": "m"}
LEFT_OUT = {frozenset(some) for some in product(GIVEN, repeat=2)} | {frozenset()}


def _decided(right: Right, outcome: Outcome, **changes: Any) -> tuple[Inquiry, Request]:
    values = {"outcome": outcome, "decided_by": SATO.id, "decided_at": NOON} | changes
    regime = Regime.APPI if right.value.startswith("jp-") else Regime.GDPR
    request = a_request(right, regime, decision=Decision(**values))
    return an_inquiry(requests=(request,)), request


@pytest.mark.parametrize(
    "left_out",
    [frozenset(some) for some in product(GIVEN, repeat=2)],
    ids=lambda some: " ".join(sorted(some)),
)
@pytest.mark.parametrize(("right", "outcome"), ENDS)
def test_what_is_owed_by_every_right_and_outcome(
    right: Right, outcome: Outcome, left_out: frozenset[str]
) -> None:
    given = {name: value for name, value in GIVEN.items() if name not in left_out}
    lacks = set(lacking(*_decided(right, outcome, **given)))
    substitute = outcome is Outcome.SUBSTITUTE_MEASURE
    restricted = outcome is Outcome.RESTRICTED_INSTEAD
    owed = {
        Lack.GROUND: outcome.gives_less and "grounds" in left_out,
        Lack.REASON: outcome.gives_less and not substitute and "reason" in left_out,
        Lack.DIFFICULTY: substitute and "difficulty" in left_out,
        Lack.MEASURE: (substitute or restricted) and "measure" in left_out,
    }
    assert lacks == {lack for lack, missing in owed.items() if missing}


def test_an_end_the_law_does_not_know_owes_no_less_than_others() -> None:
    made = _decided(Right.MARKETING_OBJECTION, Outcome.REFUSED)
    assert set(lacking(*made)) == {Lack.GROUND, Lack.REASON}


@pytest.mark.parametrize(("right", "outcome"), ENDS)
def test_a_reason_may_be_left_out_under_the_appi_only(right: Right, outcome: Outcome) -> None:
    inquiry, request = _decided(right, outcome, grounds=("g",), difficulty="d", measure="m")
    _, waived = _decided(
        right,
        outcome,
        grounds=("g",),
        difficulty="d",
        measure="m",
        reason_waived_by=SUZUKI.id,
        reason_waived_at=NOON,
    )
    owed = Lack.REASON in lacking(inquiry, request)
    assert may_waive_reason(request) is (request.regime is Regime.APPI and owed)
    assert lacking(inquiry, waived) == ()


PARTS: list[tuple[tuple[Disclosure, ...], Outcome | None, set[Outcome], Count]] = [
    ((), None, set(Outcome), Count()),
    (
        (FULL, FULL),
        Outcome.GRANTED,
        {Outcome.GRANTED, Outcome.REFUSED, Outcome.NOTHING_HELD},
        Count(2, 0, 0),
    ),
    ((FULL, MASKED), Outcome.PARTLY_GRANTED, {Outcome.PARTLY_GRANTED}, Count(1, 1, 0)),
    ((FULL, WITHHELD), Outcome.PARTLY_GRANTED, {Outcome.PARTLY_GRANTED}, Count(1, 0, 1)),
    ((MASKED,), Outcome.PARTLY_GRANTED, {Outcome.PARTLY_GRANTED}, Count(0, 1, 0)),
    (
        (WITHHELD, WITHHELD),
        Outcome.REFUSED,
        {Outcome.REFUSED, Outcome.NOTHING_HELD},
        Count(0, 0, 2),
    ),
]


@pytest.mark.parametrize(("shown", "outcome", "fitting", "count"), PARTS)
@pytest.mark.parametrize("right", HANDING_OVER)
def test_the_outcome_follows_from_the_records(
    right: Right,
    shown: tuple[Disclosure, ...],
    outcome: Outcome | None,
    fitting: set[Outcome],
    count: Count,
) -> None:
    request = a_request(right)
    records = tuple(a_record(disclosure=one, ground="g") for one in shown)
    inquiry = an_inquiry(requests=(request,), records=records)
    assert count_parts(inquiry, request) == count
    assert proposed(inquiry, request) is outcome
    assert agreeing(inquiry, request) == fitting
    less = any(one is not FULL for one in shown)
    assert grounds_of_parts(inquiry, request) == (("g",) if less else ())


@pytest.mark.parametrize("right", MEASURES)
def test_the_outcome_follows_from_the_items(right: Right) -> None:
    for some in product(MEASURES[right], repeat=2):
        request = a_request(right)
        items = tuple(an_item(request_id=request.id, measure=one, ground="g") for one in some)
        inquiry = an_inquiry(requests=(request,), items=items)
        left = some.count(Measure.LEFT)
        expected = Outcome.GRANTED
        if left:
            expected = Outcome.REFUSED if left == len(some) else Outcome.PARTLY_GRANTED
        elif Measure.SUBSTITUTED in some:
            expected = Outcome.SUBSTITUTE_MEASURE
        elif right is Right.ERASURE and Measure.RESTRICTED in some:
            expected = Outcome.RESTRICTED_INSTEAD
        assert proposed(inquiry, request) is expected
        assert agreeing(inquiry, request) == {expected}


def test_a_record_counts_for_the_requests_it_answers() -> None:
    access, carry = a_request(Right.ACCESS), a_request(Right.PORTABILITY)
    records = (a_record(), a_record(disclosure=WITHHELD, ground="g", answers=(access.id,)))
    inquiry = an_inquiry(requests=(access, carry), records=records)
    assert records_of(inquiry, access) == records
    assert records_of(inquiry, carry) == records[:1]
    assert proposed(inquiry, access) is Outcome.PARTLY_GRANTED
    assert proposed(inquiry, carry) is Outcome.GRANTED


def test_an_item_counts_for_its_request_only() -> None:
    first, second = a_request(Right.CORRECTION), a_request(Right.CORRECTION)
    item = an_item(request_id=first.id)
    inquiry = an_inquiry(requests=(first, second), items=(item,))
    assert items_of(inquiry, first) == (item,)
    assert proposed(inquiry, second) is None


def test_an_item_left_as_it_is_names_its_ground() -> None:
    inquiry, request = _decided(Right.CORRECTION, Outcome.REFUSED, grounds=("g",), reason="r")
    bare = an_item(request_id=request.id, measure=Measure.LEFT)
    assert lacking(an_inquiry(requests=(request,), items=(bare,)), request) == (Lack.PART_GROUND,)
    assert lacking(inquiry, request) == ()


def test_answers_made_before_these_fields_keep_their_fingerprint() -> None:
    decision = Decision(
        outcome=Outcome.REFUSED,
        grounds=("appi-33-2-1",),
        reason="理由",
        decided_by=SATO.id,
        decided_at=NOON,
    )
    request = a_request(Right.DISCLOSURE, Regime.APPI, id=UUID(int=3), decision=decision)
    record = a_record(id=UUID(int=4))
    made = an_inquiry(
        id=UUID(int=1),
        subject=Person(id=UUID(int=2), names=()),
        requests=(request,),
        records=(record,),
    )
    assert fingerprint(made) == BEFORE
    changed = (
        replace(made, items=(an_item(request_id=request.id),)),
        replace(made, records=(replace(record, answers=(request.id,)),)),
        replace(made, records=(replace(record, masked="住所"),)),
        replace(made, requests=(replace(request, decision=replace(decision, measure="x")),)),
    )
    assert BEFORE not in {fingerprint(one) for one in changed}
