"""What this PC may remember of a desk in the operating system's key ring.

It remembers how far the audit record had come, wrong tries and who was here last: it sees an
older database put in place of the newer one. It never opens the desk.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.key_rings import KeyRingState
from jar_desk.domain.permissions import Permission
from jar_desk.usecases.changing import note_event
from jar_desk.usecases.permitted import needs
from jar_desk.vault.header import read_header
from jar_desk.vault.key_ring import KeyRing
from jar_desk.vault.memory import PcMemory, Remembered
from jar_desk.vault.throttling import present, read_throttle

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jar_desk.usecases.session import Session


def key_ring_state() -> KeyRingState:
    """Tell whether this PC has a usable key ring; takes up to two seconds."""
    return KeyRing().state()


def memory_of(folder: Path) -> PcMemory:
    """Return this PC's memory of a desk. Raises NotADesk, DamagedDesk."""
    return PcMemory(read_header(folder).desk_id)


def last_staff(memory: PcMemory) -> UUID | None:
    """Return who worked at the desk last on this PC, if it remembers."""
    remembered = memory.load()
    return remembered.staff_id if remembered else None


@needs(Permission.DESK)
def remember_this_pc(session: Session, *, on: bool) -> Done[tuple[Session, KeyRingState]]:
    """Switch remembering on or off; without a usable key ring the state says so, all else goes on.

    Raises NotPermitted: the manager decides.
    """
    memory = PcMemory(session.desk.desk_id)
    if on:
        state = memory.save(_what_to_remember(session))
        kept = memory if state is KeyRingState.AVAILABLE else None
    else:
        state, kept = memory.forget(), None
    note_event(session, Action.SETTINGS_CHANGED)
    changed = replace(session, memory=kept)
    return Done((changed, state), Changes(frozenset({Kind.SETTINGS})))


def count_wrong_try(memory: PcMemory, remembered: Remembered) -> None:
    """Let the key ring count one more wrong passphrase: a folder may be put back as it was."""
    memory.save(replace(remembered, throttle=remembered.throttle.failed(present())))


def remember_end(session: Session) -> None:
    """Write down how far the desk came, when it is locked."""
    if session.memory is not None:
        session.memory.save(_what_to_remember(session))


def _what_to_remember(session: Session) -> Remembered:
    folder = session.desk.folder
    return Remembered(
        anchor=read_header(folder).anchor,
        throttle=read_throttle(folder),
        staff_id=session.staff.id,
    )
