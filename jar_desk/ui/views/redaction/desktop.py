"""What the page lies on: it scrolls, and zooms with Ctrl and the wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from jar_desk.ui.theme import Role, worn_theme
from jar_desk.ui.views.redaction.painting import EDGE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from jar_desk.ui.views.redaction.sheet import Sheet

STEPS: Final = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
"""Zooms that are gone through; 1.0 is one logical pixel for a point."""
_WIDEST_FIT: Final = 1.75
_MARGIN: Final = 60
"""Room kept around what is brought into sight, in logical pixels."""


class Desktop(QScrollArea):
    """Show one sheet, as wide as there is room or as the person wants; `zoomed` when it changed."""

    zoomed = Signal()

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.fits = True
        self.setObjectName("desktop")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)
        self._dress()
        sheet.seen_wanted.connect(self._bring_into_sight)
        sheet.zoom_wanted.connect(self.step)

    @property
    def zoom(self) -> float:
        """Return the zoom of the moment."""
        return self._sheet.zoom

    def fit(self) -> None:
        """Show the page as wide as there is room."""
        self.fits = True
        shown = self._sheet.shown
        if shown is None:
            return
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * EDGE - bar - 2
        self._set(min(max(room / max(shown.page.text.width, 1.0), STEPS[0]), _WIDEST_FIT))

    def step(self, by: int) -> None:
        """Show the page larger or smaller."""
        self.fits = False
        now = self._sheet.zoom
        if by > 0:
            wanted = next((one for one in STEPS if one > now + 0.01), STEPS[-1])
        else:
            wanted = next((one for one in reversed(STEPS) if one < now - 0.01), STEPS[0])
        self._set(wanted)

    def take(self, zoom: float, *, fits: bool) -> None:
        """Show pages as another desktop did."""
        self.fits = fits
        self._set(zoom)

    def refit(self) -> None:
        """Fit another page, unless the person chose a zoom."""
        if self.fits:
            self.fit()

    def scroll_up(self) -> None:
        """Show the top of the page."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into another width."""
        super().resizeEvent(event)
        self.refit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        ground = worn_theme().colour(Role.TRACK).name()
        wanted = f"QScrollArea#desktop {{ background: {ground}; }}"
        if self.styleSheet() != wanted:
            self.setStyleSheet(wanted)

    def _set(self, zoom: float) -> None:
        if abs(zoom - self._sheet.zoom) > 0.001:  # noqa: PLR2004 - the same zoom
            self._sheet.set_zoom(zoom)
        self.zoomed.emit()

    def _bring_into_sight(self, area: QRectF) -> None:
        middle = area.center().toPoint()
        across, down = round(area.width() / 2), round(area.height() / 2)
        self.ensureVisible(middle.x(), middle.y(), across + _MARGIN, down + _MARGIN)
