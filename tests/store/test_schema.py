from __future__ import annotations

from typing import TYPE_CHECKING

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from jar_desk.store import audit, inquiry_schema
from jar_desk.store.schema import METADATA, is_described
from tests.store.databases import a_database

if TYPE_CHECKING:
    from pathlib import Path


def _is_ours(_item: object, name: str | None, kind: str, *_rest: object) -> bool:
    return kind != "table" or is_described(name)


def test_steps_lead_to_the_described_tables(tmp_path: Path) -> None:
    options = {"compare_type": True, "include_object": _is_ours}
    with a_database(tmp_path) as engine, engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_every_table_is_described_here() -> None:
    assert audit.AUDIT_EVENT.metadata is METADATA
    assert inquiry_schema.INQUIRY.metadata is METADATA


def test_nothing_is_deleted_in_cascade() -> None:
    links = [key for table in METADATA.tables.values() for key in table.foreign_keys]
    assert links
    assert not [key for key in links if key.ondelete]
