"""How a request may end, one card each; one of them is chosen, or none yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from jar_desk.domain.rights import Outcome
from jar_desk.ui.widgets import ChoiceCard

if TYPE_CHECKING:
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.ui.wording import Wording

_CARDS: Final = 4
"""Most cards in one row."""
_GAP: Final = 10
_ROOM: Final = 712
"""Width for the cards in the smallest window, in device-independent pixels."""
_ICONS: Final = {
    Outcome.GRANTED: "circle-check",
    Outcome.PARTLY_GRANTED: "contrast",
    Outcome.REFUSED: "circle-slash",
    Outcome.NOTHING_HELD: "search-x",
    Outcome.SUBSTITUTE_MEASURE: "hand-helping",
    Outcome.RESTRICTED_INSTEAD: "pause",
    Outcome.ANSWERED: "circle-check",
}


class OutcomeChoice(QWidget):
    """`chosen(outcome)` when a card is pressed."""

    chosen = Signal(object)

    def __init__(self, rule: RightRule, wording: Wording) -> None:
        super().__init__()
        self.cards: dict[Outcome, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        for outcome in rule.allowed:
            hint = wording.outcome_hint(outcome)
            card = ChoiceCard(wording.outcome(outcome, rule), hint, _ICONS[outcome])
            card.setToolTip(hint)
            card.clicked.connect(lambda _=False, one=outcome: self.chosen.emit(one))
            self._group.addButton(card)
            self.cards[outcome] = card
        self._lay_out()

    def value(self) -> Outcome | None:
        """Return the outcome that is chosen."""
        return next((one for one, card in self.cards.items() if card.isChecked()), None)

    def show_outcome(self, chosen: Outcome | None, *, enabled: bool) -> None:
        """Show what is chosen, or that nothing is."""
        if chosen is None:
            self._group.setExclusive(False)
        for outcome, card in self.cards.items():
            card.setChecked(outcome is chosen)
            card.setEnabled(enabled)
        self._group.setExclusive(True)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        columns = _columns(list(self.cards.values()))
        for place, card in enumerate(self.cards.values()):
            grid.addWidget(card, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)


def _columns(cards: list[ChoiceCard]) -> int:
    """Return how many cards stand side by side with all their words, in rows alike."""
    widest = max(card.sizeHint().width() for card in cards)
    most = max(1, min(_CARDS, (_ROOM + _GAP) // (widest + _GAP)))
    rows = -(-len(cards) // most)
    return -(-len(cards) // rows)
