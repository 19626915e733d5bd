from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from jar_desk.domain.audit import Action
from jar_desk.store import audit
from jar_desk.store.audit import AuditState
from jar_desk.store.engine import DatabaseFile, connect
from tests.store.desks import DESK_ID, KEYS, Place, an_event, append

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
            "SELECT 3, at, actor, action, entity, before, after, mac, epoch "
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
        (["UPDATE audit_event SET after = '{}' WHERE sequence = 1"], 1),
        (["UPDATE audit_event SET after = 'junk' WHERE sequence = 2"], 2),
        (["UPDATE audit_event SET entity = NULL WHERE sequence = 20"], 20),
        (["UPDATE audit_event SET before = after, after = NULL WHERE sequence = 4"], 4),
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
