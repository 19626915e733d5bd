"""What the pages with a list share: a head line, the list or what stands for none, margins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_SIDE: Final = 22
_ABOVE: Final = 16
_GAP: Final = 12


def page_head(title: QWidget, beside: QWidget, *acts: QWidget) -> QHBoxLayout:
    """Return the line with the title, what is said beside it, and at the right what may be done."""
    head = QHBoxLayout()
    head.setSpacing(_GAP)
    head.addWidget(title)
    head.addWidget(beside, 1)
    for act in acts:
        head.addWidget(act)
    return head


def list_or_empty(table: QWidget, empty: QWidget) -> QStackedWidget:
    """Return the place in which either the list is shown or the words for an empty one."""
    stack = QStackedWidget()
    stack.addWidget(table)
    stack.addWidget(empty)
    return stack


def lay_out_page(
    page: QWidget, *parts: QWidget | QLayout, side: int = _SIDE, below: int = 0
) -> None:
    """Put parts under each other; the last one takes the room that is left.

    `side` and `below` are margins in device-independent pixels.
    """
    column = QVBoxLayout(page)
    column.setContentsMargins(side, _ABOVE, side, below)
    column.setSpacing(_GAP)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.setStretch(len(parts) - 1, 1)
