"""The office's own days: a preview says what moves, then everything moves at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.calendars import ClosingKind
from jar_desk.domain.changes import Kind
from jar_desk.domain.errors import Invalid, NotPermitted, TableChanged
from jar_desk.domain.inquiry import PauseReason, Stage
from jar_desk.domain.listing import ListFilter
from jar_desk.domain.office_days import OfficeDay, OfficeDayKind
from jar_desk.domain.rights import Regime, Right
from jar_desk.usecases import closing_days, desks, moving, reading, reminding, timing
from jar_desk.usecases.registers import entries
from tests.examples import a_request
from tests.real_desk import MANAGER_PASSPHRASE
from tests.register_examples import a_withdrawal_of_consent as a_withdrawal
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

FOUNDING = date(2026, 12, 10)
"""Thirty days after the inquiries of these tests came."""


def an_entry(day: date = FOUNDING, **changes: object) -> OfficeDay:
    values: dict[str, object] = {
        "id": uuid4(),
        "kind": OfficeDayKind.CLOSED,
        "first": day,
        "last": day,
        "name_ja": "創立記念日",
        "name_en": "Founding day",
    }
    return OfficeDay(**(values | changes))  # type: ignore[arg-type]


def with_entry(session: Session, *entries: OfficeDay) -> tuple[OfficeDay, ...]:
    return (*closing_days.office_table(session), *entries)


def change(session: Session, *entries: OfficeDay) -> closing_days.Preview:
    preview = closing_days.preview_office_days(session, with_entry(session, *entries))
    closing_days.change_office_days(session, preview)
    return preview


def shown_due(session: Session, inquiry: Inquiry) -> date | None:
    return reading.list_page(session, [inquiry.id])[0].due


def test_a_new_desk_closes_over_new_year(desk: Desk) -> None:
    (entry,) = closing_days.office_table(desk.staff)
    assert (entry.kind, entry.yearly) == (OfficeDayKind.CLOSED, True)
    assert [entry.covers(date(2026, 12, day)) for day in (28, 29, 31)] == [False, True, True]
    assert [entry.covers(date(2027, 1, day)) for day in (1, 3, 4)] == [True, True, False]


def test_the_preview_names_number_from_to_and_why_and_changes_nothing(desk: Desk) -> None:
    inquiry = recorded(desk)
    preview = closing_days.preview_office_days(desk.manager, with_entry(desk.manager, an_entry()))
    (moved,) = preview.moved
    assert (moved.number, moved.before, moved.after) == (
        inquiry.number, FOUNDING, date(2026, 12, 11),
    )  # fmt: skip
    assert moved.leads
    ((day, names),) = moved.why
    assert (day, names[0].en) == (FOUNDING, "Founding day")
    assert shown_due(desk.staff, inquiry) == FOUNDING
    assert closing_days.office_table(desk.manager) == preview.before
    assert timing.clocks_for(desk.staff, inquiry)[0].due == FOUNDING


def test_the_change_moves_list_due_file_and_events_together(desk: Desk) -> None:
    inquiry = recorded(desk)
    other = recorded(desk, moment=datetime(2026, 11, 9, 3, tzinfo=UTC))
    preview = closing_days.preview_office_days(desk.manager, with_entry(desk.manager, an_entry()))
    done = closing_days.change_office_days(desk.manager, preview)
    assert done.value == preview.moved
    assert done.changes.kinds == {Kind.SETTINGS, Kind.INQUIRY}
    assert done.changes.ids == {inquiry.id}
    assert shown_due(desk.staff, inquiry) == date(2026, 12, 11)
    assert shown_due(desk.staff, other) == date(2026, 12, 9)
    assert {item.due for item in reminding.due_items(desk.staff)} == {
        date(2026, 12, 9), date(2026, 12, 11),
    }  # fmt: skip
    assert "2026-12-11" in (desk.manager.desk.folder / "due.json").read_text(encoding="utf-8")
    (event,) = [
        one.event
        for one in reading.inquiry_history(desk.staff, inquiry)
        if one.event.action is Action.DATE_MOVED
    ]
    assert event.before == {"jp-target": "2026-12-10"}
    assert event.after == {"jp-target": "2026-12-11"}
    assert reading.read_inquiry(desk.staff, inquiry.id).version == inquiry.version


def test_every_session_and_the_next_start_reckon_by_the_new_table(desk: Desk) -> None:
    inquiry = recorded(desk)
    change(desk.manager, an_entry())
    assert timing.clocks_for(desk.colleague, inquiry)[0].due == date(2026, 12, 11)
    assert shown_due(desk.staff, recorded(desk)) == date(2026, 12, 11)
    folder, person = desk.manager.desk.folder, desk.manager.staff.id
    desks.lock_desk(desk.manager)
    opened = desks.open_desk(folder, person, MANAGER_PASSPHRASE, now=desk.manager.now)
    assert timing.clocks_for(opened, inquiry)[0].due == date(2026, 12, 11)
    desks.lock_desk(opened)


def test_taking_an_entry_away_moves_dates_back(desk: Desk) -> None:
    inquiry = recorded(desk)
    change(desk.manager, an_entry())
    kept = [one for one in closing_days.office_table(desk.manager) if one.yearly]
    preview = closing_days.preview_office_days(desk.manager, kept)
    closing_days.change_office_days(desk.manager, preview)
    assert shown_due(desk.staff, inquiry) == FOUNDING
    assert [(one.before, one.after) for one in preview.moved] == [(date(2026, 12, 11), FOUNDING)]


def test_without_the_closure_year_end_days_count(desk: Desk) -> None:
    december = datetime(2026, 12, 2, tzinfo=UTC)
    manager = replace(desk.manager, now=lambda: december)
    later = replace(desk, staff=replace(desk.staff, now=lambda: december))
    inquiry = recorded(later, moment=datetime(2026, 12, 1, 3, tzinfo=UTC))
    assert shown_due(desk.staff, inquiry) == date(2027, 1, 4)
    closing_days.change_office_days(manager, closing_days.preview_office_days(manager, ()))
    assert shown_due(desk.staff, inquiry) == date(2026, 12, 31)


def test_the_days_of_withdrawals_move_with_the_table(desk: Desk) -> None:
    """Three working days, a house target: Wednesday 11 November becomes Thursday."""
    opened = entries.record_entry(desk.staff, a_withdrawal(withdrawn_on=date(2026, 11, 6))).value
    stopped = entries.record_entry(
        desk.staff,
        a_withdrawal(
            id=uuid4(), withdrawn_on=date(2026, 11, 6), stopped_on=date(2026, 11, 9),
            erasure_asked=False,
        ),
    ).value  # fmt: skip
    due = entries.read_entry(desk.staff, opened.id).due
    assert due == date(2026, 11, 11)
    entry = an_entry(date(2026, 11, 10))
    preview = closing_days.preview_office_days(desk.manager, with_entry(desk.manager, entry))
    (moved,) = preview.moved
    assert (moved.number, moved.before, moved.after) == (opened.number, due, date(2026, 11, 12))
    assert (moved.rule.id, moved.rule.legal, moved.leads) == ("consent-stop", False, True)
    assert [(day, names[0].en) for day, names in moved.why] == [(entry.first, "Founding day")]
    assert entries.read_entry(desk.staff, opened.id).due == due
    done = closing_days.change_office_days(desk.manager, preview)
    assert done.changes.kinds == {Kind.SETTINGS, Kind.INQUIRY, Kind.REGISTER}
    assert done.changes.ids == {opened.id}
    shown = entries.read_entry(desk.staff, opened.id)
    assert (shown.due, shown.entry.version) == (date(2026, 11, 12), opened.version)
    assert entries.read_entry(desk.staff, stopped.id).due is None
    assert "2026-11-12" in (desk.manager.desk.folder / "due.json").read_text(encoding="utf-8")


def test_a_closed_inquiry_keeps_its_date(desk: Desk) -> None:
    inquiry = moving.move_inquiry(
        desk.staff, recorded(desk), Stage.WITHDRAWN, reason="取下げ"
    ).value
    preview = change(desk.manager, an_entry())
    assert preview.moved == ()
    assert shown_due(desk.staff, inquiry) is None


def test_only_dates_of_the_office_move(desk: Desk) -> None:
    european = recorded(
        desk,
        regimes=frozenset({Regime.GDPR}),
        whereabouts="DE",
        requests=(a_request(Right.ACCESS, Regime.GDPR),),
    )
    preview = change(desk.manager, an_entry(), an_entry(date(2026, 12, 8)))
    assert [(one.rule.id, one.leads, one.after) for one in preview.moved] == [
        ("eu-target", False, date(2026, 12, 7))
    ]
    assert shown_due(desk.staff, european) == FOUNDING


def test_a_stopped_clock_has_no_day_to_move(desk: Desk) -> None:
    inquiry = recorded(desk)
    timing.pause_clock(
        desk.staff, inquiry, reason=PauseReason.CORRECTION, asked_on=date(2026, 11, 10)
    )
    assert change(desk.manager, an_entry()).moved == ()


def test_a_holiday_can_be_added_struck_out_and_confirmed(desk: Desk) -> None:
    equinox = date(2028, 3, 20)
    year = (date(2028, 1, 1), date(2028, 12, 31))

    def shown(*entries: OfficeDay) -> dict[date, bool]:
        days = closing_days.days_off(desk.staff, *year, with_entry(desk.staff, *entries))
        return {one.day: one.predicted for one in days if one.day.month == 3}

    added = an_entry(date(2028, 3, 21), kind=OfficeDayKind.HOLIDAY, name_ja="春分の日")
    struck = an_entry(equinox, kind=OfficeDayKind.WORKING)
    confirmed = an_entry(equinox, kind=OfficeDayKind.HOLIDAY, name_ja="春分の日")
    assert shown() == {equinox: True}
    assert shown(struck, added) == {added.first: False}
    assert shown(confirmed) == {equinox: False}


def test_the_list_of_a_year_has_names_and_kinds(desk: Desk) -> None:
    days = closing_days.days_off(
        desk.staff, date(2026, 12, 1), date(2027, 1, 31), closing_days.office_table(desk.staff)
    )
    kinds = {one.day: one.names[0].kind for one in days}
    assert kinds[date(2026, 12, 30)] is ClosingKind.OFFICE_CLOSURE
    assert kinds[date(2027, 1, 11)] is ClosingKind.HOLIDAY
    assert date(2026, 12, 5) not in kinds


@pytest.mark.parametrize(
    ("entry", "field", "problem"),
    [
        (an_entry(name_ja=" "), "name", "empty"),
        (an_entry(name_en=""), "name", "empty"),
        (an_entry(last=date(2026, 12, 9)), "last", "end-before-start"),
        (an_entry(last=date(2027, 1, 10)), "last", "too-long"),
        (an_entry(kind=OfficeDayKind.HOLIDAY, last=date(2026, 12, 11)), "last", "too-long"),
        (an_entry(kind=OfficeDayKind.WORKING, yearly=True), "last", "too-long"),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(
    desk: Desk, entry: OfficeDay, field: str, problem: str
) -> None:
    with pytest.raises(Invalid) as raised:
        closing_days.preview_office_days(desk.manager, with_entry(desk.manager, entry))
    assert (raised.value.field, raised.value.problem) == (field, problem)


def test_an_office_that_never_opens_is_refused(desk: Desk) -> None:
    months = [
        an_entry(date(2026, month, 1), last=date(2026, month, 28), yearly=True, id=UUID(int=month))
        for month in (5, 6, 7)
    ] + [
        an_entry(date(2026, month, 27), last=date(2026, month + 1, 1), yearly=True)
        for month in (5, 6)
    ]
    with pytest.raises(Invalid) as raised:
        closing_days.preview_office_days(desk.manager, months)
    assert raised.value.problem == "closed-too-long"


def test_a_table_that_somebody_else_changed_is_not_overwritten(desk: Desk) -> None:
    preview = closing_days.preview_office_days(desk.manager, with_entry(desk.manager, an_entry()))
    change(desk.manager, an_entry(date(2026, 12, 7)))
    with pytest.raises(TableChanged):
        closing_days.change_office_days(desk.manager, preview)
    assert len(closing_days.office_table(desk.manager)) == 2


def test_only_the_manager_changes_and_an_auditor_sees_nothing(
    desk: Desk, session_of: Callable[[str], Session]
) -> None:
    auditor = session_of("監査")
    preview = closing_days.preview_office_days(desk.manager, ())
    for session in (desk.staff, auditor):
        with pytest.raises(NotPermitted):
            closing_days.preview_office_days(session, ())
        with pytest.raises(NotPermitted):
            closing_days.change_office_days(session, preview)
    with pytest.raises(NotPermitted):
        closing_days.office_table(auditor)


def test_the_list_is_in_order_after_a_change(desk: Desk) -> None:
    first, second = recorded(desk), recorded(desk, moment=datetime(2026, 11, 9, 3, tzinfo=UTC))
    change(desk.manager, an_entry(date(2026, 12, 9)), an_entry())
    ids = list(reading.list_ids(desk.staff, ListFilter.OPEN))
    assert {shown_due(desk.staff, one) for one in (first, second)} == {date(2026, 12, 11)}
    assert ids == [first.id, second.id]
