"""The seven steps of an inquiry in equal cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from jar_desk.ui.icons import icon_pixmap
from jar_desk.ui.theme import Role, worn_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_HEIGHT: Final = 40
_RADIUS: Final = 12.0
_ICON: Final = 18
_RIGHT: Final = 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class StageStep:
    """One cell: its words, what happened (a date, "4/4"), and its state in words for readers."""

    key: str
    text: str
    state: StepState
    detail: str = ""
    icon: str = "check"
    state_text: str = ""


class _Cell(QAbstractButton):
    """One step; only steps that may be gone to are enabled."""

    def __init__(self, step: StageStep, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        words = (step.text, step.detail, step.state_text)
        self.setAccessibleName(" ".join(word for word in words if word))
        self.setText(step.text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _colour(self) -> QColor:
        roles = {
            StepState.DONE: Role.SUCCESS,
            StepState.CURRENT: Role.ON_PRIMARY,
            StepState.FUTURE: Role.TEXT_SOFT,
        }
        return worn_theme().colour(roles[self.step.state])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._colour()
        left, gap, icon = self._margins()
        middle = self.height() / 2
        if icon:
            name = "check" if self.step.state is StepState.DONE else self.step.icon
            edge = worn_theme().pixels(_ICON)
            pixmap = icon_pixmap(name, colour, edge, self.devicePixelRatioF())
            painter.drawPixmap(int(left), int(middle - edge / 2), pixmap)
            left += edge + gap
        painter.setPen(colour)
        painter.setFont(self._font(13, bold=self.step.state is StepState.CURRENT))
        box = QRectF(left, 0, self.width() - left - _RIGHT, self.height())
        used = painter.boundingRect(box, _LEFT, self.step.text)
        shown = painter.fontMetrics().elidedText(
            self.step.text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, _LEFT, shown)
        painter.setFont(self._font(13, bold=False))
        room = box.adjusted(used.width() + 9, 0, 4, 0)
        if painter.boundingRect(room, _LEFT, self.step.detail).width() <= room.width():
            painter.drawText(room, _LEFT, self.step.detail)
        painter.end()

    def _margins(self) -> tuple[float, float, bool]:
        """Return the room left of the icon and after it, and whether there is one.

        Large words take of that room; the step that is filled can do without its icon.
        """
        words = QFontMetrics(self._font(13, bold=True)).horizontalAdvance(self.step.text)
        icon = self.step.state is not StepState.FUTURE
        edge = worn_theme().pixels(_ICON) if icon else 0
        for left, gap in ((15.0, 7.0), (7.0, 4.0)):
            if left + edge + gap + words + _RIGHT <= self.width():
                return left, gap, icon
        return 7.0, 4.0, icon and self.step.state is not StepState.CURRENT

    def _font(self, base: int, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(worn_theme().pixels(base))
        font.setBold(bold)
        return font


class StageBar(QWidget):
    """Show done, current and future steps; `picked(key)` when one is pressed."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[_Cell] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setMinimumHeight(_HEIGHT)

    @property
    def steps(self) -> tuple[StageStep, ...]:
        """Return the steps shown."""
        return tuple(cell.step for cell in self._cells)

    def show_steps(self, steps: Sequence[StageStep]) -> None:
        """Show these steps from left to right."""
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._cells = [_Cell(step, self) for step in steps]
        for cell in self._cells:
            self._row.addWidget(cell, 1)
            cell.clicked.connect(lambda _=False, key=cell.step.key: self.picked.emit(key))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all steps."""
        return QSize(700, max(_HEIGHT, worn_theme().pixels(_HEIGHT)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between steps with the arrow keys."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        by = steps.get(Qt.Key(event.key()))
        focused = next((i for i, cell in enumerate(self._cells) if cell.hasFocus()), None)
        if by is None or focused is None:
            super().keyPressEvent(event)
            return
        self._cells[(focused + by) % len(self._cells)].setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, the filled current cell and the lines between."""
        theme = worn_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        frame.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillPath(frame, theme.colour(Role.SURFACE))
        painter.setClipPath(frame)
        for cell in self._cells:
            area = QRectF(cell.geometry())
            if cell.step.state is StepState.CURRENT:
                painter.fillRect(area, theme.colour(Role.PRIMARY))
            edge = QRectF(area.right() - 0.5, area.top(), 1, area.height())
            painter.fillRect(edge, theme.colour(Role.LINE))
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour(Role.LINE), 1))
        painter.drawPath(frame)
        painter.end()
