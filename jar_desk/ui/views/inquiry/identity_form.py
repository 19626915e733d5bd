"""The form for one look at one document, or one step of the way without documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from jar_desk.domain.askers import AFTER_DEATH, asker_of
from jar_desk.domain.checks import (
    ROUTES,
    CheckedPerson,
    CheckResult,
    ComparedField,
    DocumentClass,
    Side,
    Weight,
)
from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import (
    Card,
    FlowLayout,
    InlineMessage,
    Labelled,
    SecondaryButton,
    Segments,
    Tone,
)
from jar_desk.usecases.checking import identity_rules, record_identity_check

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.identity_rules import DocumentRule
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen

PAPERS: Final = "papers"
WITHOUT: Final = "without"
_OFFERED: Final = {
    PAPERS: tuple(one for one in DocumentClass if one not in ROUTES),
    WITHOUT: ROUTES,
}


class IdentityForm(Card):
    """Ask what was seen or done; say what the rule of it asks for and forbids."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__()
        self.set_title(self.tr("Record a check"))
        self._case = case
        wording = case.workplace.wording
        self._rules = identity_rules(case.workplace.session)
        self.way = Segments()
        self.way.add(PAPERS, self.tr("With a document"))
        self.way.add(WITHOUT, self.tr("Without documents"))
        self.person: ChoiceBox[CheckedPerson] = ChoiceBox(
            CheckedPerson, wording.checked_person, self.tr("Whose identity")
        )
        self.document: ChoiceBox[DocumentClass] = ChoiceBox(
            _OFFERED[PAPERS], wording.document_class, self.tr("What was shown or used")
        )
        self.side: ChoiceBox[Side] = ChoiceBox(Side, wording.side, self.tr("Side looked at"))
        self.result: ChoiceBox[CheckResult] = ChoiceBox(
            CheckResult, wording.check_result, self.tr("Result")
        )
        self.issued: TypedLine[date] = TypedLine(
            self.tr("Issued on"), self._read_day, wording.invalid, echo=wording.full_date
        )
        self.compared = {one: QCheckBox(wording.compared_field(one)) for one in ComparedField}
        self.hint, self.never = InlineMessage("", Tone.INFO), InlineMessage("", Tone.WARNING)
        self.refused = InlineMessage("", Tone.ERROR)
        self.note = QLineEdit()
        self.record = SecondaryButton(self.tr("Record this check"), "check", accent=True)
        self._lay_out()
        self.way.chosen.connect(lambda _key: self._follow_way())
        self.document.currentIndexChanged.connect(lambda _at: self._follow_document())
        self.record.clicked.connect(self._record)
        self._follow_document()

    def _lay_out(self) -> None:
        self._fields = QWidget()
        self._ticks = Labelled(self._fields, self.tr("Compared with what JAR already holds"))
        self._whose = Labelled(self.person, self.person.accessibleName())
        self._shown = Labelled(self.document, self.document.accessibleName())
        self._sided = Labelled(self.side, self.side.accessibleName())
        flow = FlowLayout(self._fields, gap=12, line_gap=6)
        for box in self.compared.values():
            flow.addWidget(box)
        way = QHBoxLayout()
        way.addWidget(self.way)
        way.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.record)
        foot.addStretch(1)
        noted = Labelled(self.note, self.tr("Note (no numbers of documents)"))
        seen = Labelled(self.result, self.result.accessibleName())
        self.body.setSpacing(12)
        self.body.addLayout(way)
        self.body.addLayout(_beside((self._shown, 3), (self._sided, 1), (self._whose, 2)))
        for message in (self.refused, self.hint, self.never):
            self.body.addWidget(message)
        self.body.addWidget(self._ticks)
        self.body.addLayout(_beside((seen, 1), (self.issued, 1), (noted, 2)))
        self.body.addLayout(foot)

    def show_seen(self, seen: Seen) -> None:
        """Ask whose identity only where there are two people; the dead show nothing."""
        after_death = asker_of(seen.inquiry) in AFTER_DEATH
        two = seen.inquiry.agent is not None and not after_death
        self._whose.setVisible(two)
        if not two:
            self.person.choose(CheckedPerson.AGENT if after_death else CheckedPerson.SUBJECT)

    def _rule(self) -> DocumentRule:
        return self._rules.documents[self.document.value()]

    def _follow_way(self) -> None:
        wording = self._case.workplace.wording
        self.document.offer(_OFFERED[self.way.current], wording.document_class)

    def _follow_document(self) -> None:
        rule, wording = self._rule(), self._case.workplace.wording
        self.side.offer(rule.sides or (Side.FRONT,), wording.side)
        self.side.setEnabled(len(rule.sides) > 1)
        self._sided.setVisible(rule.sides != (Side.NONE,))
        self.issued.setVisible(rule.issued_within is not None)
        for one, box in self.compared.items():
            box.setVisible(one in rule.compared)
            box.setChecked(box.isChecked() and one in rule.compared)
        self._say_rule(rule)

    def _say_rule(self, rule: DocumentRule) -> None:
        pick = self._case.workplace.wording.pick
        never = rule.weight is Weight.NEVER
        why = pick(rule.note.ja, rule.note.en) if rule.note else ""
        look = self.tr("Look at: {what}").format(what=pick(rule.look.ja, rule.look.en))
        lines = (self._case.workplace.wording.weight(rule.weight), why, look)
        self.refused.say(why if never else "")
        self.hint.say("" if never else "\n".join(line for line in lines if line))
        self.never.say(pick(rule.never.ja, rule.never.en))
        for said in (self._shown, self._sided, self._ticks):
            said.say("")

    def _read_day(self, typed: str) -> date:
        return parse_date(typed, self._case.workplace.session.today())

    def _record(self) -> None:
        if not self.issued.isHidden() and not self.issued.check():
            self.issued.line.setFocus()
            return
        seen: dict[str, Any] = {
            "person": self.person.value(),
            "document": self.document.value(),
            "side": self.side.value(),
            "compared": frozenset(one for one, box in self.compared.items() if box.isChecked()),
            "result": self.result.value(),
            "note": self.note.text().strip(),
            "issued_on": None if self.issued.isHidden() else self.issued.value(),
        }
        entity, typed = self._case.inquiry.id, self.state()
        self._clear()
        self._case.change(
            lambda session, inquiry: record_identity_check(session, inquiry, **seen),
            failed=lambda error: self._complain(error, entity, typed),
        )

    def state(self) -> dict[str, Any]:
        """Return what is half filled in."""
        return {
            "way": self.way.current,
            "person": self.person.value().value,
            "document": self.document.value().value,
            "side": self.side.value().value,
            "compared": [one.value for one, box in self.compared.items() if box.isChecked()],
            "result": self.result.value().value,
            "issued": self.issued.text(),
            "note": self.note.text(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was half filled in."""
        if state.get("way") in self.way.keys:
            self.way.choose(state["way"])
        self._follow_way()
        for box, name in (
            (self.person, "person"),
            (self.document, "document"),
            (self.side, "side"),
            (self.result, "result"),
        ):
            box.choose(state.get(name))
        for one, tick in self.compared.items():
            tick.setChecked(one.value in state.get("compared", []))
        self.issued.set_text(state.get("issued", ""))
        self.note.setText(state.get("note", ""))
        self._follow_document()

    def _clear(self) -> None:
        for box in self.compared.values():
            box.setChecked(False)
        self.note.clear()
        self.issued.set_text("")
        self.issued.check()
        self.result.setCurrentIndex(0)
        self._follow_document()

    def _complain(self, error: Exception, entity: UUID, typed: dict[str, Any]) -> bool:
        if self._case.inquiry.id == entity:
            self.restore(typed)
        if not isinstance(error, Invalid):
            return False
        if error.field == "issued_on":
            self.issued.complain(error)
            return True
        first = next((box for box in self.compared.values() if not box.isHidden()), self.document)
        places: dict[str, tuple[Labelled, QWidget]] = {
            "document": (self._shown, self.document),
            "side": (self._sided, self.side),
        }
        said, stop = places.get(error.field, (self._ticks, first))
        said.say(self._case.workplace.wording.invalid(error), wrong=True)
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _beside(*cells: tuple[QWidget, int]) -> QHBoxLayout:
    """Return fields beside each other, each with its share of the width; hidden ones take none."""
    row = QHBoxLayout()
    row.setSpacing(16)
    for cell, share in cells:
        row.addWidget(cell, share, Qt.AlignmentFlag.AlignTop)
    return row
