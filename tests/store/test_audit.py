from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_keys import Anchor
from jar_desk.store import audit, audit_values
from jar_desk.store.audit import AuditState
from jar_desk.store.engine import DatabaseFile, connect
from jar_desk.store.migrations import STEPS
from tests.store.databases import a_database, writing
from tests.store.desks import DESK_ID, KEYS, Place, an_event, append
from tests.store.old_desks import appended_before

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.store.desk import OpenDesk


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "t.jardesk").filled(20)


def _verified(desk: OpenDesk) -> AuditState:
    with desk.reading() as connection:
        return audit.verify(connection, desk.keys)


STRANGE = [
    "",
    'O\'Brien "quoted" \\ {json}',
    "أحمد الراشد",
    "\x00 NUL",
    "\ud800 lone surrogate",
    "👩‍👩‍👧 e\u0301",
    "\u2028 line",
]


def test_events_come_back_newest_first(place: Place) -> None:
    with place.open() as desk:
        append(desk, *STRANGE)
        with desk.reading() as connection:
            found = audit.events(connection, limit=len(STRANGE))
            rest = audit.events(connection, limit=3, offset=len(STRANGE))
        assert [one.event.after for one in found] == [{"note": one} for one in reversed(STRANGE)]
        assert [one.sequence for one in rest] == [20, 19, 18]
        assert found[-1].event == an_event(STRANGE[0])
        assert _verified(desk) == AuditState(20 + len(STRANGE), sound=True)


def test_events_of_one_thing(place: Place) -> None:
    with place.open() as desk:
        with desk.writing() as connection:
            other = replace(an_event("other"), entity=UUID(int=6), action=Action.REPORT_MADE)
            audit.append(connection, desk.keys, other)
            audit.append(connection, desk.keys, replace(other, entity=None, after=None))
        with desk.reading() as connection:
            assert [one.event for one in audit.events(connection, UUID(int=6))] == [other]
            assert len(audit.events(connection, UUID(int=5))) == 20


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_event SET actor = 'x'",
        "UPDATE audit_event SET mac = mac WHERE sequence = 3",
        "DELETE FROM audit_event",
        "DELETE FROM audit_event WHERE sequence = 20",
        "REPLACE INTO audit_event SELECT * FROM audit_event WHERE sequence = 3",
        (
            "INSERT OR REPLACE INTO audit_event "
            "SELECT 3, at, actor, action, entity, content, mac, former_mac, epoch "
            "FROM audit_event LIMIT 1"
        ),
    ],
)
def test_the_program_cannot_alter_an_event(place: Place, statement: str) -> None:
    with place.open() as desk:
        with pytest.raises(IntegrityError), desk.writing() as connection:
            connection.execute(text(statement))
        assert _verified(desk) == AuditState(20, sound=True)


def _tamper(place: Place, *statements: str) -> None:
    """Do what somebody with the keys and without scruples could do."""
    connection = connect(DatabaseFile(place.database, DESK_ID, KEYS.database), guarded=False)
    for change in ("update", "delete"):
        connection.execute(f"DROP TRIGGER audit_event_refuses_{change}")
    for statement in statements:
        connection.execute(statement)
    connection.close()


@pytest.mark.fault(44)
@pytest.mark.parametrize(
    ("statements", "first_bad"),
    [
        (
            ["UPDATE audit_event SET actor = upper(hex(zeroblob(16))) WHERE sequence = 7"],
            7,
        ),
        (["UPDATE audit_event SET at = '2026-11-10T04:00:00+00:00' WHERE sequence = 8"], 8),
        (["UPDATE audit_event SET action = 'desk.opened' WHERE sequence = 9"], 9),
        (["UPDATE audit_event SET action = 'no.such' WHERE sequence = 9"], 9),
        (["UPDATE audit_event SET content = x'5b6e756c6c2c7b7d5d' WHERE sequence = 1"], 1),
        (["UPDATE audit_event SET content = 'junk' WHERE sequence = 2"], 2),
        (["UPDATE audit_event SET entity = NULL WHERE sequence = 20"], 20),
        (["UPDATE audit_event SET content = NULL WHERE sequence = 4"], 4),
        (["UPDATE audit_event SET former_mac = mac WHERE sequence = 6"], 6),
        (["DELETE FROM audit_key"], 1),
        (["UPDATE audit_key SET key = zeroblob(32)"], 1),
        (["UPDATE audit_key SET key = x'00'"], 1),
        (["DELETE FROM audit_event WHERE sequence = 10"], 10),
        (
            [
                "UPDATE audit_event SET sequence = 99 WHERE sequence = 5",
                "UPDATE audit_event SET sequence = 5 WHERE sequence = 6",
                "UPDATE audit_event SET sequence = 6 WHERE sequence = 99",
            ],
            5,
        ),
        (
            [
                "DELETE FROM audit_event WHERE sequence = 10",
                "UPDATE audit_event SET sequence = sequence - 1 WHERE sequence > 10",
            ],
            10,
        ),
    ],
)
def test_tampering_is_located(place: Place, statements: list[str], first_bad: int) -> None:
    _tamper(place, *statements)
    with place.open() as desk:
        found = _verified(desk)
        assert (found.sound, found.first_bad) == (False, first_bad)
        assert not desk.examine().sound


TEXT = st.text(max_size=30)


