"""Policy issues (方針の課題): what is wrong with the policy, and what the office does about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.errors import DeskError
from jar_desk.domain.policy import one_blank

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID

    from jar_desk.domain.clock_rules import Citation
    from jar_desk.domain.policy import Passage


class Severity(StrEnum):
    """How much an issue weighs (law.md D)."""

    A = "A"
    B = "B"
    C = "C"


class Effect(StrEnum):
    """What an open issue does where its passage would be quoted."""

    BLOCK = "block"
    BANNER = "banner"
    NOTE = "note"


EFFECTS: Final = {
    Severity.A: Effect.BLOCK,
    Severity.B: Effect.BANNER,
    Severity.C: Effect.NOTE,
}


class IssueStatus(StrEnum):
    """How far the office has come with an issue."""

    OPEN = "open"
    UNDER_REVIEW = "under-review"
    BEFORE_THE_BOARD = "before-the-board"
    CORRECTED = "corrected"
    NOT_PURSUED = "not-pursued"

    @property
    def is_open(self) -> bool:
        """Tell whether the passage still stands as it was found."""
        return self not in {IssueStatus.CORRECTED, IssueStatus.NOT_PURSUED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Defect:
    """What is wrong with a passage, as shipped; `items` narrow it to some codes of its section."""

    code: str
    severity: Severity
    effect: Effect
    items: tuple[str, ...]
    text: Citation
    direction: Citation
    passage: Passage

    @property
    def ref(self) -> str:
        """Return the section it is about."""
        return self.passage.ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """The manager's leave to quote a passage in spite of an issue."""

    reason: str
    by: UUID
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueComment:
    """What somebody at the desk has to say about an issue."""

    id: UUID
    by: UUID
    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueState:
    """What the desk keeps of an issue; `version` is 0 until something was said of it.

    `owner` is who in the office sees to it, in words: seldom somebody of the desk.
    """

    id: UUID
    code: str
    version: int = 0
    status: IssueStatus = IssueStatus.OPEN
    owner: str = ""
    decided_by: UUID | None = None
    decided_on: date | None = None
    override: Override | None = None
    comments: tuple[IssueComment, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class PolicyIssue:
    """A defect with what the desk did about it."""

    defect: Defect
    state: IssueState

    @property
    def is_open(self) -> bool:
        """Tell whether the issue still waits to be put right."""
        return self.state.status.is_open

    @property
    def blocks(self) -> bool:
        """Tell whether the passage may not be quoted now."""
        blocking = self.defect.effect is Effect.BLOCK
        return blocking and self.is_open and self.state.override is None


@dataclass(frozen=True, slots=True)
class Quotation:
    """A place where an answer takes words from the policy: section and item ("" for neither)."""

    ref: str
    code: str = ""


SHORTEST_PASTE: Final = 24
"""Characters from which a passage is known again in what somebody typed."""


def touched(issues: Iterable[PolicyIssue], quoted: Iterable[Quotation]) -> tuple[PolicyIssue, ...]:
    """Return the open issues of what is quoted, the heaviest first."""
    places = frozenset(quoted)
    found = [one for one in issues if one.is_open and _concerns(one.defect, places)]
    return tuple(sorted(found, key=lambda one: one.defect.severity))


def pasted(defects: Iterable[Defect], texts: Iterable[str]) -> tuple[Quotation, ...]:
    """Return the flagged passages that stand word for word in typed texts."""
    typed = [one_blank(text) for text in texts]
    return tuple(
        Quotation(one.ref, code)
        for one in defects
        if len(one.passage.words) >= SHORTEST_PASTE
        and any(one_blank(one.passage.words) in text for text in typed)
        for code in (one.items or ("",))
    )


def _concerns(defect: Defect, places: frozenset[Quotation]) -> bool:
    return any(
        place.ref == defect.ref and (not defect.items or place.code in defect.items)
        for place in places
    )


class PassageBlocked(DeskError):
    """An answer would quote passages of the policy that may not be quoted now."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        super().__init__(", ".join(codes))
        self.codes = codes
