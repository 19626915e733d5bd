"""The draft of the form: what was asked for last is what stays, whichever thread is faster."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from jar_desk.usecases.drafts import discard_draft, load_draft, save_draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.usecases.session import Session


class KeptDraft:
    """Hand out work on the draft; work that comes too late for its turn does nothing."""

    def __init__(self, session: Session, form: str) -> None:
        self._session, self._form = session, form
        self._lock = Lock()
        self._asked = 0
        self._done = 0

    def load(self) -> dict[str, Any] | None:
        """Return what was left in the form, or None."""
        return load_draft(self._session, self._form)

    def saving(self, state: dict[str, Any]) -> Callable[[], None]:
        """Return the work that keeps a state."""
        return self._in_turn(lambda: save_draft(self._session, self._form, state))

    def discarding(self) -> Callable[[], None]:
        """Return the work that forgets the draft."""
        return self._in_turn(lambda: discard_draft(self._session, self._form))

    def _in_turn(self, work: Callable[[], None]) -> Callable[[], None]:
        self._asked += 1
        number = self._asked

        def carry_out() -> None:
            with self._lock:
                if number > self._done:
                    self._done = number
                    work()

        return carry_out
