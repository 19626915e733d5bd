"""Documents keep which parts they were made of, each with its SHA-256."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the column; of what was made before no parts are known."""
    op.add_column("document", sa.Column("parts", sa.Text, nullable=False, server_default="[]"))
