"""Blocks of a page: text that splits well between pages, and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus.flowables import Flowable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.documents.press import Press
    from jar_desk.documents.typesetting import Line, TextStyle

_TOGETHER = 2
"""Lines that stay together at the foot and at the head of a page."""


class Text(Flowable):
    """A text of one style."""

    def __init__(self, press: Press, text: str, style: TextStyle, *, after: float = 0.0) -> None:
        Flowable.__init__(self)
        self._press = press
        self._text = text
        self._style = style
        self._after = after
        self._lines: Sequence[Line] = ()
        self._lines_width = -1.0
        self.box_width, self.box_height = 0.0, 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the room below, in points."""
        return self._after

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """Break the text into lines; return its size."""
        if self._lines_width not in {width, -2.0}:
            self._lines = self._press.lines(self._text, self._style, width)
            self._lines_width = width
        self.box_width = width
        self.box_height = sum((line.height for line in self._lines), 0.0)
        return self.box_width, self.box_height

    @property
    def ink_width(self) -> float:
        """Return the width of the widest line, in points, after `wrap`."""
        return max((line.width for line in self._lines), default=0.0)

    def split(self, width: float, height: float) -> list[Text]:
        """Return two parts of which the first fits, without single lines; or nothing."""
        self.wrap(width, height)
        fitting, used = 0, 0.0
        for line in self._lines:
            if used + line.height > height + 0.01:
                break
            fitting, used = fitting + 1, used + line.height
        count = len(self._lines)
        fitting = min(fitting, count - _TOGETHER) if count > fitting else fitting
        if fitting < _TOGETHER:
            return []
        return [self._part(self._lines[:fitting], 0.0), self._part(self._lines[fitting:])]

    def _part(self, lines: Sequence[Line], after: float | None = None) -> Text:
        part = Text(self._press, "", self._style, after=self._after if after is None else after)
        part._lines, part._lines_width = lines, -2.0
        return part

    def draw(self) -> None:
        """Draw the lines from the top."""
        self.draw_on(self.canv, 0.0, self.box_height)

    def draw_on(self, canvas: Any, x: float, top: float) -> None:  # noqa: ANN401
        """Draw the lines with their upper left corner at (x, top)."""
        style = self._style
        for line in self._lines:
            baseline = top - line.height / 2 - style.size * 0.36
            self._press.draw(canvas, line, x, baseline, style.size, style.grey)
            top -= line.height
