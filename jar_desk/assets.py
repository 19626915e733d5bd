"""Where shipped files lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def _folder(name: str) -> Path:
    inside = Path(str(files("jar_desk"))) / name
    return inside if inside.is_dir() else inside.parent.parent / name


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`."""
    return _folder("resources").joinpath(*parts)


def form(*parts: str) -> Path:
    """Return the path of a file or folder under `forms/`."""
    return _folder("forms").joinpath(*parts)
