"""The office's own days come into the desk: closed from 29 December to 3 January until changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Make the table with its first entry."""
    table = op.create_table(
        "office_day",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("first", sa.Text, nullable=False),
        sa.Column("last", sa.Text, nullable=False),
        sa.Column("yearly", sa.Boolean, nullable=False),
        sa.Column("name_ja", sa.Text, nullable=False),
        sa.Column("name_en", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_office_day"),
    )
    op.execute(
        table.insert().values(
            id=sa.literal("8f0c3b5ea9f14d6c9d0d1a3f5b7c2e41", sa.Text),
            version=1,
            kind="closed",
            first="2000-12-29",
            last="2001-01-03",
            yearly=True,
            name_ja="年末年始の休業日",
            name_en="Year-end closure",
        )
    )
