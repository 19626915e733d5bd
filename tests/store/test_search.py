from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.listing import ListFilter, ListingColumns, searchable
from jar_desk.domain.people import Channel, ContactPoint
from jar_desk.store import inquiries, listing, search
from tests.examples import (
    SATO,
    TODAY,
    a_name,
    a_person,
    a_record,
    a_request,
    an_inquiry,
)
from tests.store.databases import a_database, writing
from tests.store.whole_inquiry import a_message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from jar_desk.domain.inquiry import Inquiry


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with a_database(tmp_path) as engine, writing(engine) as connection:
        yield connection


def stored(connection: Connection, **changes: Any) -> Inquiry:
    changes.setdefault("number", inquiries.next_number(connection, 2026))
    inquiry = an_inquiry(**changes)
    return inquiries.insert(connection, inquiry, columns(inquiry))


def columns(inquiry: Inquiry) -> ListingColumns:
    return ListingColumns(due=TODAY, search_text=searchable(inquiry))


def named(connection: Connection, *names: str, **changes: Any) -> Inquiry:
    person = a_person(names=tuple(map(a_name, names)), contacts=())
    return stored(connection, subject=person, **changes)


def found(connection: Connection, query: str, which: ListFilter = ListFilter.ALL) -> list[UUID]:
    return list(listing.ids(connection, which, query, TODAY, SATO.id))


NAMES = [
    ("zazolc", "Zażółć Gęślą"),
    ("ZAŻÓŁĆ", "zazolc gesla"),
    ("strasse", "Anna Straße"),
    ("Straße", "STRASSE, Anna"),
    ("istanbul", "İstanbul Yılmaz"),
    ("yilmaz", "İstanbul Yılmaz"),
    ("muller", "Jörg MÜLLER"),
    ("MÜLLER", "Muller Jorg"),
    ("髙", "高橋 健一"),
    ("高", "髙﨑 健一"),
    ("高崎", "髙﨑 健一"),
    ("渡辺", "渡邊 花子"),
    ("渡邉花子", "渡辺 花子"),
    ("ﾀﾅｶ", "たなか さくら"),
    ("ﾀﾅｶ", "タナカ サクラ"),
    ("たなか", "ﾀﾅｶ ｻｸﾗ"),
    ("田中", "田中 さくら"),
    ("中さ", "田中 さくら"),
    ("田中さくら", "田中 さくら"),
    ("Ａｈｍｅｄ", "Ahmed Al-Rashid"),
    ("ahmedal", "Ahmed Al-Rashid"),
    ("al-rashid", "Ahmed Al-Rashid"),
    ("rashid ahmed", "Ahmed Al-Rashid"),
    ("ra ahmed", "Ahmed Al-Rashid"),
    ("شد", "أحمد الراشد"),
    ("الراشد", "أحمد الراشد"),
    ("ဝင်းမြင့်", "ဝင်းမြင့်"),
    ("h", "Hương"),
    ("huong", "Nguyễn Thị Hương"),
    ("o'brien", "Pat O’Brien"),
    ("𠮷田", "𠮷田 茂"),
]


@pytest.mark.parametrize(("query", "name"), NAMES)
def test_spellings_of_a_name_find_it(connection: Connection, query: str, name: str) -> None:
    named(connection, "Xenia Quist")
    wanted = named(connection, name)
    assert found(connection, query) == [wanted.id]


MISSES = [
    ("田中", "中田 太郎"),
    ("tanaki", "Aki Tan"),
    ("aba ab", "abc bab"),
    ("abcd", "abc bcd"),
    ("xyz", "Ahmed"),
    ("ahmed xyz", "Ahmed"),
    ("xy ahmed", "Ahmed"),
    ("山", "川口"),
]


@pytest.mark.parametrize(("query", "name"), MISSES)
def test_what_is_not_there_is_not_found(connection: Connection, query: str, name: str) -> None:
    named(connection, name)
    assert found(connection, query) == []


QUOTED = [
    "%",
    "_",
    '"',
    '""',
    "*",
    "a*",
    "AND",
    "OR",
    "NOT ahmed",
    "NEAR(",
    "NEAR(ahmed rashid, 2)",
    "text:ahmed",
    "^ahmed",
    "{text}:x",
    "ahm\0ed xyz",
    "\0",
    "'; DROP TABLE inquiry; --",
    '"unfinished',
    "\ue000\ue001\ue000",
    "a\ud800b zz",
    "%_\\",
    "ab" * 50_000,
    "ab " * 33_333 + "zz",
    "?" * 100_000,
]


@pytest.mark.parametrize("query", QUOTED, ids=lambda query: repr(query[:20]))
def test_signs_mean_themselves(connection: Connection, query: str) -> None:
    named(connection, "Nobody Here")
    hits = found(connection, query)
    assert not hits or query.strip("\0\ue000\ue001\ud800\"'_\\%*?") == ""


