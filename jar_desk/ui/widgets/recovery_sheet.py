"""A recovery sheet to print, and the proof that it was printed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jar_desk.ui.asking import Asking, FileKind
from jar_desk.ui.widgets.buttons import SecondaryButton
from jar_desk.ui.widgets.labelled import Labelled
from jar_desk.ui.widgets.text import Text, TextStyle

_ASKED: Final = (1, 4)
"""Which groups of the sheet, counted from 0, have to be typed to show that it was kept."""


class RecoverySheet(QWidget):
    """The recovery sheet, shown once, confirmed by typing two groups."""

    def __init__(self, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self._asking = asking
        self._groups: tuple[str, ...] = ()
        self._sheet = b""
        self._words = Text("", TextStyle.SMALL, wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self.save = SecondaryButton("", "printer", accent=True)
        self.save.clicked.connect(self._save_sheet)
        self.typed = [QLineEdit() for _ in _ASKED]
        self._rows = [Labelled(field) for field in self.typed]
        self.column.addWidget(self._words)
        self.column.addLayout(self._grid)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout()
        for row in self._rows:
            line.addWidget(row)
        self.column.addLayout(line)
        self.column.addStretch(1)
        self.retranslate()

    def show_sheet(self, groups: tuple[str, ...], sheet: bytes) -> None:
        """Show the groups of a code; `sheet` is the PDF to print."""
        self._groups, self._sheet = groups, sheet
        for index, group in enumerate(groups):
            place = Text(f"{index + 1}. {group}", TextStyle.STRONG)
            self._grid.addWidget(place, index // 3, index % 3)
        self.retranslate()

    def complete(self) -> bool:
        """Tell whether the groups asked for were typed, saying beside them what is not right."""
        right = True
        for at, field, row in zip(self._asked(), self.typed, self._rows, strict=True):
            same = _plain(field.text()) == _plain(self._groups[at])
            row.say("" if same else self.tr("This is not what the sheet says."), wrong=not same)
            right = right and same
        return right

    def retranslate(self) -> None:
        """Take the words of the language of the moment."""
        self._words.setText(
            self.tr(
                "If every passphrase is lost, only this sheet opens the desk. Print it, keep it "
                "in a locked place, then type two of its groups."
            )
        )
        self.save.setText(self.tr("Save the sheet to print it…"))
        label = self.tr("Group {number}")
        for at, row in zip(self._asked(), self._rows, strict=True):
            row.set_label(label.format(number=at + 1))

    def _asked(self) -> tuple[int, ...]:
        last = max(1, len(self._groups) - 1)
        return tuple(min(at, last) for at in _ASKED)

    def _save_sheet(self) -> None:
        path = self._asking.save_path(self.tr("Recovery sheet.pdf"), FileKind.PDF)
        if path is None:
            return
        try:
            path.write_bytes(self._sheet)
        except OSError:
            self._asking.tell(self.tr("The sheet could not be saved there."), "", "")
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _plain(group: str) -> str:
    return "".join(group.split()).replace("-", "").upper()
