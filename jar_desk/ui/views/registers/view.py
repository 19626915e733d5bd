"""A page of registers, one book: segments, a list, the selected entry at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jar_desk.domain.changes import Kind
from jar_desk.domain.registers.entry import REGISTERS_OF, Book, RegisterKind
from jar_desk.domain.registers.incidents import Incident
from jar_desk.domain.registers.opening import addresses_of
from jar_desk.domain.staff import Role
from jar_desk.ui.theme import Tone
from jar_desk.ui.views.registers.asking import EntryForms
from jar_desk.ui.views.registers.detail import EntryDetail
from jar_desk.ui.views.registers.leaving import Leaving
from jar_desk.ui.views.registers.listing import RegisterList
from jar_desk.ui.views.registers.whole import security_words, years_words
from jar_desk.ui.widgets import (
    InlineMessage,
    PrimaryButton,
    QuietButton,
    SearchField,
    SecondaryButton,
    Segments,
    Text,
    TextStyle,
)
from jar_desk.ui.widgets.page_frame import page_head
from jar_desk.ui.widgets.page_with_detail import PageWithDetail
from jar_desk.usecases.registers.entries import (
    complaint_years,
    entry_counts,
    new_entry,
    read_entry,
)
from jar_desk.usecases.registers.exporting import ListFormat
from jar_desk.usecases.registers.security import may_enter, security_state

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.changes import Changes
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.registers.complaints import ComplaintYear
    from jar_desk.domain.registers.entry import RegisterEntry, RegisterRow
    from jar_desk.ui.models.registers import RegisterModel
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.registers.security import SecurityState


class RegistersView(PageWithDetail):
    """Find entries, make and change them, check addresses, write lists."""

    inquiry_wanted = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        parent: QWidget | None = None,
        *,
        book: Book = Book.PERSONS,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.book, self._kinds = book, REGISTERS_OF[book]
        self._years: Sequence[ComplaintYear] = ()
        self._security: SecurityState | None = None
        self._counts: dict[RegisterKind, int] = {}
        self.forms, self.leaving = EntryForms(workplace, self), Leaving(workplace, self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_register(self._kinds[0])
        self._say_words()
        self.refresh()

    @property
    def kind(self) -> RegisterKind:
        """Return the register shown."""
        return RegisterKind(self.segments.current)

    @property
    def model(self) -> RegisterModel:
        """Return the list shown."""
        return self.list.model

    @property
    def _may_enter(self) -> bool:
        return may_enter(self._workplace.session, self.kind)

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: make an entry."""
        return self._add if self._may_enter else None

    def focus_search(self) -> None:
        """Go to the search field (Ctrl+F)."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def step_tab(self, by: int) -> None:
        """Go to another register (Ctrl+Tab)."""
        self.segments.step(by)

    def begin_entry(self, kind: RegisterKind, inquiry: Inquiry) -> None:
        """Make an entry from an inquiry; third-party records are looked up first (APPI 33(5))."""
        self.segments.choose(kind)
        self.search.clear()
        self._show_register(kind, inquiry if kind is RegisterKind.PROVISION else None)
        if kind is not RegisterKind.PROVISION:
            self._ask_new(inquiry)

    def show_entry(self, entity: UUID) -> None:
        """Show one entry in its register."""
        session = self._workplace.session

        def show(row: RegisterRow) -> None:
            self.segments.choose(row.entry.kind)
            self.search.clear()
            self._show_register(row.entry.kind, keep=entity)

        self._workplace.background.run(self, lambda: read_entry(session, entity), show)

    def refresh(self) -> None:
        """Read list and counts again, keeping the selected entry in sight."""
        self.list.look_again()
        session, run = self._workplace.session, self._workplace.background.run
        run(self, lambda: entry_counts(session), self._show_counts)
        if self.book is Book.PERSONS:
            run(self, lambda: complaint_years(session), self._show_years)
        else:
            run(self, lambda: security_state(session), self._show_security)

    def _make_parts(self) -> None:
        self.title, self.hint = Text("", TextStyle.TITLE), Text("", TextStyle.SOFT, wrap=True)
        self.add = PrimaryButton("", "plus")
        self.check = SecondaryButton("", "shield-check")
        self.csv, self.pdf = SecondaryButton("", "table"), SecondaryButton("", "file-down")
        self.search, self.segments = SearchField(), Segments()
        for kind in self._kinds:
            self.segments.add(kind.value, "")
        self.said = InlineMessage("", Tone.SUCCESS)
        self.about = InlineMessage("", Tone.INFO)
        self.everybody = QuietButton("", "x")
        self.list = RegisterList(self._workplace, self._kinds)
        self.table, self.empty = self.list.table, self.list.empty
        self.detail = EntryDetail(self._workplace)
        self._add = QAction(self)

    def _lay_out(self) -> None:
        head = page_head(self.title, QWidget(), self.check, self.csv, self.pdf, self.add)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.segments)
        tools.addWidget(self.search, 1)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self.about, 1)
        about.addWidget(self.everybody)
        self.lay_out_beside(self.detail, head, tools, self.hint, about, self.said, self.list)
        self.pdf.setVisible(self._workplace.session.staff.role is Role.MANAGER)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add.trigger)
        self._add.triggered.connect(lambda: self._ask_new(self.list.about))
        self.empty.pressed.connect(self._add.trigger)
        self.check.clicked.connect(self.leaving.check_addresses)
        self.csv.clicked.connect(lambda: self.leaving.export(self.kind, ListFormat.CSV))
        self.pdf.clicked.connect(lambda: self.leaving.export(self.kind, ListFormat.PDF))
        self.leaving.written.connect(self._say_written)
        self.segments.chosen.connect(lambda key: self._choose(RegisterKind(key)))
        self.search.searched.connect(lambda text: self.list.look(text.strip()))
        self.everybody.clicked.connect(lambda: self._choose(self.kind))
        self.list.answered.connect(self._show_answer)
        self.list.row_chosen.connect(self._show_detail)
        self.list.row_opened.connect(self._ask_change)
        self.detail.change_wanted.connect(self._ask_change)
        self.detail.inquiry_wanted.connect(self.inquiry_wanted)
        self.detail.sheet_wanted.connect(self._hand_over)
        self.forms.saved.connect(self._show_saved)
        self._workplace.changes.changed.connect(self._follow)

    def _say_words(self) -> None:
        wording = self._workplace.wording
        security = self.book is Book.SECURITY
        self.title.setText(self.tr("Security") if security else self.tr("Registers"))
        self.add.setText(self.tr("Make an entry"))
        self._add.setText(self.tr("Make an entry"))
        self.check.setText(self.tr("Check addresses…"))
        self.csv.setText(self.tr("CSV"))
        self.pdf.setText(self.tr("PDF"))
        self.csv.setToolTip(self.tr("Save this register as CSV; it is recorded who did"))
        self.pdf.setToolTip(self.tr("Save this register as a PDF list; it is recorded who did"))
        self.search.set_placeholder(self.tr("Search this register (Ctrl+F)"))
        self.everybody.setText(self.tr("Show all"))
        for kind in self._kinds:
            self.segments.set_words(kind, wording.register(kind), self._counts.get(kind) or None)
        self._say_register()

    def _say_register(self) -> None:
        wording, kind = self._workplace.wording, self.kind
        self.check.setVisible(kind is RegisterKind.SUPPRESSION)
        words = (wording.register_purpose(kind), self._whole_words(kind))
        self.hint.setText("\n".join(part for part in words if part))
        self.add.setVisible(self._may_enter)
        self._say_about()

    def _whole_words(self, kind: RegisterKind) -> str:
        """Say what a whole register tells: how many came, who is missing."""
        if kind is RegisterKind.COMPLAINT:
            return years_words(self._years)
        return security_words(kind, self._security) if self._security else ""

    def _say_about(self) -> None:
        words = ""
        if self.list.about is not None:
            found = self.model.rowCount()
            said = self.tr("Records about the person of inquiry {number}: %n found", "", found)
            words = said.format(number=self.list.about.number)
        self.about.say(words)
        self.everybody.setVisible(bool(words))

    def _choose(self, kind: RegisterKind) -> None:
        self._show_register(kind)

    def _show_register(
        self, kind: RegisterKind, about: Inquiry | None = None, keep: UUID | None = None
    ) -> None:
        self.said.say("")
        self.list.show_register(kind, about, keep)
        self._say_register()

    def _show_answer(self) -> None:
        self._say_about()
        self._show_detail()

    def _show_detail(self) -> None:
        self.detail.show_row(self.list.chosen())

    def _show_counts(self, counts: dict[RegisterKind, int]) -> None:
        self._counts = counts
        self._say_words()

    def _show_years(self, years: Sequence[ComplaintYear]) -> None:
        self._years = years
        self._say_register()

    def _show_security(self, state: SecurityState) -> None:
        self._security = state
        self._say_register()

    def _hand_over(self) -> None:
        row = self.list.chosen()
        if row is not None and isinstance(row.entry, Incident):
            self.leaving.hand_over(row.entry)

    def _ask_new(self, inquiry: Inquiry | None) -> None:
        if not self._may_enter:
            return
        entry = new_entry(self._workplace.session, self.kind, inquiry)
        self.forms.ask(entry, addresses_of(inquiry) if inquiry else ())

    def _ask_change(self) -> None:
        row = self.list.chosen()
        if row is not None and self._may_enter:
            self.forms.ask(row.entry)

    def _show_saved(self, entry: RegisterEntry) -> None:
        self.list.look_again(entry.id)
        self.said.say(self.tr("Saved: {number}").format(number=entry.number), Tone.SUCCESS)

    def _say_written(self, path: Path) -> None:
        self.said.say(self.tr("Written: {name}").format(name=path.name), Tone.SUCCESS)

    def _follow(self, changes: Changes) -> None:
        if Kind.REGISTER in changes.kinds:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
            self.list.reword()
