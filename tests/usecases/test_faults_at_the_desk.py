"""Faults as the person at the desk meets them: a read-only disk, another time zone, odd dates."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.desk_errors import ReadOnlyDesk
from jar_desk.domain.inquiry import Arrival
from jar_desk.domain.listing import ListFilter
from jar_desk.domain.people import Channel, PartialDate
from jar_desk.domain.rights import Regime, Right
from jar_desk.usecases import (
    auditing,
    desk_condition,
    desks,
    drafts,
    letters,
    packages,
    reading,
    receipt,
    timing,
)
from tests.documents.reading_back import text
from tests.examples import NOON, a_person, a_request
from tests.real_desk import MANAGER_PASSPHRASE, a_desk
from tests.small_disks import MOUNTING, freeze, mounted
from tests.store.desks import ROOT
from tests.usecases.steps import a_draft, decided, recorded

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real_desk import Desk


@pytest.mark.fault(18)
@MOUNTING
def test_a_desk_on_a_read_only_disk_is_read_by_its_people(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "48m") as disk:
        with a_desk(disk / "t.jardesk") as made:
            inquiry = packages.make_package(made.staff, decided(made, tmp_path)).value
        before = {path: path.read_bytes() for path in disk.rglob("*") if path.is_file()}
        freeze(disk)
        session = desks.open_desk(disk / "t.jardesk", made.manager.staff.id, MANAGER_PASSPHRASE)
        assert desk_condition.desk_condition(session).read_only
        assert reading.list_ids(session, ListFilter.ALL) == [inquiry.id]
        assert reading.read_inquiry(session, inquiry.id) == inquiry
        assert inquiry.package is not None
        kept = reading.read_attachment(session, inquiry, inquiry.package.attachment)
        assert kept.startswith(b"%PDF-")
        assert auditing.verify_audit(session).sound
        for act in (
            lambda: receipt.record_inquiry(session, a_draft()),
            lambda: drafts.save_draft(session, "new-inquiry", {"name": "x"}),
            lambda: letters.make_acknowledgement(session, inquiry),
        ):
            with pytest.raises(ReadOnlyDesk):
                act()
        desks.lock_desk(session)
        assert before == {path: path.read_bytes() for path in disk.rglob("*") if path.is_file()}


_RECORD_AND_DIE = """
import os, sys, time
from pathlib import Path
from uuid import UUID
from jar_desk.store.desk import ANCHOR_AFTER
from jar_desk.usecases import desks, receipt
from tests.examples import NOON
from tests.usecases.steps import a_draft
session = desks.open_desk(Path(sys.argv[1]), UUID(sys.argv[2]), sys.argv[3], now=lambda: NOON)
time.sleep(ANCHOR_AFTER)
receipt.record_inquiry(session, a_draft())
os.kill(os.getpid(), 9)
"""


@pytest.mark.fault(4)
@pytest.mark.parametrize("deleted", [True, False])
def test_one_inquiry_lost_with_a_deleted_log_is_told(desk: Desk, *, deleted: bool) -> None:
    folder, me = desk.manager.desk.folder, desk.manager.staff.id
    desks.lock_desk(desk.manager)
    command = [sys.executable, "-c", _RECORD_AND_DIE, str(folder), str(me), MANAGER_PASSPHRASE]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
    log = folder / "desk.db-wal"
    assert log.stat().st_size > 0
    if deleted:
        log.unlink()
    session = desks.open_desk(folder, me, MANAGER_PASSPHRASE, now=lambda: NOON)
    assert desk_condition.desk_condition(session).rolled_back is deleted
    assert len(reading.list_ids(session, ListFilter.ALL)) == (not deleted)
    desks.lock_desk(session)


_DAYS = """
import sys, time
from pathlib import Path
from uuid import UUID
from jar_desk.usecases import auditing, desks, reading, timing
from jar_desk.domain.listing import ListFilter
from tests.examples import NOON
session = desks.open_desk(Path(sys.argv[1]), UUID(sys.argv[2]), sys.argv[3], now=lambda: NOON)
for one in reading.list_ids(session, ListFilter.ALL):
    inquiry = reading.read_inquiry(session, one)
    print(inquiry.number, inquiry.arrival.moment.isoformat(), session.today())
    for one in timing.clocks_for(session, inquiry):
        print(one.rule.id, one.received, one.start, one.hard, one.outer, one.due)
