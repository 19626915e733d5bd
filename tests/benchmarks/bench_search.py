"""Search as you type over 100,000 inquiries, against the same indexes in plain SQLite.

Strings of two, three and six characters: pieces of real names and texts, frequent words, strings
that are nowhere, and with a filter on. Target: under 16 ms at the 95th percentile, one frame.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Final

from jar_desk.domain.listing import ListFilter
from jar_desk.store import listing
from tests.benchmarks.many_inquiries import TODAY, Made, make
from tests.examples import SATO

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

FRAME: Final = 0.016
LENGTHS: Final = (2, 3, 6)
QUERIES: Final = 300
FREQUENT: Final = {2: ("記録", "ta", "20"), 3: ("記録の", "exa", "田中健"), 6: ("exampl", "newsle")}
ABSENT: Final = {2: ("qq", "鬱鬱"), 3: ("qqq", "xqz"), 6: ("qqqqqq", "newsqq", "exampt")}
FILTERS: Final = {
    "": (ListFilter.ALL, ListFilter.OPEN, ListFilter.CLOSED, ListFilter.MINE),
    " this week": (ListFilter.THIS_WEEK,),
    " overdue": (ListFilter.OVERDUE,),
}
"""What is searched; the day's filters for themselves, because the index knows no days."""


def run() -> list[str]:
    """Return one line for each length: median, 95th percentile, slowest, ratio to plain FTS5."""
    with TemporaryDirectory() as folder:
        made = make(Path(folder))
        engine = made.engine()
        with engine.connect() as connection, closing(made.connect_plain()) as plain:
            lines = [
                _measure(connection, plain, made, length, among)
                for among in FILTERS
                for length in LENGTHS
            ]
        engine.dispose()
    return lines


def _measure(
    connection: Connection, plain: sqlite3.Connection, made: Made, length: int, among: str
) -> str:
    desk, other = [], []
    for query, which in _queries(made, length, FILTERS[among]):
        desk.append(_timed(lambda q=query, w=which: _search(connection, q, w)))
        if which is ListFilter.ALL:
            other.append((desk[-1], _timed(lambda q=query: _plain_search(plain, q))))
    late = quantiles(desk, n=20)[-1]
    ratio = f", ratio to plain FTS5 {median(a / b for a, b in other):.2f}" if other else ""
    verdict = "within" if late < FRAME else "OVER"
    return (
        f"search of {length} characters{among}: median {median(desk) * 1000:.2f} ms, "
        f"95th percentile {late * 1000:.2f} ms, slowest {max(desk) * 1000:.2f} ms "
        f"({verdict} {FRAME * 1000:.0f} ms"
        f" at the 95th percentile){ratio}"
    )


def _queries(
    made: Made, length: int, filters: Sequence[ListFilter]
) -> list[tuple[str, ListFilter]]:
    random = Random(length)  # noqa: S311 - what somebody may type
    pieces = [*FREQUENT[length], *ABSENT[length]] * 4
    while len(pieces) < QUERIES:
        words = [word for word in random.choice(made.texts).split() if len(word) >= length]
        word = random.choice(words or [""])
        start = random.randrange(max(1, len(word) - length + 1))
        pieces.append(word[start : start + length])
    return [(piece, random.choice(filters)) for piece in pieces if piece]


def _search(connection: Connection, query: str, which: ListFilter) -> int:
    return len(listing.ids(connection, which, query, TODAY, SATO.id))


def _plain_search(plain: sqlite3.Connection, query: str) -> int:
    index = "search_runs"
    words = f'"{query}"'
    if len(query) <= len("ab"):
        index, words = "search_pairs", query.encode().hex()
    found = (
        f"SELECT id FROM (SELECT rowid AS found FROM {index} WHERE {index} MATCH ? "  # noqa: S608
        "ORDER BY rowid DESC LIMIT 200) JOIN inquiry ON row = found ORDER BY found DESC"
    )
    return len(plain.execute(found, (words,)).fetchall())


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


if __name__ == "__main__":
    print("\n".join(run()))  # noqa: T201
