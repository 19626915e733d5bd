"""Read one file of law: its validity, its clocks, its rights and its grounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from jar_desk.domain.clock_rules import (
    Citation,
    ClockRole,
    ClockRule,
    Roll,
    Start,
    StepKind,
    Suspension,
    Unit,
    Validity,
    WorksTo,
)
from jar_desk.domain.inquiry import PauseReason
from jar_desk.domain.rights import Regime, Right
from jar_desk.domain.rules import LawPack
from jar_desk.rulebook.right_tables import check_grounds, read_ground, read_right
from jar_desk.rulebook.tables import Table, read_table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from jar_desk.domain.right_rules import RightRule
    from jar_desk.domain.rules import Ground

HOUSE: Final = "house"
"""Stands for the regime in the pack of what no law gives."""
K = TypeVar("K")
V = TypeVar("V")

Citations = dict[StepKind, Citation]


@dataclass(frozen=True, slots=True)
class LawFile:
    """Everything one file of law says; clocks, rights and grounds in the order of the file.

    `like` names a pack that says the rest, apart from what stands under `without`.
    """

    pack: LawPack
    clocks: dict[str, ClockRule]
    rights: dict[Right, RightRule]
    grounds: dict[str, Ground]
    root: Table
    like: str = ""
    without: tuple[str, ...] = ()


def read_law(file: Path, notices: Collection[str] = ()) -> LawFile:
    """Read a file of law, whose rights may owe these notices. Raises RuleFileBroken."""
    root = read_table(file)
    pack = _pack(root)
    shared = _citations(root.table("citations"))
    clocks = root.each("clock", lambda table: _clock(table, pack, shared))
    rights = root.each("right", lambda table: read_right(table, pack, clocks, notices))
    given = {one.right for one in rights}
    grounds = root.each("ground", lambda table: read_ground(table, pack, given))
    like = root.text("like", "")
    if not like:
        check_grounds(root, rights, grounds)
    return root.finish(
        LawFile(
            pack=pack,
            clocks=_by(root, "clock", "id", [(one.id, one) for one in clocks]),
            rights=_by(root, "right", "code", [(one.right, one) for one in rights]),
            grounds=_by(root, "ground", "id", [(one.id, one) for one in grounds]),
            root=root,
            like=like,
            without=root.texts("without"),
        )
    )


def _by(root: Table, array: str, key: str, values: Iterable[tuple[K, V]]) -> dict[K, V]:
    """Return values by their identifiers. Raises RuleFileBroken("duplicate")."""
    found: dict[K, V] = {}
    for index, (name, value) in enumerate(values):
        if name in found:
            raise root.broken(f"{array}[{index}].{key}", "duplicate")
        found[name] = value
    return found


def _pack(root: Table) -> LawPack:
    return LawPack(
        name=root.file.stem,
        regime=None if root.text("regime") == HOUSE else root.member("regime", Regime),
        version=root.number("version"),
        validity=Validity(root.day("in_force_from"), root.optional_day("in_force_until")),
        gate=root.citation("gate"),
        sources=root.texts("sources"),
    )


def _clock(table: Table, pack: LawPack, shared: Citations) -> ClockRule:
    citations = shared | _citations(table.table("citations"))
    return ClockRule(
        id=table.text("id"),
        name=table.citation("name"),
        article=table.citation("article"),
        unit=table.member("unit", Unit),
        count=table.number("count"),
        roll=table.member("roll", Roll, Roll.NONE),
        calendar=table.text("calendar", ""),
        suspension=table.member("suspension", Suspension, Suspension.NONE),
        suspended_by=table.members("suspended_by", PauseReason),
        ask_within=table.optional_number("ask_within"),
        access_only_scope=table.flag("access_only_scope", default=False),
        first_day_counts=table.flag("first_day_counts", default=False),
        starts=table.member("starts", Start, Start.RECEIPT),
        works_to=table.member("works_to", WorksTo, WorksTo.ROLLED),
        role=table.member("role", ClockRole),
        legal=table.flag("legal", default=True),
        regime=pack.regime,
        rights=table.members("rights", Right),
        not_for=table.members("not_for", Right),
        extended_by=table.text("extended_by", ""),
        notice_by=table.text("notice_by", ""),
        alarm=table.number("alarm", 0),
        validity=table.validity(pack.validity),
        citations=tuple(citations.items()),
    )


def _citations(table: Table) -> Citations:
    found: Citations = {}
    for key in table.values:
        try:
            found[StepKind(key)] = table.citation(key)
        except ValueError:
            raise table.broken(key, "unknown-value") from None
    return found
