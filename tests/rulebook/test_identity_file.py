from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from jar_desk.assets import resource
from jar_desk.domain.checks import (
    ROUTES,
    AuthorityPaper,
    ComparedField,
    DocumentClass,
    GenuineBy,
    Side,
    Weight,
)
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identity_rules import youngest_age
from jar_desk.domain.people import AgentKind, PartialDate
from jar_desk.domain.rules import RuleFileBroken
from jar_desk.rulebook.identity_file import read_identity

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.rulebook import Rulebook

TODAY = date(2026, 11, 28)
NAME = frozenset({ComparedField.NAME})
ALONE = """driving-licence driving-record my-number-card my-number-licence passport residence-card
    integrated-residence-card special-permanent-resident integrated-permanent-resident
    refugee-certificate complementary-protection refugee-travel-document"""
DECIDED = """provisional-stay temporary-refuge provisional-release supervision-measure
    refugee-application"""
NEVER = "notification-card health-insurance-card"
FRONT_ONLY = """my-number-card my-number-licence residence-card integrated-residence-card
    special-permanent-resident integrated-permanent-resident"""


def _weight(document: DocumentClass) -> Weight:
    lists = {Weight.ALONE: ALONE, Weight.DECIDED: DECIDED, Weight.NEVER: NEVER}
    found = (weight for weight, names in lists.items() if document in names.split())
    return next(found, Weight.WITH_ANOTHER)


@pytest.mark.parametrize("document", DocumentClass)
def test_every_class_weighs_what_the_law_says(rules: Rulebook, document: DocumentClass) -> None:
    rule = rules.identity.documents[document]
    assert rule.weight is _weight(document)
    for text in (rule.look, rule.never):
        assert text.ja.strip()
        assert text.en.strip()


@pytest.mark.parametrize("document", DocumentClass)
def test_what_each_rule_refuses(rules: Rulebook, document: DocumentClass) -> None:
    rule = rules.identity.documents[document]
    issued = date(2026, 11, 1) if rule.issued_within else None
    if rule.weight is Weight.NEVER:
        with pytest.raises(Invalid, match="document: never-accepted"):
            rule.check(Side.FRONT, NAME, issued, TODAY)
        return
    rule.check(rule.sides[0], rule.compared, issued, TODAY)
    with pytest.raises(Invalid, match="compared: empty"):
        rule.check(rule.sides[0], frozenset(), issued, TODAY)
    absent = frozenset(ComparedField) - rule.compared
    with pytest.raises(Invalid, match="compared: not-on-it"):
        rule.check(rule.sides[0], absent, issued, TODAY)
    other = Side.FRONT if document in ROUTES else Side.NONE
    with pytest.raises(Invalid, match="side: not-allowed"):
        rule.check(other, NAME, issued, TODAY)


@pytest.mark.parametrize("document", FRONT_ONLY.split())
def test_a_back_that_may_show_the_number_is_never_looked_at(rules: Rulebook, document: str) -> None:
    rule = rules.identity.documents[DocumentClass(document)]
    with pytest.raises(Invalid, match="side: front-only"):
        rule.check(Side.BOTH, NAME, None, TODAY)


@pytest.mark.parametrize(
    ("issued", "problem"),
    [
        (None, "empty"),
        (date(2026, 8, 27), "too-old"),
        (date(2026, 8, 28), ""),
        (date(2026, 11, 28), ""),
        (date(2026, 11, 29), "in-future"),
    ],
)
def test_a_residence_record_is_three_months_old_at_most(
    rules: Rulebook, issued: date | None, problem: str
) -> None:
    rule = rules.identity.documents[DocumentClass.RESIDENCE_RECORD]
    if not problem:
        rule.check(Side.FRONT, NAME, issued, TODAY)
        return
    with pytest.raises(Invalid, match=f"issued_on: {problem}"):
        rule.check(Side.FRONT, NAME, issued, TODAY)


@pytest.mark.parametrize("document", ROUTES)
def test_the_way_without_documents_takes_two_steps(
    rules: Rulebook, document: DocumentClass
) -> None:
    rule = rules.identity.documents[document]
    assert (rule.weight, rule.sides) == (Weight.WITH_ANOTHER, (Side.NONE,))


