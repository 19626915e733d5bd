"""The one seam for questions, file choices and bad news."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget


class FileKind(Enum):
    """What a file dialog offers, as glob patterns."""

    PDF = ("*.pdf",)
    ZIP = ("*.zip",)
    CSV = ("*.csv",)
    CALENDAR = ("*.ics",)
    RECORD = ("*.pdf", "*.png", "*.jpg", "*.jpeg", "*.txt", "*.eml", "*.csv", "*.xlsx")
    EXPORT = ("*.csv", "*.tsv", "*.txt", "*.pdf")
    COPY = ("*.pdf", "*.png", "*.jpg", "*.jpeg")
    ANY = ("*",)


class Asking(Protocol):
    """What a view may ask a person; tests answer, and an unexpected question fails them."""

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        """Ask before something that cannot be undone; the verb stands on the button."""
        ...

    def save_path(self, suggested: str, kind: FileKind) -> Path | None:
        """Ask where to save; None where the person thinks better of it."""
        ...

    def open_path(self, kind: FileKind) -> Path | None:
        """Ask which file to read; None where the person thinks better of it."""
        ...

    def choose_folder(self, suggested: Path) -> Path | None:
        """Ask for a folder; None where the person thinks better of it."""
        ...

    def tell(self, title: str, kept: str, todo: str, details: str = "") -> None:
        """Say what happened, what was kept, what to do; details are copyable, never personal."""
        ...

    def show(self, dialog: QDialog) -> bool:
        """Show a dialog above the window and tell whether it was accepted."""
        ...


class DialogAsking:
    """Ask with real dialogs above the window of the moment."""

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        self._window = window

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        """Ask before something that cannot be undone; the verb stands on the button."""
        from jar_desk.ui.widgets.message_dialog import QuestionDialog  # noqa: PLC0415 - start-up

        return self.show(QuestionDialog(question, consequence, verb, self._window()))

    def save_path(self, suggested: str, kind: FileKind) -> Path | None:
        """Ask where to save; None where the person thinks better of it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - start-up

        title = QCoreApplication.translate("Asking", "Save")
        path, _ = QFileDialog.getSaveFileName(self._window(), title, suggested, _patterns(kind))
        return Path(path) if path else None

    def open_path(self, kind: FileKind) -> Path | None:
        """Ask which file to read; None where the person thinks better of it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - start-up

        title = QCoreApplication.translate("Asking", "Choose a file")
        path, _ = QFileDialog.getOpenFileName(self._window(), title, "", _patterns(kind))
        return Path(path) if path else None

    def choose_folder(self, suggested: Path) -> Path | None:
        """Ask for a folder; None where the person thinks better of it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - start-up

        title = QCoreApplication.translate("Asking", "Choose a folder")
        path = QFileDialog.getExistingDirectory(self._window(), title, str(suggested))
        return Path(path) if path else None

    def tell(self, title: str, kept: str, todo: str, details: str = "") -> None:
        """Say what happened, what was kept, what to do; details are copyable, never personal."""
        from jar_desk.ui.widgets.message_dialog import NoticeDialog  # noqa: PLC0415 - start-up

        self.show(NoticeDialog(title, kept, todo, details, self._window()))

    def show(self, dialog: QDialog) -> bool:
        """Show a dialog above the window and tell whether it was accepted."""
        try:
            return bool(dialog.exec())
        finally:
            dialog.deleteLater()


def _patterns(kind: FileKind) -> str:
    return " ".join(kind.value)
