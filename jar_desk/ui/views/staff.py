"""The people who work at the desk; the manager adds colleagues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from jar_desk.domain.changes import Kind
from jar_desk.domain.staff import Role
from jar_desk.ui.dialogs.new_staff import NewStaffDialog
from jar_desk.ui.models.cells import Badge, Cell
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import InlineMessage, PrimaryButton, Text, TextStyle
from jar_desk.ui.widgets.page_frame import lay_out_page, page_head
from jar_desk.usecases.reading import all_staff
from jar_desk.usecases.staffing import add_staff

if TYPE_CHECKING:
    from jar_desk.domain.changes import Changes, Done
    from jar_desk.domain.staff import Staff
    from jar_desk.ui.workplace import Workplace


HEAD_HEIGHT: Final = 34
"""As high as the button that only a manager sees, in device-independent pixels."""


class StaffView(QWidget):
    """List staff with role and state."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._staff: list[Staff] = []
        self._may_add = workplace.session.staff.role is Role.MANAGER
        self.title = Text("", TextStyle.TITLE)
        self.count = Text("", TextStyle.SOFT)
        self.add = PrimaryButton("", "user-plus")
        self.four_eyes = InlineMessage("", Tone.WARNING)
        self.model = RowsModel(self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.set_widths(scaled([240, 220, 140], {0: 3, 1: 2}))
        self._add = QAction(self)
        self._lay_out()
        self.add.clicked.connect(self._add.trigger)
        self._add.triggered.connect(self._ask)
        workplace.changes.changed.connect(self._follow)
        self._say_words()
        self.refresh()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: add a colleague."""
        return self._add if self._may_add else None

    def refresh(self) -> None:
        """Read the staff list again."""
        session = self._workplace.session
        self._workplace.background.run(self, lambda: all_staff(session), self._receive)

    def _lay_out(self) -> None:
        head = page_head(self.title, self.count, self.add)
        head.addStrut(HEAD_HEIGHT)
        lay_out_page(self, head, self.four_eyes, self.table)
        self.add.setVisible(self._may_add)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Staff and keys"))
        self.add.setText(self.tr("Add a staff member"))
        self._add.setText(self.tr("Add a staff member"))
        self.table.setAccessibleName(self.tr("Staff"))
        self._show()

    def _receive(self, staff: list[Staff]) -> None:
        self._staff = staff
        self._show()

    def _show(self) -> None:
        active = [one for one in self._staff if one.active]
        self.count.setText(self.tr("%n person(s)", "", len(active)))
        alone = len([one for one in active if one.role is not Role.AUDIT]) == 1
        said = self.tr(
            "You work alone here. A package needs the approval of a second person: add a colleague."
        )
        self.four_eyes.say(said if alone else "")
        headings = (self.tr("Name"), self.tr("Role"), self.tr("State"))
        self.model.show_rows(headings, [self._row(one) for one in self._staff])

    def _row(self, staff: Staff) -> TableRow:
        me = staff.id == self._workplace.session.staff.id
        words = self.tr("Works here") if staff.active else self.tr("Has left")
        tone = Tone.SUCCESS if staff.active else Tone.NEUTRAL
        return TableRow(
            staff.id,
            (
                Cell(first=staff.name, second=self.tr("You") if me else ""),
                Cell(first=self._workplace.wording.role(staff.role)),
                Cell(badge=Badge(text=words, tone=tone)),
            ),
        )

    def _ask(self) -> None:
        place = self._workplace
        dialog = NewStaffDialog(place.wording, self.window())
        if not self._may_add or not place.asking.show(dialog):
            return
        name, role, passphrase = dialog.value()
        session = place.session
        place.background.run(
            self, lambda: add_staff(session, name, role, passphrase), self._announce
        )

    def _announce(self, done: Done[Staff]) -> None:
        self._workplace.changes.announce(done)

    def _follow(self, changes: Changes) -> None:
        if Kind.STAFF in changes.kinds:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
