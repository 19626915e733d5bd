"""The form for one look at one document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from jar_desk.domain.checks import (
    ENOUGH_ALONE,
    FRONT_ONLY,
    CheckedPerson,
    CheckResult,
    ComparedField,
    DocumentClass,
    Side,
)
from jar_desk.domain.errors import Invalid
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import Card, FlowLayout, InlineMessage, Labelled, SecondaryButton, Tone
from jar_desk.usecases.checking import record_identity_check

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen

_WITHOUT_SIDES = frozenset(
    {
        DocumentClass.KNOWN_TO_CASEWORKER,
        DocumentClass.FILE_QUESTIONS,
        DocumentClass.CALL_BACK,
        DocumentClass.REGISTERED_EMAIL,
    }
)
_WITHOUT_NUMBERS = DocumentClass.RESIDENCE_RECORD


class IdentityForm(Card):
    """Ask what was seen, which side, what was compared, with what result."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__()
        self.set_title(self.tr("Record a check"))
        self._case = case
        wording = case.workplace.wording
        self.person: ChoiceBox[CheckedPerson] = ChoiceBox(
            CheckedPerson, wording.checked_person, self.tr("Whose identity")
        )
        self.document: ChoiceBox[DocumentClass] = ChoiceBox(
            DocumentClass, wording.document_class, self.tr("What was shown or used")
        )
        self.side: ChoiceBox[Side] = ChoiceBox(Side, wording.side, self.tr("Side looked at"))
        self.result: ChoiceBox[CheckResult] = ChoiceBox(
            CheckResult, wording.check_result, self.tr("Result")
        )
        self.compared = {one: QCheckBox(wording.compared_field(one)) for one in ComparedField}
        self.hint = InlineMessage("", Tone.INFO)
        self.never = InlineMessage("", Tone.WARNING)
        self.note = QLineEdit()
        self.record = SecondaryButton(self.tr("Record this check"), "check", accent=True)
        self._fields = QWidget()
        self._ticks = Labelled(self._fields, self.tr("Compared with what JAR already holds"))
        self._whose = Labelled(self.person, self.person.accessibleName())
        self._lay_out()
        self.document.currentIndexChanged.connect(self._follow_document)
        self.record.clicked.connect(self._record)
        self._follow_document()

    def _lay_out(self) -> None:
        flow = FlowLayout(self._fields, gap=12, line_gap=6)
        for box in self.compared.values():
            flow.addWidget(box)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Labelled(self.document, self.document.accessibleName()), 0, 0, top)
        grid.addWidget(Labelled(self.side, self.side.accessibleName()), 0, 1, top)
        grid.addWidget(self._whose, 0, 2, top)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        below = QGridLayout()
        below.setHorizontalSpacing(16)
        below.addWidget(Labelled(self.result, self.result.accessibleName()), 0, 0, top)
        below.addWidget(Labelled(self.note, self.tr("Note (no numbers of documents)")), 0, 1, top)
        below.setColumnStretch(0, 1)
        below.setColumnStretch(1, 2)
        foot = QHBoxLayout()
        foot.addWidget(self.record)
        foot.addStretch(1)
        self.body.setSpacing(12)
        self.body.addLayout(grid)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.never)
        self.body.addWidget(self._ticks)
        self.body.addLayout(below)
        self.body.addLayout(foot)

    def show_seen(self, seen: Seen) -> None:
        """Ask whose identity only where there are two people."""
        self._whose.setVisible(seen.inquiry.agent is not None)
        if seen.inquiry.agent is None:
            self.person.choose(CheckedPerson.SUBJECT)

    def _follow_document(self) -> None:
        document = self.document.value()
        front_only = document in FRONT_ONLY
        sides = [Side.NONE] if document in _WITHOUT_SIDES else [Side.FRONT, Side.BOTH]
        self.side.offer(sides[:1] if front_only else sides, self._case.workplace.wording.side)
        self.side.setEnabled(len(sides) > 1 and not front_only)
        alone = document in ENOUGH_ALONE
        self.hint.say(
            self.tr("This is enough by itself if it matches.")
            if alone
            else self.tr("A second, different document or route is needed besides this one.")
        )
        self.never.say(self._never_words(document))

    def _never_words(self, document: DocumentClass) -> str:
        if document in FRONT_ONLY:
            return self.tr(
                "Front only: never turn it over, never write down or copy the Individual Number."
            )
        if document is _WITHOUT_NUMBERS:
            return self.tr(
                "Ask for a copy without registered domicile (本籍) and Individual Number. If they "
                "are on it, black them out before anything else."
            )
        if document in _WITHOUT_SIDES:
            return self.tr("Ask only what JAR already holds; do not collect anything new.")
        return self.tr(
            "Look and compare; do not copy. Never collect the Individual Number, registered "
            "domicile (本籍), insurance symbols or pension number."
        )

    def _record(self) -> None:
        person, document, side = self.person.value(), self.document.value(), self.side.value()
        compared = frozenset(one for one, box in self.compared.items() if box.isChecked())
        result, note = self.result.value(), self.note.text().strip()
        entity, typed = self._case.inquiry.id, self.state()
        self._clear()
        self._case.change(
            lambda session, inquiry: record_identity_check(
                session,
                inquiry,
                person=person,
                document=document,
                side=side,
                compared=compared,
                result=result,
                note=note,
            ),
            failed=lambda error: self._complain(error, entity, typed),
        )

    def state(self) -> dict[str, Any]:
        """Return what is half filled in."""
        return {
            "person": self.person.value().value,
            "document": self.document.value().value,
            "side": self.side.value().value,
            "compared": [one.value for one, box in self.compared.items() if box.isChecked()],
            "result": self.result.value().value,
            "note": self.note.text(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was half filled in."""
        for box, name in (
            (self.person, "person"),
            (self.document, "document"),
            (self.side, "side"),
            (self.result, "result"),
        ):
            box.choose(state.get(name))
        for one, tick in self.compared.items():
            tick.setChecked(one.value in state.get("compared", []))
        self.note.setText(state.get("note", ""))
        self._ticks.say("")

    def _clear(self) -> None:
        self._ticks.say("")
        for box in self.compared.values():
            box.setChecked(False)
        self.note.clear()
        self.result.setCurrentIndex(0)

    def _complain(self, error: Exception, entity: UUID, typed: dict[str, Any]) -> bool:
        if self._case.inquiry.id == entity:
            self.restore(typed)
        if not isinstance(error, Invalid):
            return False
        self._ticks.say(self._case.workplace.wording.invalid(error), wrong=True)
        next(iter(self.compared.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        return True
