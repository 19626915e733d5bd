"""A desk that this PC remembers, beside a real key ring that hangs, dies, locks or forgets."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from jar_desk.usecases import desks
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE
from tests.vault.desks import CHEAP
from tests.vault.key_ring_session import BUS, LINUX, in_session

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [LINUX, BUS]

REMEMBERED = """
from uuid import UUID
from jar_desk.domain.desk_errors import WrongPassphrase
from jar_desk.usecases import desks
from jar_desk.usecases.desk_condition import desk_condition
from jar_desk.vault.memory import PcMemory
from jar_desk.vault.throttling import known_throttle, present, read_throttle
from tests.examples import NOON
folder, older, staff, passphrase = *map(Path, sys.argv[1:3]), UUID(sys.argv[3]), sys.argv[4]
patient = PcMemory(UUID(sys.argv[5]), KeyRing(time_out=30))  # this machine has other work
def opened(memory):
    return desks.open_desk(folder, staff, passphrase, now=lambda: NOON, memory=memory)
def opens():
    session = opened(patient)
    alarm = desk_condition(session).rolled_back
    desks.lock_desk(session)
    say("opened, alarm", alarm)
running = daemon()
opens()
say("remembered", patient.load() is not None)
"""
GOOD = ["opened, alarm False", "remembered True"]
IN_TIME = """
def seconds(memory):
    begun = time.monotonic()
    session = opened(memory)
    middle = time.monotonic()
    desks.lock_desk(session)
    return middle - begun, time.monotonic() - middle
without, beside = seconds(None), seconds(PcMemory(UUID(sys.argv[5])))
say(*(there - bare < 3 for there, bare in zip(beside, without)))
running.kill()
"""


@pytest.fixture
def arguments(tmp_path: Path) -> tuple[str, ...]:
    """A locked desk, a copy of it as it was, who opens it, and its identifier."""
    made = desks.create_desk(
        tmp_path / "t.jardesk",
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase=MANAGER_PASSPHRASE,
        now=lambda: NOON,
        cost=CHEAP,
    ).session
    desks.lock_desk(made)
    shutil.copytree(tmp_path / "t.jardesk", tmp_path / "older.jardesk")
    folders = (str(tmp_path / "t.jardesk"), str(tmp_path / "older.jardesk"))
    return (*folders, str(made.staff.id), MANAGER_PASSPHRASE, str(made.desk.desk_id))


@pytest.mark.fault(38)
@pytest.mark.parametrize(
    "harm",
    [
        pytest.param("os.kill(running.pid, signal.SIGSTOP)", id="hangs"),
        pytest.param("running.kill(); running.wait()", id="dies"),
        pytest.param(
            "import secretstorage\n"
            "bus = secretstorage.dbus_init()\n"
            "secretstorage.get_default_collection(bus).lock()",
            id="locked",
        ),
        pytest.param("os.environ['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nowhere'", id="no bus"),
    ],
)
def test_the_passphrase_opens_within_three_seconds_whatever_the_key_ring_does(
    tmp_path: Path, arguments: tuple[str, ...], harm: str
) -> None:
    """It adds less than three seconds to opening the desk, and to locking it."""
    script = f"{REMEMBERED}{harm}{IN_TIME}"
    assert in_session(tmp_path, script, *arguments) == [*GOOD, "True True"]


_OLDER = """
import shutil
def put_back():
    shutil.rmtree(folder)
    shutil.copytree(older, folder)
put_back()
opens()
"""


@pytest.mark.fault(15)
def test_a_whole_folder_of_yesterday_is_known_by_the_key_ring(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    said = in_session(tmp_path, f"{REMEMBERED}{_OLDER}running.kill()", *arguments)
    assert said == [*GOOD, "opened, alarm True"]


@pytest.mark.fault(41)
def test_a_deleted_entry_costs_its_witness_and_nothing_else(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    script = """
patient.forget()
say("forgotten", patient.load())
opens()
say("remembered", patient.load() is not None)
"""
    said = in_session(tmp_path, f"{REMEMBERED}{script}{_OLDER}running.kill()", *arguments)
    assert said == [*GOOD, "forgotten None", *GOOD, "opened, alarm True"]


@pytest.mark.fault(42)
def test_wrong_tries_are_remembered_though_the_folder_forgets_them(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    script = """
passphrase = "wrong wrong wrong"
for _ in range(3):
    try: opened(patient)
    except WrongPassphrase: say("wrong")
(folder / "attempts").unlink()
counted = patient.load().throttle
say("counted", known_throttle(folder, counted, present()).failures, read_throttle(folder).failures)
running.kill()
"""
    said = in_session(tmp_path, f"{REMEMBERED}{script}", *arguments)
    assert said == [*GOOD, "wrong", "wrong", "wrong", "counted 3 0"]
