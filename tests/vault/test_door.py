from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.desk_errors import NotADesk, Throttled, WrongPassphrase
from jar_desk.vault.door import enter, enter_with_recovery
from jar_desk.vault.recovery import new_recovery_code
from jar_desk.vault.throttling import Instant, Throttle, delay_after, read_throttle, waiting
from tests.examples import SATO, SUZUKI
from tests.vault.desks import SATOS, SUZUKIS, make

if TYPE_CHECKING:
    from pathlib import Path


class Clock:
    def __init__(self) -> None:
        self.now = Instant(1_800_000_000.0, 5_000.0)

    def __call__(self) -> Instant:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now = Instant(self.now.wall + seconds, self.now.uptime + seconds)


def _fail(folder: Path, clock: Clock) -> None:
    with pytest.raises(WrongPassphrase):
        enter(folder, SUZUKI.id, "wrong wrong wrong", clock=clock)


def test_the_right_passphrase_opens(tmp_path: Path) -> None:
    made = make(tmp_path)
    assert enter(tmp_path, SUZUKI.id, SUZUKIS) == (made.header, made.unlocked)
    assert enter_with_recovery(tmp_path, made.code).unlocked == made.unlocked


def test_after_three_wrong_ones_even_the_right_one_waits(tmp_path: Path) -> None:
    make(tmp_path)
    clock = Clock()
    for _ in range(3):
        _fail(tmp_path, clock)
    with pytest.raises(Throttled) as raised:
        enter(tmp_path, SATO.id, SATOS, clock=clock)
    assert raised.value.seconds == waiting(tmp_path, clock=clock) == 1
    clock.forward(1.5)
    enter(tmp_path, SATO.id, SATOS, clock=clock)
    assert read_throttle(tmp_path) == Throttle()


def test_waiting_does_not_count_as_trying(tmp_path: Path) -> None:
    make(tmp_path)
    clock = Clock()
    for _ in range(3):
        _fail(tmp_path, clock)
    for _ in range(5):
        with pytest.raises(Throttled):
            enter(tmp_path, SUZUKI.id, SUZUKIS, clock=clock)
    assert read_throttle(tmp_path).failures == 3


DAY = 86_400.0


@pytest.mark.fault(42)
@pytest.mark.parametrize("turned", [0.0, DAY, -DAY])
def test_ten_wrong_ones_hold_after_a_restart_whatever_the_clock_says(
    tmp_path: Path, turned: float
) -> None:
    make(tmp_path)
    clock = Clock()
    for _ in range(10):
        clock.forward(waiting(tmp_path, clock=clock))
        _fail(tmp_path, clock)
    assert delay_after(10) == 128
    clock.now = Instant(clock.now.wall + turned + 10, 30.0)  # the PC was started anew
    for _ in range(3):  # each try reads what lies on the disk, as a new program does
        with pytest.raises(Throttled) as raised:
            enter(tmp_path, SUZUKI.id, SUZUKIS, clock=clock)
        assert 90 < raised.value.seconds <= 128
    clock.forward(128)
    enter(tmp_path, SUZUKI.id, SUZUKIS, clock=clock)


def test_wrong_sheets_count_too(tmp_path: Path) -> None:
    make(tmp_path)
    clock = Clock()
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            enter_with_recovery(tmp_path, new_recovery_code(), clock=clock)
    with pytest.raises(Throttled):
        enter(tmp_path, SUZUKI.id, SUZUKIS, clock=clock)


def test_the_key_ring_remembers_what_the_folder_forgot(tmp_path: Path) -> None:
    make(tmp_path)
    clock = Clock()
    counted = Throttle(10, clock.now.wall, clock.now.uptime)
    with pytest.raises(Throttled):
        enter(tmp_path, SUZUKI.id, SUZUKIS, clock=clock, counted=counted)


def test_no_desk_is_no_try(tmp_path: Path) -> None:
    with pytest.raises(NotADesk):
        enter(tmp_path, SUZUKI.id, SUZUKIS)
    assert not list(tmp_path.iterdir())
