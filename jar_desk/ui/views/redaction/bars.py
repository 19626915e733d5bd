"""The lines above and beneath the page: what it is, the tools, where one is, which keys help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jar_desk.ui.widgets import QuietButton, SecondaryButton, Text, TextStyle
from jar_desk.ui.widgets.tooltip import tooltip_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_HEIGHT = 44
_FOOT = 28


class Heading(QWidget):
    """Back, what is worked on, and the tools; the page connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        self.back = QuietButton("", "arrow-left")
        self.back.set_name(self.tr("Back to the inquiry (Esc)"))
        self._title = ""
        self._what = Text("", TextStyle.SOFT)
        self._what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.mark = SecondaryButton(self.tr("Black out (B)"), accent=True)
        self.box = self._tool(
            "square", self.tr("Draw boxes with the mouse (Shift+drag); by keys: R")
        )
        self.box.setCheckable(True)
        self.withhold = self._tool("circle-slash", self.tr("Withhold the whole page, or not (W)"))
        self.beneath = self._tool(
            "eye", self.tr("See what lies beneath (V, or hold the space bar)")
        )
        self.beneath.setCheckable(True)
        self.search = self._tool("search", self.tr("Search and black out (Ctrl+F)"))
        self.smaller = self._tool("minus", self.tr("Smaller (Ctrl+-)"))
        self.larger = self._tool("plus", self.tr("Larger (Ctrl++)"))
        self.fit = QuietButton("100%")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addWidget(Text(self.tr("Blacking out"), TextStyle.STRONG))
        row.addWidget(self._what, 1)
        row.addWidget(self.mark)
        for tool in (self.box, self.withhold, self.beneath, self.search):
            row.addWidget(tool)
        row.addSpacing(8)
        for tool in (self.smaller, self.fit, self.larger):
            row.addWidget(tool)

    def show_title(self, title: str, *, private: bool) -> None:
        """Say which record of which inquiry is worked on."""
        self._title = title
        self._what.setToolTip("" if private else tooltip_words(title))
        self._cut()

    def show_zoom(self, zoom: float) -> None:
        """Say how large the page is shown."""
        words = f"{round(zoom * 100)}%"
        self.fit.setText(words)
        self.fit.setToolTip(self.tr("Fit the width (Ctrl+0)"))
        self.fit.setAccessibleName(self.tr("{zoom}, fit the width (Ctrl+0)").format(zoom=words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title where there is no room."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(self._what.width() - 2, 40)
        end = Qt.TextElideMode.ElideRight
        self._what.setText(self._what.fontMetrics().elidedText(self._title, end, room))

    def _tool(self, icon: str, name: str) -> QuietButton:
        tool = QuietButton("", icon)
        tool.set_name(name)
        return tool


class Foot(QWidget):
    """Which page, how large, what is not saved; at the right the keys that help now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_FOOT)
        self.where, self.zoom = Text("", TextStyle.CAPTION), Text("", TextStyle.CAPTION)
        self.state, self.hint = Text("", TextStyle.CAPTION), Text("", TextStyle.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 14, 0)
        row.setSpacing(18)
        for part in (self.where, self.zoom, self.state):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.hint)

    def show_place(self, page: int, pages: int, zoom: float) -> None:
        """Say which page is shown, counted from 0, and how large."""
        words = self.tr("Page {page} / {pages}").format(page=page + 1, pages=pages)
        self.where.setText(words if pages else "")
        self.zoom.setText(f"{round(zoom * 100)}%" if pages else "")

    def show_unsaved(self, count: int) -> None:
        """Say that something is not saved."""
        words = self.tr("Not saved yet: %n record(s)", "", count) if count else ""
        self.state.setText(words)

    def show_hint(self, *, barred: bool, drawing: bool, selected: bool, chosen: bool) -> None:
        """Say which keys help now; `barred` where the law gives no ground for this record."""
        if barred:
            words = self.tr("The law gives no ground to black out anything of this record.")
        elif drawing:
            words = self.tr("Arrows: move   Shift+arrows: size   Enter: black out   Esc: leave off")
        elif selected:
            words = self.tr("B: black out   Shift+arrows: select   Esc: leave off")
        elif chosen:
            words = self.tr("Delete: remove   G: ground   Space: see beneath")
        else:
            words = self.tr(
                "Drag over text, B: black out   Shift+drag or R: a box   PgDn: next page"
            )
        self.hint.setText(words)
