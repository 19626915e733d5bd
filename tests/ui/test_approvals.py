"""What waits for approval: mine first."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.four_eyes import Deed, DeedProposal, ProposalState
from jar_desk.ui.views.approvals import ApprovalsView
from jar_desk.usecases import four_eyes
from tests.ui.office import Office, an_office
from tests.usecases.steps import proposed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.ui.language import Language


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def shown(qtbot: Any, office: Office) -> ApprovalsView:
    view = ApprovalsView(office.workplace)
    qtbot.addWidget(view)
    view.resize(1154, 758)
    view.show()
    office.settle(qtbot)
    return view


def test_nothing_waits(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    assert view.empty.isVisible()
    assert view.segments.current == "any"


def test_what_waits_for_me_is_shown_and_opens(qtbot: Any, office: Office, tmp_path: Path) -> None:
    desk: Any = SimpleNamespace(staff=office.colleague, manager=office.session)
    inquiry = proposed(desk, tmp_path)
    view = shown(qtbot, office)
    assert view.segments.current == "mine"
    assert view.model.id_at(0) == inquiry.id
    with qtbot.waitSignal(view.inquiry_wanted) as wanted:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert wanted.args == [inquiry.id]


def test_the_proposer_sees_it_under_all(qtbot: Any, office: Office, tmp_path: Path) -> None:
    desk: Any = SimpleNamespace(staff=office.colleague, manager=office.session)
    inquiry = proposed(desk, tmp_path)
    view = shown(qtbot, office.seen_by_colleague())
    assert view.segments.current == "any"
    assert view.model.id_at(0) == inquiry.id


def _asked(office: Office) -> DeedProposal:
    content = {"backup": "2026-11-27", "events": 812}
    return four_eyes.propose(office.session, Deed.RESTORE, content, "入れ替え").value


def _pressing(qtbot: Any, *keys: tuple[str, Any]) -> Any:
    def answer(dialog: Any) -> bool:
        accepted: list[bool] = []
        dialog.accepted.connect(lambda: accepted.append(True))
        dialog.show()
        for field, key in keys:
            widget = getattr(dialog, field, dialog)
            if isinstance(key, str):
                qtbot.keyClicks(widget, key)
            else:
                qtbot.keyClick(widget, key)
        return bool(accepted)

    return answer


@pytest.mark.parametrize(
    ("tongue", "title"), [("ja", "バックアップからの復元"), ("en", "Restore from a backup")]
)
def test_a_deed_is_approved_by_keys(
    qtbot: Any, office: Office, language: Language, tongue: str, title: str
) -> None:
    language.speak(tongue)
    proposal = _asked(office)
    view = shown(qtbot, office.seen_by_colleague())
    assert view.segments.current == "deeds"
    office.asking.dialogs.append(_pressing(qtbot, ("go", Qt.Key.Key_Space)))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    assert office.asking.shown[-1].windowTitle() == title
    settled = four_eyes.read_proposal(office.session, proposal.id)
    assert settled.state is ProposalState.APPROVED
    assert view.deeds.rowCount() == 1


def test_a_deed_is_refused_with_a_reason(qtbot: Any, office: Office) -> None:
    proposal = _asked(office)
    view = shown(qtbot, office.seen_by_colleague())
    space = Qt.Key.Key_Space
    office.asking.dialogs.append(
        _pressing(qtbot, ("other", space), ("reason", "still needed"), ("other", space))
    )
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    settled = four_eyes.read_proposal(office.session, proposal.id)
    assert (settled.state, settled.settled_reason) == (ProposalState.REFUSED, "still needed")


def test_the_proposer_can_only_take_a_deed_back(qtbot: Any, office: Office) -> None:
    proposal = _asked(office)
    view = shown(qtbot, office)
    view.segments.choose("deeds")
    view.segments.chosen.emit("deeds")
    office.asking.dialogs.append(_pressing(qtbot, ("go", Qt.Key.Key_Space)))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    settled = four_eyes.read_proposal(office.session, proposal.id)
    assert settled.state is ProposalState.WITHDRAWN
