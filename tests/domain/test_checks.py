from __future__ import annotations

from dataclasses import replace

import pytest

from jar_desk.domain.checks import (
    Acceptance,
    CheckedPerson,
    CheckResult,
    Conflict,
    DocumentClass,
    Weight,
    authority_confirmed,
    checkers,
    identity_confirmed,
    may_receive,
)
from tests.domain.test_stages import an_authority_check
from tests.examples import NOON, SATO, SUZUKI, a_withdrawal, an_identity_check

SUBJECT, AGENT = CheckedPerson
ALONE, WITH_ANOTHER, DECIDED, NEVER = Weight
PASSPORT, RELEASE = DocumentClass.PASSPORT, DocumentClass.PROVISIONAL_RELEASE
ACCEPTED = Acceptance(by=SUZUKI.id, at=NOON, reason="ほかに書類がない")
MATCHES, DOUBTFUL, DIFFERS = CheckResult


@pytest.mark.parametrize(
    ("weight", "acceptance", "confirmed"),
    [
        (ALONE, None, True),
        (WITH_ANOTHER, None, False),
        (WITH_ANOTHER, ACCEPTED, False),
        (DECIDED, None, False),
        (DECIDED, ACCEPTED, True),
        (NEVER, None, False),
        (NEVER, ACCEPTED, False),
    ],
)
def test_one_document(weight: Weight, acceptance: Acceptance | None, *, confirmed: bool) -> None:
    checks = (an_identity_check(weight=weight, acceptance=acceptance),)
    assert identity_confirmed(checks, SUBJECT) is confirmed


@pytest.mark.parametrize("weight", [WITH_ANOTHER, DECIDED])
def test_two_different_weak_documents_are_enough_the_same_twice_is_not(weight: Weight) -> None:
    one, other = (an_identity_check(weight=weight, document=it) for it in (PASSPORT, RELEASE))
    assert not identity_confirmed((one, one), SUBJECT)
    assert identity_confirmed((one, other), SUBJECT)
    assert not identity_confirmed((one, replace(other, weight=NEVER)), SUBJECT)


def test_who_saw_for_themselves() -> None:
    mine, hers = an_identity_check(), an_identity_check(checked_by=SUZUKI.id)
    assert checkers((mine, mine), SUBJECT) == {SATO.id}
    assert checkers((mine, hers), SUBJECT) == {SATO.id, SUZUKI.id}
    assert checkers((mine, replace(hers, result=DOUBTFUL)), SUBJECT) == {SATO.id}
    assert checkers((mine, replace(hers, withdrawal=a_withdrawal())), SUBJECT) == {SATO.id}
    assert checkers((mine, hers), AGENT) == frozenset()


@pytest.mark.parametrize(
    ("results", "confirmed"),
    [
        ((), False),
        ((MATCHES,), True),
        ((DOUBTFUL,), False),
        ((DIFFERS,), False),
        ((MATCHES, DOUBTFUL), True),
        ((MATCHES, DIFFERS), False),
    ],
)
def test_results(results: tuple[CheckResult, ...], *, confirmed: bool) -> None:
    checks = tuple(an_identity_check(result=result) for result in results)
    assert identity_confirmed(checks, SUBJECT) is confirmed


def test_a_check_that_was_withdrawn_counts_neither_way() -> None:
    differs = an_identity_check(result=DIFFERS)
    mistaken = replace(differs, withdrawal=a_withdrawal())
    matches = an_identity_check()
    assert not identity_confirmed((matches, differs), SUBJECT)
    assert identity_confirmed((matches, mistaken), SUBJECT)
    assert not identity_confirmed((replace(matches, withdrawal=a_withdrawal()),), SUBJECT)


def test_a_paper_that_was_withdrawn_counts_neither_way() -> None:
    differs = an_authority_check(result=DIFFERS)
    mistaken = replace(differs, withdrawal=a_withdrawal())
    matches = an_authority_check()
    assert not authority_confirmed((matches, differs))
    assert authority_confirmed((matches, mistaken))
    assert not authority_confirmed((replace(matches, withdrawal=a_withdrawal()),))
    assert not may_receive((replace(matches, withdrawal=a_withdrawal()),))


def test_each_person_is_checked_for_themselves() -> None:
    checks = (an_identity_check(person=AGENT),)
    assert identity_confirmed(checks, AGENT)
    assert not identity_confirmed(checks, SUBJECT)


@pytest.mark.parametrize(
    ("changes", "confirmed"),
    [
        ({}, True),
        ({"names_this_request": False}, False),
        ({"result": DOUBTFUL}, False),
        ({"result": DIFFERS}, False),
        ({"may_receive": False}, True),
        ({"conflicts": frozenset({Conflict.CUSTODY})}, False),
    ],
)
def test_authority(changes: dict[str, object], *, confirmed: bool) -> None:
    assert authority_confirmed((an_authority_check(**changes),)) is confirmed
    assert not authority_confirmed(())
