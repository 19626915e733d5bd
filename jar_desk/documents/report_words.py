"""How the report writes counts, shares, days, rights and outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.documents.wordlist import WordList
from jar_desk.domain.small_counts import Hidden

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.domain.reports import RightRow
    from jar_desk.domain.rights import Outcome, Regime, Right
    from jar_desk.domain.small_counts import Count


class ReportWords(WordList):
    """The words of the report in one language."""

    def __init__(self, language: str) -> None:
        super().__init__("report", language)

    def head(self, key: str) -> str:
        """Return the head of a column."""
        return self.say("head", key)

    def rights_head(self) -> list[str]:
        """Return the heads of the table by right."""
        keys = ("right", "regime", "received", "answered", "median", "p90", "in_time")
        return [self.head(key) for key in keys]

    def outcome_head(self) -> list[str]:
        """Return the heads of the table of outcomes."""
        return [self.head("outcome"), self.head("count")]

    def count(self, count: Count) -> str:
        """Write a count, or the sign that it is not shown."""
        if isinstance(count, int):
            return str(count)
        return "<5" if count is Hidden.SMALL else self.say("words", "days_none")

    def drawn(self, count: Count) -> int | None:
        """Return how high a bar is, or None where it must not show."""
        return count if isinstance(count, int) else None

    def share(self, share: float | None) -> str:
        """Write a share in per cent, without making a whole of what is not."""
        if share is None:
            return self.say("words", "days_none")
        return f"{int(share * 1000) / 10:g}%"

    def days(self, days: float | None) -> str:
        """Write a number of days."""
        if days is None:
            return self.say("words", "days_none")
        return self.say("words", "days", days=f"{days:g}")

    def month(self, month: date) -> str:
        """Write the short name of a month."""
        names = self.listed("words", "month_names")
        name = names[month.month - 1] if names else ""
        return self.say("words", "month", month=month.month, name=name)

    def right(self, right: Right) -> str:
        """Name a right."""
        return self.say("rights", right.value)

    def regime(self, regime: Regime | None) -> str:
        """Name a regime in short."""
        return self.say("regimes", regime.value) if regime else ""

    def kind(self, right: Right, regime: Regime | None) -> str:
        """Name a right with its regime."""
        if regime is None:
            return self.right(right)
        return self.say("words", "kind", right=self.right(right), regime=self.regime(regime))

    def outcome(self, outcome: Outcome) -> str:
        """Name an outcome."""
        return self.say("outcomes", outcome.value)

    def measures(self, row: RightRow) -> list[str]:
        """Write the figures of one right."""
        return [
            self.count(row.received),
            self.count(row.answered),
            self.days(row.median_days),
            self.days(row.p90_days),
            self.share(row.share_in_time),
        ]
