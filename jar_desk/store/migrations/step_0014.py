"""Retention: changed periods, holds, records of erasure, and the line that stays of an inquiry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

    Columns = list[sa.Column[Any]]

_ENDED: Final = ("closed", "withdrawn", "not-identifiable", "passed-on")


def upgrade(op: Operations) -> None:
    """Create the tables; an ended inquiry ended when it was last moved."""
    op.add_column("inquiry", sa.Column("ended_at", sa.Text))
    _fill_ends(op)
    _entity(
        op,
        "retention_period",
        [*_text("code", "unit", "reason", "changed_at"), *_number("count"), *_id("changed_by")],
    )
    _table(op, "retention_start", [*_text("day", "noted_at"), *_id("noted_by")])
    _entity(
        op,
        "hold",
        [*_id("about", "placed_by"), *_text("kind", "reason", "placed_at", "lifted_why")],
        [*_text("until", "lifted_at", empty=True), *_id("lifted_by", empty=True)],
    )
    op.create_index("ix_hold_about", "hold", ["about"])
    _create_line(op)
    _create_disposal(op)


def _fill_ends(op: Operations) -> None:
    connection = op.get_bind()
    moves = connection.execute(
        sa.text(
            "SELECT entity, max(at) FROM audit_event WHERE action = 'inquiry.moved' "
            "AND entity IS NOT NULL GROUP BY entity"
        )
    )
    at = {UUID(one).hex: moment for one, moment in moves}
    stages = ", ".join(f"'{one}'" for one in _ENDED)
    query = f"SELECT id, answered_at, arrival_moment FROM inquiry WHERE stage IN ({stages})"  # noqa: S608 - codes
    ended = [
        {"id": one, "at": at.get(one) or answered or arrived}
        for one, answered, arrived in connection.execute(sa.text(query))
    ]
    if ended:
        connection.execute(sa.text("UPDATE inquiry SET ended_at = :at WHERE id = :id"), ended)


def _create_line(op: Operations) -> None:
    number = ["number_fiscal_year", "number_sequence"]
    _table(
        op,
        "register_line",
        [*_text("kind", "received_on", "asked", "erased_on"), *_number(*number)],
        _text("arrival_channel", "answered_on", "deadline_on", "ended_on", "stage", empty=True),
        unique=["kind", *number],
    )


def _create_disposal(op: Operations) -> None:
    flags = [sa.Column(name, sa.Boolean, nullable=False) for name in ("alone", "again", "swept")]
    _entity(
        op,
        "disposal",
        [*_id("thing", "erased_by"), *_text("what", "number", "rule", "counts", "erased_at")],
        [*_id("inquiry", "proposal", "proposed_by", "approved_by", empty=True), *flags],
        _text("started", "erase_from", empty=True),
    )
    op.create_index("ix_disposal_thing", "disposal", ["thing", "what"])
    op.create_index("ix_disposal_proposal", "disposal", ["proposal"])


def _text(*names: str, empty: bool = False) -> Columns:
    return [sa.Column(name, sa.Text, nullable=empty) for name in names]


def _number(*names: str) -> Columns:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def _id(*names: str, empty: bool = False) -> Columns:
    return [sa.Column(name, sa.Uuid, nullable=empty) for name in names]


def _entity(op: Operations, name: str, *columns: Columns) -> None:
    _table(op, name, _number("version"), *columns)


def _table(op: Operations, name: str, *columns: Columns, unique: list[str] | None = None) -> None:
    rules: list[Any] = [sa.PrimaryKeyConstraint("id", name=f"pk_{name}")]
    if unique:
        rules.append(sa.UniqueConstraint(*unique, name=f"uq_{name}_{unique[0]}"))
    op.create_table(name, *_id("id"), *(one for some in columns for one in some), *rules)
