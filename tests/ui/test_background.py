import threading
from weakref import finalize

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from jar_desk.ui.background import Background
from jar_desk.ui.collecting import Collector


class Heard:
    def __init__(self) -> None:
        self.errors: list[Exception] = []
        self.values: list[object] = []


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def background(qapp: object, heard: Heard):  # noqa: ANN201 - a generator
    made = Background(heard.errors.append)
    yield made
    made.stop()


def test_works_elsewhere_and_answers_here(
    qtbot: QtBot, background: Background, heard: Heard
) -> None:
    here = threading.current_thread()
    threads: list[threading.Thread] = []
    owner = QObject()

    def work() -> int:
        threads.append(threading.current_thread())
        return 7

    def then(value: int) -> None:
        threads.append(threading.current_thread())
        heard.values.append(value)

    with qtbot.waitSignal(background.idle):
        background.run(owner, work, then)
        assert background.busy
    assert heard.values == [7]
    assert threads[0] is not here
    assert threads[1] is here


def test_even_finished_work_answers_later(
    qtbot: QtBot, background: Background, heard: Heard
) -> None:
    owner, done = QObject(), threading.Event()
    with qtbot.waitSignal(background.idle):
        background.run(owner, done.set, heard.values.append)
        done.wait(5)
        assert heard.values == []
    assert heard.values == [None]


def test_answers_for_the_gone_are_dropped(
    qtbot: QtBot, background: Background, heard: Heard
) -> None:
    owner, go = QObject(), threading.Event()
    with qtbot.waitSignal(background.idle):
        background.run(owner, lambda: go.wait(5), heard.values.append)
        delete(owner)
        go.set()
    assert heard.values == []


@pytest.mark.parametrize("own", [True, False])
def test_failures_have_one_place_unless_told(
    qtbot: QtBot, background: Background, heard: Heard, *, own: bool
) -> None:
    owner, mine = QObject(), []

    def fail() -> None:
        raise ValueError

    with qtbot.waitSignal(background.idle):
        background.run(owner, fail, heard.values.append, mine.append if own else None)
    assert (len(mine), len(heard.errors)) == ((1, 0) if own else (0, 1))


def test_nothing_comes_after_the_end(qapp: object, heard: Heard) -> None:
    background = Background(heard.errors.append)
    background.stop()
    background.run(QObject(), lambda: 1, heard.values.append)
    assert not background.busy


class Ending(QObject):
    """Tells on which thread it ends."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        super().__init__()
        finalize(self, lambda: ended.append(threading.current_thread()))


@pytest.mark.parametrize("fails", [True, False])
def test_a_widget_never_ends_on_another_thread(
    qtbot: QtBot, background: Background, heard: Heard, *, fails: bool
) -> None:
    ended: list[threading.Thread] = []

    def start() -> None:
        owner = Ending(ended)

        def work() -> object:
            if fails:
                raise ValueError(owner.objectName())
            return owner.objectName()

        background.run(owner, work, lambda _: None, lambda _: None)

    for _ in range(200):
        with qtbot.waitSignal(background.idle):
            start()
    assert len(ended) > 150
    assert set(ended) == {threading.current_thread()}


def test_garbage_made_elsewhere_is_collected_here(qapp: QApplication, qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []
    collector = Collector(qapp)
    first = Ending(ended)
    first.itself = first  # type: ignore[attr-defined]
    del first

    def litter() -> None:
        for _ in range(100_000):
            ring: list[object] = []
            ring.append(ring)

    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.current_thread()]
    collector.deleteLater()
