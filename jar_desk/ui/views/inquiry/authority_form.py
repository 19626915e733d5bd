"""The form for what was seen of an agent's authority."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from jar_desk.domain.askers import asker
from jar_desk.domain.checks import AuthorityPaper, CheckResult, Conflict, GenuineBy
from jar_desk.domain.errors import Invalid
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import (
    Card,
    FlowLayout,
    InlineMessage,
    Labelled,
    SecondaryButton,
    Tone,
)
from jar_desk.usecases.checking import identity_rules, record_authority_check

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.people import AgentKind, Person
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen


class AuthorityForm(Card):
    """Ask which paper was seen, what makes it genuine, and whose interest it serves."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__()
        self.set_title(self.tr("Record the agent’s authority"))
        self._case = case
        self._rules = identity_rules(case.workplace.session)
        self._kind: AgentKind | None = None
        wording = case.workplace.wording
        self.paper: ChoiceBox[AuthorityPaper] = ChoiceBox(
            AuthorityPaper, wording.authority_paper, self.tr("What was shown")
        )
        self.genuine: ChoiceBox[GenuineBy | None] = ChoiceBox(
            [None, *GenuineBy], self._proof_words, self.tr("What shows that it is genuine")
        )
        self.result: ChoiceBox[CheckResult] = ChoiceBox(
            CheckResult, wording.check_result, self.tr("Result")
        )
        self.limits, self.ended = InlineMessage("", Tone.INFO), InlineMessage("", Tone.ERROR)
        self.look, self.never = InlineMessage("", Tone.INFO), InlineMessage("", Tone.WARNING)
        self.names_request = QCheckBox(self.tr("It names this very request"))
        self.may_receive = QCheckBox(self.tr("It allows the agent to receive the answer"))
        self.asked = QCheckBox(self.tr("I thought about a conflict of interest"))
        self.conflicts = {one: QCheckBox(wording.conflict(one)) for one in Conflict}
        self.note = QLineEdit()
        self.record = SecondaryButton(self.tr("Record the authority"), "check", accent=True)
        self.record.clicked.connect(self._record)
        self._lay_out()
        self.paper.currentIndexChanged.connect(lambda _at: self._follow_paper())

    def _lay_out(self) -> None:
        self._shown = Labelled(self.paper, self.paper.accessibleName())
        self._proven = Labelled(self.genuine, self.genuine.accessibleName())
        self._found = QWidget()
        flow = FlowLayout(self._found, gap=12, line_gap=6)
        for box in self.conflicts.values():
            flow.addWidget(box)
        self._against = Labelled(self._found, self.tr("What speaks against it, if anything"))
        row = QHBoxLayout()
        row.setSpacing(16)
        result = Labelled(self.result, self.result.accessibleName())
        for cell, share in ((self._shown, 2), (self._proven, 2), (result, 1)):
            row.addWidget(cell, share, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.record)
        foot.addStretch(1)
        self.body.setSpacing(10)
        for part in (self.ended, self.limits):
            self.body.addWidget(part)
        self.body.addLayout(row)
        for message in (self.look, self.never):
            self.body.addWidget(message)
        for tick in self._ticks():
            self.body.addWidget(tick)
        self.body.addWidget(self._against)
        self.body.addWidget(Labelled(self.note, self.tr("Note")))
        self.body.addLayout(foot)

    def show_seen(self, seen: Seen) -> None:
        """Offer the papers of this kind of agent; say where the authority ends, and that it has."""
        agent = seen.inquiry.agent
        if agent is None:
            return
        if agent.kind is not self._kind:
            self._offer(agent.kind)
        self.ended.say(self._why_ended(agent.kind, seen.inquiry.subject))

    def _why_ended(self, kind: AgentKind, subject: Person) -> str:
        """Say why the authority is over, or nothing while it lasts."""
        place = self._case.workplace
        if asker(kind, died=subject.died) is None:
            problem = "ended-with-death" if subject.died else "lives"
            return place.wording.invalid(Invalid("agent", problem))
        try:
            self._rules.check_agent(kind, subject.birth_date, place.session.today())
        except Invalid as problem:
            return place.wording.invalid(problem)
        return ""

    def _offer(self, kind: AgentKind) -> None:
        wording, rule = self._case.workplace.wording, self._rules.agents[kind]
        self._kind = kind
        self.genuine.offer([None, *rule.genuine_by], self._proof_words)
        self.paper.offer(rule.papers, wording.authority_paper)
        self.limits.say(wording.pick(rule.limits.ja, rule.limits.en))
        self._follow_paper()

    def _proof_words(self, proof: GenuineBy | None) -> str:
        return self._case.workplace.wording.genuine_by(proof) if proof else "—"

    def _follow_paper(self) -> None:
        rule, pick = self._rules.papers[self.paper.value()], self._case.workplace.wording.pick
        self._proven.setVisible(self.paper.value() is AuthorityPaper.POWER_OF_ATTORNEY)
        look = self.tr("Look at: {what}").format(what=pick(rule.look.ja, rule.look.en))
        self.look.say(look)
        self.never.say(pick(rule.never.ja, rule.never.en))
        for said in (self._shown, self._proven, self._against):
            said.say("")

    def _record(self) -> None:
        seen: dict[str, Any] = {
            "paper": self.paper.value(),
            "genuine_by": None if self._proven.isHidden() else self.genuine.value(),
            "names_this_request": self.names_request.isChecked(),
            "may_receive": self.may_receive.isChecked(),
            "conflict_of_interest_asked": self.asked.isChecked(),
            "conflicts": frozenset(one for one, box in self.conflicts.items() if box.isChecked()),
            "result": self.result.value(),
            "note": self.note.text().strip(),
        }
        entity, typed = self._case.inquiry.id, self.state()
        self._clear()
        self._case.change(
            lambda session, inquiry: record_authority_check(session, inquiry, **seen),
            failed=lambda error: self._complain(error, entity, typed),
        )

    def state(self) -> dict[str, Any]:
        """Return what is half filled in."""
        genuine = self.genuine.value()
        return {
            "paper": self.paper.value().value,
            "genuine": genuine.value if genuine else "",
            "result": self.result.value().value,
            "ticks": [box.isChecked() for box in self._ticks()],
            "conflicts": [one.value for one, box in self.conflicts.items() if box.isChecked()],
            "note": self.note.text(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was half filled in."""
        if self._case.seen is not None:
            self.show_seen(self._case.seen)
        self.paper.choose(state.get("paper"))
        self.genuine.setCurrentIndex(0)
        self.genuine.choose(state.get("genuine"))
        self.result.choose(state.get("result"))
        for box, on in zip(self._ticks(), state.get("ticks", []), strict=False):
            box.setChecked(bool(on))
        for one, box in self.conflicts.items():
            box.setChecked(one.value in state.get("conflicts", []))
        self.note.setText(state.get("note", ""))

    def _ticks(self) -> tuple[QCheckBox, ...]:
        return self.names_request, self.may_receive, self.asked

    def _clear(self) -> None:
        for box in (*self._ticks(), *self.conflicts.values()):
            box.setChecked(False)
        self.genuine.setCurrentIndex(0)
        self.note.clear()
        self._follow_paper()

    def _complain(self, error: Exception, entity: UUID, typed: dict[str, Any]) -> bool:
        if self._case.inquiry.id == entity:
            self.restore(typed)
        if not isinstance(error, Invalid):
            return False
        words = self._case.workplace.wording.invalid(error)
        if error.field == "agent":
            self.ended.say(words)
            return True
        places: dict[str, tuple[Labelled, QWidget]] = {
            "paper": (self._shown, self.paper),
            "genuine_by": (self._proven, self.genuine),
        }
        said, stop = places.get(error.field, (self._against, self.asked))
        said.say(words, wrong=True)
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
