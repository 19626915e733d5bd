from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from jar_desk.assets import resource
from jar_desk.domain.rights import Regime, Right
from jar_desk.domain.rules import RuleFileBroken
from jar_desk.rulebook import Rulebook, load_rulebook

if TYPE_CHECKING:
    from pathlib import Path


EVERY_16 = '"uk-16-accurate", "uk-16-opinion", "uk-12-5", "uk-11-2", "uk-dpa-schedules"'
"""Every ground on which a UK rectification may be refused."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("law", "policy"):
        shutil.copytree(resource(name), tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "before", "after", "key", "problem"),
    [
        ("law/appi.toml", 'regime = "appi"', "regime = ", "", "unreadable"),
        ("law/appi.toml", 'regime = "appi"', 'regime = "ccpa"', "regime", "unknown-value"),
        ("law/appi.toml", 'regime = "appi"', "", "regime", "missing"),
        ("law/appi.toml", "count = 30", 'count = "30"', "clock[0].count", "wrong-type"),
        ("law/appi.toml", "count = 30", "count = true", "clock[0].count", "wrong-type"),
        ("law/appi.toml", "count = 30", "", "clock[0].count", "missing"),
        ("law/appi.toml", "count = 30", "count = 30\ncuont = 3", "clock[0].cuont", "unknown-key"),
        ("law/appi.toml", 'roll = "forward"', 'roll = "up"', "clock[0].roll", "unknown-value"),
        ("law/appi.toml", 'rights = ["jp-dis', 'rights = ["jp-mis', "clock[3].rights",
         "unknown-value"),
        ("law/appi.toml", '"jp-extension-notice"\ncit', '"jp-never"\ncit', "clock[0].notice_by",
         "bad-reference"),
        ("law/appi.toml", 'notice_by = "jp-extension-notice"\n', "", "clock[0].notice_by",
         "bad-reference"),
        ("law/appi.toml", 'id = "jp-article-39-target"', 'id = "jp-target"', "clock[4].id",
         "duplicate"),
        ("law/appi.toml", "[citations]\nreceived", "[citations]\narrived", "citations.arrived",
         "unknown-value"),
        ("law/appi.toml", "2022-04-01\n", '"2022-04-01"\n', "in_force_from", "wrong-type"),
        ("law/appi.toml", "sources = [", "sources = [1, ", "sources", "wrong-type"),
        ("law/appi.toml", "[[clock]]", "ground = [1]\n[[clock]]", "citations.ground",
         "wrong-type"),
        ("law/calendars.toml", "[[office_closure]]", "[office_closure]", "office_closure",
         "wrong-type"),
        ("policy/policy.toml", "sources_read = [", "source = [1]\nsources_read = [", "",
         "unreadable"),
        ("law/gdpr.toml", 'id = "gdpr-23"', 'id = "gdpr-15-4"', "ground[26].id", "duplicate"),
        ("law/uk-gdpr.toml", 'id = "uk-15-4"', 'id = "gdpr-15-4"', "ground[0].id", "duplicate"),
        ("law/uk-gdpr-2021.toml", 'like = "uk-gdpr"', 'like = "uk"', "like", "bad-reference"),
        ("law/uk-gdpr-2021.toml", 'like = "uk-gdpr"', 'like = "gdpr"', "like", "bad-reference"),
        ("law/uk-gdpr-2021.toml", '"uk-22a"', '"uk-22z"', "without", "bad-reference"),
        ("law/uk-gdpr-2021.toml", '"uk-22a"', f'"uk-22a", {EVERY_16}', "without", "no-ground"),
        ("law/calendars.toml", '"12-29"', '"29-12"', "office_closure[0].first", "unknown-value"),
        ("policy/policy.toml", 'code = "PU-1"', "code = 1", "purpose[0].code", "wrong-type"),
    ],
)  # fmt: skip
def test_a_fault_names_file_and_key(
    folder: Path, name: str, before: str, after: str, key: str, problem: str
) -> None:
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(RuleFileBroken) as caught:
        load_rulebook(folder)
    assert (caught.value.file, caught.value.key, caught.value.problem) == (file, key, problem)


def test_a_law_without_a_pack_is_named(folder: Path) -> None:
    (folder / "law" / "gdpr.toml").unlink()
    with pytest.raises(RuleFileBroken) as caught:
        load_rulebook(folder)
    assert (caught.value.key, caught.value.problem) == ("gdpr", "missing")


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "law" / "notices.toml").unlink()
    with pytest.raises(RuleFileBroken) as caught:
        load_rulebook(folder)
    assert caught.value.file.name == "notices.toml"


@pytest.mark.parametrize(
    ("right", "regime", "ids"),
    [
        (Right.DISCLOSURE, Regime.APPI, {"appi-33-2-1", "appi-33-2-2", "appi-33-2-3", "appi-33-4"}),
        (Right.PURPOSE, Regime.APPI, {"appi-32-2-1", "appi-21-4-1", "appi-21-4-2", "appi-21-4-3"}),
        (Right.ACCESS, Regime.GDPR, {"gdpr-15-4", "gdpr-12-5", "gdpr-11-2", "gdpr-23"}),
        (Right.CONSENT_WITHDRAWAL, Regime.GDPR, set()),
        (Right.MARKETING_OBJECTION, Regime.UK_GDPR, set()),
        (Right.PREVENTIVE_CESSATION, Regime.APPI,
         {"appi-35-5-no-ground", "appi-35-extent", "appi-35-proviso"}),
        (Right.CESSATION, Regime.APPI,
         {"appi-35-no-violation", "appi-35-extent", "appi-35-proviso"}),
        (Right.FOREIGN_MEASURES, Regime.APPI, {"appi-rules-18-3"}),
        (Right.DISCLOSURE, Regime.GDPR, set()),
        (Right.GENERAL, None, set()),
    ],
)  # fmt: skip
def test_grounds_of_a_right(
    rules: Rulebook, right: Right, regime: Regime | None, ids: set[str]
) -> None:
    assert {ground.id for ground in rules.grounds_for(right, regime)} == ids


def test_rights_of_others_never_refuse_the_whole(rules: Rulebook) -> None:
    assert rules.ground("gdpr-15-4").partial_only
    assert rules.ground("uk-15-4").partial_only
    assert not rules.ground("appi-33-2-1").partial_only


def test_no_ground_gives_away_data_whose_existence_is_kept_quiet(rules: Rulebook) -> None:
    grounds = [ground for right in Right for ground in rules.grounds_for(right, Regime.APPI)]
    assert not any("施行令" in one.citation_ja or "政令" in one.text_ja for one in grounds)


def test_house_targets_are_never_legal(rules: Rulebook) -> None:
    house = {
        rule.id
        for regime in Regime
        for rule in rules.clock_rules(regime)
        if "内部目標" in rule.article.ja
    }
    assert {"jp-target", "jp-target-extended", "eu-target"} <= house
    assert not any(rules.clock_rule(rule_id).legal for rule_id in house)


def test_a_pack_like_another_says_only_what_differs(rules: Rulebook) -> None:
    eve, first = date(2026, 2, 4), date(2026, 2, 5)
    united = frozenset({Regime.UK_GDPR})
    before, after = (
        {rule.right: rule for rule in rules.rights_under(united, day) if rule.regime}
        for day in (eve, date(2026, 6, 19))
    )
    assert set(after) - set(before) == {Right.CONTROLLER_COMPLAINT}
    differ = {right for right in before if before[right].article != after[right].article}
    assert differ == {Right.AUTOMATED_DECISION}
    for rule in before.values():
        assert rule.validity.covers(eve)
        assert not rule.validity.covers(first)
        assert rule.clocks == ("uk-month",)
    clocks = {rule.id for rule in rules.clock_rules(Regime.UK_GDPR, eve)}
    assert clocks == {"uk-month", "uk-three-months", "uk-extension-notice", "uk-breach-72-hours"}


def test_rules_say_since_when(rules: Rulebook) -> None:
    month, complaint = (
        rules.clock_rule("uk-month"),
        rules.clock_rule("uk-complaint-acknowledgement"),
    )
    assert not month.validity.covers(date(2026, 2, 4))
    assert month.validity.covers(date(2026, 2, 5))
    assert not complaint.validity.covers(date(2026, 6, 18))
    assert all(pack.sources for pack in rules.packs)


def test_policy_values(rules: Rulebook) -> None:
    assert [purpose.code for purpose in rules.purposes] == [f"PU-{n}" for n in (*range(1, 10), "X")]
    assert len({source.id for source in rules.sources_seed}) == len(rules.sources_seed) >= 8
    assert load_rulebook().sources_seed == rules.sources_seed
    assert {"JP", "US"} <= {source.country for source in rules.sources_seed}
