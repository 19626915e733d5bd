"""Read what the rules say of documents, routes and agents' papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from jar_desk.domain.checks import (
    AuthorityPaper,
    ComparedField,
    DocumentClass,
    GenuineBy,
    Side,
    Weight,
)
from jar_desk.domain.clock_rules import Validity
from jar_desk.domain.identity_rules import AgentRule, DocumentRule, IdentityRules, PaperRule
from jar_desk.domain.people import AgentKind
from jar_desk.rulebook.tables import Table, read_table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum
    from pathlib import Path

    E = TypeVar("E", bound=StrEnum)
R = TypeVar("R", DocumentRule, PaperRule, AgentRule)


def read_identity(file: Path) -> IdentityRules:
    """Read the file on identity and authority; it must speak of every class.

    Raises RuleFileBroken.
    """
    root = read_table(file)
    ages = root.table("ages")
    rules = IdentityRules(
        validity=Validity(root.day("in_force_from"), root.optional_day("in_force_until")),
        sources=root.texts("sources"),
        documents=_all(root, "document", DocumentClass, root.each("document", _document)),
        papers=_all(root, "paper", AuthorityPaper, root.each("paper", _paper)),
        agents=_all(root, "agent", AgentKind, root.each("agent", _agent)),
        of_age=ages.number("of_age"),
        own_voice_from=ages.number("own_voice_from"),
        own_voice_to=ages.number("own_voice_to"),
        case_file_sources=frozenset(root.texts("case_file_sources")),
    )
    return root.finish(ages.finish(rules))


def _document(table: Table) -> DocumentRule:
    rule = DocumentRule(
        document=table.member("class", DocumentClass),
        weight=table.member("weight", Weight),
        sides=_ordered(table, "sides", Side),
        compared=table.members("compared", ComparedField),
        look=table.citation("look"),
        never=table.citation("never"),
        note=table.citation("note") if "note" in table.values else None,
        issued_within=table.optional_number("issued_within"),
    )
    if rule.weight is Weight.NEVER:
        if rule.note is None:
            raise table.broken("note", "missing")
    elif not rule.sides or not rule.compared:
        raise table.broken("compared" if rule.sides else "sides", "missing")
    return rule


def _paper(table: Table) -> PaperRule:
    return PaperRule(
        paper=table.member("class", AuthorityPaper),
        look=table.citation("look"),
        never=table.citation("never"),
    )


def _agent(table: Table) -> AgentRule:
    rule = AgentRule(
        kind=table.member("kind", AgentKind),
        papers=_ordered(table, "papers", AuthorityPaper),
        genuine_by=_ordered(table, "genuine_by", GenuineBy),
        limits=table.citation("limits"),
    )
    if not rule.papers:
        raise table.broken("papers", "missing")
    if AuthorityPaper.POWER_OF_ATTORNEY in rule.papers and not rule.genuine_by:
        raise table.broken("genuine_by", "missing")
    return rule


def _ordered(table: Table, key: str, kind: type[E]) -> tuple[E, ...]:
    table.members(key, kind)
    return tuple(kind(one) for one in table.texts(key))


def _all(root: Table, key: str, kind: type[E], rules: Iterable[R]) -> dict[E, R]:
    """Return the rules by what they are about; none twice, none missing."""
    found: dict[E, R] = {}
    for index, rule in enumerate(rules):
        about = kind(_about(rule))
        if about in found:
            raise root.broken(f"{key}[{index}]", "duplicate")
        found[about] = rule
    missing = next((one for one in kind if one not in found), None)
    if missing is not None:
        raise root.broken(f"{key}.{missing}", "missing")
    return found


def _about(rule: R) -> str:
    match rule:
        case DocumentRule():
            return rule.document
        case PaperRule():
            return rule.paper
        case AgentRule():
            return rule.kind
