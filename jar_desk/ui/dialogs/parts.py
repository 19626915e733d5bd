"""What a package or a file to carry away was made of: every part with its SHA-256."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.inquiry import Document
    from jar_desk.ui.wording import Wording

_HEIGHT = 360


class PartsDialog(FormDialog):
    """Show the list, to be read and copied; it stays when the copy itself is erased."""

    def __init__(self, document: Document, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Parts and their fingerprints"),
            self.tr("Close"),
            self.tr("This list stays when the copy of the answer is erased."),
            parent,
        )
        self.whole = QPlainTextEdit(document.attachment.sha256)
        self.parts = QPlainTextEdit("\n\n".join(map(wording.document_part, document.parts)))
        for one, height in ((self.whole, 44), (self.parts, _HEIGHT)):
            one.setReadOnly(True)
            one.setTabChangesFocus(True)
            one.setFixedHeight(height)
        self.body.addWidget(Labelled(self.whole, self.tr("SHA-256 of the whole file")))
        self.body.addWidget(Labelled(self.parts, self.tr("SHA-256 of each part")))
        self.keep.hide()
        self.widen(840)
