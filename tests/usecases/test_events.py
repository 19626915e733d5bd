"""Every use case that changes or lets out writes one event, and no event holds a secret."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.checks import CheckedPerson, CheckResult, ComparedField, DocumentClass, Side
from jar_desk.domain.differences import plain
from jar_desk.domain.inquiry import Inquiry, MessageKind, PauseReason, Source, SourceState, Stage
from jar_desk.domain.people import Channel, SafeContact
from jar_desk.domain.rights import Outcome
from jar_desk.store import attachments, secrets
from jar_desk.usecases import (
    auditing,
    checking,
    deciding,
    dispatching,
    editing,
    letters,
    moving,
    packages,
    places,
    reading,
    searching,
    timing,
)
from jar_desk.usecases.searching import RecordDraft
from tests.examples import TODAY
from tests.real_desk import MANAGER_PASSPHRASE
from tests.usecases.steps import approved, decided, proposed, recorded, searched

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.real_desk import Desk

    Act = Callable[[Desk, Inquiry, Path], object]


def _identity(desk: Desk, inquiry: Inquiry, _folder: Path) -> object:
    return checking.record_identity_check(
        desk.staff,
        inquiry,
        person=CheckedPerson.SUBJECT,
        document=DocumentClass.PASSPORT,
        side=Side.FRONT,
        compared=frozenset({ComparedField.NAME}),
        result=CheckResult.MATCHES,
    )


def _dispatch(desk: Desk, inquiry: Inquiry, _folder: Path) -> object:
    return dispatching.record_dispatch(
        desk.staff,
        inquiry,
        channel=Channel.EMAIL,
        address="ahmed@example.org",
        passphrase_channel=Channel.COUNTER,
    )


def _file(inquiry: Inquiry, folder: Path) -> tuple[RecordDraft, Path]:
    path = folder / "one.txt"
    path.write_text("記録", encoding="utf-8")
    return RecordDraft(title="題", source_id=inquiry.source_checks[0].source_id), path


def _first_step(desk: Desk, _folder: Path) -> Inquiry:
    return recorded(desk)


def _packed(desk: Desk, folder: Path) -> Inquiry:
    return packages.make_package(desk.staff, decided(desk, folder)).value


def _paused(desk: Desk, _folder: Path) -> Inquiry:
    return timing.pause_clock(
        desk.staff, recorded(desk), reason=PauseReason.CORRECTION, asked_on=TODAY
    ).value


ACTS: dict[Action, tuple[Callable[[Desk, Path], Inquiry], Act]] = {
    Action.INQUIRY_EDITED: (
        _first_step,
        lambda desk, inquiry, _: editing.edit_safe_contact(
            desk.staff, inquiry, SafeContact(note="夜は不可")
        ),
    ),
    Action.INQUIRY_ASSIGNED: (
        _first_step,
        lambda desk, inquiry, _: editing.assign(desk.staff, inquiry, desk.staff.staff.id),
    ),
    Action.MESSAGE_ADDED: (
        _first_step,
        lambda desk, inquiry, _: editing.add_message(
            desk.staff, inquiry, kind=MessageKind.NOTE, text="電話"
        ),
    ),
    Action.INQUIRY_MOVED: (
        _first_step,
        lambda desk, inquiry, _: moving.move_inquiry(desk.staff, inquiry, Stage.IDENTITY),
    ),
    Action.IDENTITY_CHECKED: (_first_step, _identity),
    Action.IDENTITY_WITHDRAWN: (
        searched,
        lambda desk, inquiry, _: checking.withdraw_check(
            desk.staff, inquiry, inquiry.identity_checks[0].id, "別人の書類"
        ),
    ),
    Action.CLOCK_PAUSED: (
        _first_step,
        lambda desk, inquiry, _: timing.pause_clock(
            desk.staff, inquiry, reason=PauseReason.CORRECTION, asked_on=TODAY
        ),
    ),
    Action.CLOCK_RESUMED: (
        _paused,
        lambda desk, inquiry, _: timing.resume_clock(
            desk.staff, inquiry, inquiry.pauses[0].id, answered_on=TODAY
        ),
    ),
    Action.CLOCK_EXTENDED: (
        _first_step,
        lambda desk, inquiry, _: timing.extend_clock(
            desk.staff, inquiry, notified_on=TODAY, reason="多量"
        ),
    ),
    Action.SOURCE_SETTLED: (
        _first_step,
        lambda desk, inquiry, _: searching.settle_source(
            desk.staff, inquiry, inquiry.source_checks[0].id, state=SourceState.FOUND
        ),
    ),
    Action.RECORD_ADDED: (
        _first_step,
        lambda desk, inquiry, folder: searching.add_record(
            desk.staff, inquiry, *_file(inquiry, folder)
        ),
    ),
    Action.RECORD_EDITED: (
        searched,
        lambda desk, inquiry, folder: searching.edit_record(
            desk.staff, inquiry, inquiry.records[0].id, _file(inquiry, folder)[0]
        ),
    ),
    Action.RECORD_REMOVED: (
        searched,
        lambda desk, inquiry, _: searching.remove_record(
            desk.staff, inquiry, inquiry.records[0].id
        ),
    ),
    Action.REQUEST_DECIDED: (
        searched,
        lambda desk, inquiry, _: deciding.decide_request(
            desk.staff, inquiry, inquiry.requests[0].id, outcome=Outcome.GRANTED
        ),
    ),
    Action.DECISION_CLEARED: (
        decided,
        lambda desk, inquiry, _: deciding.clear_decision(
            desk.staff, inquiry, inquiry.requests[0].id
        ),
    ),
    Action.DOCUMENT_MADE: (
        decided,
        lambda desk, inquiry, _: packages.make_package(desk.staff, inquiry),
    ),
    Action.PACKAGE_PROPOSED: (
        _packed,
        lambda desk, inquiry, _: packages.propose_package(
            desk.staff, inquiry, desk.manager.staff.id
        ),
    ),
    Action.PACKAGE_RETURNED: (
        proposed,
        lambda desk, inquiry, _: packages.return_package(desk.manager, inquiry, "理由"),
    ),
    Action.PACKAGE_APPROVED: (
        proposed,
        lambda desk, inquiry, _: packages.approve_package(desk.manager, inquiry),
    ),
    Action.PASSPHRASE_SHOWN: (
        approved,
        lambda desk, inquiry, _: packages.show_passphrase(desk.staff, inquiry),
    ),
    Action.PACKAGE_EXPORTED: (
        approved,
        lambda desk, inquiry, folder: packages.export_package(
            desk.staff, inquiry, folder / "out.pdf"
        ),
    ),
    Action.ANSWER_SENT: (approved, _dispatch),
    Action.DOCUMENT_READ: (
        _packed,
        lambda desk, inquiry, _: reading.read_attachment(
            desk.staff, inquiry, inquiry.documents[0].attachment
        ),
    ),
}
LETTING_OUT = {Action.PASSPHRASE_SHOWN, Action.PACKAGE_EXPORTED, Action.DOCUMENT_READ}


@pytest.mark.parametrize("action", ACTS)
def test_one_act_is_one_event(desk: Desk, tmp_path: Path, action: Action) -> None:
    prepare, act = ACTS[action]
    inquiry = prepare(desk, tmp_path)
    before = auditing.audit_events(desk.manager, limit=1)[0].sequence
    act(desk, inquiry, tmp_path)
    after = auditing.audit_events(desk.manager, limit=1)[0]
    assert after.sequence == before + 1
    event = after.event
    assert event.action is action
    assert event.entity == inquiry.id
    if action in LETTING_OUT:
        assert event.after is None or "passphrase" not in event.after
        return
    now = reading.read_inquiry(desk.staff, inquiry.id)
    assert event.before is not None
    assert event.after is not None
    assert event.before.keys() == event.after.keys()
    differing = {
        name
        for name in plain(now)
        if name != "version" and plain(now)[name] != plain(inquiry)[name]
    }
    assert event.after.keys() == differing


def test_no_event_holds_a_passphrase_or_a_key(desk: Desk, tmp_path: Path) -> None:
    inquiry = letters.make_notice(desk.staff, _packed(desk, tmp_path)).value
    package = inquiry.package
    assert package is not None
    with desk.staff.desk.reading() as connection:
        kept = [secrets.peek(connection, package.id)]
        keys = [attachments.file_key(connection, one) for one in attachments.known_ids(connection)]
    inquiry = packages.propose_package(desk.staff, inquiry, desk.manager.staff.id).value
    inquiry = packages.approve_package(desk.manager, inquiry).value
    shown = packages.show_passphrase(desk.staff, inquiry)
    _dispatch(desk, inquiry, tmp_path)
    places.save_source(desk.staff, Source(id=uuid4(), code="x", name_ja="名", name_en="n"))
    vault = desk.manager.desk.keys
    keys += [vault.database, vault.audit, vault.header]
    hidden = [
        *kept,
        shown,
        MANAGER_PASSPHRASE,
        "passphrase of 佐藤 2026",
        "".join(desk.recovery_groups),
        *desk.recovery_groups,
        *(key.hex() for key in keys),
    ]
    events = auditing.audit_events(desk.manager, limit=10_000)
    text = json.dumps(
        [plain(replace(one.event)) for one in events], ensure_ascii=False, default=str
    )
    assert [one for one in hidden if one in text] == []
    assert auditing.verify_audit(desk.manager).sound
