from __future__ import annotations

import os
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ENTRIES = dict(re.findall(r"^([a-z0-9-]+)==\S+(.*?)(?=^[a-z]|\Z)", LOCK, re.MULTILINE | re.DOTALL))
WANTED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]


def test_the_lock_names_no_place_to_fetch_from() -> None:
    assert not re.search(r"://|--index|--find-links|@ file", LOCK)


def test_every_locked_package_has_hashes() -> None:
    assert [name for name, rest in ENTRIES.items() if "--hash=sha256:" not in rest] == []


@pytest.mark.parametrize("wanted", WANTED)
def test_what_the_project_asks_for_is_locked(wanted: str) -> None:
    name = re.split(r"[<>=!~ ;\[]", wanted)[0].lower()
    assert name in ENTRIES


@pytest.mark.parametrize("name", ["pyside6-essentials", "sqlcipher3", "uharfbuzz", "pikepdf"])
def test_compiled_packages_are_locked_for_several_systems(name: str) -> None:
    assert ENTRIES[name].count("--hash=") > 3


def test_windows_has_its_key_ring() -> None:
    assert "sys_platform == 'win32'" in ENTRIES["pywin32-ctypes"]


def test_ci_calls_exactly_the_test_command() -> None:
    script = ROOT / ".ci" / "run"
    lines = script.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert lines[-1] == "exec python3 packaging/dev.py test"
    assert sys.platform == "win32" or os.access(script, os.X_OK)
