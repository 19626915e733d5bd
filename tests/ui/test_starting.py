"""What the first window must not wait for, seen in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.bench_start import make_desk

FIRST_WINDOW = """
import json, sys
from pathlib import Path
from jar_desk.ui.starting import calm_down, hurry
hurry()
from jar_desk.ui.application import Program, make_application
application = make_application()
program = Program(application, Path(sys.argv[1]), lambda path: None)
program.start()
application.processEvents()
picture = program.entrance.grab().toImage()
from PySide6 import QtCore, QtWidgets
seen = {
    "types": [*vars(QtCore), *vars(QtWidgets)],
    "modules": [*sys.modules],
    "colours": len({picture.pixel(x, 300) for x in range(picture.width())}),
}
try:
    program.entrance.resize("wide")
except TypeError as error:
    seen["refusal"] = str(error)
calm_down()
print(json.dumps(seen))
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what lay in a fresh process once its first window was painted."""
    folder = tmp_path_factory.mktemp("first")
    settings = folder / "settings.toml"
    desk = make_desk(folder / "first.jardesk")
    settings.write_text(f"desk_folder = {json.dumps(str(desk))}\n", "utf-8")
    places = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_WINDOW, str(settings)],
        check=True,
        capture_output=True,
        text=True,
        env=places,
        cwd=Path(__file__).resolve().parents[2],
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_window_is_painted(seen: dict[str, Any]) -> None:
    assert seen["colours"] > 2


@pytest.mark.parametrize("name", ["Qt", "QStyle", "QMessageBox", "QFileDialog"])
def test_no_type_with_hundreds_of_members_is_made(seen: dict[str, Any], name: str) -> None:
    assert name not in seen["types"]


@pytest.mark.parametrize(
    "name",
    ["sqlalchemy", "reportlab", "pikepdf", "alembic", "holidays", "nacl", "argon2", "argparse"],
)
def test_nothing_heavy_is_imported(seen: dict[str, Any], name: str) -> None:
    assert name not in seen["modules"]


def test_a_wrong_call_is_still_explained(seen: dict[str, Any]) -> None:
    assert "Supported signatures" in seen["refusal"]
