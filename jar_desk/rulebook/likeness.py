"""Packs that are like another one but for what they say themselves: nothing is written twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from jar_desk.rulebook.right_tables import clocks_for, without_ground

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.rulebook.law_files import LawFile

K = TypeVar("K", bound=str)
V = TypeVar("V")


def filled_up(laws: Sequence[LawFile]) -> list[LawFile]:
    """Return the files, those that are `like` another with what they take over from it.

    Raises RuleFileBroken("bad-reference") for a pack nobody knows, of another law or itself like
    another, and for something to be left `without` that it does not have; "no-ground" where nothing
    is left that carries a refusal.
    """
    whole = {one.pack.name: one for one in laws if not one.like}
    return [_filled_up(one, whole.get(one.like)) if one.like else one for one in laws]


def _filled_up(law: LawFile, model: LawFile | None) -> LawFile:
    if model is None or model.pack.regime is not law.pack.regime:
        raise law.root.broken("like", "bad-reference")
    known = {*model.clocks, *model.rights, *model.grounds}
    if not known >= set(law.without):
        raise law.root.broken("without", "bad-reference")
    clocks = _merged(model.clocks, law.clocks, law.without)
    clocks = {key: _in_force(law, one) for key, one in clocks.items()}
    rights = _merged(model.rights, law.rights, law.without)
    grounds = _merged(model.grounds, law.grounds, law.without)
    found = replace(
        law,
        clocks=clocks,
        rights={key: _taken(law, one, clocks) for key, one in rights.items()},
        grounds=grounds,
    )
    if any(without_ground(found.rights.values(), grounds.values())):
        raise law.root.broken("without", "no-ground")
    return found


def _merged(model: dict[K, V], own: dict[K, V], without: Collection[str]) -> dict[K, V]:
    """Return what is taken over in the order of the model, then what only this pack has."""
    kept = {key: own.get(key, value) for key, value in model.items() if key not in without}
    return kept | own


def _in_force(law: LawFile, rule: ClockRule) -> ClockRule:
    return rule if rule.id in law.clocks else replace(rule, validity=law.pack.validity)


def _taken(law: LawFile, rule: RightRule, clocks: dict[str, ClockRule]) -> RightRule:
    if rule.right in law.rights:
        return rule
    running = clocks_for(rule.right, clocks.values())
    return replace(rule, clocks=running, validity=law.pack.validity)
