"""A dialog that asks for a few things and then does what stands on its button."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.errors import Invalid
from jar_desk.ui.fields.composing import Composition
from jar_desk.ui.fields.tab_order import follow_reading_order, tab_stops
from jar_desk.ui.widgets import PrimaryButton, SecondaryButton, Text, TextStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from jar_desk.ui.fields.typed_line import TypedLine

T = TypeVar("T")
WIDTH = 480


class FormDialog(QDialog):
    """Heading, an explanation, `.body` for the fields, Cancel (`.keep`) and the verb (`.go`).

    Ctrl+Enter presses the verb; plain Enter never does, so that no conversion sends a form.
    """

    def __init__(
        self, title: str, verb: str, explanation: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self.go = PrimaryButton(verb)
        self.go.setToolTip(f"{verb} (Ctrl+Enter)")
        self.go.clicked.connect(self._try)
        self.keep = SecondaryButton(self.tr("Cancel"))
        self.keep.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._try)
        self._composition = Composition(self)
        self._lay_out_frame(title, explanation)

    def is_complete(self) -> bool:
        """Tell whether everything is there, saying beside the fields what is not."""
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go in reading order through whatever the dialog holds."""
        super().showEvent(event)
        follow_reading_order(self)
        if self.focusWidget() in {None, self.keep, self.go}:
            self._start()

    def _start(self) -> None:
        """Put the focus where work begins: on the first field."""
        buttons = {self.keep, self.go}
        first = next((one for one in tab_stops(self) if one not in buttons), self.go)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        if self.go.isEnabled() and not self._composition.under_way and self.is_complete():
            self.accept()

    def _lay_out_frame(self, title: str, explanation: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        column.addWidget(Text(title, TextStyle.TITLE, wrap=True))
        if explanation:
            column.addWidget(Text(explanation, TextStyle.SOFT, wrap=True))
        column.addLayout(self.body)
        column.addStretch(1)
        column.addLayout(buttons)


def needed(line: TypedLine[T]) -> T | None:
    """Return the value of a line that must not be empty, or say beside it what is wrong."""
    try:
        value = line.value()
        if value is None:
            raise Invalid("value", "empty")  # noqa: TRY301 - one way to complain
    except Invalid as problem:
        line.complain(problem)
        return None
    return value
