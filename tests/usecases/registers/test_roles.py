"""Every use case of the registers × every role: management and audit see nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.errors import NotPermitted
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind
from jar_desk.domain.registers.suppressions import AddressKind, Suppression
from jar_desk.domain.staff import Role
from jar_desk.usecases import auditing
from jar_desk.usecases.registers import addresses, entries, exporting
from jar_desk.usecases.registers.exporting import ListFormat
from tests.register_examples import a_provision, a_suppression
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

    Act = Callable[[Session, RegisterEntry, Inquiry, Path], object]

PROVISION = RegisterKind.PROVISION


def _suppress(session: Session, _entry: RegisterEntry, _of: Inquiry, _file: Path) -> object:
    entry: Suppression = a_suppression()
    return addresses.suppress_address(session, entry, AddressKind.EMAIL, "a@example.org")


def _check_list(session: Session, _entry: RegisterEntry, _of: Inquiry, file: Path) -> object:
    file.write_text("a@example.org", encoding="utf-8")
    return addresses.check_list(session, file)


def _export(form: ListFormat) -> Act:
    return lambda session, _entry, _of, file: exporting.export_register(
        session, PROVISION, form, "ja", file
    )


ACTS: dict[str, Act] = {
    "new_entry": lambda session, _entry, of, _file: entries.new_entry(session, PROVISION, of),
    "record_entry": lambda session, _entry, _of, _file: entries.record_entry(
        session, a_provision()
    ),
    "change_entry": lambda session, entry, _of, _file: entries.change_entry(session, entry),
    "read_entry": lambda session, entry, _of, _file: entries.read_entry(session, entry.id),
    "entry_ids": lambda session, _entry, _of, _file: entries.entry_ids(session, PROVISION),
    "entry_page": lambda session, entry, _of, _file: entries.entry_page(
        session, PROVISION, [entry.id]
    ),
    "entry_counts": lambda session, _entry, _of, _file: entries.entry_counts(session),
    "entries_of": lambda session, _entry, of, _file: entries.entries_of(session, of),
    "provisions_about": lambda session, _entry, of, _file: entries.provisions_about(session, of),
    "complaint_years": lambda session, _entry, _of, _file: entries.complaint_years(session),
    "suppress_address": _suppress,
    "check_address": lambda session, _entry, _of, _file: addresses.check_address(
        session, "a@example.org"
    ),
    "check_list": _check_list,
    "list_fingerprint": lambda session, _entry, _of, _file: addresses.list_fingerprint(session),
    "export_register, CSV": _export(ListFormat.CSV),
    "export_register, PDF": _export(ListFormat.PDF),
}
FOR_THE_MANAGER = {"export_register, PDF"}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("name", ACTS)
def test_who_may_do_what(
    desk: Desk,
    session_of: Callable[[str], Session],
    tmp_path: Path,
    name: str,
    role: Role,
) -> None:
    sessions = {Role.MANAGER: desk.manager, Role.DESK: desk.staff, Role.AUDIT: session_of("監査")}
    entry = entries.record_entry(desk.staff, a_provision()).value
    inquiry, file = recorded(desk), tmp_path / "file.csv"
    allowed = {Role.MANAGER} if name in FOR_THE_MANAGER else {Role.MANAGER, Role.DESK}
    if role in allowed:
        ACTS[name](sessions[role], entry, inquiry, file)
        return
    with pytest.raises(NotPermitted):
        ACTS[name](sessions[role], entry, inquiry, file)
    assert not file.exists() or name == "check_list"


def test_an_auditor_reads_that_an_entry_was_made_and_of_whom_nothing(
    desk: Desk, session_of: Callable[[str], Session]
) -> None:
    entries.record_entry(desk.staff, a_provision())
    events = auditing.audit_events(session_of("監査"))
    told = next(one.event for one in events if one.event.action.value == "register.recorded")
    assert told.after is not None
    assert set(told.after.values()) == {None}
    assert "person" in told.after
