"""What is owed while a request is examined and after it: tasks with a day each (law.md B.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import chain
from re import split
from typing import TYPE_CHECKING, Final
from uuid import uuid5

from jar_desk.domain.parts import Measure, answers, items_of
from jar_desk.domain.right_rules import rule_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.right_rules import RightLaw


class FollowUpKind(StrEnum):
    """One kind of task that a request or its decision brings with it.

    CARRY_OUT: do what was granted, and confirm it (APPI 34, 35; GDPR 16-18, 21).
    TELL_RECIPIENTS: tell every recipient of a rectification, erasure or restriction (GDPR 19).
    TELL_CONTROLLERS: tell controllers of data made public about the erasure (GDPR 17(2)).
    TELL_BEFORE_LIFTING: tell the person before a restriction is lifted (GDPR 18(3)).
    SUPPRESSION_ENTRY: keep the address from being used again (GDPR 21(3), APPI 35(5)).
    STOP_CONSENT_ROWS: stop the processing that rested on the withdrawn consent (GDPR 7(3)).
    CONSIDER_RESTRICTION: restrict while accuracy or an objection is examined (GDPR 18(1)(a), (d)).
    ANSWER_COMPLAINT: keep the person informed and tell the outcome (DPA 2018 s.164A).
    """

    CARRY_OUT = "carry-out"
    TELL_RECIPIENTS = "tell-recipients"
    TELL_CONTROLLERS = "tell-controllers"
    TELL_BEFORE_LIFTING = "tell-before-lifting"
    SUPPRESSION_ENTRY = "suppression-entry"
    STOP_CONSENT_ROWS = "stop-consent-rows"
    CONSIDER_RESTRICTION = "consider-restriction"
    ANSWER_COMPLAINT = "answer-complaint"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One task with its day; `about` is the recipient it concerns, where it concerns one.

    `done_on` is the day it was done or the recipient was told, None while it is open.
    """

    id: UUID
    request_id: UUID
    kind: FollowUpKind
    about: str = ""
    due: date
    done_on: date | None = None
    done_by: UUID | None = None
    done_at: datetime | None = None
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether it is still owed."""
        return self.done_on is None


_NOBODY: Final = frozenset({"", "なし", "無し", "none", "no", "-", "―", "—"})
"""What a record says of its recipients where there are none."""
DAYS: Final[dict[FollowUpKind, int]] = {
    FollowUpKind.CARRY_OUT: 7,
    FollowUpKind.TELL_RECIPIENTS: 14,
    FollowUpKind.TELL_CONTROLLERS: 14,
    FollowUpKind.TELL_BEFORE_LIFTING: 90,
    FollowUpKind.SUPPRESSION_ENTRY: 3,
    FollowUpKind.STOP_CONSENT_ROWS: 3,
    FollowUpKind.CONSIDER_RESTRICTION: 3,
    FollowUpKind.ANSWER_COMPLAINT: 30,
}
"""House days after receipt or approval: the law says "without delay" and names none (B.2)."""


def owed(inquiry: Inquiry, law: RightLaw, approved_on: date) -> tuple[FollowUp, ...]:
    """Return the tasks that the decisions of an inquiry bring, each with its day."""
    asked = inquiry.requests
    return tuple(chain.from_iterable(_owed(inquiry, law, one, approved_on) for one in asked))


def renewed(inquiry: Inquiry, law: RightLaw, approved_on: date) -> tuple[FollowUp, ...]:
    """Return the tasks after a new approval: what was done stays, what is no longer owed goes."""
    known = {one.id: one for one in inquiry.follow_ups}
    now = {one.id: known.get(one.id, one) for one in owed(inquiry, law, approved_on)}
    done = [one for one in inquiry.follow_ups if not one.is_open and one.id not in now]
    return (*done, *now.values())


def examining(inquiry: Inquiry, law: RightLaw, since: date) -> tuple[FollowUp, ...]:
    """Return the tasks of an inquiry with those owed while requests are not decided yet.

    They begin with a request, received or examined `since` a day, and end with its decision or
    with the inquiry; what was done stays (GDPR 18(1)(a), (d); DPA 2018 s.164A).
    """
    open_yet = inquiry.stage.is_open
    begun = [task for one in inquiry.requests for task in _begun(inquiry, law, one, since)]
    waiting = {one.id for one in inquiry.requests if one.decision is None and open_yet}
    now = [one for one in begun if one.request_id in waiting]
    ended = {one.id for one in begun if one not in now}
    known = {one.id for one in inquiry.follow_ups}
    kept = [one for one in inquiry.follow_ups if not (one.is_open and one.id in ended)]
    return (*kept, *(one for one in now if one.id not in known))


def _begun(inquiry: Inquiry, law: RightLaw, request: Request, since: date) -> Iterator[FollowUp]:
    rule = rule_of(law, inquiry, request)
    for kind in (one for one in FollowUpKind if one in rule.meanwhile):
        yield FollowUp(
            id=uuid5(request.id, f"meanwhile {kind}"),
            request_id=request.id,
            kind=kind,
            due=since + timedelta(days=DAYS[kind]),
        )


def _owed(
    inquiry: Inquiry, law: RightLaw, request: Request, approved_on: date
) -> Iterator[FollowUp]:
    for kind in _kinds(inquiry, law, request):
        abouts = _recipients(inquiry, request) if kind is FollowUpKind.TELL_RECIPIENTS else ("",)
        for about in abouts:
            yield FollowUp(
                id=uuid5(request.id, f"{kind} {about}"),
                request_id=request.id,
                kind=kind,
                about=about,
                due=approved_on + timedelta(days=DAYS[kind]),
            )


def _kinds(inquiry: Inquiry, law: RightLaw, request: Request) -> tuple[FollowUpKind, ...]:
    """Return what the law names; what was carried out item by item is not owed again."""
    if request.decision is None:
        return ()
    rule = rule_of(law, inquiry, request).outcome(request.decision.outcome)
    kinds = rule.follow_ups if rule else frozenset()
    items = [one for one in items_of(inquiry, request) if one.measure is not Measure.LEFT]
    if items and all(one.done_on for one in items):
        kinds -= {FollowUpKind.CARRY_OUT}
    return tuple(one for one in FollowUpKind if one in kinds)


def _recipients(inquiry: Inquiry, request: Request) -> tuple[str, ...]:
    """Return everybody the records name as recipient, each once (GDPR 19)."""
    named = (one.recipients for one in inquiry.records if answers(one, request))
    parts = chain.from_iterable(split(r"[\n、,;；，]", text) for text in named)
    told = (part.strip() for part in parts)
    return tuple(dict.fromkeys(part for part in told if part.casefold() not in _NOBODY))
