"""Read what the privacy policy gives the desk: purposes of use and places that hold data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from jar_desk.domain.inquiry import Source
from jar_desk.domain.rules import Purpose
from jar_desk.rulebook.tables import Table, read_table

if TYPE_CHECKING:
    from pathlib import Path

SOURCES: Final = UUID("6f9b4f0c-2c1e-5d7e-9a56-6c5a3b1f7e10")
"""Namespace of the seed sources' identifiers (RFC 9562, version 5); never change it."""


@dataclass(frozen=True, slots=True)
class PolicyFile:
    """Purposes and the first list of sources."""

    purposes: tuple[Purpose, ...]
    sources: tuple[Source, ...]


def read_policy(file: Path) -> PolicyFile:
    """Read the policy file. Raises RuleFileBroken."""
    root = read_table(file)
    root.texts("sources_read")
    return root.finish(PolicyFile(root.each("purpose", _purpose), root.each("source", _source)))


def _purpose(table: Table) -> Purpose:
    return Purpose(code=table.text("code"), ja=table.text("ja"), en=table.text("en"))


def _source(table: Table) -> Source:
    code = table.text("code")
    return Source(
        id=uuid5(SOURCES, code),
        code=code,
        name_ja=table.text("ja"),
        name_en=table.text("en"),
        owner=table.text("owner", ""),
        country=table.text("country", "JP"),
    )
