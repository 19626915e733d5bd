"""A gate many pass at once, and one may close to be alone."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Condition
from typing import TYPE_CHECKING, Final

from jar_desk.domain.desk_errors import DeskBusy

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE: Final = 10.0
"""Seconds to wait for others."""


class Gate:
    """Who is inside may enter once more; whoever closes it waits until nobody is inside."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._inside = 0
        self._closed = False

    @contextmanager
    def passing(self) -> Iterator[None]:
        """Be inside with others. Raises DeskBusy where it stays closed."""
        with self._changed:
            if not self._changed.wait_for(lambda: not self._closed, PATIENCE):
                raise DeskBusy
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Be alone. Raises DeskBusy where others do not leave."""
        with self._changed:
            alone = lambda: not (self._inside or self._closed)  # noqa: E731 - asked twice
            if not self._changed.wait_for(alone, PATIENCE):
                raise DeskBusy
            self._closed = True
        try:
            yield
        finally:
            with self._changed:
                self._closed = False
                self._changed.notify_all()
