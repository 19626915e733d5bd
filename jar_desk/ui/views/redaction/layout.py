"""The parts of the editor and how they stand: pages, page, lists, the two lines around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jar_desk.ui.theme import worn_theme
from jar_desk.ui.views.redaction.bars import Foot, Heading
from jar_desk.ui.views.redaction.desktop import Desktop
from jar_desk.ui.views.redaction.hits import HitPanel
from jar_desk.ui.views.redaction.panel import Panel
from jar_desk.ui.views.redaction.sheet import Sheet
from jar_desk.ui.views.redaction.thumbnails import Thumbnails
from jar_desk.ui.widgets import EmptyState, PrimaryButton, QuietButton, SecondaryButton

if TYPE_CHECKING:
    from jar_desk.ui.views.redaction.pictures import Pictures
    from jar_desk.ui.wording import Wording

_PANEL: Final = 332
"""Width of the lists at the right, in logical pixels."""


class Layout(QWidget):
    """The parts in one language; the view connects them."""

    def __init__(self, pictures: Pictures, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.foot = Heading(), Foot()
        self.thumbnails = Thumbnails(pictures)
        self.sheet = Sheet(pictures)
        self.desktop = Desktop(self.sheet)
        self.panel, self.hits = Panel(wording), HitPanel()
        self.empty = EmptyState(icon="file-text")
        self.save = PrimaryButton(self.tr("Save and next"))
        self.undo = SecondaryButton(self.tr("Undo"), "undo-2")
        self.undo.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self.redo = QuietButton("", "redo-2")
        self.redo.set_name(self.tr("Redo (Ctrl+Y)"))
        self.middle, self.lists = QStackedWidget(), QStackedWidget()
        self.middle.addWidget(self.desktop)
        self.middle.addWidget(self.empty)
        self.lists.addWidget(self.panel)
        self.lists.addWidget(self.hits)
        self._lay_out()

    @property
    def searching(self) -> bool:
        """Tell whether the search is shown."""
        return self.lists.currentWidget() is self.hits

    def show_search(self, *, shown: bool) -> None:
        """Show the search, or the lists of the page."""
        self.lists.setCurrentWidget(self.hits if shown else self.panel)

    def _lay_out(self) -> None:
        right = QWidget()
        right.setObjectName("redactionLists")
        right.setFixedWidth(worn_theme().pixels(_PANEL))
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        column.addWidget(self.lists, 1)
        column.addLayout(self._buttons())
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.thumbnails)
        across.addWidget(self.middle, 1)
        across.addWidget(right)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.heading)
        outer.addLayout(across, 1)
        outer.addWidget(self.foot)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 8, 18, 0)
        row.setSpacing(6)
        row.addWidget(self.save)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addStretch(1)
        return row
