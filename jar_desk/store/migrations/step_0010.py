"""An inquiry keeps which version of each law pack applied when it was received."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the column; for inquiries received before, nobody wrote it down."""
    column = sa.Column("law_packs", sa.Text, nullable=False, server_default="[]")
    op.add_column("inquiry", column)
