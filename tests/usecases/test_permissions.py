"""Every use case against every role: who is not allowed is refused before anything happens."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import jar_desk
from jar_desk import usecases
from jar_desk.domain.errors import NotPermitted
from jar_desk.domain.permissions import PERMISSIONS, Permission, allows
from jar_desk.domain.staff import Role
from jar_desk.store import audit
from jar_desk.usecases.permitted import NEEDED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.real_desk import Desk

AUDITOR_MAY = {
    "audit_exporting.export_audit",
    *("auditing.audit_events", "auditing.inquiry_numbers", "auditing.verify_audit"),
    *("backing_up.back_up", "backing_up.serve_place", "backup_places.backup_state"),
    *(
        "checking.identity_rules",
        "deciding.grounds_for",
        "deciding.notices_owed",
        "deciding.right_rule",
    ),
    *("desk_condition.desk_condition", "law_reading.policy_and_law", "letterheads.letterhead"),
    *("drafts.discard_draft", "drafts.load_draft", "drafts.save_draft"),
    *("particulars.rights_offered", "policy_issues.correction_memo"),
    *("reading.all_purposes", "reading.all_sources", "reading.all_staff", "reading.list_counts"),
    *("reading.inventory_rows", "reading.policy_of"),
    *("reminding.calendar_file", "reminding.due_items", "reminding.start_digest"),
    *("reporting.management_report", "reporting.report_csv", "reporting.report_pdf"),
    *("registers.security.security_figures",),
    *("staffing.change_passphrase", "staffing.who_can_open"),
}
"""What management and audit may do: figures, the record, the rules; nothing about a person."""

MANAGER_ONLY = {
    *("backup_places.add_place", "backup_places.remove_place"),
    *("checking.accept_alone", "closing_days.change_office_days"),
    *("closing_days.preview_office_days", "deciding.require_reason", "deciding.waive_reason"),
    *("desk_condition.accept_rollback", "letterheads.change_letterhead"),
    "identity_copies.keep_copy",
    *("nil_reasons.see_nil_reason", "nil_reasons.write_nil_reason"),
    *("safety_notes.change_safety_note", "safety_notes.see_safety_note"),
    "safety_notes.withdraw_safety_note",
    *("policy_issues.decide_issue", "policy_issues.end_override", "policy_issues.override_issue"),
    *("retention.change_period", "retention.lift_hold"),
    *("staffing.add_staff", "staffing.propose_role", "staffing.end_access", "staffing.invite"),
    "staffing.end_every_access",
    *("staffing.invite_anew", "staffing.new_sheet", "staffing.rotate_keys", "staffing.use_sheet"),
    "this_pc.remember_this_pc",
}
"""What the protection manager alone may do."""

UNGATED = {"desks.lock_desk"}
"""Whoever is there may always leave."""

PACKAGE = f"{usecases.__name__}."


def modules() -> Iterator[Any]:
    for one in pkgutil.walk_packages(usecases.__path__, PACKAGE):
        if ".sample" not in one.name:
            yield importlib.import_module(one.name)


def functions() -> dict[str, Callable[..., Any]]:
    """Everything a session can be handed to, by `module.name`."""
    return {
        f"{module.__name__.removeprefix(PACKAGE)}.{name}": found
        for module in modules()
        for name, found in vars(module).items()
        if inspect.isfunction(found)
        and found.__module__ == module.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(found).parameters), "") == "session"
    }


ALL = functions()
GATED = {name: found for name, found in ALL.items() if hasattr(found, NEEDED)}


def within_reach() -> set[str]:
    """What the window and the command line import of the use cases."""
    found: set[str] = set()
    root = Path(jar_desk.__file__).parent
    for path in (*(root / "ui").rglob("*.py"), *(root / "cli").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        names: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and f"{node.module}.".startswith(PACKAGE):
                for one in node.names:
                    full = f"{node.module}.{one.name}".removeprefix(PACKAGE)
                    names[one.asname or one.name] = full
                    found.add(full)
        found |= {
            f"{names[node.value.id]}.{node.attr}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id in names
        }
    return found


def test_whatever_the_window_reaches_is_gated() -> None:
    assert (within_reach() & ALL.keys()) - GATED.keys() == UNGATED


def test_the_table_is_about_what_there_is() -> None:
    assert GATED.keys() >= AUDITOR_MAY | MANAGER_ONLY
    assert not AUDITOR_MAY & MANAGER_ONLY
    for role in Role:
        assert Permission.OWN_ACCESS in PERMISSIONS[role]


def may(role: Role, name: str) -> bool:
    match role:
        case Role.MANAGER:
            return True
        case Role.DESK:
            return name not in MANAGER_ONLY
        case Role.AUDIT:
            return name in AUDITOR_MAY


class Anything:
    """An argument nobody looks at before the gate."""


def call(found: Callable[..., Any], session: object) -> None:
    parameters = list(inspect.signature(found).parameters.values())[1:]
    needed = [one for one in parameters if one.default is inspect.Parameter.empty]
    named = {one.name: Anything() for one in needed if one.kind is one.KEYWORD_ONLY}
    found(session, *(Anything() for one in needed if one.kind is not one.KEYWORD_ONLY), **named)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("name", GATED)
def test_gate(role: Role, name: str) -> None:
    assert allows(role, getattr(GATED[name], NEEDED)) == may(role, name)


def test_who_is_refused_changes_nothing_and_is_refused_first(desk: Desk) -> None:
    with desk.manager.desk.reading() as connection:
        before = audit.head(connection).sequence
    for role in (Role.DESK, Role.AUDIT):
        session = replace(desk.manager, staff=replace(desk.manager.staff, role=role))
        for name in (one for one in GATED if not may(role, one)):
            with pytest.raises(NotPermitted):
                call(GATED[name], session)
    with desk.manager.desk.reading() as connection:
        assert audit.head(connection).sequence == before
