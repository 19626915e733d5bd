"""An icon that stands by itself in a layout."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jar_desk.ui.icons import SIZE, icon_pixmap
from jar_desk.ui.theme import Role, worn_theme


class IconMark(QWidget):
    """Show a Lucide icon in the colour of a role; words beside it say the same."""

    def __init__(
        self,
        icon: str,
        role: Role = Role.TEXT,
        size: int = SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._role, self._size = icon, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, role: Role) -> None:
        """Change the icon and its colour."""
        self._icon, self._role = icon, role
        self.update()

    @property
    def _edge(self) -> int:
        """Return the edge of the icon, which grows with the text."""
        return worn_theme().pixels(self._size)

    def sizeHint(self) -> QSize:
        """Return the size of the icon."""
        return QSize(self._edge, self._edge)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the theme of the moment."""
        painter = QPainter(self)
        colour = worn_theme().colour(self._role)
        pixmap = icon_pixmap(self._icon, colour, self._edge, self.devicePixelRatioF())
        painter.drawPixmap(0, (self.height() - self._edge) // 2, pixmap)
        painter.end()
