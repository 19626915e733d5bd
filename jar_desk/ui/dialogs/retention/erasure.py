"""Before an erasure is proposed: exactly what goes, what stays, and why now."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jar_desk.domain.retention import DueState
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.widgets import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.retention import DueThing, Holding
    from jar_desk.ui.wording import Wording

MOST_NUMBERS = 12
"""Numbers that are listed one by one."""


class ErasureDialog(ReasonDialog):
    """Counts by kind, never contents; the reason goes to whoever approves."""

    def __init__(
        self,
        things: Sequence[DueThing],
        *,
        today: date,
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Propose erasure"),
            self.tr("Put before a second person"),
            self.tr("Nothing is erased now: a second person looks at exactly this and approves."),
            parent,
        )
        place = 0
        for what in dict.fromkeys(one.kept.what for one in things):
            some = [one for one in things if one.kept.what is what]
            for line in self._lines(what, some, wording):
                self.body.insertWidget(place, line)
                place += 1
        for said in self._warnings(things, today):
            self.body.insertWidget(place, Text(said, TextStyle.SMALL, wrap=True))
            place += 1

    def _lines(self, what: Holding, things: Sequence[DueThing], wording: Wording) -> list[QWidget]:
        total: Counter[str] = Counter()
        for one in things:
            total.update(dict(one.kept.counts))
        head = self.tr("{what}: %n thing(s)", "", len(things)).format(what=wording.holding(what))
        goes = self.tr("Goes: {counts}").format(counts=wording.erased_counts(sorted(total.items())))
        stays = self.tr("Stays: {what}").format(what=wording.stays(what))
        numbers = [one.kept.number for one in things if one.kept.number]
        listed = self.tr(", ").join(dict.fromkeys(numbers[:MOST_NUMBERS]))
        if len(numbers) > MOST_NUMBERS:
            listed = self.tr("{numbers} and %n more", "", len(numbers) - MOST_NUMBERS).format(
                numbers=listed
            )
        return [
            Text(head, TextStyle.STRONG, wrap=True),
            Text(listed, TextStyle.CAPTION, wrap=True),
            Text(goes, wrap=True),
            Text(stays, TextStyle.SOFT, wrap=True),
        ]

    def _warnings(self, things: Sequence[DueThing], today: date) -> list[str]:
        said = []
        early = sum(one.state(today) is not DueState.DUE for one in things)
        if early:
            said.append(
                self.tr(
                    "%n of them would go before the period ends; that needs the protection "
                    "manager.",
                    "",
                    early,
                )
            )
        said.append(
            self.tr(
                "Older backups still hold it until they expire; a desk that is restored from one "
                "erases it again. Do not name the person in the reason: it is kept."
            )
        )
        return said
