"""What is to be erased counts on the locked screen, too: bare days and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from jar_desk.domain.retention import HoldKind
from jar_desk.domain.staff import Role
from jar_desk.store.status_file import read_due
from jar_desk.usecases import desks, retention
from jar_desk.usecases.doors import read_door
from tests.examples import a_person
from tests.usecases.erasing_steps import erased, much_later, thing_of, withdrawn
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from tests.real_desk import Desk


def test_what_is_due_counts_while_the_desk_is_locked(desk: Desk) -> None:
    folder, later = desk.manager.desk.folder, much_later(desk)
    withdrawn(desk)
    thing = thing_of(later.manager, withdrawn(desk).id)
    open_one = recorded(desk, subject=replace(a_person("Somebody Else"), contacts=()))
    today = later.manager.today()
    assert read_door(folder).overdue(today) == 1  # what is open, and long overdue
    desks.lock_desk(later.manager)
    door = read_door(folder)
    assert (door.overdue(today), door.due_today(thing.erase_from or today)) == (3, 2)
    said = json.loads((folder / "erasures.json").read_text("ascii"))
    assert said == [str(thing.erase_from)] * 2
    assert open_one.id.hex not in (folder / "erasures.json").read_text("ascii")


def test_what_was_erased_or_is_held_counts_no_more(desk: Desk) -> None:
    folder, later = desk.manager.desk.folder, much_later(desk)
    gone, held = withdrawn(desk).id, withdrawn(desk).id
    retention.place_hold(later.manager, held, HoldKind.ORDER, "裁判所の命令")
    erased(later, gone)
    assert read_due(folder) == []
    desks.lock_desk(later.manager)
    assert read_due(folder) == []


def test_what_falls_due_while_it_stays_locked_counts_from_its_day(desk: Desk) -> None:
    folder = desk.manager.desk.folder
    day = thing_of(desk.manager, withdrawn(desk).id).erase_from
    assert day is not None
    soon = much_later(desk).manager.now() - (much_later(desk).manager.today() - day)
    desks.lock_desk(replace(desk.manager, now=lambda: soon - timedelta(days=20)))
    door = read_door(folder)
    assert [door.due_today(day + timedelta(days=one)) for one in (-1, 0, 1)] == [0, 1, 0]
    assert [door.overdue(day + timedelta(days=one)) for one in (-1, 0, 1)] == [0, 0, 1]


def test_who_may_not_see_what_is_due_leaves_the_days_as_they_were(desk: Desk) -> None:
    folder, later = desk.manager.desk.folder, much_later(desk)
    withdrawn(desk)
    retention.write_erasure_days(later.manager)
    written = read_due(folder)
    assert written
    auditor = replace(later.staff, staff=replace(later.staff.staff, role=Role.AUDIT))
    desks.lock_desk(auditor)
    assert read_due(folder) == written
