"""How long until the unlock window is there, against a blank PySide6 window.

    python -m tests.benchmarks.bench_start

Each start is a fresh process, from its creation to the painted window. The two take turns, and
the median of the turns' ratios counts: what else the machine does meets both. Goal: 1.5 times.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from uuid import uuid4

from jar_desk.domain.staff import Role, Staff
from jar_desk.vault.header import write_header
from jar_desk.vault.unlocking import create_header
from tests.vault.desks import CHEAP

GOAL = 1.5
STARTS = 25
BLANK = """
import os
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1366, 820)
window.show()
application.processEvents()
window.grab()
os._exit(0)
"""
UNLOCK = """
import os, sys
from pathlib import Path
from jar_desk.ui.starting import hurry
hurry()
from jar_desk.ui.application import Program, make_application
application = make_application()
program = Program(application, Path(sys.argv[1]), lambda path: None)
program.start()
application.processEvents()
program.entrance.grab()
heavy = "sqlalchemy reportlab pikepdf alembic holidays pypdfium2 nacl argon2 cryptography"
early = set(heavy.split()) & set(sys.modules)
assert not early or os.environ.get("DESK_BENCH_LAX"), early
os._exit(0)
"""


def turns(programs: dict[str, tuple[str, ...]], compiled: str) -> list[dict[str, float]]:
    """Return the seconds of each program, turn by turn.

    Bytecode lies in `compiled` as in an installed program: the first start is not counted.
    """
    places = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPYCACHEPREFIX": compiled,
    }
    places.pop("PYTHONDONTWRITEBYTECODE", None)
    found = [
        {name: _seconds(command, places) for name, command in programs.items()}
        for _ in range(STARTS + 1)
    ]
    return found[1:]


def _seconds(command: tuple[str, ...], places: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", *command], check=True, capture_output=True, env=places)
    return time.perf_counter() - began


def main() -> int:
    """Print both times and their ratio; 1 where the goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "settings.toml"
        desk = make_desk(Path(folder) / "bench.jardesk")
        settings.write_text(f"desk_folder = {json.dumps(str(desk))}\n", "utf-8")
        programs = {"blank": (BLANK,), "unlock": (UNLOCK, str(settings))}
        times = turns(programs, str(Path(folder) / "compiled"))
    blank, unlock = (statistics.median(turn[name] for turn in times) for name in programs)
    ratio = statistics.median(turn["unlock"] / turn["blank"] for turn in times)
    lines = (
        f"blank window  {blank * 1000:6.0f} ms",
        f"unlock window {unlock * 1000:6.0f} ms",
        f"ratio         {ratio:6.2f}   (goal: at most {GOAL})",
    )
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if ratio <= GOAL else 1


def make_desk(folder: Path) -> Path:
    """Make the part of a desk that can be seen while it is locked."""
    manager = Staff(id=uuid4(), name="鈴木", role=Role.MANAGER)
    made = create_header(uuid4(), "難民支援協会", manager, "four words are enough", CHEAP)
    folder.mkdir()
    write_header(folder, made.header, made.unlocked.keys)
    return folder


if __name__ == "__main__":
    sys.exit(main())
