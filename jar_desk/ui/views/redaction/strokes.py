"""The mouse on the page: over text it selects, elsewhere (or with Shift) it draws a box."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt

from jar_desk.domain.redaction import Box
from jar_desk.ui.views.redaction.painting import EDGE

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from jar_desk.ui.views.redaction.sheet import Sheet

_DRAGGED: Final = 3.0
"""Points after which a press is a stroke and no click."""


class _Stroke(Enum):
    SELECT = auto()
    DRAW = auto()


class Strokes:
    """Do what the mouse asks for on one sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._stroke: _Stroke | None = None
        self._start = (0.0, 0.0)

    def press(self, event: QMouseEvent) -> None:
        """Begin."""
        sheet = self._sheet
        if event.button() is not Qt.MouseButton.LeftButton or sheet.shown is None:
            return
        sheet.setFocus(Qt.FocusReason.MouseFocusReason)
        x, y = self._start = self._point(event.position())
        free = sheet.box_tool or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        on_text = sheet.caret.sign_at(x, y) is not None
        self._stroke = _Stroke.SELECT if on_text and not free else _Stroke.DRAW
        sheet.set_rubber(None)
        if self._stroke is _Stroke.SELECT:
            sheet.caret.put(sheet.caret.place_near(x, y))
        sheet.choose(None)

    def move(self, event: QMouseEvent) -> None:
        """Go on, or show what a press would do here."""
        x, y = self._point(event.position())
        if self._stroke is None:
            self._show_cursor(x, y)
        elif self._stroke is _Stroke.SELECT:
            caret = self._sheet.caret
            caret.put(caret.place_near(x, y), extend=True)
            self._sheet.note_selection()
        else:
            self._sheet.set_rubber(self._box_to(x, y))

    def release(self, event: QMouseEvent) -> None:
        """End: a box is handed over, a click chooses what lies there."""
        stroke, self._stroke = self._stroke, None
        if stroke is None:
            return
        x, y = self._point(event.position())
        far = max(abs(x - self._start[0]), abs(y - self._start[1])) >= _DRAGGED
        if not far:
            self._sheet.rubber = None
            self._click(x, y)
        elif stroke is _Stroke.DRAW:
            self._sheet.finish_box()

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        place = self._sheet.caret.sign_at(*self._point(event.position()))
        if place is not None:
            self._sheet.caret.select_word_at(place)
            self._sheet.note_selection()

    def _click(self, x: float, y: float) -> None:
        sheet = self._sheet
        place = sheet.redaction_at(x, y)
        if place is not None:
            sheet.choose(place.id)
            return
        for one in sheet.shown.suggestions if sheet.shown else ():
            if any(_holds(sign.box, x, y) for sign in one.signs):
                sheet.select(one.signs)
                return
        sheet.note_selection()

    def _box_to(self, x: float, y: float) -> Box:
        left, top = self._start
        return Box(min(left, x), min(top, y), max(left, x), max(top, y))

    def _point(self, position: QPointF) -> tuple[float, float]:
        """Return a point of the page, in points."""
        zoom = self._sheet.zoom
        return (position.x() - EDGE) / zoom, (position.y() - EDGE) / zoom

    def _show_cursor(self, x: float, y: float) -> None:
        sheet = self._sheet
        if sheet.redaction_at(x, y) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif sheet.caret.sign_at(x, y) is not None and not sheet.box_tool:
            shape = Qt.CursorShape.IBeamCursor
        else:
            shape = Qt.CursorShape.CrossCursor
        sheet.setCursor(shape)


def _holds(box: Box, x: float, y: float) -> bool:
    return box.left <= x <= box.right and box.top <= y <= box.bottom
