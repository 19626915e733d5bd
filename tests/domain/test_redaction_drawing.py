"""What is drawn on a page becomes a redaction; what two people drew is put together."""

from __future__ import annotations

from uuid import uuid4

import pytest

from jar_desk.domain.redaction import Box, PageText, Part, Redaction, Sign, fingerprint
from jar_desk.domain.redaction_drawing import around_touched, drawn, put_together, withheld

RECORD = uuid4()
LINE = PageText(
    200,
    100,
    tuple(
        Sign(text, Box(at, 10, at + 10, 22)) for text, at in zip("abc", (10, 20, 30), strict=True)
    ),
)


def a_place(left: float = 10, ground: str = "appi-33-2-1") -> Redaction:
    made = drawn(RECORD, Part.FILE, 1, LINE, [Box(left, 9, left + 10, 23)], ground)
    assert made is not None
    return made


def test_a_place_knows_what_lies_under_it() -> None:
    assert a_place(20).seen == fingerprint("b")


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (Box(-5, -5, 300, 300), Box(0, 0, 200, 100)),
        (Box(190, 90, 250, 150), Box(190, 90, 200, 100)),
        (Box(250, 90, 300, 100), None),
        (Box(10, 10, 10, 20), None),
    ],
)
def test_only_what_lies_on_the_page_is_kept(box: Box, kept: Box | None) -> None:
    made = drawn(RECORD, Part.FILE, 1, LINE, [box], "appi-33-2-1")
    assert (made.boxes if made else None) == ((kept,) if kept else None)


def test_a_box_grows_around_letters_it_touches() -> None:
    assert around_touched(LINE, Box(15, 14, 25, 18)) == Box(10, 10, 30, 22)
    assert around_touched(LINE, Box(100, 50, 120, 60)) == Box(100, 50, 120, 60)


FIRST, SECOND, THIRD = a_place(10), a_place(20), a_place(30)
CHANGED = Redaction(
    id=FIRST.id, record_id=RECORD, page=1, boxes=FIRST.boxes, ground="appi-33-4", seen=FIRST.seen
)
WHOLE = withheld(RECORD, Part.FILE, 2, "appi-33-2-1")


@pytest.mark.parametrize(
    ("base", "theirs", "mine", "together"),
    [
        ([], [FIRST], [SECOND], {FIRST, SECOND}),
        ([FIRST], [FIRST, SECOND], [FIRST, THIRD], {FIRST, SECOND, THIRD}),
        ([FIRST], [FIRST, SECOND], [], {SECOND}),
        ([FIRST, SECOND], [SECOND], [FIRST, SECOND], {SECOND}),
        ([FIRST], [FIRST], [CHANGED], {CHANGED}),
        ([FIRST], [CHANGED], [FIRST], {CHANGED}),
        ([FIRST], [], [CHANGED], {CHANGED}),
        ([], [WHOLE], [FIRST], {WHOLE, FIRST}),
    ],
)
def test_nothing_either_drew_is_lost(
    base: list[Redaction],
    theirs: list[Redaction],
    mine: list[Redaction],
    together: set[Redaction],
) -> None:
    assert set(put_together(base, theirs, mine)) == together
