from __future__ import annotations

import subprocess
import sys

import pytest

from jar_desk import __version__
from jar_desk.__main__ import has_display


def test_version_is_printed_without_loading_qt_or_the_store() -> None:
    code = (
        "import sys; sys.argv = ['jar-desk', 'version'];"
        "from jar_desk.__main__ import main; code = main();"
        "assert not {'PySide6', 'sqlalchemy', 'reportlab'} & set(sys.modules); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, f"jar-desk {__version__}")


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        (None, "", False),
        ("DISPLAY", ":0", True),
        ("WAYLAND_DISPLAY", "wayland-0", True),
        ("QT_QPA_PLATFORM", "xcb", True),
        ("QT_QPA_PLATFORM", "offscreen", False),
        ("DISPLAY", "", False),
    ],
)
def test_a_display_is_found_on_linux(
    monkeypatch: pytest.MonkeyPatch, name: str | None, value: str, *, expected: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    if name:
        monkeypatch.setenv(name, value)
    assert has_display() is expected
