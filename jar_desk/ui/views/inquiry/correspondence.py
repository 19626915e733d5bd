"""Correspondence: what came, what went, what staff wrote for themselves."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import MessageKind
from jar_desk.domain.people import Channel
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.views.inquiry.tab import Tab
from jar_desk.ui.widgets import (
    Card,
    InlineMessage,
    Labelled,
    Line,
    Pill,
    SecondaryButton,
    Segments,
    Text,
    TextStyle,
    Tone,
)
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.usecases.editing import add_message
from jar_desk.usecases.session import DESK_ZONE

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Message
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen

_TEXT_HEIGHT = 84
NOON = time(12)
_TONES = {
    MessageKind.INCOMING: Tone.INFO,
    MessageKind.OUTGOING: Tone.SUCCESS,
    MessageKind.NOTE: Tone.NEUTRAL,
}


class CorrespondenceTab(Tab):
    """A form above, everything written below, the newest first."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__(case)
        wording = case.workplace.wording
        self.kind = Segments()
        for kind in (MessageKind.NOTE, MessageKind.INCOMING, MessageKind.OUTGOING):
            self.kind.add(str(kind), wording.message_kind(kind))
        self.channel: ChoiceBox[Channel] = ChoiceBox(
            Channel, wording.channel, self.tr("How it travelled")
        )
        self.day: TypedLine[date] = TypedLine(self.tr("Day"), self._read_day, wording.invalid)
        self._travelled = Labelled(self.channel, self.channel.accessibleName())
        self._today_shown = True
        self._show_today()
        self.day.changed.connect(self._note_day)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(case.workplace.theme.pixels(_TEXT_HEIGHT))
        self.unsafe = InlineMessage("", Tone.ERROR)
        self.add = SecondaryButton(self.tr("Add"), "plus", accent=True)
        self.form = Card(self.tr("Add to the record"))
        self.lines = Card(self.tr("Written so far"), "message-square")
        self._lay_out()
        self.kind.chosen.connect(lambda _key: self._follow())
        self.channel.currentIndexChanged.connect(lambda _at: self._follow())
        self.text.textChanged.connect(self._follow)
        self.add.clicked.connect(self._add)
        self._follow()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.kind)
        head.addStretch(1)
        when = QHBoxLayout()
        when.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        when.addWidget(self._travelled, 1, top)
        when.addWidget(self.day, 1, top)
        when.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.form.body.setSpacing(10)
        self.form.body.addLayout(head)
        self.form.body.addLayout(when)
        self.form.body.addWidget(Labelled(self.text, self.tr("Text")))
        self.form.body.addWidget(self.unsafe)
        self.form.body.addLayout(foot)
        self.column.addWidget(self.form)
        self.column.addWidget(self.lines)
        self.column.addStretch(1)

    def start(self) -> None:
        """Go to the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self, seen: Seen) -> int | None:
        """Return the number of messages and notes."""
        return len(seen.inquiry.messages) or None

    def show_seen(self, seen: Seen) -> None:
        """Show what was written; what is being typed stays."""
        self.form.setVisible(seen.may_work)
        empty_layout(self.lines.body)
        for place, message in enumerate(reversed(seen.inquiry.messages)):
            if place:
                self.lines.body.addWidget(Line())
            self.lines.body.addWidget(self._message(message, seen))
        if not seen.inquiry.messages:
            words = self.tr("Letters, mails, calls and internal notes stand here.")
            self.lines.body.addWidget(Text(words, TextStyle.SOFT, wrap=True))
        self._follow()

    def state(self) -> dict[str, Any]:
        """Return what is half written."""
        return {
            "kind": self.kind.current,
            "channel": self.channel.value().value,
            "day": "" if self._today_shown else self.day.text(),
            "text": self.text.toPlainText(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was half written."""
        if state.get("kind") in self.kind.keys:
            self.kind.choose(state["kind"])
        self.channel.choose(state.get("channel"))
        self._show_today()
        if state.get("day"):
            self.day.set_text(state["day"])
            self._today_shown = False
        self.text.setPlainText(state.get("text", ""))
        self._follow()

    def _message(self, message: Message, seen: Seen) -> QWidget:
        wording = self.place.wording
        said = [wording.full_moment(message.at), seen.name_of(message.by)]
        if message.channel is not None:
            said.append(wording.channel(message.channel))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Pill(wording.message_kind(message.kind), _TONES[message.kind]))
        head.addWidget(Text(" · ".join(said), TextStyle.CAPTION), 1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.private(Text(message.text, wrap=True)))
        return holder

    def _kind(self) -> MessageKind:
        return MessageKind(self.kind.current)

    def _follow(self) -> None:
        kind = self._kind()
        for part in (self._travelled, self.day):
            part.setVisible(kind is not MessageKind.NOTE)
        seen = self.case.seen
        forbidden = (
            seen is not None
            and kind is MessageKind.OUTGOING
            and not seen.inquiry.safe_contact.permits(self.channel.value())
        )
        self.unsafe.say(self.tr("This way is not safe for the person.") if forbidden else "")
        self.add.setEnabled(bool(self.text.toPlainText().strip()))

    def _read_day(self, typed: str) -> date:
        today = self.place.session.today()
        day = parse_date(typed, today)
        if day > today:
            raise Invalid("date", "in-future")
        return day

    def _note_day(self) -> None:
        self._today_shown = False

    def _show_today(self) -> None:
        self._today_shown = True
        today = self.place.session.today()
        self.day.set_text(f"{today.year}/{today.month}/{today.day}")
        self.day.check()

    def _moment(self) -> datetime | None:
        """Return noon of an earlier day; None stands for now. Raises Invalid."""
        if self._today_shown or self._kind() is MessageKind.NOTE:
            return None
        day = self.day.value()
        if day is None or day == self.place.session.today():
            return None
        return datetime.combine(day, NOON, DESK_ZONE)

    def _add(self) -> None:
        kind, text = self._kind(), self.text.toPlainText().strip()
        channel = None if kind is MessageKind.NOTE else self.channel.value()
        try:
            at = self._moment()
        except Invalid as problem:
            self.day.complain(problem)
            return
        entity, typed = self.case.inquiry.id, self.state()
        self.text.clear()
        self._show_today()

        def failed(_error: Exception) -> bool:
            if self.case.inquiry.id == entity:
                self.restore(typed)
            return False

        self.case.change(
            lambda session, inquiry: add_message(
                session, inquiry, kind=kind, text=text, channel=channel, at=at
            ),
            failed=failed,
        )
