"""Read tables of TOML rule files; every fault names the file, the line and the key."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from jar_desk.domain.clock_rules import Citation, Validity
from jar_desk.domain.rules import RuleFileBroken
from jar_desk.rulebook.positions import Positions, line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


@dataclass(slots=True)
class Table:
    """A table of a rule file that remembers which of its keys were asked for.

    All getters raise RuleFileBroken with the file, the line and the full key.
    """

    file: Path
    values: dict[str, Any]
    positions: Positions
    path: str = ""
    _asked: set[str] = field(default_factory=set)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a string."""
        return self._value(key, str, default)

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number."""
        return self._value(key, int, default)

    def flag(self, key: str, *, default: bool) -> bool:
        """Return a truth value."""
        return self._value(key, bool, default)

    def day(self, key: str) -> date:
        """Return a date."""
        return self._value(key, date, None)

    def optional_day(self, key: str) -> date | None:
        """Return a date, or None where there is none."""
        self._asked.add(key)
        return self.day(key) if key in self.values else None

    def validity(self, whole: Validity) -> Validity:
        """Return from when to when this holds; where nothing is said, as long as the whole."""
        since, until = self.optional_day("in_force_from"), self.optional_day("in_force_until")
        return Validity(since or whole.since, until or whole.until)

    def optional_number(self, key: str) -> int | None:
        """Return a whole number, or None where there is none."""
        self._asked.add(key)
        return self.number(key) if key in self.values else None

    def member(self, key: str, kind: type[E], default: E | None = None) -> E:
        """Return a member of an enumeration by its value."""
        return self._member(key, kind, self.text(key, default))

    def members(self, key: str, kind: type[E]) -> frozenset[E]:
        """Return members of an enumeration; none where the key is missing."""
        return frozenset(self.ordered(key, kind))

    def some(self, key: str, kind: type[E]) -> frozenset[E]:
        """Return members of an enumeration, at least one."""
        found = self.members(key, kind)
        if not found:
            raise self.broken(key, "missing")
        return found

    def ordered(self, key: str, kind: type[E]) -> tuple[E, ...]:
        """Return members of an enumeration as they stand; none where the key is missing."""
        return tuple(self._member(key, kind, one) for one in self.texts(key))

    def references(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """Return identifiers of things that exist elsewhere; none where the key is missing."""
        named = self.texts(key)
        if not set(named) <= set(known):
            raise self.broken(key, "bad-reference")
        return named

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of strings; empty where the key is missing."""
        values = self._value(key, list, [])
        if not all(isinstance(one, str) for one in values):
            raise self.broken(key, "wrong-type")
        return tuple(values)

    def citation(self, key: str) -> Citation:
        """Return a text in both languages, `{ ja = …, en = … }`; neither may be empty."""
        if key not in self.values:
            raise self.broken(key, "missing")
        inner = self.table(key)
        return inner.finish(inner.both())

    def both(self) -> Citation:
        """Return this table as a text in both languages."""
        return Citation(self.words("ja"), self.words("en"))

    def words(self, language: str) -> str:
        """Return the text in one language of a table that has it in both."""
        if not str(self.values.get(language, "")).strip():
            raise self.broken(language, "untranslated")
        return self.text(language)

    def citations(self, key: str) -> tuple[Citation, ...]:
        """Return a list of texts in both languages."""
        return self.each(key, lambda inner: inner.both())

    def table(self, key: str) -> Table:
        """Return a table inside; empty where the key is missing."""
        values = self._value(key, dict, {})
        return Table(self.file, values, self.positions, f"{self._full(key)}.")

    def each(self, key: str, read: Callable[[Table], T]) -> tuple[T, ...]:
        """Read every table of an array, and see that no key of it was left unread."""
        found = []
        for index, values in enumerate(self._value(key, list, [])):
            if not isinstance(values, dict):
                raise self.broken(f"{key}[{index}]", "wrong-type")
            inner = Table(self.file, values, self.positions, f"{self._full(key)}[{index}].")
            found.append(inner.finish(read(inner)))
        return tuple(found)

    def finish(self, result: T) -> T:
        """Return the result once every key of the table was read; a stray key is a fault."""
        for key in self.values:
            if key not in self._asked:
                raise self.broken(key, "unknown-key")
        return result

    def broken(self, key: str, problem: str) -> RuleFileBroken:
        """Return the error for one key of this table."""
        full = self._full(key)
        return RuleFileBroken(self.file, full, problem, self.positions.line(full))

    def _value(self, key: str, kind: type[T], default: T | None) -> T:
        self._asked.add(key)
        value = self.values.get(key, default)
        if value is None:
            raise self.broken(key, "missing")
        stray_bool = isinstance(value, bool) and kind is not bool
        if not isinstance(value, kind) or stray_bool or isinstance(value, datetime):
            raise self.broken(key, "wrong-type")
        return value

    def _member(self, key: str, kind: type[E], value: str) -> E:
        try:
            return kind(value)
        except ValueError:
            raise self.broken(key, "unknown-value") from None

    def _full(self, key: str) -> str:
        return f"{self.path}{key}"


def read_table(file: Path) -> Table:
    """Return the root table of a TOML file. Raises RuleFileBroken(key "") if it is none."""
    try:
        text = file.read_text(encoding="utf-8")
        return Table(file, tomllib.loads(text), Positions(text))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise RuleFileBroken(file, "", "unreadable", line_of(fault)) from fault
