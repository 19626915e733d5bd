"""Blacking out (黒塗り): places on the pages of a record that are not handed over, and why.

All measures are points (1/72 inch) from the upper left corner of a page as it is shown: cropped
and turned as a reader sees it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry

_TOUCH: Final = 0.12
"""Share of a sign's width or height that may reach under a box without the sign being covered."""
_ALIGNED: Final = 0.5
"""Share of the smaller height (or width) by which signs of one line overlap."""
_GAP: Final = 2.0
"""Heights that may lie between two signs of one line, as wide blanks leave them."""
_STRAIGHT: Final = 1.4
"""Heights of a sign that the box of a straight line may have."""
_ROOM: Final = 0.8
"""Points that a box reaches above and below the signs it covers."""
_ROOM_BESIDE: Final = 0.2
"""Points that it reaches beside them, where the next sign stands."""


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """A rectangle on a page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Return the width in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.bottom - self.top

    def joined(self, other: Box) -> Box:
        """Return the smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def grown(self, across: float, down: float) -> Box:
        """Return the box with so much more on the left and right, above and below."""
        return Box(self.left - across, self.top - down, self.right + across, self.bottom + down)

    def within(self, width: float, height: float) -> Box:
        """Return the part of the box that lies on a page of this size."""
        return Box(
            min(max(self.left, 0.0), width),
            min(max(self.top, 0.0), height),
            min(max(self.right, 0.0), width),
            min(max(self.bottom, 0.0), height),
        )


@dataclass(frozen=True, slots=True)
class Covering:
    """What is to go from one page (from 1): the boxes and what was `seen` under them.

    Without boxes the page becomes an empty one.
    """

    page: int
    boxes: tuple[Box, ...] = ()
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Burnt:
    """A page after blacking out: its number from 1, its size in points.

    `removed` is what was read under the boxes, one text for each covering; `text` what remains.
    """

    page: int
    width: float
    height: float
    removed: tuple[str, ...]
    text: str


class Part(StrEnum):
    """Which pages of a record: those its value is written on, or those of its file."""

    VALUE = "value"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """One thing of one page that is not handed over; `page` counts from 1, `ground` is a rule's id.

    Without boxes the whole page is withheld. `seen` tells what was read under the boxes when they
    were drawn (`fingerprint`): at export the same must lie there, and nothing of it may stay.
    """

    id: UUID
    record_id: UUID
    part: Part = Part.FILE
    page: int
    boxes: tuple[Box, ...] = ()
    ground: str
    seen: str = ""

    @property
    def whole_page(self) -> bool:
        """Tell whether the page is withheld as a whole."""
        return not self.boxes

    @property
    def place(self) -> tuple[Part, int]:
        """Return the page it is on."""
        return self.part, self.page


@dataclass(frozen=True, slots=True)
class Sign:
    """One character of a page (or a few that cannot be parted) and where it stands."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class PageText:
    """What can be read of a page, in the order of reading; `width` and `height` in points."""

    width: float
    height: float
    signs: tuple[Sign, ...] = ()

    @property
    def text(self) -> str:
        """Return the text of the page."""
        return "".join(sign.text for sign in self.signs)


def redactions_of(inquiry: Inquiry, record_id: UUID) -> tuple[Redaction, ...]:
    """Return what is blacked out of a record, in the order of its pages."""
    return tuple(one for one in inquiry.redactions if one.record_id == record_id)


def covers(boxes: Iterable[Box], sign: Sign) -> bool:
    """Tell whether so much of a sign lies under one of the boxes that it must not stay."""
    left, top, right, bottom = sign.box.left, sign.box.top, sign.box.right, sign.box.bottom
    across, down = (right - left) * _TOUCH, (bottom - top) * _TOUCH
    for box in boxes:
        if box.right - left > across and right - box.left > across and right > left:
            apart = min(box.bottom, bottom) - max(box.top, top) <= down
            if not apart and min(box.right, right) - max(box.left, left) > across:
                return True
    return False


def all_covered(boxes: Sequence[Box], signs: Iterable[Sign]) -> bool:
    """Tell whether boxes cover every sign that can be read of some."""
    return bool(boxes) and all(covers(boxes, one) for one in signs if one.text.strip())


def covered_words(page: PageText, boxes: Sequence[Box]) -> str:
    """Return what is read under the boxes, in the order of the page."""
    words: list[str] = []
    blank = False
    for sign in page.signs:
        if covers(boxes, sign):
            words += [" ", sign.text] if blank and words else [sign.text]
            blank = False
        elif sign.text.strip():
            blank = bool(words) and words[-1] != " "
        else:
            blank = True
    return " ".join("".join(words).split())


def covered_text(page: PageText, boxes: Sequence[Box]) -> str:
    """Return what is read under the boxes, in the order of the page, without blanks."""
    return bare(covered_words(page, boxes))


def remaining(page: PageText, boxes: Sequence[Box]) -> tuple[Sign, ...]:
    """Return the signs that no box covers."""
    return tuple(sign for sign in page.signs if not covers(boxes, sign))


def fingerprint(text: str) -> str:
    """Return by what a text read under boxes is known again, empty for none (SHA-256, in hex)."""
    return sha256(bare(text).encode("utf-8", "surrogatepass")).hexdigest() if bare(text) else ""


def bare(text: str) -> str:
    """Return a text without blanks: readers put them in by their own judgement."""
    return "".join(text.split())


def boxes_around(signs: Iterable[Sign]) -> tuple[Box, ...]:
    """Return a box for every line (or column) of signs that follow each other on a page."""
    lines: list[Box] = []
    last: Box | None = None
    for sign in signs:
        if not sign.text.strip() or sign.box.width <= 0 or sign.box.height <= 0:
            continue
        joined = lines[-1].joined(sign.box) if lines else sign.box
        if last and _same_line(last, sign.box) and not _is_slanting(joined, sign.box):
            lines[-1] = joined
        else:
            lines.append(sign.box)
        last = sign.box
    return tuple(line.grown(_ROOM_BESIDE, _ROOM) for line in lines)


def _is_slanting(line: Box, sign: Box) -> bool:
    """Tell whether a line climbs or falls so much that its box would reach other lines."""
    return line.height > _STRAIGHT * sign.height and line.width > _STRAIGHT * sign.width


def _same_line(last: Box, sign: Box) -> bool:
    """Tell whether a sign follows the last one across, or downwards."""
    beside = _overlap(last.top, last.bottom, sign.top, sign.bottom) > _ALIGNED
    below = _overlap(last.left, last.right, sign.left, sign.right) > _ALIGNED
    across = max(sign.left - last.right, last.left - sign.right)
    down = max(sign.top - last.bottom, last.top - sign.bottom)
    return (beside and across < _GAP * sign.height) or (below and down < _GAP * sign.width / 4)


def _overlap(start: float, end: float, other_start: float, other_end: float) -> float:
    shorter = min(end - start, other_end - other_start)
    return (min(end, other_end) - max(start, other_start)) / shorter if shorter > 0 else 0.0
