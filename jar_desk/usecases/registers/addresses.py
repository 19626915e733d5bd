"""The suppression list at work: addresses go in as hashes, others are checked against it.

No plain address is stored, recorded or handed back. Raises NotPermitted for management and audit.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Cancelled, Invalid
from jar_desk.domain.permissions import Permission
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind
from jar_desk.domain.registers.suppressions import (
    AddressKind,
    Suppression,
    digest,
    fingerprint,
    normal_address,
)
from jar_desk.intake.csv_rows import csv_bytes
from jar_desk.quarantine import questions
from jar_desk.store import registers
from jar_desk.usecases.changing import note_event
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.registers.entries import record_entry
from jar_desk.usecases.registers.hashing import digests_of, keys_of_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.usecases.session import Session

_REPORT_EVERY: Final = 200
_MOST_CELLS: Final = 5
"""Cells over which a postal address may be spread: code, prefecture, city, street, house."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A row of a list that is suppressed: counted from 1, with its column, and by which entry."""

    row: int
    column: str
    entry: Suppression


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedList:
    """How many rows were looked at, and which of them may not be used."""

    rows: int
    matches: tuple[Match, ...]


@needs(Permission.INQUIRIES)
def suppress_address(
    session: Session, entry: Suppression, kind: AddressKind, typed: str
) -> Done[RegisterEntry]:
    """Put an address on the list; only its hash under the newest key is kept.

    Raises Invalid("email" | "phone" | "address", …), Invalid("address", "listed"), NotPermitted.
    """
    normal = normal_address(kind, typed)
    with session.desk.reading() as connection:
        listed = registers.listed_digests(connection)
    keys = keys_of_list(session)
    if any(digest(key, kind, normal) in listed for key in keys):
        raise Invalid("address", "listed")
    made = replace(
        entry,
        address_kind=kind,
        digest=digest(keys[0], kind, normal),
        key_fingerprint=fingerprint(keys[0]),
    )
    return record_entry(session, made)


@needs(Permission.INQUIRIES)
def check_address(session: Session, typed: str) -> Suppression | None:
    """Return the entry by which an address may not be used, or None; the question is recorded.

    Raises Invalid("address", "empty"), NotPermitted.
    """
    if not typed.strip():
        raise Invalid("address", "empty")
    listed = _listed(session)
    found = next((listed[one] for one in digests_of(session, typed) if one in listed), None)
    note_event(session, Action.REGISTER_CHECKED, after=_told(1, int(found is not None)))
    return found


@needs(Permission.INQUIRIES)
def check_list(
    session: Session,
    file: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> CheckedList:
    """Return which rows of a CSV file hold an address of the list; nothing of it is kept.

    Every cell is tried, and neighbouring cells together, as postal addresses are often spread.
    The first row counts as heads of columns too. Raises UnusableFile, StoppedReading,
    Cancelled, NotPermitted.
    """
    rows = questions.rows(csv_bytes(file), cancelled)
    listed = _listed(session)
    keys, widest = keys_of_list(session), _widest(listed)
    tell = progress or (lambda _done, _all: None)
    stop = cancelled or (lambda: False)
    matches: list[Match] = []
    for number, row in enumerate(rows, start=1):
        if number % _REPORT_EVERY == 0:
            if stop():
                raise Cancelled
            tell(number, len(rows))
        matches += _matches(number, row, rows[0], listed, keys, widest)
    note_event(session, Action.REGISTER_CHECKED, after=_told(len(rows), len(matches)))
    return CheckedList(rows=len(rows), matches=tuple(matches))


@needs(Permission.INQUIRIES)
def list_fingerprint(session: Session) -> str:
    """Return what names the key new addresses are hashed under. Raises NotPermitted."""
    return fingerprint(keys_of_list(session)[0])


def _told(addresses: int, matches: int) -> dict[str, object]:
    return {"addresses": addresses, "matches": matches}


def _listed(session: Session) -> dict[str, Suppression]:
    """Return the entries that hold, by their hash."""
    with session.desk.reading() as connection:
        rows = registers.everything(connection, RegisterKind.SUPPRESSION)
    entries = (row.entry for row in rows if row.entry.is_open)
    return {one.digest: one for one in entries if isinstance(one, Suppression)}


def _widest(listed: dict[str, Suppression]) -> int:
    """Return how many neighbouring cells are tried as one postal address; 0 if none is listed."""
    kinds = {one.address_kind for one in listed.values()}
    return _MOST_CELLS if AddressKind.POST in kinds else 0


def _matches(
    number: int,
    row: Sequence[str],
    heads: Sequence[str],
    listed: dict[str, Suppression],
    keys: Sequence[bytes],
    widest: int,
) -> Iterator[Match]:
    """Yield each entry that a row meets, once."""
    met: set[UUID] = set()
    for place, kind, typed in _candidates(row, widest):
        try:
            normal = normal_address(kind, typed)
        except Invalid:
            continue
        hashes = (digest(key, kind, normal) for key in keys)
        found = next((listed[one] for one in hashes if one in listed), None)
        if found is not None and found.id not in met:
            met.add(found.id)
            column = heads[place] if number > 1 and place < len(heads) else ""
            yield Match(row=number, column=column, entry=found)


def _candidates(row: Sequence[str], widest: int) -> Iterator[tuple[int, AddressKind, str]]:
    """Yield what may be an address: where it begins, which kind, and its text."""
    for place, cell in enumerate(row):
        if not cell.strip():
            continue
        if "@" in cell or "＠" in cell:
            yield place, AddressKind.EMAIL, cell
            continue
        if any(character.isdigit() for character in cell):
            yield place, AddressKind.PHONE, cell
        for end in range(place + 1, min(place + widest, len(row)) + 1):
            yield place, AddressKind.POST, " ".join(row[place:end])
