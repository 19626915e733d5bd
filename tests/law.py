"""The law as shipped, for tests that need what it says of rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.rights import Regime
from jar_desk.rulebook import load_rulebook

if TYPE_CHECKING:
    from jar_desk.domain.right_rules import RightRule

RULES = load_rulebook()
EVERY_RIGHT: tuple[RightRule, ...] = RULES.rights_under(frozenset(Regime))
"""Every right under every law, and what needs no law."""
