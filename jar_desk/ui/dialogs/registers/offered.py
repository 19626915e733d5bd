"""What the forms of the registers let people choose from, and what they may decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.inquiry import Source
    from jar_desk.domain.policy import InventoryRow
    from jar_desk.domain.staff import Staff


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """Rows of the inventory that rest on consent, the staff, the places where data lies.

    `may_decide` is true of the protection manager.
    """

    consents: Sequence[InventoryRow] = ()
    staff: Sequence[Staff] = ()
    places: Sequence[Source] = ()
    may_decide: bool = True
