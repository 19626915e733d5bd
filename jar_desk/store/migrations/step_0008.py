"""The true reason of an answer of 不存在 is kept apart from the inquiry (Cabinet Order Art 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the table; nothing is known of answers given before."""
    op.create_table(
        "restricted_reason",
        sa.Column("request_id", sa.Uuid, primary_key=True),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("recorded_by", sa.Uuid, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
    )
