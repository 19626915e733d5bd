"""The selected inquiry at a glance: next step, deadline, facts, what happened last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QGraphicsBlurEffect,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jar_desk.domain.clocks import remaining
from jar_desk.domain.right_rules import rules_of
from jar_desk.ui.deadline_ring import deadline_ring
from jar_desk.ui.dialogs.explanation import ExplanationDialog
from jar_desk.ui.models.facts import contact_pills, identity_words, period_words, request_words
from jar_desk.ui.models.states import state_badge
from jar_desk.ui.theme import Role
from jar_desk.ui.views.inbox.next_step import next_step
from jar_desk.ui.widgets import (
    Card,
    IconMark,
    Line,
    Pill,
    PrimaryButton,
    QuietButton,
    Text,
    TextStyle,
)
from jar_desk.ui.widgets.fitted_scroll import measure_anew
from jar_desk.ui.widgets.flow_layout import flowing
from jar_desk.usecases.reading import all_sources, all_staff, inquiry_history, read_inquiry
from jar_desk.usecases.timing import clocks_for

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QShowEvent

    from jar_desk.domain.audit import RecordedEvent
    from jar_desk.domain.clocks import Clock
    from jar_desk.domain.inquiry import Inquiry, Source
    from jar_desk.domain.right_rules import Rules
    from jar_desk.domain.staff import Staff
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.session import Session

HISTORY_LINES = 4
LABEL_WIDTH = 88
LONGEST_NAME = 80
"""Characters of a name that are shown here."""
LINE_LENGTH = 24
"""Characters of a history line that surely fit beside its time."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything the preview shows of one inquiry."""

    inquiry: Inquiry
    rules: Rules
    clocks: tuple[Clock, ...]
    history: tuple[RecordedEvent, ...]
    sources: dict[UUID, Source]
    staff: dict[UUID, Staff]


def read_preview(session: Session, entity: UUID) -> Seen:
    """Read what the preview shows. Raises Unknown."""
    inquiry = read_inquiry(session, entity)
    return Seen(
        inquiry=inquiry,
        rules=rules_of(session.rules, inquiry),
        clocks=clocks_for(session, inquiry),
        history=tuple(inquiry_history(session, inquiry)[:HISTORY_LINES]),
        sources={source.id: source for source in all_sources(session)},
        staff={staff.id: staff for staff in all_staff(session)},
    )


