"""What an inquiry may say of its letters, laws and requests, whoever writes it down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.rights import RIGHTS
from jar_desk.domain.stages import Condition, MoveRefused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.rights import Regime

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


def check_requests(regimes: frozenset[Regime], requests: Sequence[Request]) -> None:
    """Raise Invalid("right", "not-allowed") for a right its law does not give, or not here.

    A request is one thing: Invalid("right", "repeated") where one stands twice.
    """
    if len({one.id for one in requests}) != len(requests):
        raise Invalid("right", "repeated")
    for one in requests:
        given = one.regime is None or one.regime in regimes & RIGHTS[one.right].regimes
        if not given:
            raise Invalid("right", "not-allowed")
