"""What must not be kept is said beneath the field it is typed into; one press masks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import InlineMessage, SecondaryButton

if TYPE_CHECKING:
    from jar_desk.domain.forbidden_data import ForbiddenKind
    from jar_desk.ui.wording import Wording

KEYS = "Ctrl+M"


class ForbiddenNotice(InlineMessage):
    """Name what was found, with the way out on a button; `mask_wanted` when it is pressed."""

    mask_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.WARNING, parent)
        self._wording = wording
        self.way_out = SecondaryButton("", "eye-off")
        self.way_out.clicked.connect(self.mask_wanted)
        self.add_below(self.way_out)

    def warn(self, kinds: frozenset[ForbiddenKind]) -> None:
        """Say what was found; screen readers say it at once."""
        named = self.tr(", ").join(self._wording.forbidden(kind) for kind in sorted(kinds))
        words = self.tr(
            "{found}: JAR must not keep this. Drafts hold it masked; {keys} masks it here and "
            "notes that it came."
        )
        self.way_out.setText(self.tr("Mask and note"))
        self.way_out.setToolTip(f"{self.way_out.text()} ({KEYS})")
        self.way_out.show()
        self.say(words.format(found=named, keys=KEYS), Tone.WARNING)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def say_masked(self) -> None:
        """Say that it is done, until something else is typed."""
        self.way_out.hide()
        self.say(self.tr("Masked; it is noted that it came."), Tone.SUCCESS)


def place_below(field: QWidget, part: QWidget) -> None:
    """Put a part beneath a field, in the innermost column the field stands in."""
    inner = field
    while (owner := inner.parentWidget()) is not None:
        layout = owner.layout()
        for column, place in reversed(_way_to(layout, inner) if layout else []):
            if isinstance(column, QBoxLayout) and _goes_down(column):
                column.insertWidget(place + 1, part)
                return
        inner = owner
    part.setParent(field.window())


def _goes_down(box: QBoxLayout) -> bool:
    return box.direction() is QBoxLayout.Direction.TopToBottom


def _way_to(layout: QLayout, widget: QWidget) -> list[tuple[QLayout, int]]:
    """Return the layouts from the outermost to the one that holds a widget, with places in them."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is not None and item.widget() is widget:
            return [(layout, place)]
        inner = item.layout() if item is not None else None
        way = _way_to(inner, widget) if inner is not None else []
        if way:
            return [(layout, place), *way]
    return []
