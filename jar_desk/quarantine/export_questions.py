"""What the desk may ask about an export; answers are checked before they are believed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.domain.finding.hits import Hit, Likeness, Reason, Sign, Unit
from jar_desk.domain.quarantine import Limits, limits_for
from jar_desk.quarantine.answers import member, no_answer, read_json, texts_of
from jar_desk.quarantine.room import the_room

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jar_desk.domain.finding.terms import Terms

_BYTES_A_SECOND: Final = 1024 * 1024
"""What a slow PC looks through, in the time of the processor."""
_PDF_PAGES: Final = 500


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in an export: strongest first; `found` counts those left out as well.

    `unread` are pages that are pictures, broken or too many: only a person can look at them.
    """

    unit: Unit
    head: tuple[str, ...]
    read: int
    unread: int
    found: int
    hits: tuple[Hit, ...]


def find(
    data: bytes,
    terms: Terms,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Looked:
    """Return what in an export may concern a person; only the terms go with the file.

    Raises UnusableFile, Cancelled, StoppedReading.
    """
    seconds = limits_for(_PDF_PAGES).seconds / 2 + len(data) / _BYTES_A_SECOND
    given = {"terms": asdict(terms)}
    answer = the_room().ask("find", data, given, Limits(seconds=seconds), cancelled, progress)
    match answer.words, read_json(answer):
        case {"unit": unit, "read": int(read), "unread": int(unread), "found": int(found)}, [
            head,
            [*hits],
        ]:
            told = tuple(_hit(one) for one in hits)
            return Looked(member(Unit, unit), tuple(texts_of(head)), read, unread, found, told)
    raise no_answer()


def pages(
    data: bytes, numbers: Sequence[int], cancelled: Callable[[], bool] | None = None
) -> bytes:
    """Return a PDF of the chosen pages (from 1) alone.

    Raises UnusableFile, IndexError, Cancelled, StoppedReading.
    """
    limits = limits_for(_PDF_PAGES, len(data))
    return the_room().ask("pages", data, {"numbers": list(numbers)}, limits, cancelled).data


def _hit(said: object) -> Hit:
    match said:
        case [int(number), cells, [_, *_] as reasons]:
            return Hit(number, tuple(texts_of(cells)), tuple(_reason(one) for one in reasons))
    raise no_answer()


def _reason(said: object) -> Reason:
    match said:
        case [sign, like, int(column), str(text)]:
            return Reason(member(Sign, sign), member(Likeness, like), column, text)
    raise no_answer()
