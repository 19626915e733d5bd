"""The list of 100,000 inquiries against the same queries in plain SQLite, without encryption.

Both sides end with the same values of the list: what is compared is encryption, SQLAlchemy and
the way rows are looked up. Target: 1.3 at most, for the first page and each page while scrolling.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Final
from uuid import UUID

from jar_desk.domain.listing import ListFilter
from jar_desk.store import listing
from jar_desk.store.list_rows import list_row
from tests.benchmarks.many_inquiries import TODAY, Made, make
from tests.examples import SATO

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.listing import ListRow

TARGET: Final = 1.3
PAGE: Final = 64
OPENINGS: Final = 15
SCROLLS: Final = 400

_OPEN: Final = (
    "SELECT id FROM inquiry WHERE is_open = 1 ORDER BY due_on, number_fiscal_year, number_sequence"
)
_CLOSED: Final = (
    "SELECT id FROM inquiry WHERE is_open = 0 "
    "ORDER BY due_on DESC, number_fiscal_year DESC, number_sequence DESC"
)
_PAGE: Final = (
    "SELECT inquiry.id, inquiry.version, number_fiscal_year, number_sequence, display_name, "
    "native_name, arrival_channel, language, agent_name, asked, stage, assignee, "
    "staff.name, due_on, paused_left, received_on "
    "FROM inquiry LEFT JOIN staff ON assignee = staff.id WHERE inquiry.id IN ({marks})"
)


def run() -> list[str]:
    """Return one line for each measure: milliseconds, baseline, ratio."""
    with TemporaryDirectory() as folder:
        made = make(Path(folder))
        return [_first_page(made), *_scrolling(made)]


def _first_page(made: Made) -> str:
    desk, plain = [], []
    for _ in range(OPENINGS):
        desk.append(_timed(lambda: _desk_first(made)))
        plain.append(_timed(lambda: _plain_first(made)))
    return _line("first page of 100,000 after opening", median(desk), median(plain))


def _desk_first(made: Made) -> None:
    engine = made.engine()
    with engine.connect() as connection:
        ids = listing.ids(connection, ListFilter.ALL, "", TODAY, SATO.id)
        listing.page(connection, ids[:PAGE])
    engine.dispose()


def _plain_first(made: Made) -> None:
    with closing(sqlite3.connect(made.plain)) as connection:
        ids = [one for query in (_OPEN, _CLOSED) for (one,) in connection.execute(query).fetchall()]
        _plain_page(connection, ids[:PAGE])


def _plain_page(connection: sqlite3.Connection, ids: list[str]) -> list[ListRow]:
    query = _PAGE.format(marks=", ".join("?" * len(ids)))
    rows = {row[0]: row for row in connection.execute(query, ids)}
    return [list_row(UUID(hex=one), rows[one]) for one in ids]


def _scrolling(made: Made) -> list[str]:
    random = Random(7)  # noqa: S311 - places to look at
    engine = made.engine()
    with engine.connect() as connection, closing(sqlite3.connect(made.plain)) as other:
        ids = listing.ids(connection, ListFilter.ALL, "", TODAY, SATO.id)
        texts = [one.hex for one in ids]
        desk, plain = [], []
        for _ in range(SCROLLS):
            start = random.randrange(len(ids) - PAGE)
            place = slice(start, start + PAGE)
            desk.append(_timed(lambda here=place: listing.page(connection, ids[here])))
            plain.append(_timed(lambda here=place: _plain_page(other, texts[here])))
    engine.dispose()
    return [
        _line("a page while scrolling, median", median(desk), median(plain)),
        _line("a page while scrolling, 95th percentile", _late(desk), _late(plain)),
    ]


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def _late(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def _line(what: str, desk: float, plain: float) -> str:
    times = f"{desk * 1000:.2f} ms, plain sqlite3 {plain * 1000:.2f} ms"
    return f"{what}: {times}, ratio {desk / plain:.2f} (target {TARGET})"


if __name__ == "__main__":
    print("\n".join(run()))  # noqa: T201
