"""What keys, mouse, tools and lists ask for, done to the page in work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.redaction import Box, Redaction
    from jar_desk.domain.third_parties import Suggestion
    from jar_desk.ui.views.redaction.editing import Editing
    from jar_desk.ui.views.redaction.layout import Layout
    from jar_desk.ui.views.redaction.searching import Searching
    from jar_desk.usecases.redacting import Hit


class Acts(QObject):
    """Bring the parts of the editor together; `hint_wanted` when other keys help than before."""

    hint_wanted = Signal()

    def __init__(self, editing: Editing, searching: Searching, parts: Layout) -> None:
        super().__init__(parts)
        self._editing, self._searching, self._parts = editing, searching, parts
        self._connect_tools()
        self._connect_sheet()
        self._connect_lists()

    def focus_sheet(self) -> None:
        """Go to the page, where there is one."""
        parts = self._parts
        if parts.middle.currentWidget() is parts.desktop:
            parts.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_hit(self, hit: Hit) -> None:
        """Show where something was found in the record in work."""
        self._editing.go_to(self._editing.page_of(hit.page))
        self._parts.sheet.select(hit.signs)

    def _connect_tools(self) -> None:
        heading, sheet, desktop = self._parts.heading, self._parts.sheet, self._parts.desktop
        heading.mark.clicked.connect(self._mark)
        heading.box.toggled.connect(lambda on: setattr(sheet, "box_tool", on))
        heading.withhold.clicked.connect(self._editing.withhold)
        heading.beneath.toggled.connect(lambda on: sheet.show_beneath(beneath=on))
        heading.smaller.clicked.connect(lambda: desktop.step(-1))
        heading.larger.clicked.connect(lambda: desktop.step(1))
        heading.fit.clicked.connect(desktop.fit)

    def _connect_sheet(self) -> None:
        sheet, editing = self._parts.sheet, self._editing
        sheet.mark_wanted.connect(self._mark)
        sheet.box_drawn.connect(self._mark_box)
        sheet.remove_wanted.connect(lambda: editing.remove(sheet.chosen))
        sheet.ground_wanted.connect(self._ask_ground_of_chosen)
        sheet.withhold_wanted.connect(editing.withhold)
        sheet.page_wanted.connect(lambda by: editing.go_to(editing.index + by))
        sheet.candidate_wanted.connect(self._step_candidate)
        sheet.beneath_changed.connect(self._parts.heading.beneath.setChecked)
        sheet.picked.connect(self._parts.panel.mark_chosen)
        sheet.picked.connect(lambda _place: self.hint_wanted.emit())
        sheet.selection_changed.connect(self.hint_wanted)
        self._parts.thumbnails.page_chosen.connect(editing.go_to)

    def _connect_lists(self) -> None:
        panel = self._parts.panel
        panel.accepted.connect(self._accept)
        panel.looked_at.connect(lambda one: self._parts.sheet.select(one.signs))
        panel.picked.connect(self._pick)
        panel.removed.connect(lambda place: self._editing.remove(place.id))
        panel.ground_wanted.connect(self._ask_ground)
        panel.emptied.connect(self.focus_sheet)
        self._parts.hits.accepted.connect(self._accept_hits)

    def _mark(self) -> None:
        """Black out what is selected or drawn."""
        sheet = self._parts.sheet
        if sheet.rubber is not None:
            sheet.finish_box()
        elif sheet.caret.selected:
            place = self._editing.black_out_signs(sheet.caret.selected)
            sheet.caret.put(sheet.caret.at)
            sheet.choose(place.id if place else None)

    def _mark_box(self, box: Box) -> None:
        place = self._editing.black_out_box(box)
        self._parts.sheet.choose(place.id if place else None)

    def _accept(self, one: Suggestion) -> None:
        self._editing.black_out_signs(one.signs)

    def _accept_hits(self, hits: tuple[Hit, ...]) -> None:
        if self._editing.ground:
            self._searching.black_out(hits, self._editing.ground, self._editing.black_out)

    def _pick(self, place: Redaction) -> None:
        sheet = self._parts.sheet
        sheet.choose(place.id)
        for box in place.boxes[:1]:
            sheet.seen_wanted.emit(sheet.area_of(box))

    def _step_candidate(self, by: int) -> None:
        """Select the next suggestion that is another's, or the one before."""
        sheet = self._parts.sheet
        others = [one for one in self._editing.suggestions if not one.own]
        if not others:
            return
        at = [one.signs == sheet.caret.selected for one in others]
        start = at.index(True) + by if True in at else (0 if by > 0 else -1)
        sheet.select(others[start % len(others)].signs)

    def _ask_ground_of_chosen(self) -> None:
        chosen = self._parts.sheet.chosen
        for one in self._editing.redactions:
            if one.id == chosen:
                self._ask_ground(one, self._parts.panel.tags.get(one.id, self._parts.sheet))

    def _ask_ground(self, place: Redaction | None, beside: QWidget) -> None:
        editing = self._editing
        holds = place.ground if place is not None else editing.ground
        self.menu = editing.grounds.menu(
            holds, lambda ground: editing.set_ground(place, ground), self._parts
        )
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        self.menu.popup(beside.mapToGlobal(QPoint(0, beside.height() + 2)))
