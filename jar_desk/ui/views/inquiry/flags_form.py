"""The checklist of signs that somebody pretends to be the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from jar_desk.domain.impersonation import RedFlag
from jar_desk.ui.widgets import Card, FlowLayout, Labelled, SecondaryButton, Text, TextStyle
from jar_desk.usecases.checking import review_flags

if TYPE_CHECKING:
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry


class FlagsForm(Card):
    """Tick what was seen, or nothing; either is recorded with who looked."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__(self.tr("Signs of impersonation"), "shield-alert")
        self._case = case
        self.flags = {one: QCheckBox(case.workplace.wording.red_flag(one)) for one in RedFlag}
        self.note = QLineEdit()
        self.record = SecondaryButton(self.tr("Record what I saw"), "check")
        self.record.clicked.connect(self._record)
        for box in self.flags.values():
            box.toggled.connect(lambda _on: self._say_verb())
        self._lay_out()
        self._say_verb()

    def _lay_out(self) -> None:
        words = self.tr(
            "States that persecute, traffickers, employers and former partners have pretended to "
            "be the person. With one of these signs a second person verifies identity too. Never "
            "confirm by phone that somebody is known here."
        )
        ticks = QWidget()
        flow = FlowLayout(ticks, gap=12, line_gap=6)
        for box in self.flags.values():
            flow.addWidget(box)
        foot = QHBoxLayout()
        foot.addWidget(self.record)
        foot.addStretch(1)
        self.body.setSpacing(10)
        self.body.addWidget(Text(words, TextStyle.SOFT, wrap=True))
        self.body.addWidget(ticks)
        self.body.addWidget(Labelled(self.note, self.tr("What exactly, if anything")))
        self.body.addLayout(foot)

    def _say_verb(self) -> None:
        seen = any(box.isChecked() for box in self.flags.values())
        verb = self.tr("Record these signs") if seen else self.tr("Record that I saw none")
        self.record.setText(verb)
        self.record.setAccessibleName(verb)

    def _record(self) -> None:
        flags = frozenset(one for one, box in self.flags.items() if box.isChecked())
        note, entity, typed = self.note.text(), self._case.inquiry.id, self.state()
        self.restore({})

        def failed(_error: Exception) -> bool:
            if self._case.inquiry.id == entity:
                self.restore(typed)
            return False

        self._case.change(
            lambda session, inquiry: review_flags(session, inquiry, flags, note), failed=failed
        )

    def state(self) -> dict[str, Any]:
        """Return what is half filled in."""
        ticked = [one.value for one, box in self.flags.items() if box.isChecked()]
        return {"flags": ticked, "note": self.note.text()}

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was half filled in."""
        for one, box in self.flags.items():
            box.setChecked(one.value in state.get("flags", []))
        self.note.setText(state.get("note", ""))
