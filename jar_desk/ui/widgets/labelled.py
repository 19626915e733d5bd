"""A field with its label above and its message beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


class Labelled(QWidget):
    """Label, field, and a line for what is wrong or helpful; the label names the field."""

    def __init__(
        self,
        field: QWidget,
        label: str = "",
        parent: QWidget | None = None,
        *,
        beside: QLayout | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._label = Text("", TextStyle.SMALL, wrap=True)
        self._label.setBuddy(field)
        self._message = Text("", TextStyle.CAPTION, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._label)
        if beside is None:
            column.addWidget(field)
        else:
            column.addLayout(beside)
        column.addWidget(self._message)
        # What is beside may be higher: the label stays at its field.
        column.addStretch(1)
        self.set_label(label)
        self.say("")

    @property
    def message(self) -> str:
        """Return what is said beneath."""
        return self._message.text()

    def set_label(self, label: str) -> None:
        """Change the label, which screen readers say too."""
        self._label.setText(label)
        self.field.setAccessibleName(label)

    def say(self, message: str, *, wrong: bool = False) -> None:
        """Say something beneath the field; `wrong` colours both."""
        self._message.set_style(TextStyle.ERROR if wrong else TextStyle.CAPTION)
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self.field.setAccessibleDescription(message)
        mark_wrong(self.field, wrong=wrong)


def mark_wrong(field: QWidget, *, wrong: bool) -> None:
    """Give a field the border of what cannot be read, or take it away."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
