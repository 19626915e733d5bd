"""What the desk may ask about a file from outside; answers are checked before they are believed."""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING, Final

from jar_desk.documents.inspection import FileFacts
from jar_desk.documents.preview import Pixels
from jar_desk.domain.forbidden_data import ForbiddenKind
from jar_desk.domain.quarantine import limits_for
from jar_desk.domain.redaction import Box, Burnt, PageText, Sign
from jar_desk.domain.redaction_errors import Leak, RedactionFailed, RedactionMoved
from jar_desk.domain.unread import Unread, UnreadWhy
from jar_desk.quarantine.answers import member, no_answer, read_json, texts_of
from jar_desk.quarantine.frames import HUNDREDTHS
from jar_desk.quarantine.room import the_room

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jar_desk.documents.copying import BlackedOut
    from jar_desk.domain.redaction import Covering

COPY_TYPE: Final = "application/pdf"
"""What `copy` returns."""
_SIGNS_OF_A_PAGE: Final = 256 * 1024
"""Bytes in which a very full page is told."""
_COLOURS: Final = 3
_SIDES: Final = 4
_BURNING: Final = 4
"""Pages that could be read while one is burnt in."""


def make_ready() -> None:
    """Make the first answer quick; return at once. Raises StoppedReading."""
    the_room().warm()


def inspect(data: bytes, cancelled: Callable[[], bool] | None = None) -> FileFacts:
    """Tell what a file is, never trusting its name. Raises as `inspect_data`, StoppedReading."""
    words = the_room().ask("inspect", data, cancelled=cancelled).words
    match words:
        case {"media_type": str(kind), "pages": int() | None as pages}:
            return FileFacts(kind, pages)
    raise no_answer()


def look(
    data: bytes, facts: FileFacts, cancelled: Callable[[], bool] | None = None
) -> tuple[frozenset[ForbiddenKind], tuple[Unread, ...]]:
    """Return what of a file must not be kept, and what of it nobody but a person can read.

    Raises UnusableFile, Cancelled, StoppedReading.
    """
    given = {"media_type": facts.media_type}
    words = the_room().ask("look", data, given, limits_for(facts.pages or 1), cancelled).words
    match words:
        case {"kinds": [*kinds], "unread": [*unread]}:
            found = frozenset(member(ForbiddenKind, one) for one in kinds)
            return found, tuple(_unread(one) for one in unread)
    raise no_answer()


def page(
    data: bytes,
    media_type: str,
    number: int,
    width: int,
    pages: int = 1,
    passphrase: str = "",
    cancelled: Callable[[], bool] | None = None,
) -> Pixels:
    """Return one page (counted from 0) as pixels, `width` across.

    A passphrase opens the document itself, never the desk. Raises UnusableFile, Cancelled,
    StoppedReading; IndexError past the last page.
    """
    given = {
        "media_type": media_type,
        "number": number,
        "width": width,
        "passphrase": passphrase,
    }
    answer = the_room().ask("page", data, given, limits_for(pages), cancelled)
    match answer.words:
        case {"width": int(across), "height": int(down)} if min(
            across, down
        ) > 0 and across * down * _COLOURS == len(answer.data):
            return Pixels(across, down, answer.data)
    raise no_answer()


def copy(
    data: bytes,
    media_type: str,
    language: str,
    pages: int,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return a file rewritten as a PDF of nothing but its pages.

    Raises UnusableFile, Cancelled, StoppedReading.
    """
    given = {"media_type": media_type, "language": language}
    limits = limits_for(pages, len(data))
    return the_room().ask("copy", data, given, limits, cancelled).data


def texts(data: bytes, pages: int) -> tuple[PageText, ...]:
    """Return what can be read on every page of a PDF. Raises UnusableFile, StoppedReading."""
    limits = limits_for(pages, pages * _SIGNS_OF_A_PAGE)
    read = read_json(the_room().ask("texts", data, limits=limits))
    return tuple(_page_text(one) for one in read)


def burn(
    data: bytes,
    pages: int,
    coverings: Sequence[Covering],
    cancelled: Callable[[], bool] | None = None,
) -> tuple[bytes, tuple[Burnt, ...]]:
    """Return a bare copy without what the coverings take out of it, and what became of the pages.

    Raises RedactionMoved, and as `copy`.
    """
    told = [(one.page, [astuple(box) for box in one.boxes], one.seen) for one in coverings]
    limits = limits_for(pages + _BURNING * len(coverings), len(data))
    answer = the_room().ask("burn", data, {"coverings": told}, limits, cancelled)
    match answer.words:
        case {"moved": int(page)}:
            raise RedactionMoved(page)
        case {"burnt": [*burnt]}:
            return answer.data, tuple(_burnt(one) for one in burnt)
    raise no_answer()


def check(
    data: bytes,
    passphrase: str,
    front: int,
    found: Sequence[BlackedOut],
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Read a finished package back in which there are `front` pages before its copies.

    Raises RedactionFailed with the page, UnusableFile, Cancelled, StoppedReading.
    """
    told = [(one.page, [astuple(box) for box in one.boxes], one.removed, one.text) for one in found]
    given = {"passphrase": passphrase, "front": front, "found": told}
    answer = the_room().ask("check", data, given, limits_for(_BURNING * len(found)), cancelled)
    match answer.words:
        case {"clean": True}:
            return
        case {"leak": leak, "number": int(number)}:
            raise RedactionFailed(member(Leak, leak), number)
    raise no_answer()


def _burnt(said: object) -> Burnt:
    match said:
        case [int(page), int() | float() as width, int() | float() as height, removed, str(text)]:
            return Burnt(page, width, height, tuple(texts_of(removed)), text)
    raise no_answer()


def rows(data: bytes, cancelled: Callable[[], bool] | None = None) -> list[list[str]]:
    """Return the rows of a CSV file. Raises UnusableFile, Cancelled, StoppedReading."""
    answer = the_room().ask("rows", data, cancelled=cancelled)
    return [texts_of(one) for one in read_json(answer)]


def _page_text(said: object) -> PageText:
    match said:
        case [float() | int() as width, float() | int() as height, words, [*sides]]:
            points = [side / HUNDREDTHS for side in sides if isinstance(side, int)]
            signs = texts_of(words)
            if len(points) == len(sides) == _SIDES * len(signs):
                boxes = (Box(*four) for four in zip(*[iter(points)] * _SIDES, strict=True))
                return PageText(width, height, tuple(map(Sign, signs, boxes)))
    raise no_answer()


def _unread(said: object) -> Unread:
    match said:
        case [why, [*runs]]:
            return Unread(member(UnreadWhy, why), tuple(_run(one) for one in runs))
    raise no_answer()


def _run(said: object) -> tuple[int, int]:
    match said:
        case [int(first), int(last)]:
            return first, last
    raise no_answer()
