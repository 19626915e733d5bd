"""Checks say how far a document goes; red flags, conflicts, and what came unsolicited are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

ENOUGH_ALONE = (
    "driving-licence",
    "my-number-card",
    "passport",
    "residence-card",
    "special-permanent-resident",
    "refugee-certificate",
    "refugee-travel-document",
    "known-to-caseworker",
)
"""What the program took as enough before the rules were data; checks made then stay as good."""
CASE_FILES = "SRC-CASES"


def upgrade(op: Operations) -> None:
    """Add columns and tables; what was confirmed stays confirmed."""
    _check_columns(op)
    _other_columns(op)
    _child(op, "flag_review", _needed("flags"), _needed("note"))
    _child(op, "unsolicited", _needed("kind"), _needed("treatment"), _needed("reason"))


def _check_columns(op: Operations) -> None:
    op.add_column("identity_check", _needed("weight", "with-another"))
    op.add_column("identity_check", sa.Column("issued_on", sa.Text))
    op.add_column("identity_check", sa.Column("acceptance_by", sa.Uuid))
    op.add_column("identity_check", sa.Column("acceptance_at", sa.Text))
    op.add_column("identity_check", sa.Column("acceptance_reason", sa.Text))
    alone = sa.table("identity_check", sa.column("weight"), sa.column("document"))
    op.execute(alone.update().where(alone.c.document.in_(ENOUGH_ALONE)).values(weight="alone"))
    op.add_column("authority_check", sa.Column("genuine_by", sa.Text))
    op.add_column("authority_check", _needed("conflicts", "[]"))


def _other_columns(op: Operations) -> None:
    op.add_column("inquiry", sa.Column("agent_relative", sa.Boolean))
    op.execute("UPDATE inquiry SET agent_relative = 0 WHERE agent_kind IS NOT NULL")
    op.add_column("person", _flag("died"))
    op.add_column("pause", _needed("doubt"))
    op.add_column("source_check", _flag("case_file"))
    source, check = sa.table("source", sa.column("id"), sa.column("code")), _source_check()
    files = sa.select(source.c.id).where(source.c.code == CASE_FILES)
    op.execute(check.update().where(check.c.source_id.in_(files)).values(case_file=sa.true()))


def _source_check() -> sa.TableClause:
    return sa.table("source_check", sa.column("source_id"), sa.column("case_file"))


def _needed(name: str, before: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=before)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False, server_default=sa.false())


def _child(op: Operations, name: str, *columns: sa.Column[str]) -> None:
    """Create a table whose rows belong to an inquiry, each by somebody at a moment."""
    op.create_table(
        name,
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("inquiry", sa.Uuid, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        *columns,
        sa.Column("by", sa.Uuid, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["inquiry"], ["inquiry.id"], name=f"fk_{name}_inquiry_inquiry"),
    )
    op.create_index(f"ix_{name}_inquiry", name, ["inquiry", "position"])
