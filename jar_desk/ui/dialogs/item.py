"""The form for one item that is corrected, erased, stopped or left as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit

from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.parts import Measure
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import InlineMessage, Labelled, Tone
from jar_desk.usecases.deciding_items import ItemDraft

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.inquiry import Source
    from jar_desk.domain.parts import Item
    from jar_desk.domain.rules import Ground
    from jar_desk.ui.wording import Wording

_CHANGING = frozenset({Measure.CORRECTED, Measure.ADDED})


class ItemDialog(FormDialog):
    """Ask what, where, what is done with it, from what to what, and when it was done."""

    def __init__(
        self,
        item: Item | None,
        *,
        measures: Sequence[Measure],
        sources: Sequence[Source],
        grounds: Sequence[Ground],
        today: date,
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Add an item") if item is None else self.tr("Change the item")
        super().__init__(title, self.tr("Save"), self.tr("It stands in the notice."), parent)
        self._wording = wording
        self.what, self.before, self.after = QLineEdit(), QLineEdit(), QLineEdit()
        self.source: ChoiceBox[Source | None] = ChoiceBox(
            (None, *sources),
            lambda one: wording.pick(one.name_ja, one.name_en) if one else "—",
            self.tr("Where"),
        )
        self.measure: ChoiceBox[Measure] = ChoiceBox(
            measures, wording.measure, self.tr("What is done")
        )
        self.ground: ChoiceBox[Ground] = ChoiceBox(
            grounds, lambda one: wording.pick(one.citation_ja, one.citation_en), self.tr("Ground")
        )
        self.ground_text = InlineMessage("", Tone.INFO)
        self.done_on: TypedLine[date] = TypedLine(
            self.tr("Done on (empty: not yet)"),
            lambda typed: _not_after(parse_date(typed, today), today),
            wording.invalid,
            echo=wording.full_date,
        )
        self._place()
        if item is not None:
            self._fill(item, sources, grounds)
        self.keeps(what=self.what, before=self.before, after=self.after, done_on=self.done_on)
        self.measure.currentIndexChanged.connect(self._follow)
        self.ground.currentIndexChanged.connect(self._follow)
        self._follow()

    def value(self) -> ItemDraft:
        """Return what was typed. Raises Invalid where it was not checked before."""
        measure, source = self.measure.value(), self.source.value()
        left, changing = measure is Measure.LEFT, measure in _CHANGING
        return ItemDraft(
            what=self.what.text().strip(),
            measure=measure,
            source_id=source.id if source else None,
            before=self.before.text().strip() if measure is Measure.CORRECTED else "",
            after=self.after.text().strip() if changing else "",
            ground=self.ground.value().id if left and self.ground.count() else "",
            done_on=None if left else self.done_on.value(),
        )

    def is_complete(self) -> bool:
        """Tell whether what is needed for this measure is there."""
        changing = self.measure.value() in _CHANGING
        needed = [(self._what, True), (self._after, changing)]
        for field, asked in reversed(needed):
            line = field.field
            missing = asked and isinstance(line, QLineEdit) and not line.text().strip()
            field.say(self.tr("This is needed.") if missing else "", wrong=missing)
            if missing:
                line.setFocus()
        complete = not any(bool(field.message) for field, _ in needed)
        return self.done_on.check() and complete

    def _place(self) -> None:
        self._what = Labelled(self.what, self.tr("What (e.g. address)"))
        self._before = Labelled(self.before, self.tr("From"))
        self._after = Labelled(self.after, self.tr("To"))
        self._why = Labelled(self.ground, self.tr("Ground"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        cells = [
            self._what,
            Labelled(self.source, self.tr("Where")),
            Labelled(self.measure, self.tr("What is done")),
            self.done_on,
            self._before,
            self._after,
        ]
        for place, cell in enumerate(cells):
            grid.addWidget(cell, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._why)
        self.body.addWidget(self.ground_text)

    def _fill(self, item: Item, sources: Sequence[Source], grounds: Sequence[Ground]) -> None:
        self.what.setText(item.what)
        self.source.choose(next((one for one in sources if one.id == item.source_id), None))
        self.measure.choose(item.measure)
        self.before.setText(item.before)
        self.after.setText(item.after)
        self.ground.choose(next((one for one in grounds if one.id == item.ground), None))
        if item.done_on is not None:
            day = item.done_on
            self.done_on.set_text(f"{day.year}/{day.month}/{day.day}")

    def _follow(self) -> None:
        measure = self.measure.value()
        left = measure is Measure.LEFT
        self._before.setVisible(measure is Measure.CORRECTED)
        self._after.setVisible(measure in _CHANGING)
        self._why.setVisible(left)
        self.done_on.setVisible(not left)
        words = ""
        if left and self.ground.count():
            chosen = self.ground.value()
            words = self._wording.pick(chosen.text_ja, chosen.text_en)
        self.ground_text.say(words)


def _not_after(day: date, today: date) -> date:
    if day > today:
        raise Invalid("done", "in-future")
    return day
