"""100,000 invented inquiries in an encrypted desk database, and the same rows in plain SQLite."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from jar_desk.domain.folding import fold
from jar_desk.domain.identifiers import new_inquiry_id
from jar_desk.domain.inquiry import InquiryNumber, Stage
from jar_desk.domain.listing import ListingColumns
from jar_desk.store import inquiries, staff
from jar_desk.store.column_types import NEVER
from jar_desk.store.engine import CACHE_KIBIBYTES, WRITING, DatabaseFile, make_engine
from jar_desk.store.inquiry_schema import INQUIRY, INQUIRY_LIST, SEARCH_TEXT
from jar_desk.store.migrations.runner import migrate
from jar_desk.store.search import Mark, grams, mark_of, marked
from tests.examples import SATO, SUZUKI, an_inquiry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

INQUIRIES: Final = 100_000
OPEN_SHARE: Final = 0.6
TODAY: Final = date(2026, 11, 10)
FIRST: Final = datetime(2000, 4, 1, tzinfo=UTC)
BETWEEN: Final = timedelta(hours=2)
"""From one arrival to the next: 100,000 in a little less than 23 years."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_GIVEN: Final = _words(
    "Ahmed Sita Oliver Camille Hương Thị Fatima Abebe Kyaw Maria João Ольга Иван Siobhán Zażółć "
    "健一 さくら 翔太 遥 花子 茂 太郎 美咲 أحمد فاطمة محمد सीता राम မြင့် အောင် አበበ சிவா Nimal Rosa"
)
_FAMILY: Final = _words(
    "Al-Rashid Gurung Hughes Laurent Nguyễn Bekele Win Silva Petrova O'Brien Müller Straße Yılmaz "
    "田中 髙橋 佐藤 鈴木 渡邊 斎藤 高崎 小林 中村 山本 الراشد حسن गुरुङ थापा ဝင်း ከበደ குமார் Perera"
)
_SUBJECT: Final = _words(
    "相談記録 寄付の記録 イベント参加 newsletter donation 面談 支援の記録 住所 メール "
    "event volunteer application 個人データ 第三者提供 記録の写し copy of my data "
    "everything you hold about me"
)
_FILLED: Final = (
    "contact_point",
    "name_form",
    "person",
    "request",
    "search_text",
    "inquiry_list",
    "inquiry",
)
_LETTERS: Final = "abcdefghijklmnoprstuvwyz"


