from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.desk_files import ATTEMPTS
from jar_desk.vault.throttling import (
    LONGEST_WAIT,
    Instant,
    Throttle,
    delay_after,
    read_throttle,
    write_throttle,
)

if TYPE_CHECKING:
    from pathlib import Path

NOW = Instant(wall=1_800_000_000.0, uptime=5_000.0)
DAY = 86_400.0


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (1, 0), (2, 0), (3, 1), (4, 2), (5, 4), (10, 128), (12, 300), (5_000, 300)],
)
def test_the_delay_grows(failures: int, seconds: float) -> None:
    assert delay_after(failures) == seconds


def _after(*, wall: float, uptime: float) -> Instant:
    return Instant(NOW.wall + wall, uptime)


@pytest.mark.fault(42)
@pytest.mark.parametrize(
    ("then", "throttled"),
    [
        (_after(wall=0, uptime=5_000), True),
        (_after(wall=127, uptime=5_127), True),
        (_after(wall=129, uptime=5_129), False),
        pytest.param(_after(wall=DAY, uptime=5_010), True, id="clock set forward"),
        pytest.param(_after(wall=-DAY, uptime=5_010), True, id="clock set back"),
        pytest.param(_after(wall=DAY, uptime=30), True, id="PC restarted, clock set forward"),
        pytest.param(_after(wall=200, uptime=150), False, id="PC restarted long enough ago"),
        pytest.param(_after(wall=5, uptime=900_000), True, id="desk carried to another PC"),
    ],
)
def test_ten_wrong_tries_hold_whatever_the_clock_says(then: Instant, *, throttled: bool) -> None:
    throttle = Throttle()
    for _ in range(10):
        throttle = throttle.failed(NOW)
    assert (throttle.seen(then).wait(then) > 0) is throttled


def test_a_clock_set_back_does_not_lock_for_longer_than_the_delay() -> None:
    throttle = Throttle(failures=10, wall=NOW.wall + DAY, uptime=4_000.0).seen(NOW)
    assert throttle.wait(NOW) == 128
    assert throttle.wait(Instant(NOW.wall + 130, NOW.uptime + 130)) == 0


def test_no_wait_is_longer_than_five_minutes() -> None:
    assert Throttle(10_000_000, NOW.wall, NOW.uptime).wait(NOW) == LONGEST_WAIT


def test_the_count_survives_the_program(tmp_path: Path) -> None:
    write_throttle(tmp_path, Throttle(4, NOW.wall, NOW.uptime))
    assert read_throttle(tmp_path) == Throttle(4, NOW.wall, NOW.uptime)


@pytest.mark.parametrize("junk", [b"", b"{", b"[1]", b'["a","b","c"]', b"\xff", b"null"])
def test_junk_counts_as_nothing(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / ATTEMPTS).write_bytes(junk)
    assert read_throttle(tmp_path) == Throttle()


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    write_throttle(tmp_path / "nowhere", Throttle(1, 1.0, 1.0))
    assert read_throttle(tmp_path / "nowhere") == Throttle()
