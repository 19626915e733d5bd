"""Decisions say both halves of a proviso and are taken part by part; what they bring is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add columns and tables; decisions taken so far have no proviso, records answer everything."""
    for name in ("difficulty", "measure"):
        op.add_column("request", sa.Column(f"decision_{name}", sa.Text))
        op.execute(
            f"UPDATE request SET decision_{name} = '' WHERE decision_outcome IS NOT NULL"  # noqa: S608
        )
    op.add_column("request", sa.Column("decision_reason_waived_by", sa.Uuid))
    op.add_column("request", sa.Column("decision_reason_waived_at", sa.Text))
    op.add_column("record", sa.Column("masked", sa.Text, nullable=False, server_default=""))
    op.add_column("record", sa.Column("answers", sa.Text, nullable=False, server_default="[]"))
    _create(
        op,
        "item",
        _needed("what", "measure", "before", "after", "ground"),
        [sa.Column("source_id", sa.Uuid), sa.Column("done_on", sa.Text)],
    )
    _create(
        op,
        "follow_up",
        _needed("kind", "about", "due", "note"),
        [sa.Column("done_on", sa.Text), sa.Column("done_at", sa.Text)],
    )


def _needed(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _create(
    op: Operations, name: str, texts: list[sa.Column[Any]], more: list[sa.Column[Any]]
) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("inquiry", sa.Uuid, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("request_id", sa.Uuid, nullable=False),
        *texts,
        *more,
        sa.Column("done_by", sa.Uuid),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(["inquiry"], ["inquiry.id"], name=f"fk_{name}_inquiry_inquiry"),
    )
    op.create_index(f"ix_{name}_inquiry", name, ["inquiry", "position"])
