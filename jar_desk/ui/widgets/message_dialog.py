"""Plain questions and plain bad news."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from jar_desk.ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton, SecondaryButton
from jar_desk.ui.widgets.fitted_dialog import FittedDialog
from jar_desk.ui.widgets.text import Text, TextStyle


class _MessageDialog(FittedDialog):
    """A heading, paragraphs, and buttons at the right."""

    def __init__(self, title: str, paragraphs: tuple[str, ...], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QGuiApplication.applicationDisplayName())
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 20)
        self.column.setSpacing(12)
        self.column.addWidget(Text(title, TextStyle.HEADING, wrap=True))
        for paragraph in paragraphs:
            if paragraph:
                self.column.addWidget(Text(paragraph, wrap=True))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.column.addSpacing(4)
        self.column.addLayout(self.buttons)
        self.widen(440)


class QuestionDialog(_MessageDialog):
    """Ask before something that cannot be undone; Escape and Enter both keep things as they are."""

    def __init__(
        self, question: str, consequence: str, verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, (consequence,), parent)
        self.keep = SecondaryButton(self.tr("Cancel"))
        self.keep.setDefault(True)
        self.go = DangerButton(verb)
        self.keep.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.buttons.addWidget(self.keep)
        self.buttons.addWidget(self.go)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)


class NoticeDialog(_MessageDialog):
    """Say what happened, what was kept and what to do; details can be copied."""

    def __init__(
        self, title: str, kept: str, todo: str, details: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, (kept, todo), parent)
        self.more: QuietButton | None = None
        self.copy: QuietButton | None = None
        if details:
            self._add_details(details)
        close = PrimaryButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.buttons.addWidget(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_details(self, details: str) -> None:
        box = QPlainTextEdit(details)
        box.setReadOnly(True)
        box.setAccessibleName(self.tr("Details"))
        box.setMaximumHeight(120)
        box.hide()
        self.more = QuietButton(self.tr("Details"), "chevron-down")
        self.more.clicked.connect(lambda: box.setVisible(not box.isVisible()))
        self.copy = QuietButton(self.tr("Copy details"), "copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        self.column.insertWidget(self.column.count() - 1, box)
        self.buttons.insertWidget(0, self.copy)
        self.buttons.insertWidget(0, self.more)
