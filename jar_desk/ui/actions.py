"""What the window can do, each with words and one shortcut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACES: Final = 9


class Actions(QObject):
    """The actions of the main window; it connects them, views may wear them on buttons."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new_inquiry = self._make("Ctrl+N")
        self.search = self._make("Ctrl+F")
        self.primary = self._make("Ctrl+Enter", "Ctrl+Return")
        self.next_tab = self._make("Ctrl+Tab", "Ctrl+PgDown")
        self.previous_tab = self._make("Ctrl+Shift+Tab", "Ctrl+PgUp")
        self.back = self._make("Esc")
        self.blur = self._make("Ctrl+B")
        self.blur.setCheckable(True)
        self.mask = self._make("Ctrl+M")
        self.lock = self._make("Ctrl+L")
        self.shortcuts = self._make("Ctrl+/")
        self.help = self._make("F1")
        self.places = [self._make(f"Ctrl+{number}") for number in range(1, _PLACES + 1)]
        self.retranslate()

    def all(self) -> Iterator[QAction]:
        """Return every action in the order of the shortcut sheet."""
        yield from (self.new_inquiry, self.search, self.primary, self.next_tab)
        yield from (self.previous_tab, self.back, self.blur, self.mask)
        yield from (self.lock, self.shortcuts, self.help)
        yield from self.places

    def retranslate(self) -> None:
        """Take the words of the language of the moment."""
        self.new_inquiry.setText(self.tr("New inquiry"))
        self.search.setText(self.tr("Search"))
        self.primary.setText(self.tr("Do the next step"))
        self.next_tab.setText(self.tr("Next tab"))
        self.previous_tab.setText(self.tr("Previous tab"))
        self.back.setText(self.tr("Back"))
        self.blur.setText(self.tr("Blur names"))
        self.mask.setText(self.tr("Mask what must not be kept"))
        self.lock.setText(self.tr("Lock"))
        self.shortcuts.setText(self.tr("Keyboard shortcuts"))
        self.help.setText(self.tr("Help"))

    def _make(self, *keys: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
