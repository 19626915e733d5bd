"""Ask for the reason of a step that needs one: withdraw, pass on, give back, open again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReasonDialog(FormDialog):
    """A box for the reason; it goes into the audit record."""

    def __init__(
        self, title: str, verb: str, explanation: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, verb, explanation, parent)
        self.text = TextBox()
        self._row = Labelled(self.text, self.tr("Reason"))
        self.body.addWidget(self._row)
        self.text.setFocus()
        self.keeps(text=self.text)

    def value(self) -> str:
        """Return the reason."""
        return self.text.words()

    def is_complete(self) -> bool:
        """Tell whether there is a reason, asking for it where it is missing."""
        given = bool(self.value())
        self._row.say("" if given else self.tr("This is needed."), wrong=not given)
        if not given:
            self.text.setFocus()
        return given
