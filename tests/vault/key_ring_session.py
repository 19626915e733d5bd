"""A real gnome-keyring on a session bus of its own, which a script may stop, kill and lock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import jar_desk

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="Secret Service is Linux's key ring")
BUS = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring-daemon or dbus-run-session is not installed",
)
ROOT = Path(jar_desk.__file__).parents[1]

DAEMON = """
import os, signal, subprocess, sys, time
from pathlib import Path
from jar_desk.vault.key_ring import KeyRing

def say(*words):
    print(*words, flush=True)

def daemon():
    started = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    started.stdin.write(b"sesame")
    started.stdin.close()
    until = time.monotonic() + 20
    while KeyRing(time_out=10).state() != "available" and time.monotonic() < until:
        time.sleep(0.1)
    return started
"""


def in_session(folder: Path, script: str, *arguments: str, **more: str) -> list[str]:
    """Run a script (its body stands under `__main__`) on a new bus; return the lines it says."""
    body = "".join(f"    {line}\n" for line in script.strip("\n").split("\n"))
    (folder / "ask.py").write_text(f'{DAEMON}\nif __name__ == "__main__":\n{body}')
    places = {
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_RUNTIME_DIR": str(folder),
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "ask.py", *arguments],
        cwd=folder,
        env=os.environ | places | more,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")[:-1]
