"""What is typed into a field as a JSON value, and back."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.ticks import Ticks
from jar_desk.ui.fields.typed_line import TypedLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    Field = QLineEdit | QPlainTextEdit | QCheckBox | ChoiceBox[Any] | TypedLine[Any] | Ticks


def typed(field: QWidget) -> object:
    """Return what was typed or chosen, as a JSON value."""
    match field:
        case TypedLine() | QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QCheckBox():
            return field.isChecked()
        case ChoiceBox():
            value = field.value()
            return value.value if isinstance(value, StrEnum) else value
        case Ticks():
            return sorted(field.ticked())
    return None


def put_back(field: QWidget, value: Any) -> None:  # noqa: ANN401 - a draft holds JSON
    """Put a JSON value of `typed` back into its field."""
    match field:
        case TypedLine():
            field.set_text(str(value))
        case QLineEdit():
            field.setText(str(value))
        case QPlainTextEdit():
            field.setPlainText(str(value))
        case QCheckBox():
            field.setChecked(bool(value))
        case ChoiceBox():
            field.choose(value)
        case Ticks():
            field.tick(value)
