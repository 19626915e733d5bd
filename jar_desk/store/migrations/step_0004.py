"""The registers: withdrawals, UK complaints, suppressions, provisions, French directives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

    Columns = list[sa.Column[Any]]


def upgrade(op: Operations) -> None:
    """Create the tables; nothing that was there changes."""
    _create_entry(op)
    _kind(
        op,
        "withdrawal",
        [*_text("person", "consent", "withdrawn_on", "came_by", "rows"), *_flag("erasure_asked")],
        _text("stopped_on", "erased_on", empty=True),
    )
    _kind(
        op,
        "complaint",
        _text("person", "matter", "received_on", "came_by", "outcome"),
        _flag("regulator_named"),
        _text("acknowledged_on", "told_on", empty=True),
    )
    _create_progress(op)
    _kind(
        op,
        "suppression",
        _text("address_kind", "digest", "key_fingerprint", "reason", "since", "lifted_why"),
        _text("lifted_on", empty=True),
    )
    op.create_index("ix_register_suppression_digest", "register_suppression", ["digest"])
    _kind(
        op,
        "provision",
        _text("role", "provided_on", "person", "items", "basis", "basis_detail", "method"),
        _text("other_name", "other_address", "other_representative"),
        [*_text("how_obtained", "confirmed_by", "form"), *_text("last_on", empty=True)],
    )
    _kind(
        op,
        "directive",
        _text("person", "text", "given_on", "scopes", "form", "third_party"),
        _text("consent_evidence", "executor"),
        _text("revoked_on", "executed_on", empty=True),
        _flag("death_certificate_seen", "heir_proof_seen"),
    )


def _text(*names: str, empty: bool = False) -> Columns:
    return [sa.Column(name, sa.Text(), nullable=empty) for name in names]


def _flag(*names: str) -> Columns:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names]


def _number(*names: str) -> Columns:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


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


def _create_entry(op: Operations) -> None:
    op.create_table(
        "register_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        *_number("version"),
        *_text("kind"),
        *_number("number_fiscal_year", "number_sequence"),
        sa.Column("inquiry_id", sa.Uuid()),
        *_text("note", "day"),
        *_number("due_on"),
        *_flag("is_open"),
        *_text("search_text"),
        sa.PrimaryKeyConstraint("id", name="pk_register_entry"),
        sa.UniqueConstraint(
            "kind", "number_fiscal_year", "number_sequence", name="uq_register_entry_kind"
        ),
    )
    op.create_index("ix_register_entry_kind", "register_entry", ["kind", "is_open", "due_on"])
    op.create_index("ix_register_entry_inquiry_id", "register_entry", ["inquiry_id"])


def _create_progress(op: Operations) -> None:
    op.create_table(
        "register_progress",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("complaint", sa.Uuid(), nullable=False),
        *_number("position"),
        *_text("on", "text"),
        sa.PrimaryKeyConstraint("id", name="pk_register_progress"),
        sa.ForeignKeyConstraint(
            ["complaint"],
            ["register_entry.id"],
            name="fk_register_progress_complaint_register_entry",
        ),
    )
    op.create_index(
        "ix_register_progress_complaint", "register_progress", ["complaint", "position"]
    )
