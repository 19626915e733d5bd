"""Finding the person in an export, as it is done in quarantine: terms go in, only hits come out.

The terms are personal data of the inquiry, but no key; the process ends with the answer.
"""

from __future__ import annotations

import json
from dataclasses import astuple
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.picking import picked_pages
from jar_desk.documents.text_layer import pages_read
from jar_desk.domain.finding.hits import Strength, Unit
from jar_desk.domain.finding.judging import Judge
from jar_desk.domain.finding.terms import Terms
from jar_desk.intake.exports import open_export
from jar_desk.quarantine.frames import Frame

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jar_desk.domain.finding.hits import Hit

MOST_HITS: Final = 2_000
"""Hits a person can go through; more are counted, the strongest are told."""
LONGEST_CELL: Final = 20_000
"""Characters of a cell that are told; only pages and broken tables have longer ones."""
_HEADER_WITHIN: Final = 1024
_AT_ONCE: Final = 100
"""Rows looked at together."""
_TELL_EVERY: Final = 20 * _AT_ONCE
_MOST_TOLD: Final = 8_000_000
"""Characters of all hits together: what the answer has room for."""


def find(data: bytes, tell: Callable[[int, int], None], terms: dict[str, Any]) -> Frame:
    """Find the rows of a table, lines of a text or pages of a PDF that may concern a person."""
    judge = Judge(Terms(**{name: _frozen(value) for name, value in terms.items()}))
    if b"%PDF-" in data[:_HEADER_WITHIN]:
        return _answer(Unit.PAGES, (), *_pages(data, judge, tell))
    export = open_export(data)
    tell(0, len(data))
    found: list[Hit] = []
    read = 0
    rows = export.rows()
    while some := list(islice(rows, _AT_ONCE)):
        found += judge.judge([(number, cells) for number, cells, _ in some])
        read += len(some)
        if not read % _TELL_EVERY:
            tell(min(some[-1][2], len(data)), len(data))
    return _answer(Unit.ROWS if export.is_table else Unit.LINES, export.head, found, read)


def pages(data: bytes, numbers: list[int]) -> Frame:
    """Return the chosen pages of a PDF (from 1), nothing else of it."""
    return Frame({}, picked_pages(bare_copy(data, "application/pdf", "ja"), numbers))


def _frozen(value: Any) -> Any:  # noqa: ANN401 - JSON
    return value if isinstance(value, str) else tuple(value)


def _pages(
    data: bytes, judge: Judge, tell: Callable[[int, int], None]
) -> tuple[list[Hit], int, int]:
    """Return hits, pages read, and pages only a person can look at."""
    found: list[Hit] = []
    read = total = 0
    for number, (text, legible, total) in enumerate(pages_read(data), start=1):
        tell(number, total)
        read += legible
        found += judge.judge([(number, [text])])
    return found, read, total - read


def _answer(
    unit: Unit, head: tuple[str, ...], hits: list[Hit], read: int, unread: int = 0
) -> Frame:
    order = list(Strength)
    hits.sort(key=lambda one: order.index(one.strength))
    told = list(_told(hits))
    words = {"unit": unit.value, "read": read, "unread": unread, "found": len(hits)}
    data = json.dumps([[cell[:LONGEST_CELL] for cell in head], told])
    return Frame(words, data.encode("ascii"))


def _told(hits: list[Hit]) -> Iterator[tuple[int, list[str], list[Any]]]:
    room = _MOST_TOLD
    for hit in hits[:MOST_HITS]:
        cells = [cell[:LONGEST_CELL] for cell in hit.cells]
        reasons = [astuple(one) for one in hit.reasons]
        room -= sum(map(len, cells)) + sum(len(one.text) for one in hit.reasons)
        if room < 0:
            return
        yield hit.number, cells, reasons
