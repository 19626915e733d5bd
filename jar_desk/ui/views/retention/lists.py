"""Rows of the page: things with a period, and records of what was erased."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.folding import fold
from jar_desk.domain.retention import DueState
from jar_desk.ui.models.cells import Badge, Cell
from jar_desk.ui.models.rows import TableRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.retention import Disposal, DueThing
    from jar_desk.ui.wording import Wording

translate = QCoreApplication.translate


class Part(StrEnum):
    """What the page shows."""

    DUE = "due"
    SOON = "soon"
    HELD = "held"
    START_UNKNOWN = "start-unknown"
    LATER = "later"
    ERASED = "erased"


def in_part(things: Sequence[DueThing], part: Part, today: date) -> list[DueThing]:
    """Return the things of one part, the earliest day first."""
    if part is Part.ERASED:
        return []
    state = DueState(part.value)
    return [one for one in things if one.state(today) is state]


def found(things: Sequence[DueThing], typed: str, wording: Wording) -> list[DueThing]:
    """Return the things whose number, kind or rule holds every typed word."""
    words = fold(typed).split()
    return [one for one in things if all(word in _text(one, wording) for word in words)]


def _text(thing: DueThing, wording: Wording) -> str:
    rule = thing.rule
    parts = (
        thing.kept.number,
        wording.holding(thing.kept.what),
        rule.code,
        rule.text.ja,
        rule.text.en,
    )
    return fold(" ".join(parts))


def thing_row(thing: DueThing, today: date, wording: Wording) -> TableRow:
    """Return number and kind, from when it is to be erased, and where it stands."""
    words, tone = wording.due_state(thing.state(today))
    number = thing.kept.number or translate("Retention", "(no number)")
    day = wording.full_date(thing.erase_from) if thing.erase_from else "—"
    ahead = (thing.erase_from - today).days if thing.erase_from else 0
    left = wording.due(ahead) if ahead > 0 else ""
    held = wording.hold_kind(thing.holds[0].kind) if thing.holds else ""
    return TableRow(
        thing.kept.id,
        (
            Cell(first=number, second=wording.holding(thing.kept.what)),
            Cell(first=day, second=left),
            Cell(first=thing.rule.code, second=wording.keep_period(thing.rule.period)),
            Cell(badge=Badge(text=words, tone=tone), second=held),
        ),
    )


def disposal_row(one: Disposal, names: Mapping[UUID, str], wording: Wording) -> TableRow:
    """Return number and kind, when it went, of how much it consisted, and who saw to it."""
    people = [names.get(who, "") for who in (one.proposed_by, one.approved_by) if who]
    number = one.number or translate("Retention", "(no number)")
    again = translate("Retention", "again after a restore") if one.again else one.rule
    return TableRow(
        one.id,
        (
            Cell(first=number, second=wording.holding(one.what)),
            Cell(first=wording.full_moment(one.erased_at), second=again),
            Cell(first=wording.erased_counts(one.counts)),
            Cell(first=translate("Retention", " → ").join(filter(None, people))),
        ),
    )
