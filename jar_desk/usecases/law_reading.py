"""Reading policy and law side by side; nothing of it is personal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.domain.clock_rules import Citation
from jar_desk.domain.law_entries import LawEntry, LawKind
from jar_desk.domain.permissions import Permission
from jar_desk.domain.rights import Regime
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.policy_issues import policy_issues
from jar_desk.usecases.reading import all_staff

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.policy import Policy, PolicyVersion
    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.domain.rules import Ground, LawPack
    from jar_desk.usecases.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyAndLaw:
    """The policy with its issues, the law, and the names of who said something."""

    policy: Policy
    today: PolicyVersion | None
    issues: tuple[PolicyIssue, ...]
    law: tuple[LawEntry, ...]
    staff: dict[UUID, str]


@needs(Permission.RULES)
def policy_and_law(session: Session) -> PolicyAndLaw:
    """Return policy and law as they stand today."""
    policy = session.rules.policy
    return PolicyAndLaw(
        policy=policy,
        today=policy.on(session.today()),
        issues=policy_issues(session),
        law=tuple(_entries(session)),
        staff={one.id: one.name for one in all_staff(session)},
    )


def _entries(session: Session) -> Iterator[LawEntry]:
    rules, today = session.rules, session.today()
    rights = rules.rights_under(frozenset(Regime), today)
    for right in rights:
        yield _right(right, rules.pack(right.regime, today))
    seen: set[str] = set()
    for right in rights:
        for ground in rules.grounds_for(right.right, right.regime, today):
            if ground.id not in seen:
                seen.add(ground.id)
                yield _ground(ground, rules.pack(ground.regime, today))
    for regime in Regime:
        for rule in rules.clock_rules(regime, today):
            yield _clock(rule, rules.pack(regime, today))


def _right(rule: RightRule, pack: LawPack) -> LawEntry:
    return LawEntry(
        kind=LawKind.RIGHT,
        code=rule.right.value,
        regime=rule.regime,
        title=rule.name,
        article=rule.article,
        text=rule.gate,
        codes=frozenset({rule.right.value}),
        pack=pack.name,
        validity=rule.validity,
    )


def _ground(ground: Ground, pack: LawPack) -> LawEntry:
    return LawEntry(
        kind=LawKind.GROUND,
        code=ground.id,
        regime=ground.regime,
        title=Citation(ground.text_ja, ground.text_en),
        article=Citation(ground.citation_ja, ground.citation_en),
        text=None,
        codes=frozenset(right.value for right in ground.rights),
        pack=pack.name,
        validity=pack.validity,
    )


def _clock(rule: ClockRule, pack: LawPack) -> LawEntry:
    return LawEntry(
        kind=LawKind.CLOCK,
        code=rule.id,
        regime=rule.regime,
        title=rule.name,
        article=rule.article,
        text=None,
        codes=frozenset({rule.id}),
        pack=pack.name,
        validity=rule.validity,
    )
