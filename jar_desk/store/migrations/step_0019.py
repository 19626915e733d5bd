"""Words for the protection manager only are one table, gone with their inquiry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Move true reasons there; one whose request is no longer asked goes, as nobody can read it."""
    op.create_table(
        "restricted_words",
        *(sa.Column(name, sa.Uuid, nullable=False) for name in ("id", "inquiry")),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("status", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("recorded_by", sa.Uuid, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_restricted_words"),
        sa.ForeignKeyConstraint(
            ["inquiry"], ["inquiry.id"], name="fk_restricted_words_inquiry_inquiry"
        ),
    )
    op.create_index("ix_restricted_words_inquiry", "restricted_words", ["inquiry"])
    op.execute(
        "INSERT INTO restricted_words "
        "(id, inquiry, kind, status, text, recorded_by, recorded_at) "
        "SELECT old.request_id, request.inquiry, 'nil-reason', old.status, old.text, "
        "old.recorded_by, old.recorded_at "
        "FROM restricted_reason AS old JOIN request ON request.id = old.request_id"
    )
    op.drop_table("restricted_reason")
