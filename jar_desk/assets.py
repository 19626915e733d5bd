"""Where shipped files lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_INSIDE: Final = Path(__file__).parent


def _folder(name: str) -> Path:
    inside = _INSIDE / name
    return inside if inside.is_dir() else _INSIDE.parent / name


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`."""
    return _folder("resources").joinpath(*parts)


def form(*parts: str) -> Path:
    """Return the path of a file or folder under `forms/`."""
    return _folder("forms").joinpath(*parts)
