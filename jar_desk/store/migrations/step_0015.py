"""A manager may decide, with a reason, that a copy of an identity document is kept for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

_NAME: Final = "identity_copy"


def upgrade(op: Operations) -> None:
    """Add the table."""
    op.create_table(
        _NAME,
        *(sa.Column(name, sa.Uuid, nullable=False) for name in ("id", "inquiry", "check_id")),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("version", "position")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("arrived_on", "reason", "at")),
        *(sa.Column(name, sa.Uuid, nullable=False) for name in ("by", "attachment")),
        sa.Column("erased_on", sa.Text),
        sa.PrimaryKeyConstraint("id", name=f"pk_{_NAME}"),
        *(
            sa.ForeignKeyConstraint([owner], [f"{owner}.id"], name=f"fk_{_NAME}_{owner}_{owner}")
            for owner in ("inquiry", "attachment")
        ),
    )
    op.create_index(f"ix_{_NAME}_inquiry", _NAME, ["inquiry", "position"])
    op.create_index(f"ix_{_NAME}_attachment", _NAME, ["attachment"])
