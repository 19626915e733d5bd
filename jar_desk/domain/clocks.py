"""The clocks of one inquiry, and which of them leads.

The leading clock is the earliest one that asks for the answer itself: the month of GDPR and
UK GDPR (its hard end, never rolled) and the house target of APPI, which the law gives no number.
`Clock.rule.legal` tells them apart: a house target is never called a legal deadline. Targets,
the guard of APPI Art 39 (from when the person may sue) and the complaint receipt are shown
beside and never lead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jar_desk.domain.clock_rules import ClockRole
from jar_desk.domain.inquiry import PauseReason
from jar_desk.domain.reckoning import Clock, compute
from jar_desk.domain.rights import Right

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from jar_desk.domain.calendars import Calendar
    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.inquiry import Arrival, Extension, Inquiry
    from jar_desk.domain.rights import Regime

__all__ = [
    "Clock",
    "ClockLaw",
    "clocks_of",
    "compute",
    "extension_is_in_time",
    "leading",
    "received_on",
    "remaining",
    "share_left",
]

TOKYO: Final = ZoneInfo("Asia/Tokyo")
LEADING: Final = frozenset({ClockRole.ANSWER, ClockRole.EXTENDED})
SHOWN: Final = frozenset({ClockRole.ANSWER, ClockRole.TARGET, ClockRole.GUARD, ClockRole.COMPLAINT})


class ClockLaw(Protocol):
    """What the clocks need of the rulebook."""

    def clock_rules(self, regime: Regime) -> tuple[ClockRule, ...]:
        """Return every rule about time of a regime."""

    def clock_rule(self, rule_id: str) -> ClockRule:
        """Return one rule."""

    def calendar_for(self, rule: ClockRule, whereabouts: str) -> Calendar:
        """Return the calendar a rule rolls by for a person in this country (ISO 3166)."""


def received_on(arrival: Arrival) -> date:
    """Return the day of receipt: the earlier of the sender's date and Tokyo's (law.md C.1)."""
    try:
        sender = ZoneInfo(arrival.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        sender = TOKYO
    return min(arrival.moment.astimezone(zone).date() for zone in (sender, TOKYO))


def clocks_of(inquiry: Inquiry, law: ClockLaw) -> tuple[Clock, ...]:
    """Reckon every clock an inquiry is under, the leading one first."""
    clocks = [
        _clock(inquiry, law, _extended(inquiry, law, rule))
        for regime in sorted(inquiry.regimes)
        for rule in law.clock_rules(regime)
        if rule.role in SHOWN and _applies(rule, inquiry)
    ]
    first = leading(clocks)
    return tuple(sorted(clocks, key=lambda clock: clock is not first))


def leading(clocks: Iterable[Clock]) -> Clock | None:
    """Return the clock the desk works to: the earliest running one, legal before house.

    While every clock stands still it is the one with the fewest days left.
    """
    answers = [clock for clock in clocks if clock.rule.role in LEADING]
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


def extension_is_in_time(inquiry: Inquiry, law: ClockLaw, extension: Extension) -> bool:
    """Tell whether an extension lengthens any clock: its notice went out within the first period.

    GDPR Art 12(3); UK GDPR Art 12A, with clarification days; the house rule that mirrors APPI
    Art 83(2). A late one has no effect and must not be recorded.
    """
    rules = (rule for regime in inquiry.regimes for rule in law.clock_rules(regime))
    return any(
        _notice_in_time(inquiry, law, rule, extension)
        for rule in rules
        if rule.role in SHOWN and rule.extended_by
    )


def _clock(inquiry: Inquiry, law: ClockLaw, rule: ClockRule) -> Clock:
    return compute(
        rule,
        received_on(inquiry.arrival),
        law.calendar_for(rule, inquiry.whereabouts),
        inquiry.pauses,
        ignored=_ignored(rule, inquiry),
    )


def _applies(rule: ClockRule, inquiry: Inquiry) -> bool:
    if not rule.rights:
        return True
    return any(
        request.right in rule.rights and request.regime in {None, rule.regime}
        for request in inquiry.requests
    )


def _ignored(rule: ClockRule, inquiry: Inquiry) -> frozenset[PauseReason]:
    """Return reasons that cannot stop this clock: scope may be asked of access requests only.

    Recital 63 GDPR, UK GDPR Art 12A. One clock serves all requests of a regime, so that one
    other right among them keeps it running.
    """
    if rule.access_only_scope and not _only_access(rule, inquiry):
        return frozenset({PauseReason.SCOPE_QUESTION})
    return frozenset()


def _only_access(rule: ClockRule, inquiry: Inquiry) -> bool:
    rights = {one.right for one in inquiry.requests if one.regime in {None, rule.regime}}
    return rights == {Right.ACCESS}


def _extended(inquiry: Inquiry, law: ClockLaw, rule: ClockRule) -> ClockRule:
    extension = inquiry.extension
    if extension is None or not rule.extended_by:
        return rule
    in_time = _notice_in_time(inquiry, law, rule, extension)
    return law.clock_rule(rule.extended_by) if in_time else rule


def _notice_in_time(inquiry: Inquiry, law: ClockLaw, rule: ClockRule, extension: Extension) -> bool:
    notice = _clock(inquiry, law, law.clock_rule(rule.notice_by))
    return notice.received <= extension.notified_on <= notice.hard
