"""What the list and the search need to know of an inquiry, worked out once when it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.clocks import clocks_of, leading, remaining
from jar_desk.domain.listing import ListingColumns, searchable

if TYPE_CHECKING:
    from jar_desk.domain.clocks import Clock
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


def inquiry_clocks(session: Session, inquiry: Inquiry) -> tuple[Clock, ...]:
    """Return every clock of an inquiry, the leading one first."""
    return clocks_of(inquiry, session.rules)


def listing_columns(session: Session, inquiry: Inquiry) -> ListingColumns:
    """Return the denormalised row the list is drawn from."""
    clock = leading(inquiry_clocks(session, inquiry))
    if clock is None:
        return ListingColumns(due=None, search_text=searchable(inquiry))
    return ListingColumns(
        due=clock.due,
        search_text=searchable(inquiry),
        paused_left=remaining(clock, clock.due) if clock.paused else None,
    )
