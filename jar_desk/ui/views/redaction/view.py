"""The editor in which parts of a record are blacked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jar_desk.ui.fields.tab_order import follow_reading_order
from jar_desk.ui.views.redaction.acts import Acts
from jar_desk.ui.views.redaction.editing import Editing
from jar_desk.ui.views.redaction.layout import Layout
from jar_desk.ui.views.redaction.opened import DRAFT, OpenedCase
from jar_desk.ui.views.redaction.pictures import Pictures
from jar_desk.ui.views.redaction.places import Places
from jar_desk.ui.views.redaction.searching import Searching
from jar_desk.ui.widgets.progress_overlay import PATIENCE_MS
from jar_desk.usecases.drafts import discard_draft, save_draft

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.ui.views.redaction.opened import Read
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.redacting import Hit

KEEP_EVERY = 3_000
"""Milliseconds between two looks at whether something was drawn."""


class RedactionView(QWidget):
    """Show one record after the other; Ctrl+Enter saves and goes on, Esc goes back."""

    back_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self.places = Places(self)
        self.case = OpenedCase(workplace, self.places, self)
        self.editing = Editing(workplace, self.places, self)
        self.pictures = Pictures(workplace.background, self)
        self._kept: dict[str, Any] = {}
        self._visit: Hit | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_waiting)
        self._primary = QAction(self)
        self._primary.triggered.connect(self.save_and_next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._furnish()
        self._connect()

    def show_record(self, inquiry_id: UUID, record_id: UUID) -> None:
        """Work on a record; what is not saved of another inquiry is kept as its draft."""
        self.keep_draft()
        if self.case.inquiry is not None and self.case.inquiry.id != inquiry_id:
            self._forget()
        self.case.open(inquiry_id, record_id)

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here."""
        return self._primary

    def step_tab(self, by: int) -> None:
        """Go to another record of the inquiry (Ctrl+Tab)."""
        self._open(self.case.neighbour(by))

    def focus_search(self) -> None:
        """Show the search (Ctrl+F)."""
        self.parts.show_search(shown=True)
        self.parts.hits.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.parts.hits.field.selectAll()

    def go_back(self) -> None:
        """Leave off what is under way, or leave the page (Esc)."""
        if self.parts.sheet.give_up():
            return
        if self.parts.searching:
            self._close_search()
        elif not self.places.unsaved:
            self._leave()
        elif self._place.asking.confirm(
            self.tr("Save what you blacked out?"),
            self.tr("If not, it waits here as a draft, and a package is made without it."),
            self.tr("Save"),
        ):
            self.case.save(self._leave)
        else:
            self._leave()

    def save_and_next(self) -> None:
        """Save, then show the next record with pages; after the last one go back."""
        self.case.save(self._go_on)

    def keep_draft(self) -> None:
        """Keep what is not saved, or forget a draft that was saved."""
        inquiry, session = self.case.inquiry, self._place.session
        state = self.places.state()
        if inquiry is None or state == self._kept or session.desk.read_only:
            return
        self._kept = state
        if state:
            save_draft(session, DRAFT, state, inquiry.id)
        else:
            discard_draft(session, DRAFT, inquiry.id)

    def _leave(self) -> None:
        self.keep_draft()
        self._forget()
        self.back_wanted.emit()

    def _forget(self) -> None:
        """Let go of the pages: they are somebody's data, and not the next person's."""
        self._patience.stop()
        self.case.close()
        self.editing.close()
        self.pictures.show_record(None)
        self.parts.thumbnails.show_pages(())
        self.parts.show_search(shown=False)

    def _go_on(self) -> None:
        following = self.case.neighbour(1)
        if following is None:
            self._leave()
        else:
            self._open(following)

    def _open(self, record_id: UUID | None) -> None:
        if record_id is not None and self.case.inquiry is not None:
            self.keep_draft()
            self.case.open(self.case.inquiry.id, record_id)

    def _furnish(self) -> None:
        self.parts = Layout(self.pictures, self._place.wording)
        self._column.addWidget(self.parts)
        self.searching = Searching(self._place, self.case, self.places, self.parts.hits)
        self.acts = Acts(self.editing, self.searching, self.parts)
        self.acts.hint_wanted.connect(self._show_hint)
        self.searching.visited.connect(self._go_to_hit)
        self.parts.heading.back.clicked.connect(self.go_back)
        self.parts.heading.search.clicked.connect(self.focus_search)
        self.parts.hits.closed.connect(self._close_search)
        self.parts.desktop.zoomed.connect(self._show_place)
        self.parts.save.clicked.connect(self.save_and_next)
        self.parts.undo.clicked.connect(self.places.undo)
        self.parts.redo.clicked.connect(self.places.redo)

    def _connect(self) -> None:
        self.case.opening.connect(self._patience.start)
        self.case.begun.connect(self._begin)
        self.case.shown.connect(self._show_read)
        self.editing.changed.connect(self._show)
        self.editing.turned.connect(self._turn)
        self.pictures.failed.connect(self._place.background.explain)
        self._place.changes.privacy_changed.connect(lambda _blurred: self._show())
        timer = QTimer(self, interval=KEEP_EVERY)
        timer.timeout.connect(self.keep_draft)
        timer.start()
        for keys, deed in (
            ("Ctrl+Z", self.places.undo),
            ("Ctrl+Y", self.places.redo),
            ("Ctrl+Shift+Z", self.places.redo),
            ("Ctrl++", lambda: self._zoom(1)),
            ("Ctrl+=", lambda: self._zoom(1)),
            ("Ctrl+-", lambda: self._zoom(-1)),
            ("Ctrl+0", lambda: self._zoom(0)),
            ("Ctrl+S", lambda: self.case.save(self.keep_draft)),
        ):
            inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, deed, context=inside)

    def _begin(self, read: Read) -> None:
        self._kept = read.draft or {}
        self.editing.ground = ""
        self.searching.clear()
        self.parts.show_search(shown=False)

    def _show_waiting(self) -> None:
        self.parts.middle.setCurrentWidget(self.parts.empty)
        words = self.tr("A long record takes a while. Nothing leaves this PC.")
        self.parts.empty.set_words(self.tr("Reading the pages…"), words)

    def _show_read(self, read: Read) -> None:
        self._patience.stop()
        if self.editing.read is None or self.editing.read.opened is not read.opened:
            self.pictures.show_record(read.opened)
            self.parts.thumbnails.show_pages(read.opened.pages if read.opened else ())
        self.editing.show(read)
        self._show_empty(read)
        self._show_title()
        if not self.parts.searching:
            self.acts.focus_sheet()
        elif not self.parts.hits.everywhere:
            self.parts.hits.look()
        if self._visit is not None and self._visit.record_id == read.record.id:
            hit, self._visit = self._visit, None
            self._go_to_hit(hit)

    def _show_empty(self, read: Read) -> None:
        parts, empty = self.parts, read.opened is None or not read.opened.pages
        parts.middle.setCurrentWidget(parts.empty if empty else parts.desktop)
        if read.error is not None:
            words = self._place.wording.error(read.error)
            parts.empty.set_words(words.what, words.todo)
        elif empty:
            parts.empty.set_words(self.tr("This record has no pages."), "")

    def _turn(self, index: int) -> None:
        parts = self.parts
        parts.thumbnails.choose(index)
        parts.sheet.show_page(self.editing.on_page())
        parts.desktop.refit()
        parts.desktop.scroll_up()

    def _show(self) -> None:
        """Show what is on the page, and how it stands with the others."""
        parts, editing, private = self.parts, self.editing, self._place.changes.privacy
        parts.sheet.private = private
        parts.thumbnails.set_private(private=private)
        parts.sheet.show_page(editing.on_page())
        places = editing.places_by_page()
        parts.thumbnails.show_places(places)
        parts.panel.show_suggestions(editing.suggestions, private=private)
        here = editing.place_words(private=private)
        elsewhere = sum(len(one) for one in places) - len(here)
        parts.panel.show_places(here, elsewhere, parts.sheet.chosen)
        parts.panel.show_next_ground(
            editing.grounds.cited(editing.ground), editing.grounds.said(editing.ground)
        )
        follow_reading_order(parts)
        self._show_stack()
        self._show_hint()
        self._show_title()
        self._show_place()

    def _show_title(self) -> None:
        read, private = self.editing.read, self._place.changes.privacy
        if read is not None:
            title = self.tr("hidden") if private else read.record.title
            self.parts.heading.show_title(f"{read.inquiry.number} ／ {title}", private=private)
        last = self.case.neighbour(1) is None
        words = self.tr("Save and close") if last else self.tr("Save and next")
        self.parts.save.setText(words)
        self.parts.save.setToolTip(f"{words} (Ctrl+Enter)")
        self._primary.setText(words)

    def _show_place(self) -> None:
        zoom = self.parts.desktop.zoom
        self.parts.heading.show_zoom(zoom)
        self.parts.foot.show_place(self.editing.index, len(self.editing.pages), zoom)

    def _zoom(self, by: int) -> None:
        self.parts.desktop.step(by) if by else self.parts.desktop.fit()

    def _show_stack(self) -> None:
        self.parts.undo.setEnabled(self.places.stack.canUndo())
        self.parts.redo.setEnabled(self.places.stack.canRedo())
        self.parts.foot.show_unsaved(len(self.places.unsaved))

    def _show_hint(self) -> None:
        sheet = self.parts.sheet
        selected = bool(sheet.caret.selected)
        self.parts.heading.mark.setEnabled(selected or sheet.rubber is not None)
        self.parts.foot.show_hint(
            barred=bool(self.editing.pages) and not self.editing.ground,
            drawing=sheet.rubber is not None,
            selected=selected,
            chosen=sheet.chosen is not None,
        )
        sheet.speak()

    def _go_to_hit(self, hit: Hit) -> None:
        read = self.editing.read
        if read is not None and read.record.id != hit.record_id:
            self._visit = hit
            self._open(hit.record_id)
        elif read is not None:
            self.acts.go_to_hit(hit)

    def _close_search(self) -> None:
        self.parts.show_search(shown=False)
        self.acts.focus_sheet()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            zoom, fits = self.parts.desktop.zoom, self.parts.desktop.fits
            self.parts.hide()
            self.parts.deleteLater()
            self._furnish()
            self.parts.desktop.take(zoom, fits=fits)
            if self.case.read is not None:
                self.parts.thumbnails.show_pages(self.editing.pages)
                self._show_read(self.case.read)
