"""One request: its outcome, the grounds for giving less, the reason; saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jar_desk.domain.parts import grounds_of_parts
from jar_desk.ui.fields.typing_watch import is_warned
from jar_desk.ui.views.inquiry.ground_line import GroundLine
from jar_desk.ui.views.inquiry.item_list import ItemList
from jar_desk.ui.views.inquiry.nil_reason import NilReasonButton
from jar_desk.ui.views.inquiry.outcome_choice import OutcomeChoice
from jar_desk.ui.views.inquiry.owed_words import OwedWords
from jar_desk.ui.views.inquiry.part_words import pill_words
from jar_desk.ui.views.inquiry.proviso_fields import ProvisoFields
from jar_desk.ui.widgets import Card, Line, Pill, QuietButton, Text, TextStyle, Tone
from jar_desk.usecases.deciding import clear_decision, decide_request, grounds_for, right_rule

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from jar_desk.domain.inquiry import Decision, Request
    from jar_desk.domain.rights import Outcome
    from jar_desk.domain.rules import Ground
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen

SAVE_AFTER: Final = 900
"""Milliseconds after the last key until a reason is saved."""
_REASON_HEIGHT: Final = 64


class RequestCard(Card):
    """Choice cards, check boxes of grounds and a text; every change is saved as it is made."""

    def __init__(self, case: OpenInquiry, request: Request) -> None:
        super().__init__(" ")
        self._case, self._request = case, request
        self._rule = right_rule(case.workplace.session, case.inquiry, request)
        self._decision: Decision | None = None
        self.pill = Pill("", Tone.PENDING)
        self.header.addWidget(self.pill)
        self.grounds: dict[str, QCheckBox] = {}
        self.reason = QPlainTextEdit()
        self.take_back = QuietButton(self.tr("Take the decision back"), "undo-2")
        self.behind = NilReasonButton(case)
        self.proviso, self.owed = ProvisoFields(self._rule), OwedWords(case)
        self.owed.proposal_taken.connect(self._take_proposal)
        self.items = ItemList(case, request)
        self.saved = Text("", TextStyle.CAPTION)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self._save_resting)
        self._filling = False
        fee = case.workplace.wording.fee(self._rule.fee)
        self.fee = Text(fee, TextStyle.CAPTION, wrap=True)
        self.body.addWidget(self.fee)
        self._add_outcomes()
        self.body.addWidget(self.items)
        self._add_grounds()
        self._add_typed()
        self._add_foot()

    @property
    def decided(self) -> bool:
        """Tell whether there is a decision."""
        return self._decision is not None

    def start(self) -> None:
        """Put the focus on the outcomes."""
        first = next(iter(self.outcomes.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_elsewhere(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._save_resting()

    def _save_resting(self) -> None:
        """Save what was typed, but not while the field says that it must not be kept."""
        if not self._is_warned():
            self._save()

    def _is_warned(self) -> bool:
        return any(is_warned(box) for box in (*self.proviso.boxes, self.reason))

    def save_typed(self) -> None:
        """Save a reason that is typed but not saved; what must not be kept is asked about."""
        if self._timer.isActive() or self._is_warned():
            self._timer.stop()
            self._save()

    def show_request(self, request: Request, seen: Seen) -> None:
        """Show the decision; what is being typed stays."""
        self._request, self._decision = request, request.decision
        self.set_title(self._case.workplace.wording.right_with_article(self._rule))
        self._show_pill(seen)
        self._filling = True
        chosen = self._decision.outcome if self._decision else None
        self.choice.show_outcome(chosen, enabled=seen.open_to_edit)
        given = self._decision.grounds if self._decision else ()
        for ground, box in self.grounds.items():
            box.setChecked(ground in given)
        self._show_reason()
        typing, able = self._timer.isActive(), seen.open_to_edit
        self.proviso.show_decision(self._decision, typing=typing, open_to_edit=able)
        self._filling = False
        self._show_limits(chosen, open_to_edit=able)
        self.items.show_request(request, seen)
        self.owed.show_request(request, seen)
        self.take_back.setVisible(self.decided and seen.open_to_edit)
        self.behind.show_request(request, seen)

    def _show_pill(self, seen: Seen) -> None:
        wording = self._case.workplace.wording
        self.pill.show_state(*pill_words(seen.inquiry, self._request, self._rule, wording))

    def _show_reason(self) -> None:
        reason = self._decision.reason if self._decision else ""
        typing = self._timer.isActive() or self.reason.hasFocus()
        if not typing and self.reason.toPlainText() != reason:
            self.reason.setPlainText(reason)

    def _show_limits(self, outcome: Outcome | None, *, open_to_edit: bool) -> None:
        owed = self._rule.outcome(outcome) if outcome else None
        withholds = owed is not None and owed.needs_ground
        self._limits.setVisible(withholds)
        self.reason.setVisible(outcome is not None)
        self.reason.setReadOnly(not open_to_edit)
        self.reason.setPlaceholderText(
            self.tr("Reason, as the notice will say it")
            if withholds
            else self.tr("Remark for the notice (may stay empty)")
        )
        for ground in self._offered:
            self.grounds[ground.id].setEnabled(open_to_edit and outcome in ground.outcomes)

    def _add_outcomes(self) -> None:
        self.choice = OutcomeChoice(self._rule, self._case.workplace.wording)
        self.choice.chosen.connect(self._choose)
        self.outcomes = self.choice.cards
        self.body.addWidget(self.choice)

    def _add_grounds(self) -> None:
        wording = self._case.workplace.wording
        self._offered: tuple[Ground, ...] = grounds_for(
            self._case.workplace.session, self._case.inquiry, self._request
        )
        self._limits = QWidget()
        column = QVBoxLayout(self._limits)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(self.tr("Grounds for giving less"), TextStyle.STRONG))
        hint = self.tr("(choose one or more; they stand in the notice)")
        head.addWidget(Text(hint, TextStyle.CAPTION, wrap=True), 1)
        column.addLayout(head)
        for place, ground in enumerate(self._offered):
            if place:
                column.addWidget(Line())
            line = GroundLine(ground, wording)
            line.box.toggled.connect(lambda _on: self._save_if_meant())
            self.grounds[ground.id] = line.box
            column.addWidget(line)
        self.body.addWidget(self._limits)

    def _add_typed(self) -> None:
        self.body.addWidget(self.proviso)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self._case.workplace.theme.pixels(_REASON_HEIGHT))
        self.reason.setAccessibleName(self.tr("Reason"))
        for box in (*self.proviso.boxes, self.reason):
            box.textChanged.connect(self._note_typing)
            box.installEventFilter(self)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.owed)

    def _add_foot(self) -> None:
        self.take_back.clicked.connect(self._take_back)
        foot = QHBoxLayout()
        foot.addWidget(self.take_back)
        foot.addWidget(self.behind)
        foot.addStretch(1)
        foot.addWidget(self.saved)
        self.body.addLayout(foot)
        self.saved.hide()

    def _choose(self, outcome: Outcome) -> None:
        self._timer.stop()
        self._decide(outcome)

    def _note_typing(self) -> None:
        if not self._filling and self._decision is not None:
            self._timer.start()

    def _save_if_meant(self) -> None:
        if not self._filling:
            self._save()

    def _save(self) -> None:
        chosen = self.choice.value()
        if chosen is not None:
            self._timer.stop()
            self._decide(chosen)

    def _decide(self, outcome: Outcome) -> None:
        ticked = [
            ground.id
            for ground in self._offered
            if outcome in ground.outcomes and self.grounds[ground.id].isChecked()
        ]
        reason, entity = self.reason.toPlainText().strip(), self._request.id
        difficulty, measure = self.proviso.words(outcome)
        self._case.change(
            lambda session, inquiry: decide_request(
                session,
                inquiry,
                entity,
                outcome=outcome,
                grounds=tuple(ticked),
                reason=reason,
                difficulty=difficulty,
                measure=measure,
            ),
            self._say_saved,
        )

    def _take_proposal(self, outcome: Outcome) -> None:
        """Decide as the parts say, on the grounds on which parts are kept back."""
        self._filling = True
        for ground in grounds_of_parts(self._case.inquiry, self._request, self._rule):
            if ground in self.grounds:
                self.grounds[ground].setChecked(True)
        self._filling = False
        self._choose(outcome)

    def _take_back(self) -> None:
        self._timer.stop()
        self.start()  # this button is about to go, and what is left in the reason must not stay
        entity = self._request.id
        self._case.change(
            lambda session, inquiry: clear_decision(session, inquiry, entity), self._say_saved
        )

    def _say_saved(self) -> None:
        place = self._case.workplace
        now = place.wording.clock_time(place.now(), place.session.today())
        self.saved.setText(self.tr("Saved {time}").format(time=now))
        self.saved.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save what was typed when the person goes elsewhere."""
        if watched in {self.reason, *self.proviso.boxes} and event.type() == QEvent.Type.FocusOut:
            self._save_elsewhere()
        return super().eventFilter(watched, event)
