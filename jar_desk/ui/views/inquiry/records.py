"""Collected information: the places to search, and what was found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.inquiry import Disclosure, SourceState
from jar_desk.domain.redaction import redactions_of
from jar_desk.ui.fields.dropping import dropped_files
from jar_desk.ui.views.inquiry.record_acts import RecordActs
from jar_desk.ui.views.inquiry.source_line import SourceLine
from jar_desk.ui.views.inquiry.tab import Tab
from jar_desk.ui.widgets import (
    Card,
    Line,
    Pill,
    QuietButton,
    SecondaryButton,
    Text,
    TextStyle,
    Tone,
)
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.usecases.redacting import may_be_redacted

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from jar_desk.domain.inquiry import Record
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.papers import Papers
    from jar_desk.ui.views.inquiry.seen import Seen


class RecordsTab(Tab):
    """Places above, records below; files may be dropped anywhere on the tab."""

    redaction_wanted = Signal(object)

    def __init__(self, case: OpenInquiry, papers: Papers) -> None:
        super().__init__(case)
        self._papers = papers
        self.acts = RecordActs(case, self)
        self.lines: dict[UUID, SourceLine] = {}
        self.places = Card(self.tr("Where to look"), "database")
        self.settled = Pill("", Tone.PENDING)
        self.places.header.addWidget(self.settled)
        self.places.body.setSpacing(0)
        self.found = Card(self.tr("What was found"), "folder-open")
        self.add = SecondaryButton(self.tr("Add a record…"), "plus", accent=True)
        self.add.clicked.connect(lambda: self.acts.add(None))
        self.add_file = SecondaryButton(self.tr("Add a file…"), "paperclip")
        self.add_file.clicked.connect(self.acts.add_file)
        self.find_in = SecondaryButton(self.tr("Find in an export…"), "search")
        self.find_in.clicked.connect(self.acts.find)
        self.found.header.addWidget(self.find_in)
        self.found.header.addWidget(self.add_file)
        self.found.header.addWidget(self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.found.body.addLayout(self._list)
        self.column.addWidget(self.places)
        self.column.addWidget(self.found)
        self.column.addStretch(1)

    def count(self, seen: Seen) -> int | None:
        """Return the number of records."""
        return len(seen.inquiry.records) or None

    def start(self) -> None:
        """Go to the first place that is not searched, or to the records."""
        seen = self.case.seen
        checks = seen.inquiry.source_checks if seen else ()
        left = [one.id for one in checks if one.state is SourceState.OPEN]
        if left:
            self.lines[left[0]].start()
            self.ensureWidgetVisible(self.lines[left[0]])
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.found)

    def show_seen(self, seen: Seen) -> None:
        """Show places and records."""
        self.setAcceptDrops(seen.open_to_edit)
        self.acts.seen = seen
        checks = seen.inquiry.source_checks
        self._keep_lines([one.id for one in checks], seen)
        for check in checks:
            self.lines[check.id].show_check(check, seen)
        done = sum(one.state is not SourceState.OPEN for one in checks)
        words = self.tr("{done} of {all} searched").format(done=done, all=len(checks))
        self.settled.show_state(words, Tone.SUCCESS if done == len(checks) else Tone.PENDING)
        for button in (self.find_in, self.add, self.add_file):
            button.setVisible(seen.open_to_edit)
        self._show_records(seen)

    def save_typed(self) -> None:
        """Save words that are typed but not saved."""
        for line in self.lines.values():
            line.save_typed()

    def _keep_lines(self, wanted: list[UUID], seen: Seen) -> None:
        if list(self.lines) == wanted:
            return
        empty_layout(self.places.body)
        self.lines = {}
        for place, check in enumerate(seen.inquiry.source_checks):
            if place:
                self.places.body.addWidget(Line())
            self.lines[check.id] = SourceLine(self.case, check)
            self.places.body.addWidget(self.lines[check.id])

    def _show_records(self, seen: Seen) -> None:
        empty_layout(self._list)
        for place, record in enumerate(seen.inquiry.records):
            if place:
                self._list.addWidget(Line())
            self._list.addWidget(self._record(record, seen))
        if not seen.inquiry.records:
            words = self.tr(
                "Each piece of data found about the person stands here, as a value or a file. "
                "Drop files here, or add them with the buttons; a dropped table of another system "
                "is looked through for the person."
            )
            self._list.addWidget(Text(words, TextStyle.SOFT, wrap=True))

    def _record(self, record: Record, seen: Seen) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.private(Text(record.title, TextStyle.STRONG, wrap=True)))
        if record.value:
            words.addWidget(self.private(Text(record.value, TextStyle.SMALL, wrap=True)))
        words.addWidget(Text(self._details(record, seen), TextStyle.CAPTION, wrap=True))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(4)
        row.addLayout(words, 1)
        full = record.disclosure is Disclosure.FULL
        shown = self.place.wording.disclosure(record.disclosure)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Pill(shown, Tone.SUCCESS if full else Tone.WARNING), 0, top)
        for button in self._buttons(record, seen):
            row.addWidget(button, 0, top)
        return holder

    def _details(self, record: Record, seen: Seen) -> str:
        wording, source = self.place.wording, seen.sources.get(record.source_id)
        parts = [wording.pick(source.name_ja, source.name_en) if source else ""]
        if record.attachment is not None:
            parts += [record.attachment.name, wording.file_size(record.attachment.size)]
            if record.attachment.pages:
                parts.append(self.tr("%n page(s)", "", record.attachment.pages))
        parts += [record.category, " ".join(record.purposes), record.masked]
        black = len(redactions_of(seen.inquiry, record.id))
        if black:
            parts.append(self.tr("%n place(s) blacked out", "", black))
        if record.answers:
            asked = [one for one in seen.inquiry.requests if one.id in record.answers]
            rights = wording.pick("・", ", ").join(wording.right(one.right) for one in asked)
            parts.append(self.tr("answers: {rights}").format(rights=rights))
        return " · ".join(part for part in parts if part)

    def _buttons(self, record: Record, seen: Seen) -> list[QWidget]:
        buttons: list[QWidget] = []
        attachment = record.attachment
        if attachment is not None and attachment.pages:
            look = QuietButton("", "eye")
            look.set_name(self.tr("Preview “{title}”").format(title=record.title))
            look.clicked.connect(lambda: self._papers.preview_file(attachment))
            buttons.append(look)
        if seen.open_to_edit and record in may_be_redacted(seen.inquiry):
            buttons.append(self._black_out_button(record))
        if seen.open_to_edit:
            edit = QuietButton("", "pencil")
            edit.set_name(self.tr("Change “{title}”").format(title=record.title))
            edit.clicked.connect(lambda: self.acts.edit(record))
            remove = QuietButton("", "trash-2")
            remove.set_name(self.tr("Remove “{title}”").format(title=record.title))
            remove.clicked.connect(lambda: self.acts.remove(record))
            buttons += [edit, remove]
        return buttons

    def _black_out_button(self, record: Record) -> QWidget:
        entity = record.id
        black_out = SecondaryButton(self.tr("Black out…"))
        black_out.setAccessibleName(
            self.tr("Black out parts of “{title}”").format(title=record.title)
        )
        black_out.clicked.connect(lambda: self.redaction_wanted.emit(entity))
        return black_out

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask about each file that was dropped."""
        event.acceptProposedAction()
        self.acts.take(dropped_files(event))
