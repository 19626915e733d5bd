"""Files of a desk that somebody or something has altered while it was closed."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from sqlalchemy import text

from jar_desk.domain.desk_errors import Damage, DamagedDesk
from jar_desk.store import audit, drafts
from jar_desk.store.verification import examine_whole
from tests.examples import NOON
from tests.store.desks import DESK_ID, KEYS, Place, append

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.store.desk import OpenDesk

PAGE = 4096


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "t.jardesk").filled(2_000)


def _damage_of(place: Place, **opening: object) -> Damage:
    before = place.database.read_bytes() if place.database.exists() else None
    with pytest.raises(DamagedDesk) as raised:
        place.open(**opening)  # type: ignore[arg-type]
    after = place.database.read_bytes() if place.database.exists() else None
    assert after == before
    return raised.value.what


@pytest.mark.fault(10, 11)
@pytest.mark.parametrize(
    ("harm", "what"),
    [
        (lambda path: path.unlink(), Damage.DATABASE_MISSING),
        (lambda path: path.write_bytes(b""), Damage.DATABASE_EMPTY),
        (lambda path: path.write_bytes(path.read_bytes()[: 9 * PAGE]), Damage.TRUNCATED),
        (lambda path: path.write_bytes(path.read_bytes()[:-PAGE]), Damage.TRUNCATED),
        (lambda path: path.write_bytes(path.read_bytes()[:-1]), Damage.TRUNCATED),
        (lambda path: path.write_bytes(path.read_bytes()[:100]), Damage.TRUNCATED),
    ],
)
def test_a_file_that_lost_something(
    place: Place, harm: Callable[[Path], None], what: Damage
) -> None:
    harm(place.database)
    assert _damage_of(place) is what


@pytest.mark.fault(10)
@pytest.mark.parametrize(("keep", "what"), [(9 * PAGE, "truncated"), (100, "first-page")])
def test_truncation_shows_without_an_anchor_too(place: Place, keep: int, what: str) -> None:
    place.anchors.clear()
    place.database.write_bytes(place.database.read_bytes()[:keep])
    assert _damage_of(place) == what


@pytest.mark.fault(16, 17)
def test_a_damaged_first_page_is_told_from_a_foreign_file(place: Place, tmp_path: Path) -> None:
    _flip(place.database, 700)
    assert _damage_of(place) is Damage.FIRST_PAGE
    other = Place(tmp_path / "other.jardesk")
    with other.create() as desk:
        append(desk, *("x" for _ in range(5_000)))
    other_id = replace(KEYS, database=b"o" * 32)
    shutil.copy(other.database, place.database)
    assert place.open(keys=KEYS).close() is None  # the same keys and identifier: our own twin
    assert _damage_of(place, desk_id=UUID(int=78), keys=other_id) is Damage.FOREIGN_DATABASE


def test_a_plain_database_is_foreign(place: Place) -> None:
    place.anchors.clear()
    place.database.unlink()
    plain = sqlite3.connect(place.database)
    plain.execute("CREATE TABLE t (a)")
    plain.commit()
    plain.close()
    assert _damage_of(place) is Damage.FOREIGN_DATABASE


def _flip(path: Path, offset: int) -> None:
    content = bytearray(path.read_bytes())
    content[offset] ^= 1
    path.write_bytes(content)


def _readable(place: Place) -> int:
    """Count the events that can still be read one by one."""
    found = 0
    with place.open() as desk:
        for sequence in range(1, 2_001):
            try:
                with desk.reading() as connection:
                    query = text("SELECT mac FROM audit_event WHERE sequence = :at")
                    found += connection.scalar(query, {"at": sequence}) is not None
            except DamagedDesk:
                continue
    return found


@pytest.mark.fault(9)
def test_one_flipped_bit_names_its_page_and_spares_the_others(place: Place) -> None:
    last = place.database.stat().st_size // PAGE
    bad = next(page for page in range(last // 2, last) if _is_leaf_of_events(place, page))
    with place.open() as desk:
        found = desk.examine()
        assert not found.sound
        assert found.pages
        assert str(bad) in " ".join(found.pages)
    assert 1_800 < _readable(place) < 2_000


def _is_leaf_of_events(place: Place, page: int) -> bool:
    """Flip a bit of this page for good if that costs some events, else put it right again."""
    offset = (page - 1) * PAGE + 1_000
    _flip(place.database, offset)
    with suppress(DamagedDesk), place.open() as desk:
        if _misses_events(desk):
            return True
    _flip(place.database, offset)
    return False


def _misses_events(desk: OpenDesk) -> bool:
    try:
        with desk.reading() as connection:
            connection.execute(text("SELECT sum(length(mac)) FROM audit_event NOT INDEXED")).all()
    except DamagedDesk:
        return True
    return False


@pytest.mark.fault(13)
def test_swapped_pages_are_noticed(place: Place) -> None:
    content = bytearray(place.database.read_bytes())
    pages = len(content) // PAGE
    first, second = slice((pages - 4) * PAGE, (pages - 3) * PAGE), slice(-PAGE, None)
    content[first], content[second] = content[second], content[first]
    place.database.write_bytes(content)
    with place.open() as desk:
        assert desk.damaged
        assert desk.read_only
        assert len(desk.examine().pages) == 2


@pytest.mark.fault(14)
def test_one_old_page_is_noticed(place: Place) -> None:
    old = place.database.read_bytes()
    with place.open() as desk:
        append(desk, *(f"later {number}" for number in range(500)))
    new = bytearray(place.database.read_bytes())
    changed = [
        page
        for page in range(1, len(old) // PAGE)
        if old[page * PAGE : (page + 1) * PAGE] != new[page * PAGE : (page + 1) * PAGE]
    ]
    page = changed[-1]
    new[page * PAGE : (page + 1) * PAGE] = old[page * PAGE : (page + 1) * PAGE]
    place.database.write_bytes(new)
    with place.open() as desk:
        assert desk.rolled_back or not desk.examine().sound


def _write_a_draft(desk: OpenDesk, number: int) -> None:
    with desk.writing() as connection:
        drafts.save(connection, UUID(int=number), "form", None, {"typed": "x" * 500}, NOON)


@pytest.mark.fault(14)
def test_any_one_old_page_is_noticed_at_the_door(place: Place) -> None:
    """No event tells of a draft: only the seals of the pages do."""
    with place.open() as desk:
        for number in range(1, 40):
            _write_a_draft(desk, number)
    old = place.database.read_bytes()
    with place.open() as desk:
        for number in range(1, 40, 7):
            _write_a_draft(desk, number)
        with desk.writing() as connection:
            drafts.discard(connection, UUID(int=2), "form", None)
    new, left = place.database.read_bytes(), list(place.anchors)
    ends = range(0, min(len(old), len(new)), PAGE)
    changed = [at for at in ends if old[at : at + PAGE] != new[at : at + PAGE]]
    assert len(changed) > 1
    for at in changed:
        place.database.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        assert examine_whole(place.folder, DESK_ID, KEYS, left[-1:]).faults
        with suppress(DamagedDesk), Place(place.folder, list(left)).open() as desk:
            assert desk.rolled_back, at // PAGE + 1
            append(desk, "work goes on, the alarm stays")
            again = desk
        with suppress(DamagedDesk), Place(place.folder, list(left)).open() as desk:
            assert desk.rolled_back
    assert again.rolled_back
    place.database.write_bytes(new)
    with Place(place.folder, list(left)).open() as desk:
        assert not desk.rolled_back


@pytest.mark.fault(12)
def test_junk_at_the_end_costs_nothing(place: Place) -> None:
    with place.database.open("ab") as file:
        file.write(b"\x00junk" * 500)
    assert place.count() == 2_000


@pytest.mark.fault(3, 4)
@pytest.mark.parametrize("harm", ["deleted", "emptied", "torn", "junk"])
def test_a_wal_that_lost_something(place: Place, harm: str) -> None:
    """What was committed into the WAL and lost with it is noticed by the anchor."""
    crash = place.in_process(
        "from jar_desk.store import audit\n"
        "desk = place.open()\n"
        "for number in range(20): last = append(desk, f'late {number}')\n"
        "with desk.reading() as connection: print(audit.head(connection).head.hex(), flush=True)\n"
        "import os; os.kill(os.getpid(), 9)\n"
    )
    head = bytes.fromhex(crash.communicate()[0].strip())
    place.anchors.append(replace(place.anchors[-1], sequence=2_020, head=head))
    log = place.database.with_name("desk.db-wal")
    size = log.stat().st_size
    assert size > 0
    match harm:
        case "deleted":
            log.unlink()
        case "emptied":
            log.write_bytes(b"")
        case "torn":
            log.write_bytes(log.read_bytes()[: size // 2])
        case "junk":
            log.write_bytes(b"\x55" * size)
    with place.open() as desk:
        assert desk.rolled_back
        with desk.reading() as connection:
            assert audit.verify(connection, desk.keys).sound


def test_a_salt_that_was_flipped_costs_nothing(place: Place) -> None:
    _flip(place.database, 3)
    assert place.count() == 2_000
