"""What is done to the page in work; every deed is one step that can be undone."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.redaction import all_covered, boxes_around, covers
from jar_desk.domain.redaction_drawing import around_touched, drawn, withheld
from jar_desk.ui.views.redaction.grounds import GroundWords
from jar_desk.ui.views.redaction.panel import PlaceWords
from jar_desk.ui.views.redaction.sheet import OnPage
from jar_desk.usecases.redacting import suggestions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from jar_desk.domain.redaction import Box, PageText, Redaction, Sign
    from jar_desk.domain.third_parties import Suggestion
    from jar_desk.ui.views.redaction.opened import Read
    from jar_desk.ui.views.redaction.places import Places
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.redacting import RecordPage

_BETWEEN = "：:、。，,;；"
"""Marks at the edge of a box that were hardly touched; they say nothing in a list."""


class Editing(QObject):
    """The page in work, what is on it and what is done to it; `changed` when either is new."""

    changed = Signal()
    turned = Signal(int)

    def __init__(self, place: Workplace, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place, self._places = place, places
        self.read: Read | None = None
        self.index = 0
        self.ground = ""
        self.grounds = GroundWords((), place.wording)
        self._suggested: dict[tuple[UUID, int], tuple[Suggestion, ...]] = {}
        self._read_beneath: dict[tuple[tuple[Box, ...], int], str] = {}
        places.changed.connect(self.changed)

    @property
    def pages(self) -> tuple[RecordPage, ...]:
        """Return the pages of the record in work."""
        return self.read.opened.pages if self.read and self.read.opened else ()

    @property
    def page(self) -> RecordPage | None:
        """Return the page in work."""
        return self.pages[self.index] if self.index < len(self.pages) else None

    def show(self, read: Read) -> None:
        """Work on a record, or on the newer state of it."""
        another = self.read is None or self.read.record.id != read.record.id
        if self.read is None or self.read.inquiry.id != read.inquiry.id:
            self._suggested.clear()
            self._read_beneath.clear()
        self.read = read
        self.grounds = GroundWords(read.grounds, self._place.wording)
        self._take_default_ground()
        self.go_to(0 if another else self.index)

    def close(self) -> None:
        """Let go of the record: it is somebody's data."""
        self.read = None
        self.index = 0
        self._suggested.clear()
        self._read_beneath.clear()
        self.changed.emit()

    def go_to(self, index: int) -> None:
        """Turn to a page, counted from 0."""
        self.index = min(max(index, 0), max(len(self.pages) - 1, 0))
        self._suggest()
        self.turned.emit(self.index)
        self.changed.emit()

    def on_page(self) -> OnPage | None:
        """Return what the sheet shows."""
        page = self.page
        if page is None:
            return None
        own = self.redactions
        whole = next((one for one in own if one.whole_page), None)
        words = self.tr("This page is withheld\n{ground}")
        return OnPage(
            self.index,
            page,
            own,
            self.suggestions,
            words.format(ground=self.grounds.cited(whole.ground)) if whole else "",
        )

    @property
    def redactions(self) -> tuple[Redaction, ...]:
        """Return what is blacked out of the page in work."""
        page = self.page
        if self.read is None or page is None:
            return ()
        return self._places.by_page(self.read.record.id).get((page.part, page.number), ())

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """Return what is suggested for the page in work and not blacked out yet."""
        if self.read is None:
            return ()
        boxes = tuple(box for one in self.redactions for box in one.boxes)
        found = self._suggested.get((self.read.record.id, self.index), ())
        return tuple(one for one in found if not all_covered(boxes, one.signs))

    def places_by_page(self) -> list[tuple[Redaction, ...]]:
        """Return what is blacked out of every page of the record."""
        if self.read is None:
            return []
        here = self._places.by_page(self.read.record.id)
        return [here.get((one.part, one.number), ()) for one in self.pages]

    def place_words(self, *, private: bool) -> tuple[PlaceWords, ...]:
        """Return the places of the page in words."""
        page = self.page
        if page is None:
            return ()
        return tuple(
            PlaceWords(
                one,
                self.tr("hidden") if private else self._said(one, page.text),
                self.grounds.cited(one.ground),
                self.grounds.said(one.ground),
            )
            for one in self.redactions
        )

    def black_out_signs(self, signs: Sequence[Sign]) -> Redaction | None:
        """Black out text of the page."""
        return self._add(boxes_around(signs))

    def black_out_box(self, box: Box) -> Redaction | None:
        """Black out a box, and the whole of every letter it touches."""
        page = self.page
        return self._add((around_touched(page.text, box),)) if page else None

    def black_out(self, places: Iterable[Redaction]) -> None:
        """Black out places that were found, on any page of any record."""
        self._places.add(places, self.tr("black out what was found"))

    def withhold(self) -> None:
        """Keep the page back as a whole; once more hands it over."""
        page, whole = self.page, next((one for one in self.redactions if one.whole_page), None)
        if whole is not None:
            self._places.remove(whole, self.tr("hand over the page"))
        elif page is not None and self.read is not None and self.ground:
            place = withheld(self.read.record.id, page.part, page.number, self.ground)
            self._places.add([place], self.tr("withhold the page"))

    def remove(self, place_id: UUID | None) -> None:
        """Black out a place no longer."""
        for one in self.redactions:
            if one.id == place_id:
                self._places.remove(one, self.tr("remove"))

    def set_ground(self, place: Redaction | None, ground: str) -> None:
        """Give a place another ground; the next ones are given it too."""
        self.ground = ground
        if place is not None and place.ground != ground:
            self._places.exchange(replace(place, ground=ground), self.tr("change the ground"))
        else:
            self.changed.emit()

    def page_of(self, page: RecordPage) -> int:
        """Return the index of a page of the record in work, counted from 0."""
        at = [one.part is page.part and one.number == page.number for one in self.pages]
        return at.index(True) if True in at else self.index

    def _add(self, boxes: Sequence[Box]) -> Redaction | None:
        page = self.page
        if page is None or self.read is None or not self.ground:
            return None
        place = drawn(self.read.record.id, page.part, page.number, page.text, boxes, self.ground)
        if place is not None:
            self._places.add([place], self.tr("black out"))
        return place

    def _suggest(self) -> None:
        read, index, page = self.read, self.index, self.page
        if read is None or page is None or (read.record.id, index) in self._suggested:
            return
        session = self._place.session

        def receive(found: tuple[Suggestion, ...]) -> None:
            self._suggested[read.record.id, index] = found
            self.changed.emit()

        self._place.background.run(self, lambda: suggestions(session, read.inquiry, page), receive)

    def _take_default_ground(self) -> None:
        """Go on with the ground used last, or else the one this record has most, or the first."""
        read = self.read
        assert read is not None  # noqa: S101 - called when it was shown
        offered = [one.id for one in read.grounds]
        if self.ground in offered:
            return
        used = Counter(one.ground for one in self._places.of(read.record.id))
        best = next((one for one, _ in used.most_common() if one in offered), "")
        self.ground = best or next(iter(offered), "")

    def _said(self, place: Redaction, page: PageText) -> str:
        if place.whole_page:
            return self.tr("The whole page")
        key = (place.boxes, id(page))
        if key not in self._read_beneath:
            covered = (one.text for one in page.signs if covers(place.boxes, one))
            self._read_beneath[key] = " ".join("".join(covered).split()).strip(_BETWEEN)
        return self._read_beneath[key] or self.tr("(no text beneath)")
