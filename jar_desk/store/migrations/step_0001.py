"""The first form of the desk. Says what was true then: it never follows later changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

    Columns = list[sa.Column[Any]]


def upgrade(op: Operations) -> None:
    """Create every table of the first release."""
    _create_audit(op)
    _create_office(op)
    _create_inquiry(op)
    _create_inquiry_list(op)
    _create_people(op)
    _create_lists(op)
    _create_search(op)


def _columns(kind: type[Any], *names: str, empty: bool = False) -> Columns:
    return [sa.Column(name, kind(), nullable=empty) for name in names]


def _text(*names: str) -> Columns:
    return _columns(sa.Text, *names)


def _entity(op: Operations, name: str, *columns: Columns, rules: tuple[Any, ...] = ()) -> None:
    key = sa.PrimaryKeyConstraint("id", name=f"pk_{name}")
    own = [*_columns(sa.Uuid, "id"), *_columns(sa.Integer, "version")]
    op.create_table(name, *own, *(one for some in columns for one in some), key, *rules)


def _child(op: Operations, name: str, owner: str, *columns: Columns, file: bool = False) -> None:
    place = [*_columns(sa.Uuid, owner), *_columns(sa.Integer, "position")]
    links = [(owner, owner), *([("attachment", "attachment")] if file else [])]
    rules = tuple(
        sa.ForeignKeyConstraint([column], [f"{table}.id"], name=f"fk_{name}_{column}_{table}")
        for column, table in links
    )
    _entity(op, name, place, *columns, rules=rules)
    op.create_index(f"ix_{name}_{owner}", name, [owner, "position"])
    if file:
        op.create_index(f"ix_{name}_attachment", name, ["attachment"])


def _create_audit(op: Operations) -> None:
    op.create_table(
        "audit_event",
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("entity", sa.Text),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
        sa.Column("mac", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_audit_event"),
    )
    op.create_index("ix_audit_event_entity", "audit_event", ["entity"])
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_event_refuses_{change.lower()} BEFORE {change} ON audit_event "
            "BEGIN SELECT RAISE(ABORT, 'audit events are never altered'); END"
        )


def _create_office(op: Operations) -> None:
    _entity(op, "staff", _text("name", "role"), _columns(sa.Boolean, "active"))
    _entity(
        op,
        "source",
        _text("code", "name_ja", "name_en", "owner", "country"),
        _columns(sa.Boolean, "active"),
    )
    _entity(
        op,
        "attachment",
        _text("name", "media_type", "sha256"),
        _columns(sa.Integer, "size"),
        _columns(sa.Integer, "pages", empty=True),
        _columns(sa.LargeBinary, "file_key"),
    )
    op.create_table(
        "number_counter",
        *_columns(sa.Integer, "fiscal_year", "last"),
        sa.PrimaryKeyConstraint("fiscal_year", name="pk_number_counter"),
    )
    op.create_table(
        "package_secret",
        *_columns(sa.Uuid, "document"),
        *_text("passphrase"),
        sa.PrimaryKeyConstraint("document", name="pk_package_secret"),
    )
    op.create_table(
        "preference",
        *_text("key", "value"),
        sa.PrimaryKeyConstraint("key", name="pk_preference"),
    )
    op.create_table(
        "draft",
        *_columns(sa.Uuid, "id", "staff"),
        *_text("form", "entity", "content", "saved_at"),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("staff", "form", "entity", name="uq_draft_staff"),
    )


def _create_inquiry(op: Operations) -> None:
    op.create_table(
        "inquiry",
        sa.Column("row", sa.Integer(), nullable=False),
        *_columns(sa.Uuid, "id"),
        *_columns(sa.Integer, "version", "number_fiscal_year", "number_sequence"),
        *_text("arrival_channel", "arrival_moment", "arrival_zone"),
        *_columns(sa.Text, "agent_kind", "agent_organisation", empty=True),
        *_text("relation", "whereabouts", "letter_language"),
        *_text("safe_contact_allowed", "safe_contact_forbidden"),
        *_text("safe_contact_hours", "safe_contact_note"),
        *_columns(sa.Boolean, "safe_contact_no_sender_name", "safe_contact_no_messages"),
        *_text("regimes", "stage", "stage_reason"),
        *_columns(sa.Uuid, "assignee", empty=True),
        *_columns(sa.Text, "extension_notified_on", "extension_reason", empty=True),
        *_columns(sa.Uuid, "proposal_document_id", "proposal_approver", empty=True),
        *_columns(sa.Uuid, "proposal_proposed_by", "approval_approved_by", empty=True),
        *_columns(sa.Text, "proposal_sha256", "proposal_proposed_at", empty=True),
        *_columns(sa.Text, "approval_sha256", "approval_approved_at", empty=True),
        *_columns(sa.Text, "answered_at", "deadline_on", "answered_on", empty=True),
        *_text("received_on"),
        sa.PrimaryKeyConstraint("row", name="pk_inquiry"),
        sa.UniqueConstraint("id", name="uq_inquiry_id"),
        sa.UniqueConstraint(
            "number_fiscal_year", "number_sequence", name="uq_inquiry_number_fiscal_year"
        ),
    )


def _create_inquiry_list(op: Operations) -> None:
    order = ["due_on", "number_fiscal_year", "number_sequence"]
    op.create_table(
        "inquiry_list",
        *_columns(sa.Boolean, "is_open"),
        *_columns(sa.Integer, "due_on", "number_fiscal_year", "number_sequence"),
        *_columns(sa.LargeBinary, "id"),
        *_columns(sa.Integer, "row", "version"),
        *_text("stage"),
        *_columns(sa.Uuid, "assignee", empty=True),
        *_columns(sa.Integer, "paused_left", empty=True),
        *_text("received_on", "arrival_channel", "display_name", "native_name", "language"),
        *_text("agent_name", "asked"),
        sa.PrimaryKeyConstraint("is_open", *order, name="pk_inquiry_list"),
        sa.UniqueConstraint("id", name="uq_inquiry_list_id"),
        sa.ForeignKeyConstraint(["row"], ["inquiry.row"], name="fk_inquiry_list_row_inquiry"),
        sqlite_with_rowid=False,
    )
    for name, columns in (
        ("is_open", ["is_open", *order, "id", "paused_left"]),
        ("stage", ["stage", *order, "id"]),
        ("assignee", ["assignee", "is_open", *order, "id"]),
        ("row", ["row", "id"]),
    ):
        op.create_index(f"ix_inquiry_list_{name}", "inquiry_list", columns)


def _create_people(op: Operations) -> None:
    _child(
        op,
        "person",
        "inquiry",
        _text("part", "languages"),
        _columns(sa.Text, "birth_date", empty=True),
    )
    _child(op, "name_form", "person", _text("text", "kind"))
    _child(op, "contact_point", "person", _text("channel", "value"), _columns(sa.Boolean, "unsafe"))
    checked = (_text("result", "checked_at", "note"), _columns(sa.Uuid, "checked_by"))
    seen = _text("person", "document", "side", "compared")
    _child(op, "identity_check", "inquiry", seen, *checked)
    checked = (_text("result", "checked_at", "note"), _columns(sa.Uuid, "checked_by"))
    answers = ("names_this_request", "may_receive", "conflict_of_interest_asked")
    asked = _columns(sa.Boolean, *answers)
    _child(op, "authority_check", "inquiry", _text("paper"), asked, *checked)


def _create_lists(op: Operations) -> None:
    _child(
        op,
        "request",
        "inquiry",
        _text("right", "scope", "method"),
        _columns(sa.Text, "regime", "decision_outcome", "decision_grounds", empty=True),
        _columns(sa.Text, "decision_reason", "decision_decided_at", empty=True),
        _columns(sa.Uuid, "decision_decided_by", empty=True),
    )
    _child(
        op,
        "source_check",
        "inquiry",
        _columns(sa.Uuid, "source_id"),
        _text("state", "searched_for"),
        _columns(sa.Uuid, "settled_by", empty=True),
        _columns(sa.Text, "settled_at", empty=True),
    )
    _child(
        op,
        "record",
        "inquiry",
        _columns(sa.Uuid, "source_id"),
        _text("title", "obtained_from", "category", "purposes", "recipients"),
        _text("retention", "value", "disclosure", "ground"),
        _columns(sa.Text, "obtained_on", empty=True),
        _columns(sa.Uuid, "attachment", empty=True),
        file=True,
    )
    _child(
        op,
        "message",
        "inquiry",
        _text("kind", "at", "text"),
        _columns(sa.Uuid, "by"),
        _columns(sa.Text, "channel", empty=True),
        _columns(sa.Uuid, "attachment", empty=True),
        file=True,
    )
    _child(
        op,
        "document",
        "inquiry",
        _text("kind", "language", "made_at", "content"),
        _columns(sa.Integer, "branch"),
        _columns(sa.Uuid, "made_by", "attachment"),
        file=True,
    )
    _child(
        op,
        "pause",
        "inquiry",
        _text("reason", "asked_on"),
        _columns(sa.Text, "answered_on", empty=True),
    )
    _child(
        op,
        "dispatch",
        "inquiry",
        _text("channel", "address", "passphrase_channel", "sha256", "sent_at"),
        _columns(sa.Uuid, "sent_by"),
    )


def _create_search(op: Operations) -> None:
    op.create_table(
        "search_text",
        sa.Column("row", sa.Integer(), nullable=False, autoincrement=False),
        *_text("text"),
        sa.PrimaryKeyConstraint("row", name="pk_search_text"),
        sa.ForeignKeyConstraint(["row"], ["inquiry.row"], name="fk_search_text_row_inquiry"),
    )
    op.execute(
        "CREATE VIRTUAL TABLE search_pairs USING fts5("
        "grams, content='', detail='none', columnsize=0, tokenize='ascii')"
    )
    op.execute(
        "CREATE VIRTUAL TABLE search_runs USING fts5(text, content='search_text', "
        "content_rowid='row', columnsize=0, tokenize='trigram case_sensitive 1')"
    )
    for index in ("search_pairs", "search_runs"):
        op.execute(f"INSERT INTO {index}({index}, rank) VALUES ('secure-delete', 1)")  # noqa: S608
