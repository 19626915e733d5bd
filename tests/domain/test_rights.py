from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jar_desk.domain.inquiry import Arrival
from jar_desk.domain.people import Channel
from jar_desk.domain.right_rules import Asker, Fee, Proviso, RequiredCheck, RightRule, rule_of
from jar_desk.domain.rights import (
    Outcome,
    Regime,
    Right,
)
from tests.examples import a_request, an_inquiry
from tests.law import EVERY_RIGHT, RULES

EACH = pytest.mark.parametrize("rule", EVERY_RIGHT, ids=lambda one: f"{one.right} {one.regime}")
EUROPE = (Regime.GDPR, Regime.UK_GDPR)


def of(right: Right, regime: Regime | None) -> RightRule:
    return RULES.right_rule(right, regime)


def test_every_right_stands_in_a_pack() -> None:
    assert {rule.right for rule in EVERY_RIGHT} == set(Right)


@EACH
def test_who_gives_less_owes_a_ground_and_says_why(rule: RightRule) -> None:
    """APPI 36, GDPR 12(4); of a substitute measure the difficulty is the reason."""
    for one in rule.outcomes:
        assert one.needs_ground == one.outcome.gives_less
        said = one.needs_reason or Proviso.DIFFICULT in one.provisos
        assert said == one.outcome.gives_less


def test_the_rights_that_hand_data_over_and_those_anybody_may_ask_for() -> None:
    assert {one.right for one in EVERY_RIGHT if one.hands_over_data} == {
        Right.DISCLOSURE, Right.THIRD_PARTY_RECORDS, Right.ACCESS, Right.PORTABILITY,
    }  # fmt: skip
    assert {one.right for one in EVERY_RIGHT if not one.needs_identity} == {
        Right.SAFEGUARDS_COPY, Right.CONTROLLER_COMPLAINT, Right.COMPLAINT, Right.GENERAL,
    }  # fmt: skip


@EACH
def test_every_right_says_who_asks_and_what_is_owed(rule: RightRule) -> None:
    assert rule.askers
    assert rule.name.ja
    assert rule.gate.en
    assert len(set(rule.allowed)) == len(rule.allowed)
    if rule.right is not Right.GENERAL:
        assert rule.article.ja
        assert all(one.notices for one in rule.outcomes)
        assert {name for one in rule.outcomes for name in one.notices} <= set(RULES.notices)
    if rule.regime is not None:
        assert rule.clocks


@pytest.mark.parametrize("right", [Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL])
@pytest.mark.parametrize("regime", EUROPE)
def test_absolute_rights_cannot_be_refused(right: Right, regime: Regime) -> None:
    rule = of(right, regime)
    assert rule.absolute
    assert not any(one.gives_less for one in rule.allowed)
    assert RULES.grounds_for(right, regime) == ()


@EACH
def test_only_the_absolute_rights_are_absolute(rule: RightRule) -> None:
    absolute = {Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL}
    assert rule.absolute == (rule.right in absolute)


@EACH
def test_a_fee_is_never_charged_but_where_the_law_has_one(rule: RightRule) -> None:
    if rule.regime is Regime.APPI:
        chargeable = {Right.PURPOSE, Right.DISCLOSURE, Right.THIRD_PARTY_RECORDS}
        assert (rule.fee is Fee.PUBLISHED) == (rule.right in chargeable)
    elif rule.regime not in EUROPE:
        assert rule.fee is Fee.NONE


@EACH
def test_two_persons_look_where_case_files_may_leave(rule: RightRule) -> None:
    assert (RequiredCheck.TWO_PERSONS in rule.checks) == rule.hands_over_data
    doubt = RequiredCheck.REASONABLE_DOUBT in rule.checks
    assert doubt == (rule.regime in EUROPE and rule.needs_identity)


@pytest.mark.parametrize(
    "right", [Right.CESSATION, Right.STOP_PROVISION, Right.PREVENTIVE_CESSATION]
)
def test_a_substitute_measure_needs_both_provisos_and_their_ground(right: Right) -> None:
    rule = of(right, Regime.APPI).outcome(Outcome.SUBSTITUTE_MEASURE)
    assert rule is not None
    assert rule.provisos == frozenset(Proviso)
    grounds = RULES.grounds_for(right, Regime.APPI)
    carrying = {one.id for one in grounds if Outcome.SUBSTITUTE_MEASURE in one.outcomes}
    assert carrying == {"appi-35-proviso"}


def test_what_is_outside_article_39_has_no_guard() -> None:
    guarded = {rule.right for rule in EVERY_RIGHT if "jp-article-39-guard" in rule.clocks}
    own = {rule.right for rule in EVERY_RIGHT if rule.regime is Regime.APPI}
    assert own - guarded == {Right.PURPOSE, Right.FOREIGN_MEASURES}


def test_heirs_ask_under_french_law_only() -> None:
    asked = {rule.right for rule in EVERY_RIGHT if Asker.HEIR in rule.askers}
    assert asked == {Right.POST_MORTEM}


@pytest.mark.parametrize(
    ("regimes", "some", "none"),
    [
        ({Regime.APPI}, {Right.FOREIGN_MEASURES, Right.COMPLAINT}, {Right.ACCESS}),
        ({Regime.GDPR}, {Right.ACCESS, Right.SAFEGUARDS_COPY, Right.GENERAL}, {Right.DISCLOSURE}),
        ({Regime.UK_GDPR}, {Right.CONTROLLER_COMPLAINT, Right.OBJECTION}, {Right.POST_MORTEM}),
        ({Regime.FRENCH_LIL}, {Right.POST_MORTEM}, {Right.ACCESS}),
        (set(), {Right.COMPLAINT, Right.GENERAL}, {Right.DISCLOSURE, Right.ACCESS}),
    ],
)  # fmt: skip
def test_rights_under_some_laws(regimes: set[Regime], some: set[Right], none: set[Right]) -> None:
    found = {rule.right for rule in RULES.rights_under(frozenset(regimes))}
    assert some <= found
    assert not none & found


def test_the_rule_is_that_of_the_day_of_receipt() -> None:
    request = a_request(Right.CONTROLLER_COMPLAINT, Regime.UK_GDPR)
    arrival = Arrival(channel=Channel.EMAIL, moment=datetime(2026, 7, 1, tzinfo=UTC))
    inquiry = an_inquiry(requests=(request,), arrival=arrival)
    assert rule_of(RULES, inquiry, request).clocks[-1] == "uk-complaint-acknowledgement"
