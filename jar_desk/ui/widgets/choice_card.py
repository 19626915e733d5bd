"""A card that is a choice: what, and in grey what follows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jar_desk.ui.icons import icon_pixmap
from jar_desk.ui.theme import Role, worn_theme

_ICON: Final = 18
_SIDE: Final = 13
_TOP: Final = 14
_GAP: Final = 7
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChoiceCard(QAbstractButton):
    """A checkable card; put several into a QButtonGroup to make them exclusive."""

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_words(title, subtitle)

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Change both lines."""
        self.setText(title)
        self._subtitle = subtitle
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for both lines."""
        title, subtitle = QFontMetrics(self._font(14, bold=True)), QFontMetrics(self._font(12))
        icon = worn_theme().pixels(_ICON) + 5 if self._icon else 0
        width = max(
            title.horizontalAdvance(self.text()) + icon,
            subtitle.horizontalAdvance(self._subtitle),
        )
        height = 2 * _TOP + title.height() + (subtitle.height() + _GAP if self._subtitle else 0)
        return QSize(width + 2 * _SIDE + 2, height)

    def minimumSizeHint(self) -> QSize:
        """Allow narrow cards; words are cut with an ellipsis."""
        return QSize(90, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, icon and both lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        title = self._font(14, bold=True)
        height = QFontMetrics(title).height()
        box = QRectF(_SIDE, _TOP, self.width() - 2 * _SIDE, height)
        if not self._subtitle:
            box = QRectF(_SIDE, 0, self.width() - 2 * _SIDE, self.height())
        painter.setPen(worn_theme().colour(Role.TEXT if self.isEnabled() else Role.BORDER))
        self._paint_title(painter, box, title)
        if self._subtitle:
            font = self._font(12)
            painter.setFont(font)
            soft = Role.TEXT_SOFT if self.isEnabled() else Role.BORDER
            painter.setPen(worn_theme().colour(soft))
            below = QRectF(_SIDE, _TOP + height + _GAP, box.width(), QFontMetrics(font).height())
            painter.drawText(below, _LEFT, _cut(self._subtitle, font, below.width()))
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        theme, chosen = worn_theme(), self.isChecked()
        width = 2.0 if chosen else 1.0
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme.colour(Role.PRIMARY if chosen else Role.BORDER_SOFT), width))
        lit = chosen or (self.underMouse() and self.isEnabled())
        painter.setBrush(theme.colour(Role.SELECTION if lit else Role.SURFACE))
        painter.drawRoundedRect(box, 8, 8)

    def _paint_title(self, painter: QPainter, box: QRectF, font: QFont) -> None:
        if self._icon:
            colour = painter.pen().color()
            edge = worn_theme().pixels(_ICON)
            pixmap = icon_pixmap(self._icon, colour, edge, self.devicePixelRatioF())
            painter.drawPixmap(int(box.left()), int(box.center().y() - edge / 2), pixmap)
            box = box.adjusted(edge + 5, 0, 0, 0)
        painter.setFont(font)
        painter.drawText(box, _LEFT, _cut(self.text(), font, box.width()))

    def _font(self, base: int, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(worn_theme().pixels(base))
        font.setBold(bold)
        return font


def _cut(text: str, font: QFont, width: float) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width))
