"""The people who work at the desk and how they get in; the manager decides."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, assert_never, cast

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.changes import Kind
from jar_desk.domain.staff import Role
from jar_desk.ui.models.cells import Badge, Cell
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.theme import Tone
from jar_desk.ui.views.staff.deeds import StaffDeeds
from jar_desk.ui.views.staff.keys_card import KeysCard
from jar_desk.ui.widgets import InlineMessage, PrimaryButton, SecondaryButton, Text, TextStyle
from jar_desk.ui.widgets.page_frame import lay_out_page, page_head
from jar_desk.ui.widgets.standing import set_shown
from jar_desk.usecases.staffing import WayIn, who_can_open

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.changes import Changes
    from jar_desk.domain.staff import Staff
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.staffing import Access, DeskAccess


HEAD_HEIGHT: Final = 34
"""As high as the button that only a manager sees, in device-independent pixels."""


class StaffView(QWidget):
    """List staff with role and way in, and the keys of the desk."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._people: tuple[Access, ...] = ()
        self._manages = workplace.session.staff.role is Role.MANAGER
        self._deeds = StaffDeeds(workplace, self)
        self.title = Text("", TextStyle.TITLE)
        self.count = Text("", TextStyle.SOFT)
        self.add = PrimaryButton("", "user-plus")
        self.four_eyes = InlineMessage("", Tone.WARNING)
        self.model = RowsModel(self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.set_widths(scaled([240, 220, 240], {0: 3, 1: 2, 2: 2}))
        self.anew = SecondaryButton("", "key-round")
        self.role = SecondaryButton("", "pencil")
        self.leave = SecondaryButton("", "circle-slash")
        self.keys = KeysCard(manages=self._manages)
        self._add = QAction(self)
        self._lay_out()
        self._connect()
        self._say_words()
        self.refresh()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: add a colleague."""
        return self._add if self._manages else None

    def refresh(self) -> None:
        """Read again who can open the desk."""
        session = self._workplace.session
        self._workplace.background.run(self, lambda: who_can_open(session), self._receive)

    def _lay_out(self) -> None:
        head = page_head(self.title, self.count, self.add)
        head.addStrut(HEAD_HEIGHT)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.role, self.anew, self.leave):
            acts.addWidget(button)
            set_shown(button, shown=self._manages)
        acts.addStretch(1)
        lay_out_page(self, head, self.four_eyes, self.table, acts, self.keys, below=18)
        column = cast("QVBoxLayout", self.layout())
        column.setStretchFactor(self.table, 1)
        column.setStretchFactor(self.keys, 0)
        self.add.setVisible(self._manages)

    def _connect(self) -> None:
        deeds = self._deeds
        self.add.clicked.connect(self._add.trigger)
        self._add.triggered.connect(deeds.invite)
        self.table.row_chosen.connect(self._offer)
        for button, deed in (
            (self.role, deeds.change_role),
            (self.anew, deeds.invite_anew),
            (self.leave, deeds.end_access),
        ):
            button.clicked.connect(partial(self._with_chosen, deed))
        self.keys.own.clicked.connect(deeds.change_passphrase)
        self.keys.renew.clicked.connect(deeds.renew_sheet)
        self.keys.rotate.clicked.connect(deeds.rotate)
        self._workplace.changes.changed.connect(self._follow)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Staff and keys"))
        self.add.setText(self.tr("Add a staff member"))
        self._add.setText(self.tr("Add a staff member"))
        self.role.setText(self.tr("Change the role…"))
        self.anew.setText(self.tr("One-time passphrase…"))
        self.leave.setText(self.tr("End access…"))
        self.table.setAccessibleName(self.tr("Staff"))
        self.keys.say_words()
        self._show()

    def _receive(self, access: DeskAccess) -> None:
        self._people = access.people
        self.keys.show_access(access)
        self._show()

    def _show(self) -> None:
        active = [one.staff for one in self._people if one.staff.active]
        self.count.setText(self.tr("%n person(s)", "", len(active)))
        alone = len([one for one in active if one.role is not Role.AUDIT]) == 1
        said = self.tr(
            "You work alone here. A package needs the approval of a second person: add a colleague."
        )
        self.four_eyes.say(said if alone else "")
        headings = (self.tr("Name"), self.tr("Role"), self.tr("Access"))
        chosen = self.model.entity_at(self.table.chosen_row())
        self.model.show_rows(headings, [self._row(one) for one in self._people])
        self.table.choose_row(max(self.model.row_of(chosen), 0))

    def _row(self, access: Access) -> TableRow:
        staff = access.staff
        return TableRow(
            staff.id,
            (
                Cell(first=staff.name, second=self.tr("You") if self._is_me(staff) else ""),
                Cell(first=self._workplace.wording.role(staff.role)),
                Cell(badge=self._badge(access.way_in)),
            ),
        )

    def _badge(self, way_in: WayIn) -> Badge:
        match way_in:
            case WayIn.OWN:
                return Badge(text=self.tr("Passphrase of their own"), tone=Tone.SUCCESS)
            case WayIn.ONE_TIME:
                return Badge(text=self.tr("One-time passphrase, not used yet"), tone=Tone.WARNING)
            case WayIn.NONE:
                return Badge(text=self.tr("Has left"), tone=Tone.NEUTRAL)
        assert_never(way_in)

    def _is_me(self, staff: Staff) -> bool:
        return staff.id == self._workplace.session.staff.id

    def _chosen(self) -> Staff | None:
        entity = self.model.entity_at(self.table.chosen_row())
        return next((one.staff for one in self._people if one.staff.id == entity), None)

    def _offer(self, _row: int) -> None:
        staff = self._chosen()
        possible = staff is not None and staff.active and not self._is_me(staff)
        for button in (self.role, self.anew, self.leave):
            button.setEnabled(possible)

    def _with_chosen(self, deed: Callable[[Staff], None]) -> None:
        staff = self._chosen()
        if staff is not None:
            deed(staff)

    def _follow(self, changes: Changes) -> None:
        if Kind.STAFF in changes.kinds:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
