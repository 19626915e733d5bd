"""A house target is never called a legal deadline, in no word of the program."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QLabel

from jar_desk.domain.clock_rules import ClockRole
from jar_desk.domain.clocks import clocks_of
from jar_desk.domain.rights import Regime, Right
from jar_desk.rulebook import load_rulebook
from jar_desk.ui.dialogs.explanation import ExplanationDialog
from jar_desk.ui.wording import Wording
from tests.examples import a_request, an_inquiry

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "resources" / "i18n" / "jar_desk_ja.ts"
TARGET = re.compile(r"house|target(?! the)|目標", re.IGNORECASE)
LEGAL = re.compile(r"legal|statutory|法定", re.IGNORECASE)
DENIED = re.compile(r"\bnot?\b|no legal|ではありません|ではない|なし", re.IGNORECASE)
RULES = load_rulebook()
HOUSE = [rule for regime in Regime for rule in RULES.clock_rules(regime) if not rule.legal]


def interface_words() -> list[str]:
    # The file is the program's own.
    messages = ET.parse(WORDS).getroot().iter("message")  # noqa: S314
    return [text for one in messages for text in one.itertext() if text.strip()]


def test_no_word_of_the_interface_mixes_them() -> None:
    mixed = [one for one in interface_words() if TARGET.search(one) and LEGAL.search(one)]
    assert [one for one in mixed if not DENIED.search(one)] == []


@pytest.mark.parametrize("rule", HOUSE, ids=lambda rule: rule.id)
def test_rules_of_the_house_do_not_sound_like_law(rule: Any) -> None:
    for text in (rule.name.ja, rule.name.en, rule.article.ja, rule.article.en):
        assert not LEGAL.search(text)
    assert "deadline" not in rule.name.en.lower()
    assert "回答期限" not in rule.name.ja


@pytest.mark.parametrize(
    ("regimes", "legal"),
    [({Regime.APPI}, [False, True]), ({Regime.GDPR}, [True, False])],
)
def test_each_calculation_says_which_it_is(
    qtbot: Any, regimes: set[Regime], legal: list[bool]
) -> None:
    right = Right.DISCLOSURE if Regime.APPI in regimes else Right.ACCESS
    request = a_request(right, next(iter(regimes)))
    inquiry = an_inquiry(regimes=frozenset(regimes), requests=(request,), whereabouts="DE")
    clocks = clocks_of(inquiry, RULES)
    assert [clock.rule.legal for clock in clocks] == legal
    dialog = ExplanationDialog(clocks, Wording())
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    said = [one for one in words if one in {"Legal deadline", "Target of the house"}]
    assert said == ["Legal deadline" if one else "Target of the house" for one in legal]


def written_words() -> list[str]:
    """Return every Japanese word of the interface, the letters and the packs."""
    files = [*ROOT.glob("forms/ja/*.toml"), *ROOT.glob("resources/law/*.toml")]
    return [*interface_words(), *(one.read_text(encoding="utf-8") for one in files)]


def test_one_word_names_a_house_target() -> None:
    others = re.compile(r"所内目標|協会の目標|目標日|内部の期日|社内目標")
    assert [found[0] for one in written_words() for found in others.finditer(one)] == []
    named = [rule for rule in HOUSE if rule.role is not ClockRole.RETENTION]
    assert [one.id for one in named if "内部目標" not in one.article.ja] == []
