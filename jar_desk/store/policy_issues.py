"""What the desk keeps of policy issues; an issue nothing was said of has no row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import Column, ForeignKey, Index, Text, UniqueConstraint, Uuid, select

from jar_desk.domain.policy_issues import IssueComment, IssueState, IssueStatus, Override
from jar_desk.store.column_types import Code, Day, Moment
from jar_desk.store.rows import by_owner, inner, inner_value, row_of, value_of
from jar_desk.store.schema import entity, needed

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection, RowMapping

POLICY_ISSUE: Final = entity(
    "policy_issue",
    needed("code", Text()),
    needed("status", Code(IssueStatus)),
    needed("owner", Text()),
    Column("decided_by", Uuid()),
    Column("decided_on", Day()),
    Column("override_reason", Text()),
    Column("override_by", Uuid()),
    Column("override_at", Moment()),
    UniqueConstraint("code"),
)

POLICY_ISSUE_COMMENT: Final = entity(
    "policy_issue_comment",
    Column("policy_issue", Uuid(), ForeignKey(POLICY_ISSUE.c.id), nullable=False),
    needed("by", Uuid()),
    needed("at", Moment()),
    needed("text", Text()),
    Index("ix_policy_issue_comment_policy_issue", "policy_issue", "at"),
)


def all_states(connection: Connection) -> dict[str, IssueState]:
    """Return what was said of issues, by their codes."""
    query = select(POLICY_ISSUE_COMMENT).order_by(POLICY_ISSUE_COMMENT.c.at)
    comments = by_owner(connection.execute(query).mappings(), "policy_issue")
    rows = connection.execute(select(POLICY_ISSUE)).mappings()
    return {row["code"]: _state(row, comments.get(row["id"], [])) for row in rows}


def save(connection: Connection, state: IssueState) -> IssueState:
    """Keep a state in place of the one before it; comments are only ever added."""
    row = row_of(POLICY_ISSUE, state) | inner("override", Override, state.override)
    changed = POLICY_ISSUE.update().where(POLICY_ISSUE.c.id == state.id)
    if not connection.execute(changed.values(row | {"version": state.version + 1})).rowcount:
        connection.execute(POLICY_ISSUE.insert().values(row | {"version": 1}))
    return all_states(connection)[state.code]


def add_comment(connection: Connection, issue: UUID, comment: IssueComment) -> None:
    """Put a comment to an issue that has a row."""
    row = row_of(POLICY_ISSUE_COMMENT, comment) | {"policy_issue": issue, "version": 1}
    connection.execute(POLICY_ISSUE_COMMENT.insert().values(row))


def _state(row: RowMapping, comments: list[RowMapping]) -> IssueState:
    return value_of(
        IssueState,
        row,
        override=inner_value("override", Override, row),
        comments=tuple(value_of(IssueComment, one) for one in comments),
    )
