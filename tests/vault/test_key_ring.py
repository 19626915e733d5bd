from __future__ import annotations

import multiprocessing
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from jar_desk.domain.key_rings import KeyRingState
from jar_desk.vault.key_ring import LONGEST_SECRET, KeyRing, Reply
from jar_desk.vault.key_ring_child import Question
from tests.vault import ring_children
from tests.vault.key_ring_session import BUS, LINUX, in_session

if TYPE_CHECKING:
    from pathlib import Path


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
    assert KeyRing(child).get("desk") == Reply(KeyRingState.FAILING)
    assert time.monotonic() - started < 3
    assert not multiprocessing.active_children()


@pytest.mark.fault(40)
def test_what_is_too_long_for_windows_is_never_sent() -> None:
    with pytest.raises(ValueError, match="1281"):
        KeyRing(ring_children.hang).put("desk", "x" * (LONGEST_SECRET + 1))


@pytest.mark.fault(40)
@pytest.mark.skipif(sys.platform != "win32", reason="the limit is that of Windows")
def test_windows_keeps_the_longest() -> None:
    ring, longest = KeyRing(time_out=10), "鈴" * LONGEST_SECRET
    assert ring.put("jar-desk-test", longest) is KeyRingState.AVAILABLE
    assert ring.get("jar-desk-test").secret == longest
    assert ring.delete("jar-desk-test") is KeyRingState.AVAILABLE


def test_secrets_are_not_printed() -> None:
    assert "hush" not in repr(Question("put", "JAR Desk", "desk", "hush"))


@pytest.mark.fault(38)
@LINUX
def test_without_a_session_bus_there_is_no_key_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert KeyRing(time_out=10).state() is KeyRingState.ABSENT


_PLAIN_TEXT = """
from pathlib import Path
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = 99

    def set_password(self, service, name, secret):
        Path(__file__).with_name("kept").write_text(secret)

    def get_password(self, service, name):
        return Path(__file__).with_name("kept").read_text()
"""


@pytest.mark.fault(39)
@LINUX
def test_a_plain_text_back_end_is_ignored_though_it_is_there_and_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as `keyrings.alt` brings, which `keyring` itself would take without asking."""
    (tmp_path / "plain_ring.py").write_text(_PLAIN_TEXT)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "plain_ring.PlaintextKeyring")
    monkeypatch.syspath_prepend(tmp_path)  # a spawned child gets this path too
    ring = KeyRing(time_out=10)
    assert ring.put("desk", "hush") is KeyRingState.ABSENT
    assert ring.get("desk") == Reply(KeyRingState.ABSENT)
    assert not (tmp_path / "kept").exists()
    import keyring  # noqa: PLC0415 - only to see that it would have taken it

    keyring.core.init_backend()
    keyring.set_password("JAR Desk", "desk", "hush")
    assert (tmp_path / "kept").read_text() == "hush"


@pytest.mark.fault(40)
@LINUX
@BUS
def test_a_real_gnome_keyring_keeps_and_forgets(tmp_path: Path) -> None:
    said = in_session(
        tmp_path,
        """
daemon()
ring = KeyRing(time_out=10)
say(ring.state())
say(ring.put("desk", "first")); say(ring.put("desk", "second"))
say(*ring.get("desk"))
say(ring.put("desk", "鈴" * 1280)); say(ring.get("desk").secret == "鈴" * 1280)
say(ring.delete("desk")); say(ring.delete("desk"))
say(*ring.get("desk"))
""",
    )
    kept = ["available", "available", "available", "available second", "available", "True"]
    assert said == [*kept, "available", "available", "available None"]


@pytest.mark.fault(38)
@LINUX
@BUS
def test_a_locked_gnome_keyring_is_told_without_a_prompt(tmp_path: Path) -> None:
    said = in_session(
        tmp_path,
        """
import secretstorage
daemon()
bus = secretstorage.dbus_init()
secretstorage.get_default_collection(bus).lock()
say(*KeyRing(time_out=10).get("desk"))
""",
    )
    assert said == ["locked None"]
