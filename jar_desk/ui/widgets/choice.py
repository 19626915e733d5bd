"""One-of-many controls: arrow keys move, Tab enters once, screen readers hear the state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Choice(QAbstractButton):
    """One of several buttons of which one is taken; `count` is shown beside its words."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.count: int | None = None
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, text: str, count: int | None) -> None:
        """Show words and a count; both are spoken."""
        self.setText(text)
        self.count = count
        self.setAccessibleName(text if count is None else f"{text} {count}")
        self.updateGeometry()
        self.update()


class ChoiceRow(QWidget):
    """A row of choices with keys; the subclass paints them and has the signal `chosen`."""

    chosen: SignalInstance

    def __init__(self, parent: QWidget | None = None, *, role_name: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(role_name)
        self._choices: dict[str, Choice] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._arrange(self._row)

    def _new_choice(self, key: str) -> Choice:
        raise NotImplementedError

    def _arrange(self, row: QHBoxLayout) -> None:
        raise NotImplementedError

    @property
    def current(self) -> str:
        """Return the key that is taken, or an empty string."""
        return next((key for key, choice in self._choices.items() if choice.isChecked()), "")

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys from left to right."""
        return tuple(self._choices)

    def add(self, key: str, text: str, count: int | None = None) -> None:
        """Add a choice at the right; the first one added is taken."""
        choice = self._new_choice(key)
        choice.set_words(text, count)
        choice.setChecked(not self._choices)
        choice.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(choice)
        self._row.insertWidget(len(self._choices), choice)
        self._choices[key] = choice

    def set_words(self, key: str, text: str, count: int | None = None) -> None:
        """Change the words and count of a choice."""
        self._choices[key].set_words(text, count)

    def set_enabled(self, key: str, enabled: bool) -> None:  # noqa: FBT001 - like setEnabled
        """Allow or forbid a choice."""
        self._choices[key].setEnabled(enabled)

    def choose(self, key: str) -> None:
        """Take a choice without telling anybody."""
        self._choices[key].setChecked(True)

    def clear(self) -> None:
        """Take none of the choices."""
        self._group.setExclusive(False)
        for choice in self._choices.values():
            choice.setChecked(False)
        self._group.setExclusive(True)

    def step(self, by: int) -> None:
        """Take the next or previous choice and tell it (Ctrl+Tab)."""
        keys = [key for key, choice in self._choices.items() if choice.isEnabled()]
        if not keys:
            return
        at = keys.index(self.current) if self.current in keys else 0
        key = keys[(at + by) % len(keys)]
        self._choices[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose(key)
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step(step)
