from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from jar_desk.domain.inquiry import Arrival, Decision, InquiryNumber, Stage
from jar_desk.domain.listing import ListFilter, ListingColumns, ListRow, searchable
from jar_desk.domain.people import Agent, AgentKind, Channel
from jar_desk.domain.reminders import DueItem
from jar_desk.domain.reports import InquiryFact
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.store import facts, inquiries, list_rows, listing, staff
from tests.examples import NOON, SATO, SUZUKI, TODAY, a_person, a_request, an_inquiry
from tests.store.databases import a_database, writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Select

    from jar_desk.domain.inquiry import Inquiry

TOKYO = ZoneInfo("Asia/Tokyo")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with a_database(tmp_path) as engine, writing(engine) as connection:
        yield connection


def stored(
    connection: Connection,
    sequence: int,
    due: date | None = None,
    paused_left: int | None = None,
    **changes: Any,
) -> Inquiry:
    inquiry = an_inquiry(number=InquiryNumber(2026, sequence), **changes)
    columns = ListingColumns(due=due, search_text=searchable(inquiry), paused_left=paused_left)
    return inquiries.insert(connection, inquiry, columns)


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def fill(connection: Connection) -> dict[UUID, int]:
    """Store ten inquiries and return their sequence numbers by identifier. TODAY is a Tuesday."""
    made = [
        stored(connection, 1, day(9)),
        stored(connection, 2, day(0), assignee=SATO.id),
        stored(connection, 3, None, assignee=SATO.id),
        stored(connection, 4, day(-3), stage=Stage.APPROVAL),
        stored(connection, 5, day(5), assignee=SUZUKI.id),
        stored(connection, 6, day(6)),
        stored(connection, 7, day(-1), paused_left=4, assignee=SATO.id),
        stored(connection, 8, day(2), stage=Stage.CLOSED, assignee=SATO.id),
        stored(connection, 9, day(1), stage=Stage.WITHDRAWN),
        stored(connection, 10, day(0)),
    ]
    return {one.id: one.number.sequence for one in made}


LISTS = {
    ListFilter.OPEN: [4, 7, 2, 10, 5, 6, 1, 3],
    ListFilter.MINE: [7, 2, 3],
    ListFilter.THIS_WEEK: [2, 10, 5],
    ListFilter.OVERDUE: [4],
    ListFilter.CLOSED: [9, 8],
    ListFilter.ALL: [4, 7, 2, 10, 5, 6, 1, 3, 9, 8],
    ListFilter.AWAITING_APPROVAL: [4],
}


def test_filters_and_their_order(connection: Connection) -> None:
    numbers = fill(connection)
    shown = {
        which: [numbers[one] for one in listing.ids(connection, which, "", TODAY, SATO.id)]
        for which in ListFilter
    }
    assert shown == LISTS


def test_counts_are_the_lengths_of_the_lists(connection: Connection) -> None:
    assert set(listing.counts(connection, TODAY, SATO.id).values()) == {0}
    fill(connection)
    expected = {which: len(numbers) for which, numbers in LISTS.items()}
    assert listing.counts(connection, TODAY, SATO.id) == expected


def test_blanks_are_no_search(connection: Connection) -> None:
    fill(connection)
    for typed in ("", " ", "　", "\0"):
        assert len(listing.ids(connection, ListFilter.OPEN, typed, TODAY, SATO.id)) == 8


def test_a_row_has_what_the_list_shows(connection: Connection) -> None:
    staff.save(connection, SATO)
    agent = Agent(
        person=a_person("山本 一郎"), kind=AgentKind.LAWYER, organisation="山本法律事務所"
    )
    inquiry = stored(
        connection,
        12,
        day(3),
        paused_left=22,
        assignee=SATO.id,
        agent=agent,
        arrival=Arrival(channel=Channel.COUNTER, moment=NOON),
        requests=(
            a_request(),
            a_request(Right.ERASURE, Regime.GDPR),
            a_request(Right.GENERAL, None),
        ),
    )
    assert listing.page(connection, [inquiry.id]) == [
        ListRow(
            id=inquiry.id,
            version=1,
            number=InquiryNumber(2026, 12),
            display_name="Ahmed Al-Rashid",
            native_name="أحمد الراشد",
            channel=Channel.COUNTER,
            language="ar",
            agent_name="山本法律事務所",
            requests=(
                (Right.DISCLOSURE, Regime.APPI),
                (Right.ERASURE, Regime.GDPR),
                (Right.GENERAL, None),
            ),
            stage=Stage.RECEIPT,
            assignee=SATO.id,
            assignee_name="佐藤",
            due=day(3),
            paused_left=22,
            received=TODAY,
        )
    ]
    assert listing.page(connection, [inquiry.id])[0].paused


