"""Where backups go, when the last good one was made there, and whether that is too long ago."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jar_desk.domain.audit import Action
from jar_desk.domain.backups import BackupPlace
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.permissions import Permission
from jar_desk.store import backup_folders, preferences
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.session import DESK_ZONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from sqlalchemy import Connection

    from jar_desk.usecases.session import Session

_KEY: Final = "backup-places"
_MOST: Final = 20
"""Places remembered; those nobody chose and nobody used for longest are forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """The places, and what they are at this moment: due ones want a backup today."""

    places: tuple[BackupPlace, ...]
    due: tuple[BackupPlace, ...]
    late: tuple[BackupPlace, ...]

    @property
    def newest(self) -> BackupPlace | None:
        """Return the place of the newest good backup, None where there is none."""
        good = [one for one in self.places if one.last_good is not None]
        return max(good, key=lambda one: str(one.last_good), default=None)

    @property
    def none_chosen(self) -> bool:
        """Tell whether nobody has said where backups shall go."""
        return not any(one.chosen for one in self.places)


def day_in_tokyo(moment: datetime) -> date:
    """Return the day at the desk."""
    return moment.astimezone(DESK_ZONE).date()


def stamp(moment: datetime) -> str:
    """Write a moment at the desk as it stands in a backup's name."""
    return f"{moment.astimezone(DESK_ZONE):%Y%m%d-%H%M%S}"


@needs(Permission.FIGURES)
def backup_state(session: Session) -> BackupState:
    """Return where backups go and which of these places wait for one."""
    with session.desk.reading() as connection:
        places = _places(connection)
    now = session.now()
    return BackupState(
        places=places,
        due=tuple(one for one in places if one.is_due(now, day_in_tokyo)),
        late=_late(places, now),
    )


def _late(places: tuple[BackupPlace, ...], now: datetime) -> tuple[BackupPlace, ...]:
    """Return the chosen places that are late; a fresh backup elsewhere excuses no drive."""
    return tuple(one for one in places if one.chosen and one.is_late(now))


@needs(Permission.DESK)
def add_place(session: Session, place: Path, *, removable: bool = False) -> Done[BackupState]:
    """Let backups go to this folder every day from now on.

    Raises NotPermitted, UnsuitablePlace, ReadOnlyDesk.
    """
    backup_folders.check_place(place, session.desk.folder)
    if removable:
        backup_folders.mark_drive(place)
    name = str(place.absolute())

    def add(places: dict[str, BackupPlace]) -> None:
        known = places.get(name, BackupPlace(folder=name))
        places[name] = replace(known, removable=removable, chosen=True)

    return _change(session, add)


@needs(Permission.DESK)
def remove_place(session: Session, place: Path) -> Done[BackupState]:
    """Let no more backups go there; those that are there stay.

    Raises NotPermitted, ReadOnlyDesk.
    """
    return _change(session, lambda places: places.pop(str(place.absolute()), None))


def chosen_folders(connection: Connection) -> list[Path]:
    """Return the chosen places that are no removable drives."""
    return [Path(one.folder) for one in _places(connection) if one.chosen and not one.removable]


def note_backup(connection: Connection, place: Path, moment: datetime) -> None:
    """Keep when the last good backup was made in a place; call it while writing."""
    places = {one.folder: one for one in _places(connection)}
    name = str(place.absolute())
    known = places.get(name, BackupPlace(folder=name, chosen=False))
    places[name] = replace(known, last_good=moment)
    _put(connection, places.values())


def _change(
    session: Session, change: Callable[[dict[str, BackupPlace]], object]
) -> Done[BackupState]:
    with session.desk.writing() as connection:
        before = _places(connection)
        places = {one.folder: one for one in before}
        change(places)
        _put(connection, places.values())
        record_event(
            session,
            connection,
            Action.BACKUP_PLACES_CHANGED,
            None,
            {"places": [one.folder for one in before if one.chosen]},
            {"places": [one.folder for one in places.values() if one.chosen]},
        )
    return Done(backup_state(session), Changes(frozenset({Kind.SETTINGS})))


def _places(connection: Connection) -> tuple[BackupPlace, ...]:
    kept = preferences.get(connection, _KEY)
    return tuple(_place(fields) for fields in json.loads(kept)) if kept else ()


def _place(fields: dict[str, Any]) -> BackupPlace:
    last = fields.pop("last_good")
    return BackupPlace(**fields, last_good=datetime.fromisoformat(last) if last else None)


def _put(connection: Connection, places: Iterable[BackupPlace]) -> None:
    ordered = sorted(places, key=lambda one: (one.chosen, str(one.last_good)), reverse=True)
    text = json.dumps([asdict(one) for one in ordered[:_MOST]], default=datetime.isoformat)
    preferences.put(connection, _KEY, text)
