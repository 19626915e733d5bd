"""Something must not be kept: mask it and note that it came, or say that it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from jar_desk.domain.unsolicited import ForbiddenFound, Handling, Treatment
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import InlineMessage, Labelled

if TYPE_CHECKING:
    from jar_desk.ui.wording import Wording


class ForbiddenDialog(FormDialog):
    """The verb masks (or leaves the file out) at once; a false alarm needs a tick and a reason."""

    def __init__(
        self, found: ForbiddenFound, wording: Wording, parent: QWidget | None = None
    ) -> None:
        self._in_file = found.in_file
        words = (
            self.tr("The file holds what JAR must not keep. Nothing was saved yet.")
            if found.in_file
            else self.tr("What was typed holds what JAR must not keep. Nothing was saved yet.")
        )
        super().__init__(self.tr("This must not be kept"), "", words, parent)
        kinds = self.tr(", ").join(wording.forbidden(kind) for kind in sorted(found.kinds))
        self.body.addWidget(InlineMessage(kinds, Tone.WARNING))
        self.body.addWidget(InlineMessage(self._way_out(), Tone.INFO))
        self.none = QCheckBox(self.tr("It is a false alarm: keep it as it is"))
        self.reason = TextBox(2)
        self._why = Labelled(self.reason, self.tr("Why it is none"))
        self.body.addWidget(self.none)
        self.body.addWidget(self._why)
        self.keep.setText(self.tr("Back"))
        self.none.toggled.connect(lambda _on: self._follow())
        self._follow()

    def _start(self) -> None:
        """Put the focus on the way out, so that one key takes it."""
        self.go.setFocus()

    def _way_out(self) -> str:
        if self._in_file:
            return self.tr(
                "The file is left out, and it is noted that it came without being asked for. Black "
                "it out, then add it again."
            )
        return self.tr(
            "What was found becomes ■, and it is noted that it came without being asked for, "
            "without the number."
        )

    def _follow(self) -> None:
        self._why.setVisible(self.none.isChecked())
        masking = self.tr("Leave the file out and note it") if self._in_file else None
        words = masking or self.tr("Mask and note")
        self.go.setText(self.tr("Keep as it is") if self.none.isChecked() else words)
        self.go.setToolTip(f"{self.go.text()} (Ctrl+Enter)")

    def value(self) -> Handling:
        """Return what is to be done."""
        if self.none.isChecked():
            return Handling(Treatment.OVERRULED, self.reason.words())
        return Handling(Treatment.REMOVED if self._in_file else Treatment.MASKED)

    def is_complete(self) -> bool:
        """Tell whether a false alarm has its reason."""
        given = bool(self.reason.words()) or not self.none.isChecked()
        self._why.say("" if given else self.tr("This is needed."), wrong=not given)
        if not given:
            self.reason.setFocus()
        return given
