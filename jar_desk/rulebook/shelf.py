"""All packs of law, several for one regime where the law changed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jar_desk.domain.rights import Regime
from jar_desk.domain.rules import RuleFileBroken

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from jar_desk.domain.rules import LawPack
    from jar_desk.rulebook.law_files import LawFile


class LawShelf:
    """The packs by regime, each in the order in which they came into force.

    Raises RuleFileBroken where a regime has none, two are in force on one day, an identifier
    belongs to two regimes, or a rule names one that its pack does not have.
    """

    def __init__(self, folder: Path, laws: Iterable[LawFile]) -> None:
        self._laws: dict[Regime | None, list[LawFile]] = {one: [] for one in (*Regime, None)}
        for law in sorted(laws, key=lambda one: one.pack.validity.since):
            self._laws[law.pack.regime].append(law)
        self._regimes: dict[str, Regime | None] = {}
        for regime, packs in self._laws.items():
            if not packs:
                raise RuleFileBroken(folder, regime or "", "missing")
            _check_periods(packs)
            for law in reversed(packs):
                self._claim(law)
                _check_clocks(law)

    def packs(self) -> tuple[LawPack, ...]:
        """Return every pack."""
        return tuple(law.pack for laws in self._laws.values() for law in laws)

    def clock_ids(self) -> tuple[str, ...]:
        """Return the identifier of every rule about time of the newest packs."""
        return tuple(one for laws in self._laws.values() for one in laws[-1].clocks)

    def law(self, regime: Regime | None, on: date) -> LawFile:
        """Return the file for a day: the last that had come into force, else the earliest."""
        return _on(self._laws[regime], on)

    def holding(self, rule_id: str, on: date) -> LawFile:
        """Return the file for a day among those with this clock or ground. Raises KeyError."""
        laws = self._laws[self._regimes[rule_id]]
        return _on([one for one in laws if rule_id in one.clocks or rule_id in one.grounds], on)

    def _claim(self, law: LawFile) -> None:
        for array, rules in (("clock", law.clocks), ("ground", law.grounds)):
            for index, rule_id in enumerate(rules):
                owner = self._regimes.setdefault(rule_id, law.pack.regime)
                if owner is not law.pack.regime:
                    raise law.root.broken(f"{array}[{index}].id", "duplicate")


def _on(laws: list[LawFile], day: date) -> LawFile:
    begun = [one for one in laws if one.pack.validity.since <= day]
    return begun[-1] if begun else laws[0]


def _check_periods(laws: list[LawFile]) -> None:
    for earlier, later in pairwise(laws):
        until = earlier.pack.validity.until
        if until is None or until >= later.pack.validity.since:
            raise later.root.broken("in_force_from", "overlap")


def _check_clocks(law: LawFile) -> None:
    """See that a rule that can be extended names rules that exist."""
    for index, rule in enumerate(law.clocks.values()):
        for key, named, other in (
            ("extended_by", rule.extended_by, rule.notice_by),
            ("notice_by", rule.notice_by, rule.extended_by),
        ):
            if named not in {"", *law.clocks} or (other and not named):
                raise law.root.broken(f"clock[{index}].{key}", "bad-reference")