@dataclass(frozen=True, slots=True)
class Made:
    """The same rows twice: the desk's encrypted database and a plain one."""

    database: DatabaseFile
    plain: Path
    texts: tuple[str, ...]

    def engine(self) -> Engine:
        """Return a fresh engine, with nothing read yet."""
        return make_engine(self.database)

    def connect_plain(self, driver: Any = sqlite3) -> sqlite3.Connection:
        """Open the plain database as the desk opens its own: cache, journal, what a commit does."""
        connection: sqlite3.Connection = driver.connect(
            self.plain, isolation_level=None, cached_statements=256
        )
        for pragma in (
            f"cache_size = -{CACHE_KIBIBYTES}",
            "temp_store = MEMORY",
            "secure_delete = ON",
            "foreign_keys = ON",
            "journal_mode = WAL",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        return connection


@dataclass(frozen=True, slots=True)
class _Rows:
    """One inquiry: its own row and its row of the list."""

    own: dict[str, Any]
    listed: dict[str, Any]


def make(folder: Path, count: int = INQUIRIES) -> Made:
    """Fill both databases; the same seed makes the same inquiries.

    Identifiers follow the time of arrival, as in the program. Due days do not: every day has
    inquiries of all years, so that neighbours in the list are far apart in any other order.
    """
    database = DatabaseFile(folder / "desk.db", UUID(int=77), bytes(range(32)))
    migrate(database)
    template = _template(database)
    random = Random(2026)  # noqa: S311 - invented data
    rows = [_row(template, number, random) for number in range(1, count + 1)]
    texts = tuple(_text(row, random) for row in rows)
    indexed = [
        (row.own["row"], marked(text, _marks(row.listed)))
        for row, text in zip(rows, texts, strict=True)
    ]
    _fill_desk(database, rows, indexed)
    plain = folder / "plain.db"
    _fill_plain(plain, database, rows, indexed)
    return Made(database, plain, texts)


def _template(database: DatabaseFile) -> _Rows:
    """Return the rows as the store itself writes them, of which the others are variations."""
    engine = make_engine(database)
    inquiry = an_inquiry(number=InquiryNumber(1900, 1))
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        staff.save(connection, SATO)
        staff.save(connection, SUZUKI)
        inquiries.insert(connection, inquiry, ListingColumns(due=TODAY, search_text=""))
        template = _Rows(*(_only_row(connection, table.name) for table in (INQUIRY, INQUIRY_LIST)))
        for table in _FILLED:
            connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608
    engine.dispose()
    return template


def _only_row(connection: Connection, table: str) -> dict[str, Any]:
    return dict(connection.exec_driver_sql(f"SELECT * FROM {table}").mappings().one())  # noqa: S608


def _row(template: _Rows, number: int, random: Random) -> _Rows:
    is_open = random.random() < OPEN_SHARE
    due = TODAY + timedelta(days=random.randrange(-30, 90))
    stages = [stage for stage in Stage if stage.is_open is is_open]
    entity = new_inquiry_id(FIRST + number * BETWEEN, UUID(int=random.getrandbits(128), version=4))
    both = {
        "row": number,
        "number_fiscal_year": 2000 + number // 5000,
        "number_sequence": number % 5000,
        "stage": random.choice(stages).value,
        "assignee": random.choice((SATO.id.hex, SUZUKI.id.hex, None)),
    }
    listed = {
        "id": entity.bytes,
        "is_open": int(is_open),
        "due_on": due.toordinal() if is_open else NEVER,
        "display_name": f"{random.choice(_GIVEN)} {random.choice(_FAMILY)}",
        "native_name": random.choice(("", random.choice(_FAMILY))),
    }
    own = {"id": entity.hex, "deadline_on": due.isoformat()}
    return _Rows(template.own | both | own, template.listed | both | listed)


def _marks(row: dict[str, Any]) -> list[str]:
    if not row["is_open"]:
        return [Mark.CLOSED]
    return [Mark.OPEN, *([mark_of(UUID(row["assignee"]))] if row["assignee"] else [])]


def _text(rows: _Rows, random: Random) -> str:
    row = rows.listed
    number = f"{row['number_fiscal_year']}-{row['number_sequence']:04d}"
    user = "".join(random.choices(_LETTERS, k=8))
    phone = f"0{random.randrange(10**8, 10**9)}"
    said = " ".join(random.choices(_SUBJECT, k=12))
    name = fold(row["display_name"])
    words = (number, name, name.replace(" ", ""), fold(row["native_name"]))
    return "\n".join((*words, f"{user}@example org", phone, fold(said), number.replace("-", "")))


def _fill_desk(database: DatabaseFile, rows: list[_Rows], indexed: list[tuple[int, str]]) -> None:
    engine = make_engine(database)
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        for statement, values in _statements(rows, indexed):
            connection.exec_driver_sql(statement, values)
    engine.dispose()


def _fill_plain(
    plain: Path,
    database: DatabaseFile,
    rows: list[_Rows],
    indexed: list[tuple[int, str]],
) -> None:
    engine = make_engine(database)
    with engine.connect() as connection:
        schema = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') "
            "AND name NOT LIKE 'search\\_%\\_%' ESCAPE '\\' ORDER BY type DESC"
        ).scalars()
        people = connection.exec_driver_sql("SELECT * FROM staff").all()
        with closing(sqlite3.connect(plain)) as target, target:
            for statement in schema:
                target.execute(statement)
            target.executemany("INSERT INTO staff VALUES (?, ?, ?, ?, ?)", map(tuple, people))
            for statement, values in _statements(rows, indexed):
                target.executemany(statement, values)
    engine.dispose()


def _insertion(table: str, rows: list[dict[str, Any]]) -> tuple[str, list[tuple[Any, ...]]]:
    columns, marks = ", ".join(rows[0]), ", ".join("?" * len(rows[0]))
    text = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608
    return text, [tuple(row.values()) for row in rows]


def _statements(
    rows: list[_Rows], indexed: list[tuple[int, str]]
) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    yield _insertion(INQUIRY.name, [row.own for row in rows])
    yield _insertion(INQUIRY_LIST.name, [row.listed for row in rows])
    yield f"INSERT INTO {SEARCH_TEXT.name} VALUES (?, ?)", list(indexed)  # noqa: S608
    yield "INSERT INTO search_runs(rowid, text) VALUES (?, ?)", list(indexed)
    pairs = [(row, grams(text)) for row, text in indexed]
    yield "INSERT INTO search_pairs(rowid, grams) VALUES (?, ?)", pairs
