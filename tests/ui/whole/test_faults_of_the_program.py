"""Faults of the running program: locked amid work, errors with names in hand, crashes."""

from __future__ import annotations

import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.listing import ListFilter
from jar_desk.usecases import desks, drafts, reading
from tests.real_desk import MANAGER_PASSPHRASE
from tests.ui.test_session_watch import ON_BUS, send
from tests.ui.whole.running import COLLEAGUES, Ground, a_ground

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path
    from uuid import UUID

MARKER, JAPANESE = "Zerahiwot-Marker-5571", "標識山田太郎"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="signals and limits of Linux")

DIRTY_FORM_AND_DIALOG = f"""
from PySide6.QtTest import QTest
from jar_desk.ui.dialogs.follow_up import FollowUpDialog
from jar_desk.ui.dialogs.kept_dialog import KeptDialog

def type_into(dialog):
    QTest.keyClicks(dialog.note, "half a task {MARKER}")
    print("open", flush=True)

def once_open(program, office):
    office.window.show_page("new-inquiry")
    form = office.window.page("new-inquiry").form
    QTest.keyClicks(form.person.names.rows()[0].line, "{MARKER}")
    place = office.workplace
    dialog = FollowUpDialog("x", today=place.session.today(), wording=place.wording)
    QTimer.singleShot(500, lambda: type_into(dialog))
    QTimer.singleShot(1000, lambda: (away)(office))
    KeptDialog(place, dialog, "task").show()
"""
IDLE = DIRTY_FORM_AND_DIALOG.replace("(away)", "(lambda office: office.idle.set_minutes(0.005))")
STAYS = DIRTY_FORM_AND_DIALOG.replace("(away)", "(lambda office: None)")


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return a_ground(tmp_path)


def _drafts(ground: Ground, who: UUID, passphrase: str) -> list[object]:
    session = desks.open_desk(ground.desk, who, passphrase)
    try:
        return [drafts.load_draft(session, form) for form in ("new-inquiry", "task")]
    finally:
        desks.lock_desk(session)


def _locked_with_drafts(ground: Ground, program: subprocess.Popen[str]) -> None:
    """The program ended by itself, began afresh, and what was typed is its author's alone."""
    said, wrong = program.communicate(timeout=60)
    assert program.returncode == 0, wrong
    assert said.endswith("again\n")
    form, task = _drafts(ground, ground.manager, MANAGER_PASSPHRASE)
    assert MARKER in str(form)
    assert MARKER in str(task)
    assert _drafts(ground, ground.colleague, COLLEAGUES) == [None, None]


@pytest.mark.fault(50)
def test_auto_lock_with_a_dirty_form_and_a_modal_dialog(ground: Ground) -> None:
    with ground.start(IDLE) as program:
        _locked_with_drafts(ground, program)


@pytest.mark.fault(51)
@ON_BUS
def test_a_session_lock_amid_work(ground: Ground) -> None:
    with ground.start(STAYS) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        name = "org.freedesktop.ScreenSaver"
        send("/org/freedesktop/ScreenSaver", f"{name}.ActiveChanged", "boolean:true")
        _locked_with_drafts(ground, program)


@pytest.mark.fault(51)
@pytest.mark.nightly
@LINUX
def test_a_pc_that_slept_amid_work(ground: Ground) -> None:
    with ground.start(STAYS) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        program.send_signal(signal.SIGSTOP)
        time.sleep(80)
        program.send_signal(signal.SIGCONT)
        _locked_with_drafts(ground, program)


ERRORS = f"""
import threading

class Careless(Exception):
    pass

def fails(where):
    name, person = "{MARKER}", {{"name": "{JAPANESE}"}}
    try:
        raise KeyError(name)
    except KeyError as problem:
        raise Careless(f"{{where}}: {{person}}") from problem

class Ending:
    def __del__(self):
        fails("ended")

def once_open(program, office):
    from jar_desk.usecases import receipt
    from tests.examples import a_person
    from tests.usecases.steps import a_draft
    somebody = a_person("{MARKER}", "{JAPANESE}")
    receipt.record_inquiry(office.workplace.session, a_draft(subject=somebody))
    office.workplace.background.run(office, lambda: fails("background"), print)
    thread = threading.Thread(target=fails, args=("thread",))
    thread.start(); thread.join()
    Ending()
    QTimer.singleShot(200, lambda: fails("slot"))
    QTimer.singleShot(1500, lambda: look(program, office))

def look(program, office):
    from PySide6.QtWidgets import QApplication, QPlainTextEdit
    shown = QApplication.activeModalWidget()
    details = [one.toPlainText() for one in shown.findChildren(QPlainTextEdit)]
    print("details", details, flush=True)
    office.locking.lock()
"""


def _holding(root: Path) -> set[str]:
    """Return which files hold something of the person in any writing."""
    writings = ("utf-8", "utf-16-le", "cp932", "euc_jp")
    forms = [one.encode(code) for one in (MARKER, JAPANESE) for code in writings]
    forms += [one.encode("ascii", "backslashreplace") for one in (MARKER, JAPANESE)]
    return {
        path.name
        for path in root.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    }


@pytest.mark.fault(29, 55)
@LINUX
def test_errors_with_a_person_in_hand_leave_kinds_and_places_only(ground: Ground) -> None:
    with ground.start(ERRORS) as program:
        said, wrong = program.communicate(timeout=60)
    assert program.returncode == 0, wrong
    assert "Careless" in said
    log = next(ground.home.rglob("mishaps.log")).read_text()
    for told in (log, wrong):
        assert told.count("Careless at") == 4
        assert "<- KeyError at" in told
        assert "jar_desk.ui.background:" in told
    for told in (said, log, wrong):
        assert MARKER not in told
        assert JAPANESE not in told
    assert _holding(ground.root) == set()
    session = desks.open_desk(ground.desk, ground.manager, MANAGER_PASSPHRASE)
    assert len(reading.list_ids(session, ListFilter.ALL, MARKER)) == 1
    desks.lock_desk(session)


LENT = """
from PySide6.QtGui import QGuiApplication
from jar_desk.ui.lent_text import lend

def once_open(program, office):
    text = QGuiApplication.clipboard().text
    lend("hush 4711")
    print(text(), flush=True)
    office.locking.locked.connect(lambda: print(repr(text()), flush=True))
    office.locking.lock()
"""


@pytest.mark.fault(53)
def test_what_is_lent_to_the_clipboard_does_not_outlive_the_lock(ground: Ground) -> None:
    with ground.start(LENT) as program:
        said, wrong = program.communicate(timeout=60)
    assert said.splitlines() == ["hush 4711", "''", "again"], wrong


def test_the_search_through_the_home_can_fail(ground: Ground) -> None:
    (ground.home / "leak").write_text(JAPANESE, encoding="utf-16-le")
    assert _holding(ground.root) == {"leak"}


CRASH = """
import ctypes
def once_open(program, office):
    print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
    ctypes.string_at(0)
"""


@pytest.mark.fault(29)
@LINUX
def test_a_crash_leaves_no_picture_of_the_memory(ground: Ground) -> None:
    unlimited = ("sh", "-c", 'ulimit -c unlimited; exec "$0" "$@"')
    with ground.start(CRASH, unlimited) as program:
        said, _ = program.communicate(timeout=60)
    assert program.returncode == -signal.SIGSEGV
    assert said == "0\n", "the process may be dumped"
    assert not [path for path in ground.home.rglob("*core*") if path.is_file()]
