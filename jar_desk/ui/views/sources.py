"""The register of places where data lies (情報の所在)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from jar_desk.domain.changes import Kind
from jar_desk.domain.inquiry import Source
from jar_desk.ui import gate
from jar_desk.ui.dialogs.source import SourceDialog
from jar_desk.ui.models.cells import Badge, Cell
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import EmptyState, PrimaryButton, SecondaryButton, Text, TextStyle
from jar_desk.ui.widgets.page_frame import lay_out_page, list_or_empty, page_head
from jar_desk.usecases.places import save_source
from jar_desk.usecases.reading import all_sources

if TYPE_CHECKING:
    from jar_desk.domain.changes import Changes, Done
    from jar_desk.ui.workplace import Workplace


class SourcesView(QWidget):
    """List the places; Enter changes one, the button adds one."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._sources: list[Source] = []
        self._may_change = workplace.session.staff.role.works_on_inquiries
        self.model = RowsModel(self)
        self.title = Text("", TextStyle.TITLE)
        self.hint = Text("", TextStyle.SOFT, wrap=True)
        self.add = PrimaryButton("", "plus")
        self.change = SecondaryButton("", "pencil")
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.set_widths(scaled([168, 240, 160, 130, 120], {1: 3, 2: 2}))
        self.empty = EmptyState(icon="database")
        self._add = QAction(self)
        self._lay_out()
        self._connect()
        self._say_words()
        self.refresh()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: add a place."""
        return self._add if self._may_change else None

    def refresh(self) -> None:
        """Read the register again."""
        session = self._workplace.session
        self._workplace.background.run(self, lambda: all_sources(session), self._receive)

    def _lay_out(self) -> None:
        self._stack = list_or_empty(self.table, self.empty)
        head = page_head(self.title, self.hint, self.change, self.add)
        lay_out_page(self, head, self._stack)
        for button in (self.add, self.change):
            button.setVisible(self._may_change)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add.trigger)
        self._add.triggered.connect(self._ask_new)
        self.empty.pressed.connect(self._ask_new)
        self.change.clicked.connect(lambda: self._ask_change(self.table.chosen_row()))
        self.table.row_opened.connect(self._ask_change)
        self.table.row_chosen.connect(lambda row: self.change.setEnabled(row >= 0))
        self._workplace.changes.changed.connect(self._follow)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Where data lies"))
        self.hint.setText(self.tr("Every inquiry is checked against these places."))
        self.add.setText(self.tr("Add a place"))
        self._add.setText(self.tr("Add a place"))
        self.change.setText(self.tr("Change"))
        self.table.setAccessibleName(self.tr("Register of places where data lies"))
        self.empty.set_words(
            self.tr("No places yet"),
            self.tr("Name every system, folder and company that holds personal data for JAR."),
            self.tr("Add a place") if self._may_change else "",
        )
        self._show_rows()

    def _receive(self, sources: list[Source]) -> None:
        self._sources = sources
        self._show_rows()
        self._stack.setCurrentWidget(self.table if sources else self.empty)

    def _show_rows(self) -> None:
        chosen = self.model.entity_at(self.table.chosen_row())
        headings = (
            self.tr("Code"),
            self.tr("Place"),
            self.tr("In charge"),
            self.tr("Country"),
            self.tr("State"),
        )
        self.model.show_rows(headings, [self._row(source) for source in self._sources])
        self.table.choose_row(max(self.model.row_of(chosen), 0))

    def _row(self, source: Source) -> TableRow:
        wording = self._workplace.wording
        words = self.tr("In use") if source.active else self.tr("Not in use")
        tone = Tone.SUCCESS if source.active else Tone.NEUTRAL
        return TableRow(
            source.id,
            (
                Cell(first=source.code),
                Cell(
                    first=wording.pick(source.name_ja, source.name_en),
                    second=wording.pick(source.name_en, source.name_ja),
                ),
                Cell(first=source.owner or "—"),
                Cell(first=wording.country(source.country)),
                Cell(badge=Badge(text=words, tone=tone)),
            ),
        )

    def _ask_new(self) -> None:
        code = f"S{len(self._sources) + 1:02d}"
        self._ask(Source(id=uuid4(), code=code, name_ja="", name_en=""))

    def _ask_change(self, row: int) -> None:
        entity = self.model.entity_at(row)
        found = next((one for one in self._sources if one.id == entity), None)
        if found is not None and self._may_change:
            self._ask(found)

    def _ask(self, source: Source) -> None:
        place = self._workplace
        dialog = SourceDialog(source, place.wording, self.window())
        if not place.asking.show(dialog):
            return
        wanted = dialog.source()
        gate.save(place, self, lambda session: save_source(session, wanted), self._announce)

    def _announce(self, done: Done[Source]) -> None:
        self._workplace.changes.announce(done)

    def _follow(self, changes: Changes) -> None:
        if Kind.SOURCE in changes.kinds:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
