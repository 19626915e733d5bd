"""The search of the editor: what is looked for, where it was found, what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.errors import Cancelled
from jar_desk.domain.redaction import all_covered, boxes_around
from jar_desk.domain.redaction_drawing import drawn
from jar_desk.ui.fields.tab_order import follow_reading_order
from jar_desk.ui.views.redaction.hits import SHOWN, Found, HitPanel
from jar_desk.ui.widgets import ProgressOverlay
from jar_desk.usecases.redacting import look_for, may_be_redacted, open_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.redaction import Redaction
    from jar_desk.ui.views.redaction.opened import OpenedCase
    from jar_desk.ui.views.redaction.places import Places
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.redacting import Hit, OpenedRecord

_AROUND: Final = 10
"""Signs shown before and after a hit."""


class Searching(QObject):
    """Bring the panel of hits together with the records in work."""

    visited = Signal(object)

    def __init__(self, place: Workplace, case: OpenedCase, places: Places, panel: HitPanel) -> None:
        super().__init__(panel)
        self._place, self._case, self._places, self._panel = place, case, places, panel
        self._hits: tuple[Hit, ...] = ()
        self._done: dict[int, tuple[tuple[Redaction, ...], bool]] = {}
        self._note = ""
        self._last = 0
        panel.looked_for.connect(self._look)
        panel.visited.connect(self.visited)
        places.changed.connect(self.show_again)

    def clear(self) -> None:
        """Forget what was found."""
        self._last += 1
        self._hits, self._note = (), ""
        self._panel.field.clear()
        self.show_again()

    def show_again(self) -> None:
        """Say anew which hits are blacked out by now."""
        done = [self._is_done(one) for one in self._hits]
        shown = zip(self._hits[:SHOWN], done, strict=False)
        found = [Found(hit, self._where(hit), _around(hit), is_done) for hit, is_done in shown]
        left = [hit for hit, is_done in zip(self._hits, done, strict=True) if not is_done]
        self._panel.show_found(found, len(self._hits), left, self._note)
        follow_reading_order(self._panel)

    def black_out(
        self, hits: Iterable[Hit], ground: str, then: Callable[[tuple[Redaction, ...]], None]
    ) -> None:
        """Hand over what blacks out hits; for many of them this takes a while."""
        overlay = ProgressOverlay(self.tr("Blacking out"), self._panel)

        def made(places: tuple[Redaction, ...]) -> None:
            overlay.finish()
            if not overlay.cancelled():
                then(places)

        self._place.background.run(
            self,
            lambda: _redactions(hits, ground),
            made,
            lambda error: self._give_up(overlay, error),
        )

    def _give_up(self, overlay: ProgressOverlay, error: Exception) -> None:
        overlay.finish()
        if not isinstance(error, Cancelled):
            self._place.background.explain(error)

    def _is_done(self, hit: Hit) -> bool:
        """Tell whether a hit is blacked out; only pages that changed are looked at again."""
        page = (hit.page.part, hit.page.number)
        own = self._places.by_page(hit.record_id).get(page, ())
        before = self._done.get(id(hit))
        if before is None or before[0] != own:
            self._done[id(hit)] = before = (own, _is_covered(hit, own))
        return before[1]

    def _look(self, words: str, everywhere: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._last += 1
        read = self._case.read
        if read is None:
            return
        if everywhere:
            self._look_everywhere(words, read.inquiry)
        else:
            self._run(words, {read.record.id: read.opened} if read.opened else {}, 0)

    def _look_everywhere(self, words: str, inquiry: Inquiry) -> None:
        session, known, last = self._place.session, dict(self._case.known), self._last
        overlay = ProgressOverlay(self.tr("Opening the records"), self._panel)

        def opened(records: dict[UUID, OpenedRecord]) -> None:
            overlay.finish()
            if last == self._last and self._case.inquiry is not None:
                self._case.known |= records
                self._run(words, records, len(may_be_redacted(inquiry)) - len(records))

        self._place.background.run(
            self,
            lambda: open_records(session, inquiry, known, overlay.report, overlay.cancelled),
            opened,
            lambda error: self._give_up(overlay, error),
        )

    def _run(self, words: str, records: dict[UUID, OpenedRecord], unread: int) -> None:
        session, last = self._place.session, self._last

        def show(hits: list[Hit]) -> None:
            if last == self._last:
                self._hits, self._done = tuple(hits), {}
                more = self.tr("%n record(s) cannot be searched: look at each", "", unread)
                self._note = more if unread else ""
                self.show_again()

        self._place.background.run(
            self,
            lambda: [hit for one in records.values() for hit in look_for(session, one, words)],
            show,
        )

    def _where(self, hit: Hit) -> str:
        inquiry = self._case.inquiry
        title = next(
            (one.title for one in inquiry.records if one.id == hit.record_id)
            if inquiry
            else iter(()),
            "",
        )
        record = self._case.known.get(hit.record_id)
        number = record.pages.index(hit.page) + 1 if record and hit.page in record.pages else 0
        return self.tr("{title}, page {page}").format(title=title, page=number)


def _redactions(hits: Iterable[Hit], ground: str) -> tuple[Redaction, ...]:
    made = (
        drawn(
            one.record_id,
            one.page.part,
            one.page.number,
            one.page.text,
            boxes_around(one.signs),
            ground,
        )
        for one in hits
    )
    return tuple(one for one in made if one is not None)


def _is_covered(hit: Hit, places: tuple[Redaction, ...]) -> bool:
    boxes = tuple(box for one in places for box in one.boxes)
    whole = any(one.whole_page for one in places)
    return whole or all_covered(boxes, hit.signs)


def _around(hit: Hit) -> str:
    signs = hit.page.text.signs
    first = next((at for at, one in enumerate(signs) if one is hit.signs[0]), 0)
    start = max(0, first - _AROUND)
    words = "".join(one.text for one in signs[start : first + len(hit.signs) + _AROUND])
    return " ".join(words.split())
