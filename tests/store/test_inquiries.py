from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from jar_desk.domain.errors import Stale, Unknown
from jar_desk.domain.inquiry import Inquiry, InquiryNumber, Relation, Stage
from jar_desk.domain.listing import ListingColumns, searchable
from jar_desk.domain.people import SafeContact
from jar_desk.store import attachments, inquiries
from jar_desk.store.inquiry_rows import CHILDREN, GRANDCHILDREN, WITH_FILES
from tests.examples import (
    TODAY,
    a_name,
    a_person,
    a_record,
    a_request,
    a_withdrawal,
    an_attachment,
    an_identity_check,
    an_inquiry,
)
from tests.store.databases import a_database, writing
from tests.store.whole_inquiry import a_dispatch, a_message, a_whole_inquiry, files_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with a_database(tmp_path) as engine:
        yield engine


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    with writing(engine) as connection:
        yield connection


def columns(inquiry: Inquiry) -> ListingColumns:
    return ListingColumns(due=TODAY, search_text=searchable(inquiry))


def stored(connection: Connection, inquiry: Inquiry) -> Inquiry:
    for file in files_of(inquiry):
        attachments.insert(connection, file, bytes(32))
    return inquiries.insert(connection, inquiry, columns(inquiry))


def changed(connection: Connection, before: Inquiry, **changes: Any) -> Inquiry:
    after = replace(before, **changes)
    return inquiries.replace(connection, before, after, columns(after))


def test_the_example_fills_every_field() -> None:
    whole, plain = a_whole_inquiry(), an_inquiry()
    same = {
        one.name for one in fields(Inquiry) if getattr(whole, one.name) == getattr(plain, one.name)
    }
    assert same == {"version", "number"}


@pytest.mark.parametrize("make", [an_inquiry, a_whole_inquiry])
def test_what_is_stored_is_read_again(connection: Connection, make: Any) -> None:
    saved = stored(connection, make())
    assert saved.version == 1
    assert inquiries.fetch(connection, saved.id) == saved


def test_from_bare_to_whole_and_back(connection: Connection) -> None:
    bare = stored(connection, an_inquiry())
    whole = replace(a_whole_inquiry(), id=bare.id)
    for file in files_of(whole):
        attachments.insert(connection, file, bytes(32))
    filled = inquiries.replace(connection, bare, whole, columns(whole))
    assert filled == replace(whole, version=2)
    assert inquiries.fetch(connection, bare.id) == filled
    emptied = inquiries.replace(connection, filled, bare, columns(bare))
    assert inquiries.fetch(connection, bare.id) == emptied == replace(bare, version=3)


CHANGES: list[dict[str, Any]] = [
    {"relation": Relation.DONOR, "whereabouts": "FR"},
    {"stage": Stage.WITHDRAWN, "stage_reason": "本人が取下げ"},
    {"assignee": None},
    {"agent": None},
    {"subject": a_person("Other", names=(a_name("Other"),))},
    {"safe_contact": SafeContact()},
    {"requests": (a_request(),)},
    {"records": ()},
    {"records": (a_record(), a_record())},
    {"messages": (a_message(),)},
    {"pauses": ()},
    {"identity_checks": (an_identity_check(), an_identity_check(withdrawal=a_withdrawal()))},
    {"extension": None, "proposal": None, "approval": None, "answered_at": None, "ended_at": None},
    {"dispatches": (a_dispatch("new@example.org"),)},
]


@pytest.mark.parametrize("change", CHANGES, ids="+".join)
def test_a_change_is_kept(connection: Connection, change: dict[str, Any]) -> None:
    saved = changed(connection, stored(connection, a_whole_inquiry()), **change)
    assert saved.version == 2
    assert inquiries.fetch(connection, saved.id) == saved


@pytest.mark.parametrize(
    "name", ["requests", "records", "messages", "pauses", "source_checks", "identity_checks"]
)
def test_order_is_kept(connection: Connection, name: str) -> None:
    before = stored(connection, a_whole_inquiry())
    turned = changed(connection, before, **{name: getattr(before, name)[::-1]})
    assert getattr(inquiries.fetch(connection, before.id), name) == getattr(turned, name)


def test_order_of_names_is_kept(connection: Connection) -> None:
    before = stored(connection, a_whole_inquiry())
    subject = replace(before.subject, names=before.subject.names[::-1])
    after = changed(connection, before, subject=subject)
    assert inquiries.fetch(connection, before.id).subject.names == after.subject.names


def test_only_rows_that_differ_are_written(connection: Connection) -> None:
    before = stored(connection, a_whole_inquiry())
    first, second = before.records
    changed(connection, before, records=(first, replace(second, title="別の題")))
    versions = {
        (table.name, row["id"]): row["version"]
        for table in (*CHILDREN, *GRANDCHILDREN)
        for row in connection.execute(select(table)).mappings()
    }
    assert {key for key, version in versions.items() if version > 1} == {("record", second.id)}


def test_an_older_state_is_refused(connection: Connection) -> None:
    before = stored(connection, an_inquiry())
    saved = changed(connection, before, relation=Relation.DONOR)
    with pytest.raises(Stale) as raised:
        changed(connection, before, relation=Relation.EVENT)
    assert raised.value.entity == before.id
    assert inquiries.fetch(connection, before.id) == saved


def test_unknown_inquiries(connection: Connection) -> None:
    with pytest.raises(Unknown):
        inquiries.fetch(connection, uuid4())
    with pytest.raises(Unknown):
        changed(connection, an_inquiry(version=1), relation=Relation.EVENT)


def test_numbers_count_by_fiscal_year(connection: Connection) -> None:
    taken = [inquiries.next_number(connection, year) for year in (2026, 2026, 2027, 2026)]
    expected = [(2026, 1), (2026, 2), (2027, 1), (2026, 3)]
    assert taken == [InquiryNumber(*one) for one in expected]


def test_numbers_are_never_given_twice(engine: Engine) -> None:
    def take(_: int) -> InquiryNumber:
        with writing(engine) as connection:
            return inquiries.next_number(connection, 2026)

    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(take, range(40)))
    assert sorted(number.sequence for number in taken) == list(range(1, 41))


def test_a_failed_change_leaves_nothing(engine: Engine) -> None:
    with writing(engine) as connection:
        before = stored(connection, a_whole_inquiry())
    broken = (*before.records, a_record(attachment=an_attachment()))
    with pytest.raises(Exception, match="FOREIGN KEY"), writing(engine) as connection:
        changed(connection, before, records=broken)
    with engine.connect() as connection:
        assert inquiries.fetch(connection, before.id) == before


def test_nothing_is_left_of_children_taken_out(connection: Connection) -> None:
    bare = stored(connection, an_inquiry())
    files: dict[str, Any] = dict.fromkeys(WITH_FILES, ())
    whole = replace(a_whole_inquiry(), id=bare.id, **files)
    filled = inquiries.replace(connection, bare, whole, columns(whole))
    inquiries.replace(connection, filled, replace(bare, requests=()), columns(bare))
    left = {
        table.name: connection.scalar(select(func.count()).select_from(table))
        for table in (*CHILDREN, *GRANDCHILDREN)
    }
    kept = {name: number for name, number in left.items() if number}
    assert kept == {"person": 1, "name_form": 2, "contact_point": 2}
