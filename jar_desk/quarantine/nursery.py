"""Linux: a process that has loaded every parser, never sees a byte from outside, and forks.

A fork is ready in ten milliseconds where a fresh Python takes half a second. The desk talks to it
by one socket: a message with an open file asks for a fork that serves it and is answered by its
number; a message with a number asks for its end and is answered by how it ended.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from struct import Struct
from typing import Final, NoReturn

from jar_desk.mishaps import leave_no_memory
from jar_desk.quarantine.confinement import die_with_parent, leave_network
from jar_desk.quarantine.serving import serve

NUMBER: Final = Struct(">i")


def main() -> NoReturn:
    """Serve the desk by the socket that is standard input, until the desk ends."""
    import jar_desk.quarantine.tasks  # noqa: F401, PLC0415 - what every fork finds loaded

    leave_no_memory()
    leave_network()
    gc.collect()
    gc.freeze()
    living: set[int] = set()
    with socket.socket(fileno=os.dup(0)) as desk:
        os.close(0)
        os.open(os.devnull, os.O_RDONLY)
        while _serve_one(desk, living):
            pass
    for number in living:
        os.kill(number, signal.SIGKILL)
    os._exit(0)


def _serve_one(desk: socket.socket, living: set[int]) -> bool:
    try:
        message, files, _, _ = socket.recv_fds(desk, NUMBER.size, 1)
    except OSError:
        return False
    if not message:
        return False
    if files:
        number = _fork(desk, files[0])
        living.add(number)
        desk.send(NUMBER.pack(number))
    else:
        (number,) = NUMBER.unpack(message)
        living.discard(number)
        desk.send(NUMBER.pack(_end(number)))
    return True


def _fork(desk: socket.socket, file: int) -> int:
    number = os.fork()
    if number:
        os.close(file)
        return number
    try:
        desk.close()
        die_with_parent()
        serve(file, file)
    finally:
        os._exit(1)


def _end(number: int) -> int:
    """End a fork if it still runs; return its exit code, negative for a signal."""
    os.kill(number, signal.SIGKILL)
    _, status = os.waitpid(number, 0)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main())
