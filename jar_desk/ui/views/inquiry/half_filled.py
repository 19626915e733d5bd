"""What is half typed into the forms of an inquiry stays with that inquiry, never with another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer

from jar_desk.ui.views.inquiry.seen import HALF_FILLED
from jar_desk.usecases.drafts import discard_draft, save_draft

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.usecases.session import Session

KEEP_EVERY: Final = 3_000
"""Milliseconds between two looks at whether something was typed."""

State = dict[str, Any]


class Form(Protocol):
    """A form that hands out and takes back what was typed, as JSON values."""

    def state(self) -> State:
        """Return what was typed."""
        ...

    def restore(self, state: State) -> None:
        """Put back what was typed."""
        ...


class HalfFilled(QObject):
    """Keep the forms of the inquiry on the page as a draft of their own in the desk."""

    def __init__(self, session: Session, forms: Mapping[str, Form], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._forms = session, dict(forms)
        self._entity: UUID | None = None
        self._blank = self.state()
        self._kept = self._blank
        self._timer = QTimer(self, interval=KEEP_EVERY)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def state(self) -> State:
        """Return what is typed into every form."""
        return {key: form.state() for key, form in self._forms.items()}

    def restore(self, state: State) -> None:
        """Put back what was typed; forms nothing is known of become empty."""
        for key, form in self._forms.items():
            form.restore(state[key] if key in state else self._blank[key])

    def keep(self) -> None:
        """Keep what is typed with its inquiry, or forget a draft that was cleared."""
        state = self.state()
        if self._entity is None or state == self._kept or self._session.desk.read_only:
            return
        self._kept = state
        if state == self._blank:
            discard_draft(self._session, HALF_FILLED, self._entity)
        else:
            save_draft(self._session, HALF_FILLED, state, self._entity)

    def turn_to(self, seen: Seen) -> None:
        """Show the forms of another inquiry as they were left."""
        self.keep()
        self._entity = seen.inquiry.id
        self.restore(seen.half_filled or {})
        self._kept = self.state()
