"""What somebody draws on a page becomes a redaction; what two people drew is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.redaction import Redaction, covered_text, covers, fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from jar_desk.domain.redaction import Box, PageText, Part


def drawn(
    record_id: UUID,
    part: Part,
    number: int,
    page: PageText,
    boxes: Iterable[Box],
    ground: str,
) -> Redaction | None:
    """Return what boxes on a page black out, None where nothing of them lies on it."""
    within = tuple(box.within(page.width, page.height) for box in boxes)
    kept = tuple(box for box in within if box.width > 0 and box.height > 0)
    if not kept:
        return None
    return Redaction(
        id=uuid4(),
        record_id=record_id,
        part=part,
        page=number,
        boxes=kept,
        ground=ground,
        seen=fingerprint(covered_text(page, kept)),
    )


def withheld(record_id: UUID, part: Part, number: int, ground: str) -> Redaction:
    """Return what keeps a whole page back."""
    return Redaction(id=uuid4(), record_id=record_id, part=part, page=number, ground=ground)


def around_touched(page: PageText, box: Box) -> Box:
    """Return a box grown to hold every sign it covers in part: half a letter can be read."""
    grown = box
    for sign in page.signs:
        if covers((box,), sign):
            grown = grown.joined(sign.box)
    return grown.within(page.width, page.height)


def put_together(
    base: Iterable[Redaction], theirs: Iterable[Redaction], mine: Iterable[Redaction]
) -> tuple[Redaction, ...]:
    """Return what two people made of the same places: nothing either drew is lost.

    What one removed stays removed; where both changed a place, mine counts.
    """
    before = {one.id: one for one in base}
    kept = {one.id: one for one in mine}
    removed = before.keys() - kept.keys()
    together = {one.id: one for one in theirs if one.id not in removed}
    for one in kept.values():
        if one != before.get(one.id):
            together[one.id] = one
    return tuple(together.values())
