"""Put an erasure on hold: why, with which reason, until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.retention import PLACED, HoldKind
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.wording import Wording


class HoldDialog(ReasonDialog):
    """Kind, reason, and the last day of the hold where it has one."""

    def __init__(
        self, number: str, *, today: date, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Put on hold"),
            self.tr("Put on hold"),
            self.tr(
                "{number} is not erased while the hold stands, even if that was approved before. "
                "The reason goes into the audit record."
            ).format(number=number),
            parent,
        )
        self._today = today
        self.kind = ChoiceBox(PLACED, wording.hold_kind, self.tr("Why it is kept"))
        self.until: TypedLine[date] = TypedLine(
            self.tr("Until (empty: until it is lifted)"),
            self._parse,
            wording.invalid,
            echo=wording.full_date,
        )
        self.body.insertWidget(0, Labelled(self.kind, self.tr("Why it is kept")))
        self.body.addWidget(self.until)

    def hold(self) -> tuple[HoldKind, str, date | None]:
        """Return kind, reason and last day. Raises Invalid."""
        return self.kind.value(), self.value(), self.until.value()

    def is_complete(self) -> bool:
        """Tell whether there is a reason and the day can be read."""
        return super().is_complete() and self.until.check()

    def _parse(self, typed: str) -> date:
        day = parse_date(typed, self._today)
        if day < self._today:
            raise Invalid("until", "too-early")
        return day
