"""Where the person is, the laws that follow from it, and what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.errors import Invalid
from jar_desk.domain.rights import Regime
from jar_desk.domain.whereabouts import (
    EEA,
    ELSEWHERE,
    JAPAN,
    NOT_SAYING,
    UNITED_KINGDOM,
    RegimeReason,
    regimes_of,
)
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.request_row import RequestRow
from jar_desk.ui.fields.rows import Rows
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import Labelled, Pill, Text, TextStyle

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Request
    from jar_desk.ui.wording import Wording


class LawField(QWidget):
    """The place decides the laws, the laws decide what can be asked."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        members = sorted(EEA, key=self._place_words)
        self._places = (JAPAN, UNITED_KINGDOM, *members, ELSEWHERE, NOT_SAYING)
        self.place: ChoiceBox[str] = ChoiceBox(
            self._places, self._place_words, self.tr("Where the person is now")
        )
        self._pills = QHBoxLayout()
        self._pills.setSpacing(6)
        self._why = Text("", TextStyle.CAPTION, wrap=True)
        self.requests = self._make_rows()
        self._lay_out()
        self._show_laws()
        self.place.activated.connect(lambda _: self._follow_place())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(Labelled(self.place, self.place.accessibleName()))
        laws = QVBoxLayout()
        laws.setSpacing(4)
        laws.addLayout(self._pills)
        laws.addWidget(self._why)
        laws.addStretch(1)
        line.addLayout(laws, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(line)
        column.addWidget(Text(self.tr("What is asked for"), TextStyle.SMALL))
        column.addWidget(self.requests)

    @property
    def regimes(self) -> frozenset[Regime]:
        """Return the laws that apply."""
        return regimes_of(self.place.value())[0]

    def requests_asked(self) -> tuple[Request, ...]:
        """Return the requests. Raises Invalid("right", "repeated") for the same one twice."""
        asked = tuple(row.value() for row in self.requests.rows())
        if len({(one.right, one.regime, one.scope) for one in asked}) < len(asked):
            raise Invalid("right", "repeated")
        return asked

    def show_asked(self, place: str, requests: tuple[Request, ...]) -> None:
        """Show place and requests to change them; they stay the same requests."""
        if place not in self._places:
            self.place.offer((place, *self._places), self._place_words)
        self.place.choose(place)
        self._follow_place()
        self.requests.show_count(len(requests))
        for row, request in zip(self.requests.rows(), requests, strict=False):
            row.show_request(request)

    def state(self) -> dict[str, Any]:
        """Return what was chosen and typed."""
        return {"place": self.place.value(), "requests": self.requests.state()}

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was chosen and typed."""
        self.place.choose(state.get("place"))
        self._follow_place()
        self.requests.restore(state.get("requests", []))

    def _make_rows(self) -> Rows:
        rows = Rows(
            lambda: RequestRow(self._wording, self.regimes),
            self.tr("Another request"),
            self.tr("Remove this request"),
            least=1,
        )
        rows.changed.connect(self.changed)
        return rows

    def _follow_place(self) -> None:
        for row in self.requests.rows():
            row.offer(self.regimes)
        self._show_laws()
        self.changed.emit()

    def _show_laws(self) -> None:
        while item := self._pills.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        regimes, reason = regimes_of(self.place.value())
        for regime in (one for one in Regime if one in regimes):
            self._pills.addWidget(Pill(self._wording.regime(regime), Tone.NEUTRAL))
        self._pills.addStretch(1)
        self._why.setText(self._reason_words(reason))

    def _place_words(self, code: str) -> str:
        words = {
            ELSEWHERE: self.tr("Elsewhere"),
            NOT_SAYING: self.tr("Does not want to say"),
        }
        return words.get(code) or self._wording.country(code)

    def _reason_words(self, reason: RegimeReason) -> str:
        words = {
            RegimeReason.IN_JAPAN: self.tr("In Japan the APPI applies."),
            RegimeReason.IN_EEA: self.tr(
                "In the EEA the GDPR applies beside the APPI; where the person is decides, "
                "not nationality."
            ),
            RegimeReason.IN_UNITED_KINGDOM: self.tr(
                "In the United Kingdom the UK GDPR applies beside the APPI."
            ),
            RegimeReason.ELSEWHERE: self.tr("The APPI applies to everything JAR holds."),
            RegimeReason.NOT_SAYING: self.tr(
                "When in doubt we treat the person as protected by the GDPR as well."
            ),
        }
        return words[reason]
