"""Lines of the panel: words that are cut where there is no room, and the tag of a ground."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jar_desk.ui.fonts import suited
from jar_desk.ui.icons import icon_pixmap
from jar_desk.ui.theme import Role, Tone, worn_theme
from jar_desk.ui.widgets.tooltip import tooltip_words

_HEIGHT: Final = 30
_ICON: Final = 16
_WIDEST_TAG: Final = 150
_TAG_HEIGHT: Final = 24
_TAG_SIDE: Final = 8


class LineButton(QAbstractButton):
    """Words in one line that can be pressed.

    `removed` for the Delete key, `reached` when Tab comes to it.
    """

    removed = Signal()
    reached = Signal()

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.setToolTip(tooltip_words(text))
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a line; the width is whatever there is."""
        return QSize(80, worn_theme().pixels(_HEIGHT))

    def nextCheckState(self) -> None:
        """Leave it to the page which line is chosen."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that Tab came here."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too; Delete takes away what the line is about."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon, and the words as far as there is room."""
        theme, painter = worn_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.SELECTION))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        left = 2
        if self._icon:
            edge = theme.pixels(_ICON)
            ink = theme.colour(Role.LINK if self.isChecked() else Role.TEXT)
            pixmap = icon_pixmap(self._icon, ink, edge, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - edge) // 2, pixmap)
            left += edge + 8
        painter.setPen(theme.colour(Role.TEXT))
        font = suited(QFont(self.font()), self.text())
        font.setBold(self.isChecked())
        painter.setFont(font)
        room = self.rect().adjusted(left, 0, -4, 0)
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()


class TagButton(QAbstractButton):
    """A ground as a pill; pressing it offers others."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the pill."""
        words = QFontMetrics(_tag_font(self.font())).horizontalAdvance(self.text())
        widest = worn_theme().pixels(_WIDEST_TAG)
        return QSize(min(words + 2 * _TAG_SIDE, widest), worn_theme().pixels(_TAG_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        colours = worn_theme().tone(Tone.INFO if self.underMouse() else Tone.NEUTRAL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.surface)
        box, round_ = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.height() / 2
        painter.drawRoundedRect(box, round_, round_)
        painter.setFont(_tag_font(self.font()))
        painter.setPen(colours.text)
        room, end = self.width() - 2 * _TAG_SIDE + 1, Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(self.text(), end, room)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()


def _tag_font(base: QFont) -> QFont:
    font = QFont(base)
    font.setPixelSize(worn_theme().pixels(12))
    return font