@given(
    st.integers(1, 2**40),
    st.tuples(TEXT, TEXT, TEXT),
    st.none() | TEXT,
    st.none() | st.binary(max_size=40),
    st.none() | st.binary(max_size=32),
)
def test_what_is_authenticated_is_json_of_the_row_and_its_content(
    sequence: int,
    words: tuple[str, str, str],
    entity: str | None,
    content: bytes | None,
    former: bytes | None,
) -> None:
    line = [sequence, *words, entity, former.hex() if former else None, content is not None]
    plain = json.dumps(line, separators=(",", ":")).encode("ascii")
    made = audit.authenticated(sequence, *words, entity, content, former)
    assert made == plain + b"\n" + (content or b"")


@pytest.mark.fault(44)
@pytest.mark.parametrize("grown_again", [0, 3, 12])
def test_a_cut_end_is_noticed_by_the_anchor(place: Place, grown_again: int) -> None:
    _tamper(place, "DELETE FROM audit_event WHERE sequence > 15")
    kept = place.anchors[-1]
    place.anchors.clear()
    with place.open() as desk:
        append(desk, *(f"grown {number}" for number in range(grown_again)))
        assert _verified(desk).sound
    place.anchors[:] = [kept]
    with place.open() as desk:
        assert desk.rolled_back


@pytest.mark.fault(46)
def test_a_clock_set_back_breaks_nothing(place: Place) -> None:
    with place.open() as desk:
        with desk.writing() as connection:
            event = an_event("yesterday")
            audit.append(connection, desk.keys, replace(event, at=event.at - timedelta(days=1)))
        assert _verified(desk).sound


def test_another_desks_key_does_not_fit(place: Place) -> None:
    with place.open() as desk, desk.reading() as connection:
        other = audit.verify(connection, replace(KEYS, audit=b"b" * 32))
    assert other == AuditState(20, sound=False, first_bad=1)


def test_verification_tells_how_far_it_is(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    with Place(tmp_path / "big.jardesk").create() as desk:
        append(desk, *("x" for _ in range(10_001)))
        with desk.reading() as connection:
            assert audit.verify(connection, desk.keys, lambda *at: seen.append(at)).sound
    assert seen == [(5_000, 10_001), (10_000, 10_001)]


def test_an_empty_chain_is_sound(tmp_path: Path) -> None:
    with Place(tmp_path / "new.jardesk").create() as desk:
        assert _verified(desk) == AuditState(0, sound=True)


def test_what_was_erased_is_gone_and_the_chain_holds(place: Place) -> None:
    erased = replace(an_event(), action=Action.ERASED, after={"events": 20})
    with place.open() as desk:
        with desk.writing() as connection:
            audit.append(connection, desk.keys, erased)
            audit_values.forget_key(connection, UUID(int=5))
        append(desk, "told afterwards")
        with desk.reading() as connection:
            found = audit.events(connection, UUID(int=5))
        assert [one.event.after for one in found[:2]] == [{"note": "told afterwards"}, erased.after]
        assert all(one.erased and one.event.after is None for one in found[2:])
        assert not found[0].erased
        assert _verified(desk) == AuditState(22, sound=True)


def test_the_key_of_one_thing_opens_nothing_of_another(place: Place) -> None:
    with place.open() as desk:
        with desk.writing() as connection:
            other = replace(an_event("other"), entity=UUID(int=6))
            audit.append(connection, desk.keys, other)
            audit_values.forget_key(connection, UUID(int=5))
        with desk.reading() as connection:
            assert audit.events(connection, UUID(int=6))[0].event == other
        assert _verified(desk) == AuditState(21, sound=False, first_bad=1)


def _as_before_step_12(folder: Path, *texts: str) -> list[Anchor]:
    """Make a desk as it was when values lay readable, and return every head of its chain."""
    with a_database(folder, STEPS[:11]) as engine, writing(engine) as connection:
        appended_before(connection, *map(an_event, texts), replace(an_event(), entity=None))
        rows = connection.execute(text("SELECT sequence, mac FROM audit_event ORDER BY 1")).all()
    return [Anchor(sequence, bytes(mac)) for sequence, mac in rows]


def test_an_older_chain_is_carried_over_and_its_anchors_still_hold(tmp_path: Path) -> None:
    place = Place(tmp_path)
    for anchor in _as_before_step_12(tmp_path, *STRANGE)[-1:]:
        place.anchors.append(anchor)
    with place.open() as desk:
        assert desk.migrated
        assert not desk.rolled_back
        with desk.reading() as connection:
            found = audit.events(connection)
        assert [one.event.after for one in found[1:]] == [
            {"note": one} for one in reversed(STRANGE)
        ]
        assert _verified(desk) == AuditState(len(STRANGE) + 1, sound=True)
    raw = connect(DatabaseFile(place.database, DESK_ID, KEYS.database), guarded=False)
    readable = "SELECT 1 FROM audit_event WHERE entity NOT NULL AND instr(content, 'note')"
    assert not raw.execute(readable).fetchall()
    raw.close()


def test_what_did_not_fit_an_older_chain_does_not_fit_after_it_was_carried_over(
    tmp_path: Path,
) -> None:
    _as_before_step_12(tmp_path, "a", "b", "c", "d")
    raw = connect(DatabaseFile(tmp_path / "desk.db", DESK_ID, KEYS.database), guarded=False)
    raw.execute("DROP TRIGGER audit_event_refuses_update")
    raw.execute("UPDATE audit_event SET at = '2026-11-10T04:00:00+00:00' WHERE sequence = 3")
    raw.execute(
        "CREATE TRIGGER audit_event_refuses_update BEFORE UPDATE ON audit_event BEGIN SELECT 1; END"
    )
    raw.close()
    with Place(tmp_path).open() as desk:
        assert _verified(desk) == AuditState(5, sound=False, first_bad=3)
