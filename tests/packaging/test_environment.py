"""Installing from a lock, with the pip this Python brings and packages made on the spot."""

from __future__ import annotations

import hashlib
import importlib
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

ASKING = ("Requires-Dist: desk-part[extra]>=1",)
EXTRA = ("Provides-Extra: extra",)


@pytest.fixture
def environment(script_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the set-up script with a checkout of its own, and no index to ask."""
    module = importlib.import_module("environment")
    for name, place in {"FOLDER": ".venv", "LOCK": "lock.txt", "_STAMP": ".venv/stamp"}.items():
        monkeypatch.setattr(module, name, tmp_path / place)
    monkeypatch.setattr(module, "CHECKOUT", tmp_path)
    monkeypatch.setattr(module, "_build_translations", lambda _: None)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    return module


def a_wheel(folder: Path, name: str, version: str, lines: tuple[str, ...] = ()) -> str:
    """Write a package without contents; return its line in a lock."""
    stem = f"{name.replace('-', '_')}-{version}"
    head = ("Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *lines)
    with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{stem}.dist-info/METADATA", "\n".join(head) + "\n")
        tags = "Wheel-Version: 1.0\nGenerator: desk\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        wheel.writestr(f"{stem}.dist-info/WHEEL", tags)
        wheel.writestr(f"{stem}.dist-info/RECORD", "")
    digest = hashlib.sha256((folder / wheel.filename).read_bytes()).hexdigest()
    return f"{name}=={version} --hash=sha256:{digest}\n"


def versions(environment: ModuleType) -> list[str]:
    found = environment.FOLDER.rglob("desk_*.dist-info")
    return sorted(one.name.removesuffix(".dist-info") for one in found)


def test_what_the_lock_says_is_installed_though_newer_ones_came_out(
    environment: ModuleType, tmp_path: Path
) -> None:
    lock = a_wheel(tmp_path, "desk-whole", "1", ASKING) + a_wheel(tmp_path, "desk-part", "1", EXTRA)
    a_wheel(tmp_path, "desk-part", "2", EXTRA)
    environment.LOCK.write_text(lock)
    environment.prepare()
    assert versions(environment) == ["desk_part-1", "desk_whole-1"]


def test_a_lock_that_lacks_something_is_refused(environment: ModuleType, tmp_path: Path) -> None:
    environment.LOCK.write_text(a_wheel(tmp_path, "desk-whole", "1", ASKING))
    with pytest.raises(environment.SetupProblem, match="lacks"):
        environment.prepare()
