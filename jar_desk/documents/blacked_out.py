"""The list of what is blacked out (黒塗り一覧): page, number of places, ground; not what it was."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.documents.blocks import Text
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.sheets import CELL, NOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.grids import Row
    from jar_desk.documents.phrases import Phrases
    from jar_desk.documents.press import Press

_COLUMNS: Final = (60.0, 60.0, 90.0, 271.8)


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """One place: number of the record, page of the package, ground; `whole` for the whole page."""

    record: int
    page: int
    citation: str
    whole: bool = False


def blacked_out_list(
    press: Press, phrases: Phrases, places: Sequence[ListedPlace]
) -> list[Flowable]:
    """Return the list with its totals, to stand under its heading."""
    head = tuple((Text(press, one, CELL),) for one in phrases.listed("package", "black_head"))
    counted = Counter(places)
    rows = [_row(press, phrases, one, number) for one, number in counted.items()]
    return [
        Text(press, _totals(phrases, places), NOTE, after=8),
        Grid(_COLUMNS, rows, GridStyle(padding=5.5), head=head),
    ]


def _totals(phrases: Phrases, places: Sequence[ListedPlace]) -> str:
    boxes = [one for one in places if not one.whole]
    pages = {one.page for one in boxes}
    whole = {one.page for one in places if one.whole}
    parts = []
    if boxes:
        spots = phrases.count("place", len(boxes))
        parts.append(
            phrases.say(
                "package", "black_places", places=spots, pages=phrases.count("page", len(pages))
            )
        )
    if whole:
        parts.append(phrases.say("package", "black_pages", pages=phrases.count("page", len(whole))))
    return "\n".join(parts)


def _row(press: Press, phrases: Phrases, place: ListedPlace, number: int) -> Row:
    much = phrases.say("package", "black_whole") if place.whole else phrases.count("place", number)
    cells = (str(place.record), str(place.page), much, place.citation)
    return tuple((Text(press, one, CELL),) for one in cells)
