"""The security registers: responsible person, training, contractors, incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

    Columns = list[sa.Column[Any]]


def upgrade(op: Operations) -> None:
    """Create the tables; nothing that was there changes."""
    _kind(
        op,
        "appointment",
        _text("holder", "post", "deputy", "appointed_on"),
        _text("ended_on", empty=True),
    )
    _kind(
        op,
        "training",
        _text("held_on", "subject", "attended", "others", "material"),
        _text("repeat_by", "repeated_on", empty=True),
    )
    _kind(
        op,
        "contractor",
        _text("contractor", "entrusted", "country", "places", "contract_on"),
        _text("review_by", "ended_on", empty=True),
    )
    _kind(
        op,
        "incident",
        _text("what", "incident_kind", "sign", "known_at", "zone", "categories", "laws"),
        [*_text("happened_on", empty=True), sa.Column("persons", sa.Integer())],
        _flag("special_care", "financial_risk", "unlawful_purpose"),
        _text("cause", "harm", "prevention", "reporting", "reporting_why", "risk", "risk_why"),
        _text("preliminary_on", "final_on", "eu_told_at", "uk_told_at", empty=True),
        _text("persons_told_on", empty=True),
    )


def _text(*names: str, empty: bool = False) -> Columns:
    return [sa.Column(name, sa.Text(), nullable=empty) for name in names]


def _flag(*names: str) -> Columns:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names]


def _kind(op: Operations, name: str, *columns: Columns) -> None:
    table = f"register_{name}"
    op.create_table(
        table,
        sa.Column("id", sa.Uuid(), nullable=False),
        *(one for some in columns for one in some),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(
            ["id"], ["register_entry.id"], name=f"fk_{table}_id_register_entry"
        ),
    )
