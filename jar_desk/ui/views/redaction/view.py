"""The editor in which parts of a record are blacked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jar_desk.ui.views.redaction.editing import Editing
from jar_desk.ui.views.redaction.layout import Layout
from jar_desk.ui.views.redaction.opened import DRAFT, OpenedCase
from jar_desk.ui.views.redaction.pictures import Pictures
from jar_desk.ui.views.redaction.places import Places
from jar_desk.ui.views.redaction.searching import Searching
from jar_desk.usecases.drafts import discard_draft, save_draft

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.redaction import Box, Redaction
    from jar_desk.domain.third_parties import Suggestion
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
        self._primary = QAction(self)
        self._primary.triggered.connect(self.save_and_next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._furnish()
        self._connect()

    def show_record(self, inquiry_id: UUID, record_id: UUID) -> None:
        """Work on a record; what is not saved of another inquiry is kept as its draft."""
        self.keep_draft()
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
        self.case.close()
        self.pictures.show_record(None)
        self.parts.show_search(shown=False)
        self.back_wanted.emit()

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
        self._connect_tools()
        self._connect_sheet()
        self._connect_lists()

    def _connect(self) -> None:
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
            ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger),
            ("Ctrl+-", self._smaller),
            ("Ctrl+0", self._fit),
            ("Ctrl+S", lambda: self.case.save(self.keep_draft)),
        ):
            inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, deed, context=inside)

    def _connect_tools(self) -> None:
        heading, sheet, desktop = self.parts.heading, self.parts.sheet, self.parts.desktop
        heading.back.clicked.connect(self.go_back)
        heading.mark.clicked.connect(self._mark)
        heading.box.toggled.connect(lambda on: setattr(sheet, "box_tool", on))
        heading.withhold.clicked.connect(self.editing.withhold)
        heading.beneath.toggled.connect(lambda on: sheet.show_beneath(beneath=on))
        heading.search.clicked.connect(self.focus_search)
        heading.smaller.clicked.connect(lambda: desktop.step(-1))
        heading.larger.clicked.connect(lambda: desktop.step(1))
        heading.fit.clicked.connect(desktop.fit)
        desktop.zoomed.connect(self._show_place)
        self.parts.save.clicked.connect(self.save_and_next)
        self.parts.undo.clicked.connect(self.places.undo)
        self.parts.redo.clicked.connect(self.places.redo)

    def _connect_sheet(self) -> None:
        sheet = self.parts.sheet
        sheet.mark_wanted.connect(self._mark)
        sheet.box_drawn.connect(self._mark_box)
        sheet.remove_wanted.connect(lambda: self.editing.remove(sheet.chosen))
        sheet.ground_wanted.connect(self._ask_ground_of_chosen)
        sheet.withhold_wanted.connect(self.editing.withhold)
        sheet.page_wanted.connect(lambda by: self.editing.go_to(self.editing.index + by))
        sheet.candidate_wanted.connect(self._step_candidate)
        sheet.beneath_changed.connect(self.parts.heading.beneath.setChecked)
        sheet.picked.connect(self.parts.panel.mark_chosen)
        sheet.picked.connect(lambda _place: self._show_hint())
        sheet.selection_changed.connect(self._show_hint)
        self.parts.thumbnails.page_chosen.connect(self.editing.go_to)

    def _connect_lists(self) -> None:
        panel, hits = self.parts.panel, self.parts.hits
        panel.accepted.connect(self._accept)
        panel.looked_at.connect(lambda one: self.parts.sheet.select(one.signs))
        panel.picked.connect(self._pick)
        panel.removed.connect(lambda place: self.editing.remove(place.id))
        panel.ground_wanted.connect(self._ask_ground)
        panel.emptied.connect(self._focus_sheet)
        hits.accepted.connect(self._accept_hits)
        hits.closed.connect(self._close_search)
        self.searching.visited.connect(self._go_to_hit)

    def _begin(self, read: Read) -> None:
        self._kept = read.draft or {}
        self.editing.ground = ""
        self.searching.clear()
        self.parts.show_search(shown=False)

    def _show_read(self, read: Read) -> None:
        if self.editing.read is None or self.editing.read.opened is not read.opened:
            self.pictures.show_record(read.opened)
            self.parts.thumbnails.show_pages(read.opened.pages if read.opened else ())
        self.editing.show(read)
        self._show_empty(read)
        self._show_title()
        if not self.parts.searching:
            self._focus_sheet()
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
        counts = [editing.places_of(at) for at in range(len(editing.pages))]
        parts.thumbnails.show_places(counts)
        parts.panel.show_suggestions(editing.suggestions, private=private)
        here = editing.place_words(private=private)
        elsewhere = sum(len(one) for one in counts) - len(here)
        parts.panel.show_places(here, elsewhere, parts.sheet.chosen)
        parts.panel.show_next_ground(
            editing.grounds.cited(editing.ground), editing.grounds.said(editing.ground)
        )
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
        words = self.tr("Save and go back") if last else self.tr("Save and next")
        self.parts.save.setText(words)
        self.parts.save.setToolTip(f"{words} (Ctrl+Enter)")
        self._primary.setText(words)

    def _show_place(self) -> None:
        zoom = self.parts.desktop.zoom
        self.parts.heading.show_zoom(zoom)
        self.parts.foot.show_place(self.editing.index, len(self.editing.pages), zoom)

    def _larger(self) -> None:
        self.parts.desktop.step(1)

    def _smaller(self) -> None:
        self.parts.desktop.step(-1)

    def _fit(self) -> None:
        self.parts.desktop.fit()

    def _show_stack(self) -> None:
        self.parts.undo.setEnabled(self.places.stack.canUndo())
        self.parts.redo.setEnabled(self.places.stack.canRedo())
        self.parts.foot.show_unsaved(len(self.places.unsaved))

    def _show_hint(self) -> None:
        sheet = self.parts.sheet
        selected = bool(sheet.caret.selected)
        self.parts.heading.mark.setEnabled(selected or sheet.rubber is not None)
        self.parts.foot.show_hint(
            drawing=sheet.rubber is not None, selected=selected, chosen=sheet.chosen is not None
        )

    def _mark(self) -> None:
        """Black out what is selected."""
        sheet = self.parts.sheet
        if sheet.rubber is not None:
            sheet.finish_box()
        elif sheet.caret.selected:
            place = self.editing.black_out_signs(sheet.caret.selected)
            sheet.caret.put(sheet.caret.at)
            sheet.choose(place.id if place else None)
            self._show_hint()

    def _mark_box(self, box: Box) -> None:
        place = self.editing.black_out_box(box)
        self.parts.sheet.choose(place.id if place else None)

    def _accept(self, one: Suggestion) -> None:
        self.editing.black_out_signs(one.signs)

    def _accept_hits(self, hits: tuple[Hit, ...]) -> None:
        self.editing.black_out(self.searching.redactions(hits, self.editing.ground))

    def _pick(self, place: Redaction) -> None:
        sheet = self.parts.sheet
        sheet.choose(place.id)
        for box in place.boxes[:1]:
            sheet.seen_wanted.emit(sheet.area_of(box))

    def _step_candidate(self, by: int) -> None:
        """Select the next suggestion that is another's, or the one before."""
        sheet = self.parts.sheet
        others = [one for one in self.editing.suggestions if not one.own]
        if not others:
            return
        at = [one.signs == sheet.caret.selected for one in others]
        start = at.index(True) + by if True in at else (0 if by > 0 else -1)
        sheet.select(others[start % len(others)].signs)

    def _ask_ground_of_chosen(self) -> None:
        chosen = self.parts.sheet.chosen
        for one in self.editing.redactions:
            if one.id == chosen:
                self._ask_ground(one, self.parts.panel.tags.get(one.id, self.parts.sheet))

    def _ask_ground(self, place: Redaction | None, beside: QWidget) -> None:
        editing = self.editing
        holds = place.ground if place is not None else editing.ground
        self.menu = editing.grounds.menu(
            holds, lambda ground: editing.set_ground(place, ground), self
        )
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        corner = beside.mapToGlobal(QPoint(0, beside.height() + 2))
        self.menu.popup(corner)

    def _go_to_hit(self, hit: Hit) -> None:
        read = self.editing.read
        if read is None:
            return
        if read.record.id != hit.record_id:
            self._visit = hit
            self._open(hit.record_id)
            return
        self.editing.go_to(self.editing.page_of(hit.page))
        self.parts.sheet.select(hit.signs)

    def _close_search(self) -> None:
        self.parts.show_search(shown=False)
        self._focus_sheet()

    def _focus_sheet(self) -> None:
        if self.parts.middle.currentWidget() is self.parts.desktop:
            self.parts.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            zoom, fits = self.parts.desktop.zoom, self.parts.desktop.fits
            self.parts.hide()
            self.parts.deleteLater()
            self._furnish()
            self.parts.desktop.take(zoom, fits=fits)
            read = self.case.read
            if read is not None:
                index = self.editing.index
                self.parts.thumbnails.show_pages(self.editing.pages)
                self._show_read(read)
                self.editing.go_to(index)
