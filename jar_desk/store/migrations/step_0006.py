"""The policy is data: its issues, the text decisions rest on, and the rows records belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Add issues without a word about them; what was decided before names no text."""
    _create_issues(op)
    op.add_column("request", sa.Column("decision_policy", sa.Text))
    op.execute("UPDATE request SET decision_policy = '' WHERE decision_outcome IS NOT NULL")
    for table, column, empty in (
        ("record", "inventory", "[]"),
        ("record", "stated_purpose", ""),
        ("source", "safeguard_ja", ""),
        ("source", "safeguard_en", ""),
    ):
        op.add_column(table, sa.Column(column, sa.Text, nullable=False, server_default=empty))


def _create_issues(op: Operations) -> None:
    op.create_table(
        "policy_issue",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("code", "status", "owner")),
        sa.Column("decided_by", sa.Uuid),
        sa.Column("decided_on", sa.Text),
        sa.Column("override_reason", sa.Text),
        sa.Column("override_by", sa.Uuid),
        sa.Column("override_at", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_policy_issue"),
        sa.UniqueConstraint("code", name="uq_policy_issue_code"),
    )
    op.create_table(
        "policy_issue_comment",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("policy_issue", sa.Uuid, nullable=False),
        sa.Column("by", sa.Uuid, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("at", "text")),
        sa.PrimaryKeyConstraint("id", name="pk_policy_issue_comment"),
        sa.ForeignKeyConstraint(
            ["policy_issue"],
            ["policy_issue.id"],
            name="fk_policy_issue_comment_policy_issue_policy_issue",
        ),
    )
    op.create_index(
        "ix_policy_issue_comment_policy_issue", "policy_issue_comment", ["policy_issue", "at"]
    )
