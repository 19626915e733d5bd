"""Where the person was when giving the data stands beside where they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the column; until now one place decided, so that it stands for both."""
    column = sa.Column("whereabouts_given", sa.Text, nullable=False, server_default="JP")
    op.add_column("inquiry", column)
    op.execute("UPDATE inquiry SET whereabouts_given = whereabouts")
