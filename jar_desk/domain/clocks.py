"""The clocks of one inquiry, and which of them leads.

The leading clock is the earliest one that asks for the answer itself: the month of GDPR and
UK GDPR (its hard end, never rolled) and the house target of APPI, which the law gives no number.
`Clock.rule.legal` tells them apart: a house target is never called a legal deadline. Targets,
the guard of APPI Art 39 (from when the person may sue) and the complaint receipt are shown
beside; a complaint alone, to which no month runs, is worked on by the day of its receipt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jar_desk.domain.clock_rules import ClockRole, Start, Suspension
from jar_desk.domain.inquiry import PauseReason
from jar_desk.domain.reckoning import Clock, compute
from jar_desk.domain.rights import Right

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from jar_desk.domain.calendars import Calendar
    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.inquiry import Arrival, Extension, Pause
    from jar_desk.domain.rights import Regime

__all__ = [
    "Clock",
    "ClockLaw",
    "clock_of",
    "clocks_of",
    "compute",
    "extension_is_in_time",
    "leading",
    "notice_limit",
    "received_on",
    "remaining",
    "share_left",
]

TOKYO: Final = ZoneInfo("Asia/Tokyo")
LEADING: Final = frozenset({ClockRole.ANSWER, ClockRole.EXTENDED})
SHOWN: Final = frozenset({ClockRole.ANSWER, ClockRole.TARGET, ClockRole.GUARD, ClockRole.COMPLAINT})


class ClockLaw(Protocol):
    """What the clocks need of the rulebook."""

    def clock_rules(self, regime: Regime, on: date) -> tuple[ClockRule, ...]:
        """Return every rule about time of a regime on the day of receipt."""

    def clock_rule(self, rule_id: str, on: date) -> ClockRule:
        """Return one rule as it was on the day of receipt."""

    def calendar_for(self, rule: ClockRule, whereabouts: str) -> Calendar:
        """Return the calendar a rule rolls by for a person in this country (ISO 3166)."""


class AskedFor(Protocol):
    """What the clocks need to know of one request."""

    @property
    def right(self) -> Right:
        """Return the right."""

    @property
    def regime(self) -> Regime | None:
        """Return the law it is asked under."""


class Timed(Protocol):
    """What the clocks need to know of an inquiry."""

    @property
    def arrival(self) -> Arrival:
        """Return when and how it came."""

    @property
    def whereabouts(self) -> str:
        """Return where the person is (ISO 3166)."""

    @property
    def regimes(self) -> frozenset[Regime]:
        """Return the laws it is under."""

    @property
    def requests(self) -> Sequence[AskedFor]:
        """Return what is asked for."""

    @property
    def pauses(self) -> Sequence[Pause]:
        """Return the questions to the requester."""

    @property
    def extension(self) -> Extension | None:
        """Return the extension, if one was told."""


Memory = dict[tuple[str, "date", str], Clock]
"""Clocks no question touches, by rule, day of receipt and whereabouts, which alone they hang on."""


def received_on(arrival: Arrival) -> date:
    """Return the day of receipt: the earlier of the sender's date and Tokyo's (law.md C.1)."""
    tokyo = arrival.moment.astimezone(TOKYO).date()
    if arrival.zone == TOKYO.key:
        return tokyo
    try:
        sender = ZoneInfo(arrival.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return tokyo
    return min(arrival.moment.astimezone(sender).date(), tokyo)


def clocks_of(inquiry: Timed, law: ClockLaw, memory: Memory | None = None) -> tuple[Clock, ...]:
    """Reckon every clock an inquiry is under, the leading one first.

    `memory` is given where many inquiries are reckoned by the same law.
    """
    came = received_on(inquiry.arrival)
    clocks = [
        clock_of(inquiry, law, _extended(inquiry, law, rule, came), came, memory)
        for regime in sorted(inquiry.regimes)
        for rule in law.clock_rules(regime, came)
        if rule.role in SHOWN and _applies(rule, inquiry)
    ]
    first = leading(clocks)
    return tuple(sorted(clocks, key=lambda clock: clock is not first))


def notice_limit(inquiry: Timed, law: ClockLaw) -> date | None:
    """Return the last day on which the notice of an extension has an effect, None if never."""
    came = received_on(inquiry.arrival)
    rules = (rule for regime in inquiry.regimes for rule in law.clock_rules(regime, came))
    notices = (
        _clock(inquiry, law, law.clock_rule(rule.notice_by, came), came).hard
        for rule in rules
        if rule.role in SHOWN and rule.extended_by
    )
    return max(notices, default=None)


def clock_of(
    inquiry: Timed, law: ClockLaw, rule: ClockRule, came: date, memory: Memory | None = None
) -> Clock:
    """Reckon one rule for an inquiry received on the day `came`."""
    asks = rule.suspension is not Suspension.NONE or rule.starts is not Start.RECEIPT
    if memory is None or (asks and inquiry.pauses):
        return _clock(inquiry, law, rule, came)
    key = (rule.id, came, inquiry.whereabouts)
    if key not in memory:
        memory[key] = _clock(inquiry, law, rule, came)
    return memory[key]


def leading(clocks: Iterable[Clock]) -> Clock | None:
    """Return the clock the desk works to: the earliest running one, legal before house.

    While every clock stands still it is the one with the fewest days left. Where no answer is
    awaited by a day, a complaint is to be acknowledged by one (DPA 2018 s.164A).
    """
    every = tuple(clocks)
    answers = [clock for clock in every if clock.rule.role in LEADING]
    answers = answers or [clock for clock in every if clock.rule.role is ClockRole.COMPLAINT]
    running = [clock for clock in answers if not clock.paused]
    if running:
        return min(running, key=lambda clock: (clock.due, not clock.rule.legal))
    return min(answers, key=lambda clock: remaining(clock, clock.due), default=None)


def remaining(clock: Clock, today: date) -> int:
    """Return the days left, negative when overdue; what was left when the clock was stopped."""
    if clock.stopped_after is not None:
        return (clock.hard - clock.stopped_after).days
    return (clock.due - today).days


def share_left(clock: Clock, today: date) -> float:
    """Return the share of the time that is left, between 0 and 1."""
    whole = (clock.due - clock.start).days
    return min(1.0, max(0.0, remaining(clock, today) / whole)) if whole > 0 else 0.0


def extension_is_in_time(inquiry: Timed, law: ClockLaw, extension: Extension) -> bool:
    """Tell whether an extension lengthens any clock: its notice went out within the first period.

    GDPR Art 12(3); UK GDPR Art 12A, with clarification days; the house rule that mirrors APPI
    Art 83(2). A late one has no effect and must not be recorded.
    """
    came = received_on(inquiry.arrival)
    rules = (rule for regime in inquiry.regimes for rule in law.clock_rules(regime, came))
    return any(
        _notice_in_time(inquiry, law, rule, extension, came)
        for rule in rules
        if rule.role in SHOWN and rule.extended_by
    )


def _clock(inquiry: Timed, law: ClockLaw, rule: ClockRule, came: date) -> Clock:
    return compute(
        rule,
        came,
        law.calendar_for(rule, inquiry.whereabouts),
        inquiry.pauses,
        ignored=_ignored(rule, inquiry),
    )


def _applies(rule: ClockRule, inquiry: Timed) -> bool:
    if not rule.rights and not rule.not_for:
        return True
    return rule.runs_for(_asked_under(rule, inquiry))


def _asked_under(rule: ClockRule, inquiry: Timed) -> frozenset[Right]:
    return frozenset(one.right for one in inquiry.requests if one.regime in {None, rule.regime})


def _ignored(rule: ClockRule, inquiry: Timed) -> frozenset[PauseReason]:
    """Return reasons that cannot stop this clock: scope may be asked of access requests only.

    Recital 63 GDPR, UK GDPR Art 12A. One clock serves all requests of a regime, so that one
    other right among them keeps it running.
    """
    if rule.access_only_scope and not _only_access(rule, inquiry):
        return frozenset({PauseReason.SCOPE_QUESTION})
    return frozenset()


def _only_access(rule: ClockRule, inquiry: Timed) -> bool:
    return _asked_under(rule, inquiry) == {Right.ACCESS}


def _extended(inquiry: Timed, law: ClockLaw, rule: ClockRule, came: date) -> ClockRule:
    extension = inquiry.extension
    if extension is None or not rule.extended_by:
        return rule
    in_time = _notice_in_time(inquiry, law, rule, extension, came)
    return law.clock_rule(rule.extended_by, came) if in_time else rule


def _notice_in_time(
    inquiry: Timed, law: ClockLaw, rule: ClockRule, extension: Extension, came: date
) -> bool:
    notice = _clock(inquiry, law, law.clock_rule(rule.notice_by, came), came)
    return notice.received <= extension.notified_on <= notice.hard
