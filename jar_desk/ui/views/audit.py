"""The audit record, read only, and whether its chain is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jar_desk.domain.audit import ABOUT_THE_DESK, Action
from jar_desk.domain.audit_topics import ACTIONS_OF, Topic
from jar_desk.ui.asking import FileKind
from jar_desk.ui.audit_words import SpokenRecord
from jar_desk.ui.models.cells import Cell
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import EmptyState, InlineMessage, SecondaryButton, Text, TextStyle
from jar_desk.ui.widgets.page_frame import lay_out_page, list_or_empty, page_head
from jar_desk.ui.widgets.select import Select
from jar_desk.usecases.audit_exporting import AuditFormat, export_audit
from jar_desk.usecases.auditing import audit_events, inquiry_numbers, verify_audit
from jar_desk.usecases.reading import all_staff

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jar_desk.domain.audit import AuditEvent, RecordedEvent
    from jar_desk.domain.changes import Changes
    from jar_desk.ui.wording import Wording
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.session import Session

BATCH: Final = 500
"""Events read at once."""


class ChainState(Protocol):
    """What a check of the record found; `first_bad` is the first event that does not fit."""

    @property
    def count(self) -> int:
        """Return the number of events."""

    @property
    def sound(self) -> bool:
        """Tell whether every event fits the one before."""

    @property
    def first_bad(self) -> int | None:
        """Return where the chain breaks."""


def read_events(
    session: Session, limit: int
) -> tuple[list[RecordedEvent], dict[UUID, str], dict[UUID, str]]:
    """Return the newest events, the names of staff, and the numbers of inquiries."""
    events = audit_events(session, limit=limit)
    names = {staff.id: staff.name for staff in all_staff(session)}
    entities = {one.event.entity for one in events if one.event.entity is not None}
    return events, names, inquiry_numbers(session, entities)


class AuditView(QWidget):
    """List who did what and when; nothing here can be changed."""

    _progressed = Signal(int, int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._events: list[RecordedEvent] = []
        self._names: dict[UUID, str] = {}
        self._numbers: dict[UUID, str] = {}
        self._state: ChainState | None = None
        self._limit = BATCH
        self._make_parts()
        self._lay_out()
        self._connect()
        self._say_words()
        self.refresh()
        self.verify()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: verify the chain."""
        return self._verify

    def refresh(self) -> None:
        """Read the newest events again."""
        session, limit = self._workplace.session, self._limit
        work = lambda: read_events(session, limit)  # noqa: E731 - handed to another thread
        self._workplace.background.run(self, work, self._receive)

    def verify(self) -> None:
        """Reckon the whole chain again."""
        session = self._workplace.session
        self.check.setEnabled(False)
        self.state.say(self.tr("Checking the record…"), Tone.INFO)
        report = self._progressed.emit
        work = lambda: verify_audit(session, report)  # noqa: E731 - captured session
        self._workplace.background.run(self, work, self._show_state)

    def export(self, form: AuditFormat, files: FileKind) -> None:
        """Save what the list shows to a file; the record keeps that it left."""
        path = self._workplace.asking.save_path(f"audit-record.{form.value}", files)
        if path is None:
            return
        session, words = self._workplace.session, SpokenRecord(self._workplace.wording)
        passes = self._passing()
        self._workplace.background.run(
            self,
            lambda: export_audit(session, form, words, path, passes),
            self._show_exported,
        )

    def _show_exported(self, count: int) -> None:
        self.state.say(self.tr("%n event(s) saved to the file.", "", count), Tone.SUCCESS)
        self.refresh()

    def _show_progress(self, done: int, total: int) -> None:
        if not self.check.isEnabled():
            words = self.tr("Checking the record… {done} of {total} events")
            numbers = QLocale()
            self.state.say(
                words.format(done=numbers.toString(done), total=numbers.toString(total)), Tone.INFO
            )

    def _make_parts(self) -> None:
        self.title = Text("", TextStyle.TITLE)
        self.hint = Text("", TextStyle.SOFT, wrap=True)
        self.check = SecondaryButton("", "shield-check")
        self.csv, self.pdf = SecondaryButton("", "table"), SecondaryButton("", "printer")
        self.state = InlineMessage("", Tone.INFO)
        self.topics, self.people = Select(), Select()
        self.older = SecondaryButton("", "history")
        self.model = RowsModel(self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.set_widths(scaled([80, 180, 130, 220, 120], {3: 1}))
        self.empty = EmptyState(icon="search-x")
        self._verify = QAction(self)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.topics)
        tools.addWidget(self.people)
        tools.addStretch(1)
        tools.addWidget(self.older)
        tools.addWidget(self.csv)
        tools.addWidget(self.pdf)
        self._stack = list_or_empty(self.table, self.empty)
        head = page_head(self.title, self.hint, self.check)
        lay_out_page(self, head, self.state, tools, self._stack)

    def _connect(self) -> None:
        self.check.clicked.connect(self._verify.trigger)
        self._verify.triggered.connect(self.verify)
        self.topics.activated.connect(self._show_rows)
        self.people.activated.connect(self._show_rows)
        self.older.clicked.connect(self._read_older)
        self.csv.clicked.connect(lambda: self.export(AuditFormat.CSV, FileKind.CSV))
        self.pdf.clicked.connect(lambda: self.export(AuditFormat.PDF, FileKind.PDF))
        self._progressed.connect(self._show_progress)
        self._workplace.changes.changed.connect(self._follow)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Audit record"))
        self.hint.setText(self.tr("Nobody can change or delete a line, not even the manager."))
        self.check.setText(self.tr("Check the record"))
        self._verify.setText(self.tr("Check the record"))
        self.csv.setText(self.tr("Save as CSV"))
        self.pdf.setText(self.tr("Save as PDF"))
        self.older.setText(self.tr("Show older events"))
        self.table.setAccessibleName(self.tr("Audit events, newest first"))
        self.topics.setAccessibleName(self.tr("What was done"))
        self.people.setAccessibleName(self.tr("Who did it"))
        self.empty.set_words(
            self.tr("No such events"), self.tr("Choose another kind of event or another person.")
        )
        self._offer_topics()
        self._offer_people()
        self._show_rows()
        if self._state is not None:
            self._show_state(self._state)

    def _offer_topics(self) -> None:
        choices: list[tuple[str, object]] = [(self.tr("Everything"), None)]
        choices += [(self._workplace.wording.topic(one), one) for one in Topic]
        _offer(self.topics, choices)

    def _offer_people(self) -> None:
        people: list[tuple[str, object]] = [(self.tr("Everybody"), None)]
        people += [(name, actor) for actor, name in self._names.items()]
        _offer(self.people, people)

    def _receive(self, found: tuple[list[RecordedEvent], dict[UUID, str], dict[UUID, str]]) -> None:
        self._events, self._names, self._numbers = found
        self.older.setVisible(len(self._events) >= self._limit)
        self._offer_people()
        self._show_rows()

    def _show_rows(self) -> None:
        headings = (
            self.tr("No."),
            self.tr("When"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("Inquiry"),
        )
        passes = self._passing()
        rows = [self._row(one) for one in self._events if passes(one)]
        self.model.show_rows(headings, rows)
        self._stack.setCurrentWidget(self.table if rows or not self._events else self.empty)

    def _passing(self) -> Callable[[RecordedEvent], bool]:
        """Return what the filters of the moment let through."""
        topic, actor = self.topics.currentData(), self.people.currentData()
        actions = None if topic is None else ACTIONS_OF[Topic(topic)]

        def passes(recorded: RecordedEvent) -> bool:
            event = recorded.event
            return (actions is None or event.action in actions) and actor in {None, event.actor}

        return passes

    def _row(self, recorded: RecordedEvent) -> TableRow:
        event, wording = recorded.event, self._workplace.wording
        fields = _fields_words(event, wording)
        number = self._numbers.get(event.entity, "") if event.entity else ""
        return TableRow(
            event.entity,
            (
                Cell(first=QLocale().toString(recorded.sequence)),
                Cell(first=wording.full_moment(event.at)),
                Cell(first=self._names.get(event.actor, "—")),
                Cell(first=wording.action(Action(event.action)), second=fields),
                Cell(first=number or "—"),
            ),
        )

    def _show_state(self, state: ChainState) -> None:
        self._state = state
        self.check.setEnabled(True)
        if state.sound:
            said = self.tr(
                "The record is sound: %n event(s), none changed or missing.", "", state.count
            )
            self.state.say(said, Tone.SUCCESS)
            return
        said = self.tr(
            "The record does not fit from event {number} on. Do not go on working with this desk; "
            "keep a copy of it and call the manager."
        )
        self.state.say(said.format(number=state.first_bad or "—"), Tone.ERROR)

    def _read_older(self) -> None:
        self._limit += BATCH
        self.refresh()

    def _follow(self, _changes: Changes) -> None:
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()


def _offer(box: Select, choices: list[tuple[str, object]]) -> None:
    chosen = max(box.currentIndex(), 0)
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(min(chosen, len(choices) - 1))


def _fields_words(event: AuditEvent, wording: Wording) -> str:
    """Name what was changed; something new is not listed field by field, a reason is given."""
    if event.action in ABOUT_THE_DESK:
        return str((event.after or {}).get("reason", ""))
    if event.before is None:
        return ""
    names = sorted({*event.before, *(event.after or {})})
    return wording.pick("、", ", ").join(filter(None, map(wording.field, names)))
