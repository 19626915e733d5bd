"""Safety notes for the manager only: everybody writes, nobody else reads, each sight is told."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.audit import RESTRICTED, Action
from jar_desk.domain.differences import plain
from jar_desk.domain.errors import Invalid, NotPermitted, Stale, Unknown
from jar_desk.domain.listing import ListFilter
from jar_desk.domain.unsolicited import ForbiddenFound, Handling, Treatment
from jar_desk.usecases import auditing, drafts, letters, reading, safety_notes
from tests.real_desk import a_desk
from tests.store.plain_pages import holding
from tests.usecases.erasing_steps import erased, much_later, withdrawn
from tests.usecases.steps import decided, recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

MARK = "秘匿標識-元配偶者が探している"
NUMBER = "マイナンバー 1234 5678 9018"


def _actions(session: Session) -> list[Action]:
    return [one.event.action for one in auditing.audit_events(session, limit=3)]


def test_the_writer_learns_only_that_it_is_kept(desk: Desk) -> None:
    inquiry = recorded(desk)
    written = safety_notes.write_safety_note(desk.staff, inquiry, f" {MARK} ")
    assert MARK not in json.dumps(plain(written), ensure_ascii=False)
    for session in (desk.staff, desk.colleague, desk.manager):
        assert safety_notes.safety_notes(session, inquiry) == (written,)
    assert written.recorded_by == desk.staff.staff.id
    with pytest.raises(NotPermitted):
        safety_notes.see_safety_note(desk.staff, inquiry, written.id)
    before = len(auditing.audit_events(desk.manager))
    read = safety_notes.see_safety_note(desk.manager, inquiry, written.id)
    assert read.text == MARK
    assert MARK not in repr(read)
    assert len(auditing.audit_events(desk.manager)) == before + 1
    assert _actions(desk.manager)[:2] == [Action.RESTRICTED_SEEN, Action.RESTRICTED_CHANGED]


def test_management_and_audit_learn_nothing(
    desk: Desk, session_of: Callable[[str], Session]
) -> None:
    inquiry = recorded(desk)
    auditor = session_of("監査")
    with pytest.raises(NotPermitted):
        safety_notes.write_safety_note(auditor, inquiry, MARK)
    safety_notes.write_safety_note(desk.staff, inquiry, MARK)
    with pytest.raises(NotPermitted):
        safety_notes.safety_notes(auditor, inquiry)
    events = [one.event for one in auditing.audit_events(auditor)]
    assert [one.entity for one in events if one.action in RESTRICTED] == [None]


def test_nothing_of_it_is_in_the_inquiry_its_history_or_the_search(desk: Desk) -> None:
    inquiry = recorded(desk)
    note = safety_notes.write_safety_note(desk.staff, inquiry, MARK)
    seen = safety_notes.see_safety_note(desk.manager, inquiry, note.id)
    safety_notes.change_safety_note(desk.manager, inquiry, seen, f"{MARK} 2")
    safety_notes.withdraw_safety_note(desk.manager, inquiry, note.id)
    safety_notes.write_safety_note(desk.staff, inquiry, MARK)
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry
    for session in (desk.staff, desk.manager):
        assert reading.list_ids(session, ListFilter.ALL, "元配偶者") == []
        events = [one.event for one in auditing.audit_events(session)]
        told = json.dumps([(one.before, one.after) for one in events], ensure_ascii=False)
        assert MARK not in told
    told_to_manager = {
        Action.RESTRICTED_CHANGED,
        Action.RESTRICTED_SEEN,
        Action.RESTRICTED_WITHDRAWN,
    }
    history = reading.inquiry_history(desk.staff, inquiry)
    assert not {one.event.action for one in history} & told_to_manager
    history = reading.inquiry_history(desk.manager, inquiry)
    assert {one.event.action for one in history} >= told_to_manager
    assert auditing.verify_audit(desk.manager).sound


def test_a_letter_is_the_same_with_and_without_it(desk: Desk, tmp_path: Path) -> None:
    def letter(of: Desk, folder: Path, *, noted: bool) -> bytes:
        folder.mkdir()
        inquiry = decided(of, folder)
        if noted:
            safety_notes.write_safety_note(of.staff, inquiry, MARK)
        made = letters.make_notice(of.staff, inquiry).value
        return reading.attachment_bytes(of.staff, made.documents[-1].attachment)

    with a_desk(tmp_path / "other.jardesk") as other:
        with_note = letter(desk, tmp_path / "with", noted=True)
        assert with_note == letter(other, tmp_path / "without", noted=False)


def test_the_manager_changes_what_was_seen_and_only_that(desk: Desk) -> None:
    inquiry = recorded(desk)
    mark = safety_notes.write_safety_note(desk.staff, inquiry, MARK)
    seen = safety_notes.see_safety_note(desk.manager, inquiry, mark.id)
    events = len(auditing.audit_events(desk.manager))
    assert safety_notes.change_safety_note(desk.manager, inquiry, seen, f"{MARK}\n") == seen
    assert safety_notes.safety_notes(desk.staff, inquiry) == (mark,)
    assert len(auditing.audit_events(desk.manager)) == events
    changed = safety_notes.change_safety_note(desk.manager, inquiry, seen, "解消")
    assert (changed.text, changed.recorded_by) == ("解消", desk.manager.staff.id)
    with pytest.raises(Stale):
        safety_notes.change_safety_note(desk.manager, inquiry, seen, "別の人が先に変更")
    assert safety_notes.see_safety_note(desk.manager, inquiry, mark.id) == changed


def test_a_withdrawn_note_is_gone_with_what_was_half_typed_about_it(desk: Desk) -> None:
    inquiry = recorded(desk)
    first = safety_notes.write_safety_note(desk.staff, inquiry, "一つ目")
    second = safety_notes.write_safety_note(desk.colleague, inquiry, "二つ目")
    drafts.save_draft(desk.manager, drafts.SAFETY_NOTE, {"text": MARK}, first.id)
    safety_notes.withdraw_safety_note(desk.manager, inquiry, first.id)
    assert safety_notes.safety_notes(desk.staff, inquiry) == (second,)
    assert drafts.load_draft(desk.manager, drafts.SAFETY_NOTE, first.id) is None
    assert _actions(desk.manager)[0] is Action.RESTRICTED_WITHDRAWN
    with pytest.raises(Unknown):
        safety_notes.see_safety_note(desk.manager, inquiry, first.id)
    with pytest.raises(Unknown):
        safety_notes.see_safety_note(desk.manager, recorded(desk), second.id)


def test_nothing_is_kept_without_words_and_the_gate_stands_before_it(desk: Desk) -> None:
    inquiry = recorded(desk)
    with pytest.raises(Invalid) as empty:
        safety_notes.write_safety_note(desk.staff, inquiry, " \n")
    assert (empty.value.field, empty.value.problem) == ("text", "empty")
    with pytest.raises(ForbiddenFound):
        safety_notes.write_safety_note(desk.staff, inquiry, NUMBER)
    assert safety_notes.safety_notes(desk.staff, inquiry) == ()
    masking = replace(desk.staff, text_handling=Handling(Treatment.MASKED))
    mark = safety_notes.write_safety_note(masking, inquiry, NUMBER)
    noted = auditing.audit_events(desk.manager, limit=1)[0].event
    assert (noted.action, noted.entity) == (Action.FORBIDDEN_MASKED, None)
    seen = safety_notes.see_safety_note(desk.manager, inquiry, mark.id)
    assert "5678" not in seen.text
    with pytest.raises(ForbiddenFound):
        safety_notes.change_safety_note(desk.manager, inquiry, seen, NUMBER)


def test_a_draft_comes_back_to_whoever_typed_it_only(desk: Desk) -> None:
    inquiry = recorded(desk)
    drafts.save_draft(desk.staff, "new-safety-note", {"text": MARK}, inquiry.id)
    assert drafts.load_draft(desk.staff, "new-safety-note", inquiry.id) == {"text": MARK}
    for other in (desk.colleague, desk.manager):
        assert drafts.load_draft(other, "new-safety-note", inquiry.id) is None
    for refused in (desk.staff, desk.colleague):
        with pytest.raises(NotPermitted):
            drafts.load_draft(refused, drafts.SAFETY_NOTE, inquiry.id)


def test_it_is_erased_with_its_inquiry(desk: Desk) -> None:
    inquiry = withdrawn(desk)
    folder, keys = desk.manager.desk.folder, desk.manager.desk.keys
    mark = safety_notes.write_safety_note(desk.staff, inquiry, MARK)
    drafts.save_draft(desk.manager, drafts.SAFETY_NOTE, {"text": "half-typed-77"}, mark.id)
    drafts.save_draft(desk.staff, "new-safety-note", {"text": "half-typed-78"}, inquiry.id)
    marks = (MARK, "half-typed-77", "half-typed-78")
    assert holding(folder, keys, *marks) == set(marks)
    erased(much_later(desk), inquiry.id)
    assert holding(folder, keys, *marks) == set()
    assert safety_notes.safety_notes(desk.staff, inquiry) == ()
    with pytest.raises(Unknown):
        safety_notes.write_safety_note(desk.staff, inquiry, MARK)
