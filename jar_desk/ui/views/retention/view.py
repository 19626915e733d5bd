"""The page 保管と消去: what is due, soon due, held; approved erasures carried out; what went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QWidget

from jar_desk.domain.changes import Kind
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel
from jar_desk.ui.theme import Tone
from jar_desk.ui.views.retention.acts import RetentionActs
from jar_desk.ui.views.retention.detail import ThingDetail
from jar_desk.ui.views.retention.lists import Part, disposal_row, found, in_part, thing_row
from jar_desk.ui.views.retention.seen import Seen, read
from jar_desk.ui.widgets import (
    EmptyState,
    InlineMessage,
    PrimaryButton,
    SearchField,
    SecondaryButton,
    Segments,
    Text,
    TextStyle,
)
from jar_desk.ui.widgets.page_frame import list_or_empty, page_head
from jar_desk.ui.widgets.page_with_detail import PageWithDetail

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from jar_desk.domain.changes import Changes
    from jar_desk.domain.retention import Disposal, DueThing
    from jar_desk.ui.workplace import Workplace


class RetentionView(PageWithDetail):
    """List what has a period; propose, hold, carry out; the records of what was erased."""

    inquiry_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._seen = Seen()
        self._shown: list[DueThing] = []
        self._stale = True
        self._may_change = not workplace.session.desk.read_only
        self.acts = RetentionActs(workplace, self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._say_words()

    @property
    def part(self) -> Part:
        """Return which part is shown."""
        return Part(self.segments.current)

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: carry out what is approved, else propose."""
        return self._go if self._may_change else None

    def focus_search(self) -> None:
        """Go to the search field (Ctrl+F)."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def step_tab(self, by: int) -> None:
        """Go to another part (Ctrl+Tab)."""
        self.segments.step(by)

    def show_due(self) -> None:
        """Show what is to be erased now."""
        self.segments.choose(Part.DUE)
        self._show()

    def refresh(self) -> None:
        """Read everything again."""
        self._stale = False
        session = self._workplace.session
        self._workplace.background.run(self, lambda: read(session), self._receive)

    def _make_parts(self) -> None:
        self.title, self.hint = Text("", TextStyle.TITLE), Text("", TextStyle.SOFT, wrap=True)
        self.count = Text("", TextStyle.SOFT)
        self.periods = SecondaryButton("", "clock")
        self.certificate = SecondaryButton("", "file-down")
        self.go = PrimaryButton("", "trash-2")
        self.search, self.segments = SearchField(), Segments()
        for part in Part:
            self.segments.add(part.value, "")
        self.approved = InlineMessage("", Tone.APPROVAL)
        self.said = InlineMessage("", Tone.SUCCESS)
        self.model, self.table = RowsModel(self), RowTable()
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = EmptyState(icon="trash-2")
        self.detail = ThingDetail(self._workplace)
        self._go = QAction(self)

    def _lay_out(self) -> None:
        self._stack = list_or_empty(self.table, self.empty)
        head = page_head(self.title, self.count, self.periods, self.certificate, self.go)
        choice = (self.segments, self.search, self.hint, self.approved, self.said)
        self.lay_out_beside(self.detail, head, *choice, self._stack)
        # Only now: before it lies in the page, it would be a window of its own.
        self.go.setVisible(self._may_change)

    def _connect(self) -> None:
        self.go.clicked.connect(self._go.trigger)
        self._go.triggered.connect(self._proceed)
        self.periods.clicked.connect(self.acts.periods)
        self.certificate.clicked.connect(self._certify)
        self.segments.chosen.connect(lambda _key: self._choose())
        self.search.searched.connect(lambda _text: self._show())
        self.table.row_chosen.connect(lambda _row: self._show_detail())
        self.table.row_opened.connect(lambda _row: self._open_inquiry())
        self.detail.hold_wanted.connect(lambda: self._with_thing(self.acts.hold))
        self.detail.start_wanted.connect(lambda: self._with_thing(self.acts.note_start))
        self.detail.lift_wanted.connect(self.acts.lift)
        self.detail.inquiry_wanted.connect(self.inquiry_wanted)
        self.acts.said.connect(lambda words: self.said.say(words, Tone.SUCCESS))
        self._workplace.changes.changed.connect(self._follow)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Retention"))
        self.periods.setText(self.tr("Periods…"))
        self.certificate.setText(self.tr("Certificate (PDF)…"))
        self.search.set_placeholder(self.tr("Number, kind or rule (Ctrl+F)"))
        self.table.setAccessibleName(self.tr("Things with a period of retention"))
        words = {
            Part.DUE: self.tr("Due"),
            Part.SOON: self.tr("Soon"),
            Part.HELD: self.tr("On hold"),
            Part.START_UNKNOWN: self.tr("No start"),
            Part.LATER: self.tr("Kept"),
            Part.ERASED: self.tr("Erased"),
        }
        today = self._workplace.session.today()
        for part, said in words.items():
            number = len(in_part(self._seen.things, part, today))
            if part is Part.ERASED:
                number = len(self._seen.disposals)
            self.segments.set_words(part.value, said, number or None)
        self._say_part()

    def _say_part(self) -> None:
        erased = self.part is Part.ERASED
        self.certificate.setVisible(erased)
        self.hint.setText(
            self.tr("Shift+arrow or Ctrl+A chooses several. Enter opens the inquiry.")
            if not erased
            else self.tr("What was erased is gone. Choose several records for one certificate.")
        )
        self.count.setText(self.tr("%n thing(s)", "", self.model.rowCount()))
        verb = self.tr("Erase now…") if self._seen.ready else self.tr("Propose erasure…")
        self.go.setText(verb)
        self._go.setText(verb)
        self.go.setEnabled(bool(self._seen.ready) or bool(self._shown))
        self._say_approved()
        self.empty.set_words(*self._empty_words())

    def _say_approved(self) -> None:
        waiting = sum(number for _, number in self._seen.ready)
        said = self.tr("%n thing(s) approved for erasure, not yet carried out.", "", waiting)
        self.approved.say(said if self._seen.ready else "", Tone.APPROVAL)

    def _empty_words(self) -> tuple[str, str]:
        if self.search.text().strip():
            return self.tr("Nothing found"), self.tr("Search by number, by kind, or by rule.")
        if self.part is Part.ERASED:
            return self.tr("Nothing was erased yet"), self.tr(
                "Every erasure leaves a record here: what, by which rule, when, and who saw to it."
            )
        if self.part is Part.DUE:
            return self.tr("Nothing is to be erased"), self.tr(
                "When the period of something is over it stands here until it is erased or put on "
                "hold. Nothing is erased by itself."
            )
        return self.tr("Nothing here"), self.tr(
            "What the desk holds stands under the part its day belongs to."
        )

    def _receive(self, seen: Seen) -> None:
        self._seen = seen
        self._show()

    def _choose(self) -> None:
        self.said.say("")
        self._show()

    def _show(self) -> None:
        wording, today = self._workplace.wording, self._workplace.session.today()
        kept = self.model.entity_at(self.table.chosen_row())
        if self.part is Part.ERASED:
            self._shown = []
            names = dict(self._seen.names)
            rows = [disposal_row(one, names, wording) for one in self._disposals()]
            heads = self.tr("Number"), self.tr("Erased"), self.tr("Of how much"), self.tr("By whom")
        else:
            part = in_part(self._seen.things, self.part, today)
            self._shown = found(part, self.search.text(), wording)
            rows = [thing_row(one, today, wording) for one in self._shown]
            heads = self.tr("Number"), self.tr("Erase from"), self.tr("Rule"), self.tr("State")
        self.model.show_rows(heads, rows)
        self.table.set_widths(scaled([170, 182, 112, 150], {0: 3, 3: 2}))
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        self.table.choose_row(max(self.model.row_of(kept), 0) if rows else -1)
        self._say_words()
        self._show_detail()

    def _disposals(self) -> list[Disposal]:
        words = self.search.text().strip()
        return [one for one in self._seen.disposals if words in one.number]

    def _show_detail(self) -> None:
        self.detail.show_thing(self._current(), dict(self._seen.names))

    def _current(self) -> DueThing | Disposal | None:
        row = self.table.currentIndex().row()
        listed: list[DueThing] | list[Disposal] = self._shown
        if self.part is Part.ERASED:
            listed = self._disposals()
        return listed[row] if 0 <= row < len(listed) else None

    def _chosen_rows(self) -> list[int]:
        return sorted(one.row() for one in self.table.selectionModel().selectedRows())

    def _proceed(self) -> None:
        if self._seen.ready:
            self.acts.carry_out(self._seen.ready[0][0])
        elif self._shown:
            self.acts.propose([self._shown[row] for row in self._chosen_rows()])

    def _certify(self) -> None:
        listed = self._disposals()
        self.acts.certify([listed[row].id for row in self._chosen_rows()])

    def _with_thing(self, act: object) -> None:
        thing = self._current()
        if callable(act) and thing is not None and self.part is not Part.ERASED:
            act(thing)

    def _open_inquiry(self) -> None:
        thing = self._current()
        if thing is not None and self.part is not Part.ERASED:
            inquiry = getattr(getattr(thing, "kept", None), "inquiry", None)
            if inquiry is not None:
                self.inquiry_wanted.emit(inquiry)

    def _follow(self, changes: Changes) -> None:
        if changes.kinds & {Kind.RETENTION, Kind.INQUIRY, Kind.REGISTER, Kind.PROPOSAL}:
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was not shown."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
