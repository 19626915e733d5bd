"""The operating system's key ring, asked in a child process that may hang or die."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING, Final, NamedTuple

from jar_desk.domain.key_rings import KeyRingState
from jar_desk.vault.key_ring_child import Question, answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

TIME_OUT: Final = 2.0
"""Seconds; a locked Secret Service collection would wait for ever.

A passphrase must open the desk within three, with what else that takes.
"""
LONGEST_SECRET: Final = 1280
"""Characters; Windows keeps 2,560 bytes of UTF-16."""
SERVICE: Final = "JAR Desk"


class Reply(NamedTuple):
    """What the key ring said; `secret` is None where nothing is kept."""

    state: KeyRingState
    secret: str | None = None


class KeyRing:
    """The one key ring this system has; it is never the only way in."""

    def __init__(
        self,
        child: Callable[[Connection, Question], None] = answer,
        time_out: float = TIME_OUT,
    ) -> None:
        self._child = child
        self._time_out = time_out

    def state(self) -> KeyRingState:
        """Tell whether the key ring may be used."""
        return self._ask(Question("state", SERVICE)).state

    def get(self, name: str) -> Reply:
        """Return what is kept under a name."""
        return self._ask(Question("get", SERVICE, name))

    def put(self, name: str, secret: str) -> KeyRingState:
        """Keep a short text. Raises ValueError above 1,280 characters."""
        if len(secret) > LONGEST_SECRET:
            raise ValueError(len(secret))
        return self._ask(Question("put", SERVICE, name, secret)).state

    def delete(self, name: str) -> KeyRingState:
        """Forget what is kept under a name, if anything is."""
        return self._ask(Question("delete", SERVICE, name)).state

    def _ask(self, question: Question) -> Reply:
        # Spawned, not forked: the window's threads and locks must not be copied into the child.
        processes = multiprocessing.get_context("spawn")
        ours, theirs = processes.Pipe(duplex=False)
        child = processes.Process(target=self._child, args=(theirs, question), daemon=True)
        try:
            child.start()
            theirs.close()
            return _reply(ours, self._time_out)
        except OSError:
            return Reply(KeyRingState.FAILING)
        finally:
            ours.close()
            if child.pid is not None:
                child.kill()
                child.join()


def _reply(pipe: Connection, time_out: float) -> Reply:
    if not pipe.poll(time_out):
        return Reply(KeyRingState.FAILING)
    try:
        code, secret = pipe.recv()
        return Reply(KeyRingState(code), secret)
    except (EOFError, ValueError, TypeError):
        return Reply(KeyRingState.FAILING)
