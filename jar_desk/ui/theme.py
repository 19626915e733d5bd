"""Colours by role, from TOML to the palette and the style sheet."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from jar_desk.assets import resource
from jar_desk.ui.stylesheet import stylesheet

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE_PIXELS: Final = 14
"""Size of running text at a text scale of 1.0, in device-independent pixels."""


class Role(StrEnum):
    """What a colour is for; every theme names a colour for every role."""

    WINDOW = "window"
    SURFACE = "surface"
    RAIL = "rail"
    BACKDROP = "backdrop"
    RAISED = "raised"
    TEXT = "text"
    TEXT_SOFT = "text-soft"
    LINE = "line"
    LINE_STRONG = "line-strong"
    BORDER = "border"
    BORDER_SOFT = "border-soft"
    PRIMARY = "primary"
    PRIMARY_HOVER = "primary-hover"
    PRIMARY_DISABLED = "primary-disabled"
    ON_PRIMARY = "on-primary"
    SELECTION = "selection"
    SELECTION_LINE = "selection-line"
    LINK = "link"
    FOCUS = "focus"
    TRACK = "track"
    CHART_FIRST = "chart-first"
    CHART_SECOND = "chart-second"
    NOTE = "note"
    NOTE_LINE = "note-line"
    SUCCESS = "success-text"
    WARNING = "warning-text"
    ERROR = "error-text"


class Tone(StrEnum):
    """The mood of a pill or message; words always say it too."""

    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"
    PENDING = "pending"
    APPROVAL = "approval"


class ThemeName(StrEnum):
    """A theme that ships, or the choice of the operating system."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class ToneColours:
    """Text on surface within line; contrast of text on surface is 4.5:1 or more (WCAG 2.2)."""

    text: QColor
    surface: QColor
    line: QColor


@lru_cache(maxsize=4)
def load_colours(name: ThemeName) -> Mapping[str, str]:
    """Return the colour of every role of a shipped theme as `#rrggbb`."""
    tables = tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))
    colours = tables["colours"]
    return {role: colours[colour] for role, colour in tables["roles"].items()}


class Theme(QObject):
    """What the application wears now; `changed` comes after it has been put on."""

    changed = Signal()

    def __init__(self, name: ThemeName = ThemeName.LIGHT, scale: float = 1.0) -> None:
        super().__init__()
        self._wish = name
        self._scale = scale
        self._worn: tuple[ThemeName, float] | None = None

    @property
    def name(self) -> ThemeName:
        """Return the theme shown: light or dark, never "system"."""
        if self._wish is not ThemeName.SYSTEM:
            return self._wish
        from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up

        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return ThemeName.DARK if dark else ThemeName.LIGHT

    @property
    def scale(self) -> float:
        """Return the text scale, 1.0 for 14 px."""
        return self._scale

    def colour(self, role: Role) -> QColor:
        """Return the colour of a role."""
        return QColor(load_colours(self.name)[role])

    def tone(self, tone: Tone) -> ToneColours:
        """Return the three colours of a tone."""
        colours = load_colours(self.name)
        return ToneColours(
            QColor(colours[f"{tone}-text"]),
            QColor(colours[f"{tone}-surface"]),
            QColor(colours[f"{tone}-line"]),
        )

    def pixels(self, base: float) -> int:
        """Return a text size scaled as the person wants it."""
        return max(9, round(base * self._scale))

    def choose(self, name: ThemeName, scale: float) -> None:
        """Put on a theme and text scale unless they are worn already."""
        self._wish, self._scale = name, scale
        if self._worn != (self.name, scale):
            self.wear(name, scale)

    def wear(self, name: ThemeName, scale: float) -> None:
        """Put on a theme and text scale, at run time too."""
        self._wish, self._scale = name, scale
        self._worn = (self.name, scale)
        application = cast("QApplication", QApplication.instance())
        self.setParent(application)
        application.setProperty("deskTheme", self)
        application.setPalette(_palette(load_colours(self.name)))
        font = application.font()
        font.setPixelSize(self.pixels(BASE_PIXELS))
        application.setFont(font)
        folder = resource("themes", str(self.name)).as_posix()
        application.setStyleSheet(stylesheet(load_colours(self.name), folder, self.pixels))
        self.changed.emit()


@lru_cache(maxsize=1)
def _undressed() -> Theme:
    return Theme()


def worn_theme() -> Theme:
    """Return the theme the application wears, or the light one before anything was put on."""
    application = QApplication.instance()
    worn = application.property("deskTheme") if application else None
    return worn if isinstance(worn, Theme) else _undressed()


def _palette(colours: Mapping[str, str]) -> QPalette:
    palette = QPalette()
    for part, role in _PARTS.items():
        palette.setColor(part, QColor(colours[role]))
    for part in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours[Role.BORDER]))
    palette.setColor(
        QPalette.ColorGroup.Disabled,
        QPalette.ColorRole.ButtonText,
        QColor(colours[Role.BORDER]),
    )
    return palette


_PARTS: Final = {
    QPalette.ColorRole.Window: Role.WINDOW,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.RAIL,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.TEXT_SOFT,
    QPalette.ColorRole.Button: Role.SURFACE,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.ON_PRIMARY,
    QPalette.ColorRole.Highlight: Role.SELECTION,
    QPalette.ColorRole.HighlightedText: Role.TEXT,
    QPalette.ColorRole.Link: Role.LINK,
    QPalette.ColorRole.LinkVisited: Role.LINK,
    QPalette.ColorRole.ToolTipBase: Role.TEXT,
    QPalette.ColorRole.ToolTipText: Role.WINDOW,
    QPalette.ColorRole.Mid: Role.LINE_STRONG,
    QPalette.ColorRole.Accent: Role.PRIMARY,
}
