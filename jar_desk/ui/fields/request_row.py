"""One thing asked for: the right, what it is about, how the answer is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jar_desk.domain.inquiry import Request
from jar_desk.domain.rights import DeliveryMethod, Regime, Right
from jar_desk.ui.fields.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.inquiry import Decision
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.ui.wording import Wording

Asked = tuple[Right, Regime | None]
"""A right under its law, None for what no law gives."""


class RequestRow(QWidget):
    """A box for the right under its law, one for the method, and a line for the scope."""

    changed = Signal()

    def __init__(
        self, wording: Wording, offered: Sequence[RightRule], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._id: UUID = uuid4()
        self._decision: Decision | None = None
        self._wording = wording
        self._rules = _by_asked(offered)
        self._wished = DeliveryMethod.ELECTRONIC
        self.right: ChoiceBox[Asked] = ChoiceBox(
            self._rules, self._words, self.tr("What is asked for")
        )
        self.scope = QLineEdit()
        self.scope.setAccessibleName(self.tr("What it is about"))
        self.scope.setPlaceholderText(self.tr("What it is about: period, event, system …"))
        self.method: ChoiceBox[DeliveryMethod] = ChoiceBox(
            DeliveryMethod, wording.delivery, self.tr("How the answer is wanted")
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.right, 3)
        line.addWidget(self.method, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.scope)
        self.setFocusProxy(self.right)
        self.scope.textEdited.connect(lambda _: self.changed.emit())
        for box in (self.right, self.method):
            box.activated.connect(lambda _: self.changed.emit())
        self.method.activated.connect(lambda _: self._note_wish())
        self.right.currentIndexChanged.connect(lambda _: self._offer_methods())
        self._offer_methods()

    def rule(self) -> RightRule | None:
        """Return what the law says of what is chosen, None for what it does not offer."""
        return self._rules.get(self.right.value())

    def value(self) -> Request:
        """Return the request."""
        right, regime = self.right.value()
        return Request(
            id=self._id,
            right=right,
            regime=regime,
            scope=self.scope.text().strip(),
            method=self.method.value(),
            decision=self._decision,
        )

    def offer(self, offered: Sequence[RightRule]) -> None:
        """Offer the rights of other laws; what was chosen stays where it is still offered."""
        chosen = self.right.value()
        self._rules = _by_asked(offered)
        self.right.offer(self._rules, self._words)
        self.right.choose(chosen)

    def _offer_methods(self) -> None:
        """Offer the ways the law lets the person choose among; none where nothing is given."""
        rule = self.rule()
        methods = rule.methods if rule else ()
        self.method.offer(methods or DeliveryMethod, self._wording.delivery)
        self.method.choose(self._wished)
        self.method.setVisible(bool(methods))

    def _note_wish(self) -> None:
        self._wished = self.method.value()

    def show_request(self, request: Request) -> None:
        """Show a request to change it; its decision stays only while the right stays."""
        self._id, self._decision = request.id, request.decision
        self._wished = request.method
        self.right.choose((request.right, request.regime))
        self.scope.setText(request.scope)
        self.scope.setCursorPosition(0)
        self.method.choose(request.method)
        self.right.activated.connect(self._forget_decision)

    def state(self) -> dict[str, Any]:
        """Return what was chosen and typed."""
        right, regime = self.right.value()
        return {
            "right": right.value,
            "regime": regime.value if regime else None,
            "scope": self.scope.text(),
            "method": self.method.value().value,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was chosen and typed."""
        self.right.choose((state.get("right"), state.get("regime")))
        self.scope.setText(state.get("scope", ""))
        self.method.choose(state.get("method"))
        self._note_wish()

    def _forget_decision(self) -> None:
        self._decision = None

    def _words(self, asked: Asked) -> str:
        right, regime = asked
        words = self._wording.right(right)
        return f"{self._wording.regime(regime)}  {words}" if regime else words


def _by_asked(offered: Sequence[RightRule]) -> dict[Asked, RightRule]:
    return {(rule.right, rule.regime): rule for rule in offered}