class InquiryPreview(QScrollArea):
    """Show one inquiry; every way in leads to its page."""

    inquiry_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._wanted: UUID | None = None
        self._seen: Seen | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(320)
        workplace.changes.privacy_changed.connect(lambda _blurred: self._draw())
        self._draw()

    def show_inquiry(self, entity: UUID | None) -> None:
        """Show another inquiry, or nothing; an answer for an earlier one is dropped."""
        if entity == self._wanted:
            return
        self._wanted = entity
        self.read_again()

    def read_again(self) -> None:
        """Read the shown inquiry again after a change."""
        entity, session = self._wanted, self._workplace.session
        if entity is None:
            self._seen = None
            self._draw()
            return

        def then(seen: Seen) -> None:
            if seen.inquiry.id == self._wanted:
                self._seen = seen
                self._draw()

        self._workplace.background.run(self, lambda: read_preview(session, entity), then)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what was drawn while another page was in front."""
        super().showEvent(event)
        measure_anew(self)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()

    def _draw(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 16, 16)
        column.setSpacing(12)
        if self._seen is not None:
            for part in self._parts(self._seen):
                _add(column, part)
        column.addStretch(1)
        self.setWidget(inside)

    def _parts(self, seen: Seen) -> list[QWidget | QLayout]:
        parts: list[QWidget | QLayout] = [self._head(seen), self._next_card(seen)]
        if seen.clocks and seen.inquiry.stage.is_open:
            parts.append(self._deadline(seen))
        return [*parts, self._facts(seen), self._history(seen)]

    def _head(self, seen: Seen) -> QLayout:
        inquiry, today = seen.inquiry, self._workplace.session.today()
        overdue = bool(seen.clocks) and remaining(seen.clocks[0], today) < 0
        badge = state_badge(
            inquiry.stage, self._workplace.wording, paused=inquiry.is_paused, overdue=overdue
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Text(str(inquiry.number), TextStyle.SOFT))
        line.addWidget(Pill(badge.text, badge.tone))
        line.addStretch(1)
        open_button = QuietButton("", "external-link")
        open_button.set_name(self.tr("Open the inquiry (Enter)"))
        open_button.clicked.connect(self._want)
        line.addWidget(open_button)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addLayout(line)
        name = _name(inquiry.requester.display_name, TextStyle.NAME)
        head.addWidget(self._private(name))
        if inquiry.requester.native_name:
            native = _name(inquiry.requester.native_name, TextStyle.SOFT)
            head.addWidget(self._private(native))
        return head

    def _private(self, label: QLabel) -> QLabel:
        """Blur a name while somebody stands behind; screen readers keep silent too."""
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        if self._workplace.changes.privacy:
            label.setGraphicsEffect(QGraphicsBlurEffect(label, blurRadius=12))
            label.setAccessibleName(self.tr("Name hidden"))
        return label

    def _next_card(self, seen: Seen) -> QWidget:
        place = self._workplace
        step = next_step(
            seen.inquiry,
            seen.rules,
            seen.sources,
            place.session.staff.id,
            place.wording,
            place.session.today(),
        )
        card = Card(self.tr("What to do next"), look="next")
        card.body.addWidget(Text(step.sentence, TextStyle.SMALL, wrap=True))
        if step.verb:
            button = PrimaryButton(step.verb)
            button.clicked.connect(self._want)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _deadline(self, seen: Seen) -> QLayout:
        clock, wording = seen.clocks[0], self._workplace.wording
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addStretch(1)
        words.addWidget(Text(self._until(clock), TextStyle.STRONG, wrap=True))
        rule = self.tr("Received {day}, {period}, {article}").format(
            day=self._plain_day(clock.received),
            period=period_words(clock.rule.count, clock.rule.unit),
            article=wording.pick(clock.rule.article.ja, clock.rule.article.en),
        )
        words.addWidget(Text(rule, TextStyle.SMALL, wrap=True))
        link = QuietButton(self.tr("See how it was reckoned"), link=True)
        link.clicked.connect(self._explain)
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(deadline_ring(clock, self._workplace.session.today(), wording))
        row.addLayout(words, 1)
        return row

    def _plain_day(self, day: date) -> str:
        """Write a day without its weekday, to fit in one line."""
        pattern = self.tr("d MMM", "a day and month, as QLocale writes it")
        return QLocale().toString(QDate(day.year, day.month, day.day), pattern)

    def _until(self, clock: Clock) -> str:
        if clock.paused:
            return self.tr("Stopped with %n day(s) left", "", remaining(clock, clock.due))
        return self.tr("Until {date}").format(date=self._workplace.wording.date(clock.due))

    def _explain(self) -> None:
        if self._seen is not None:
            dialog = ExplanationDialog(self._seen.clocks, self._workplace.wording, self.window())
            self._workplace.asking.show(dialog)

    def _facts(self, seen: Seen) -> QLayout:
        inquiry, wording = seen.inquiry, self._workplace.wording
        asked = request_words(inquiry, self._workplace.session, wording)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        confirmed, identity = identity_words(inquiry, seen.rules, wording)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Requests"), Text(asked, wrap=True)),
            (self.tr("Identity"), _marked(identity, confirmed=confirmed)),
        ]
        pills = contact_pills(inquiry, wording)
        if pills:
            rows.append((self.tr("Take care"), flowing([Pill(*pill) for pill in pills], gap=4)))
        methods = dict.fromkeys(wording.delivery(one.method) for one in inquiry.requests)
        languages = "・".join(wording.language(tag) for tag in inquiry.requester.languages)
        rows.append((self.tr("Answer by"), Text("・".join(methods) or "—", wrap=True)))
        rows.append((self.tr("Language"), Text(languages or "—", wrap=True)))
        for row, (label, value) in enumerate(rows):
            grid.addWidget(Text(label, TextStyle.SOFT), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        return grid

    def _history(self, seen: Seen) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        wording, me = self._workplace.wording, self._workplace.session.staff.id
        for row, recorded in enumerate(seen.history):
            event = recorded.event
            who = seen.staff.get(event.actor)
            name = self.tr("You") if event.actor == me else who.name if who else "—"
            said = self.tr("{who}: {what}").format(who=name, what=wording.action(event.action))
            grid.addWidget(Text(wording.moment(event.at), TextStyle.CAPTION), 2 * row, 0)
            what = Text(said, TextStyle.SMALL, wrap=len(said) > LINE_LENGTH)
            grid.addWidget(what, 2 * row, 1)
            grid.addWidget(Line(), 2 * row + 1, 0, 1, 2)
        return grid

    def _want(self) -> None:
        if self._seen is not None:
            self.inquiry_wanted.emit(self._seen.inquiry.id)


def _add(column: QVBoxLayout, part: QWidget | QLayout) -> None:
    if isinstance(part, QLayout):
        column.addLayout(part)
    else:
        column.addWidget(part)


def _name(text: str, style: TextStyle) -> Text:
    """Set a name; the page of the inquiry shows every letter of a very long one."""
    shown = text if len(text) <= LONGEST_NAME else f"{text[:LONGEST_NAME].rstrip()}…"
    return Text(shown, style, wrap=True)


def _marked(text: str, *, confirmed: bool) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(5)
    icon, role = ("badge-check", Role.SUCCESS) if confirmed else ("circle-alert", Role.WARNING)
    row.addWidget(IconMark(icon, role, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(text, wrap=True), 1)
    return holder
