"""Erased means: rows, files, keys, search terms, drafts, values of events, passphrases, the log."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import text

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import DamagedFile, ErasedFile
from jar_desk.domain.errors import Invalid, NotPermitted, Unknown
from jar_desk.domain.four_eyes import NotApproved, ProposalState
from jar_desk.domain.inquiry import MessageKind, Stage, fiscal_year
from jar_desk.domain.listing import ListFilter
from jar_desk.domain.registers.incidents import Reporting
from jar_desk.domain.reports import fiscal_year_period
from jar_desk.domain.retention import DueState, Holding, HoldKind, OnHold, Period, PeriodUnit
from jar_desk.store import audit, audit_values, erased_list, secrets
from jar_desk.store.engine import DatabaseFile, connect
from jar_desk.usecases import (
    auditing,
    desks,
    drafts,
    editing,
    erasing,
    erasing_again,
    four_eyes,
    moving,
    packages,
    reading,
    reporting,
    retention,
)
from jar_desk.usecases.command_door import Key
from jar_desk.usecases.registers import entries
from jar_desk.usecases.verifying import verify_desk
from tests.examples import TODAY, a_person
from tests.real_desk import MANAGER_PASSPHRASE
from tests.register_examples import (
    a_contractor,
    a_provision,
    a_step,
    a_training,
    an_appointment,
    an_incident,
)
from tests.store.plain_pages import holding
from tests.usecases.erasing_steps import (
    approved_erasure,
    at,
    closed,
    closed_with_row,
    erased,
    much_later,
    thing_of,
    withdrawn,
)
from tests.usecases.steps import decided, recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.registers.entry import RegisterEntry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

LATIN, KANJI, NOTE, DRAFT = "Zerahiwot Marker", "標識山田太郎", "marker-note-5551", "marker-draft-1"
MARKERS = (LATIN, KANJI, NOTE, DRAFT)


@pytest.fixture
def marked(desk: Desk, tmp_path: Path) -> Inquiry:
    """An answered inquiry with markers everywhere something of a person is kept."""
    sources = tmp_path / "sources"
    sources.mkdir()
    inquiry = closed(desk, sources, subject=a_person(LATIN, KANJI))
    noted = editing.add_message(desk.staff, inquiry, kind=MessageKind.NOTE, text=NOTE).value
    drafts.save_draft(desk.staff, "inquiry", {"note": DRAFT}, noted.id)
    return noted


def _sound(desk: Desk) -> bool:
    with desk.manager.desk.reading() as connection:
        return audit.verify(connection, desk.manager.desk.keys).sound


@pytest.mark.fault(67)
def test_nothing_of_a_person_is_left_for_whoever_holds_the_key(desk: Desk, marked: Inquiry) -> None:
    folder, keys = desk.manager.desk.folder, desk.manager.desk.keys
    other = recorded(desk, subject=replace(a_person("Stays Here"), contacts=()))
    assert holding(folder, keys, *MARKERS) == set(MARKERS)
    before = len(list((folder / "files").iterdir()))
    done = erased(much_later(desk), marked.id)
    assert [one.number for one in done.done] == [str(marked.number)]
    assert holding(folder, keys, *MARKERS) == set()
    assert holding(folder, keys, "Stays Here") == {"Stays Here"}
    assert len(list((folder / "files").iterdir())) == before - done.done[0].counts[1][1]
    assert (folder / "desk.db-wal").stat().st_size == 0
    assert _sound(desk)
    assert reading.read_inquiry(desk.staff, other.id) == other
    desks.lock_desk(desk.manager)
    assert holding(folder, keys, *MARKERS) == set()


def test_the_search_finds_nothing_of_whom_was_erased(desk: Desk, marked: Inquiry) -> None:
    for word in ("Zerahiwot", "標識", NOTE):
        assert list(reading.list_ids(desk.staff, ListFilter.ALL, word)) == [marked.id]
    erased(much_later(desk), marked.id)
    for word in ("Zerahiwot", "標識", NOTE, "Ze"):
        assert list(reading.list_ids(desk.staff, ListFilter.ALL, word)) == []
    with desk.manager.desk.writing() as connection:
        check = "INSERT INTO search_runs(search_runs) VALUES ('integrity-check')"
        connection.execute(text(check))


def _terms(desk: Desk) -> set[str]:
    """Return every word of both indexes, as SQLite lists them."""
    of = desk.manager.desk
    raw = connect(DatabaseFile(of.folder / "desk.db", of.desk_id, of.keys.database), guarded=False)
    found: set[str] = set()
    for index in ("search_pairs", "search_runs"):
        raw.execute(f"CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', '{index}', 'row')")
        found |= {term for (term,) in raw.execute("SELECT term FROM temp.terms")}
        raw.execute("DROP TABLE temp.terms")
    raw.close()
    return found


@pytest.mark.fault(67)
def test_no_word_of_the_index_tells_of_whom_was_erased(desk: Desk, marked: Inquiry) -> None:
    told = {"標識".encode().hex(), "Ze".lower().encode().hex(), "zer", "標識山"}
    recorded(desk, subject=replace(a_person("Stays Here"), contacts=()))
    assert told & _terms(desk) == told
    erased(much_later(desk), marked.id)
    left = _terms(desk)
    assert told & left == set()
    assert "sta" in left


def test_events_stay_and_say_nothing(desk: Desk, marked: Inquiry) -> None:
    before = [one for one in auditing.audit_events(desk.manager) if one.event.entity == marked.id]
    assert any(LATIN in str(one.event.after) for one in before)
    erased(much_later(desk), marked.id)
    after = [one for one in auditing.audit_events(desk.manager) if one.event.entity == marked.id]
    newest, *others = after
    assert newest.event.action is Action.ERASED
    assert (newest.event.after or {})["counts"]["people"] == 1
    assert [one.sequence for one in others] == [one.sequence for one in before]
    assert all(one.erased for one in others if one.event.action is not Action.DOCUMENT_READ)
    assert LATIN not in str(after)
    assert _sound(desk)


def test_the_line_of_the_register_stays_and_is_counted(desk: Desk, marked: Inquiry) -> None:
    def figures() -> object:
        year = fiscal_year_period(fiscal_year(desk.manager.today()))
        return reporting.management_report(desk.manager, year)

    before = figures()
    erased(much_later(desk), marked.id)
    assert figures() == before
    with pytest.raises(Unknown):
        reading.read_inquiry(desk.staff, marked.id)
    assert auditing.inquiry_numbers(desk.manager, [marked.id]) == {marked.id: str(marked.number)}
    line = thing_of(much_later(desk).staff, marked.id, Holding.REGISTER_LINE)
    assert line.kept.number == str(marked.number)
    assert recorded(desk).number.sequence == marked.number.sequence + 1


def test_a_copy_of_what_was_handed_over_goes_and_its_index_stays(
    desk: Desk, marked: Inquiry
) -> None:
    soon = at(desk, 91)
    assert thing_of(soon.staff, marked.id, Holding.ANSWER_COPY).erase_from == soon.staff.today()
    erased(soon, marked.id, what=Holding.ANSWER_COPY)
    kept = reading.read_inquiry(desk.staff, marked.id)
    package, record = kept.package, kept.records[0]
    assert package is not None
    assert package.attachment == marked.package.attachment  # type: ignore[union-attr]
    for file in (package.attachment, record.attachment):
        assert file is not None
        with pytest.raises(ErasedFile):
            reading.attachment_bytes(desk.staff, file)
    assert (record.value, record.title) == ("", marked.records[0].title)
    assert _sound(desk)
    assert desk.manager.desk.examine().sound
    with pytest.raises(StopIteration):
        thing_of(soon.staff, marked.id, Holding.ANSWER_COPY)


def test_a_package_that_was_replaced_goes_with_its_passphrase(desk: Desk, tmp_path: Path) -> None:
    first = packages.make_package(desk.staff, decided(desk, tmp_path)).value
    old = first.package
    assert old is not None
    second = packages.make_package(desk.staff, first).value
    tomorrow = at(desk, 1)
    thing = thing_of(tomorrow.staff, old.id, Holding.SUPERSEDED)
    assert not thing.holds
    erased(tomorrow, old.id, what=Holding.SUPERSEDED)
    with pytest.raises(ErasedFile):
        reading.attachment_bytes(desk.staff, old.attachment)
    kept = reading.read_inquiry(desk.staff, second.id)
    assert kept == second
    assert second.package is not None
    assert reading.attachment_bytes(desk.staff, second.package.attachment)
    with desk.manager.desk.reading() as connection:
        assert secrets.waits(connection, second.package.id)
        assert not secrets.waits(connection, old.id)


def test_a_hold_after_the_approval_keeps_the_thing(desk: Desk) -> None:
    kept, gone = withdrawn(desk), withdrawn(desk, subject=a_person("Other"))
    later = much_later(desk)
    proposal = approved_erasure(later, [kept.id, gone.id])
    hold = retention.place_hold(later.staff, kept.id, HoldKind.LEGAL_CLAIM, "訴訟").value
    told = erasing.erase(later.staff, proposal).value
    assert (told.held, [one.thing for one in told.done]) == ((kept.id,), [gone.id])
    assert reading.read_inquiry(desk.staff, kept.id).id == kept.id
    assert [one.id for one in erasing.unfinished_erasures(later.staff)] == [proposal.id]
    with pytest.raises(NotPermitted):
        retention.lift_hold(later.staff, hold, "和解")
    retention.lift_hold(later.manager, hold, "和解")
    assert [one.thing for one in erasing.erase(later.staff, proposal).value.done] == [kept.id]
    assert erasing.unfinished_erasures(later.staff) == []


def test_what_is_held_cannot_be_proposed(desk: Desk) -> None:
    inquiry = withdrawn(desk)
    later = much_later(desk)
    retention.place_hold(later.staff, inquiry.id, HoldKind.ORDER, "裁判所の命令")
    with pytest.raises(OnHold):
        approved_erasure(later, [inquiry.id])


def test_an_open_request_of_the_same_person_holds(desk: Desk) -> None:
    inquiry = withdrawn(desk, subject=a_person("Ahmed Al-Rashid"))
    later = much_later(desk)
    proposal = approved_erasure(later, [inquiry.id])
    asking = recorded(later, subject=a_person("AHMED  al-rashid"))
    (hold,) = thing_of(later.staff, inquiry.id).holds
    assert (hold.kind, hold.number) == (HoldKind.OPEN_REQUEST, str(asking.number))
    assert erasing.erase(later.staff, proposal).value.held == (inquiry.id,)
    with pytest.raises(Invalid):
        retention.lift_hold(later.manager, hold, "x")
    moving.move_inquiry(later.staff, asking, Stage.WITHDRAWN, "取下げ")
    assert not thing_of(later.staff, inquiry.id).holds
    assert len(erasing.erase(later.staff, proposal).value.done) == 1


def test_what_changed_since_the_approval_is_not_erased(desk: Desk) -> None:
    inquiry = withdrawn(desk)
    later = much_later(desk)
    proposal = approved_erasure(later, [inquiry.id])
    editing.add_message(later.staff, inquiry, kind=MessageKind.NOTE, text="続報")
    told = erasing.erase(later.staff, proposal).value
    assert (told.changed, told.done) == ((inquiry.id,), ())
    four_eyes.withdraw(later.staff, proposal)
    assert erased(later, inquiry.id).done


def test_nothing_goes_without_an_approval(desk: Desk) -> None:
    inquiry = withdrawn(desk)
    later = much_later(desk)
    chosen = [(Holding.INQUIRY, inquiry.id)]
    proposal = erasing.propose_erasure(later.staff, chosen, "期間満了").value
    with pytest.raises(NotApproved):
        erasing.erase(later.staff, proposal)
    forged = replace(
        proposal, state=ProposalState.APPROVED, settled_by=desk.manager.staff.id, settled_at=None
    )
    with pytest.raises(NotApproved):
        erasing.erase(later.staff, forged)
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry


def test_before_the_period_ends_a_manager_must_say_yes(desk: Desk) -> None:
    inquiry = withdrawn(desk)
    chosen = [(Holding.INQUIRY, inquiry.id)]
    proposal = erasing.propose_erasure(desk.staff, chosen, "本人の請求").value
    with pytest.raises(NotPermitted):
        four_eyes.approve(desk.colleague, proposal, erasing.content_now(desk.staff, proposal))
    content = erasing.content_now(desk.staff, proposal)
    yes = four_eyes.approve(desk.manager, proposal, content).value
    assert len(erasing.erase(desk.staff, yes).value.done) == 1


def test_cancel_stops_between_things_and_the_rest_goes_later(desk: Desk) -> None:
    several = [withdrawn(desk, subject=a_person(f"Person {number}")) for number in range(4)]
    later = much_later(desk)
    proposal = approved_erasure(later, [one.id for one in several])
    seen: list[tuple[int, int]] = []
    told = erasing.erase(
        later.staff, proposal, lambda *how: seen.append(how), lambda: len(seen) == 2
    ).value
    assert (len(told.done), told.stopped, seen) == (2, True, [(1, 4), (2, 4)])
    assert len(erasing.erase(later.staff, proposal).value.done) == 2
    assert retention.due_things(later.staff) == ()


def test_a_purge_stays_purged_after_a_restore(desk: Desk, marked: Inquiry, tmp_path: Path) -> None:
    folder, keys = desk.manager.desk.folder, desk.manager.desk.keys
    # A file smaller than it was would be taken for one cut off: this one has room for what follows.
    with desk.manager.desk.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE room AS SELECT zeroblob(65536) AS taken")
        connection.exec_driver_sql("DROP TABLE room")
    desk.manager.desk.empty_log()
    copy = tmp_path / "copy.jardesk"
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("lock"))
    erased(much_later(desk), marked.id)
    listed = erased_list.read(folder, keys)
    assert listed == tuple(retention.disposals(desk.manager))
    desks.lock_desk(desk.manager)
    (folder / "header").replace(copy / "header")
    session = desks.open_desk(copy, desk.manager.staff.id, MANAGER_PASSPHRASE, now=desk.manager.now)
    try:
        assert reading.read_inquiry(session, marked.id).id == marked.id
        session.desk.accept_rollback()
        told = erasing_again.reapply_disposals(session, listed).value
        assert [one.thing for one in told.done] == [marked.id]
        assert holding(copy, keys, *MARKERS) == set()
        assert erasing_again.reapply_disposals(session, listed).value.done == ()
        with session.desk.reading() as connection:
            assert audit.verify(connection, keys).sound
        assert auditing.audit_events(session, limit=1)[0].event.action is Action.ERASED_AGAIN
    finally:
        desks.lock_desk(session)


def test_the_list_of_erased_things_cannot_be_added_to(desk: Desk) -> None:
    inquiry = withdrawn(desk)
    erased(much_later(desk), inquiry.id)
    folder, keys = desk.manager.desk.folder, desk.manager.desk.keys
    path = folder / "erased"
    whole = path.read_text()
    assert str(inquiry.id) in whole
    path.write_text(whole.replace(str(inquiry.id), str(uuid4())))
    with pytest.raises(DamagedFile):
        erased_list.read(folder, keys)


def test_an_entry_of_a_register_goes_and_its_number_is_not_given_again(desk: Desk) -> None:
    made = entries.record_entry(
        desk.staff, replace(a_provision(person="Marker Entry Xq"), number=None, version=0)
    ).value
    later = much_later(desk)
    folder, keys = desk.manager.desk.folder, desk.manager.desk.keys
    assert holding(folder, keys, "Marker Entry Xq")
    erased(later, made.id, what=Holding.REGISTER_ENTRY)
    assert holding(folder, keys, "Marker Entry Xq") == set()
    with pytest.raises(Unknown):
        entries.read_entry(desk.staff, made.id)
    again = entries.record_entry(
        desk.staff, replace(a_provision(), id=uuid4(), number=None, version=0)
    ).value
    assert again.number is not None
    assert made.number is not None
    assert again.number.sequence == made.number.sequence + 1
    assert _sound(desk)


@pytest.mark.parametrize(
    "entry",
    [
        a_contractor(ended_on=TODAY, reviews=(a_step("Marker Entry Xq"),)),
        an_incident(
            reporting=Reporting.NO_REPORT,
            reporting_why="Marker Entry Xq",
            progress=(a_step("回収した", TODAY),),
        ),
        a_training(others="Marker Entry Xq", repeat_by=None),
        an_appointment(holder="Marker Entry Xq", ended_on=TODAY),
    ],
    ids=lambda entry: entry.kind.value,
)
def test_a_record_of_security_goes_whole_with_its_steps(desk: Desk, entry: RegisterEntry) -> None:
    made = entries.record_entry(desk.manager, entry).value
    folder, keys = desk.manager.desk.folder, desk.manager.desk.keys
    assert holding(folder, keys, "Marker Entry Xq")
    erased(much_later(desk), made.id, what=Holding.REGISTER_ENTRY)
    assert holding(folder, keys, "Marker Entry Xq") == set()
    assert _sound(desk)


def test_the_line_that_stayed_goes_three_years_later(desk: Desk) -> None:
    inquiry = withdrawn(desk)
    erased(much_later(desk), inquiry.id)
    end = at(desk, 8 * 366)
    line = thing_of(end.staff, inquiry.id, Holding.REGISTER_LINE)
    assert line.state(end.staff.today()) is DueState.DUE
    erased(end, inquiry.id, what=Holding.REGISTER_LINE)
    with pytest.raises(StopIteration):
        thing_of(end.staff, inquiry.id, Holding.REGISTER_LINE)
    numbers = [one.number for one in retention.disposals(end.staff)]
    assert numbers == [str(inquiry.number)] * 2


def test_old_values_of_the_audit_record_go_and_the_chain_holds(desk: Desk) -> None:
    thing = uuid4()
    retention.place_hold(desk.staff, thing, HoldKind.OTHER, "marker-audit-77")
    with desk.manager.desk.reading() as connection:
        assert audit_values.fetch_keys(connection, [str(thing)])
    end = at(desk, 6 * 366)
    assert thing_of(end.staff, thing, Holding.AUDIT_VALUES).rule.code == "DR-AUDIT"
    hold = thing_of(end.staff, thing, Holding.AUDIT_VALUES).holds[0]
    retention.lift_hold(desk.manager, hold, "x")
    erased(end, thing, what=Holding.AUDIT_VALUES)
    with desk.manager.desk.reading() as connection:
        assert not audit_values.fetch_keys(connection, [str(thing)])
    assert _sound(desk)


def test_a_found_record_waits_for_somebody_who_knows_when_the_event_ended(
    desk: Desk, tmp_path: Path
) -> None:
    kept = closed_with_row(desk, tmp_path, "DI-02")
    record = kept.records[0]
    later = at(desk, 17 * 31)
    thing = thing_of(later.staff, record.id, Holding.RECORD)
    assert thing.state(later.staff.today()) is DueState.START_UNKNOWN
    retention.note_start(later.staff, thing, desk.staff.today())
    thing = thing_of(later.staff, record.id, Holding.RECORD)
    assert thing.state(later.staff.today()) is DueState.DUE
    erased(later, record.id, what=Holding.RECORD)
    found = reading.read_inquiry(desk.staff, kept.id).records[0]
    assert (found.title, found.value) == (record.title, "")
    assert record.attachment is not None
    with pytest.raises(ErasedFile):
        reading.attachment_bytes(desk.staff, record.attachment)


def test_management_and_audit_see_neither_what_is_kept_nor_what_was_erased(
    desk: Desk, session_of: Callable[[str], Session]
) -> None:
    inquiry = withdrawn(desk)
    erased(much_later(desk), inquiry.id)
    auditor = session_of("監査")
    for refused in (
        lambda: retention.disposals(auditor),
        lambda: retention.kept_things(auditor),
        lambda: retention.due_things(auditor),
        lambda: erasing.unfinished_erasures(auditor),
        lambda: erasing.preview(auditor, []),
        lambda: retention.place_hold(auditor, inquiry.id, HoldKind.ORDER, "x"),
        lambda: retention.change_period(auditor, "DR-CASE", Period(1, PeriodUnit.DAYS), "x"),
    ):
        with pytest.raises(NotPermitted):
            refused()


def test_after_erasures_the_desk_is_verified_sound(desk: Desk, marked: Inquiry) -> None:
    gone = withdrawn(desk, subject=replace(a_person("Somebody Else"), contacts=()))
    erased(at(desk, 91), marked.id, what=Holding.ANSWER_COPY)
    erased(much_later(desk), gone.id)
    folder = desk.manager.desk.folder
    desks.lock_desk(desk.manager)
    found = verify_desk(folder, lambda: Key(MANAGER_PASSPHRASE, desk.manager.staff.name))
    assert found.faults == ()
    assert found.files is not None
    assert found.files.unknown == ()
