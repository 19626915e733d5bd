"""The checkout's own virtual environment, made from the lock file and used again while it fits."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CHECKOUT = Path(__file__).resolve().parent.parent
LOCK = CHECKOUT / "packaging" / "requirements.lock"
FOLDER = CHECKOUT / ".venv"
_STAMP = FOLDER / "jar-desk.stamp"
# The lock names everything: pip has nothing to choose, and older ones choose wrongly at extras.
_INSTALL = (
    "-m pip install -qq --disable-pip-version-check --no-deps --require-hashes --only-binary :all:"
)
_CHECK = "-m pip check -q --disable-pip-version-check"


class SetupProblem(Exception):
    """The environment cannot be made; the text says what to do, in one line."""


@dataclass(frozen=True)
class Environment:
    """A virtual environment that can run the program."""

    python: Path

    @property
    def packages(self) -> Path:
        """Return the folder that installed packages lie in."""
        script = "import sysconfig; print(sysconfig.get_path('purelib'))"
        found = subprocess.run(
            [self.python, "-c", script], check=True, capture_output=True, text=True
        )
        return Path(found.stdout.strip())

    def run(
        self,
        *arguments: str,
        folder: Path = CHECKOUT,
        extra: Mapping[str, str] | None = None,
        before: tuple[str, ...] = (),
    ) -> int:
        """Run Python with these arguments in a folder; return its exit code.

        `before` is a program, with its arguments, that is to start Python.
        """
        sys.stdout.flush()
        command = [*before, str(self.python), *arguments]
        return subprocess.run(command, cwd=folder, env=_variables(extra), check=False).returncode


def prepare() -> Environment:
    """Return the environment, made or renewed if the lock file or Python changed.

    Raises SetupProblem.
    """
    environment = Environment(_python(FOLDER))
    wanted = _fingerprint()
    if not environment.python.exists() or not _STAMP.exists() or _STAMP.read_text() != wanted:
        print("Setting up .venv from packaging/requirements.lock (a minute or two) ...")
        make_venv(FOLDER)
        _install(environment)
        _STAMP.write_text(wanted)
    _build_translations(environment)
    return environment


def make_venv(folder: Path) -> Path:
    """Make an empty virtual environment and return its Python. Raises SetupProblem."""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise SetupProblem(
            "This Python comes without venv; on Debian and Ubuntu run: "
            f"sudo apt-get install python{version}-venv"
        )
    _STAMP.unlink(missing_ok=True)
    venv.create(folder, clear=True, with_pip=True, symlinks=os.name != "nt")
    return _python(folder)


def _python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _install(environment: Environment) -> None:
    if environment.run(*_INSTALL.split(), "--requirement", str(LOCK)) != 0:
        raise SetupProblem("Installing the locked packages failed; pip says why above.")
    if environment.run(*_CHECK.split()) != 0:
        raise SetupProblem(
            "The lock file lacks what pip names above: python3 packaging/dev.py lock"
        )
    # A path file instead of an editable install: no build tool is fetched beside the lock.
    link = environment.packages / "jar_desk_checkout.pth"
    link.write_text(str(CHECKOUT), encoding="utf-8")


def _build_translations(environment: Environment) -> None:
    script = CHECKOUT / "packaging" / "translate.py"
    if environment.run(str(script), "release") != 0:
        raise SetupProblem("Building the translations failed; packaging/translate.py says why.")


def _fingerprint() -> str:
    where = f"{CHECKOUT} {sys.version}".encode()
    return hashlib.sha256(LOCK.read_bytes() + where).hexdigest()


def _variables(extra: Mapping[str, str] | None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return kept | {"PYTHONUTF8": "1"} | dict(extra or {})
