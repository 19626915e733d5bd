"""What is looked for: every name and contact of the person, and what staff add."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jar_desk.domain.people import Person

_BETWEEN: Final = re.compile(r"[,、;；\n]+")
_HAS_DIGIT: Final = re.compile(r"\d")
_HAS_LETTER: Final = re.compile(r"[^\W\d_]")
_IS_NUMBER: Final = re.compile(r"(?=.*\d)[\w\-‐－/.]+( [\w\-‐－/.]*\d[\w\-‐－/.]*)*")
SHORTEST_NUMBER: Final = 4
"""Characters of a registration number: shorter ones stand everywhere."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What is looked for, as it is written down; `birth_date` is a whole day, ISO 8601, or ""."""

    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    birth_date: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing by which a row could be found."""
        return not (self.names or self.emails or self.phones or self.addresses or self.numbers)


def terms_of(person: Person, more: str = "") -> Terms:
    """Return what to look for; `more` are numbers and spellings, parted by commas or lines."""
    contacts = [one.value for one in person.contacts]
    added = [words for one in _BETWEEN.split(more) if (words := one.strip())]
    day = person.birth_date
    return Terms(
        names=_once([*(form.text for form in person.names), *filter(_is_name, added)]),
        emails=_once(one for one in (*contacts, *added) if "@" in one),
        phones=_once(one for one in (*contacts, *added) if _is_phone(one)),
        addresses=_once(one for one in contacts if "@" not in one and not _is_phone(one)),
        numbers=_once(one for one in added if _is_number(one)),
        birth_date=str(day) if day is not None and day.day else "",
    )


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def _is_phone(text: str) -> bool:
    return not _HAS_LETTER.search(text) and bool(_HAS_DIGIT.search(text))


def _is_number(text: str) -> bool:
    return "@" not in text and len(text) >= SHORTEST_NUMBER and bool(_IS_NUMBER.fullmatch(text))


def _is_name(text: str) -> bool:
    return "@" not in text and not _HAS_DIGIT.search(text)
