"""Ask why a copy of what was shown is kept, and when it arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.fields.unread_notice import UnreadNotice
from jar_desk.ui.widgets import InlineMessage, Tone

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.wording import Wording


class IdentityCopyDialog(ReasonDialog):
    """`never` is what must not be seen on the copy, in the rule's own words."""

    def __init__(
        self,
        said: str,
        file_name: str,
        *,
        never: str,
        today: date,
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Keep a copy of “{check}”").format(check=said),
            self.tr("Keep the copy"),
            self.tr(
                "{file} is stored encrypted and never goes into an answer. It is to be erased once "
                "everything asked is decided, and falls due on the page “Retention and erasure”. "
                "The reason goes into the audit record."
            ).format(file=file_name),
            parent,
        )
        self._today = today
        self.unread = UnreadNotice(wording)
        self.never = InlineMessage(never, Tone.WARNING)
        self.arrived: TypedLine[date] = TypedLine(
            self.tr("Arrived on (empty: today)"),
            self._parse,
            wording.invalid,
            echo=wording.full_date,
        )
        self.body.insertWidget(0, self.never)
        self.body.insertWidget(1, self.unread)
        self.body.addWidget(self.arrived)
        self.keeps(text=self.text, arrived=self.arrived)
        self.widen(560)

    def day(self) -> date | None:
        """Return when it arrived, None for today. Raises Invalid."""
        return self.arrived.value()

    def is_complete(self) -> bool:
        """Tell whether there is a reason and the day can be read."""
        return super().is_complete() and self.arrived.check()

    def _parse(self, typed: str) -> date:
        day = parse_date(typed, self._today)
        if day > self._today:
            raise Invalid("arrived_on", "in-future")
        return day
