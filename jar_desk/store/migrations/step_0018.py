"""Records say how JAR came by them; a file to carry away is bound to the approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add columns; where the source says the person, the data were provided."""
    op.add_column(
        "record", sa.Column("provenance", sa.Text, nullable=False, server_default="elsewhere")
    )
    op.execute("UPDATE record SET provenance = 'provided' WHERE obtained_from LIKE '本人%'")
    for name in ("proposal", "approval"):
        op.add_column("inquiry", sa.Column(f"{name}_portability", sa.Text))
        op.execute(
            f"UPDATE inquiry SET {name}_portability = '' WHERE {name}_sha256 IS NOT NULL"  # noqa: S608
        )
    op.add_column("dispatch", sa.Column("portability", sa.Text, nullable=False, server_default=""))
