from __future__ import annotations

import sqlite3
from threading import Thread
from typing import TYPE_CHECKING

import pytest
import sqlcipher3
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from jar_desk.domain.desk_errors import UnsafeSqlite
from jar_desk.store.engine import refuse_unsafe_sqlite, salt_of
from tests.store.desks import DESK_ID, Place, append

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.store.desk import OpenDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    with Place(tmp_path / "t.jardesk").create() as made:
        yield made


@pytest.mark.fault(21)
@pytest.mark.parametrize("version", ["3.51.2", "3.40.1", "3.7.0"])
def test_an_sqlite_that_corrupts_is_refused(version: str) -> None:
    with pytest.raises(UnsafeSqlite):
        refuse_unsafe_sqlite(version)


@pytest.mark.parametrize("version", ["3.51.3", "3.53.4", "4.0.0", sqlcipher3.sqlite_version])
def test_a_sound_sqlite_is_taken(version: str) -> None:
    refuse_unsafe_sqlite(version)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("busy_timeout", 10_000),
        ("cache_size", -65_536),
    ],
)
def test_every_connection_is_set_up(desk: OpenDesk, pragma: str, value: object) -> None:
    with desk.reading() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_authorizer(None)
        found = driver.execute(f"PRAGMA {pragma}").fetchone()[0]
        driver.close()
        connection.invalidate()
    assert str(found) == str(value)


@pytest.mark.fault(28)
@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA temp_store = FILE",
        "PRAGMA temp_store_directory = '.'",
        "PRAGMA cipher_log = 'log.txt'",
        "PRAGMA cipher_log_level = TRACE",
        "PRAGMA cipher_profile = 'profile.txt'",
        "PRAGMA key = 'x'",
        "PRAGMA rekey = 'x'",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA writable_schema = ON",
        "PRAGMA trusted_schema = ON",
        "PRAGMA secure_delete = OFF",
        "ATTACH 'other.db' AS other",
        "ATTACH '' AS other KEY ''",
        "SELECT load_extension('evil')",
    ],
)
def test_start_up_is_over(desk: OpenDesk, statement: str) -> None:
    with desk.reading() as connection, pytest.raises(DatabaseError):
        connection.execute(text(statement))


def test_plain_sqlite_sees_noise(desk: OpenDesk) -> None:
    append(desk, "maple")
    path = desk.folder / "desk.db"
    assert path.read_bytes()[:16] == salt_of(DESK_ID)
    plain = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM sqlite_master")
    plain.close()


def test_writers_that_read_first_wait_for_each_other(desk: OpenDesk) -> None:
    def work() -> None:
        for number in range(25):
            append(desk, str(number))

    threads = [Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert append(desk, "last") == 201


def test_a_reader_keeps_its_view_while_others_write(desk: OpenDesk) -> None:
    count = text("SELECT count(*) FROM audit_event")
    append(desk, "one")
    with desk.reading() as connection:
        assert connection.scalar(count) == 1
        append(desk, "two")
        assert connection.scalar(count) == 1
    with desk.reading() as connection:
        assert connection.scalar(count) == 2


def test_errors_do_not_quote_values(desk: OpenDesk) -> None:
    with desk.reading() as connection, pytest.raises(DatabaseError) as raised:
        connection.execute(text("SELECT :name FROM nowhere"), {"name": "Ahmed"})
    assert "Ahmed" not in str(raised.value)
