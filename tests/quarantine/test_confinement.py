"""What a process in quarantine can no longer do, tried out in one."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="Windows has a Job Object instead; macOS holds limits alone"
)

_TRY = """
import json, os, signal, socket, subprocess, sys
from pathlib import Path
from jar_desk.assets import resource
from jar_desk.quarantine.confinement import give_up_files, leave_network, limit_resources

folder, port = Path(sys.argv[1]), int(sys.argv[2])
alone = leave_network()
tells = os.open(folder / "before", os.O_WRONLY | os.O_CREAT)
held = give_up_files()
limit_resources(512 * 1024 * 1024, 5)

def fails(act):
    try:
        act()
    except (OSError, MemoryError) as problem:
        return type(problem).__name__
    return ""

def allocate():
    return bytearray(600 * 1024 * 1024)

tried = {
    "make": fails(lambda: (folder / "new").write_bytes(b"")),
    "write": fails(lambda: (folder / "desk.db").write_bytes(b"x")),
    "delete": fails((folder / "desk.db").unlink),
    "move": fails(lambda: (folder / "desk.db").rename(folder / "gone")),
    "read": fails((folder / "desk.db").read_bytes),
    "list": fails(lambda: list(folder.iterdir())),
    "passwords": fails(Path("/etc/passwd").read_bytes),
    "byte into an open file": fails(lambda: os.write(tells, b"x")),
    "connect": fails(lambda: socket.create_connection(("127.0.0.1", port), 2)),
    "signal": fails(lambda: os.kill(os.getppid(), 0)),
    "memory": fails(allocate),
    "program": fails(lambda: subprocess.run(["/bin/true"], check=True)),
    "own resources": fails(lambda: next(resource("fonts").iterdir())),
}
print(json.dumps({"alone": alone, "held": held, "tried": tried}))
"""


def test_a_process_in_quarantine_can_do_nothing_but_answer(tmp_path: Path) -> None:
    (tmp_path / "desk.db").write_bytes(b"records")
    with socket.create_server(("127.0.0.1", 0)) as server:
        command = [sys.executable, "-c", _TRY, str(tmp_path), str(server.getsockname()[1])]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    told = json.loads(done.stdout)
    if not told["held"]:
        pytest.skip("this kernel has no Landlock: the limits alone hold")
    tried = told["tried"]
    for what in ("make", "write", "delete", "move", "read", "list", "passwords"):
        assert tried[what] == "PermissionError", what
    assert tried["byte into an open file"] == "OSError"
    assert tried["connect"]
    assert tried["memory"] == "MemoryError"
    assert tried["own resources"] == ""
    if os.getuid():
        assert tried["program"]
    assert (tmp_path / "desk.db").read_bytes() == b"records"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["before", "desk.db"]


def test_without_confinement_all_of_it_works(tmp_path: Path) -> None:
    """The trial must be able to succeed."""
    free = _TRY.replace("= leave_network()", "= True").replace("= give_up_files()", "= True")
    free = free.replace("limit_resources(512", "(lambda *_: None)(512").replace(
        '"delete": fails((folder / "desk.db").unlink)', '"delete": ""'
    )
    free = free.replace('fails(lambda: (folder / "desk.db").rename(folder / "gone"))', '""')
    (tmp_path / "desk.db").write_bytes(b"records")
    with socket.create_server(("127.0.0.1", 0)) as server:
        command = [sys.executable, "-c", free, str(tmp_path), str(server.getsockname()[1])]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert set(json.loads(done.stdout)["tried"].values()) == {""}
