"""The program itself in a process of its own, driven from within once its desk is open."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from jar_desk.domain.staff import Role
from jar_desk.settings import Settings, save_settings
from jar_desk.usecases import desks, staffing
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE
from tests.store.desks import ROOT
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

COLLEAGUES = "passphrase of 佐藤 2026"
_DRIVE = """
import os, sys
from pathlib import Path
from uuid import UUID
from PySide6.QtCore import QTimer
from jar_desk.__main__ import main
from jar_desk.ui import application
from jar_desk.usecases import desks

folder, staff, passphrase = Path(sys.argv[1]), UUID(sys.argv[2]), sys.argv[3]
begin = application.Program.start

def start(program):
    begin(program)
    QTimer.singleShot(300, lambda: open_desk(program))

def open_desk(program):
    program.open_office(desks.open_desk(folder, staff, passphrase))
    QTimer.singleShot(1500, lambda: once_open(program, program.office))

{act}

application.Program.start = start
application.start_again = lambda _settings: print("again", flush=True)
sys.argv = ["jar-desk", "run", "--settings", sys.argv[4]]
sys.exit(main())
"""


class Ground(NamedTuple):
    """A folder with a locked desk and everything a program may write to: home, temporary files."""

    root: Path
    desk: Path
    manager: UUID
    colleague: UUID

    @property
    def home(self) -> Path:
        return self.root / "home"

    def start(self, act: str, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
        """Start the program; `act` defines `once_open(program, office)`, called on its window."""
        command = [sys.executable, "-c", _DRIVE.format(act=act), str(self.desk), str(self.manager)]
        settings = str(self.root / "settings.toml")
        return subprocess.Popen(
            [*before, *command, MANAGER_PASSPHRASE, settings],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.home,
            env=self.surroundings,
        )

    @property
    def surroundings(self) -> dict[str, str]:
        """Return the environment of a program that keeps within the folder."""
        return dict(os.environ) | self._places()

    def _places(self) -> dict[str, str]:
        below = {
            "HOME": "",
            "XDG_CONFIG_HOME": "config",
            "XDG_CACHE_HOME": "cache",
            "XDG_DATA_HOME": "data",
            "XDG_STATE_HOME": "state",
            "TMPDIR": "temporary",
            "SQLITE_TMPDIR": "temporary",
        }
        for folder in below.values():
            (self.home / folder).mkdir(parents=True, exist_ok=True)
        places = {name: str(self.home / folder) for name, folder in below.items()}
        return places | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


def a_ground(root: Path) -> Ground:
    made = desks.create_desk(
        root / "test.jardesk",
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase=MANAGER_PASSPHRASE,
        now=lambda: NOON,
        cost=CHEAP,
    ).session
    colleague = staffing.add_staff(made, "佐藤", Role.DESK, COLLEAGUES).value
    desks.lock_desk(made)
    save_settings(root / "settings.toml", Settings(desk_folder=str(made.desk.folder)))
    ground = Ground(root, made.desk.folder, made.staff.id, colleague.id)
    ground.home.mkdir()
    return ground
