"""The form for what was seen of an agent's authority."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit

from jar_desk.domain.checks import AuthorityPaper, CheckResult
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import Card, InlineMessage, Labelled, SecondaryButton, Tone
from jar_desk.usecases.checking import record_authority_check

if TYPE_CHECKING:
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry


class AuthorityForm(Card):
    """Ask which paper was seen and what it allows."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__()
        self.set_title(self.tr("Record the agent’s authority"))
        self._case = case
        wording = case.workplace.wording
        self.paper: ChoiceBox[AuthorityPaper] = ChoiceBox(
            AuthorityPaper, wording.authority_paper, self.tr("What was shown")
        )
        self.result: ChoiceBox[CheckResult] = ChoiceBox(
            CheckResult, wording.check_result, self.tr("Result")
        )
        self.names_request = QCheckBox(self.tr("It names this very request"))
        self.may_receive = QCheckBox(self.tr("It allows the agent to receive the answer"))
        self.asked = QCheckBox(self.tr("A conflict of interest was asked about"))
        self.note = QLineEdit()
        self.record = SecondaryButton(self.tr("Record the authority"), "check", accent=True)
        self.record.clicked.connect(self._record)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.addWidget(Labelled(self.paper, self.paper.accessibleName()), 0, 0)
        grid.addWidget(Labelled(self.result, self.result.accessibleName()), 0, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.record)
        foot.addStretch(1)
        self.body.setSpacing(10)
        self.body.addLayout(grid)
        self.body.addWidget(
            InlineMessage(
                self.tr("Without a paper that names this request the authority is not confirmed."),
                Tone.INFO,
            )
        )
        for box in (self.names_request, self.may_receive, self.asked):
            self.body.addWidget(box)
        self.body.addWidget(Labelled(self.note, self.tr("Note")))
        self.body.addLayout(foot)

    def _record(self) -> None:
        paper, result, note = self.paper.value(), self.result.value(), self.note.text().strip()
        names, receives = self.names_request.isChecked(), self.may_receive.isChecked()
        asked = self.asked.isChecked()
        entity, typed = self._case.inquiry.id, self.state()
        self._clear()

        def failed(_error: Exception) -> bool:
            if self._case.inquiry.id == entity:
                self.restore(typed)
            return False

        self._case.change(
            lambda session, inquiry: record_authority_check(
                session,
                inquiry,
                paper=paper,
                names_this_request=names,
                may_receive=receives,
                conflict_of_interest_asked=asked,
                result=result,
                note=note,
            ),
            failed=failed,
        )

    def state(self) -> dict[str, Any]:
        """Return what is half filled in."""
        return {
            "paper": self.paper.value().value,
            "result": self.result.value().value,
            "ticks": [box.isChecked() for box in self._ticks()],
            "note": self.note.text(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was half filled in."""
        self.paper.choose(state.get("paper"))
        self.result.choose(state.get("result"))
        for box, on in zip(self._ticks(), state.get("ticks", []), strict=False):
            box.setChecked(bool(on))
        self.note.setText(state.get("note", ""))

    def _ticks(self) -> tuple[QCheckBox, ...]:
        return self.names_request, self.may_receive, self.asked

    def _clear(self) -> None:
        for box in self._ticks():
            box.setChecked(False)
        self.note.clear()
