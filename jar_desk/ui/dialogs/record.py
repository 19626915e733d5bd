"""The form for one piece of data that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from jar_desk.domain.dates import parse_partial_date
from jar_desk.domain.inquiry import Disclosure
from jar_desk.domain.policy import STATED_PURPOSE
from jar_desk.domain.provenance import Provenance, likely_provenance
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.row_list import RowList
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.fields.unread_notice import UnreadNotice
from jar_desk.ui.widgets import InlineMessage, Labelled, Tone
from jar_desk.usecases.searching import RecordDraft

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from jar_desk.domain.inquiry import Record, Request, Source
    from jar_desk.domain.people import PartialDate
    from jar_desk.domain.policy import InventoryRow, Purpose
    from jar_desk.domain.rules import Ground
    from jar_desk.ui.wording import Wording

_VALUE_HEIGHT = 84
_TICK_GAP = 16


class RecordDialog(FormDialog):
    """Ask where the data was, what it is, what for, to whom, how long; and whether it goes out."""

    def __init__(
        self,
        record: Record | None,
        file_name: str,
        *,
        sources: Sequence[Source],
        purposes: Sequence[Purpose],
        inventory: Sequence[InventoryRow] = (),
        grounds: Sequence[Ground],
        wording: Wording,
        requests: Sequence[Request] = (),
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Add a record") if record is None else self.tr("Change the record")
        super().__init__(title, self.tr("Save"), file_name, parent)
        self._wording = wording
        self.title = QLineEdit()
        self.source: ChoiceBox[Source] = ChoiceBox(
            sources, lambda one: wording.pick(one.name_ja, one.name_en), self.tr("Where it was")
        )
        self.category, self.recipients = QLineEdit(), QLineEdit()
        self.retention, self.origin = QLineEdit(), QLineEdit()
        self.obtained: TypedLine[PartialDate] = TypedLine(
            self.tr("Obtained on"), parse_partial_date, wording.invalid
        )
        self.provenance: ChoiceBox[Provenance] = ChoiceBox(
            Provenance, wording.provenance, self.tr("How we came by it")
        )
        self._provenance_chosen = record is not None
        self.data = QPlainTextEdit()
        self.purposes = {one.code: self._purpose(one) for one in purposes}
        self.stated = QLineEdit()
        self.inventory = RowList(
            ((row.code, wording.pick(row.text.ja, row.text.en)) for row in inventory),
            self.tr("Kinds of data in the policy"),
        )
        self.disclosure: ChoiceBox[Disclosure] = ChoiceBox(
            Disclosure, wording.disclosure, self.tr("In the answer")
        )
        self.ground: ChoiceBox[Ground] = ChoiceBox(
            grounds, lambda one: wording.pick(one.citation_ja, one.citation_en), self.tr("Ground")
        )
        self.masked = QLineEdit()
        self.answers = {one.id: QCheckBox(wording.right(one.right)) for one in requests}
        self.ground_text = InlineMessage("", Tone.INFO)
        self.unread = UnreadNotice(wording)
        self.body.addWidget(self.unread)
        self._place_fields()
        self.origin.textChanged.connect(self._follow_origin)
        self.provenance.activated.connect(self._choose_provenance)
        self.disclosure.currentIndexChanged.connect(self._follow_disclosure)
        self.ground.currentIndexChanged.connect(self._follow_disclosure)
        if record is not None:
            self._fill(record, sources, grounds)
        elif file_name:
            self.title.setText(file_name.rsplit(".", 1)[0])
        self._say_purposes()
        self._follow_origin()
        self._follow_disclosure()
        self.title.setFocus()
        self.widen(760)

    def value(self) -> RecordDraft:
        """Return what was typed. Raises Invalid where it was not checked before."""
        less = self.disclosure.value() is not Disclosure.FULL
        return RecordDraft(
            title=self.title.text().strip(),
            source_id=self.source.value().id,
            obtained_on=self.obtained.value(),
            obtained_from=self.origin.text().strip(),
            category=self.category.text().strip(),
            purposes=tuple(code for code, box in self.purposes.items() if box.isChecked()),
            recipients=self.recipients.text().strip(),
            retention=self.retention.text().strip(),
            value=self.data.toPlainText().strip(),
            disclosure=self.disclosure.value(),
            ground=self.ground.value().id if less and self.ground.count() else "",
            masked=self.masked.text().strip(),
            answers=self._answered(),
            provenance=self.provenance.value(),
            inventory=self.inventory.ticked(),
            stated_purpose=self.stated.text().strip() if self._is_stated else "",
        )

    def is_complete(self) -> bool:
        """Tell whether there is a title and the date can be read."""
        if not self.title.text().strip():
            self._titled.say(self.tr("This is needed."), wrong=True)
            self.title.setFocus()
            return False
        self._titled.say("")
        if self._is_stated and not self.stated.text().strip():
            self._stating.say(self.tr("This is needed."), wrong=True)
            self.stated.setFocus()
            return False
        masked = self.disclosure.value() is Disclosure.MASKED
        unsaid = masked and not self.masked.text().strip()
        self._what_masked.say(self.tr("Say what is blacked out.") if unsaid else "", wrong=unsaid)
        if unsaid:
            self.masked.setFocus()
        return self.obtained.check() and not unsaid

    def _answered(self) -> tuple[UUID, ...]:
        """Return the ticked requests; all of them or none mean every request."""
        ticked = tuple(entity for entity, box in self.answers.items() if box.isChecked())
        return () if len(ticked) == len(self.answers) else ticked

    @property
    def _is_stated(self) -> bool:
        box = self.purposes.get(STATED_PURPOSE)
        return box is not None and box.isChecked()

    def _purpose(self, purpose: Purpose) -> QCheckBox:
        box = QCheckBox(purpose.code)
        words = self._wording.pick(purpose.ja, purpose.en)
        box.setToolTip(words)
        box.setAccessibleDescription(words)
        return box

    def _place_fields(self) -> None:
        self.data.setTabChangesFocus(True)
        self.data.setFixedHeight(_VALUE_HEIGHT)
        self.inventory.setFixedHeight(_VALUE_HEIGHT)
        self._titled = Labelled(self.title, self.tr("What it is"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        cells = [
            self._titled,
            Labelled(self.source, self.source.accessibleName()),
            Labelled(self.category, self.tr("Category of data")),
            Labelled(self.recipients, self.tr("Passed on to")),
            Labelled(self.origin, self.tr("Obtained from")),
            Labelled(self.provenance, self.provenance.accessibleName()),
            self.obtained,
            Labelled(self.retention, self.tr("Kept until")),
            Labelled(self.disclosure, self.disclosure.accessibleName()),
        ]
        for place, cell in enumerate(cells):
            grid.addWidget(cell, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        ticks = QWidget()
        row = QHBoxLayout(ticks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_TICK_GAP)
        for box in self.purposes.values():
            row.addWidget(box)
            box.toggled.connect(self._say_purposes)
        row.addStretch(1)
        self._why = Labelled(self.ground, self.ground.accessibleName())
        self._what_masked = Labelled(self.masked, self.tr("What is blacked out (in the notice)"))
        self.body.setSpacing(10)
        self.body.addLayout(grid)
        held = QHBoxLayout()
        held.setSpacing(16)
        held.addWidget(Labelled(self.data, self.tr("Value, as it is held")), 1)
        held.addWidget(Labelled(self.inventory, self.inventory.accessibleName()), 1)
        self.body.addLayout(held)
        self._meant = Labelled(ticks, self.tr("Purposes of use (policy)"))
        self.body.addWidget(self._meant)
        self._stating = Labelled(self.stated, self.tr("Purpose stated when it was obtained"))
        self.body.addWidget(self._stating)
        self.body.addWidget(self._what_masked)
        self.body.addWidget(self._why)
        self.body.addWidget(self.ground_text)
        self._add_answers()

    def _add_answers(self) -> None:
        """Ask which requests the record answers, where there are several."""
        ticks = QWidget()
        row = QHBoxLayout(ticks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_TICK_GAP)
        for box in self.answers.values():
            row.addWidget(box)
        row.addStretch(1)
        answered = Labelled(ticks, self.tr("Part of the answer to (none ticked: to all)"))
        answered.setVisible(len(self.answers) > 1)
        self.body.addWidget(answered)

    def _fill(self, record: Record, sources: Sequence[Source], grounds: Sequence[Ground]) -> None:
        self.title.setText(record.title)
        self.source.choose(next((one for one in sources if one.id == record.source_id), None))
        self.category.setText(record.category)
        self.recipients.setText(record.recipients)
        self.retention.setText(record.retention)
        self.origin.setText(record.obtained_from)
        self.obtained.set_text(str(record.obtained_on) if record.obtained_on else "")
        self.data.setPlainText(record.value)
        for code, box in self.purposes.items():
            box.setChecked(code in record.purposes)
        self.stated.setText(record.stated_purpose)
        self.inventory.tick(record.inventory)
        self.provenance.choose(record.provenance)
        self.disclosure.choose(record.disclosure)
        self.masked.setText(record.masked)
        for entity, answer in self.answers.items():
            answer.setChecked(entity in record.answers)
        self.ground.choose(next((one for one in grounds if one.id == record.ground), None))

    def _say_purposes(self) -> None:
        """Say beneath what the ticked purposes are."""
        ticked = [(code, box) for code, box in self.purposes.items() if box.isChecked()]
        self._meant.say("\n".join(f"{code} {box.toolTip()}" for code, box in ticked))
        self._stating.setVisible(self._is_stated)

    def _choose_provenance(self) -> None:
        self._provenance_chosen = True

    def _follow_origin(self) -> None:
        """Suppose what the source says, until somebody chose."""
        if not self._provenance_chosen:
            self.provenance.choose(likely_provenance(self.origin.text()))

    def _follow_disclosure(self) -> None:
        chosen_way = self.disclosure.value()
        less = chosen_way is not Disclosure.FULL
        self._why.setVisible(less)
        self._what_masked.setVisible(chosen_way is Disclosure.MASKED)
        words = ""
        if less and self.ground.count():
            chosen = self.ground.value()
            words = self._wording.pick(chosen.text_ja, chosen.text_en)
        self.ground_text.say(words)
