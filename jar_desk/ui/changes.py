"""One signal that tells views what to read again, and whether names are blurred."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from jar_desk.domain.changes import Done

T = TypeVar("T")


class ChangeBus(QObject):
    """Tell every view what a use case changed (`changed` carries `domain.changes.Changes`)."""

    changed = Signal(object)
    privacy_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._privacy = False

    @property
    def privacy(self) -> bool:
        """Tell whether names are blurred because somebody stands behind."""
        return self._privacy

    def announce(self, done: Done[T]) -> T:
        """Tell what was changed and return the new value."""
        self.changed.emit(done.changes)
        return done.value

    def set_privacy(self, blurred: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Blur or show names everywhere."""
        if blurred != self._privacy:
            self._privacy = blurred
            self.privacy_changed.emit(blurred)
