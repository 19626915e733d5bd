"""What needs two people is proposed by one and approved by another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the table; packages and checks keep the approvals they have."""
    texts = ("deed", "content", "sha256", "reason", "proposed_at", "state", "settled_reason")
    op.create_table(
        "proposal",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in texts),
        sa.Column("proposed_by", sa.Uuid, nullable=False),
        sa.Column("settled_by", sa.Uuid),
        sa.Column("settled_at", sa.Text),
        sa.Column("alone", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_proposal"),
    )
    op.create_index("ix_proposal_state", "proposal", ["state", "proposed_at"])
