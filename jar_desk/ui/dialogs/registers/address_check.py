"""Is this address on the suppression list? By typing it, or by dropping a list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jar_desk.ui.asking import FileKind
from jar_desk.ui.fields.dropping import dropped_file
from jar_desk.ui.models.cells import Cell
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.widgets import (
    InlineMessage,
    Labelled,
    PrimaryButton,
    SecondaryButton,
    Text,
    TextStyle,
    Tone,
)
from jar_desk.ui.widgets.fitted_dialog import FittedDialog
from jar_desk.usecases.registers.addresses import check_address, check_list

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from jar_desk.domain.registers.suppressions import Suppression
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.registers.addresses import CheckedList

T = TypeVar("T")
_ROWS_HEIGHT = 190


class AddressCheckDialog(FittedDialog):
    """Say whether addresses may be used; nothing that is typed or dropped is kept."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.setWindowTitle(self.tr("Check addresses"))
        self.setAcceptDrops(True)
        self.address = QLineEdit()
        self.go = PrimaryButton(self.tr("Check"))
        self.file = SecondaryButton(self.tr("Choose a CSV file…"), "table")
        self.answer = InlineMessage("", Tone.INFO)
        self.model = RowsModel(self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Rows that may not be used"))
        self.table.set_widths(scaled([70, 150, 140, 220], {3: 1}))
        self.table.setFixedHeight(workplace.theme.pixels(_ROWS_HEIGHT))
        self.table.hide()
        self.close_button = SecondaryButton(self.tr("Close"))
        self._lay_out()
        self.go.clicked.connect(self.check)
        self.address.returnPressed.connect(self.check)
        self.file.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self.accept)
        self.widen(640)
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Look for the typed address, and forget it."""
        typed, session = self.address.text(), self._workplace.session
        if not typed.strip():
            self.address.setFocus()
            return
        self.address.clear()
        self._run(lambda: check_address(session, typed), self._say_one)

    def check_file(self, path: Path) -> None:
        """Look for every address of a file."""
        session = self._workplace.session
        self.answer.say(self.tr("Checking…"), Tone.INFO)
        self._run(lambda: check_list(session, path), self._say_list)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the file that was dropped."""
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.check_file(path)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        column.addWidget(Text(self.windowTitle(), TextStyle.TITLE, wrap=True))
        words = self.tr(
            "Type an address, or drop a CSV file here. Nothing of it is kept or recorded; the "
            "audit record says only that a check was made, of how many addresses."
        )
        column.addWidget(Text(words, TextStyle.SOFT, wrap=True))
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.address, 1)
        beside.addWidget(self.go)
        label = self.tr("E-mail address, phone number or postal address")
        column.addWidget(Labelled(self.address, label, beside=beside))
        column.addWidget(self.answer)
        column.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addWidget(self.file)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    def _choose_file(self) -> None:
        path = self._workplace.asking.open_path(FileKind.CSV)
        if path is not None:
            self.check_file(path)

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._workplace.background.run(self, work, then, self._explain)

    def _say_one(self, found: Suppression | None) -> None:
        self.table.hide()
        if found is None:
            self.answer.say(self.tr("This address is not on the list."), Tone.SUCCESS)
        else:
            words = self.tr("On the list, never use it: {entry}")
            self.answer.say(words.format(entry=self._entry_words(found)), Tone.ERROR)
        self.address.setFocus()

    def _say_list(self, checked: CheckedList) -> None:
        rows = [
            TableRow(
                one.entry.id,
                (
                    Cell(first=str(one.row)),
                    Cell(first=one.column or "—"),
                    Cell(first=str(one.entry.number)),
                    Cell(first=self._workplace.wording.suppression_reason(one.entry.reason)),
                ),
            )
            for one in checked.matches
        ]
        heads = (self.tr("Row"), self.tr("Column"), self.tr("Entry"), self.tr("Reason"))
        self.model.show_rows(heads, rows)
        self.table.setVisible(bool(rows))
        looked = self.tr("%n row(s) checked.", "", checked.rows)
        hits = len({one.row for one in checked.matches})
        if hits:
            said = self.tr("%n of them may not be used:", "", hits)
            self.answer.say(f"{looked} {said}", Tone.ERROR)
        else:
            said = self.tr("None of them is on the list.")
            self.answer.say(f"{looked} {said}", Tone.SUCCESS)

    def _entry_words(self, entry: Suppression) -> str:
        wording = self._workplace.wording
        return f"{entry.number}・{wording.suppression_reason(entry.reason)}"

    def _explain(self, error: Exception) -> None:
        self.table.hide()
        self.answer.say(self._workplace.wording.error(error).brief, Tone.ERROR)
