"""What an inquiry may say of its letters, laws and requests, whoever writes it down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.domain.clocks import received_on
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.permissions import Permission
from jar_desk.domain.stages import Condition, MoveRefused
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.inquiry import Arrival, Inquiry, Request
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.domain.rights import Regime
    from jar_desk.usecases.session import Session

LETTER_LANGUAGES: Final = frozenset({"ja", "en"})
"""Languages the desk has the words of its letters in (`forms/`)."""


def check_open(inquiry: Inquiry) -> None:
    """Raise MoveRefused for an ended inquiry: what was answered stands until it is opened again."""
    if not inquiry.stage.is_open:
        raise MoveRefused(inquiry.stage, Stage.DECISION, (Condition.REASON_GIVEN,))


def check_language(language: str) -> None:
    """Raise Invalid("letter_language", "unknown") for one no letter is written in."""
    if language not in LETTER_LANGUAGES:
        raise Invalid("letter_language", "unknown")


@needs(Permission.RULES)
def rights_offered(
    session: Session, regimes: frozenset[Regime], arrival: Arrival | None = None
) -> tuple[RightRule, ...]:
    """Return what may be asked under these laws on the day of receipt; today's without one."""
    day = received_on(arrival) if arrival else session.today()
    return session.rules.rights_under(regimes, day)


def packs_at_receipt(
    session: Session, arrival: Arrival, regimes: frozenset[Regime]
) -> tuple[str, ...]:
    """Return the labels of the packs of the day of receipt, in the order of the laws' codes."""
    day = received_on(arrival)
    return tuple(session.rules.pack(regime, day).label for regime in sorted(regimes))


def packs_kept(session: Session, inquiry: Inquiry, regimes: frozenset[Regime]) -> tuple[str, ...]:
    """Return the labels for other laws; what was kept of a law at receipt stays, even nothing."""
    if not inquiry.law_packs:
        return ()
    kept = dict(zip(sorted(inquiry.regimes), inquiry.law_packs, strict=True))
    now = zip(sorted(regimes), packs_at_receipt(session, inquiry.arrival, regimes), strict=True)
    return tuple(kept.get(regime, label) for regime, label in now)


def check_requests(
    session: Session, arrival: Arrival, regimes: frozenset[Regime], requests: Sequence[Request]
) -> None:
    """Raise Invalid("right", "not-allowed") for a right its law does not give, or not here.

    A request is one thing: Invalid("right", "repeated") where one stands twice.
    Invalid("method", "not-allowed") for a way of answering its law does not offer (APPI 33(2)).
    """
    if len({one.id for one in requests}) != len(requests):
        raise Invalid("right", "repeated")
    offered = rights_offered(session, regimes, arrival)
    known = {(rule.right, rule.regime) for rule in offered}
    by_house = {right for right, regime in known if regime is None}
    for one in requests:
        unbound = one.regime is None or (one.regime in regimes and one.right in by_house)
        if not unbound and (one.right, one.regime) not in known:
            raise Invalid("right", "not-allowed")
        rule = session.rules.right_rule(one.right, one.regime, received_on(arrival))
        if rule.methods and one.method not in rule.methods:
            raise Invalid("method", "not-allowed")
