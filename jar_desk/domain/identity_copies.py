"""Copies of what was shown to prove who somebody is: kept only where the manager says why (law F).

A check is a record of what was seen. A copy goes when everything asked is decided, at the latest
when its period from arrival is over, and is never part of an answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.domain.checks import ROUTES, Weight, standing
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identifiers import find

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from jar_desk.domain.checks import IdentityCheck
    from jar_desk.domain.inquiry import Attachment, Inquiry


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityCopy:
    """A copy of what one check looked at, and on whose word and why it is kept.

    The file is gone from the day `erased_on` on; what is known of it stays.
    """

    id: UUID
    check_id: UUID
    arrived_on: date
    reason: str
    by: UUID
    at: datetime
    attachment: Attachment | None = None
    erased_on: date | None = None


def copies_of(inquiry: Inquiry, check_id: UUID) -> tuple[IdentityCopy, ...]:
    """Return the copies of what one check looked at, erased ones too."""
    return tuple(one for one in inquiry.identity_copies if one.check_id == check_id)


def may_be_copied(inquiry: Inquiry, check: IdentityCheck) -> bool:
    """Tell whether a copy can be kept: of a document that counts, and only one at a time."""
    shown = check.document not in ROUTES and check.weight is not Weight.NEVER
    lies_here = any(one.erased_on is None for one in copies_of(inquiry, check.id))
    return shown and check.withdrawal is None and not lies_here


def check_copy(inquiry: Inquiry, check_id: UUID, arrived_on: date, today: date) -> None:
    """Raise what speaks against keeping a copy.

    Raises Invalid("document", "not-allowed"), Invalid("arrived_on", "in-future"), Unknown.
    """
    if not may_be_copied(inquiry, find(standing(inquiry.identity_checks), check_id)):
        raise Invalid("document", "not-allowed")
    if arrived_on > today:
        raise Invalid("arrived_on", "in-future")
