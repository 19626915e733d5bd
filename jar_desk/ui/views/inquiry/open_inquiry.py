"""The inquiry on the page: what was read of it, and the one way to change it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.changes import Kind
from jar_desk.domain.errors import Cancelled, Stale
from jar_desk.domain.unsolicited import ForbiddenFound
from jar_desk.ui.gate import ask_about
from jar_desk.ui.views.inquiry.seen import read_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jar_desk.domain.changes import Changes, Done
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.session import Session

    Work = Callable[[Session, Inquiry], Done[Inquiry]]


@dataclass(frozen=True, slots=True)
class _Wish:
    """A change somebody asked for; `failed` returns whether it dealt with the error."""

    entity: UUID
    session: Session
    work: Work
    then: Callable[[], None] | None
    failed: Callable[[Exception], bool] | None


class OpenInquiry(QObject):
    """Read one inquiry and change it, one change after the other, away from the window.

    `shown` carries a `Seen` whenever there is something new to show; `opened` comes before it
    when it is another inquiry than before. `saved` comes after every change of this page.
    """

    shown = Signal(object)
    opened = Signal()
    saved = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.seen: Seen | None = None
        self._wanted: UUID | None = None
        self._shown: UUID | None = None
        self._newest: dict[UUID, Inquiry] = {}
        self._wishes: deque[_Wish] = deque()
        self._running = False
        workplace.changes.changed.connect(self._follow)

    @property
    def inquiry(self) -> Inquiry:
        """Return the inquiry as it was read or saved last; there must be one."""
        assert self._shown is not None  # noqa: S101 - nothing is pressed before it is shown
        return self._newest[self._shown]

    def open(self, entity: UUID) -> None:
        """Read another inquiry; an answer for an earlier one is dropped."""
        self._wanted = entity
        self.read_again()

    def read_again(self) -> None:
        """Read the inquiry as it is now."""
        entity, session = self._wanted, self.workplace.session
        if entity is not None:
            self.workplace.background.run(self, lambda: read_page(session, entity), self._receive)

    def change(
        self,
        work: Work,
        then: Callable[[], None] | None = None,
        failed: Callable[[Exception], bool] | None = None,
    ) -> None:
        """Call a use case with the newest state; it waits for changes asked for before."""
        session = self.workplace.session
        self._wishes.append(_Wish(self.inquiry.id, session, work, then, failed))
        self._next()

    def explain(self, error: Exception) -> None:
        """Say what happened; offer the latest state where somebody else was faster."""
        if isinstance(error, Cancelled):
            return
        place = self.workplace
        words = place.wording.error(error)
        if isinstance(error, Stale):
            if place.asking.confirm(words.what, words.todo, self.tr("Show the latest state")):
                self.read_again()
            return
        place.asking.tell(words.what, words.kept, words.todo, place.wording.error_details(error))

    def _next(self) -> None:
        if self._running or not self._wishes:
            return
        wish = self._wishes.popleft()
        inquiry, session = self._newest[wish.entity], wish.session
        self._running = True
        self.workplace.background.run(
            self,
            lambda: wish.work(session, inquiry),
            lambda done: self._done(wish, done),
            lambda error: self._failed(wish, error),
        )

    def _done(self, wish: _Wish, done: Done[Inquiry]) -> None:
        self._running = False
        self._newest[done.value.id] = done.value
        self.workplace.changes.announce(done)
        self.saved.emit()
        if wish.then is not None:
            wish.then()
        self._next()

    def _failed(self, wish: _Wish, error: Exception) -> None:
        self._running = False
        if isinstance(error, ForbiddenFound):
            again = self._ask_about(wish, error)
            if again is not None:
                self._wishes.appendleft(again)
                self._next()
                return
            error = Cancelled()
        mine = [one for one in self._wishes if one.entity == wish.entity]
        self._wishes = deque(one for one in self._wishes if one.entity != wish.entity)
        for other in mine:
            if other.failed is not None:
                other.failed(Cancelled())
        if wish.failed is None or not wish.failed(error):
            self.explain(error)
        if self.seen is not None:
            self.shown.emit(self.seen)
        self._next()

    def _ask_about(self, wish: _Wish, found: ForbiddenFound) -> _Wish | None:
        """Ask what is to be done with what must not be kept; None where the person goes back."""
        session = ask_about(self.workplace, found, wish.session)
        return replace(wish, session=session) if session is not None else None

    def _receive(self, seen: Seen) -> None:
        entity = seen.inquiry.id
        known = self._newest.get(entity)
        late = known is not None and seen.inquiry.version < known.version
        if entity != self._wanted or late:
            return
        another = entity != self._shown
        self._newest[entity] = seen.inquiry
        self._shown, self.seen = entity, seen
        if another:
            self.opened.emit()
        self.shown.emit(seen)

    def _follow(self, changes: Changes) -> None:
        if changes.kinds & {Kind.SOURCE, Kind.STAFF} or self._wanted in changes.ids:
            self.read_again()