PAPERS: list[tuple[AgentKind, str]] = [
    (
        AgentKind.PARENT,
        """family-register residence-record birth-certificate register-translation
        residence-documents""",
    ),
    (AgentKind.ADULT_GUARDIAN, "guardianship-registration"),
    (AgentKind.DELEGATED, "power-of-attorney"),
    (AgentKind.LAWYER, "power-of-attorney bar-registration"),
]


@pytest.mark.parametrize(("kind", "papers"), PAPERS)
def test_which_papers_prove_what(rules: Rulebook, kind: AgentKind, papers: str) -> None:
    rule = rules.identity.agents[kind]
    assert set(rule.papers) == {AuthorityPaper(one) for one in papers.split()}
    for paper in set(AuthorityPaper) - set(rule.papers):
        with pytest.raises(Invalid, match="paper: not-for-this-agent"):
            rule.check(paper, None)


@pytest.mark.parametrize("kind", [AgentKind.DELEGATED, AgentKind.LAWYER])
def test_a_power_of_attorney_is_shown_to_be_genuine(rules: Rulebook, kind: AgentKind) -> None:
    rule = rules.identity.agents[kind]
    with pytest.raises(Invalid, match="genuine_by: empty"):
        rule.check(AuthorityPaper.POWER_OF_ATTORNEY, None)
    for proof in GenuineBy:
        if proof in rule.genuine_by:
            rule.check(AuthorityPaper.POWER_OF_ATTORNEY, proof)
        else:
            with pytest.raises(Invalid, match="genuine_by: not-allowed"):
                rule.check(AuthorityPaper.POWER_OF_ATTORNEY, proof)
    assert GenuineBy.SEAL_CERTIFICATE not in rule.genuine_by or len(rule.genuine_by) > 1


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (PartialDate(2008, 11, 28), 18),
        (PartialDate(2008, 11, 29), 17),
        (PartialDate(2008, 11), 17),
        (PartialDate(2008, 10), 18),
        (PartialDate(2008), 17),
        (PartialDate(2007), 18),
    ],
)
def test_an_unknown_day_counts_for_the_child(rules: Rulebook, born: PartialDate, age: int) -> None:
    assert youngest_age(born, TODAY) == age
    for kind in AgentKind:
        ended = age >= 18 and kind in {AgentKind.PARENT, AgentKind.GUARDIAN_OF_MINOR}
        if ended:
            with pytest.raises(Invalid, match="agent: of-age"):
                rules.identity.check_agent(kind, born, TODAY)
        else:
            rules.identity.check_agent(kind, born, TODAY)
        rules.identity.check_agent(kind, None, TODAY)


FAULTS: list[tuple[str, str, str, str]] = [
    ('weight = "alone"', 'weight = "enough"', "document[0].weight", "unknown-value"),
    ('class = "driving-licence"', 'class = "passport"', "document[5]", "duplicate"),
    ('sides = ["front", "both"]\n', "", "document[0].sides", "missing"),
    ("of_age = 18", "of_age = 18\nof_school_age = 6", "ages.of_school_age", "unknown-key"),
    ("issued_within = 3", 'issued_within = "3"', "document[12].issued_within", "wrong-type"),
    ('genuine_by = ["bar-register"]\n', "", "agent[4].genuine_by", "missing"),
    (
        'never = { ja = "受け取らず、',
        'never = { jp = "受け取らず、',
        "document[4].never.ja",
        "untranslated",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "key", "problem"), FAULTS)
def test_a_fault_is_named_with_its_key(
    tmp_path: Path, right: str, wrong: str, key: str, problem: str
) -> None:
    file = tmp_path / "identity.toml"
    shutil.copy(resource("law", "identity.toml"), file)
    text = file.read_text("utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong, 1), "utf-8")
    with pytest.raises(RuleFileBroken) as broken:
        read_identity(file)
    assert (broken.value.file, broken.value.key, broken.value.problem) == (file, key, problem)


def test_a_class_nobody_speaks_of_is_missed(tmp_path: Path) -> None:
    text = resource("law", "identity.toml").read_text("utf-8")
    start, end = (
        text.index('[[document]]\nclass = "passport"'),
        text.index('[[document]]\nclass = "residence-card"'),
    )
    file = tmp_path / "identity.toml"
    file.write_text(text[:start] + text[end:], "utf-8")
    with pytest.raises(RuleFileBroken) as broken:
        read_identity(file)
    assert (broken.value.key, broken.value.problem) == ("document.passport", "missing")
