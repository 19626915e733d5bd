"""Law and policy as a page lists them side by side and searches them as one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from jar_desk.domain.folding import fold

if TYPE_CHECKING:
    from jar_desk.domain.clock_rules import Citation, Validity
    from jar_desk.domain.policy import Policy, PolicySection
    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.domain.rights import Regime


class LawKind(StrEnum):
    """What an entry is."""

    RIGHT = "right"
    GROUND = "ground"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawEntry:
    """A right, a ground or a rule about time; `codes` are those that sections of the policy name.

    `pack` and `validity` say which file it stands in and while it holds.
    """

    kind: LawKind
    code: str
    regime: Regime | None
    title: Citation
    article: Citation
    text: Citation | None
    codes: frozenset[str]
    pack: str
    validity: Validity

    def answers(self, section: PolicySection) -> bool:
        """Tell whether a section of the policy is about this."""
        return not self.codes.isdisjoint(section.law)


@dataclass(frozen=True, slots=True)
class Haystack:
    """The folded text of one thing, in which a search looks."""

    folded: str

    def holds(self, query: str) -> bool:
        """Tell whether every word of a folded query stands in it."""
        return all(word in self.folded for word in query.split())


def of_section(policy: Policy, section: PolicySection) -> Haystack:
    """Return what is searched of a section: its text, its titles, what it says item by item."""
    items = [one for one in policy.items() if one.passage.ref == section.ref]
    words = [f"{one.code} {one.text.ja} {one.text.en}" for one in items]
    return _haystack(section.ref, section.title.ja, section.title.en, section.text, *words)


def of_issue(issue: PolicyIssue) -> Haystack:
    """Return what is searched of an issue: what is wrong, what to do, what was said of it."""
    defect, state = issue.defect, issue.state
    said = [one.text for one in state.comments]
    both = [defect.text.ja, defect.text.en, defect.direction.ja, defect.direction.en]
    return _haystack(defect.code, defect.ref, *both, defect.passage.words, state.owner, *said)


def of_law(entry: LawEntry) -> Haystack:
    """Return what is searched of law: titles, articles, words, the name of the pack."""
    both = [entry.title.ja, entry.title.en, entry.article.ja, entry.article.en]
    words = [entry.text.ja, entry.text.en] if entry.text else []
    return _haystack(entry.code, *both, *words, entry.pack)


def _haystack(*texts: str) -> Haystack:
    return Haystack(fold(" ".join(texts)))
