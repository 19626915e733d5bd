"""The list of 100,000 inquiries against the same work in plain sqlite3, without encryption.

Both sides run the same statements (the store's own texts) on the same tables and indexes, each
page in a transaction of its own as in the program, with the same cache, journal and row building.
Before scrolling, both read the list ahead, as the program does while the first page is looked at.
What is compared is encryption, SQLAlchemy, and SQLCipher's SQLite against the one Python brings;
both versions are printed. For the change of one inquiry, the statements the store sends are
written down and repeated on a plain database, commit by commit; there by SQLCipher without a key,
because `secure-delete` of FTS5 is not known to every SQLite a Python brings.

Target: 1.3 at most, for the first page and each page while scrolling.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3
from sqlalchemy import event

from jar_desk.domain.inquiry import InquiryNumber
from jar_desk.domain.listing import Identifiers, ListFilter, ListingColumns
from jar_desk.store import inquiries, listing
from jar_desk.store.engine import WRITING
from jar_desk.store.list_rows import AT_ONCE, LOOK_UP, READ_ALL, list_row
from tests.benchmarks.many_inquiries import TODAY, Made, make
from tests.examples import SATO, SUZUKI, an_inquiry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from sqlalchemy import Connection, Engine

    from jar_desk.domain.listing import ListRow

    Statements = list[tuple[str, list[Any]]]
    """Texts with one or more sets of values."""

TARGET: Final = 1.3
OPENINGS: Final = 15
SCROLLS: Final = 400
CHANGES: Final = 60
NEW: Final = InquiryNumber(2030, 1)


def run() -> list[str]:
    """Return one line for each measure: milliseconds, baseline, ratio."""
    versions = f"SQLite {sqlcipher3.sqlite_version}, plain sqlite3 {sqlite3.sqlite_version}"
    with TemporaryDirectory() as folder:
        made = make(Path(folder))
        return [versions, _first_page(made), *_scrolling(made), _changing(made)]


def _first_page(made: Made) -> str:
    queries = _list_queries(made)
    desk, plain = [], []
    for _ in range(OPENINGS):
        desk.append(_timed(lambda: _desk_first(made)))
        plain.append(_timed(lambda: _plain_first(made, queries)))
    return _line("first page of 100,000 after opening", desk, plain, median)


def _list_queries(made: Made) -> list[str]:
    """Return the statements for all identifiers as the store sends them, values written in."""
    dialect = made.engine().dialect
    return [
        str(
            listing.joined(listing.in_order(part, TODAY, SATO.id)).compile(
                dialect=dialect, compile_kwargs={"literal_binds": True}
            )
        )
        for part in (ListFilter.OPEN, ListFilter.CLOSED)
    ]


def _desk_first(made: Made) -> None:
    engine = made.engine()
    with engine.connect() as connection:
        ids = listing.ids(connection, ListFilter.ALL, "", TODAY, SATO.id)
        listing.page(connection, ids[:AT_ONCE])
    engine.dispose()


def _plain_first(made: Made, queries: list[str]) -> None:
    with closing(made.connect_plain()) as connection:
        connection.execute("BEGIN")
        parts = (connection.execute(query).fetchone()[0] for query in queries)
        _rows(connection, list(Identifiers(b"".join(parts))[:AT_ONCE]))


def _rows(connection: sqlite3.Connection, ids: list[UUID]) -> list[ListRow]:
    keys = [one.bytes for one in ids]
    rows = {row[0]: row for row in connection.execute(LOOK_UP, keys).fetchall()}
    return [list_row(one, rows[key]) for one, key in zip(ids, keys, strict=True)]


def _scrolling(made: Made) -> list[str]:
    random = Random(7)  # noqa: S311 - places to look at
    engine = made.engine()
    desk, plain = [], []
    with closing(made.connect_plain()) as other:
        with engine.connect() as connection:
            ids = listing.ids(connection, ListFilter.ALL, "", TODAY, SATO.id)
            listing.read_ahead(connection)
        for query in (*_list_queries(made), *READ_ALL):
            other.execute(query).fetchone()
        for _ in range(SCROLLS):
            start = random.randrange(len(ids) - AT_ONCE)
            shown = list(ids[start : start + AT_ONCE])
            desk.append(_timed(lambda some=shown: _desk_page(engine, some)))
            plain.append(_timed(lambda some=shown: _plain_page(other, some)))
    engine.dispose()
    return [
        _line("a page anywhere while scrolling, median", desk, plain, median),
        _line("a page anywhere while scrolling, 95th percentile", desk, plain, _late),
    ]


def _desk_page(engine: Engine, ids: list[UUID]) -> list[ListRow]:
    with engine.connect() as connection:
        return listing.page(connection, ids)


def _plain_page(connection: sqlite3.Connection, ids: list[UUID]) -> list[ListRow]:
    connection.execute("BEGIN")
    rows = _rows(connection, ids)
    connection.rollback()
    return rows


def _changing(made: Made) -> str:
    desk, plain = [], []
    engine = made.engine()
    sent = _written_down(engine)
    with closing(made.connect_plain(sqlcipher3)) as other:
        for index in ("search_pairs", "search_runs"):
            other.execute(f"INSERT INTO {index}({index}, rank) VALUES ('secure-delete', 1)")  # noqa: S608
        with _writing(engine) as connection:
            before = inquiries.insert(connection, an_inquiry(number=NEW), _listed(0))
        _repeat(other, sent)
        for number in range(CHANGES):
            after = replace(before, assignee=(SATO.id, SUZUKI.id)[number % 2])
            sent.clear()
            begun = perf_counter()
            with _writing(engine) as connection:
                before = inquiries.replace(connection, before, after, _listed(number))
            desk.append(perf_counter() - begun)
            plain.append(_timed(lambda: _repeat(other, sent)))
    engine.dispose()
    what = f"one inquiry changed and indexed anew, {len(sent)} statements and a commit"
    return _line(what, desk, plain, median, "no target")


def _listed(number: int) -> ListingColumns:
    return ListingColumns(due=TODAY + timedelta(days=number), search_text="佐藤 花子 2030-0001")


@contextmanager
def _writing(engine: Engine) -> Iterator[Connection]:
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        yield connection


def _written_down(engine: Engine) -> Statements:
    """Return a list into which every statement comes that this engine sends from now on."""
    sent: Statements = []

    def keep(*said: Any) -> None:
        _, _, statement, values, _, many = said
        sent.append((statement, list(values) if many else [values]))

    event.listen(engine, "before_cursor_execute", keep)
    return sent


def _repeat(connection: sqlite3.Connection, sent: Statements) -> None:
    for statement, rows in sent:
        for values in rows:
            connection.execute(statement, values).fetchall()
    connection.commit()


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def _late(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def _line(
    what: str,
    desk: list[float],
    plain: list[float],
    figure: Callable[[list[float]], float],
    target: str = f"target {TARGET}",
) -> str:
    ours, theirs = figure(desk), figure(plain)
    times = f"{ours * 1000:.2f} ms, plain sqlite3 {theirs * 1000:.2f} ms"
    return f"{what}: {times}, ratio {ours / theirs:.2f} ({target})"


if __name__ == "__main__":
    print("\n".join(run()))  # noqa: T201
