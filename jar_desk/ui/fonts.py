"""The shipped faces: BIZ UDPGothic first, then a face for every script names come in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

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
_FULL_WIDTH: Final = ("\u0370", "\u052f")
"""Greek and Cyrillic."""


def interface_font(pixels: int) -> QFont:
    """Return the font of the interface with every fallback, `pixels` high."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def leading_family(text: str) -> str:
    """Return the face that leads a text: the interface's, or that of the first other script.

    The interface face has Greek and Cyrillic only as full-width signs, so they count as lacking.
    """
    if text.isascii():
        return INTERFACE
    lacking = next((one for one in text if one.isalpha() and not _sets_well(one)), None)
    if lacking is None:
        return INTERFACE
    faces = (family for family in FAMILIES[1:] if _has(family, lacking))
    return next(faces, INTERFACE)


def suited(font: QFont, text: str) -> QFont:
    """Return the font, led by the face of the text's script.

    A line takes its height from the first face: fallbacks alone would be cut off.
    """
    wanted = leading_family(text)
    if wanted == INTERFACE:
        return font
    led = QFont(font)
    led.setFamilies([wanted, *(one for one in FAMILIES if one != wanted)])
    return led


def _sets_well(character: str) -> bool:
    return not _FULL_WIDTH[0] <= character <= _FULL_WIDTH[1] and _has(INTERFACE, character)


@lru_cache(maxsize=4096)
def _has(family: str, character: str) -> bool:
    font = QFont(family)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return QFontMetrics(font).inFontUcs4(ord(character))


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
    _has.cache_clear()
