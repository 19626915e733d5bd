"""What `dev.py test`, `bench` and `nightly` run, in the environment of the checkout."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Final

from environment import CHECKOUT
from qt_libraries import install

if TYPE_CHECKING:
    from environment import Environment

_OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen"}
_SCRIPT: Final = "import sys; from {module} import {name} as stage; sys.exit(stage())"
_WALLS: Final = _SCRIPT.format(module="importlinter.cli", name="lint_imports_command")
_STAGES: Final = (
    ("lint", ("-m", "ruff", "check", ".")),
    ("format", ("-m", "ruff", "format", "--check", ".")),
    ("types", ("-m", "mypy")),
    ("import walls", ("-c", _WALLS)),
)
_TESTS: Final = "-m pytest --cov --cov-report=term:skip-covered --numprocesses=2"


def test(environment: Environment, arguments: list[str]) -> int:
    """Run every check; return the exit code of the first that failed.

    Arguments are handed to pytest, which then runs alone and in one process.
    """
    provide_key_ring()
    if arguments:
        return _pytest(environment, ["-m", "pytest", *arguments])
    codes = [_stage(name, environment.run(*command)) for name, command in _STAGES]
    codes.append(_stage("tests", _pytest(environment, _TESTS.split())))
    return next((code for code in codes if code != 0), 0)


def bench(environment: Environment, arguments: list[str]) -> int:
    """Run the benchmarks with these names (all without any), which print their ratios."""
    files = sorted((CHECKOUT / "tests" / "benchmarks").glob("bench_*.py"))
    names = arguments or [path.stem.removeprefix("bench_") for path in files]
    codes = [
        environment.run("-m", f"tests.benchmarks.bench_{name}", extra=_OFFSCREEN) for name in names
    ]
    return next((code for code in codes if code != 0), 0)


def nightly(environment: Environment, arguments: list[str]) -> int:
    """Run the long fault campaigns."""
    return _pytest(environment, ["-m", "pytest", "-m", "nightly", *arguments])


def provide_key_ring() -> None:
    """Install a key ring and its bus for the tests on Linux, where this user may."""
    if sys.platform != "linux":
        return
    wanted = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus-daemon"}
    missing = [package for program, package in wanted.items() if shutil.which(program) is None]
    if missing and not install(missing):
        print("Tests of the key ring are skipped: this machine has no", " and no ".join(missing))


def _stage(name: str, code: int) -> int:
    print(f"-- {name}:", "passed" if code == 0 else f"failed ({code})")
    return code


def _pytest(environment: Environment, command: list[str]) -> int:
    bus = shutil.which("dbus-run-session") if sys.platform == "linux" else None
    before = (bus, "--") if bus else ()
    return environment.run(*command, extra=_OFFSCREEN, before=before)
