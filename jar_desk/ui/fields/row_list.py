"""A short list to tick, for values with long names: arrows move, Space ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


FRAMED: Final = (
    "RowList { border: 1px solid palette(mid); border-radius: 8px; padding: 4px 6px; }"
    "RowList:focus { border: 2px solid palette(highlight); padding: 3px 5px; }"
    "RowList::item { min-height: 22px; }"
)
"""A frame like that of the fields beside it, in the colours of the theme."""


class RowList(QListWidget):
    """Tick some of the offered codes."""

    def __init__(
        self, offered: Iterable[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        """Offer pairs of code and words."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setStyleSheet(FRAMED)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for code, words in offered:
            item = QListWidgetItem(f"{code}  {words}", self)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setToolTip(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.setCurrentRow(0)

    def ticked(self) -> tuple[str, ...]:
        """Return the codes that are ticked, in their order."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def tick(self, codes: Iterable[str]) -> None:
        """Tick these codes and no others."""
        wanted = set(codes)
        for row in range(self.count()):
            item = self.item(row)
            on = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
