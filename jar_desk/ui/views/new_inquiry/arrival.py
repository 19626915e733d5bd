"""When and how the inquiry came."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Arrival
from jar_desk.domain.people import Channel
from jar_desk.domain.times import parse_time
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import Labelled
from jar_desk.ui.wording_places import ZONES, time_zone
from jar_desk.usecases.receipt import EARLIEST_YEAR
from jar_desk.usecases.session import DESK_ZONE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from jar_desk.ui.wording import Wording


class ArrivalField(QWidget):
    """Channel, day, time of day, and the sender's zone."""

    changed = Signal()

    def __init__(
        self, wording: Wording, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self.channel: ChoiceBox[Channel] = ChoiceBox(
            Channel, wording.channel, self.tr("How it came")
        )
        self.day: TypedLine[date] = TypedLine(
            self.tr("Day of arrival"), self._read_day, wording.invalid, echo=wording.full_date
        )
        self.time: TypedLine[time] = TypedLine(
            self.tr("Time in Tokyo"), parse_time, wording.invalid
        )
        self.zone: ChoiceBox[str] = ChoiceBox(
            ZONES, self._zone_words, self.tr("Time zone of the sender")
        )
        self._lay_out()
        self.show_now()
        self.day.changed.connect(self.changed)
        self.time.changed.connect(self.changed)
        for box in (self.channel, self.zone):
            box.activated.connect(lambda _: self.changed.emit())

    def _read_day(self, typed: str) -> date:
        day = parse_date(typed, self._today())
        if day > self._today():
            raise Invalid("arrival", "in-future")
        if day.year < EARLIEST_YEAR:
            raise Invalid("arrival", "too-early")
        return day

    def show_now(self) -> None:
        """Show the moment of now, which is when most inquiries are written down."""
        here = self._now().astimezone(DESK_ZONE)
        self.day.set_text(f"{here:%Y/%m/%d}")
        self.day.check()
        self.time.set_text(f"{here:%H:%M}")

    def complain(self, problem: Invalid) -> None:
        """Say beside the day what the desk found wrong with the arrival, and go there."""
        self.day.complain(problem)

    def _today(self) -> date:
        return self._now().astimezone(DESK_ZONE).date()

    def _zone_words(self, zone: str) -> str:
        return time_zone(zone, self._now())

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(Labelled(self.channel, self.channel.accessibleName()), 2, top)
        line.addWidget(self.day, 2, top)
        line.addWidget(self.time, 1, top)
        line.addWidget(Labelled(self.zone, self.zone.accessibleName()), 2, top)

    def value(self) -> Arrival:
        """Return the arrival; no time means midnight. Raises Invalid("date" | "time", …)."""
        day = self._day()
        moment = datetime.combine(day, self.time.value() or time(), DESK_ZONE)
        return Arrival(
            channel=self.channel.value(), moment=moment.astimezone(UTC), zone=self.zone.value()
        )

    def _day(self) -> date:
        try:
            day = self.day.value()
            if day is None:
                raise Invalid("date", "empty")  # noqa: TRY301 - one way to complain
        except Invalid as problem:
            self.day.complain(problem)
            raise
        if not self.time.check():
            self.time.line.setFocus()
        return day

    def state(self) -> dict[str, Any]:
        """Return what was chosen and typed."""
        return {
            "channel": self.channel.value().value,
            "day": self.day.text(),
            "time": self.time.text(),
            "zone": self.zone.value(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was chosen and typed."""
        self.channel.choose(state.get("channel"))
        self.day.set_text(state.get("day", ""))
        self.day.check()
        self.time.set_text(state.get("time", ""))
        self.zone.choose(state.get("zone"))
