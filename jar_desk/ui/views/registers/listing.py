"""The list of one register, or the words for an empty one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jar_desk.ui.models.registers import RegisterModel
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.widgets import EmptyState
from jar_desk.ui.widgets.page_frame import list_or_empty
from jar_desk.usecases.registers.entries import entry_ids, entry_page, provisions_about
from jar_desk.usecases.registers.security import may_enter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.registers.entry import RegisterKind, RegisterRow
    from jar_desk.ui.workplace import Workplace


class RegisterList(QWidget):
    """Find the entries of a register; `about` narrows it to the person of an inquiry.

    `answered` when rows are there, `row_chosen` when another one is marked, `row_opened` when
    one is to be changed.
    """

    answered = Signal()
    row_chosen = Signal()
    row_opened = Signal()

    def __init__(
        self,
        workplace: Workplace,
        kinds: Sequence[RegisterKind],
        parent: QWidget | None = None,
    ) -> None:
        """`kinds` are the registers of the page, the first one shown."""
        super().__init__(parent)
        self._workplace = workplace
        self.kind = kinds[0]
        self.about: Inquiry | None = None
        self._text = ""
        self._models = {kind: self._make_model(kind) for kind in kinds}
        self.table, self.empty = RowTable(), EmptyState(icon="list-checks")
        self.table.setModel(self.model)
        self.table.set_widths(scaled([136, 200, 142, 128], {1: 1}))
        self._stack = list_or_empty(self.table, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.table.row_chosen.connect(lambda _row: self.row_chosen.emit())
        self.table.row_opened.connect(lambda _row: self.row_opened.emit())
        workplace.changes.privacy_changed.connect(self.table.set_blurred)
        self.table.set_blurred(workplace.changes.privacy)

    @property
    def model(self) -> RegisterModel:
        """Return the entries shown."""
        return self._models[self.kind]

    def chosen(self) -> RegisterRow | None:
        """Return the marked entry."""
        return self.model.row_at(self.table.chosen_row())

    def show_register(
        self, kind: RegisterKind, about: Inquiry | None = None, keep: UUID | None = None
    ) -> None:
        """Turn to a register, with the entry `keep` in sight."""
        self.kind, self.about = kind, about
        self.table.setModel(self.model)
        self.table.setAccessibleName(self._workplace.wording.register(kind))
        self.look(self._text, keep)

    def look(self, text: str, keep: UUID | None = None) -> None:
        """Look for entries by what was typed."""
        self._text = text
        session, kind, about = self._workplace.session, self.kind, self.about
        if about is not None and not text:
            self.model.search(lambda: provisions_about(session, about), keep)
        else:
            self.model.search(lambda: entry_ids(session, kind, text), keep)

    def look_again(self, keep: UUID | None = None) -> None:
        """Read the same entries anew, keeping the marked one or another in sight."""
        self.look(self._text, keep or self.model.id_at(self.table.chosen_row()))

    def reword(self) -> None:
        """Speak the language of the moment."""
        self.table.setAccessibleName(self._workplace.wording.register(self.kind))
        self._say_empty()
        for model in self._models.values():
            model.reword()

    def _make_model(self, kind: RegisterKind) -> RegisterModel:
        place, session = self._workplace, self._workplace.session
        model = RegisterModel(
            place.background,
            lambda ids: entry_page(session, kind, ids),
            place.wording,
            session.today,
            self,
        )
        model.answered.connect(lambda count, kept: self._show_answer(kind, count, kept))
        return model

    def _show_answer(self, kind: RegisterKind, count: int, kept: int) -> None:
        if kind is not self.kind:
            return
        self._say_empty()
        self._stack.setCurrentWidget(self.table if count else self.empty)
        self.table.choose_row(max(kept, 0) if count else -1)
        self.answered.emit()

    def _say_empty(self) -> None:
        if self._text or self.about is not None:
            text = self.tr("Names are found in any spelling, numbers in any width.")
            self.empty.set_words(self.tr("Nothing found"), text, "")
            return
        may = may_enter(self._workplace.session, self.kind)
        action = self.tr("Make an entry") if may else ""
        purpose = self._workplace.wording.register_purpose(self.kind)
        self.empty.set_words(self.tr("No entries yet"), purpose, action)
