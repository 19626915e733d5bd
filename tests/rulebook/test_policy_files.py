"""The policy as data: it says what the text says, and a fault in it names file and key."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jar_desk.assets import resource
from jar_desk.domain.policy import Basis, Policy, Remedy, one_blank
from jar_desk.domain.policy_issues import Severity
from jar_desk.domain.rules import RuleFileBroken
from jar_desk.rulebook import load_rulebook

if TYPE_CHECKING:
    from jar_desk.rulebook import Rulebook

SHARED = Path(__file__).parents[3] / "shared" / "data" / "privacy-policy.txt"
KNOWN = "e2700b38e5583bfb7f48b35c88bc93236b178a2095afa906929fb4dd572e5a30"


@pytest.fixture
def policy(rules: Rulebook) -> Policy:
    return rules.policy


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("law", "policy"):
        shutil.copytree(resource(name), tmp_path / name)
    return tmp_path


def test_the_text_is_the_one_that_was_taken_in(policy: Policy) -> None:
    data = resource("policy", "text", "2024-04.txt").read_bytes()
    assert sha256(data).hexdigest() == policy.newest.sha256 == KNOWN
    assert data.decode() == policy.newest.text


@pytest.mark.skipif(not SHARED.is_file(), reason="the shared folder is not beside this checkout")
def test_the_text_is_the_shared_one() -> None:
    assert resource("policy", "text", "2024-04.txt").read_bytes() == SHARED.read_bytes()


def test_the_sections_are_the_whole_text(policy: Policy) -> None:
    joined = " ".join(section.text for section in policy.sections)
    assert one_blank(joined) == one_blank(policy.newest.text)
    assert [one.ref for one in policy.sections if one.ref.count("-") == 0] == [
        "P0",
        *(f"P1.{n}" for n in range(1, 9)),
        *(f"P2.{n}" for n in range(1, 8)),
    ]


def test_every_passage_stands_in_the_text_and_is_worded_twice(policy: Policy) -> None:
    text = one_blank(policy.newest.text)
    for one in (*policy.items(), *policy.defects):
        assert one_blank(one.passage.words) in text, one.code
        assert one.text.ja != one.text.en
        assert one.text.ja.strip()
        assert one.text.en.strip()


def test_everything_of_the_policy_is_there(policy: Policy) -> None:
    codes = {one.code for one in policy.items()}
    assert codes >= {f"PU-{n}" for n in (*range(1, 10), "X")}
    assert codes >= {f"TP-{n}" for n in range(1, 6)}
    assert codes >= {"JU-1", "JU-2", "JU-3", *(f"JU-P{n}" for n in range(1, 7))}
    assert codes >= {f"RT-{n}" for n in range(1, 6)} | {f"RC-{n}" for n in range(1, 5)}
    assert {one.country: one.disputed for one in policy.transfers} == {
        "US": False,
        "JP": False,
        "CA": False,
        "CN": True,
    }
    inventory = [f"DI-{n:02d}" for n in range(1, 12)]
    inventory += [*(f"DI-12{n}" for n in "abcd"), *(f"DI-13{n}" for n in "abc")]
    assert [row.code for row in policy.inventory] == inventory


@pytest.mark.parametrize(
    ("code", "basis", "portability", "remedy", "retention"),
    [
        ("DI-01", Basis.CONTRACT, True, Remedy.NONE, "RT-4"),
        ("DI-06", Basis.CONTRACT, True, Remedy.NONE, "RT-5"),
        ("DI-07", Basis.CONTRACT, False, Remedy.NONE, "RT-2"),
        ("DI-08", Basis.LEGITIMATE_INTEREST, False, Remedy.OBJECTION, "RT-3"),
        ("DI-10", Basis.CONTRACT, True, Remedy.NONE, ""),
        ("DI-11", Basis.LEGITIMATE_INTEREST, False, Remedy.OBJECTION, ""),
        ("DI-12b", Basis.LEGITIMATE_INTEREST, False, Remedy.OBJECTION, "RT-1"),
        ("DI-12d", Basis.CONSENT, True, Remedy.WITHDRAWAL, "RT-1"),
        ("DI-13a", Basis.LEGITIMATE_INTEREST, False, Remedy.OBJECTION, "RT-1"),
        ("DI-13c", Basis.CONSENT, True, Remedy.WITHDRAWAL, "RT-1"),
    ],
)
def test_rows_of_the_inventory(
    policy: Policy, code: str, basis: Basis, portability: object, remedy: Remedy, retention: str
) -> None:
    (row,) = policy.rows((code,))
    assert (row.basis, row.portability, row.remedy) == (basis, portability, remedy)
    assert row.retention == retention


def test_retention_is_reckoned_by_rules_that_exist(rules: Rulebook) -> None:
    for rule in rules.policy.retention:
        assert rules.clock_rule(rule.clock).count == rule.months
        assert rule.longer
    assert [one.months for one in rules.policy.retention] == [14, 16, 16, 16, 36]


def test_the_heavy_defects_are_those_of_the_law_file(policy: Policy) -> None:
    heavy = [one.ref for one in policy.defects if one.severity is Severity.A]
    assert heavy == ["P1.3", "P2.5", "P2.6", "P2.7"]
    counted = dict.fromkeys(Severity, 0)
    for one in policy.defects:
        counted[one.severity] += 1
    assert counted == {Severity.A: 4, Severity.B: 29, Severity.C: 13}


def test_which_text_held_on_a_day(policy: Policy) -> None:
    first = policy.versions[0]
    assert policy.on(first.holds_from - timedelta(days=1)) is None
    assert policy.on(first.holds_from) is first
    assert policy.on(date(2099, 1, 1)) is policy.newest
    assert not first.dated  # the text names no day: issue PI-03


def test_a_second_text_holds_from_its_day(folder: Path) -> None:
    place = folder / "policy"
    old = (place / "text" / "2024-04.txt").read_bytes()
    new = old + b"\nRevised.\n"
    (place / "text" / "2027-01.txt").write_bytes(new)
    with (place / "versions.toml").open("a", encoding="utf-8") as file:
        file.write(
            f'\n[[version]]\nname = "2027-01"\nfile = "text/2027-01.txt"\n'
            f'sha256 = "{sha256(new).hexdigest()}"\n'
            "imported_on = 2026-12-20\nholds_from = 2027-01-01\n"
        )
    policy = load_rulebook(folder).policy
    before, after = policy.on(date(2026, 12, 31)), policy.on(date(2027, 1, 1))
    assert before is not None
    assert after is not None
    assert (before.name, after.name) == ("2024-04", "2027-01")
    assert after.dated
    assert policy.sections[-1].text.endswith("Revised.")


@pytest.mark.parametrize(
    ("name", "before", "after", "key", "problem"),
    [
        ("versions.toml", "e2700b", "f2700b", "version[0].sha256", "wrong-hash"),
        ("versions.toml", "2026-11-23", '"soon"', "version[0].imported_on", "wrong-type"),
        ("sections.toml", "4. Security", "4. Safety", "section[4].begins", "not-in-policy"),
        ("sections.toml", ', en = "Preamble" }', " }", "section[0].title.en", "untranslated"),
        ("policy.toml", 'passage = "To respond to', 'passage = "To answer', "purpose[1].passage",
         "not-in-policy"),
        ("policy.toml", 'ref = "P1.2"', 'ref = "P9.9"', "purpose[0].ref", "bad-reference"),
        ("provision.toml", 'code = "TP-1"', 'kode = "TP-1"', "provision[0].code", "missing"),
        ("provision.toml", 'ref = "P1.3"', 'ref = "P1.3"\nreff = 1', "provision[0].reff",
         "unknown-key"),
        ("inventory.toml", 'basis = "contract"', 'basis = "habit"', "row[0].basis",
         "unknown-value"),
        ("inventory.toml", 'retention = "RT-4"', 'retention = "RT-9"', "DI-01", "bad-reference"),
        ("inventory.toml", ', en = "verifying the age" }', " }", "row[1].use.en", "untranslated"),
        ("retention.toml", ', en = "a cyberattack or a similar event" }', " }",
         "retention[0].longer[0].en", "untranslated"),
        ("recipients.toml", "disputed = true", 'disputed = "yes"', "transfer[3].disputed",
         "wrong-type"),
        ("contacts.toml", 'channel = "web-form"', 'channel = "fax"', "channel[0].channel",
         "unknown-value"),
        ("issues.toml", 'effect = "note"', 'effect = "block"', "issue[0].effect",
         "bad-reference"),
        ("issues.toml", 'items = ["PU-1"]', 'items = ["PU-99"]', "PI-05", "bad-reference"),
        ("issues.toml", 'code = "PI-02"', 'code = "PI-01"', "PI-01", "duplicate"),
        ("issues.toml", "[[issue]]", "[[isue]]", "isue", "unknown-key"),
    ],
)  # fmt: skip
def test_a_fault_names_file_and_key(
    folder: Path, name: str, before: str, after: str, key: str, problem: str
) -> None:
    file = folder / "policy" / name
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(RuleFileBroken) as caught:
        load_rulebook(folder)
    assert (caught.value.key, caught.value.problem) == (key, problem)
    if problem != "duplicate":
        assert caught.value.file == file


def test_a_missing_text_is_named(folder: Path) -> None:
    (folder / "policy" / "text" / "2024-04.txt").unlink()
    with pytest.raises(RuleFileBroken) as caught:
        load_rulebook(folder)
    assert caught.value.file.name == "2024-04.txt"
