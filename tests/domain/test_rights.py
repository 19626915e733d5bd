from __future__ import annotations

import pytest

from jar_desk.domain.rights import RIGHTS, WITHHOLDING, Outcome, Regime, Right, rights_under


@pytest.mark.parametrize("right", Right)
def test_every_right_has_its_rule(right: Right) -> None:
    rule = RIGHTS[right]
    assert rule.regimes
    assert rule.outcomes
    assert len(set(rule.outcomes)) == len(rule.outcomes)


@pytest.mark.parametrize(
    ("regimes", "some", "none"),
    [
        ({Regime.APPI}, {Right.DISCLOSURE, Right.COMPLAINT}, {Right.ACCESS}),
        ({Regime.GDPR}, {Right.ACCESS, Right.GENERAL}, {Right.DISCLOSURE}),
        ({Regime.UK_GDPR}, {Right.ACCESS, Right.OBJECTION}, {Right.DISCLOSURE}),
        ({Regime.APPI, Regime.GDPR}, {Right.ACCESS, Right.DISCLOSURE}, set()),
        (set(), set(), set(Right)),
    ],
)
def test_rights_follow_the_regime(regimes: set[Regime], some: set[Right], none: set[Right]) -> None:
    found = set(rights_under(frozenset(regimes)))
    assert some <= found
    assert not none & found


def test_withdrawn_consent_can_never_be_refused() -> None:
    assert not WITHHOLDING & set(RIGHTS[Right.CONSENT_WITHDRAWAL].outcomes)


@pytest.mark.parametrize("right", [Right.COMPLAINT, Right.GENERAL])
def test_questions_need_no_identity_and_are_simply_answered(right: Right) -> None:
    assert not RIGHTS[right].needs_identity
    assert RIGHTS[right].outcomes == (Outcome.ANSWERED,)
