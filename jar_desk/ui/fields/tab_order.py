"""Tab goes in reading order, whatever was made first."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def follow_reading_order(root: QWidget) -> None:
    """Chain everything in a page or row as it is laid out; call it again when rows come or go."""
    for earlier, later in pairwise(tab_stops(root)):
        QWidget.setTabOrder(earlier, later)


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at, in the order of the layouts, hidden ones too."""
    layout = root.layout()
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus and root.focusProxy() is None:
        yield root
    elif isinstance(root, QScrollArea):
        inside: QWidget | None = root.widget()
        if inside is not None:
            yield from tab_stops(inside)
    elif layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from tab_stops(widget)
        elif inner is not None:
            yield from _in_layout(inner)
