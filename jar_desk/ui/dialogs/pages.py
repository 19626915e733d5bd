"""Look through the pages of a file without writing it anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from jar_desk.ui.theme import Role, worn_theme
from jar_desk.ui.widgets import InlineMessage, QuietButton, SecondaryButton, Text, TextStyle, Tone
from jar_desk.ui.widgets.fitted_dialog import size_within_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.ui.workplace import Workplace

    Picture = Callable[[int, int, Callable[[], bool]], bytes]

_PAGE_WIDTH = 640
"""Width of a page in device-independent pixels."""
_EDGE = 16
"""Room above and beneath a page."""


class PagesDialog(QDialog):
    """Show one page at a time; Page Up and Page Down turn them."""

    def __init__(
        self,
        pages: int,
        picture: Picture,
        workplace: Workplace,
        parent: QWidget | None = None,
    ) -> None:
        """`picture(page, width, cancelled)` returns the PNG of a page counted from 0.

        It is called on another thread, and stops once nobody looks at the page any longer.
        """
        super().__init__(parent)
        self._pages, self._picture, self._workplace, self._page = pages, picture, workplace, 0
        self._closed = False
        self.setWindowTitle(self.tr("Preview"))
        self.picture = QLabel()
        self.picture.setObjectName("scrolled")
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setContentsMargins(0, _EDGE, 0, _EDGE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.message = InlineMessage("", Tone.WARNING)
        self.place = Text("", TextStyle.SOFT)
        self.previous = QuietButton("", "chevron-left")
        self.previous.set_name(self.tr("Previous page"))
        self.previous.setShortcut(Qt.Key.Key_PageUp)
        self.following = QuietButton("", "chevron-right")
        self.following.set_name(self.tr("Next page"))
        self.following.setShortcut(Qt.Key.Key_PageDown)
        self._lay_out()
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.following.clicked.connect(lambda: self._turn(1))
        size_within_screen(self, _PAGE_WIDTH + 70, 780)
        self._turn(0)

    @property
    def page(self) -> int:
        """Return the page shown, counted from 0."""
        return self._page

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setObjectName("desktop")
        ground = worn_theme().colour(Role.RAISED).name()
        area.setStyleSheet(f"QScrollArea#desktop {{ background: {ground}; border-radius: 8px; }}")
        area.setWidget(self.picture)
        close = SecondaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.previous)
        foot.addWidget(self.place)
        foot.addWidget(self.following)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(self.message)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _turn(self, by: int) -> None:
        pages = self._pages
        self._page = min(max(0, self._page + by), pages - 1)
        self.place.setText(
            self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=pages)
        )
        self.previous.setEnabled(self._page > 0)
        self.following.setEnabled(self._page < pages - 1)
        self._load(self._page)

    def _load(self, page: int) -> None:
        picture = self._picture
        width = round(_PAGE_WIDTH * self.devicePixelRatioF())

        def show(drawn: bytes) -> None:
            if self._is_seen(page):
                self._show(drawn)

        def explain(error: Exception) -> None:
            if self._is_seen(page):
                self._explain(error)

        def work() -> bytes:
            return picture(page, width, lambda: not self._is_seen(page))

        self.message.say("")
        self.picture.setText(self.tr("The page is being drawn…"))
        self._workplace.background.run(self, work, show, explain)

    def _is_seen(self, page: int) -> bool:
        return page == self._page and not self._closed

    def done(self, result: int) -> None:
        """Close, and stop drawing."""
        self._closed = True
        super().done(result)

    def _show(self, picture: bytes) -> None:
        pixmap = QPixmap()
        pixmap.loadFromData(picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(pixmap)
        self.picture.setAccessibleName(self.place.text())

    def _explain(self, error: Exception) -> None:
        words = self._workplace.wording.error(error)
        self.picture.clear()
        self.message.say("\n".join(filter(None, words)))
