"""Writing the lock file anew: one file with hashes for Windows, macOS and Linux."""

from __future__ import annotations

import tempfile
from pathlib import Path

from environment import CHECKOUT, LOCK, Environment, make_venv

_COMPILE = (
    "-m uv pip compile --quiet --universal --generate-hashes --no-emit-index-url "
    "--no-annotate --no-header --python-version 3.11 --upgrade --group dev pyproject.toml"
)
_GET_RESOLVER = "-m pip install --quiet --disable-pip-version-check uv"
_HEADING = "# Made by `python3 packaging/dev.py lock` from pyproject.toml; do not edit.\n"


def write_lock() -> int:
    """Resolve what pyproject.toml asks for and write the lock; return the exit code."""
    with tempfile.TemporaryDirectory(prefix="jar-desk-lock-") as folder:
        resolver = Environment(make_venv(Path(folder) / "venv"))
        if resolver.run(*_GET_RESOLVER.split()) != 0:
            return 1
        resolved = Path(folder) / "resolved.txt"
        code = resolver.run(*_COMPILE.split(), "--output-file", str(resolved))
        if code == 0:
            LOCK.write_text(_HEADING + resolved.read_text(encoding="utf-8"), encoding="utf-8")
            print("Wrote", LOCK.relative_to(CHECKOUT))
        return code