def test_a_bare_row(connection: Connection) -> None:
    inquiry = stored(connection, 12, subject=a_person(languages=()), requests=())
    (row,) = listing.page(connection, [inquiry.id])
    assert (row.due, row.paused, row.language, row.agent_name) == (None, False, "", "")
    assert (row.assignee, row.assignee_name, row.requests) == (None, "", ())


def test_an_agent_without_organisation_is_named(connection: Connection) -> None:
    agent = Agent(person=a_person("山本 一郎"), kind=AgentKind.PARENT)
    inquiry = stored(connection, 12, agent=agent)
    assert listing.page(connection, [inquiry.id])[0].agent_name == "山本 一郎"


def test_rows_come_as_asked_and_vanished_ones_are_left_out(connection: Connection) -> None:
    wanted = [stored(connection, sequence).id for sequence in (3, 1, 2)]
    rows = listing.page(connection, [wanted[2], UUID(int=9), wanted[0]])
    assert [row.id for row in rows] == [wanted[2], wanted[0]]
    assert listing.page(connection, []) == []


def test_due_items(connection: Connection) -> None:
    numbers = fill(connection)
    items = facts.due_items(connection)
    assert [numbers[one.entity] for one in items] == [4, 7, 2, 10, 5, 6, 1]
    assert items[1] == DueItem(entity=items[1].entity, number="2026-0007", due=day(-1), paused=True)


def test_report_facts_know_the_deadline_of_ended_inquiries(connection: Connection) -> None:
    decision = Decision(outcome=Outcome.GRANTED, decided_by=SATO.id, decided_at=NOON)
    requests = (a_request(decision=decision), a_request(Right.COMPLAINT, None))
    before = stored(connection, 1, day(4), requests=requests)
    # Half past midnight in Tokyo is still the day before in UTC.
    answered = datetime(2026, 11, 12, 0, 30, tzinfo=TOKYO)
    after = replace(before, stage=Stage.CLOSED, answered_at=answered)
    inquiries.replace(connection, before, after, ListingColumns(due=None, search_text=""))
    assert facts.report_facts(connection) == [
        InquiryFact(
            id=before.id,
            received=TODAY,
            answered=date(2026, 11, 12),
            due=day(4),
            stage=Stage.CLOSED,
            rights=(
                (Right.DISCLOSURE, Regime.APPI, Outcome.GRANTED),
                (Right.COMPLAINT, None, None),
            ),
        )
    ]
    assert facts.due_items(connection) == []


@pytest.mark.parametrize("which", ListFilter)
def test_lists_are_read_from_an_index_without_sorting(
    connection: Connection, which: ListFilter
) -> None:
    fill(connection)
    seen = _plan(connection, listing.in_order(which, TODAY, SATO.id))
    assert not [line for line in seen if "TEMP B-TREE" in line], seen
    assert [line for line in seen if "INDEX ix_inquiry_list" in line], seen


@pytest.mark.parametrize("word", ["佐藤", "佐藤花"])
@pytest.mark.parametrize("which", ListFilter)
def test_a_search_begins_at_its_own_index(
    connection: Connection, which: ListFilter, word: str
) -> None:
    seen = _plan(connection, listing.found((word,), which, TODAY, SATO.id))
    assert not [line for line in seen if "AUTOMATIC" in line or "ix_inquiry_list_a" in line], seen
    assert [line for line in seen if "INDEX ix_inquiry_list_row" in line], seen


def _plan(connection: Connection, query: Select[tuple[UUID]]) -> list[str]:
    real = connection.connection.driver_connection
    assert real is not None
    compiled = query.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
    return [line[3] for line in real.execute(f"EXPLAIN QUERY PLAN {compiled}").fetchall()]


@pytest.mark.parametrize(
    ("statement", "plan"),
    [
        (list_rows.READ_ALL[0], "SCAN inquiry_list"),
        (list_rows.READ_ALL[1], "SEARCH inquiry_list USING COVERING INDEX {by_id} (id>?)"),
    ],
)
def test_reading_ahead_passes_the_rows_and_the_index_that_pages_use(
    connection: Connection, statement: str, plan: str
) -> None:
    named = "SELECT name FROM pragma_index_list('inquiry_list') WHERE origin = 'u'"
    by_id = connection.exec_driver_sql(named).scalar_one()
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}").all()
    assert [row[3] for row in rows] == [plan.format(by_id=by_id)]
    looked_up = f"EXPLAIN QUERY PLAN {list_rows.LOOK_UP}"
    plans = connection.exec_driver_sql(looked_up, (b"",) * list_rows.AT_ONCE).all()
    assert f"USING INDEX {by_id} (id=?)" in plans[0][3]


def test_a_list_read_ahead_is_the_same_list(connection: Connection) -> None:
    numbers = fill(connection)
    before = listing.page(connection, list(numbers))
    listing.read_ahead(connection)
    assert listing.page(connection, list(numbers)) == before
