"""Checking what a process in quarantine answers: it may have been taken over."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

from jar_desk.domain.quarantine import Stop, StoppedReading

if TYPE_CHECKING:
    from enum import StrEnum

    from jar_desk.quarantine.frames import Frame

T = TypeVar("T", bound="StrEnum")


def read_json(answer: Frame) -> list[object]:
    """Return the list an answer holds. Raises StoppedReading."""
    try:
        read = json.loads(answer.data)
    except (ValueError, RecursionError) as problem:
        raise no_answer() from problem
    if isinstance(read, list):
        return read
    raise no_answer()


def texts_of(said: object) -> list[str]:
    """Return a list of texts that is one. Raises StoppedReading."""
    if isinstance(said, list) and all(isinstance(one, str) for one in said):
        return said
    raise no_answer()


def member(kind: type[T], said: object) -> T:
    """Return the member with this value. Raises StoppedReading."""
    for one in kind:
        if one.value == said:
            return one
    raise no_answer()


def no_answer() -> StoppedReading:
    """Return what is raised for an answer that is none."""
    return StoppedReading(Stop.CRASH)
