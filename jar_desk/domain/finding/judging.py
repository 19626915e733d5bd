"""The careful look at one row: every reason why it may concern the person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jar_desk.domain.contact_values import LEAST_DIGITS
from jar_desk.domain.dates import parse_partial_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.finding.addresses import address_reason
from jar_desk.domain.finding.hits import Hit, Likeness, Reason, Sign
from jar_desk.domain.finding.name_reasons import name_reason
from jar_desk.domain.finding.names import names_of
from jar_desk.domain.finding.sieve import CELL_END, Sieve
from jar_desk.domain.folding import fold
from jar_desk.domain.recipients import comparable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jar_desk.domain.finding.terms import Terms

_EMAIL: Final = re.compile(r"[\w.+%'\-]+@[\w\-]+(?:\.[\w\-]+)+")
_PHONE: Final = re.compile(r"\+?\(?\d[\d \-.()/ー‐－−]{4,24}\d")
_TAG: Final = re.compile(r"\+[^@]*(?=@)")
_LONGEST_DATE: Final = 16
_SAME_TAIL: Final = 9
"""Digits at the end by which two international spellings of one number agree."""


class Judge:
    """Find hits among the rows of one file, for one person."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._names = names_of(terms.names)
        self._sieve = Sieve(terms, self._names)
        self._emails = {_mail(one) for one in terms.emails}
        self._phones = {_phone(one) for one in terms.phones}
        self._numbers = tuple(_number(one) for one in terms.numbers)

    def judge(self, rows: Sequence[tuple[int, Sequence[str]]]) -> Iterator[Hit]:
        """Yield the hits among some rows, each given by its number and cells."""
        lines = [CELL_END.join(cells) for _, cells in rows]
        for place in self._sieve.passing(lines):
            number, cells = rows[place]
            if reasons := tuple(self._reasons(cells)):
                yield Hit(number, tuple(cells), reasons)

    def _reasons(self, cells: Sequence[str]) -> Iterator[Reason]:
        found = [*self._names_in(cells), *self._contacts_in(cells)]
        address = address_reason(self._terms.addresses, cells)
        found += [address] if address else []
        yield from found
        if found and self._terms.birth_date:
            yield from self._birth_date_in(cells)

    def _names_in(self, cells: Sequence[str]) -> list[Reason]:
        """Return the best reason of all spellings: one name is one reason."""
        met = (name_reason(name, cells) for name in self._names)
        order = list(Likeness)
        best = sorted((one for one in met if one), key=lambda one: order.index(one.likeness))
        return best[:1]

    def _contacts_in(self, cells: Sequence[str]) -> Iterator[Reason]:
        for column, cell in enumerate(cells):
            if self._emails and "@" in (wide := cell.replace("＠", "@")):
                yield from self._emails_in(column, wide)
            if self._phones:
                yield from self._phones_in(column, cell)
            if self._numbers:
                yield from self._numbers_in(column, cell)

    def _emails_in(self, column: int, cell: str) -> Iterator[Reason]:
        for one in _EMAIL.findall(cell):
            written = _mail(one)
            if written in self._emails:
                yield Reason(Sign.EMAIL, Likeness.SAME, column, one)
            elif _TAG.sub("", written) in self._emails:
                yield Reason(Sign.EMAIL, Likeness.PART, column, one)

    def _phones_in(self, column: int, cell: str) -> Iterator[Reason]:
        for one in _PHONE.findall(cell):
            written = _phone(one)
            if written in self._phones:
                yield Reason(Sign.PHONE, Likeness.SAME, column, one)
            elif any(_same_tail(written, phone) for phone in self._phones):
                yield Reason(Sign.PHONE, Likeness.PART, column, one)

    def _numbers_in(self, column: int, cell: str) -> Iterator[Reason]:
        folded = fold(cell)
        for pattern in self._numbers:
            if met := pattern.search(folded):
                yield Reason(Sign.NUMBER, Likeness.SAME, column, met[0])

    def _birth_date_in(self, cells: Sequence[str]) -> Iterator[Reason]:
        for column, cell in enumerate(cells):
            if _day(cell) == self._terms.birth_date:
                yield Reason(Sign.BIRTH_DATE, Likeness.SAME, column, cell.strip())
                return


def _mail(text: str) -> str:
    return text.replace("＠", "@").casefold().strip()


def _phone(text: str) -> str:
    """Return a number without what goes before it at home and abroad, or lost in a table."""
    digits = comparable(text)
    return digits.lstrip("0") if sum(map(str.isdigit, digits)) >= LEAST_DIGITS else "-"


def _same_tail(one: str, other: str) -> bool:
    tail = one[-_SAME_TAIL:]
    return len(tail) == _SAME_TAIL and tail == other[-_SAME_TAIL:]


def _number(text: str) -> re.Pattern[str]:
    letters = (re.escape(ch) for ch in fold(text) if ch.isalnum())
    return re.compile(rf"(?<![^\W_]){'[ -]?'.join(letters)}(?![^\W_])")


def _day(cell: str) -> str:
    cell = cell.strip()
    if not cell or len(cell) > _LONGEST_DATE or not any(map(str.isdigit, cell)):
        return ""
    if len(cell) == len("19870401") and cell.isdigit():
        cell = f"{cell[:4]}-{cell[4:6]}-{cell[6:]}"
    try:
        return str(parse_partial_date(cell))
    except Invalid:
        return ""
