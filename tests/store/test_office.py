"""Rows that are no inquiry: staff, places, drafts, passphrases, preferences, files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from jar_desk.domain.desk_keys import DeskKeys
from jar_desk.domain.errors import AlreadyShown, Unknown
from jar_desk.domain.inquiry import Source
from jar_desk.store import attachments, drafts, preferences, secrets, sources, staff
from jar_desk.store.desk import create_desk
from jar_desk.store.schema import DRAFT, STAFF
from tests.examples import NOON, SATO, SUZUKI, an_attachment
from tests.store.databases import a_database, writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with a_database(tmp_path) as engine, writing(engine) as connection:
        yield connection


def test_staff_are_kept_and_changed(connection: Connection) -> None:
    staff.save(connection, SUZUKI)
    staff.save(connection, SATO)
    left = replace(SATO, active=False)
    staff.save(connection, left)
    assert staff.all_staff(connection) == sorted([left, SUZUKI], key=lambda one: one.name)
    version = select(STAFF.c.version).where(STAFF.c.id == SATO.id)
    assert connection.scalar(version) == 2


def test_places_are_kept_by_code(connection: Connection) -> None:
    second = Source(id=uuid4(), code="B", name_ja="寄付", name_en="Donations", country="US")
    first = Source(id=uuid4(), code="A", name_ja="行事", name_en="Events", owner="広報")
    for place in (second, first):
        sources.save(connection, place)
    sources.save(connection, replace(second, active=False))
    assert sources.all_sources(connection) == [first, replace(second, active=False)]


def test_a_draft_belongs_to_person_form_and_thing(connection: Connection) -> None:
    entity = uuid4()
    assert drafts.load(connection, SATO.id, "inquiry", None) is None
    drafts.save(connection, SATO.id, "inquiry", None, {"name": "田中"}, NOON)
    drafts.save(connection, SATO.id, "inquiry", entity, {"name": "佐藤"}, NOON)
    drafts.save(connection, SATO.id, "inquiry", None, {"name": "鈴木"}, NOON)
    assert drafts.load(connection, SATO.id, "inquiry", None) == {"name": "鈴木"}
    assert drafts.load(connection, SATO.id, "inquiry", entity) == {"name": "佐藤"}
    assert drafts.load(connection, SUZUKI.id, "inquiry", None) is None
    drafts.discard(connection, SATO.id, "inquiry", None)
    assert drafts.load(connection, SATO.id, "inquiry", None) is None
    assert connection.scalars(select(DRAFT.c.saved_at)).all() == [NOON]


def test_a_passphrase_is_shown_once(connection: Connection) -> None:
    document = uuid4()
    secrets.put(connection, document, "たいよう-solar")
    assert secrets.waits(connection, document)
    assert secrets.take(connection, document) == "たいよう-solar"
    assert not secrets.waits(connection, document)
    with pytest.raises(AlreadyShown):
        secrets.take(connection, document)


def test_preferences_are_replaced(connection: Connection) -> None:
    assert preferences.get(connection, "last-run") is None
    preferences.put(connection, "last-run", "2026-11-09")
    preferences.put(connection, "last-run", "2026-11-10")
    assert preferences.get(connection, "last-run") == "2026-11-10"


def test_files_are_known_by_identifier(connection: Connection) -> None:
    file = an_attachment()
    attachments.insert(connection, file, b"k" * 32)
    assert attachments.fetch(connection, {file.id}) == {file.id: file}
    assert attachments.fetch(connection, set()) == {}
    assert attachments.file_key(connection, file.id) == b"k" * 32
    assert attachments.known_ids(connection) == {file.id}
    with pytest.raises(Unknown):
        attachments.file_key(connection, uuid4())


def test_an_erased_file_is_gone_with_its_key(tmp_path: Path) -> None:
    keys = DeskKeys(database=b"d" * 32, audit=b"a" * 32, header=b"h" * 32)
    with create_desk(tmp_path / "office.jardesk", UUID(int=5), keys) as desk:
        stored = desk.files.add(b"personal data")
        file = an_attachment(id=stored.id)
        with desk.writing() as connection:
            attachments.insert(connection, file, stored.key)
        with desk.writing() as connection:
            attachments.forget(connection, file.id)
        attachments.sweep(desk, file.id)
        with desk.reading() as connection:
            assert attachments.known_ids(connection) == set()
        assert desk.files.missing([file.id]) == [file.id]
