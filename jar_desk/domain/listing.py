"""What the list of inquiries shows, and what its search looks through."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final, overload
from uuid import UUID

from jar_desk.domain.calendars import week_end
from jar_desk.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jar_desk.domain.inquiry import Inquiry, InquiryNumber, Stage
    from jar_desk.domain.people import Channel, Person
    from jar_desk.domain.rights import Regime, Right

SEARCH_WORDS: Final = 8
"""Words of a query that are looked for; nobody types more, a pasted page is cut."""
SEARCH_WORD_LENGTH: Final = 64
"""Characters of a word that are looked for."""
SEARCH_TEXT_LENGTH: Final = 2_000
"""Characters of a query that are read at all."""

_DIGITS_WITH_SIGNS: Final = re.compile(r"[(+]?\d[\d\-()+]{2,}")
_NO_DIGIT: Final = re.compile(r"\D")


class ListFilter(StrEnum):
    """Which inquiries a list shows."""

    OPEN = "open"
    MINE = "mine"
    THIS_WEEK = "this-week"
    OVERDUE = "overdue"
    CLOSED = "closed"
    ALL = "all"
    AWAITING_APPROVAL = "awaiting-approval"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingColumns:
    """What is worked out when an inquiry is saved: the day the desk works to and the search text.

    `paused_left` are the days left when the leading clock was stopped, None while it runs.
    """

    due: date | None
    search_text: str
    paused_left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One inquiry as the list shows it; `language` is the BCP 47 tag the person reads best."""

    id: UUID
    version: int
    number: InquiryNumber
    display_name: str
    native_name: str
    channel: Channel
    language: str
    agent_name: str
    requests: tuple[tuple[Right, Regime | None], ...]
    stage: Stage
    assignee: UUID | None
    assignee_name: str
    due: date | None
    paused_left: int | None
    received: date

    @property
    def paused(self) -> bool:
        """Tell whether the clock stands still."""
        return self.paused_left is not None


def due_between(which: ListFilter, today: date) -> tuple[date, date] | None:
    """Return the first and last due day a filter shows, None where it asks for no day.

    A week ends on Sunday; what is overdue is not due this week any more.
    """
    match which:
        case ListFilter.THIS_WEEK:
            return today, week_end(today)
        case ListFilter.OVERDUE:
            return date.min, today - timedelta(days=1)
        case _:
            return None


class Identifiers(Sequence[UUID]):
    """Very many identifiers in order, kept as 16 bytes each until looked at."""

    __slots__ = ("_kept",)
    _WIDTH: Final = 16

    def __init__(self, kept: bytes = b"") -> None:
        self._kept = kept

    def __len__(self) -> int:
        return len(self._kept) // self._WIDTH

    @overload
    def __getitem__(self, index: int) -> UUID: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[UUID]: ...
    def __getitem__(self, index: int | slice) -> UUID | Sequence[UUID]:
        if isinstance(index, slice):
            return [self._at(one) for one in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return self._at(index % len(self))

    def __iter__(self) -> Iterator[UUID]:
        return (self._at(one) for one in range(len(self)))

    def __contains__(self, value: object) -> bool:
        return isinstance(value, UUID) and self._find(value) is not None

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Identifiers):
            return self._kept == other._kept
        return isinstance(other, list) and list(self) == other

    def __hash__(self) -> int:
        return hash(self._kept)

    def index(self, value: UUID, start: int = 0, stop: int | None = None) -> int:
        """Return the place of an identifier. Raises ValueError."""
        place = self._find(value)
        if place is None or place not in range(len(self))[start:stop]:
            raise ValueError(value)
        return place

    def _at(self, place: int) -> UUID:
        return UUID(bytes=self._kept[place * self._WIDTH : (place + 1) * self._WIDTH])

    def _find(self, value: UUID) -> int | None:
        found = self._kept.find(value.bytes)
        while found >= 0 and found % self._WIDTH:
            found = self._kept.find(value.bytes, found + 1)
        return None if found < 0 else found // self._WIDTH


def searchable(inquiry: Inquiry) -> str:
    """Return the folded text an inquiry is found by, one line for each thing said of it.

    Number, name forms, contact values, correspondence, titles and values of records, scopes of
    requests.
    """
    return search_text(_said_of(inquiry), _names_of(inquiry))


def search_text(said: Iterable[str], names: Iterable[str]) -> str:
    """Return folded lines to search in: names also without blanks, numbers also as bare digits."""
    lines = [fold(text) for text in said]
    joined = [fold(name).replace(" ", "") for name in names]
    digits = [_NO_DIGIT.sub("", run) for line in lines for run in _DIGITS_WITH_SIGNS.findall(line)]
    return "\n".join(dict.fromkeys(line for line in (*lines, *joined, *digits) if line))


def search_words(query: str) -> tuple[str, ...]:
    """Return the folded words of a query, each to be found; a number is looked for by digits."""
    words = fold(query[:SEARCH_TEXT_LENGTH]).split()[:SEARCH_WORDS]
    return tuple(dict.fromkeys(_bare(word)[:SEARCH_WORD_LENGTH] for word in words))


def _bare(word: str) -> str:
    return _NO_DIGIT.sub("", word) if _DIGITS_WITH_SIGNS.fullmatch(word) else word


def _people(inquiry: Inquiry) -> tuple[Person, ...]:
    return (inquiry.subject, inquiry.agent.person) if inquiry.agent else (inquiry.subject,)


def _names_of(inquiry: Inquiry) -> Iterator[str]:
    for person in _people(inquiry):
        yield from (name.text for name in person.names)
    if inquiry.agent:
        yield inquiry.agent.organisation


def _said_of(inquiry: Inquiry) -> Iterator[str]:
    yield str(inquiry.number)
    yield from _names_of(inquiry)
    for person in _people(inquiry):
        yield from (contact.value for contact in person.contacts)
    yield from (request.scope for request in inquiry.requests)
    for record in inquiry.records:
        yield from (record.title, record.value)
    yield from (message.text for message in inquiry.messages)
