from __future__ import annotations

from dataclasses import replace

import pytest

from jar_desk.domain.checks import (
    ENOUGH_ALONE,
    FRONT_ONLY,
    CheckedPerson,
    CheckResult,
    DocumentClass,
    authority_confirmed,
    identity_confirmed,
    may_receive,
)
from tests.domain.test_stages import an_authority_check
from tests.examples import a_withdrawal, an_identity_check

SUBJECT, AGENT = CheckedPerson
WEAK = sorted(set(DocumentClass) - ENOUGH_ALONE)
MATCHES, DOUBTFUL, DIFFERS = CheckResult


@pytest.mark.parametrize("document", DocumentClass)
def test_one_document(document: DocumentClass) -> None:
    checks = (an_identity_check(document=document),)
    assert identity_confirmed(checks, SUBJECT) is (document in ENOUGH_ALONE)


@pytest.mark.parametrize("document", WEAK)
def test_two_different_weak_documents_are_enough_the_same_twice_is_not(
    document: DocumentClass,
) -> None:
    other = next(one for one in WEAK if one is not document)
    twice = (an_identity_check(document=document), an_identity_check(document=document))
    two = (an_identity_check(document=document), an_identity_check(document=other))
    assert not identity_confirmed(twice, SUBJECT)
    assert identity_confirmed(two, SUBJECT)


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
    ],
)
def test_authority(changes: dict[str, object], *, confirmed: bool) -> None:
    assert authority_confirmed((an_authority_check(**changes),)) is confirmed
    assert not authority_confirmed(())


def test_cards_with_a_number_on_the_back_are_front_only() -> None:
    assert {DocumentClass.MY_NUMBER_CARD, DocumentClass.RESIDENCE_CARD} <= FRONT_ONLY
