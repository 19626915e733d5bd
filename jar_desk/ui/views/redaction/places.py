"""What is blacked out of the records of one inquiry while it is worked on: undone, kept, saved."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from jar_desk.domain.redaction import Box, Part, Redaction
from jar_desk.domain.redaction_drawing import put_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jar_desk.domain.inquiry import Inquiry

    Table = dict[UUID, tuple[Redaction, ...]]
    Pages = dict[tuple[Part, int], tuple[Redaction, ...]]


class Places(QObject):
    """The redactions of every record, as saved and as they are now; `changed` after each change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._base: Table = {}
        self._now: Table = {}
        self._sorted: dict[UUID, tuple[tuple[Redaction, ...], Pages]] = {}

    def begin(self, inquiry: Inquiry) -> None:
        """Start anew with what is saved of an inquiry."""
        self._base = _table(inquiry)
        self._now = dict(self._base)
        self.stack.clear()
        self.changed.emit()

    def follow(self, inquiry: Inquiry) -> None:
        """Take over what another person saved meanwhile; what is not saved here stays."""
        theirs = _table(inquiry)
        if theirs == self._base:
            return
        self._now = {
            one.id: put_together(
                self._base.get(one.id, ()), theirs.get(one.id, ()), self.of(one.id)
            )
            for one in inquiry.records
        }
        self._base = theirs
        self.stack.clear()
        self.changed.emit()

    def note_saved(self, inquiry: Inquiry) -> None:
        """Remember what was saved; steps before it can still be undone."""
        self._base = _table(inquiry)
        self.stack.setClean()
        self.changed.emit()

    def of(self, record_id: UUID) -> tuple[Redaction, ...]:
        """Return what is blacked out of a record now."""
        return self._now.get(record_id, ())

    def by_page(self, record_id: UUID) -> Pages:
        """Return what is blacked out of each page of a record now, from top to bottom."""
        now = self.of(record_id)
        known = self._sorted.get(record_id)
        if known is None or known[0] is not now:
            self._sorted[record_id] = known = (now, _by_page(now))
        return known[1]

    @property
    def unsaved(self) -> Table:
        """Return the records that are not as they were saved."""
        return {
            one: self.of(one)
            for one in sorted(self._base.keys() | self._now.keys())
            if not _alike(self.of(one), self._base.get(one, ()))
        }

    def add(self, places: Iterable[Redaction], words: str) -> None:
        """Black out more; one step to undo."""
        after: Table = {}
        for one in places:
            so_far = after.get(one.record_id, self.of(one.record_id))
            after[one.record_id] = (*so_far, one)
        self._push(after, words)

    def remove(self, place: Redaction, words: str) -> None:
        """Black out one place no longer."""
        left = tuple(one for one in self.of(place.record_id) if one.id != place.id)
        self._push({place.record_id: left}, words)

    def exchange(self, place: Redaction, words: str) -> None:
        """Put a place where the one with its identifier was."""
        after = tuple(place if one.id == place.id else one for one in self.of(place.record_id))
        self._push({place.record_id: after}, words)

    def undo(self) -> None:
        """Take the last step back."""
        self.stack.undo()
        self.changed.emit()

    def redo(self) -> None:
        """Take the step again."""
        self.stack.redo()
        self.changed.emit()

    def put(self, table: Mapping[UUID, tuple[Redaction, ...]]) -> None:
        """Set what is blacked out of some records; for the steps of the undo stack."""
        self._now |= table

    def state(self) -> dict[str, Any]:
        """Return what is not saved, as JSON values."""
        return {
            str(one): {"base": _written(self._base.get(one, ())), "now": _written(now)}
            for one, now in self.unsaved.items()
        }

    def restore(self, state: Mapping[str, Any], inquiry: Inquiry) -> None:
        """Put back what was not saved, onto what others saved since, where the record is left."""
        left = {str(one.id): one.id for one in inquiry.records}
        for key, kept in state.items():
            if key not in left:
                continue
            record_id = left[key]
            base, mine = (_read(record_id, kept[name]) for name in ("base", "now"))
            self._now[record_id] = put_together(base, self._base.get(record_id, ()), mine)
        self.changed.emit()

    def _push(self, after: Table, words: str) -> None:
        if after:
            before = {one: self.of(one) for one in after}
            self.stack.push(_Step(self, before, after, words))
            self.changed.emit()


class _Step(QUndoCommand):
    """One change of the places."""

    def __init__(self, places: Places, before: Table, after: Table, words: str) -> None:
        super().__init__(words)
        self._places, self._before, self._after = places, before, after

    def undo(self) -> None:
        self._places.put(self._before)

    def redo(self) -> None:
        self._places.put(self._after)


def _table(inquiry: Inquiry) -> Table:
    table: Table = {}
    for one in inquiry.redactions:
        table[one.record_id] = (*table.get(one.record_id, ()), one)
    return table


def _alike(some: tuple[Redaction, ...], others: tuple[Redaction, ...]) -> bool:
    return some is others or (len(some) == len(others) and frozenset(some) == frozenset(others))


def _by_page(places: Iterable[Redaction]) -> Pages:
    pages: dict[tuple[Part, int], list[Redaction]] = defaultdict(list)
    for one in places:
        pages[one.place].append(one)
    return {place: tuple(sorted(own, key=_height)) for place, own in pages.items()}


def _height(place: Redaction) -> tuple[float, float]:
    return (place.boxes[0].top, place.boxes[0].left) if place.boxes else (-1.0, 0.0)


def _written(places: Iterable[Redaction]) -> list[dict[str, Any]]:
    """Return places as JSON; a fingerprint goes as a number, for texts are masked in drafts."""
    return [
        {
            "id": str(one.id),
            "part": str(one.part),
            "page": one.page,
            "boxes": [[box.left, box.top, box.right, box.bottom] for box in one.boxes],
            "ground": one.ground,
            "seen": int(one.seen, 16) if one.seen else 0,
        }
        for one in places
    ]


def _read(record_id: UUID, written: Iterable[Mapping[str, Any]]) -> tuple[Redaction, ...]:
    return tuple(
        Redaction(
            id=UUID(one["id"]),
            record_id=record_id,
            part=Part(one["part"]),
            page=one["page"],
            boxes=tuple(Box(*box) for box in one["boxes"]),
            ground=one["ground"],
            seen=f"{one['seen']:064x}" if one["seen"] else "",
        )
        for one in written
    )
