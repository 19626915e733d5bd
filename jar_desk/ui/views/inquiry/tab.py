"""What every tab of the page is: a scrolled column that shows what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGraphicsBlurEffect,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jar_desk.ui.widgets import Text, TextStyle
from jar_desk.ui.widgets.fitted_scroll import measure_anew

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.ui.workplace import Workplace

_LABEL_WIDTH = 116
_GUTTER = 14
"""Room at the right for the scroll bar, in device-independent pixels."""


class Tab(QScrollArea):
    """A column of cards; `show_seen` is called whenever there is something new to show."""

    def __init__(self, case: OpenInquiry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case = case
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 12, _GUTTER, 16)
        self.column.setSpacing(12)
        self.setWidget(inside)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what was shown while another tab was in front."""
        super().showEvent(event)
        measure_anew(self)

    @property
    def place(self) -> Workplace:
        """Return the services of the window."""
        return self.case.workplace

    def show_seen(self, seen: Seen) -> None:
        """Show what was read."""
        raise NotImplementedError

    def count(self, seen: Seen) -> int | None:
        """Return the number beside the words of the tab."""
        del seen
        return None

    def start(self) -> None:
        """Put the focus where work begins here."""

    def private(self, label: QLabel) -> QLabel:
        """Blur a name while somebody stands behind; screen readers keep silent too."""
        if self.place.changes.privacy:
            label.setGraphicsEffect(QGraphicsBlurEffect(label, blurRadius=12))
            label.setAccessibleName(self.tr("Hidden"))
        return label


def fact_grid(rows: list[tuple[str, QWidget | str]]) -> QGridLayout:
    """Return labels at the left and values at the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(10)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for row, (label, value) in enumerate(rows):
        shown = Text(value or "—", wrap=True) if isinstance(value, str) else value
        one_line = isinstance(shown, QLabel) and not shown.wordWrap()
        place = Qt.AlignmentFlag.AlignVCenter if one_line else top
        grid.addWidget(Text(label, TextStyle.SOFT), row, 0, place)
        grid.addWidget(shown, row, 1)
    return grid
