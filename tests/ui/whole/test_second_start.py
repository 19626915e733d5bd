"""Started once more on a desk that is open, the program leads to the window that has it open."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.ui.whole.running import Ground, a_ground

if TYPE_CHECKING:
    from pathlib import Path

WAITING = """
def once_open(program, office):
    office.window.showMinimized()
    office.bell.rang.connect(lambda: QTimer.singleShot(100, lambda: came(program, office)))
    print("open", flush=True)

def came(program, office):
    print("minimized" if office.window.isMinimized() else "shown", flush=True)
    office.locking.lock()
"""
AGAIN = "import sys; from jar_desk.__main__ import main; sys.exit(main())"


@pytest.fixture
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    # The path of a local socket may have 107 bytes on Linux.
    root: Path = tmp_path_factory.mktemp("g")
    return a_ground(root)


def _start_again(ground: Ground) -> subprocess.CompletedProcess[str]:
    settings = ground.root / "settings.toml"
    return subprocess.run(
        [sys.executable, "-c", AGAIN, "run", "--settings", str(settings)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ground.home,
        env=ground.surroundings,
    )


@pytest.mark.fault(48)
def test_the_first_comes_to_the_front_and_the_second_ends(ground: Ground) -> None:
    with ground.start(WAITING) as first:
        assert first.stdout is not None
        opened, second = first.stdout.readline(), _start_again(ground)
        try:
            said, wrong = first.communicate(timeout=60)
        finally:
            first.kill()
    assert opened == "open\n"
    assert (second.returncode, second.stderr) == (0, "")
    assert said == "shown\nagain\n", wrong


@pytest.mark.fault(48)
def test_a_locked_program_no_longer_answers(ground: Ground) -> None:
    """The fresh start after a lock must not be led to the program that just ended."""
    act = WAITING.replace(
        'print("open", flush=True)', "office.close_desk(); print('shut', flush=True)"
    )
    with ground.start(act) as first:
        assert first.stdout is not None
        shut = first.stdout.readline()
        second = subprocess.Popen(
            [sys.executable, "-c", AGAIN, "run", "--settings", str(ground.root / "settings.toml")],
            cwd=ground.home,
            env=ground.surroundings,
        )
        try:
            ended = second.wait(8)
        except subprocess.TimeoutExpired:
            ended = None
        finally:
            second.kill()
            second.wait()
            first.kill()
    assert (shut, ended) == ("shut\n", None)
