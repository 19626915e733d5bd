"""Staff and keys: who can open the desk, and what a manager does about it, by key presses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import WrongPassphrase
from jar_desk.domain.four_eyes import AboutThemselves
from jar_desk.domain.staff import Role
from jar_desk.ui.answering import answer_proposal
from jar_desk.ui.dialogs.passphrase import PassphraseDialog
from jar_desk.ui.dialogs.proposal import Answer, ProposalDialog
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.dialogs.staff import (
    InviteDialog,
    OwnPassphraseDialog,
    RecoverySheetDialog,
    RoleDialog,
)
from jar_desk.ui.views.approvals import ApprovalsView
from jar_desk.ui.views.staff import StaffView
from jar_desk.ui.widgets import Text
from jar_desk.usecases import deeds, staffing
from jar_desk.usecases.auditing import audit_events
from jar_desk.usecases.staffing import WayIn
from jar_desk.vault.door import enter, enter_with_recovery
from jar_desk.vault.recovery import parse_recovery_code
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from jar_desk.ui.language import Language

MANAGERS = "maple ladder quiet orbit 77"
OWN = "orbit quiet ladder 2026"


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def shown(qtbot: Any, office: Office) -> StaffView:
    view = StaffView(office.workplace)
    qtbot.addWidget(view)
    view.resize(1154, 758)
    view.show()
    office.settle(qtbot)
    return view


def choose(view: StaffView, name: str) -> None:
    rows = range(view.model.rowCount())
    names = [view.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    view.table.choose_row(next(row for row in rows if name in (names[row] or "")))


def way_in(office: Office, name: str) -> WayIn:
    people = staffing.who_can_open(office.session).people
    return next(one.way_in for one in people if one.staff.name == name)


def press(qtbot: Any, office: Office, button: Any) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)
    office.settle(qtbot)


def written_down(qtbot: Any, kept: list[str]) -> Callable[[QDialog], bool]:
    def note(dialog: QDialog) -> bool:
        assert isinstance(dialog, PassphraseDialog)
        kept.append(dialog.line.text())
        dialog.reject()
        assert not dialog.result()
        qtbot.keyClick(dialog.noted, Qt.Key.Key_Space)
        return dialog.is_complete()

    return note


def test_a_colleague_is_invited_with_a_passphrase_that_opens_once(
    qtbot: Any, office: Office
) -> None:
    view = shown(qtbot, office)
    kept: list[str] = []

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, InviteDialog)
        assert not dialog.is_complete()
        qtbot.keyClicks(dialog.name, "Takahashi")
        return dialog.is_complete()

    office.asking.dialogs += [fill, written_down(qtbot, kept)]
    press(qtbot, office, view.add)
    assert view.model.rowCount() == 3
    assert way_in(office, "Takahashi") is WayIn.ONE_TIME
    people = staffing.who_can_open(office.session).people
    added = next(one.staff for one in people if one.staff.name == "Takahashi")
    assert added.role is Role.DESK
    enter(office.session.desk.folder, added.id, kept[0])


def test_a_forgotten_passphrase_is_replaced(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    kept: list[str] = []
    choose(view, "佐藤")
    office.asking.confirm = lambda *_: True  # type: ignore[attr-defined]
    office.asking.dialogs.append(written_down(qtbot, kept))
    press(qtbot, office, view.anew)
    assert way_in(office, "佐藤") is WayIn.ONE_TIME
    with pytest.raises(WrongPassphrase):
        enter(office.session.desk.folder, office.colleague.staff.id, "quiet maple ladder 78")


def test_a_role_is_proposed_with_its_reason(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    choose(view, "佐藤")
    told: list[tuple[str, ...]] = []
    office.asking.tell = lambda *words: told.append(words)  # type: ignore[attr-defined]

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, RoleDialog)
        assert dialog.role.value() is Role.DESK
        qtbot.keyClick(dialog.role, Qt.Key.Key_Down)
        assert not dialog.is_complete()
        qtbot.keyClicks(dialog.text, "stands in")
        return dialog.is_complete()

    office.asking.dialogs.append(fill)
    press(qtbot, office, view.role)
    assert told
    (proposal,) = deeds.waiting_proposals(office.colleague)
    assert proposal.about == "佐藤"
    assert proposal.proposal.reason == "stands in"


@pytest.mark.parametrize("code", ["ja", "en"])
def test_the_second_person_gives_the_role(
    qtbot: Any, office: Office, language: Language, code: str
) -> None:
    language.speak(code)
    third = staffing.add_staff(office.session, "高橋", Role.DESK, "quiet maple ladder 79").value
    staffing.propose_role(office.session, third.id, Role.AUDIT, "監査のため")
    seen = office.seen_by_colleague()
    view = ApprovalsView(seen.workplace)
    qtbot.addWidget(view)
    view.show()
    office.settle(qtbot)
    lines: list[str] = []

    def approve(dialog: QDialog) -> bool:
        lines.extend(one.text() for one in dialog.findChildren(Text))
        return True

    office.asking.dialogs.append(approve)
    answer_proposal(seen.workplace, view, deeds.waiting_proposals(seen.session)[0])
    office.settle(qtbot)
    people = staffing.who_can_open(office.session).people
    assert next(one.staff.role for one in people if one.staff.id == third.id) is Role.AUDIT
    words = {"ja": "高橋さん：受付担当から", "en": "高橋: from Desk staff to"}[code]
    assert any(line.startswith(words) for line in lines)


def test_with_two_people_the_role_is_an_exception_with_a_reason(qtbot: Any, office: Office) -> None:
    sato = office.colleague.staff.id
    staffing.propose_role(office.session, sato, Role.MANAGER, "代理のため")
    seen, told = office.seen_by_colleague(), list[str]()
    office.asking.tell = lambda title, *_words: told.append(title)  # type: ignore[attr-defined]
    view = ApprovalsView(seen.workplace)
    qtbot.addWidget(view)
    office.settle(qtbot)
    (shown_to_both,) = deeds.waiting_proposals(seen.session)
    answer_proposal(seen.workplace, view, shown_to_both)
    assert told == [seen.workplace.wording.error(AboutThemselves()).what]
    assert shown_to_both.second_people == ()

    def alone(dialog: QDialog) -> bool:
        assert isinstance(dialog, ProposalDialog)
        assert dialog.answer is Answer.APPROVE_ALONE
        assert not dialog.is_complete()
        qtbot.keyClicks(dialog.reason, "two of us")
        return dialog.is_complete()

    office.asking.dialogs.append(alone)
    answer_proposal(office.workplace, view, shown_to_both)
    office.settle(qtbot)
    people = staffing.who_can_open(office.session).people
    assert next(one.staff.role for one in people if one.staff.id == sato) is Role.MANAGER
    exception = Action.FOUR_EYES_EXCEPTED
    assert exception in [one.event.action for one in audit_events(office.session, limit=4)]


def test_somebody_leaves_and_the_key_is_a_new_one(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    choose(view, "佐藤")

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, ReasonDialog)
        qtbot.keyClicks(dialog.text, "left")
        return dialog.is_complete()

    office.asking.dialogs.append(fill)
    press(qtbot, office, view.leave)
    assert way_in(office, "佐藤") is WayIn.NONE
    assert "2" in view.keys._key.text()
    choose(view, "佐藤")
    assert not view.leave.isEnabled()


def test_the_key_changes_on_demand(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    asked: list[str] = []
    office.asking.confirm = lambda question, *_: asked.append(question) or True  # type: ignore[attr-defined]
    press(qtbot, office, view.keys.rotate)
    assert asked
    assert staffing.who_can_open(office.session).epoch == 2


def test_ones_own_passphrase_is_changed(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OwnPassphraseDialog)
        qtbot.keyClicks(dialog.passphrase.first, OWN)
        qtbot.keyClicks(dialog.passphrase.second, OWN)
        assert not dialog.is_complete()
        qtbot.keyClicks(dialog.current, MANAGERS)
        return dialog.is_complete()

    office.asking.dialogs.append(fill)
    press(qtbot, office, view.keys.own)
    enter(office.session.desk.folder, office.session.staff.id, OWN)


def test_a_new_sheet_holds_once_two_groups_were_typed(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    groups: list[str] = []

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, RecoverySheetDialog)
        groups.extend(dialog.sheet._groups)
        assert not dialog.is_complete()
        for field, at in zip(dialog.sheet.typed, (1, 4), strict=True):
            assert isinstance(field, QLineEdit)
            qtbot.keyClicks(field, groups[at])
        return dialog.is_complete()

    office.asking.dialogs.append(fill)
    press(qtbot, office, view.keys.renew)
    enter_with_recovery(office.session.desk.folder, parse_recovery_code("-".join(groups)))


def test_colleagues_see_who_can_open_and_change_their_own(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office.seen_by_colleague())
    assert view.primary_action() is None
    for button in (view.add, view.role, view.anew, view.leave, view.keys.renew, view.keys.rotate):
        assert not button.isVisible()
    assert view.keys.own.isVisible()
    assert view.model.rowCount() == 2


def test_nobody_takes_their_own_way_in_away(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    choose(view, "鈴木")
    buttons = (view.role, view.anew, view.leave)
    assert not any(button.isEnabled() for button in buttons)
    choose(view, "佐藤")
    assert all(button.isEnabled() for button in buttons)


def test_two_people_are_enough_for_four_eyes(qtbot: Any, office: Office) -> None:
    assert not shown(qtbot, office).four_eyes.isVisible()
