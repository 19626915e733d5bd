"""Real encrypted desks for tests: made in a moment, killed, damaged, opened again."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

import jar_desk
from jar_desk.domain.audit import Action, AuditEvent
from jar_desk.domain.desk_keys import Anchor, DeskKeys
from jar_desk.store import audit
from jar_desk.store.desk import OpenDesk, create_desk, open_desk
from tests.examples import NOON, SATO

DESK_ID = UUID(int=77)
KEYS = DeskKeys(database=bytes(range(32)), audit=b"a" * 32, header=b"h" * 32)
ROOT = Path(jar_desk.__file__).parents[1]


def an_event(text: str = "", action: Action = Action.INQUIRY_EDITED) -> AuditEvent:
    return AuditEvent(
        actor=SATO.id, at=NOON, action=action, entity=UUID(int=5), after={"note": text}
    )


def append(desk: OpenDesk, *texts: str) -> int:
    """Append events in one transaction and return the last sequence."""
    last = 0
    with desk.writing() as connection:
        for text in texts:
            last = audit.append(connection, desk.keys, an_event(text))
    return last


@dataclass
class Place:
    """A desk folder with the anchors its desk has written."""

    folder: Path
    anchors: list[Anchor] = field(default_factory=list)

    @property
    def database(self) -> Path:
        return self.folder / "desk.db"

    def create(self) -> OpenDesk:
        return create_desk(self.folder, DESK_ID, KEYS, keep_anchor=self.anchors.append)

    def open(self, keys: DeskKeys = KEYS, desk_id: UUID = DESK_ID) -> OpenDesk:
        return open_desk(
            self.folder,
            desk_id,
            keys,
            anchors=self.anchors[-1:],
            keep_anchor=self.anchors.append,
        )

    def filled(self, events: int = 300) -> Place:
        """A closed desk with some events in it."""
        with self.create() as desk:
            append(desk, *(f"event {number}" for number in range(events)))
        return self

    def count(self) -> int:
        with self.open() as desk, desk.reading() as connection:
            return audit.head(connection).sequence

    def in_process(self, script: str, **options: object) -> subprocess.Popen[str]:
        """Start another program on this desk; `place` is at its hand.

        It will write: the pages at rest are no witness any more, as its header would say.
        """
        self.anchors[:] = [replace(one, pages=b"") for one in self.anchors]
        opening = (
            "from pathlib import Path\n"
            "from tests.store.desks import *\n"
            f"place = Place(Path({str(self.folder)!r}))\n"
        )
        return subprocess.Popen(
            [sys.executable, "-c", opening + script],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            **options,  # type: ignore[call-overload]
        )
