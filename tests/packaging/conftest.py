from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def script_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let the set-up scripts import each other, and forget them afterwards."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(SCRIPTS))
    yield SCRIPTS
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(SCRIPTS)):
            del sys.modules[name]


@pytest.fixture
def qt_libraries(script_folder: Path) -> ModuleType:
    return importlib.import_module("qt_libraries")


@pytest.fixture
def stages(script_folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = importlib.import_module("stages")
    monkeypatch.setattr(module, "provide_key_ring", lambda: None)
    return module
