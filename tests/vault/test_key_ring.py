from __future__ import annotations

import multiprocessing
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import jar_desk
from jar_desk.domain.key_rings import KeyRingState
from jar_desk.vault import key_ring_child
from jar_desk.vault.key_ring import LONGEST_SECRET, KeyRing, Reply
from jar_desk.vault.key_ring_child import Question
from tests.vault import ring_children

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="Secret Service is Linux's key ring")
BUS = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring-daemon or dbus-run-session is not installed",
)


@pytest.mark.fault(38, 52)
@pytest.mark.parametrize(
    "child",
    [
        ring_children.hang,
        ring_children.die,
        ring_children.raise_error,
        ring_children.babble,
        ring_children.babble_otherwise,
    ],
)
def test_whatever_the_key_ring_does_the_program_goes_on(child: Any) -> None:
    started = time.monotonic()
    ring = KeyRing(child, time_out=1.5)
    assert ring.get("desk") == Reply(KeyRingState.FAILING)
    assert time.monotonic() - started < 3
    assert not multiprocessing.active_children()


@pytest.mark.fault(40)
def test_what_is_too_long_for_windows_is_never_sent() -> None:
    with pytest.raises(ValueError, match="1281"):
        KeyRing(ring_children.hang).put("desk", "x" * (LONGEST_SECRET + 1))


def test_secrets_are_not_printed() -> None:
    assert "hush" not in repr(Question("put", "JAR Desk", "desk", "hush"))


class _Pipe:
    def __init__(self) -> None:
        self.sent: Any = None

    def send(self, reply: Any) -> None:
        self.sent = reply


@LINUX
def test_without_a_session_bus_there_is_no_key_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    pipe = _Pipe()
    key_ring_child.answer(pipe, Question("state", "JAR Desk"))  # type: ignore[arg-type]
    assert pipe.sent == ("absent", None)


@pytest.mark.fault(39)
@LINUX
def test_a_configured_plain_text_back_end_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    pipe = _Pipe()
    key_ring_child.answer(pipe, Question("get", "JAR Desk", "desk"))  # type: ignore[arg-type]
    assert pipe.sent == ("absent", None)


_SCRIPT = """
from jar_desk.vault.key_ring import KeyRing
if __name__ == "__main__":
    ring = KeyRing(time_out=10)
    say = lambda *words: print(*words, flush=True)
    say(ring.state())
    say(ring.put("desk", "first")); say(ring.put("desk", "second"))
    say(*ring.get("desk"))
    say(ring.delete("desk")); say(ring.delete("desk"))
    say(*ring.get("desk"))
"""


def _in_session(tmp_path: Any, script: str, daemon: str) -> list[str]:
    (tmp_path / "ask.py").write_text(script)
    places = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    places |= {
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": str(Path(jar_desk.__file__).parents[1]),
    }
    command = f'printf %s sesame | {daemon} >/dev/null 2>&1; exec "$0" ask.py'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", command, sys.executable],
        cwd=tmp_path,
        env=os.environ | places,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.split("\n")[:-1]


@LINUX
@BUS
def test_a_real_gnome_keyring_keeps_and_forgets(tmp_path: Any) -> None:
    said = _in_session(
        tmp_path, _SCRIPT, "gnome-keyring-daemon --unlock --components=secrets --daemonize"
    )
    assert said == [
        "available",
        "available",
        "available",
        "available second",
        "available",
        "available",
        "available None",
    ]


_LOCKED = """
import secretstorage
from jar_desk.vault.key_ring import KeyRing
if __name__ == "__main__":
    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    print(*KeyRing(time_out=10).get("desk"))
"""


@pytest.mark.fault(38)
@LINUX
@BUS
def test_a_locked_gnome_keyring_is_told_without_a_prompt(tmp_path: Any) -> None:
    said = _in_session(
        tmp_path, _LOCKED, "gnome-keyring-daemon --unlock --components=secrets --daemonize"
    )
    assert said == ["locked None"]
