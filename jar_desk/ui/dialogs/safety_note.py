"""A safety note that only the protection manager may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.widgets import InlineMessage, Labelled, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.restricted_words import SafetyNote


class SafetyNoteDialog(FormDialog):
    """Ask what the manager must know, or show it to them; nothing of it is in the inquiry."""

    apart = True

    def __init__(
        self, known: SafetyNote | None = None, written: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Safety note for the manager only"),
            self.tr("Keep"),
            self.tr(
                "Only the protection manager can read this. Everybody else sees that it exists, "
                "who wrote it and when. It is in no letter, package, list or search."
            ),
            parent,
        )
        self.text = TextBox(6)
        self._row = Labelled(self.text, self.tr("What the manager must know"))
        self.body.addWidget(self._row)
        self.body.addWidget(InlineMessage(written, Tone.INFO))
        if known is not None:
            self.text.setPlainText(known.text)
        self.keeps(text=self.text)

    def is_complete(self) -> bool:
        """Tell whether there is a text, asking for it where it is missing."""
        missing = not self.text.words()
        self._row.say(self.tr("This is needed.") if missing else "", wrong=missing)
        if missing:
            self.text.setFocus()
        return not missing
