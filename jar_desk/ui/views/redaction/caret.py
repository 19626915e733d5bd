"""The place on a page from which text is selected: between signs, moved by keys or the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jar_desk.domain.redaction import Box, PageText, Sign

_NEXT_LINE: Final = 0.4
"""Heights by which a sign must lie lower (or higher) to be in another line."""
_STRAY: Final = 3.0
"""A line below at the same place is nearer than one this much aside, as a share."""
_NEAR: Final = 2.0
"""Points beside a sign that still count as on it."""


class Caret:
    """A selection from `anchor` to `at`, places between the signs of one page from 0 on."""

    def __init__(self, page: PageText | None = None) -> None:
        self._signs: Sequence[Sign] = page.signs if page else ()
        self.anchor = self.at = 0

    @property
    def selected(self) -> tuple[Sign, ...]:
        """Return the signs between anchor and caret."""
        return tuple(self._signs[min(self.anchor, self.at) : max(self.anchor, self.at)])

    @property
    def box(self) -> Box | None:
        """Return where the caret stands: the sign after it, or the last one."""
        after = next((one.box for one in self._signs[self.at :] if _is_seen(one)), None)
        before = next((one.box for one in reversed(self._signs[: self.at]) if _is_seen(one)), None)
        return after or before

    @property
    def is_last(self) -> bool:
        """Tell whether no sign that is seen follows."""
        return not any(_is_seen(one) for one in self._signs[self.at :])

    def put(self, at: int, *, extend: bool = False) -> None:
        """Stand at a place; `extend` selects up to it."""
        self.at = min(max(at, 0), len(self._signs))
        if not extend:
            self.anchor = self.at

    def select(self, signs: Sequence[Sign]) -> None:
        """Select signs of this page that follow each other."""
        places = {id(sign): place for place, sign in enumerate(self._signs)}
        first, last = places.get(id(signs[0])), places.get(id(signs[-1]))
        if first is not None and last is not None:
            self.anchor, self.at = first, last + 1

    def select_all(self) -> None:
        """Select the whole page."""
        self.anchor, self.at = 0, len(self._signs)

    def step(self, by: int, *, extend: bool) -> None:
        """Go past one sign, forward or back; ends of lines are no signs."""
        at = self.at + by
        while 0 < at < len(self._signs) and not self._signs[at - (by < 0)].text.strip("\r\n"):
            at += by
        self.put(at, extend=extend)

    def word(self, by: int, *, extend: bool) -> None:
        """Go past one word: signs of one kind."""
        ahead = 0 if by > 0 else -1
        at = self.at
        while 0 <= at + ahead < len(self._signs) and _kind(self._signs[at + ahead]) == "":
            at += by
        if 0 <= at + ahead < len(self._signs):
            kind = _kind(self._signs[at + ahead])
            while 0 <= at + ahead < len(self._signs) and _kind(self._signs[at + ahead]) == kind:
                at += by
        self.put(at, extend=extend)

    def line_end(self, by: int, *, extend: bool) -> None:
        """Go to the end of the line, or with -1 to its start."""
        at, ahead = self.at, 0 if by > 0 else -1
        while 0 <= at + ahead < len(self._signs) and self._signs[at + ahead].text not in "\r\n":
            at += by
        self.put(at, extend=extend)

    def line(self, by: int, *, extend: bool) -> None:
        """Go to the sign that stands nearest in the line below, or with -1 above."""
        here = self.box
        if here is None:
            return
        edge = here.right if self.is_last else here.left
        middle, apart = (here.top + here.bottom) / 2, here.height * _NEXT_LINE

        def away(box: Box) -> float:
            down = ((box.top + box.bottom) / 2 - middle) * by
            return down * _STRAY + abs(box.left - edge)

        below = [
            place
            for place, one in enumerate(self._signs)
            if _is_seen(one) and ((one.box.top + one.box.bottom) / 2 - middle) * by > apart
        ]
        if below:
            self.put(min(below, key=lambda place: away(self._signs[place].box)), extend=extend)

    def sign_at(self, x: float, y: float) -> int | None:
        """Return which sign lies under a point of the page, if any."""
        for place, one in enumerate(self._signs):
            box = one.box
            if (
                _is_seen(one)
                and box.left - _NEAR <= x <= box.right + _NEAR
                and box.top - _NEAR <= y <= box.bottom + _NEAR
            ):
                return place
        return None

    def place_near(self, x: float, y: float) -> int:
        """Return the place between signs that is nearest to a point of the page."""
        seen = [place for place, one in enumerate(self._signs) if _is_seen(one)]
        if not seen:
            return 0
        place = min(seen, key=lambda one: _distance(self._signs[one].box, x, y))
        box = self._signs[place].box
        return place + (x > (box.left + box.right) / 2)

    def select_word_at(self, place: int) -> None:
        """Select the word (or run of one script) around a sign."""
        kind = _kind(self._signs[place])
        self.anchor = _while(place, -1, lambda at: at >= 0 and self._is(at, kind)) + 1
        self.at = _while(place, 1, lambda at: at < len(self._signs) and self._is(at, kind))

    def _is(self, place: int, kind: str) -> bool:
        return _kind(self._signs[place]) == kind


def _while(place: int, by: int, goes_on: Callable[[int], bool]) -> int:
    while goes_on(place):
        place += by
    return place


def _is_seen(sign: Sign) -> bool:
    return bool(sign.text.strip()) and sign.box.width > 0 and sign.box.height > 0


def _distance(box: Box, x: float, y: float) -> float:
    across = max(box.left - x, x - box.right, 0.0)
    up = max(box.top - y, y - box.bottom, 0.0)
    return across + up * _STRAY


def _kind(sign: Sign) -> str:
    """Return the kind of a sign by which words part: blank, letters of one script, marks."""
    text = sign.text
    if not text.strip():
        return ""
    if not (text.isalnum() or text in "@._-'’ー々"):
        return "mark"
    code = ord(text[0])
    if 0x3041 <= code <= 0x309F:  # noqa: PLR2004 - hiragana
        return "hiragana"
    if 0x30A0 <= code <= 0x30FF:  # noqa: PLR2004 - katakana
        return "katakana"
    return "kanji" if code >= 0x3400 or text == "々" else "latin"  # noqa: PLR2004
