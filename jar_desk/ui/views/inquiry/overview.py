"""People, safe contact, what is asked, how it came, and the clocks with their reckoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.chasing import ChaseKind, chase_of
from jar_desk.domain.clocks import received_on, remaining
from jar_desk.domain.inquiry import Stage
from jar_desk.ui.deadline_ring import deadline_ring
from jar_desk.ui.models.facts import contact_pills
from jar_desk.ui.views.inquiry.follow_ups import FollowUpsCard
from jar_desk.ui.views.inquiry.register_links import incident_links, register_links
from jar_desk.ui.views.inquiry.safety_notes import SafetyNotesCard
from jar_desk.ui.views.inquiry.tab import Tab, fact_grid
from jar_desk.ui.widgets import (
    Card,
    InlineMessage,
    Line,
    Pill,
    QuietButton,
    SecondaryButton,
    Text,
    TextStyle,
    Tone,
)
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.ui.widgets.flow_layout import flowing
from jar_desk.usecases.deciding import right_rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLayout

    from jar_desk.domain.clocks import Clock
    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.people import Person
    from jar_desk.ui.views.inquiry.acts import Acts
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen


_ONE_LINE = 40
"""Characters of a name that surely fit into one line."""


class OverviewTab(Tab):
    """Everything known at receipt, and until when it is to be answered."""

    def __init__(self, case: OpenInquiry, acts: Acts) -> None:
        super().__init__(case)
        self._acts = acts
        self.tasks = FollowUpsCard(case)
        self.safety = SafetyNotesCard(case)

    def show_seen(self, seen: Seen) -> None:
        """Show people, requests, arrival and clocks anew."""
        empty_layout(self.column)
        inquiry = seen.inquiry
        self.tasks = FollowUpsCard(self.case)
        self.tasks.show_seen(seen)
        if inquiry.follow_ups:
            self.column.addWidget(self.tasks)
        if seen.clocks and inquiry.stage.is_open:
            self.column.addWidget(self._clocks(seen))
        title = self.tr("Person concerned") if inquiry.agent else self.tr("Requester")
        person = self._person(title, inquiry.subject, inquiry)
        self._add_change(person, seen, self._acts.edit_people)
        self.column.addWidget(person)
        if inquiry.agent is not None:
            self.column.addWidget(self._agent(inquiry))
        self.column.addWidget(self._safe_contact(seen))
        self.safety = SafetyNotesCard(self.case)
        self.safety.show_seen(seen)
        self.column.addWidget(self.safety)
        self.column.addWidget(self._requests(seen))
        self.column.addWidget(self._arrival(seen))
        self.column.addWidget(self._leak(seen))
        self.column.addStretch(1)

    def start(self) -> None:
        """Go to the first open task."""
        self.tasks.start()
        self.ensureWidgetVisible(self.tasks)

    def _clocks(self, seen: Seen) -> Card:
        card = Card(self.tr("Until when"), "clock")
        explain = QuietButton(self.tr("See how it was reckoned"), link=True)
        explain.clicked.connect(self._acts.explain_clocks)
        card.header.addWidget(explain)
        for place, clock in enumerate(seen.clocks):
            if place:
                card.body.addWidget(Line())
            card.body.addLayout(self._clock(clock, leading=place == 0))
        self._add_chase(card, seen)
        if seen.inquiry.extension is not None:
            said = self.tr("Extended; the person was told on {date}: {reason}")
            extension = seen.inquiry.extension
            day = self.place.wording.date(extension.notified_on)
            words = said.format(date=day, reason=extension.reason)
            card.body.addWidget(Text(words, TextStyle.SMALL, wrap=True))
        return card

    def _add_chase(self, card: Card, seen: Seen) -> None:
        """Say when whoever does not answer is to be reminded, and offer to end after 60 days."""
        today = self.place.session.today()
        chase = chase_of(seen.inquiry, today)
        if chase is None:
            return
        wording = self.place.wording
        said = self.tr("The question is open; the work inside goes on. {date}: {what}")
        words = said.format(date=wording.date(chase.day), what=wording.chase(chase.kind))
        due = chase.day <= today
        card.body.addWidget(InlineMessage(words, Tone.WARNING if due else Tone.INFO))
        if due and chase.kind is ChaseKind.END and seen.open_to_work:
            end = SecondaryButton(self._acts.move_words(Stage.NOT_IDENTIFIABLE))
            end.clicked.connect(lambda: self._acts.move_to(Stage.NOT_IDENTIFIABLE))
            card.body.addWidget(end, 0, Qt.AlignmentFlag.AlignLeft)

    def _clock(self, clock: Clock, *, leading: bool) -> QLayout:
        wording, today = self.place.wording, self.place.session.today()
        days = remaining(clock, clock.due if clock.paused else today)
        row = QHBoxLayout()
        row.setSpacing(14)
        if leading:
            row.addWidget(deadline_ring(clock, today, wording))
        until = self.tr("Until {date}").format(date=wording.full_date(clock.due))
        if clock.paused:
            until = self.tr("Stopped; %n day(s) were left", "", days)
        name = wording.pick(clock.rule.name.ja, clock.rule.name.en)
        cited = wording.pick(clock.rule.article.ja, clock.rule.article.en)
        if clock.rule.legal:
            cited = " · ".join(part for part in (self.tr("legal deadline"), cited) if part)
        below = name if name.startswith(cited) else f"{name} · {cited}"
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(Text(until, TextStyle.STRONG if leading else TextStyle.BODY, wrap=True))
        column.addWidget(Text(below, TextStyle.CAPTION, wrap=True))
        column.addStretch(1)
        row.addLayout(column, 1)
        if not leading and not clock.paused:
            row.addWidget(Text(wording.due(days), TextStyle.SOFT))
        return row

    def _person(self, title: str, person: Person, inquiry: Inquiry) -> Card:
        wording = self.place.wording
        card = Card(title, "user")
        rows: list[tuple[str, QWidget | str]] = []
        for place, name in enumerate(person.names):
            label = self.tr("Name") if place == 0 else wording.name_kind(name.kind)
            style = TextStyle.STRONG if place == 0 else TextStyle.BODY
            shown = Text(name.text, style, wrap=len(name.text) > _ONE_LINE)
            shown.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            rows.append((label, self.private(shown)))
        if person.birth_date is not None:
            rows.append((self.tr("Birth date"), self.private(Text(str(person.birth_date)))))
        rows += self._contacts(person)
        languages = "・".join(wording.language(tag) for tag in person.languages)
        rows.append((self.tr("Languages"), languages))
        if person is inquiry.subject:
            rows.append((self.tr("Relation to JAR"), wording.relation(inquiry.relation)))
            rows.append((self.tr("Is now in"), wording.place(inquiry.whereabouts)))
            if inquiry.whereabouts_given != inquiry.whereabouts:
                given = wording.place(inquiry.whereabouts_given)
                rows.append((self.tr("Gave the data in"), given))
        card.body.addLayout(fact_grid(rows))
        return card

    def _contacts(self, person: Person) -> list[tuple[str, QWidget | str]]:
        rows: list[tuple[str, QWidget | str]] = []
        for point in person.contacts:
            holder = QWidget()
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            top = Qt.AlignmentFlag.AlignTop
            value = Text(point.value, wrap=True)
            value.setAlignment(Qt.AlignmentFlag.AlignLeft | top)
            line.addWidget(self.private(value), 1)
            if point.unsafe:
                line.addWidget(Pill(self.tr("Unsafe, never use"), Tone.ERROR), 0, top)
            rows.append((self.place.wording.channel(point.channel), holder))
        return rows

    def _agent(self, inquiry: Inquiry) -> Card:
        agent = inquiry.agent
        assert agent is not None  # noqa: S101 - asked by the caller
        card = self._person(self.tr("Agent"), agent.person, inquiry)
        rows: list[tuple[str, QWidget | str]] = [
            (self.tr("Acts as"), self.place.wording.agent_kind(agent.kind))
        ]
        if agent.organisation:
            rows.append((self.tr("Organisation"), agent.organisation))
        card.body.addLayout(fact_grid(rows))
        return card

    def _safe_contact(self, seen: Seen) -> Card:
        wording, profile = self.place.wording, seen.inquiry.safe_contact
        card = Card(self.tr("Safe contact"), "shield-alert")
        self._add_change(card, seen, self._acts.edit_safe_contact)
        pills = contact_pills(seen.inquiry, wording)
        if pills:
            card.body.addWidget(flowing([Pill(*pill) for pill in pills], gap=6))
        else:
            words = self.tr("Nothing special is recorded. Ask the person before you write or call.")
            card.body.addWidget(Text(words, TextStyle.SOFT, wrap=True))
        if profile.note:
            card.body.addWidget(Text(profile.note, wrap=True))
        return card

    def _add_change(self, card: Card, seen: Seen, do: Callable[[], None]) -> None:
        if seen.open_to_edit:
            change = QuietButton(self.tr("Change…"), "pencil")
            change.clicked.connect(do)
            card.header.addWidget(change)

    def _requests(self, seen: Seen) -> Card:
        card = Card(self.tr("What is asked"), "list-checks")
        self._add_change(card, seen, self._acts.edit_requests)
        for place, request in enumerate(seen.inquiry.requests):
            if place:
                card.body.addWidget(Line())
            card.body.addLayout(self._request(request, seen))
        return card

    def _request(self, request: Request, seen: Seen) -> QLayout:
        wording = self.place.wording
        head = QHBoxLayout()
        head.setSpacing(8)
        if request.regime is not None:
            head.addWidget(Pill(wording.regime(request.regime)))
        words = wording.right_with_article(right_rule(self.place.session, seen.inquiry, request))
        head.addWidget(Text(words, TextStyle.STRONG, wrap=True), 1)
        head.addWidget(Text(wording.delivery(request.method), TextStyle.CAPTION))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        if request.scope:
            column.addWidget(Text(request.scope, TextStyle.SMALL, wrap=True))
        links = register_links(request, seen, self._acts)
        if links is not None:
            column.addLayout(links)
        return column

    def _arrival(self, seen: Seen) -> Card:
        wording, inquiry = self.place.wording, seen.inquiry
        card = Card(self.tr("Arrival"), "inbox")
        moment = wording.full_moment(inquiry.arrival.moment)
        zone = inquiry.arrival.zone
        if zone != "Asia/Tokyo":
            moment = self.tr("{moment} in Tokyo; sent from {zone}").format(moment=moment, zone=zone)
        rows: list[tuple[str, QWidget | str]] = [
            (self.tr("How it came"), wording.channel(inquiry.arrival.channel)),
            (self.tr("Moment"), moment),
            (self.tr("Day of receipt"), wording.full_date(received_on(inquiry.arrival))),
            (
                self.tr("Law as of then"),
                "・".join(inquiry.law_packs) or self.tr("Its version was not kept"),
            ),
            (self.tr("Letters in"), wording.language(inquiry.letter_language)),
            (self.tr("Assigned to"), seen.name_of(inquiry.assignee)),
        ]
        card.body.addLayout(fact_grid(rows))
        return card

    def _leak(self, seen: Seen) -> Card:
        """Say by what a request suggests a leak, and lead to the register of incidents."""
        card = Card(self.tr("Does it suggest a leak?"), "triangle-alert")
        words = self.tr(
            "The person has data they should not have, a letter went to somebody else, a wrong "
            "identity was accepted, or nobody knows who received it: then record an incident."
        )
        card.body.addWidget(Text(words, TextStyle.SMALL, wrap=True))
        card.body.addLayout(incident_links(seen, self._acts))
        return card
