"""Deciding part by part: per record where data are handed over, per item where something is done.

The outcome of a request is proposed from its parts and must agree with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from jar_desk.domain.inquiry import Disclosure
from jar_desk.domain.rights import Outcome, Right

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry, Record, Request
    from jar_desk.domain.right_rules import RightRule


class Measure(StrEnum):
    """What is done with one item (APPI Arts 34, 35; GDPR Arts 7(3), 16-18, 21)."""

    CORRECTED = "corrected"
    ADDED = "added"
    ERASED = "erased"
    USE_STOPPED = "use-stopped"
    PROVISION_STOPPED = "provision-stopped"
    RESTRICTED = "restricted"
    SUBSTITUTED = "substituted"
    LEFT = "left"


_CORRECTING: Final = (Measure.CORRECTED, Measure.ADDED, Measure.ERASED, Measure.LEFT)
MEASURES: Final[dict[Right, tuple[Measure, ...]]] = {
    Right.CORRECTION: _CORRECTING,
    Right.RECTIFICATION: _CORRECTING,
    Right.CESSATION: (
        Measure.USE_STOPPED,
        Measure.ERASED,
        Measure.SUBSTITUTED,
        Measure.LEFT,
    ),
    Right.PREVENTIVE_CESSATION: (
        Measure.USE_STOPPED,
        Measure.ERASED,
        Measure.PROVISION_STOPPED,
        Measure.SUBSTITUTED,
        Measure.LEFT,
    ),
    Right.STOP_PROVISION: (Measure.PROVISION_STOPPED, Measure.SUBSTITUTED, Measure.LEFT),
    Right.ERASURE: (Measure.ERASED, Measure.RESTRICTED, Measure.LEFT),
    Right.RESTRICTION: (Measure.RESTRICTED, Measure.LEFT),
    Right.OBJECTION: (Measure.USE_STOPPED, Measure.ERASED, Measure.LEFT),
    Right.MARKETING_OBJECTION: (Measure.USE_STOPPED, Measure.ERASED),
    Right.CONSENT_WITHDRAWAL: (Measure.USE_STOPPED, Measure.ERASED),
    Right.POST_MORTEM: (Measure.ERASED, Measure.LEFT),
}
"""The measures of each right that is answered by doing something."""
_GIVING_NOTHING: Final = frozenset({Outcome.REFUSED, Outcome.NOTHING_HELD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that is corrected, erased, stopped or left as it is, for one request.

    `before` and `after` are what was held and what is held now; `ground` is of what is left.
    """

    id: UUID
    request_id: UUID
    what: str
    source_id: UUID | None = None
    measure: Measure
    before: str = ""
    after: str = ""
    ground: str = ""
    done_on: date | None = None
    done_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many parts end how; `masked` parts are given with something blacked out."""

    whole: int = 0
    masked: int = 0
    kept: int = 0

    @property
    def all(self) -> int:
        """Return the number of parts."""
        return self.whole + self.masked + self.kept


class Answering(Protocol):
    """A record, or the draft of one: the requests it is part of the answer to, none meaning all."""

    @property
    def answers(self) -> tuple[UUID, ...]:
        """Return their identifiers."""


def answers(record: Answering, request: Request) -> bool:
    """Tell whether a record is part of the answer to a request; without a word it is to all."""
    return not record.answers or request.id in record.answers


def records_of(inquiry: Inquiry, request: Request, rule: RightRule) -> tuple[Record, ...]:
    """Return the records that a request is decided by; none where no data are handed over."""
    if not rule.hands_over_data:
        return ()
    return tuple(one for one in inquiry.records if answers(one, request))


def items_of(inquiry: Inquiry, request: Request) -> tuple[Item, ...]:
    """Return the items of a request, in the order they were written down."""
    return tuple(one for one in inquiry.items if one.request_id == request.id)


def count_parts(inquiry: Inquiry, request: Request, rule: RightRule) -> Count:
    """Count the parts of a request by how they end."""
    records, items = records_of(inquiry, request, rule), items_of(inquiry, request)
    left = sum(one.measure is Measure.LEFT for one in items)
    shown = [one.disclosure for one in records]
    return Count(
        whole=shown.count(Disclosure.FULL) + len(items) - left,
        masked=shown.count(Disclosure.MASKED),
        kept=shown.count(Disclosure.WITHHELD) + left,
    )


def agreeing(inquiry: Inquiry, request: Request, rule: RightRule) -> frozenset[Outcome]:
    """Return the outcomes that agree with the parts: all of them where there are no parts.

    Records on which nothing was decided one by one may also all stay here: nothing of them is in
    a refusal or in an answer of 不存在.
    """
    count = count_parts(inquiry, request, rule)
    whole = _GIVING_NOTHING if records_of(inquiry, request, rule) else frozenset()
    if not count.all:
        return frozenset(Outcome)
    if count.kept == count.all:
        return frozenset({Outcome.REFUSED, *whole})
    if count.kept or count.masked:
        return frozenset({Outcome.PARTLY_GRANTED})
    return frozenset({_in_full(inquiry, request), *whole})


def _in_full(inquiry: Inquiry, request: Request) -> Outcome:
    measures = {one.measure for one in items_of(inquiry, request)}
    if Measure.SUBSTITUTED in measures:
        return Outcome.SUBSTITUTE_MEASURE
    if Measure.RESTRICTED in measures and request.right is Right.ERASURE:
        return Outcome.RESTRICTED_INSTEAD
    return Outcome.GRANTED


def proposed(inquiry: Inquiry, request: Request, rule: RightRule) -> Outcome | None:
    """Return the outcome that follows from the parts, None where there are none."""
    count = count_parts(inquiry, request, rule)
    if not count.all:
        return None
    if count.kept == count.all:
        return Outcome.REFUSED
    return next(iter(agreeing(inquiry, request, rule) - _GIVING_NOTHING))


def grounds_of_parts(inquiry: Inquiry, request: Request, rule: RightRule) -> tuple[str, ...]:
    """Return the grounds on which parts are kept back, each once."""
    records = [
        one.ground
        for one in records_of(inquiry, request, rule)
        if one.disclosure is not Disclosure.FULL
    ]
    items = [one.ground for one in items_of(inquiry, request) if one.measure is Measure.LEFT]
    return tuple(dict.fromkeys(ground for ground in (*records, *items) if ground))
