"""Fault 43: once the desk is locked, no process holds its key or anything of a person."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jar_desk.settings import Settings, save_settings
from jar_desk.usecases import desks, receipt
from tests.examples import NOON, a_person
from tests.real_desk import MANAGER_PASSPHRASE
from tests.usecases.steps import a_draft
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="reads memory through /proc, which Linux has"
)

MARKER = "Zerahiwot-Memory-5561"
_OPEN_AND_LOCK = """
import os, sys, time
from pathlib import Path
from uuid import UUID
from PySide6.QtCore import QTimer
from jar_desk.ui.application import Program, make_application, start_again
from jar_desk.usecases import desks

settings, folder, staff, passphrase, waits = sys.argv[1:]
application = make_application()
program = Program(application, Path(settings), start_again)
program.start()
program.open_office(desks.open_desk(Path(folder), UUID(staff), passphrase))
def go_on():
    print("open", flush=True)
    if waits == "lock":
        program.office.locking.lock()
QTimer.singleShot(1500, go_on)
sys.exit(application.exec())
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = desks.create_desk(
        tmp_path / "test.jardesk",
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase=MANAGER_PASSPHRASE,
        now=lambda: NOON,
        cost=CHEAP,
    )
    receipt.record_inquiry(made.session, a_draft(subject=a_person(MARKER)))
    save_settings(tmp_path / "settings.toml", Settings(desk_folder=str(made.session.desk.folder)))
    (tmp_path / "staff").write_text(str(made.session.staff.id))
    (tmp_path / "key").write_bytes(made.session.desk.keys.database)
    desks.lock_desk(made.session)
    return tmp_path


def start(folder: Path, waits: str) -> subprocess.Popen[str]:
    arguments = [
        str(folder / "settings.toml"),
        str(folder / "test.jardesk"),
        (folder / "staff").read_text(),
        MANAGER_PASSPHRASE,
        waits,
    ]
    return subprocess.Popen(
        [sys.executable, "-c", _OPEN_AND_LOCK, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"},
    )


def relaunched(settings: Path) -> Iterator[int]:
    """Yield the processes that were started on these settings."""
    wanted = f"--settings\0{settings}".encode()
    for one in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if wanted in (one / "cmdline").read_bytes():
                yield int(one.name)


def memory(process: int) -> Iterator[bytes]:
    """Yield what a process has in memory, piece by piece."""
    maps = Path(f"/proc/{process}/maps").read_text("ascii", "replace").splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as file:
        for line in maps:
            span, rights, *_ = line.split()
            first, last = (int(end, 16) for end in span.split("-"))
            if "w" not in rights:
                continue
            with suppress(OSError, ValueError, OverflowError):
                file.seek(first)
                yield file.read(last - first)


def secrets_in(process: int, folder: Path) -> set[str]:
    key = (folder / "key").read_bytes()
    wanted = {
        "key": (key, key.hex().encode(), key.hex().encode("utf-16-le")),
        "passphrase": (MANAGER_PASSPHRASE.encode(), MANAGER_PASSPHRASE.encode("utf-16-le")),
        "person": (MARKER.encode(), MARKER.encode("utf-16-le"), MARKER.casefold().encode()),
    }
    return {
        name
        for piece in memory(process)
        for name, forms in wanted.items()
        if any(form in piece for form in forms)
    }


def test_an_open_desk_holds_its_key(folder: Path) -> None:
    """The search must be able to find something."""
    with start(folder, "wait") as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        found = secrets_in(program.pid, folder)
        program.kill()
    assert {"key", "person"} <= found


@pytest.mark.fault(43)
def test_a_locked_desk_holds_nothing(folder: Path) -> None:
    with start(folder, "lock") as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        program.wait(30)
    assert program.returncode == 64
    fresh: list[int] = []
    deadline = time.monotonic() + 30
    while not fresh and time.monotonic() < deadline:
        time.sleep(0.3)
        fresh = list(relaunched(folder / "settings.toml"))
    assert len(fresh) == 1
    try:
        time.sleep(3)
        assert secrets_in(fresh[0], folder) == set()
    finally:
        os.kill(fresh[0], signal.SIGKILL)
