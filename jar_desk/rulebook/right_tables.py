"""Read the rights and grounds of a file of law, and see that they fit each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.clock_rules import NOWHERE
from jar_desk.domain.clocks import SHOWN
from jar_desk.domain.follow_ups import FollowUpKind
from jar_desk.domain.right_rules import (
    Asker,
    Fee,
    NoticeRule,
    OutcomeRule,
    Proviso,
    RequiredCheck,
    RightRule,
)
from jar_desk.domain.rights import DeliveryMethod, Outcome, Right
from jar_desk.domain.rules import CARRIED, Ground
from jar_desk.rulebook.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from jar_desk.domain.clock_rules import Citation, ClockRule
    from jar_desk.domain.rules import LawPack
    from jar_desk.rulebook.tables import Table


def read_notices(file: Path) -> dict[str, NoticeRule]:
    """Read the letters the packs refer to, by id. Raises RuleFileBroken."""
    root = read_table(file)
    found: dict[str, NoticeRule] = {}

    def read(table: Table) -> None:
        notice = NoticeRule(
            id=table.text("id"), name=table.citation("name"), items=table.citations("item")
        )
        if notice.id in found:
            raise table.broken("id", "duplicate")
        found[notice.id] = notice

    root.each("notice", read)
    return root.finish(found)


def read_right(
    table: Table, pack: LawPack, clocks: Iterable[ClockRule], notices: Collection[str]
) -> RightRule:
    """Read one right; the clocks that run are those of the pack that are not narrowed to others."""
    right = table.member("code", Right)
    return RightRule(
        right=right,
        regime=pack.regime,
        name=table.citation("name"),
        article=_article(table, pack),
        gate=table.citation("gate") if "gate" in table.values else pack.gate,
        askers=table.some("who", Asker),
        fee=table.member("fee", Fee),
        methods=table.ordered("methods", DeliveryMethod),
        checks=table.members("checks", RequiredCheck),
        hands_over_data=table.flag("hands_over_data", default=False),
        outcomes=_outcomes(table, notices),
        meanwhile=table.members("meanwhile", FollowUpKind),
        clocks=clocks_for(right, clocks),
        validity=table.validity(pack.validity),
    )


def _article(table: Table, pack: LawPack) -> Citation:
    """Return where the right stands; what no law gives may stand nowhere."""
    if pack.regime is None and "article" not in table.values:
        return NOWHERE
    return table.citation("article")


def clocks_for(right: Right, clocks: Iterable[ClockRule]) -> tuple[str, ...]:
    """Return the clocks that are shown where this right alone is asked for."""
    alone = frozenset({right})
    return tuple(one.id for one in clocks if one.role in SHOWN and one.runs_for(alone))


def _outcomes(table: Table, notices: Collection[str]) -> tuple[OutcomeRule, ...]:
    seen: set[Outcome] = set()

    def read(inner: Table) -> OutcomeRule:
        outcome = inner.member("is", Outcome)
        if outcome in seen:
            raise inner.broken("is", "duplicate")
        seen.add(outcome)
        return OutcomeRule(
            outcome=outcome,
            needs_ground=inner.flag("ground", default=False),
            needs_reason=inner.flag("reason", default=False),
            provisos=inner.members("provisos", Proviso),
            notices=inner.references("notices", notices),
            follow_ups=inner.members("follow_ups", FollowUpKind),
        )

    found = table.each("outcome", read)
    if not found:
        raise table.broken("outcome", "missing")
    return found


def read_ground(table: Table, pack: LawPack, rights: Collection[Right]) -> Ground:
    """Read one ground; it may only belong to rights the pack gives."""
    citation, text = table.citation("citation"), table.citation("text")
    mine = table.some("rights", Right)
    if pack.regime is None or not mine <= set(rights):
        raise table.broken("rights", "bad-reference")
    return Ground(
        id=table.text("id"),
        regime=pack.regime,
        rights=mine,
        citation_ja=citation.ja,
        citation_en=citation.en,
        text_ja=text.ja,
        text_en=text.en,
        outcomes=table.members("outcomes", Outcome) or CARRIED,
    )


def check_grounds(root: Table, rights: tuple[RightRule, ...], grounds: Iterable[Ground]) -> None:
    """See that every outcome that needs a ground has one that carries it.

    Raises RuleFileBroken("no-ground").
    """
    for index, place in without_ground(rights, grounds):
        raise root.broken(f"right[{index}].outcome[{place}].ground", "no-ground")


def without_ground(
    rights: Iterable[RightRule], grounds: Iterable[Ground]
) -> Iterator[tuple[int, int]]:
    """Yield the places of rights and outcomes that need a ground where none carries them."""
    offered = {
        (right, outcome) for one in grounds for right in one.rights for outcome in one.outcomes
    }
    for index, rule in enumerate(rights):
        for place, one in enumerate(rule.outcomes):
            if one.needs_ground and (rule.right, one.outcome) not in offered:
                yield index, place
