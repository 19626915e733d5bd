"""The shipped faces: BIZ UDPGothic first, then a face for every script names come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QFontDatabase

from jar_desk.assets import resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

INTERFACE: Final = "BIZ UDPGothic"
FAMILIES: Final = (
    INTERFACE,
    "Noto Sans",
    "Noto Sans JP",
    "Noto Sans Arabic",
    "Noto Sans Myanmar",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Ethiopic",
    "Noto Sans Tamil",
    "Noto Sans Sinhala",
)
"""Faces in the order they are asked for a character."""


def interface_font(pixels: int) -> QFont:
    """Return the font of the interface with every fallback, `pixels` high."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def load_interface_fonts() -> None:
    """Load what the unlock window needs."""
    _load(path for path in _shipped() if _is_interface(path))


def load_name_fonts() -> None:
    """Load the faces in which names may come; the unlock window is shown before."""
    _load(path for path in _shipped() if not _is_interface(path))


def _is_interface(path: Path) -> bool:
    return path.name.startswith("BIZUDPGothic")


def _shipped() -> Iterable[Path]:
    faces = resource("fonts").rglob("*.[to]tf")
    return (path for path in sorted(faces) if "Mincho" not in path.name)


def _load(paths: Iterable[Path]) -> None:
    for path in paths:
        QFontDatabase.addApplicationFont(str(path))
