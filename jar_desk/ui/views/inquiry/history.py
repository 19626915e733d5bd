"""History: who did what to this inquiry, from the audit record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from jar_desk.domain.inquiry import Stage
from jar_desk.ui.views.inquiry.tab import Tab
from jar_desk.ui.widgets import Card, Line, Text, TextStyle
from jar_desk.ui.widgets.emptying import empty_layout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from jar_desk.domain.audit import RecordedEvent
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen

_WHEN, _WHO = 132, 48
"""Widths of the columns at a text scale of 1.0, in device-independent pixels."""
_MOST = 300
"""Lines shown; the audit page has them all."""


class HistoryTab(Tab):
    """One line for each event, newest first."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__(case)
        self.lines = Card(self.tr("What was done"), "history")
        self.column.addWidget(self.lines)
        self.column.addStretch(1)

    def show_seen(self, seen: Seen) -> None:
        """Show the events."""
        empty_layout(self.lines.body)
        for place, recorded in enumerate(seen.history[:_MOST]):
            if place:
                self.lines.body.addWidget(Line())
            self.lines.body.addLayout(self._line(recorded, seen))

    def _line(self, recorded: RecordedEvent, seen: Seen) -> QLayout:
        wording, event = self.place.wording, recorded.event
        words = wording.action(event.action)
        stage = (event.after or {}).get("stage")
        if stage in set(Stage) and event.before is not None:
            words = self.tr("{what} → {stage}").format(
                what=words, stage=wording.stage(Stage(stage))
            )
        mine = event.actor == self.place.session.staff.id
        who = self.tr("You") if mine else seen.name_of(event.actor)
        row = QHBoxLayout()
        row.setSpacing(12)
        when, actor = (
            Text(wording.full_moment(event.at), TextStyle.CAPTION),
            Text(who, TextStyle.SMALL),
        )
        when.setMinimumWidth(self.place.theme.pixels(_WHEN))
        actor.setMinimumWidth(self.place.theme.pixels(_WHO))
        row.addWidget(when)
        row.addWidget(actor)
        row.addWidget(Text(words, TextStyle.SMALL, wrap=True), 1)
        row.addWidget(Text(f"#{recorded.sequence}", TextStyle.CAPTION))
        return row
