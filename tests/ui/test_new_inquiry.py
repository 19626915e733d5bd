"""Recording an inquiry with real keys, on a real desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.listing import ListFilter
from jar_desk.domain.people import NameKind
from jar_desk.domain.rights import Regime, Right
from jar_desk.settings import Settings
from jar_desk.ui.changes import ChangeBus
from jar_desk.ui.fonts import leading_family
from jar_desk.ui.icons import Icons
from jar_desk.ui.views.new_inquiry import NewInquiryView
from jar_desk.ui.workplace import Workplace
from jar_desk.usecases.drafts import load_draft, save_draft
from jar_desk.usecases.reading import list_ids, read_inquiry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from jar_desk.ui.background import Background
    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme
    from jar_desk.ui.wording import Wording
    from tests.real_desk import Desk
    from tests.ui.conftest import Answers


@pytest.fixture
def workplace(
    desk: Desk, background: Background, answers: Answers, theme: Theme, wording: Wording
) -> Workplace:
    return Workplace(
        session=desk.staff,
        background=background,
        asking=answers,
        changes=ChangeBus(),
        theme=theme,
        icons=Icons(theme),
        settings=Settings,
        wording=wording,
        now=desk.staff.now,
    )


@pytest.fixture
def view(qtbot: QtBot, workplace: Workplace, language: Language) -> Iterator[NewInquiryView]:
    made = NewInquiryView(workplace)
    qtbot.addWidget(made)
    made.resize(1154, 758)
    made.show()
    qtbot.waitUntil(lambda: not workplace.background.busy)
    yield made
    qtbot.waitUntil(lambda: not workplace.background.busy)


def test_an_inquiry_is_recorded_by_keyboard(
    qtbot: QtBot, view: NewInquiryView, workplace: Workplace
) -> None:
    person = view.form.person
    qtbot.keyClicks(person.names.rows()[0].line, "Camille Laurent")
    person.names.add_button.click()
    person.names.rows()[1].line.setText("カミーユ・ローラン")
    qtbot.keyClicks(person.contacts.rows()[0].line, "camille@EXAMPLE.org")
    place = view.form.law.place
    steps = place.findText("フランス") - place.currentIndex()
    for _ in range(steps):
        qtbot.keyClick(place, Qt.Key.Key_Down)
    assert place.value() == "FR"
    view.form.law.requests.rows()[0].right.choose((Right.ACCESS, Regime.GDPR))
    action = view.primary_action()
    assert action is not None
    with qtbot.waitSignal(view.recorded) as recorded:
        action.trigger()
    inquiry = read_inquiry(workplace.session, recorded.args[0])
    assert inquiry.subject.display_name == "Camille Laurent"
    assert [name.kind for name in inquiry.subject.names] == [NameKind.PRIMARY, NameKind.NATIVE]
    assert inquiry.subject.contacts[0].value == "camille@example.org"
    assert inquiry.regimes == {Regime.APPI, Regime.GDPR, Regime.FRENCH_LIL}
    assert inquiry.requests[0].right is Right.ACCESS
    assert inquiry.assignee == workplace.session.staff.id


def test_an_empty_name_is_said_beside_and_nothing_is_recorded(view: NewInquiryView) -> None:
    action = view.primary_action()
    assert action is not None
    action.trigger()
    assert view.message.text


@pytest.mark.parametrize("typed", ["ahmed@", "no mail"])
def test_a_wrong_mail_address_is_said_beside_the_field(
    qtbot: QtBot, view: NewInquiryView, typed: str
) -> None:
    row = view.form.person.contacts.rows()[0]
    qtbot.keyClicks(row.line, typed)
    qtbot.keyClick(row.line, Qt.Key.Key_Return)
    assert not row.check()


def test_a_half_filled_form_is_kept_as_a_draft_and_comes_back(
    qtbot: QtBot, view: NewInquiryView, workplace: Workplace
) -> None:
    qtbot.keyClicks(view.form.person.names.rows()[0].line, "Abebe")
    with qtbot.waitSignal(view.cancelled):
        view.go_back()
    qtbot.waitUntil(lambda: load_draft(workplace.session, "new-inquiry") is not None)
    again = NewInquiryView(workplace)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.form.person.names.rows()[0].line.text() == "Abebe")


@pytest.mark.fault(2)
def test_a_draft_that_was_recorded_already_is_not_recorded_again(
    qtbot: QtBot, view: NewInquiryView, workplace: Workplace
) -> None:
    """It was kept once more after the inquiry was stored, and then the program was killed."""
    qtbot.keyClicks(view.form.person.names.rows()[0].line, "Abebe")
    view.form.law.requests.rows()[0].right.choose((Right.ACCESS, Regime.GDPR))
    left = view.form.state()
    with qtbot.waitSignal(view.recorded) as first:
        view.primary_action().trigger()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not workplace.background.busy)
    assert load_draft(workplace.session, "new-inquiry") is None
    save_draft(workplace.session, "new-inquiry", left)
    again = NewInquiryView(workplace)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.form.person.names.rows()[0].line.text() == "Abebe")
    with qtbot.waitSignal(again.recorded) as second:
        again.primary_action().trigger()  # type: ignore[union-attr]
    assert second.args == first.args
    assert len(list_ids(workplace.session, ListFilter.ALL)) == 1
    qtbot.waitUntil(lambda: not workplace.background.busy)


def test_changing_the_language_keeps_what_was_typed(
    qtbot: QtBot, view: NewInquiryView, language: Language
) -> None:
    qtbot.keyClicks(view.form.person.names.rows()[0].line, "Abebe")
    language.speak("en")
    qtbot.waitUntil(lambda: view.title.text() == "New inquiry")
    assert view.form.person.names.rows()[0].line.text() == "Abebe"


def test_starting_over_asks_first(qtbot: QtBot, view: NewInquiryView, answers: Answers) -> None:
    qtbot.keyClicks(view.form.person.names.rows()[0].line, "Abebe")
    answers.confirms.append(False)
    view.clear.click()
    assert view.form.person.names.rows()[0].line.text() == "Abebe"
    answers.confirms.append(True)
    view.clear.click()
    assert view.form.person.names.rows()[0].line.text() == ""


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Ahmed", "BIZ UDPGothic"),
        ("髙﨑 健一", "BIZ UDPGothic"),
        ("أحمد", "Noto Sans Arabic"),
        ("မိုးမိုး", "Noto Sans Myanmar"),
        ("አበበ", "Noto Sans Ethiopic"),
        ("Олена Шевченко", "Noto Sans"),
        ("Nguyễn Thị Hương", "Noto Sans"),
    ],
)
def test_a_name_leads_with_the_face_of_its_script(fonts: None, text: str, family: str) -> None:
    assert leading_family(text) == family
