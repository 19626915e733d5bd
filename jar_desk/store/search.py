"""The search index: words of one and two characters by pairs, longer ones by runs of three.

`search_pairs` keeps which inquiry contains which character and pair of characters, written as
hexadecimal words, without places (FTS5 `detail=none`). `search_runs` is FTS5's trigram index and
finds a longer word as it stands. Both are read newest first and left as soon as the list is full;
a mark of the state is indexed like a word, so that a filter stops early as well.
What is erased leaves the index at once (FTS5 `secure-delete`).
"""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Text,
    bindparam,
    column,
    delete,
    insert,
    literal_column,
    select,
    table,
    text,
    update,
)

from jar_desk.store.inquiry_schema import SEARCH_TEXT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy import Connection, TableClause

RESULT_LIMIT: Final = 200
"""Inquiries a search shows, the newest; more words narrow it down."""

_SHORT: Final = 2
_PAIRS: Final = table("search_pairs", column("rowid", Integer()), column("grams"))
_RUNS: Final = table("search_runs", column("rowid", Integer()), column("text"))
_FORGET_PAIRS: Final = text(
    "INSERT INTO search_pairs(search_pairs, rowid, grams) VALUES ('delete', :row, :text)"
)
_FORGET_RUNS: Final = text(
    "INSERT INTO search_runs(search_runs, rowid, text) VALUES ('delete', :row, :text)"
)


class Mark(StrEnum):
    """A state as characters no typed text holds: private use, three of them make one run."""

    OPEN = "\ue000\ue001\ue000"
    CLOSED = "\ue000\ue002\ue000"
    AWAITING_APPROVAL = "\ue000\ue003\ue000"


_PRIVATE: Final = dict.fromkeys((*range(0xE000, 0xF900), *range(0xF0000, 0xFFFFE)))
_STAFF_MARKS: Final = 0xFFF0


def mark_of(member: UUID) -> str:
    """Return the mark of what is in a staff member's hands; two of 65,520 may share theirs."""
    return chr(0xF0000 + member.int % _STAFF_MARKS) * 3


def marked(folded: str, marks: Sequence[str]) -> str:
    """Return the text that is indexed: the marks of the state before what is said."""
    return "\n".join((*marks, folded.translate(_PRIVATE)))


def put(connection: Connection, row: int, content: str) -> None:
    """Index an inquiry's text (from `marked`) in place of what was indexed before."""
    kept = connection.scalar(select(SEARCH_TEXT.c.text).where(SEARCH_TEXT.c.row == row))
    if kept == content:
        return
    if kept is None:
        connection.execute(insert(SEARCH_TEXT).values(row=row, text=content))
    else:
        _forget(connection, row, kept)
        changed = update(SEARCH_TEXT).where(SEARCH_TEXT.c.row == row)
        connection.execute(changed.values(text=content))
    connection.execute(insert(_PAIRS).values(rowid=row, grams=grams(content)))
    connection.execute(insert(_RUNS).values(rowid=row, text=content))


def remove(connection: Connection, row: int) -> None:
    """Take an inquiry out of the index."""
    kept = connection.scalar(select(SEARCH_TEXT.c.text).where(SEARCH_TEXT.c.row == row))
    if kept is not None:
        _forget(connection, row, kept)
        connection.execute(delete(SEARCH_TEXT).where(SEARCH_TEXT.c.row == row))


def _forget(connection: Connection, row: int, kept: str) -> None:
    # FTS5 must be told the very words it indexed to take them out.
    connection.execute(_FORGET_PAIRS, {"row": row, "text": grams(kept)})
    connection.execute(_FORGET_RUNS, {"row": row, "text": kept})


def grams(content: str) -> str:
    """Return every character and pair of neighbours as words of an alphabet without signs."""
    found: dict[str, None] = {}
    for word in content.split():
        found.update(dict.fromkeys(word))
        found.update(dict.fromkeys(map("".join, pairwise(word))))
    return " ".join(map(_spelt, found))


def _spelt(gram: str) -> str:
    return gram.encode("utf-8", "surrogatepass").hex()


def matching(
    words: Sequence[str], mark: str | None, among: Select[tuple[int]] | None = None
) -> Select[Any]:
    """Return the query for the row numbers of inquiries with all these words, newest first.

    `words` come from `domain.listing.search_words` and must not be empty; `among` narrows the
    answer to the row numbers of another query.
    """
    short = [_spelt(word) for word in words if len(word) <= _SHORT]
    long = [word for word in words if len(word) > _SHORT]
    if not long:
        marks = [_spelt(mark[:_SHORT])] if mark else []
        return _newest(_PAIRS, [*short, *marks], among)
    found = _newest(_RUNS, [*long, *([mark] if mark else [])], among)
    if short:
        pairs = select(_PAIRS.c.rowid).where(_match(_PAIRS, short, "pairs"))
        found = found.where(_is_in(_RUNS, pairs))
    return found


def _newest(
    index: TableClause, words: Sequence[str], among: Select[tuple[int]] | None
) -> Select[Any]:
    rows = select(index.c.rowid.label("row")).where(_match(index, words, "words"))
    if among is not None:
        rows = rows.where(_is_in(index, among))
    return rows.order_by(index.c.rowid.desc())


def _is_in(index: TableClause, rows: Select[tuple[int]]) -> ColumnElement[bool]:
    # The sum keeps SQLite from looking up every one of those rows in the index instead of
    # reading the index once: 14 s against 5 ms.
    return (index.c.rowid + 0).in_(rows)


def _match(index: TableClause, words: Sequence[str], name: str) -> ColumnElement[bool]:
    """Match all words; in quotes nothing but a quote means anything (fts5.html 3.1)."""
    quoted = ('"' + word.replace('"', '""') + '"' for word in words)
    wanted = bindparam(name, " AND ".join(quoted), Text())
    return literal_column(index.name).bool_op("MATCH")(wanted)
