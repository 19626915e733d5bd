"""The page 保管と消去 by keys: proposed, approved, carried out, held, certified."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.retention import DueState, Holding, HoldKind, PeriodUnit
from jar_desk.ui.views.calendar import CalendarView
from jar_desk.ui.views.retention import RetentionView
from jar_desk.ui.views.retention.lists import Part
from jar_desk.usecases import deeds, erasing, four_eyes, reading, retention
from tests.examples import NOON, a_person
from tests.ui.office import Office, an_office
from tests.usecases import erasing_steps as steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QDialog

    from jar_desk.ui.theme import Theme

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clock() -> list[datetime]:
    return [NOON]


@pytest.fixture
def office(qtbot: Any, theme: Theme, tmp_path: Path, clock: list[datetime]) -> Iterator[Office]:
    with an_office(tmp_path, now=lambda: clock[0]) as made:
        yield made


@pytest.fixture
def ended(office: Office, clock: list[datetime]) -> list[UUID]:
    """Three inquiries whose three years are over."""
    desk: Any = SimpleNamespace(staff=office.colleague, manager=office.session)
    people = [replace(a_person(name), contacts=()) for name in ("One", "Two", "Three")]
    found = [steps.withdrawn(desk, subject=one).id for one in people]
    clock[0] = NOON + timedelta(days=3 * 366 + 10)
    return found


def shown(qtbot: Any, office: Office) -> RetentionView:
    view = RetentionView(office.workplace)
    qtbot.addWidget(view)
    view.resize(1154, 758)
    view.show()
    office.settle(qtbot)
    return view


def answering(qtbot: Any, *keys: tuple[str, Any]) -> Callable[[QDialog], bool]:
    """Return what presses keys in the named fields of a dialog, at last its verb."""

    def answer(dialog: QDialog) -> bool:
        accepted: list[bool] = []
        dialog.accepted.connect(lambda: accepted.append(True))
        dialog.show()
        for field, key in (*keys, ("go", Qt.Key.Key_Space)):
            widget: Any = getattr(dialog, field)
            widget = getattr(widget, "line", widget)
            press = qtbot.keyClicks if isinstance(key, str) else qtbot.keyClick
            press(widget, key)
        return bool(accepted)

    return answer


def press(qtbot: Any, view: RetentionView, key: Qt.Key, *modifiers: Any) -> None:
    qtbot.keyClick(view.table, key, *modifiers)


def approve(office: Office) -> None:
    (waiting,) = deeds.waiting_proposals(office.colleague)
    content = erasing.content_now(office.colleague, waiting.proposal)
    four_eyes.approve(office.colleague, waiting.proposal, content)


def test_from_due_to_erased_by_keys(
    qtbot: Any, office: Office, ended: list[UUID], spoken: str
) -> None:
    view = shown(qtbot, office)
    assert view.model.rowCount() == 3
    press(qtbot, view, Qt.Key.Key_Down, SHIFT)
    office.asking.dialogs.append(answering(qtbot, ("text", "period over")))
    view.primary_action().trigger()  # type: ignore[union-attr]
    office.settle(qtbot)
    said = view.go.text()
    assert said == {"ja": "消去を提案する…", "en": "Propose erasure…"}[spoken]
    approve(office)
    view.refresh()
    office.settle(qtbot)
    assert view.go.text() == {"ja": "消去を実行する…", "en": "Erase now…"}[spoken]
    office.asking.confirm = lambda *_words: True  # type: ignore[attr-defined]
    view.primary_action().trigger()  # type: ignore[union-attr]
    office.settle(qtbot)
    office.settle(qtbot)
    assert view.model.rowCount() == 1
    assert len(retention.disposals(office.session)) == 2
    assert "2" in view.said.text
    left = retention.due_things(office.session)
    assert [one.kept.id for one in left] == ended[2:]


def test_ctrl_a_chooses_all_and_the_search_narrows(
    qtbot: Any, office: Office, ended: list[UUID]
) -> None:
    view = shown(qtbot, office)
    press(qtbot, view, Qt.Key.Key_A, CONTROL)
    assert len(view.table.selectionModel().selectedRows()) == 3
    view.focus_search()
    qtbot.keyClicks(view.search, "0002")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    assert view.model.entity_at(0) == ended[1]


def test_a_hold_is_placed_shown_and_lifted(
    qtbot: Any, office: Office, ended: list[UUID], spoken: str
) -> None:
    view = shown(qtbot, office)
    office.asking.dialogs.append(answering(qtbot, ("text", "case 1234")))
    qtbot.keyClick(view.detail.hold, Qt.Key.Key_Space)
    office.settle(qtbot)
    office.settle(qtbot)
    assert view.model.rowCount() == 2
    view.step_tab(2)
    office.settle(qtbot)
    assert view.part is Part.HELD
    (held,) = view.model._rows
    words = {"ja": "法的請求", "en": "Legal claim"}[spoken]
    assert words in held.cells[3].text
    office.asking.dialogs.append(answering(qtbot, ("text", "settled")))
    qtbot.keyClick(view.detail.lift, Qt.Key.Key_Space)
    office.settle(qtbot)
    office.settle(qtbot)
    assert len(retention.due_things(office.session)) == 3


def test_only_a_manager_may_lift_and_set_periods(
    qtbot: Any, office: Office, ended: list[UUID]
) -> None:
    retention.place_hold(office.session, ended[0], HoldKind.ORDER, "x")
    view = shown(qtbot, office.seen_by_colleague())
    view.segments.choose(Part.HELD)
    view._choose()
    assert not hasattr(view.detail, "lift")
    seen: list[Any] = []
    office.asking.dialogs.append(lambda dialog: seen.append(dialog) or False)  # type: ignore[func-returns-value]
    view.periods.click()
    office.settle(qtbot)
    assert not seen[0].change.isVisibleTo(seen[0])


def test_a_period_is_set_with_a_reason(qtbot: Any, office: Office, ended: list[UUID]) -> None:
    view = shown(qtbot, office)

    def change(dialog: Any) -> bool:
        dialog.show()
        assert dialog.model.rowCount() == len(retention.keep_rules(office.session))
        dialog.table.choose_row(0)
        qtbot.keyClick(dialog.change, Qt.Key.Key_Space)
        return True

    def set_period(dialog: Any) -> bool:
        dialog.count.line.clear()
        return answering(qtbot, ("count", "48"), ("text", "board"))(dialog)

    office.asking.dialogs += [change, set_period]
    qtbot.keyClick(view.periods, Qt.Key.Key_Space)
    office.settle(qtbot)
    office.settle(qtbot)
    (changed,) = retention.period_changes(office.session)
    assert (changed.code, changed.count, changed.unit) == ("DR-CASE", 48, PeriodUnit.MONTHS)
    assert retention.due_things(office.session) == ()
    states = {one.state(office.session.today()) for one in retention.kept_things(office.session)}
    assert states == {DueState.LATER}


def test_a_certificate_is_read_back(
    qtbot: Any, office: Office, ended: list[UUID], spoken: str, tmp_path: Path
) -> None:
    desk: Any = SimpleNamespace(staff=office.colleague, manager=office.session)
    steps.erased(desk, *ended[:2])
    view = shown(qtbot, office)
    view.segments.choose(Part.ERASED)
    view._choose()
    press(qtbot, view, Qt.Key.Key_A, CONTROL)
    office.asking.path = tmp_path / "certificate.pdf"
    qtbot.keyClick(view.certificate, Qt.Key.Key_Space)
    office.settle(qtbot)
    pdf = pypdfium2.PdfDocument(office.asking.path)
    said = "".join(page.get_textpage().get_text_range() for page in pdf)
    title = {"ja": "消去証明書", "en": "Certificateoferasure"}[spoken]
    assert title in "".join(said.split())
    assert "2026-0001" in said
    assert "2026-0002" in said
    assert "One" not in said
    pdf.close()


def test_due_erasures_stand_in_the_calendar_and_lead_here(
    qtbot: Any, office: Office, ended: list[UUID]
) -> None:
    calendar = CalendarView(office.workplace)
    qtbot.addWidget(calendar)
    calendar.show()
    office.settle(qtbot)
    assert calendar.model.row_of(ended[0]) > 0
    calendar.table.choose_row(calendar.model.row_of(ended[0]))
    with qtbot.waitSignal(calendar.disposals_wanted):
        qtbot.keyClick(calendar.table, Qt.Key.Key_Return)
    retention.place_hold(office.session, ended[0], HoldKind.ORDER, "x")
    calendar.refresh()
    office.settle(qtbot)
    assert calendar.model.row_of(ended[0]) == -1


def test_what_is_held_after_the_approval_stays_and_the_page_says_so(
    qtbot: Any, office: Office, ended: list[UUID]
) -> None:
    desk: Any = SimpleNamespace(staff=office.colleague, manager=office.session)
    steps.approved_erasure(desk, ended[:1])
    view = shown(qtbot, office)
    retention.place_hold(office.colleague, ended[0], HoldKind.LEGAL_CLAIM, "x")
    office.asking.confirm = lambda *_words: True  # type: ignore[attr-defined]
    view.primary_action().trigger()  # type: ignore[union-attr]
    office.settle(qtbot)
    office.settle(qtbot)
    assert reading.read_inquiry(office.session, ended[0]).id == ended[0]
    assert "1" in view.said.text
    assert Holding.INQUIRY in {one.kept.what for one in retention.kept_things(office.session)}
    assert view._seen.ready == ()


def test_nothing_due_teaches(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    assert view.empty.isVisible()
    assert not view.go.isEnabled()
