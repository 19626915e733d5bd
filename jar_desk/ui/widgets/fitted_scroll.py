"""Something that scrolls only where there is no room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent, QShowEvent


def measure_anew(area: QScrollArea) -> None:
    """Let everything in a page that scrolls be measured again; call it when the page is shown.

    What is filled in behind a hidden page is measured as empty and unstyled, and Qt's layouts
    keep that: rows would then share far too little height.
    """
    inside = area.widget()
    if inside is None:
        return
    layouts = inside.findChildren(QLayout)
    for layout in layouts:
        layout.invalidate()
    # At once, so that the first picture is right: the area gives the height, then each line.
    QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))
    for layout in layouts:
        layout.activate()


class FittedScroll(QScrollArea):
    """As high as what is inside where there is room, lower and scrolled where there is not."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside.setObjectName("scrolled")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inside = inside
        self.setWidget(inside)
        inside.installEventFilter(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what came in while this was hidden."""
        super().showEvent(event)
        measure_anew(self)

    def sizeHint(self) -> QSize:
        """Return the size of what is inside, set in the width of the moment."""
        return QSize(self._inside.sizeHint().width(), self._height_inside())

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which nothing is cut, beside a bar too; the height scrolls."""
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more or less room when something inside changes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._need_bar()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height: wrapped words get higher as the area gets narrower."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
        self._need_bar()

    def _height_inside(self) -> int:
        if self._inside.hasHeightForWidth():
            # Wrapped words ask for the lines of a narrow column, and Qt never gives them fewer.
            needed = self._inside.heightForWidth(max(1, self.width()))
            return max(needed, self._inside.minimumSizeHint().height())
        return self._inside.sizeHint().height()

    def _need_bar(self) -> None:
        """Show the bar only where something is cut: it takes width, and words would wrap for it."""
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOff
            if self.height() >= self._height_inside()
            else policies.ScrollBarAsNeeded
        )