def test_a_percent_sign_is_found(connection: Connection) -> None:
    wanted = stored(connection, messages=(a_message(text='100%_確実 "引用" a*b NEAR( x'),))
    stored(connection)
    for query in ("%", "100%", "確実", "引用", "a*b", "near(", "NEAR( x"):
        assert found(connection, query) == [wanted.id], query


PLACES: list[tuple[str, dict[str, Any]]] = [
    ("2026-0311", {}),
    ("20260311", {}),
    ("0311", {}),
    ("請求範囲", {"requests": (a_request(scope="請求範囲はすべて"),)}),
    ("面談", {"records": (a_record(title="面談記録"),)}),
    ("値そのもの", {"records": (a_record(value="値そのもの"),)}),
    ("本文のことば", {"messages": (a_message(text="これは本文の\nことばでは\n本文のことば"),)}),
]


@pytest.mark.parametrize(("query", "changes"), PLACES)
def test_everything_said_is_searched(
    connection: Connection, query: str, changes: dict[str, Any]
) -> None:
    for _ in range(310):
        inquiries.next_number(connection, 2026)
    wanted = stored(connection, **changes)
    stored(connection)
    assert found(connection, query) == [wanted.id]


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("09012345678", "090-1234-5678"),
        ("090-1234-5678", "09012345678"),
        ("０９０−１２３４", "090-1234-5678"),
        ("(03)5379", "03-5379-6001"),
        ("5379-6001", "03-5379-6001"),
        ("1010065", "〒101-0065 東京都千代田区"),
        ("hana@example.org", "Hana@Example.org"),
    ],
)
def test_contacts_are_found_with_and_without_signs(
    connection: Connection, query: str, value: str
) -> None:
    contact = ContactPoint(id=UUID(int=5), channel=Channel.PHONE, value=value)
    wanted = stored(connection, subject=a_person(contacts=(contact,)))
    stored(connection, subject=a_person(contacts=()))
    assert found(connection, query) == [wanted.id]


def test_newest_come_first_and_no_more_than_shown(connection: Connection) -> None:
    made = [named(connection, f"Tanaka {place}").id for place in range(search.RESULT_LIMIT + 5)]
    expected = made[::-1][: search.RESULT_LIMIT]
    for query in ("tanaka", "ta", "t", "ta tanaka"):
        assert found(connection, query) == expected


def test_filters_and_words_combine(connection: Connection) -> None:
    mine = named(connection, "田中 一", assignee=SATO.id)
    closed = named(connection, "田中 二", stage=Stage.CLOSED)
    waiting = named(connection, "田中 三", stage=Stage.APPROVAL)
    named(connection, "佐藤", assignee=SATO.id)
    expected = {
        ListFilter.ALL: [waiting.id, closed.id, mine.id],
        ListFilter.OPEN: [waiting.id, mine.id],
        ListFilter.MINE: [mine.id],
        ListFilter.CLOSED: [closed.id],
        ListFilter.AWAITING_APPROVAL: [waiting.id],
        ListFilter.THIS_WEEK: [waiting.id, mine.id],
        ListFilter.OVERDUE: [],
    }
    for query in ("田中", "田"):
        assert {which: found(connection, query, which) for which in ListFilter} == expected
    long = {which: found(connection, "田中一", which) for which in ListFilter}
    assert [which for which, hits in long.items() if hits == [mine.id]] == [
        ListFilter.OPEN,
        ListFilter.MINE,
        ListFilter.THIS_WEEK,
        ListFilter.ALL,
    ]


def test_a_changed_name_is_found_and_the_old_one_forgotten(connection: Connection) -> None:
    before = named(connection, "Old Namesake")
    person = replace(before.subject, names=(a_name("新しい名前"),))
    after = replace(before, subject=person, stage=Stage.CLOSED)
    inquiries.replace(connection, before, after, columns(after))
    for query in ("namesake", "old", "ol", "o"):
        assert found(connection, query) == [], query
    for query in ("新しい", "名前", "名"):
        assert found(connection, query, ListFilter.CLOSED) == [before.id]
        assert found(connection, query, ListFilter.OPEN) == []


def test_what_is_erased_leaves_no_word_in_the_index(connection: Connection) -> None:
    before = named(connection, "Erasable Secretname")
    row = connection.exec_driver_sql("SELECT row FROM inquiry").scalar_one()
    search.remove(connection, row)
    for index in ("search_pairs", "search_runs"):
        connection.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('integrity-check')")  # noqa: S608
        blocks = connection.exec_driver_sql(f"SELECT block FROM {index}_data").scalars()  # noqa: S608
        kept = b"".join(bytes(block) for block in blocks)
        assert b"sec" not in kept
        assert b"sec".hex().encode() not in kept
    assert found(connection, "secretname") == []
    search.remove(connection, row)
    assert inquiries.fetch(connection, before.id) == before
