"""Reads law, policy and holiday calendars from `resources/` into domain values."""

from __future__ import annotations

from jar_desk.rulebook.book import Rulebook, load_rulebook

__all__ = ["Rulebook", "load_rulebook"]
