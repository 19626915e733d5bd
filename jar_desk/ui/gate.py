"""Run a use case that saves text; ask about what must not be kept, then try again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QApplication

from jar_desk.domain.unsolicited import ForbiddenFound
from jar_desk.ui.dialogs.forbidden import ForbiddenDialog
from jar_desk.usecases.forbidden import treated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.session import Session

T = TypeVar("T")


def save(
    place: Workplace,
    owner: QObject,
    work: Callable[[Session], T],
    then: Callable[[T], None],
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Run a use case in the background for what asked for it.

    Where the person goes back from the question nothing was saved, and neither callback is called.
    """
    _run(place, owner, place.session, work, then, failed)


def ask_about(place: Workplace, found: ForbiddenFound, session: Session) -> Session | None:
    """Ask what is to be done with what was found; None where the person goes back."""
    dialog = ForbiddenDialog(found, place.wording, QApplication.activeWindow())
    return treated(session, found, dialog.value()) if place.asking.show(dialog) else None


def _run(
    place: Workplace,
    owner: QObject,
    session: Session,
    work: Callable[[Session], T],
    then: Callable[[T], None],
    failed: Callable[[Exception], None] | None,
) -> None:
    def explain(error: Exception) -> None:
        if not isinstance(error, ForbiddenFound):
            (failed or place.background.explain)(error)
            return
        again = ask_about(place, error, session)
        if again is not None:
            _run(place, owner, again, work, then, failed)

    place.background.run(owner, lambda: work(session), then, explain)
