"""A list of like rows that can be added and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.fields.tab_order import follow_reading_order
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


class _Frame(NamedTuple):
    """A row with the button that takes it away."""

    holder: QWidget
    remove: QuietButton
    row: Any


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
        self._frames: list[_Frame] = []
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
        return [frame.row for frame in self._frames]

    def add(self) -> QWidget:
        """Add an empty row at the end and return it."""
        row: Any = self._make()
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(row, 1)
        remove = QuietButton("", "x")
        remove.set_name(self._remove_words)
        remove.setFixedHeight(row.focusProxy().sizeHint().height())
        remove.clicked.connect(lambda: self._remove(holder))
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._frames.append(_Frame(holder, remove, row))
        self._column.addWidget(holder)
        row.changed.connect(self.changed)
        self._settle()
        return row  # type: ignore[no-any-return]

    def show_count(self, count: int) -> None:
        """Show this many rows, but never fewer than the least; the last ones go first."""
        while len(self._frames) < count:
            self.add()
        while len(self._frames) > max(count, self._least):
            self._take_away(self._frames[-1])
        self._settle()

    def state(self) -> list[dict[str, Any]]:
        """Return what was typed into every row."""
        return [row.state() for row in self.rows()]

    def restore(self, states: list[dict[str, Any]]) -> None:
        """Put back what was typed."""
        self.show_count(len(states))
        for row, state in zip(self.rows(), states, strict=False):
            row.restore(state)

    def _remove(self, holder: QWidget) -> None:
        at = next(i for i, frame in enumerate(self._frames) if frame.holder is holder)
        self._take_away(self._frames[at])
        self._settle()
        self._frames[max(0, at - 1)].row.setFocus() if self._frames else self.add_button.setFocus()
        self.changed.emit()

    def _take_away(self, frame: _Frame) -> None:
        self._frames.remove(frame)
        self._column.removeWidget(frame.holder)
        frame.holder.hide()
        frame.holder.deleteLater()

    def _settle(self) -> None:
        for frame in self._frames:
            frame.remove.setVisible(len(self._frames) > self._least)
        follow_reading_order(self)
