"""An audit event tells the epoch of the key it is authenticated with; keys are rotated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the column; what was recorded before belongs to the first epoch."""
    column = sa.Column("epoch", sa.Integer, nullable=False, server_default="1")
    op.add_column("audit_event", column)
