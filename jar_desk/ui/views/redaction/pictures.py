"""Pictures of the pages of the record in work, drawn one after the other away from the window."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    from jar_desk.ui.background import Background
    from jar_desk.usecases.redacting import OpenedRecord

SMALL: Final = 400
"""Pixels up to which a picture counts as small; many of those are kept."""
_LARGE_KEPT, _SMALL_KEPT = 4, 300
_WAITING: Final = 40
"""Most pictures that wait; what scrolled out of sight long ago is not drawn any more."""


class Pictures(QObject):
    """Ask with `want`; `arrived(page, width)` when it is there; pages count from 0."""

    arrived = Signal(int, int)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._record: OpenedRecord | None = None
        self._kept: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._waiting: list[tuple[int, int]] = []
        self._busy = False
        self._broken: set[int] = set()

    def show_record(self, record: OpenedRecord | None) -> None:
        """Forget the pictures of another record."""
        self._record = record
        self._kept.clear()
        self._waiting.clear()
        self._broken.clear()

    def is_broken(self, page: int) -> bool:
        """Tell whether a page could not be drawn; it is not tried again."""
        return page in self._broken

    def best(self, page: int, width: int) -> QPixmap | None:
        """Return the picture of a page, or one of another width until it comes."""
        exact = self._kept.get((page, width))
        if exact is not None:
            self._kept.move_to_end((page, width))
            return exact
        others = [key for key in self._kept if key[0] == page]
        return self._kept[max(others, key=lambda key: key[1])] if others else None

    def want(self, page: int, width: int) -> None:
        """Have a page drawn `width` pixels wide; what was asked for last comes first."""
        key = (page, width)
        if self._record is None or key in self._kept or page in self._broken:
            return
        if key in self._waiting:
            self._waiting.remove(key)
        self._waiting.append(key)
        del self._waiting[:-_WAITING]
        self._draw_next()

    def _draw_next(self) -> None:
        record = self._record
        if self._busy or not self._waiting or record is None:
            return
        large = [key for key in self._waiting if key[1] > SMALL]
        key = large[-1] if large else self._waiting[-1]
        self._waiting = [one for one in self._waiting if one != key and one not in large]
        self._busy = True
        self._background.run(
            self,
            lambda: QImage.fromData(record.image(record.pages[key[0]], key[1])),
            lambda image: self._keep(record, key, image),
            lambda error: self._give_up(record, key[0], error),
        )

    def _keep(self, record: OpenedRecord, key: tuple[int, int], image: QImage) -> None:
        self._busy = False
        if record is self._record:
            self._kept[key] = QPixmap.fromImage(image)
            self._forget_old(key[1] > SMALL)
            self.arrived.emit(*key)
        self._draw_next()

    def _forget_old(self, large: bool) -> None:  # noqa: FBT001 - a private step
        alike = [key for key in self._kept if (key[1] > SMALL) is large]
        for key in alike[: -(_LARGE_KEPT if large else _SMALL_KEPT)]:
            del self._kept[key]

    def _give_up(self, record: OpenedRecord, page: int, error: Exception) -> None:
        self._busy = False
        if record is self._record:
            self._broken.add(page)
            self._waiting = [one for one in self._waiting if one[0] != page]
            self.failed.emit(error)
        self._draw_next()
