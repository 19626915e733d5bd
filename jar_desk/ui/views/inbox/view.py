"""The list of inquiries: search, segments, rows; the selected one in the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from jar_desk.domain.changes import Kind
from jar_desk.domain.listing import ListFilter
from jar_desk.ui.models.inbox import InboxModel, list_widths
from jar_desk.ui.models.row_table import RowTable
from jar_desk.ui.theme import worn_theme
from jar_desk.ui.views.inbox.preview import InquiryPreview
from jar_desk.ui.widgets import (
    EmptyState,
    PrimaryButton,
    SearchField,
    Segments,
    Text,
    TextStyle,
)
from jar_desk.ui.widgets.page_frame import lay_out_page, list_or_empty, page_head
from jar_desk.usecases.reading import list_counts, list_ids, list_page

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QObject

    from jar_desk.domain.changes import Changes
    from jar_desk.ui.workplace import Workplace

SEGMENTS: Final = (
    ListFilter.OPEN,
    ListFilter.MINE,
    ListFilter.THIS_WEEK,
    ListFilter.OVERDUE,
    ListFilter.CLOSED,
)
COUNTED: Final = frozenset({ListFilter.THIS_WEEK, ListFilter.OVERDUE})
PREVIEW_FROM: Final = 940
"""Least width of the page, at a text scale of 1.0, at which the preview has room."""
PREVIEW_SHARE: Final = 0.322
PREVIEW_WIDTHS: Final = (324, 520)
SIDE: Final = 18
PREVIEW_DELAY: Final = 60
"""Milliseconds a row stays selected before its preview is read: arrow keys pass by."""


class InboxView(QWidget):
    """Show inquiries by filter and search; Enter opens the selected one."""

    inquiry_wanted = Signal(object)
    new_inquiry_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._everywhere = False
        self._counts: dict[ListFilter, int] = {}
        self._make_parts()
        self._lay_out()
        self._connect()
        self._say_words()
        self.refresh()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: open the selected inquiry at its next step."""
        return self._next_step

    def focus_search(self) -> None:
        """Go to the search field (Ctrl+F)."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_filter(self, which: ListFilter) -> None:
        """Show one of the segments."""
        self.segments.choose(str(which))
        self._look()

    def refresh(self) -> None:
        """Read list and counts again, keeping the selected inquiry in sight."""
        self._look(self.model.id_at(self.table.chosen_row()))
        session = self._workplace.session
        self._workplace.background.run(self, lambda: list_counts(session), self._show_counts)

    def _make_parts(self) -> None:
        place, session = self._workplace, self._workplace.session
        self.model = InboxModel(
            place.background,
            lambda ids: list_page(session, ids),
            place.wording,
            session.staff.id,
            session.today,
            self,
        )
        self.title = Text("", TextStyle.TITLE)
        self.count = Text("", TextStyle.SOFT)
        self.new_button = PrimaryButton("", "plus")
        self.search = SearchField()
        self.segments = Segments()
        for which in SEGMENTS:
            self.segments.add(str(which), "")
        self.table = RowTable()
        self.table.setModel(self.model)
        self.empty = EmptyState()
        self.preview = InquiryPreview(place)
        self._next_step = QAction(self)
        self._preview_timer = QTimer(self, singleShot=True, interval=PREVIEW_DELAY)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.segments)
        self._stack = list_or_empty(self.table, self.empty)
        left = QWidget()
        head = page_head(self.title, self.count, self.new_button)
        lay_out_page(left, head, tools, self._stack, side=SIDE)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.preview)
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._splitter)
        self._moved_by_hand = False

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_inquiry_wanted)
        self.search.searched.connect(self._search_anew)
        self.search.installEventFilter(self)
        self.segments.chosen.connect(self._search_anew)
        self.table.row_chosen.connect(lambda _row: self._preview_timer.start())
        self.table.row_opened.connect(self._open_row)
        self.model.answered.connect(self._show_answer)
        self.empty.pressed.connect(self._help_out)
        self.preview.inquiry_wanted.connect(self.inquiry_wanted)
        self._next_step.triggered.connect(self._open_selected)
        self._preview_timer.timeout.connect(self._show_preview)
        self._splitter.splitterMoved.connect(self._remember_move)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_search)
        self._workplace.theme.changed.connect(self._share_anew)
        changes = self._workplace.changes
        changes.changed.connect(self._follow)
        changes.privacy_changed.connect(self.table.set_blurred)
        self.table.set_blurred(changes.privacy)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Inquiries"))
        self.new_button.setText(self.tr("New inquiry") + "  Ctrl+N")
        self.search.set_placeholder(self.tr("Search names, numbers, text (Ctrl+F)"))
        self.table.setAccessibleName(self.tr("List of inquiries"))
        self._next_step.setText(self.tr("Open the inquiry"))
        self._say_segments()
        self._say_count()
        self._set_widths()

    def _say_segments(self) -> None:
        words = {
            ListFilter.OPEN: self.tr("Open"),
            ListFilter.MINE: self.tr("Mine"),
            ListFilter.THIS_WEEK: self.tr("Due this week"),
            ListFilter.OVERDUE: self.tr("Overdue"),
            ListFilter.CLOSED: self.tr("Closed"),
        }
        for which, text in words.items():
            count = self._counts.get(which) if which in COUNTED else None
            self.segments.set_words(str(which), text, count)

    def _set_widths(self) -> None:
        self.table.set_widths(lambda: list_widths(self.font(), self._workplace.wording))

    @property
    def _filter(self) -> ListFilter:
        return ListFilter.ALL if self._everywhere else ListFilter(self.segments.current)

    def _search_anew(self) -> None:
        self._everywhere = False
        self._look()

    def _look(self, keep: UUID | None = None) -> None:
        session, which, text = self._workplace.session, self._filter, self.search.text().strip()
        self.model.search(lambda: list_ids(session, which, text), keep)

    def _show_answer(self, count: int, kept: int) -> None:
        self._say_count()
        self._say_empty()
        self._stack.setCurrentWidget(self.table if count else self.empty)
        self.table.choose_row(max(kept, 0))
        self._preview_timer.start()

    def _show_counts(self, counts: dict[ListFilter, int]) -> None:
        self._counts = counts
        self._say_segments()

    def _say_count(self) -> None:
        count = self.model.rowCount()
        if self.search.text().strip():
            self.count.setText(self.tr("%n found", "", count))
        elif self._filter is ListFilter.CLOSED:
            self.count.setText(self.tr("%n closed", "", count))
        else:
            self.count.setText(self.tr("%n open", "", count))

    def _say_empty(self) -> None:
        title, text, action = self._empty_words()
        self.empty.set_words(title, text, action)

    def _empty_words(self) -> tuple[str, str, str]:
        if self.search.text().strip():
            action = "" if self._everywhere else self.tr("Search all inquiries")
            text = self.tr("Names are found in any spelling, numbers and contacts in any width.")
            return self.tr("Nothing found"), text, action
        match self._filter:
            case ListFilter.OPEN:
                text = self.tr(
                    "Inquiries about personal information stand here, the next deadline first. "
                    "Record one as soon as it arrives: its clock is already running."
                )
                return self.tr("No open inquiries"), text, self.tr("Record an inquiry")
            case ListFilter.OVERDUE:
                text = self.tr("Inquiries past their deadline would stand here.")
                return self.tr("Nothing is overdue"), text, ""
            case ListFilter.THIS_WEEK:
                text = self.tr("Inquiries due until Sunday would stand here.")
                return self.tr("Nothing is due this week"), text, ""
            case ListFilter.MINE:
                text = self.tr("Open an inquiry and take it over to see it here.")
                return self.tr("Nothing is assigned to you"), text, ""
            case _:
                text = self.tr("Answered and withdrawn inquiries are kept here.")
                return self.tr("No closed inquiries yet"), text, ""

    def _help_out(self) -> None:
        if not self.search.text().strip():
            self.new_inquiry_wanted.emit()
            return
        self._everywhere = True
        self._look()

    def _open_row(self, row: int) -> None:
        entity = self.model.id_at(row)
        if entity is not None:
            self.inquiry_wanted.emit(entity)

    def _open_selected(self) -> None:
        self._open_row(self.table.chosen_row())

    def _show_preview(self) -> None:
        if self.preview.isVisibleTo(self):
            self.preview.show_inquiry(self.model.id_at(self.table.chosen_row()))

    def _follow(self, changes: Changes) -> None:
        if changes.kinds & {Kind.INQUIRY, Kind.STAFF}:
            self.refresh()
            self.preview.read_again()

    def _remember_move(self) -> None:
        self._moved_by_hand = True

    def resizeEvent(self, event: object) -> None:
        """Give the preview its share, or hide it where the list needs the room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_anew()

    def _share_anew(self) -> None:
        had_room = self.preview.isVisibleTo(self)
        self.preview.setVisible(self.width() >= worn_theme().pixels(PREVIEW_FROM))
        if self._moved_by_hand and had_room:
            return
        self._share_width()
        if not had_room:
            self._preview_timer.start()

    def _share_width(self) -> None:
        """Give the preview its share of the page, but the list the room its words need."""
        least, most = map(worn_theme().pixels, PREVIEW_WIDTHS)
        left = self.width() - self.table.least_width() - 2 * SIDE
        wide = max(least, min(most, left, round(self.width() * PREVIEW_SHARE)))
        self._splitter.setSizes([self.width() - wide, wide])

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
            self._say_empty()
            self.model.reword()
            self._share_anew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, Down goes into the list and Enter opens the first hit."""
        if watched is self.search and isinstance(event, QKeyEvent):
            return self._from_search(event)
        return super().eventFilter(watched, event)

    def _from_search(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or self.search.composing:
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self._open_selected()
                return True
        return False
