"""Read one file of law: its validity, its clocks and its grounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
from jar_desk.domain.rules import Ground, LawPack
from jar_desk.rulebook.tables import Table, read_table

if TYPE_CHECKING:
    from pathlib import Path

Citations = dict[StepKind, Citation]


@dataclass(frozen=True, slots=True)
class LawFile:
    """Everything one file of law says."""

    pack: LawPack
    clocks: tuple[ClockRule, ...]
    grounds: tuple[Ground, ...]


def read_law(file: Path) -> LawFile:
    """Read a file of law. Raises RuleFileBroken."""
    root = read_table(file)
    pack = _pack(root)
    shared = _citations(root.table("citations"))
    clocks = root.each("clock", lambda table: _clock(table, pack, shared))
    grounds = root.each("ground", lambda table: _ground(table, pack))
    return root.finish(LawFile(pack, clocks, grounds))


def _pack(root: Table) -> LawPack:
    return LawPack(
        name=root.file.stem,
        regime=root.member("regime", Regime),
        validity=Validity(root.day("in_force_from"), root.optional_day("in_force_until")),
        sources=root.texts("sources"),
    )


def _clock(table: Table, pack: LawPack, shared: Citations) -> ClockRule:
    citations = shared | _citations(table.table("citations"))
    since = table.optional_day("in_force_from") or pack.validity.since
    until = table.optional_day("in_force_until") or pack.validity.until
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
        extended_by=table.text("extended_by", ""),
        notice_by=table.text("notice_by", ""),
        alarm=table.number("alarm", 0),
        validity=Validity(since, until),
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


def _ground(table: Table, pack: LawPack) -> Ground:
    citation, text = table.citation("citation"), table.citation("text")
    return Ground(
        id=table.text("id"),
        regime=pack.regime,
        rights=table.members("rights", Right),
        citation_ja=citation.ja,
        citation_en=citation.en,
        text_ja=text.ja,
        text_en=text.en,
        partial_only=table.flag("partial_only", default=False),
    )
