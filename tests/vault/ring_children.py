"""Children of the key ring that misbehave; imported anew by the spawned process."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from jar_desk.vault.key_ring_child import Question


def hang(pipe: Connection, question: Question) -> None:
    time.sleep(60)


def die(pipe: Connection, question: Question) -> None:
    os._exit(9)


def raise_error(pipe: Connection, question: Question) -> None:
    raise SystemExit(1)


def babble(pipe: Connection, question: Question) -> None:
    pipe.send(("no such state", 7))


def babble_otherwise(pipe: Connection, question: Question) -> None:
    pipe.send(None)


def remember(pipe: Connection, question: Question) -> None:
    pipe.send(("available", "{" if question.kind == "get" else None))
