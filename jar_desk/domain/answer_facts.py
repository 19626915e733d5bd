"""What an answer tells of somebody's data: from the records, and where from the policy.

The content list is that of GDPR Art 15(1)(a)-(d), (g) and 15(2); APPI Art 32(2) asks for the
purposes alone. Facts of the person come first (CJEU C-154/21); where a record is silent, the rows
of the policy it belongs to speak, and last the policy in general.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from jar_desk.domain.policy import STATED_PURPOSE
from jar_desk.domain.policy_issues import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jar_desk.domain.clock_rules import Citation
    from jar_desk.domain.inquiry import Record, Source
    from jar_desk.domain.policy import Policy, PolicyItem


class AnswerItem(StrEnum):
    """One item of the content list."""

    PURPOSES = "purposes"
    CATEGORIES = "categories"
    RECIPIENTS = "recipients"
    RETENTION = "retention"
    SOURCES = "sources"
    TRANSFERS = "transfers"


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one item; `untouched` where no fact of the person stands behind a part.

    `quoted` are the places of the policy whose words are used.
    """

    texts: tuple[str, ...] = ()
    quoted: tuple[Quotation, ...] = ()
    untouched: bool = False


@dataclass(frozen=True, slots=True)
class Reader:
    """The policy an answer draws on, and its language.

    `owed` are the items that must be told, from the policy in general where nothing else is known.
    """

    policy: Policy
    japanese: bool
    owed: frozenset[AnswerItem] = frozenset(AnswerItem)

    def pick(self, text: Citation) -> str:
        """Return a text in the language of the answer."""
        return text.ja if self.japanese else text.en

    def purposes(self, record: Record) -> Told:
        """Tell what a record is used for: purposes ticked, the use of its rows."""
        ticked = [one for one in self.policy.purposes if one.code in record.purposes]
        texts = [
            record.stated_purpose if one.code == STATED_PURPOSE else self.pick(one.text)
            for one in ticked
        ]
        rows = self.policy.rows(record.inventory)
        texts += [self.pick(row.use) for row in rows]
        if texts:
            return Told(tuple(texts), (*_places(ticked), *_places(rows)))
        announced = [one for one in self.policy.purposes if one.code != STATED_PURPOSE]
        return self._in_general(AnswerItem.PURPOSES, announced)

    def categories(self, record: Record) -> Told:
        """Tell what kind of data a record is: its category, its rows, its title."""
        rows = self.policy.rows(record.inventory)
        if not record.category and rows:
            return Told(tuple(self.pick(row.text) for row in rows), _places(rows))
        return Told((record.category or record.title,))

    def recipients(self, record: Record) -> Told:
        """Tell to whom a record went; without a fact, the kinds of recipients of its rows."""
        if record.recipients.strip():
            return Told((record.recipients,))
        codes = {code for row in self.policy.rows(record.inventory) for code in row.recipients}
        named = [one for one in self.policy.recipients if one.code in codes]
        return (
            self._from_policy(named)
            if named
            else self._in_general(AnswerItem.RECIPIENTS, self.policy.recipients)
        )

    def retention(self, record: Record) -> Told:
        """Tell how long a record is kept; without a fact, the period of its rows."""
        if record.retention.strip():
            return Told((record.retention,))
        codes = {row.retention for row in self.policy.rows(record.inventory)}
        rules = [one for one in self.policy.retention if one.code in codes]
        if rules:
            return Told(tuple(self.pick(one.text) for one in rules), _places(rules))
        if AnswerItem.RETENTION not in self.owed:
            return Told()
        return Told((), (Quotation("P2.4"),), untouched=True)

    def source(self, record: Record, place: Source | None) -> Told:
        """Tell where a record came from; without a fact, the place where it lay."""
        if record.obtained_from.strip() or place is None:
            return Told((record.obtained_from,) if record.obtained_from else ())
        name = place.name_ja if self.japanese else place.name_en
        return Told((name,), untouched=True)

    def safeguard(self, place: Source) -> Told:
        """Tell what protects data in a place abroad; without a fact, what the policy says."""
        recorded = place.safeguard_ja if self.japanese else place.safeguard_en
        if recorded:
            return Told((recorded,))
        found = [one for one in self.policy.transfers if one.country == place.country]
        return self._from_policy(found)

    def _in_general(self, item: AnswerItem, items: Sequence[PolicyItem]) -> Told:
        return self._from_policy(items) if item in self.owed else Told()

    def _from_policy(self, items: Sequence[PolicyItem]) -> Told:
        return Told(tuple(self.pick(one.text) for one in items), _places(items), untouched=True)


def together(told: Iterable[Told]) -> Told:
    """Return what several records tell of one item, each thing said once."""
    every = tuple(told)
    return Told(
        tuple(dict.fromkeys(text for one in every for text in one.texts if text.strip())),
        tuple(dict.fromkeys(place for one in every for place in one.quoted)),
        any(one.untouched for one in every),
    )


def _places(items: Iterable[PolicyItem]) -> tuple[Quotation, ...]:
    return tuple(Quotation(one.passage.ref, one.code) for one in items)
