"""A line for one typed value, with its message beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from jar_desk.domain.errors import Invalid
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class TypedLine(Labelled, Generic[T]):
    """Wrap a `parse` of the domain: the value, or a message beside the field.

    `echo` says in words what was understood.
    """

    changed = Signal()

    def __init__(
        self,
        label: str,
        parse: Callable[[str], T],
        words: Callable[[Invalid], str],
        *,
        hint: str = "",
        echo: Callable[[T], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, label, parent)
        self._parse, self._words, self._hint, self._echo = parse, words, hint, echo
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.editingFinished.connect(self.check)
        self.say(hint)

    def text(self) -> str:
        """Return what was typed, as it was typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put text into the line."""
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def value(self) -> T | None:
        """Return the value, None for an empty line. Raises Invalid."""
        return self._parse(self.text()) if self.text().strip() else None

    def check(self) -> bool:
        """Say beneath what is wrong, if anything; tell whether the line can be used."""
        try:
            value = self.value()
        except Invalid as problem:
            self.say(self._words(problem), wrong=True)
            return False
        understood = self._echo(value) if self._echo and value is not None else ""
        self.say(understood or self._hint)
        return True

    def complain(self, problem: Invalid) -> None:
        """Say what is wrong and go there."""
        self.say(self._words(problem), wrong=True)
        self.line.setFocus()
