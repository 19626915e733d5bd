"""Each pack, broken in each way a hand may break it: file, line and key are named."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from jar_desk.assets import resource
from jar_desk.domain.rules import RuleFileBroken
from jar_desk.rulebook import load_rulebook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PACKS = ("appi", "gdpr", "uk-gdpr", "fr-post-mortem", "house")
LAWS = PACKS[:-1]
Fault = tuple[str, int, str, str]
"""The broken text, the line at fault (from 1), its key and the problem."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("law", "policy"):
        shutil.copytree(resource(name), tmp_path / name)
    return tmp_path


def _changed(text: str, pattern: str, new: str) -> tuple[str, int]:
    """Replace the first match after the first right or ground; return the text and the line."""
    found = re.search(pattern, text, re.MULTILINE)
    assert found, pattern
    line = text.count("\n", 0, found.start()) + 1
    return text[: found.start()] + found.expand(new) + text[found.end() :], line


def unknown_key(text: str) -> Fault:
    broken, line = _changed(text, r"^\[\[right\]\]\n", r"[[right]]\nfees = 1\n")
    return broken, line + 1, "right[0].fees", "unknown-key"


def unknown_key_inside(text: str) -> Fault:
    broken, line = _changed(text, r'^    \{ is = ("\S+")', r"    { due = 1, is = \1")
    return broken, line, "right[0].outcome[0].due", "unknown-key"


def empty_translation(text: str) -> Fault:
    start, end = text.split("[[right]]", 1)
    broken, line = _changed(end, r'^name = \{ ja = "[^"]+"', 'name = { ja = " "')
    return f"{start}[[right]]{broken}", start.count("\n") + line, "right[0].name.ja", "untranslated"


def missing_translation(text: str) -> Fault:
    broken, line = _changed(text, r'^(gate = \{.*|\[gate\]\nja = ".*")(\nen = ".*")', r"\1")
    return broken, line, "gate.en", "untranslated"


def unknown_value(text: str) -> Fault:
    broken, line = _changed(text, r'^fee = "\S+"', 'fee = "free"')
    return broken, line, "right[0].fee", "unknown-value"


def wrong_type(text: str) -> Fault:
    broken, line = _changed(text, r"^version = 1", 'version = "1"')
    return broken, line, "version", "wrong-type"


def no_version(text: str) -> Fault:
    broken, _ = _changed(text, r"^version = 1\n", "")
    return broken, 1, "version", "missing"


def nobody_may_ask(text: str) -> Fault:
    broken, line = _changed(text, r"^who = \[.*\]", "who = []")
    return broken, line, "right[0].who", "missing"


def twice(text: str) -> Fault:
    block = re.search(r"^\[\[right\]\]\ncode.*?^\]\n", text, re.MULTILINE | re.DOTALL)
    assert block
    place = text.count("[[right]]")
    line = text.count("\n") + 3
    return f"{text}\n{block[0]}", line, f"right[{place}].code", "duplicate"


def outcome_twice(text: str) -> Fault:
    broken, line = _changed(text, r"^    \{ (is = \"\S+\").*\n", r"\g<0>    { \1 },\n")
    return broken, line + 1, "right[0].outcome[1].is", "duplicate"


def notice_nobody_knows(text: str) -> Fault:
    broken, line = _changed(text, r'notices = \["[\w-]+"\]', 'notices = ["no-such-letter"]')
    return broken, line, "right[0].outcome[0].notices", "bad-reference"


def not_toml(text: str) -> Fault:
    broken, line = _changed(text, r'^fee = "\S+"', "fee = ")
    return broken, line, "", "unreadable"


def no_citation(text: str) -> Fault:
    start, end = text.split("[[ground]]", 1)
    broken, _ = _changed(end, r"^citation = .*\n", "")
    line = start.count("\n") + 1
    return f"{start}[[ground]]{broken}", line, "ground[0].citation", "missing"


def empty_citation(text: str) -> Fault:
    start, end = text.split("[[ground]]", 1)
    broken, line = _changed(end, r'^(citation = .*), en = "[^"]*"', r'\1, en = ""')
    line += start.count("\n")
    return f"{start}[[ground]]{broken}", line, "ground[0].citation.en", "untranslated"


def ground_of_another_law(text: str) -> Fault:
    start, end = text.split("[[ground]]", 1)
    broken, line = _changed(end, r"^rights = \[.*\]", 'rights = ["general"]')
    line += start.count("\n")
    return f"{start}[[ground]]{broken}", line, "ground[0].rights", "bad-reference"


def no_grounds_left(text: str) -> Fault:
    broken = text.partition("[[ground]]")[0]
    found = re.search(r"^.*ground = true.*$", broken, re.MULTILINE)
    assert found
    line = broken.count("\n", 0, found.start()) + 1
    before = broken[: found.start()]
    place, outcome = (
        before.count("[[right]]") - 1,
        before.rpartition("outcome = [")[2].count("{ is"),
    )
    return broken, line, f"right[{place}].outcome[{outcome}].ground", "no-ground"


EVERYWHERE = (
    unknown_key,
    unknown_key_inside,
    empty_translation,
    missing_translation,
    unknown_value,
    wrong_type,
    no_version,
    nobody_may_ask,
    twice,
    outcome_twice,
    notice_nobody_knows,
    not_toml,
)
WITH_GROUNDS = (no_citation, empty_citation, ground_of_another_law, no_grounds_left)
CASES = [
    *((pack, fault) for pack in PACKS for fault in EVERYWHERE),
    *((pack, fault) for pack in LAWS for fault in WITH_GROUNDS),
]


@pytest.mark.parametrize(("pack", "fault"), CASES)
def test_a_fault_names_file_line_and_key(
    folder: Path, pack: str, fault: Callable[[str], Fault]
) -> None:
    file = folder / "law" / f"{pack}.toml"
    text, line, key, problem = fault(file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RuleFileBroken) as caught:
        load_rulebook(folder)
    found = caught.value
    assert (found.file, found.line, found.key, found.problem) == (file, line, key, problem)


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize("until", ["", "in_force_until = 2027-04-01\n"])
def test_two_packs_of_one_law_may_not_be_in_force_on_one_day(
    folder: Path, pack: str, until: str
) -> None:
    file = folder / "law" / f"{pack}.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"^sources", f"{until}sources", text, flags=re.MULTILINE))
    later = folder / "law" / f"{pack}-2027.toml"
    later.write_text(re.sub(r"in_force_from = \S+", "in_force_from = 2027-04-01", text, count=1))
    with pytest.raises(RuleFileBroken) as caught:
        load_rulebook(folder)
    found = caught.value
    line = text[: text.index("in_force_from")].count("\n") + 1
    assert (found.file, found.line, found.key) == (later, line, "in_force_from")
    assert found.problem == "overlap"


def test_the_message_of_a_fault_leads_to_it(folder: Path) -> None:
    file = folder / "law" / "appi.toml"
    text, line, key, problem = unknown_value(file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RuleFileBroken, match=f"^appi.toml:{line}: {re.escape(key)}: {problem}$"):
        load_rulebook(folder)
