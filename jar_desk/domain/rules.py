"""What the rule packs and the policy give the desk besides clocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.clock_rules import Validity
    from jar_desk.domain.rights import Regime, Right


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A reason the law gives for withholding, as staff choose it and letters print it.

    `partial_only` grounds allow to withhold a part, never the whole (GDPR Art 15(4)).
    """

    id: str
    regime: Regime
    rights: frozenset[Right]
    citation_ja: str
    citation_en: str
    text_ja: str
    text_en: str
    partial_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LawPack:
    """One file of law: what regime it speaks for, while it is in force, where it was read."""

    name: str
    regime: Regime
    validity: Validity
    sources: tuple[str, ...]


class RuleFileBroken(DeskError):
    """A rule file cannot be used: `key` leads to the fault, `problem` is a code.

    Codes: unreadable, missing, wrong-type, unknown-value, unknown-key, duplicate, bad-reference,
    not-in-policy, wrong-hash.
    """

    def __init__(self, file: Path, key: str, problem: str) -> None:
        super().__init__(f"{file.name}: {key}: {problem}")
        self.file = file
        self.key = key
        self.problem = problem
