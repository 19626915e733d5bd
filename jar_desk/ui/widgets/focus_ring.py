"""The ring around what has the focus: 2 px, 2 px away from it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QFocusFrame,
    QWidget,
)
from shiboken6 import isValid

from jar_desk.ui.theme import Role, worn_theme

_OFFSET: Final = 2
_WIDTH: Final = 2
_MARGIN: Final = _OFFSET + _WIDTH
_FOLLOWED: Final = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
}


class _Frame(QFocusFrame):
    """The ring itself, a child of whatever holds the target; takes neither mouse nor focus."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn_theme().colour(Role.FOCUS), _WIDTH))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, 8 + _OFFSET, 8 + _OFFSET)
        painter.end()


class FocusRing(QObject):
    """Follow the focus through every window; text fields show it with their own border."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._chain: list[QWidget] = []
        self._frame: _Frame | None = None
        application.focusChanged.connect(self._follow)

    @property
    def frame(self) -> QWidget | None:
        """Return the ring where it is shown."""
        return self._frame if self._frame is not None and isValid(self._frame) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around the target when it or what holds it moves."""
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._chain:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._chain = []
        if self.frame is not None:
            self.frame.hide()
            self.frame.deleteLater()
        self._frame = None
        if not isinstance(new, QAbstractButton):
            return
        self._chain = _up_to_holder(new)
        for widget in self._chain:
            widget.installEventFilter(self)
        self._frame = _Frame(self._chain[-1])
        self._place()

    def _place(self) -> None:
        frame = self.frame
        if frame is None or not all(isValid(widget) for widget in self._chain):
            return
        target, holder = self._chain[0], self._chain[-1]
        if not target.isVisible():
            # Also while a window is taken down: its widgets may not be measured any more.
            frame.hide()
            return
        corner = target.mapTo(holder, target.rect().topLeft())
        area = QRect(corner, target.size())
        frame.setGeometry(area.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        frame.show()
        frame.raise_()


def _up_to_holder(target: QWidget) -> list[QWidget]:
    """Return the target and its parents up to the page that scrolls, or the window."""
    chain = [target]
    parent = target.parentWidget()
    while parent is not None:
        chain.append(parent)
        above = parent.parentWidget()
        if parent.isWindow() or isinstance(above, QAbstractScrollArea):
            break
        parent = above
    return chain
