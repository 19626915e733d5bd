"""A check that was recorded by mistake is withdrawn: by whom, when and why stand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the columns; every check recorded so far stands."""
    for table in ("identity_check", "authority_check"):
        op.add_column(table, sa.Column("withdrawal_by", sa.Uuid))
        op.add_column(table, sa.Column("withdrawal_at", sa.Text))
        op.add_column(table, sa.Column("withdrawal_reason", sa.Text))
