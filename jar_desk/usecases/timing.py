"""Clocks of an inquiry: pause, resume, extend, explain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.clocks import extension_is_in_time, notice_limit, received_on
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identifiers import exchanged, find
from jar_desk.domain.inquiry import Extension, Pause, PauseReason
from jar_desk.domain.permissions import Permission
from jar_desk.domain.right_rules import RequiredCheck
from jar_desk.domain.texts import given_reason
from jar_desk.usecases.changing import change_inquiry
from jar_desk.usecases.columns import inquiry_clocks
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.clock_steps import SetAside
    from jar_desk.domain.clocks import Clock
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def clocks_for(session: Session, inquiry: Inquiry) -> tuple[Clock, ...]:
    """Return every clock of the inquiry with its explanation."""
    return inquiry_clocks(session, inquiry)


@needs(Permission.INQUIRIES)
def last_day_to_extend(session: Session, inquiry: Inquiry) -> date | None:
    """Return the last day on which the person can be told of an extension with effect."""
    return notice_limit(inquiry, session.rules)


@needs(Permission.INQUIRIES)
def question_effect(
    session: Session, inquiry: Inquiry, reason: PauseReason, asked_on: date
) -> tuple[tuple[ClockRule, SetAside], ...]:
    """Return the clocks a question would not stop, and why; nothing is recorded."""
    question = Pause(id=uuid4(), reason=reason, asked_on=asked_on)
    clocks = inquiry_clocks(session, replace(inquiry, pauses=(question,)))
    return tuple(
        (clock.rule, step.set_aside)
        for clock in clocks
        for step in clock.steps
        if step.set_aside is not None
    )


@needs(Permission.INQUIRIES)
def doubt_owed(session: Session, inquiry: Inquiry) -> bool:
    """Tell whether a law of the inquiry lets identity be asked on doubt only (GDPR 12(6))."""
    offered = session.rules.rights_under(inquiry.regimes, received_on(inquiry.arrival))
    return any(RequiredCheck.REASONABLE_DOUBT in rule.checks for rule in offered)


@needs(Permission.INQUIRIES)
def pause_clock(
    session: Session, inquiry: Inquiry, *, reason: PauseReason, asked_on: date, doubt: str = ""
) -> Done[Inquiry]:
    """Record a question to the requester that stops the clock.

    Under the GDPRs identity may be asked only on reasonable doubt (Art 12(6)): `doubt` says why.
    Raises Invalid("asked_on", "in-future" | "before-receipt"), Invalid("pause", "open"),
    Invalid("doubt", "empty"), Stale.
    """
    if inquiry.is_paused:
        raise Invalid("pause", "open")
    _check_day(session, inquiry, "asked_on", asked_on)
    doubted = reason is PauseReason.IDENTITY_DOUBT
    if doubted and doubt_owed(session, inquiry) and not doubt.strip():
        raise Invalid("doubt", "empty")
    words = doubt.strip() if doubted else ""
    pause = Pause(id=uuid4(), reason=reason, asked_on=asked_on, doubt=words)
    after = replace(inquiry, pauses=(*inquiry.pauses, pause))
    return change_inquiry(session, inquiry, after, Action.CLOCK_PAUSED)


@needs(Permission.INQUIRIES)
def resume_clock(
    session: Session, inquiry: Inquiry, pause_id: UUID, *, answered_on: date
) -> Done[Inquiry]:
    """Record the answer that lets the clock go on.

    Raises Invalid("answered_on", "in-future" | "end-before-start"), Unknown, Stale.
    """
    pause = find(inquiry.pauses, pause_id)
    _check_day(session, inquiry, "answered_on", answered_on)
    if answered_on < pause.asked_on:
        raise Invalid("answered_on", "end-before-start")
    ended = replace(pause, answered_on=answered_on)
    after = replace(inquiry, pauses=exchanged(inquiry.pauses, ended))
    return change_inquiry(session, inquiry, after, Action.CLOCK_RESUMED)


@needs(Permission.INQUIRIES)
def extend_clock(
    session: Session, inquiry: Inquiry, *, notified_on: date, reason: str
) -> Done[Inquiry]:
    """Record the one extension there may be, with its reason (GDPR 12(3)).

    Raises Invalid("reason", "empty"), Invalid("extension", "only-one"),
    Invalid("notified_on", ...), Stale.
    """
    if inquiry.extension is not None:
        raise Invalid("extension", "only-one")
    given_reason(reason)
    _check_day(session, inquiry, "notified_on", notified_on)
    extension = Extension(notified_on=notified_on, reason=reason)
    after = replace(inquiry, extension=extension)
    if not extension_is_in_time(after, session.rules, extension):
        raise Invalid("notified_on", "too-late")
    return change_inquiry(session, inquiry, after, Action.CLOCK_EXTENDED)


def _check_day(session: Session, inquiry: Inquiry, field: str, day: date) -> None:
    if day > session.today():
        raise Invalid(field, "in-future")
    if day < received_on(inquiry.arrival):
        raise Invalid(field, "before-receipt")
