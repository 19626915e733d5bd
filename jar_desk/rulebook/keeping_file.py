"""Read how long the desk keeps what it holds: its own periods, and those of the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.domain.clock_rules import Citation
from jar_desk.domain.policy import RetentionStart
from jar_desk.domain.retention import Holding, KeepRule, Period, PeriodUnit, StartedBy
from jar_desk.rulebook.tables import Table, read_table

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.policy import Policy, RetentionRule

_STARTS: Final = {
    RetentionStart.COLLECTION: StartedBy.COLLECTION,
    RetentionStart.EVENT_END: StartedBy.EVENT_END,
}


def read_keeping(file: Path, policy: Policy) -> tuple[KeepRule, ...]:
    """Return every period, the desk's own ones first. Raises RuleFileBroken."""
    root = read_table(file)
    rules = root.finish(root.each("rule", _rule))
    return (*rules, *(_of_policy(one) for one in policy.retention))


def _rule(table: Table) -> KeepRule:
    return KeepRule(
        code=table.text("code"),
        text=table.citation("text"),
        what=table.member("what", Holding),
        starts=table.member("starts", StartedBy),
        period=_period(table),
        source=table.citation("source"),
    )


def _period(table: Table) -> Period:
    months, days = table.optional_number("months"), table.optional_number("days")
    if (months is None) == (days is None):
        raise table.broken("months", "missing")
    if months is not None:
        return Period(months, PeriodUnit.MONTHS)
    return Period(days or 0, PeriodUnit.DAYS)


def _of_policy(rule: RetentionRule) -> KeepRule:
    ref = rule.passage.ref
    return KeepRule(
        code=rule.code,
        text=rule.text,
        what=Holding.RECORD,
        starts=_STARTS[rule.starts],
        period=Period(rule.months, PeriodUnit.MONTHS),
        source=Citation(f"個人情報保護方針 {ref}", f"Privacy policy {ref}"),
    )