print(*(one.event.at.isoformat() for one in reading.inquiry_history(session, inquiry)))
print(auditing.verify_audit(session).sound, file=sys.stderr)
desks.lock_desk(session)
"""


@pytest.mark.fault(46)
@pytest.mark.skipif(sys.platform == "win32", reason="TZ is POSIX")
def test_the_zone_of_the_pc_changes_no_day(desk: Desk) -> None:
    late = datetime(2026, 11, 9, 15, 30, tzinfo=UTC)  # past midnight in Tokyo
    for regime, right in ((Regime.APPI, Right.DISCLOSURE), (Regime.GDPR, Right.ACCESS)):
        arrival = Arrival(channel=Channel.EMAIL, moment=late)
        request = a_request(right, regime, id=uuid4())
        recorded(desk, arrival=arrival, regimes=frozenset({regime}), requests=(request,))
    folder, me = desk.manager.desk.folder, str(desk.manager.staff.id)
    desks.lock_desk(desk.manager)
    command = [sys.executable, "-c", _DAYS, str(folder), me, MANAGER_PASSPHRASE]
    said = []
    for zone in ("Asia/Tokyo", "Pacific/Kiritimati", "America/Los_Angeles", "UTC"):
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={"TZ": zone, "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stderr == "True\n"
        said.append(done.stdout)
    assert "jp-target 2026-11-10" in said[0]
    assert len(set(said)) == 1


@pytest.mark.fault(46)
def test_a_clock_set_back_a_day_keeps_the_order_of_what_happened(desk: Desk) -> None:
    first = recorded(desk)
    yesterday = [datetime(2026, 11, 9, 3, tzinfo=UTC)]
    folder, me = desk.manager.desk.folder, desk.manager.staff.id
    desks.lock_desk(desk.manager)
    session = desks.open_desk(folder, me, MANAGER_PASSPHRASE, now=lambda: yesterday[0])
    second = receipt.record_inquiry(session, a_draft(yesterday[0])).value
    assert second.number.sequence == first.number.sequence + 1
    newest = auditing.audit_events(session, limit=1)[0]
    assert (newest.event.entity, newest.event.at) == (second.id, yesterday[0])
    assert auditing.verify_audit(session).sound
    desks.lock_desk(session)
    session = desks.open_desk(folder, me, MANAGER_PASSPHRASE, now=lambda: NOON)
    assert not session.desk.rolled_back
    desks.lock_desk(session)


@pytest.mark.fault(47)
@pytest.mark.parametrize(
    ("born", "written"),
    [
        (PartialDate(1896, 2, 29), "1896"),
        (PartialDate(1899), "1899"),
        (PartialDate(2004, 2, 29), "2004"),
        (PartialDate(1987, 4), "1987"),
        (PartialDate(1868, 5, 3), "1868"),
    ],
)
def test_a_birth_date_goes_the_whole_way(
    desk: Desk, tmp_path: Path, born: PartialDate, written: str
) -> None:
    inquiry = decided(desk, tmp_path, subject=a_person("Old One", birth_date=born))
    inquiry = letters.make_acknowledgement(desk.staff, inquiry).value
    inquiry = packages.make_package(desk.staff, inquiry).value
    again = reading.read_inquiry(desk.staff, inquiry.id)
    assert again.subject.birth_date == born
    assert str(born).startswith(written)
    assert reading.list_ids(desk.staff, ListFilter.ALL, "Old One") == [inquiry.id]
    letter = reading.read_attachment(desk.staff, again, again.documents[0].attachment)
    assert text(letter)


@pytest.mark.fault(47)
@pytest.mark.parametrize(
    ("came", "right", "regime", "hard_end"),
    [
        (datetime(2024, 1, 31, 3, tzinfo=UTC), Right.ACCESS, Regime.GDPR, date(2024, 2, 29)),
        (datetime(2023, 1, 31, 3, tzinfo=UTC), Right.ACCESS, Regime.GDPR, date(2023, 2, 28)),
        (datetime(2024, 2, 29, 3, tzinfo=UTC), Right.ACCESS, Regime.GDPR, date(2024, 3, 29)),
    ],
)
def test_months_end_on_days_that_are(
    desk: Desk, came: datetime, right: Right, regime: Regime, hard_end: date
) -> None:
    inquiry = recorded(
        desk,
        arrival=Arrival(channel=Channel.EMAIL, moment=came),
        regimes=frozenset({regime}),
        requests=(a_request(right, regime, id=uuid4()),),
    )
    assert hard_end in {one.due for one in timing.clocks_for(desk.staff, inquiry)}
