"""What the rule packs and the policy give the desk besides clocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.domain.errors import DeskError
from jar_desk.domain.rights import Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.clock_rules import Citation, Validity
    from jar_desk.domain.rights import Regime, Right

CARRIED: Final = frozenset({Outcome.PARTLY_GRANTED, Outcome.REFUSED, Outcome.RESTRICTED_INSTEAD})
"""What a ground carries unless its pack says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A reason the law gives for withholding, as staff choose it and letters print it.

    `outcomes` are those it can carry: GDPR Art 15(4) withholds a part, never the whole, and the
    provisos of APPI Art 35 allow a substitute measure, never a bare refusal.
    """

    id: str
    regime: Regime
    rights: frozenset[Right]
    citation_ja: str
    citation_en: str
    text_ja: str
    text_en: str
    outcomes: frozenset[Outcome] = CARRIED

    @property
    def partial_only(self) -> bool:
        """Tell whether only a part may be withheld on it."""
        return Outcome.REFUSED not in self.outcomes and Outcome.PARTLY_GRANTED in self.outcomes


@dataclass(frozen=True, slots=True, kw_only=True)
class LawPack:
    """One file of law: what regime it speaks for, while it is in force, where it was read.

    `regime` is None for the rules of the house. `version` counts the corrections of this file;
    `gate` says whom the law protects.
    """

    name: str
    regime: Regime | None
    version: int
    validity: Validity
    gate: Citation
    sources: tuple[str, ...]

    @property
    def label(self) -> str:
        """Return what an inquiry keeps of the pack that applied at its receipt: `appi v1`."""
        return f"{self.name} v{self.version}"


class RuleFileBroken(DeskError):
    """A rule file cannot be used: `line` and `key` lead to the fault, `problem` is a code.

    Codes: unreadable, missing, untranslated, wrong-type, unknown-value, unknown-key, duplicate,
    bad-reference, no-ground, overlap, not-in-policy, wrong-hash. Lines count from 1;
    0 where the file itself is missing.
    """

    def __init__(self, file: Path, key: str, problem: str, line: int = 0) -> None:
        super().__init__(f"{file.name}:{line}: {key}: {problem}")
        self.file = file
        self.key = key
        self.problem = problem
        self.line = line
