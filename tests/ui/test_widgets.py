import time
from collections.abc import Callable

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QImage, QInputMethodEvent, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jar_desk.ui.theme import Role, Theme
from jar_desk.ui.widgets import (
    Card,
    ChoiceCard,
    EmptyState,
    FlowLayout,
    InlineMessage,
    Pill,
    PrimaryButton,
    ProgressOverlay,
    Rail,
    Ring,
    SearchField,
    SecretField,
    Segments,
    StageBar,
    StageStep,
    StepState,
    Tabs,
    Text,
    TextStyle,
    Tone,
    paint_pill,
    pill_width,
)
from jar_desk.ui.widgets.focus_ring import FocusRing
from jar_desk.ui.widgets.pill import pill_words
from jar_desk.ui.widgets.select import Select
from jar_desk.ui.widgets.tooltip import tooltip_words

pytestmark = pytest.mark.usefixtures("theme", "language")
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return shown


def image_of(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_text_never_reads_markup(show: Show) -> None:
    label = Text("<b>太字</b><img src='file:///x.png'>")
    show(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>太字</b><img src='file:///x.png'>"


def test_words_in_another_script_keep_size_and_weight(show: Show, theme: Theme) -> None:
    name = Text("Abdulr…", TextStyle.NAME)
    show(name)
    before = (name.font().pixelSize(), name.font().bold())
    for other in ("Олександр", "أحمد", "佐藤"):
        name.setText(other)
        assert (name.font().pixelSize(), name.font().bold()) == before == (22, True)


def test_wrapped_text_grows_as_it_narrows(show: Show) -> None:
    label = Text("長い文章です。" * 20, wrap=True)
    show(label)
    assert label.hasHeightForWidth()
    assert label.heightForWidth(150) > label.heightForWidth(600) > 0


@pytest.mark.parametrize("tone", Tone)
def test_pills_say_their_state_and_wear_its_colours(show: Show, theme: Theme, tone: Tone) -> None:
    pill = Pill("電話不可", tone, "phone-off")
    show(pill)
    assert pill.accessibleName() == "電話不可"
    assert theme.tone(tone).surface.name() in colours_in(image_of(pill))
    pill.show_state("可", Tone.SUCCESS)
    assert (pill.text, pill.tone, pill.accessibleName()) == ("可", Tone.SUCCESS, "可")


def test_delegates_paint_the_same_pill(qapp: QApplication) -> None:
    pixmap = QPixmap(200, 40)
    painter = QPainter(pixmap)
    width = paint_pill(painter, 0, 20, "判断中", Tone.INFO)
    font = painter.font()
    painter.end()
    assert width == pill_width("判断中", font, None, Tone.INFO)


@pytest.mark.parametrize(("share", "kept"), [(0.5, 0.5), (-1, 0.0), (7, 1.0)])
def test_rings_show_a_share(show: Show, theme: Theme, share: float, kept: float) -> None:
    ring = Ring(share, "3日", Tone.WARNING)
    show(ring)
    assert ring.share == kept
    drawn = theme.tone(Tone.WARNING).text.name() in colours_in(image_of(ring))
    assert drawn
    assert ring.accessibleName() == "3日"


def test_stage_bar_has_equal_cells_with_spoken_states(qtbot: QtBot, show: Show) -> None:
    states = [StepState.DONE, StepState.CURRENT, StepState.FUTURE]
    steps = [StageStep(f"s{i}", f"段階{i}", one, "10/26") for i, one in enumerate(states)]
    bar = StageBar()
    bar.show_steps([*steps, StageStep("end", "完了", StepState.FUTURE, state_text="これから")])
    show(bar)
    cells = [child for child in bar.children() if isinstance(child, QWidget)]
    assert len({cell.width() for cell in cells}) <= 2
    assert cells[0].accessibleName() == "段階0 10/26"
    assert cells[3].accessibleName() == "完了 これから"
    with qtbot.waitSignal(bar.picked) as picked:
        qtbot.mouseClick(cells[1], Qt.MouseButton.LeftButton)
    assert picked.args == ["s1"]
    bar.show_steps(steps)
    assert bar.steps == tuple(steps)


@pytest.mark.parametrize("kind", [Tabs, Segments])
def test_choices_move_by_arrow_keys(qtbot: QtBot, show: Show, kind: type) -> None:
    row = kind()
    for key in ("a", "b", "c"):
        row.add(key, key.upper(), 3)
    show(row)
    assert row.current == "a"
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.keyClick(row, Qt.Key.Key_Left)
    assert chosen.args == ["c"]
    row.set_enabled("a", False)
    row.step(1)
    assert row.current == "b"
    row.choose("c")
    assert row.current == "c"
    row.set_words("c", "終わり", None)
    image_of(row)


def test_rail_counts_groups_and_goes(qtbot: QtBot, show: Show) -> None:
    rail = Rail()
    rail.add("inbox", "inbox", "案件")
    rail.add("settings", "settings", "設定", "office")
    rail.set_heading("office", "設定")
    rail.set_count("inbox", 18)
    show(rail)
    assert (rail.keys, rail.groups) == (("inbox", "settings"), ("office",))
    place = rail._places["inbox"]
    assert place.accessibleName() == "案件 18"
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(rail._places["settings"], Qt.MouseButton.LeftButton)
    assert (chosen.args, rail.current) == (["settings"], "settings")
    rail.set_count("inbox", 0)
    assert place.accessibleName() == "案件"


def test_search_waits_for_the_input_method(qtbot: QtBot, show: Show) -> None:
    field = SearchField("検索")
    show(field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    QApplication.sendEvent(field, QInputMethodEvent("たな", []))
    assert field.composing
    assert heard == []
    committed = QInputMethodEvent("", [])
    committed.setCommitString("田中")
    QApplication.sendEvent(field, committed)
    qtbot.waitUntil(lambda: heard == ["田中"])
    field.clear()
    assert heard == ["田中", ""]


def test_a_search_is_emptied_by_its_own_button(qtbot: QtBot, show: Show) -> None:
    field = SearchField("検索")
    show(field)
    shown = [one for one in field.findChildren(QToolButton) if one.isVisible()]
    field.setText("田中")
    button = next(one for one in field.findChildren(QToolButton) if one not in shown)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.text() == ""


def test_the_words_of_a_pill_are_cut_to_its_room(qapp: QApplication) -> None:
    font = qapp.font()
    words = "GDPR / French law (LIL)"
    assert pill_words(words, font, 900) == words
    cut = pill_words(words, font, 90)
    assert cut.startswith("GDPR")
    assert pill_width(cut, font) <= 90


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_list_of_choices_follows_the_style(qtbot: QtBot, show: Show) -> None:
    box = Select()
    box.addItems(["日本語", "English"])
    show(box)
    box.showPopup()
    assert box.view().sizeHintForRow(0) >= 32
    box.hidePopup()


@pytest.mark.parametrize("words", ["<b>佐藤</b> 遥", "佐藤\n<img src='x'>", "<" * 9])
def test_a_tooltip_is_never_markup(words: str) -> None:
    said = tooltip_words(words)
    assert not QtGui.Qt.mightBeRichText(said)  # type: ignore[attr-defined]
    assert said.replace("\u200b", "") == words


def test_a_tooltip_is_no_page() -> None:
    said = tooltip_words("Abdulrahmān ibn Yūsuf " * 1_400)
    assert len(said.splitlines()) < 12
    assert max(len(line) for line in said.splitlines()) < 60


def test_secrets_are_hidden_until_asked(qtbot: QtBot, show: Show) -> None:
    field = SecretField()
    show(field)
    eye = field.findChild(QWidget)
    assert field.echoMode() is SecretField.EchoMode.Password
    field._eye.click()
    assert field.echoMode() is SecretField.EchoMode.Normal
    assert field._eye.accessibleName() == "パスフレーズを隠す"
    field.hide_again()
    assert field.echoMode() is SecretField.EchoMode.Password
    assert eye is not None


@pytest.mark.parametrize("shown", [True, False])
def test_an_input_method_never_learns_a_passphrase(show: Show, *, shown: bool) -> None:
    field = SecretField()
    show(field)
    field._eye.setChecked(shown)
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert bool(hints & Qt.InputMethodHint.ImhHiddenText) is not shown
    assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


def test_words_that_fit_are_one_line_as_high_as_a_set_one(show: Show) -> None:
    label = Text("短い文章です。", wrap=True)
    show(label)
    width = label.fontMetrics().horizontalAdvance(label.text())
    assert label.heightForWidth(width + 2) == label.heightForWidth(4 * width)
    assert label.heightForWidth(width + 2) < label.heightForWidth(width - 20)


def test_no_word_pushes_a_column_out(show: Show) -> None:
    name = Text("NoSpaces" * 200, TextStyle.NAME, wrap=True)
    show(name)
    narrow = name.minimumSizeHint().width()
    assert narrow < 300
    assert name.heightForWidth(narrow) > 20 * name.fontMetrics().height()


@pytest.mark.parametrize("name", ["Олександр Шевченко", "أحمد الراشد", "佐藤 遥"])
def test_lines_of_every_script_stand_close(show: Show, name: str) -> None:
    label = Text(f"{name}\n{name}", wrap=True)
    show(label)
    line = label.fontMetrics().height()
    pitch = max(line, 1.4 * label.font().pixelSize())
    assert label.heightForWidth(2_000) < line + pitch + 7


def test_a_last_line_has_company(show: Show) -> None:
    label = Text("請求の取下げを書きます。案件は終わります。", wrap=True)
    show(label)
    margins = label.contentsMargins()
    width = label.fontMetrics().horizontalAdvance(label.text()[:-2]) + 2
    lines = label._paragraph(width + margins.left() + margins.right())._document.lastBlock()
    assert lines.layout().lineCount() == 2
    assert lines.layout().lineAt(1).textLength() > 3


def test_buttons_show_a_hand_once_the_mouse_comes(show: Show) -> None:
    button = PrimaryButton("開く")
    show(button)
    QApplication.sendEvent(button, QEnterEvent(QPointF(2, 2), QPointF(2, 2), QPointF(2, 2)))
    assert button.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_flow_layout_wraps_like_words(show: Show) -> None:
    page = QWidget()
    flow = FlowLayout(page, gap=4)
    for number in range(6):
        flow.addWidget(Pill(f"項目{number}"))
    page.resize(150, 200)
    show(page)
    tops = {flow.itemAt(at).geometry().top() for at in range(flow.count())}
    assert len(tops) > 1
    assert flow.heightForWidth(1000) < flow.heightForWidth(150)
    flow.setGeometry(QRect(0, 0, 1000, 50))
    assert flow.itemAt(99) is None


@pytest.mark.parametrize("chosen", [True, False])
def test_choice_cards_show_both_lines(show: Show, theme: Theme, *, chosen: bool) -> None:
    card = ChoiceCard("一部開示", "一部を理由とともに除く", "contrast")
    card.setChecked(chosen)
    show(card)
    assert card.accessibleDescription() == "一部を理由とともに除く"
    blue = theme.colour(Role.PRIMARY).name() in colours_in(image_of(card))
    assert blue is chosen


def test_messages_hide_when_there_is_nothing_to_say(show: Show) -> None:
    message = InlineMessage("消去の判断が未入力", Tone.WARNING)
    show(message)
    assert message.isVisible()
    message.say("")
    assert not message.isVisible()


def test_empty_states_teach_and_lead_on(qtbot: QtBot, show: Show) -> None:
    empty = EmptyState("まだ案件はありません", "ここで受け付けます。", "新しい案件")
    show(empty)
    with qtbot.waitSignal(empty.pressed):
        empty.button.click()
    empty.set_words("何もありません", "")
    assert not empty.button.isVisible()


def test_cards_hold_things_under_a_heading(show: Show) -> None:
    card = Card("回答前の確認", "list-checks", look="note")
    card.body.addWidget(QLabel("x"))
    show(card)
    card.set_title("確認")
    assert card.heading.text() == "確認"


def test_short_work_shows_no_progress(qtbot: QtBot, show: Show) -> None:
    page = show(QWidget())
    overlay = ProgressOverlay("作成しています", page)
    overlay.report(1, 2)
    overlay.finish()
    assert not overlay.isVisible()


def test_long_work_shows_time_left_and_can_be_stopped(qtbot: QtBot, show: Show) -> None:
    page = show(QWidget())
    page.resize(500, 400)
    began = time.monotonic()
    overlay = ProgressOverlay("作成しています", page)
    qtbot.waitUntil(overlay.isVisible)
    assert time.monotonic() - began >= 0.27
    overlay.report(1, 4)
    qtbot.waitUntil(lambda: "残り" in overlay._left.text())
    page.resize(600, 300)
    assert overlay.size() == page.size()
    assert not overlay.cancelled()
    overlay._cancel.click()
    assert overlay.cancelled()


def test_the_focus_ring_follows_buttons(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    ring = FocusRing(qapp)
    page = QWidget()
    column = QVBoxLayout(page)
    first, field, second = PrimaryButton("開く", "plus"), SearchField(), PrimaryButton("閉じる")
    for widget in (first, field, second):
        column.addWidget(widget)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    second.setFocus()
    first.setFocus()
    frame = ring.frame
    assert frame is not None
    assert frame.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    page.resize(page.width() + 50, page.height() + 50)
    qtbot.waitUntil(lambda: frame.geometry() == first.geometry().adjusted(-4, -4, 4, 4))
    assert theme.colour(Role.FOCUS).name() in colours_in(image_of(page))
    field.setFocus()
    assert ring.frame is None
    second.setFocus()
    assert ring.frame is not None


def test_keys_reach_the_rail(qtbot: QtBot, show: Show) -> None:
    rail = Rail()
    for key in ("a", "b"):
        rail.add(key, "inbox", key)
    with qtbot.waitActive(rail):
        show(rail)
        rail.activateWindow()
    rail._places["a"].setFocus()
    press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    rail.keyPressEvent(press)
    assert rail._places["b"].hasFocus()
