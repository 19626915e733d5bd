"""Lucide icons drawn in a colour of the theme, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from jar_desk.assets import resource
from jar_desk.ui.theme import Role, worn_theme

if TYPE_CHECKING:
    from jar_desk.ui.theme import Theme

SIZE: Final = 18
"""Usual edge of an icon in device-independent pixels."""


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def icon_pixmap(name: str, colour: QColor, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """Return an icon of `size` logical pixels for a screen with this device pixel ratio."""
    key = f"{name}/{colour.name(QColor.NameFormat.HexArgb)}/{size}/{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = _render(name, colour, size, ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _render(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    edge = max(1, round(size * ratio))
    pixmap = QPixmap(edge, edge)
    pixmap.fill("transparent")
    drawing = _drawing(name).replace("currentColor", colour.name())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def make_icon(
    name: str,
    colour: QColor,
    size: int = SIZE,
    disabled: QColor | None = None,
    gap: int = 0,
) -> QIcon:
    """Return an icon for buttons and menus, for every screen now attached.

    `gap` logical pixels stay empty at its right: push buttons leave too little before words.
    """
    icon = QIcon()
    ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    for ratio in sorted(ratios):
        icon.addPixmap(_widen(icon_pixmap(name, colour, size, ratio), gap, ratio))
        if disabled is not None:
            pale = _widen(icon_pixmap(name, disabled, size, ratio), gap, ratio)
            icon.addPixmap(pale, QIcon.Mode.Disabled)
    return icon


def _widen(pixmap: QPixmap, gap: int, ratio: float) -> QPixmap:
    if not gap:
        return pixmap
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill("transparent")
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide


class Icons:
    """Icons in the colours of the theme that is worn."""

    def __init__(self, theme: Theme | None = None) -> None:
        self._theme = theme

    def icon(self, name: str, role: Role = Role.TEXT, size: int = SIZE) -> QIcon:
        """Return an icon in the colour of a role."""
        theme = self._theme or worn_theme()
        return make_icon(name, theme.colour(role), size, theme.colour(Role.BORDER))

    def pixmap(
        self, name: str, role: Role = Role.TEXT, size: int = SIZE, ratio: float = 1.0
    ) -> QPixmap:
        """Return one picture of an icon, for painters."""
        theme = self._theme or worn_theme()
        return icon_pixmap(name, theme.colour(role), size, ratio)
