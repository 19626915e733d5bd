"""Places on the pages of a record are blacked out one by one, each on its ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add the table; what older records say is blacked out in their files stays as it is."""
    op.create_table(
        "redaction",
        *(sa.Column(name, sa.Uuid, nullable=False) for name in ("id", "inquiry", "record_id")),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("version", "position", "page")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("part", "boxes", "ground", "seen")),
        sa.PrimaryKeyConstraint("id", name="pk_redaction"),
        sa.ForeignKeyConstraint(["inquiry"], ["inquiry.id"], name="fk_redaction_inquiry_inquiry"),
    )
    op.create_index("ix_redaction_inquiry", "redaction", ["inquiry", "position"])
