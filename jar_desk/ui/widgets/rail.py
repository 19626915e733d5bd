"""The rail on the left: where one can go."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from jar_desk.ui.icons import icon_pixmap
from jar_desk.ui.theme import Role, worn_theme
from jar_desk.ui.widgets.choice import Choice
from jar_desk.ui.widgets.text import Text, TextStyle

WIDTH: Final = 212
_WIDEST: Final = 300
_SIDES: Final = 21
_ICON: Final = 20
_VCENTRE = Qt.AlignmentFlag.AlignVCenter


def _icon() -> int:
    return worn_theme().pixels(_ICON)


class _Place(Choice):
    """One line of the rail: icon, words, count."""

    def __init__(self, key: str, icon: str, parent: QWidget) -> None:
        super().__init__(key, parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._font(chosen=True)).horizontalAdvance(self.text())
        counted = self._count_width() if self.count else 0
        return QSize(_icon() + 28 + words + counted, max(39, worn_theme().pixels(39)))

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH - _SIDES, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, chosen = worn_theme(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.SELECTION if chosen else Role.RAISED))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        colour = theme.colour(Role.LINK if chosen else Role.TEXT)
        edge = _icon()
        pixmap = icon_pixmap(self._icon, colour, edge, self.devicePixelRatioF())
        painter.drawPixmap(9, (self.height() - edge) // 2, pixmap)
        painter.setPen(colour)
        painter.setFont(self._font(chosen=chosen))
        box = QRectF(edge + 18, 0, self.width() - edge - 28, self.height())
        room = int(box.width()) - (self._count_width() if self.count else 0)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | _VCENTRE, words)
        self._paint_count(painter, box)
        painter.end()

    def _paint_count(self, painter: QPainter, box: QRectF) -> None:
        if not self.count:
            return
        if not self.isChecked():
            painter.setPen(worn_theme().colour(Role.TEXT_SOFT))
        font = QFont(painter.font())
        font.setPixelSize(worn_theme().pixels(13))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | _VCENTRE, f"{self.count:,}")

    def _count_width(self) -> int:
        return QFontMetrics(self._font(chosen=True)).horizontalAdvance(f"{self.count:,}") + 8

    def _font(self, *, chosen: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(chosen)
        return font


class Rail(QWidget):
    """Places by key, in groups; `chosen(key)` when somebody goes elsewhere."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("railArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._places: dict[str, _Place] = {}
        self._headings: dict[str, Text] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 14, 11, 10)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._fit()

    @property
    def current(self) -> str:
        """Return the key of the place one is at."""
        return next((key for key, place in self._places.items() if place.isChecked()), "")

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys from top to bottom."""
        return tuple(self._places)

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the groups that have a heading."""
        return tuple(self._headings)

    def add(self, key: str, icon: str, text: str, group: str = "") -> None:
        """Add a place at the bottom; a new `group` starts with an empty heading."""
        if group and group not in self._headings:
            self._add_heading(group)
        place = _Place(key, icon, self)
        place.set_words(text, None)
        place.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(place)
        self._places[key] = place
        self._column.insertWidget(self._column.count() - 1, place)
        self._fit()

    def set_words(self, key: str, text: str) -> None:
        """Change the words of a place."""
        self._places[key].set_words(text, self._places[key].count)
        self._fit()

    def set_heading(self, group: str, text: str) -> None:
        """Change the words above a group."""
        self._headings[group].setText(text)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how much waits there; 0 and None show nothing."""
        place = self._places[key]
        place.set_words(place.text(), count or None)
        self._fit()

    def set_tip(self, key: str, tip: str) -> None:
        """Show a tooltip, such as the shortcut."""
        self._places[key].setToolTip(tip)

    def choose(self, key: str) -> None:
        """Mark the place one is at, without telling anybody."""
        self._places[key].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between places with the arrow keys; Enter or Space goes there."""
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        places = list(self._places.values())
        focused = next((i for i, place in enumerate(places) if place.hasFocus()), None)
        if by is None or focused is None:
            super().keyPressEvent(event)
            return
        places[(focused + by) % len(places)].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Take the usual width, more for long words, up to a limit."""
        widest = max((place.sizeHint().width() for place in self._places.values()), default=0)
        self.setFixedWidth(min(_WIDEST, max(WIDTH, widest + _SIDES)))

    def _add_heading(self, group: str) -> None:
        heading = Text("", TextStyle.CAPTION)
        heading.setContentsMargins(10, 18, 0, 8)
        self._headings[group] = heading
        self._column.insertWidget(self._column.count() - 1, heading)
