"""Named fields in two columns that hand out and take back what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from jar_desk.ui.fields.ticks import Ticks
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.fields.typed_state import put_back, typed
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.errors import Invalid


F = TypeVar("F", bound=QWidget)


class FieldGrid(QWidget):
    """Add fields by name from the left; `wide` ones take both columns.

    A field kept out of the state (`secret`) never comes into a draft.
    """

    def __init__(self, words: Callable[[Invalid], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._fields: dict[str, QWidget] = {}
        self._places: dict[str, QWidget] = {}
        self._secret: set[str] = set()
        self._next = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    def add(
        self, name: str, field: F, label: str = "", *, wide: bool = False, secret: bool = False
    ) -> F:
        """Add a field under a label; one that has its own label needs none."""
        place: QWidget = Labelled(field, label) if label else field
        self._fields[name], self._places[name] = field, place
        if secret:
            self._secret.add(name)
        self.add_part(place, wide=wide)
        return field

    def add_part(self, part: QWidget, *, wide: bool = True) -> None:
        """Add something that is no field: a heading, a message."""
        self._next += self._next % 2 if wide else 0
        row, column = divmod(self._next, 2)
        self._grid.addWidget(part, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
        self._next += 2 if wide else 1

    def show_field(self, name: str, *, shown: bool) -> None:
        """Show a field with its label, or hide it."""
        self._places[name].setVisible(shown)

    def typed_well(self) -> bool:
        """Tell whether every typed value can be read; go to the first that cannot."""
        for field in self._fields.values():
            if isinstance(field, TypedLine) and not field.check():
                field.line.setFocus()
                return False
        return True

    def complain(self, field: str, problem: Invalid) -> None:
        """Say beside a field what is wrong, and go there."""
        for name, place in self._places.items():
            wrong = name == field
            if isinstance(place, Labelled) and not (isinstance(place, TypedLine) and not wrong):
                place.say(self._words(problem) if wrong else "", wrong=wrong)
            if wrong:
                self._go_to(self._fields[name])

    def state(self) -> dict[str, Any]:
        """Return what was typed and chosen, but nothing secret, as JSON values."""
        kept = (one for one in self._fields.items() if one[0] not in self._secret)
        return {name: typed(field) for name, field in kept}

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was typed; names nobody knows any more are left out."""
        for name, value in state.items():
            if name in self._fields:
                put_back(self._fields[name], value)

    def _go_to(self, field: QWidget) -> None:
        target = field.line if isinstance(field, TypedLine) else field
        target = target.boxes[0] if isinstance(target, Ticks) else target
        target.setFocus(Qt.FocusReason.OtherFocusReason)
