"""A list of like rows that can be added and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.widgets import QuietButton

if TYPE_CHECKING:
    from collections.abc import Callable


class Row(Protocol):
    """What a row can do: hand out and take back what was typed, as JSON values."""

    changed: Any

    def state(self) -> dict[str, Any]:
        """Return what was typed."""
        ...

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was typed."""
        ...


class Rows(QWidget):
    """Rows under each other, a button to take each away and one to add another."""

    changed = Signal()

    def __init__(
        self,
        make: Callable[[], QWidget],
        add_words: str,
        remove_words: str,
        *,
        least: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`make` returns a widget that is a `Row`; `least` of them always stay."""
        super().__init__(parent)
        self._make, self._remove_words, self._least = make, remove_words, least
        self._frames: list[tuple[QWidget, QuietButton, Any]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add_button = QuietButton(add_words, "plus", link=True)
        self.add_button.clicked.connect(lambda: self.add().setFocus())
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(self._column)
        column.addLayout(foot)
        for _ in range(least):
            self.add()

    def rows(self) -> list[Any]:
        """Return the rows from top to bottom."""
        return [row for _, _, row in self._frames]

    def add(self) -> QWidget:
        """Add an empty row at the end."""
        row: Any = self._make()
        frame = QWidget()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(row, 1)
        remove = QuietButton("", "x")
        remove.set_name(self._remove_words)
        remove.clicked.connect(lambda: self._remove(frame))
        line.addWidget(remove)
        self._frames.append((frame, remove, row))
        self._column.addWidget(frame)
        row.changed.connect(self.changed)
        self._settle()
        return frame if not isinstance(row, QWidget) else row

    def state(self) -> list[dict[str, Any]]:
        """Return what was typed into every row."""
        return [row.state() for row in self.rows()]

    def restore(self, states: list[dict[str, Any]]) -> None:
        """Put back what was typed."""
        while len(self._frames) < len(states):
            self.add()
        for row, state in zip(self.rows(), states, strict=False):
            row.restore(state)

    def _remove(self, frame: QWidget) -> None:
        self._frames = [one for one in self._frames if one[0] is not frame]
        self._column.removeWidget(frame)
        frame.deleteLater()
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        for _, remove, _ in self._frames:
            remove.setVisible(len(self._frames) > self._least)
