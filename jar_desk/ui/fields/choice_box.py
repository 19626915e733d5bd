"""A box to choose one value of the domain, shown in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt

from jar_desk.ui.widgets.select import Select

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

T = TypeVar("T")


class ChoiceBox(Select, Generic[T]):
    """Choose one of some values."""

    def __init__(
        self,
        values: Iterable[T],
        words: Callable[[T], str],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values: list[T] = []
        self.offer(values, words)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, values: Iterable[T], words: Callable[[T], str]) -> None:
        """Offer other values; the first one is chosen."""
        self._values = list(values)
        self.clear()
        for value in self._values:
            self.addItem(words(value))

    def value(self) -> T:
        """Return the chosen value."""
        return self._values[max(0, self.currentIndex())]

    def choose(self, value: Any) -> None:  # noqa: ANN401 - a draft may hold what is no choice now
        """Choose a value; one that is not offered changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
