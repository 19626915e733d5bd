"""Boxes to tick, side by side: any number of some codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLayout, QWidget

from jar_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_GAP = 18


class Ticks(QWidget):
    """Offer codes in words; `ticked` are those chosen."""

    changed = Signal()

    def __init__(
        self,
        codes: Iterable[str],
        words: Callable[[str], str],
        parent: QWidget | None = None,
        *,
        many: bool = False,
    ) -> None:
        """`many` boxes go on in the next line where there is no room."""
        super().__init__(parent)
        self._boxes = {code: QCheckBox(words(code)) for code in codes}
        row: QLayout = FlowLayout(self, gap=_GAP, line_gap=6) if many else QHBoxLayout(self)
        row.setContentsMargins(0, 0 if many else 4, 0, 0 if many else 4)
        row.setSpacing(_GAP)
        for box in self._boxes.values():
            row.addWidget(box)
            box.toggled.connect(lambda _on: self.changed.emit())
        if isinstance(row, QHBoxLayout):
            row.addStretch(1)

    @property
    def boxes(self) -> list[QCheckBox]:
        """Return the boxes from the left."""
        return list(self._boxes.values())

    def ticked(self) -> tuple[str, ...]:
        """Return the codes that are ticked, in the order they are offered."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def tick(self, codes: Iterable[str]) -> None:
        """Tick these codes and no others."""
        wanted = set(codes)
        for code, box in self._boxes.items():
            box.setChecked(code in wanted)
