"""The items of a request that is answered by doing something: what, where, how, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.parts import MEASURES, Measure, items_of
from jar_desk.ui.dialogs.item import ItemDialog
from jar_desk.ui.widgets import Line, Pill, QuietButton, Text, TextStyle, Tone
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.usecases.deciding import grounds_for
from jar_desk.usecases.deciding_items import decide_item, remove_item

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Request
    from jar_desk.domain.parts import Item
    from jar_desk.domain.rules import Ground
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen


class ItemList(QWidget):
    """One line for each item, with its measure as a pill; a button adds another."""

    def __init__(self, case: OpenInquiry, request: Request) -> None:
        super().__init__()
        self._case, self._request = case, request
        self._measures = MEASURES.get(request.right, ())
        self.add = QuietButton(self.tr("Add an item…"), "plus")
        self.add.clicked.connect(lambda: self._ask(None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Item by item"), TextStyle.STRONG))
        head.addWidget(
            Text(self.tr("(may stay empty; what stands here is in the notice)"), TextStyle.CAPTION),
            1,
        )
        head.addWidget(self.add)
        column.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column.addLayout(self._lines)

    def show_request(self, request: Request, seen: Seen) -> None:
        """Show the items anew."""
        self._request, self._seen = request, seen
        self.setVisible(bool(self._measures))
        self.add.setVisible(seen.open_to_edit)
        empty_layout(self._lines)
        for place, item in enumerate(items_of(seen.inquiry, request)):
            if place:
                self._lines.addWidget(Line())
            self._lines.addWidget(self._line(item, seen))

    def _line(self, item: Item, seen: Seen) -> QWidget:
        wording, left = self._case.workplace.wording, item.measure is Measure.LEFT
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(self._what(item), wrap=True))
        words.addWidget(Text(self._details(item, seen), TextStyle.CAPTION, wrap=True))
        row.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        tone = Tone.WARNING if left else Tone.SUCCESS
        row.addWidget(Pill(wording.measure(item.measure), tone), 0, top)
        if seen.open_to_edit:
            edit, remove = QuietButton("", "pencil"), QuietButton("", "trash-2")
            edit.set_name(self.tr("Change “{what}”").format(what=item.what))
            edit.clicked.connect(lambda: self._ask(item))
            remove.set_name(self.tr("Remove “{what}”").format(what=item.what))
            remove.clicked.connect(lambda: self._remove(item))
            row.addWidget(edit, 0, top)
            row.addWidget(remove, 0, top)
        return holder

    def _what(self, item: Item) -> str:
        if item.before and item.after:
            return f"{item.what}: {item.before} → {item.after}"
        return f"{item.what}: {item.after}" if item.after else item.what

    def _details(self, item: Item, seen: Seen) -> str:
        wording = self._case.workplace.wording
        source = seen.sources.get(item.source_id) if item.source_id else None
        parts = [wording.pick(source.name_ja, source.name_en) if source else ""]
        ground = next((one for one in self._grounds() if one.id == item.ground), None)
        if ground is not None:
            parts.append(wording.pick(ground.citation_ja, ground.citation_en))
        elif item.done_on is not None:
            said = self.tr("done {day} by {name}")
            name = seen.name_of(item.done_by)
            parts.append(said.format(day=wording.date(item.done_on), name=name))
        else:
            parts.append(self.tr("not done yet"))
        return " · ".join(part for part in parts if part)

    def _grounds(self) -> tuple[Ground, ...]:
        return grounds_for(self._case.workplace.session, self._seen.inquiry, self._request)

    def _ask(self, item: Item | None) -> None:
        place, request = self._case.workplace, self._request.id
        dialog = ItemDialog(
            item,
            measures=self._measures,
            sources=list(self._seen.sources.values()),
            grounds=self._grounds(),
            today=place.session.today(),
            wording=place.wording,
            parent=self.window(),
        )
        if place.asking.show(dialog):
            draft, entity = dialog.value(), item.id if item else None
            self._case.change(
                lambda session, inquiry: decide_item(session, inquiry, request, draft, entity)
            )

    def _remove(self, item: Item) -> None:
        entity = item.id
        self._case.change(lambda session, inquiry: remove_item(session, inquiry, entity))
