"""Read what the policy says, item by item, and see that its passage stands where it is said to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jar_desk.domain.people import Channel
from jar_desk.domain.policy import (
    Basis,
    InventoryRow,
    Origin,
    Passage,
    PolicyChannel,
    PolicyContact,
    PolicyItem,
    Purpose,
    Recipient,
    RecipientRole,
    Remedy,
    RetentionRule,
    RetentionStart,
    Transfer,
    one_blank,
)
from jar_desk.domain.policy_issues import EFFECTS, Defect, Effect, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jar_desk.domain.policy import PolicySection
    from jar_desk.rulebook.tables import Table


class Passages:
    """Readers of the tables of one text; all raise RuleFileBroken."""

    def __init__(self, sections: Iterable[PolicySection]) -> None:
        self._texts = {one.ref: one_blank(one.text) for one in sections}

    def item(self, table: Table) -> PolicyItem:
        """Read an item that is no more than its words."""
        return PolicyItem(**self._head(table))

    def purpose(self, table: Table) -> Purpose:
        """Read a purpose of use."""
        return Purpose(**self._head(table))

    def row(self, table: Table) -> InventoryRow:
        """Read a row of the inventory."""
        return InventoryRow(
            **self._head(table),
            use=table.citation("use"),
            basis=table.member("basis", Basis),
            origin=table.member("origin", Origin),
            portability=table.flag("portability", default=False),
            remedy=table.member("remedy", Remedy),
            retention=table.text("retention"),
            recipients=table.texts("recipients"),
        )

    def retention(self, table: Table) -> RetentionRule:
        """Read a period of retention."""
        return RetentionRule(
            **self._head(table),
            starts=table.member("starts", RetentionStart),
            months=table.number("months"),
            clock=table.text("clock"),
            longer=table.citations("longer"),
        )

    def recipient(self, table: Table) -> Recipient:
        """Read a category of recipients."""
        return Recipient(
            **self._head(table),
            role=table.member("role", RecipientRole),
            bases=table.members("bases", Basis),
            named=table.texts("named"),
        )

    def transfer(self, table: Table) -> Transfer:
        """Read a country of transfer."""
        return Transfer(
            **self._head(table),
            country=table.text("country"),
            disputed=table.flag("disputed", default=False),
        )

    def contact(self, table: Table) -> PolicyContact:
        """Read an address."""
        return PolicyContact(**self._head(table), value=table.text("value"))

    def channel(self, table: Table) -> PolicyChannel:
        """Read a door for inquiries."""
        return PolicyChannel(
            **self._head(table),
            channel=table.member("channel", Channel),
            announced=table.flag("announced", default=True),
        )

    def defect(self, table: Table) -> Defect:
        """Read an issue; its effect follows from its severity."""
        severity = table.member("severity", Severity)
        effect = table.member("effect", Effect)
        if effect is not EFFECTS[severity]:
            raise table.broken("effect", "bad-reference")
        return Defect(
            **self._head(table),
            severity=severity,
            effect=effect,
            items=table.texts("items"),
            direction=table.citation("direction"),
        )

    def _head(self, table: Table) -> dict[str, Any]:
        """Read the fields of every item."""
        return {
            "code": table.text("code"),
            "text": table.citation("text"),
            "passage": self._passage(table),
        }

    def _passage(self, table: Table) -> Passage:
        ref, words = table.text("ref"), table.text("passage")
        if ref not in self._texts:
            raise table.broken("ref", "bad-reference")
        if not words.strip() or one_blank(words) not in self._texts[ref]:
            raise table.broken("passage", "not-in-policy")
        return Passage(ref, words)
