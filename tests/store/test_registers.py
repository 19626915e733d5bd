"""Entries in the database: whole, in order, found by words, brought up from an older desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.errors import Stale, Unknown
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind
from jar_desk.store import audit, facts, registers
from jar_desk.store.engine import DatabaseFile
from jar_desk.store.migrations import STEPS, step_0004
from jar_desk.store.migrations.runner import read_version
from tests.examples import TODAY
from tests.register_examples import (
    a_complaint,
    a_provision,
    a_step,
    a_suppression,
    a_withdrawal_of_consent,
    one_of_each,
)
from tests.store.databases import a_database, writing
from tests.store.desks import DESK_ID, KEYS, Place, an_event
from tests.store.old_desks import appended_before
from tests.store.test_inquiries import stored
from tests.store.whole_inquiry import a_whole_inquiry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

BEFORE_REGISTERS = STEPS.index(step_0004)
"""Steps of a desk that has no registers yet."""


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with a_database(tmp_path) as made:
        yield made


def kept(connection: Connection, entry: RegisterEntry, due: date | None = None) -> RegisterEntry:
    return registers.insert(connection, entry, due, 2026)


@pytest.mark.parametrize("kind", RegisterKind)
def test_an_entry_comes_back_as_it_was(engine: Engine, kind: RegisterKind) -> None:
    entry = replace(one_of_each()[kind], note="備考")
    with writing(engine) as connection:
        saved = kept(connection, entry)
        row = registers.fetch(connection, entry.id)
    assert row.entry == saved
    assert replace(saved, number=None, version=0) == entry
    assert (row.due, row.inquiry_number) == (None, "")


@pytest.mark.parametrize("kind", RegisterKind)
def test_numbers_run_by_register_and_year(engine: Engine, kind: RegisterKind) -> None:
    with writing(engine) as connection:
        first = kept(connection, one_of_each()[kind])
        second = kept(connection, replace(one_of_each()[kind], id=uuid4()))
        other_year = registers.insert(connection, one_of_each()[kind], None, 2027)
        for other in RegisterKind:
            if other is not kind:
                kept(connection, one_of_each()[other])
    numbers = [str(one.number)[3:] for one in (first, second, other_year)]
    assert numbers == ["2026-0001", "2026-0002", "2027-0001"]


def test_a_change_counts_up_and_an_old_one_is_refused(engine: Engine) -> None:
    with writing(engine) as connection:
        saved = kept(connection, a_complaint(progress=(a_step(), a_step("二つ目"))))
        assert isinstance(saved, type(a_complaint()))
        changed = replace(saved, progress=(a_step("別の経過"), saved.progress[0]), outcome="済み")
        after = registers.replace(connection, changed, None)
        assert after.version == 2
        assert registers.fetch(connection, saved.id).entry == after
        with pytest.raises(Stale):
            registers.replace(connection, changed, None)
        with pytest.raises(Unknown):
            registers.replace(connection, replace(changed, id=uuid4()), None)
        with pytest.raises(Unknown):
            registers.fetch(connection, uuid4())


def test_open_ones_come_first_the_next_day_before_the_newest(engine: Engine) -> None:
    with writing(engine) as connection:
        late = kept(connection, a_withdrawal_of_consent(), date(2026, 11, 20))
        soon = kept(connection, a_withdrawal_of_consent(), date(2026, 11, 12))
        done = kept(connection, a_withdrawal_of_consent(stopped_on=TODAY), date(2026, 11, 1))
        ids = registers.ids(connection, RegisterKind.WITHDRAWAL)
        due = registers.due_items(connection)
    assert ids == [soon.id, late.id, done.id]
    assert [(one.entity, one.due) for one in due] == [
        (soon.id, date(2026, 11, 12)),
        (late.id, date(2026, 11, 20)),
    ]
    assert due[0].register is RegisterKind.WITHDRAWAL
    assert due[0].number == str(soon.number)


def test_due_days_stand_among_those_of_inquiries(engine: Engine) -> None:
    with writing(engine) as connection:
        inquiry = stored(connection, a_whole_inquiry())
        entry = kept(connection, a_withdrawal_of_consent(), date(2026, 11, 1))
        entities = [one.entity for one in facts.due_items(connection)]
    # The inquiry has tasks with days of their own.
    assert list(dict.fromkeys(entities)) == [entry.id, inquiry.id]


@pytest.mark.parametrize("query", [("100%",), ("a_b",), ("\\",)])
def test_signs_of_the_search_mean_themselves(engine: Engine, query: tuple[str, ...]) -> None:
    with writing(engine) as connection:
        kept(connection, a_provision(items="氏名 aXb 1000"))
        meant = kept(connection, replace(a_provision(), note="100%"))
        found = registers.ids(connection, RegisterKind.PROVISION, [query])
    assert found == ([meant.id] if query == ("100%",) else [])


def test_any_of_several_queries_finds(engine: Engine) -> None:
    with writing(engine) as connection:
        one = kept(connection, a_provision(person="Ahmed Rashid"))
        other = kept(connection, a_provision(person="田中 太郎"))
        kept(connection, a_provision(person="Grace Okafor"))
        kind = RegisterKind.PROVISION
        found = registers.ids(connection, kind, [("rashid", "ahmed"), ("田中太郎",)])
        nobody = registers.ids(connection, kind, [("ahmed", "okafor")])
    assert set(found) == {one.id, other.id}
    assert nobody == []


def test_the_inquiry_is_named_and_names_its_entries(engine: Engine) -> None:
    with writing(engine) as connection:
        inquiry = stored(connection, a_whole_inquiry())
        first = kept(connection, a_suppression(inquiry_id=inquiry.id))
        kept(connection, a_suppression("bob@example.org"))
        rows = registers.of_inquiry(connection, inquiry.id)
        assert [row.entry.id for row in rows] == [first.id]
        assert rows[0].inquiry_number == str(inquiry.number)
        assert registers.counts(connection)[RegisterKind.SUPPRESSION] == 2


def test_lifted_addresses_are_not_listed(engine: Engine) -> None:
    with writing(engine) as connection:
        held = kept(connection, a_suppression())
        kept(connection, a_suppression("b@example.org", lifted_on=TODAY, lifted_why="申出"))
        assert list(registers.listed_digests(connection).values()) == [held.id]


def test_more_entries_than_one_query_takes(engine: Engine) -> None:
    with writing(engine) as connection:
        for number in range(1_201):
            kept(connection, a_suppression(f"{number}@example.org"))
        rows = registers.everything(connection, RegisterKind.SUPPRESSION)
    assert len({row.entry.id for row in rows}) == 1_201


def test_a_desk_made_before_gains_the_registers_and_keeps_its_data(tmp_path: Path) -> None:
    with a_database(tmp_path, STEPS[:BEFORE_REGISTERS]) as engine, writing(engine) as connection:
        appended_before(connection, an_event("before"))
    old = DatabaseFile(Place(tmp_path).database, DESK_ID, KEYS.database)
    assert read_version(old) == BEFORE_REGISTERS
    with Place(tmp_path).open() as desk, desk.writing() as connection:
        assert audit.verify(connection, KEYS) == audit.AuditState(1, sound=True)
        for entry in one_of_each().values():
            assert registers.fetch(connection, kept(connection, entry).id).entry.kind is entry.kind
