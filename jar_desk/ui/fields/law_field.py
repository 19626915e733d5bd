"""Where the person is and was, the laws that follow from it, and what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.askers import asker, not_open_to
from jar_desk.domain.errors import Invalid
from jar_desk.domain.rights import Regime
from jar_desk.domain.whereabouts import (
    EEA,
    ELSEWHERE,
    GIBRALTAR,
    JAPAN,
    NATIONS,
    NOT_SAYING,
    SWITZERLAND,
    UNITED_KINGDOM,
    applicable,
)
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.request_row import RequestRow
from jar_desk.ui.fields.rows import Rows
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import InlineMessage, Labelled, Pill, Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jar_desk.domain.inquiry import Request
    from jar_desk.domain.people import AgentKind
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.ui.wording import Wording

    Offer = Callable[[frozenset[Regime]], Sequence[RightRule]]
    """Gives what may be asked under some laws."""


class LawField(QWidget):
    """Two places and whether they are said decide the laws, the laws what can be asked."""

    changed = Signal()

    def __init__(self, wording: Wording, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._offer = wording, offer
        members = sorted(EEA, key=wording.place)
        self._places = (
            *(JAPAN, UNITED_KINGDOM, *NATIONS, *members),
            *(SWITZERLAND, GIBRALTAR, ELSEWHERE, NOT_SAYING),
        )
        self.place = self._box(self.tr("Where is the person now?"))
        self.place_given = self._box(self.tr("Where was the person when giving JAR the data?"))
        self.not_saying = QCheckBox(self.tr("The person does not want to say"))
        self._pills = QHBoxLayout()
        self._pills.setSpacing(6)
        self._why = Text("", TextStyle.CAPTION, wrap=True)
        self._asking: tuple[AgentKind | None, bool] = (None, False)
        self.not_open = InlineMessage("", Tone.WARNING)
        self.requests = self._make_rows()
        self._lay_out()
        self._show_laws()
        self.not_saying.toggled.connect(self._follow_silence)

    def _box(self, name: str) -> ChoiceBox[str]:
        box: ChoiceBox[str] = ChoiceBox(self._places, self._wording.place, name)
        box.activated.connect(lambda _: self._follow_place())
        return box

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(16)
        for box in (self.place, self.place_given):
            line.addWidget(Labelled(box, box.accessibleName()), 1)
        self.not_saying.setMinimumHeight(self.place.sizeHint().height())
        line.addWidget(self.not_saying, 0, Qt.AlignmentFlag.AlignBottom)
        laws = QHBoxLayout()
        laws.setSpacing(10)
        laws.addLayout(self._pills)
        laws.addWidget(self._why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(line)
        column.addLayout(laws)
        column.addWidget(Text(self.tr("What is asked for"), TextStyle.SMALL))
        column.addWidget(self.requests)
        column.addWidget(self.not_open)

    @property
    def regimes(self) -> frozenset[Regime]:
        """Return the laws that apply."""
        return applicable(self.place.value(), self.place_given.value()).regimes

    def requests_asked(self) -> tuple[Request, ...]:
        """Return the requests. Raises Invalid("right", "repeated") for the same one twice."""
        asked = tuple(row.value() for row in self.requests.rows())
        if len({(one.right, one.regime, one.scope) for one in asked}) < len(asked):
            raise Invalid("right", "repeated")
        return asked

    def show_asked(self, place: str, given: str, requests: tuple[Request, ...]) -> None:
        """Show places and requests to change them; they stay the same requests."""
        for box, code in ((self.place, place), (self.place_given, given)):
            if code not in self._places:
                box.offer((code, *self._places), self._wording.place)
        self._choose(place, given)
        self.requests.show_count(len(requests))
        for row, request in zip(self.requests.rows(), requests, strict=False):
            row.show_request(request)

    def state(self) -> dict[str, Any]:
        """Return what was chosen and typed."""
        return {
            "place": self.place.value(),
            "given": self.place_given.value(),
            "requests": self.requests.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was chosen and typed."""
        self._choose(state.get("place"), state.get("given", state.get("place")))
        self.requests.restore(state.get("requests", []))

    def _choose(self, place: str | None, given: str | None) -> None:
        self.not_saying.setChecked(place == given == NOT_SAYING)
        self.place.choose(place)
        self.place_given.choose(given)
        self._follow_place()

    def _offered(self) -> Sequence[RightRule]:
        return self._offer(self.regimes)

    def show_asker(self, kind: AgentKind | None, *, died: bool) -> None:
        """Say who may ask for what is chosen, where this agent, or the person alone, may not."""
        self._asking = (kind, died)
        who = asker(kind, died=died)
        chosen = (row.rule() for row in self.requests.rows())
        closed = not_open_to((rule for rule in chosen if rule), who)
        self.not_open.say(self._wording.may_not_ask(closed, who, died=died))

    def _make_rows(self) -> Rows:
        rows = Rows(
            lambda: RequestRow(self._wording, self._offered()),
            self.tr("Another request"),
            self.tr("Remove this request"),
            least=1,
        )
        rows.changed.connect(self.changed)
        rows.changed.connect(self._say_who)
        return rows

    def _say_who(self) -> None:
        kind, died = self._asking
        self.show_asker(kind, died=died)

    def _follow_silence(self, silent: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Take silence about one place as silence about both; nothing is guessed afterwards."""
        for box in (self.place, self.place_given):
            box.choose(NOT_SAYING if silent else JAPAN)
            box.setEnabled(not silent)
        self._follow_place()

    def _follow_place(self) -> None:
        for row in self.requests.rows():
            row.offer(self._offered())
        self._show_laws()
        self._say_who()
        self.changed.emit()

    def _show_laws(self) -> None:
        while item := self._pills.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        found = applicable(self.place.value(), self.place_given.value())
        for regime in (one for one in Regime if one in found.regimes):
            pill = Pill(self._wording.regime(regime), Tone.NEUTRAL)
            self._pills.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        self._why.setText(self._wording.because(found.because))
