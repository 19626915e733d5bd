"""Drawn figures of the report: key figures in a row, and bars by month."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus.flowables import Flowable

from jar_desk.documents.fonts import Family
from jar_desk.documents.sheets import NOTE
from jar_desk.documents.typesetting import Align, TextStyle, break_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.documents.press import Press

_KEY_LABEL: Final = replace(NOTE, size=8, leading=11)
_KEY_VALUE: Final = TextStyle(family=Family.BOLD, size=17, leading=22)
_AXIS: Final = replace(NOTE, size=8, leading=10)
_DARK: Final = (0.20, 0.38, 1.0)
_PALE: Final = (0.62, 0.71, 0.98)
_CORNER: Final = 6.0
_GAP: Final = 8.0


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One figure with its name above and a remark below."""

    label: str
    value: str
    detail: str


@dataclass(frozen=True, slots=True)
class Month:
    """Two bars of a month; None where the count is not shown, with the text that is."""

    label: str
    counts: tuple[int | None, int | None]
    texts: tuple[str, str]


class _Drawn(Flowable):
    """A drawing as wide as the page."""

    def __init__(self, press: Press, height: float) -> None:
        Flowable.__init__(self)
        self._press = press
        self.box_width, self.box_height = 0.0, height

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """Take the whole width."""
        self.box_width = width
        return width, self.box_height

    def _write(self, text: str, style: TextStyle, x: float, top: float, width: float) -> None:
        canvas: Any = self.canv
        for line in break_lines(self._press.shaper, text, style, width):
            baseline = top - line.height / 2 - style.size * 0.36
            self._press.draw(canvas, line, x, baseline, style.size, style.grey)
            top -= line.height


class KeyFigures(_Drawn):
    """The key figures side by side, each in its frame."""

    def __init__(self, press: Press, figures: Sequence[KeyFigure]) -> None:
        super().__init__(press, 84.0)
        self._figures = tuple(figures)

    def draw(self) -> None:
        """Draw frames, names, figures and remarks."""
        count = len(self._figures)
        width = (self.box_width - _GAP * (count - 1)) / count
        self.canv.setStrokeGray(0.75)
        self.canv.setLineWidth(0.7)
        for index, figure in enumerate(self._figures):
            x = index * (width + _GAP)
            self.canv.roundRect(x, 0, width, self.box_height, _CORNER)
            self._write(figure.label, _KEY_LABEL, x + 8, self.box_height - 8, width - 14)
            self._write(figure.value, _KEY_VALUE, x + 8, self.box_height - 34, width - 12)
            self._write(figure.detail, _KEY_LABEL, x + 8, self.box_height - 59, width - 14)


class MonthBars(_Drawn):
    """Received (dark) and answered (pale) by month; hidden counts are written, not drawn."""

    def __init__(self, press: Press, months: Sequence[Month], names: tuple[str, str]) -> None:
        super().__init__(press, 190.0)
        self._months = tuple(months)
        self._names = names

    def draw(self) -> None:
        """Draw axis, lines, bars, values and the key."""
        left, bottom, top = 30.0, 22.0, self.box_height - 26.0
        highest = _ceiling([count for month in self._months for count in month.counts])
        self._lines(left, bottom, top, highest)
        self._key(self.box_height - 4)
        step = (self.box_width - left) / max(1, len(self._months))
        for index, month in enumerate(self._months):
            self._month(month, left + index * step, step, bottom, (top - bottom) / highest)

    def _lines(self, left: float, bottom: float, top: float, highest: int) -> None:
        canvas = self.canv
        canvas.setLineWidth(0.5)
        for part in range(5):
            y = bottom + (top - bottom) * part / 4
            canvas.setStrokeGray(0.55 if part == 0 else 0.88)
            canvas.line(left, y, self.box_width, y)
            label = highest * part / 4
            if label == int(label):
                right = replace(_AXIS, align=Align.RIGHT)
                self._write(str(int(label)), right, 0, y + 5, left - 6)

    def _key(self, top: float) -> None:
        x = self.box_width - 170.0
        for name, colour in zip(self._names, (_DARK, _PALE), strict=True):
            self.canv.setFillColorRGB(*colour)
            self.canv.rect(x, top - 8, 8, 8, stroke=0, fill=1)
            self._write(name, _AXIS, x + 12, top + 1, 70)
            x += 85

    def _month(self, month: Month, x: float, step: float, bottom: float, scale: float) -> None:
        bar = min(20.0, step * 0.34)
        start = x + (step - 2 * bar - 2) / 2
        centre = replace(_AXIS, align=Align.CENTRE)
        self._write(month.label, centre, x, bottom - 4, step)
        for index, colour in enumerate((_DARK, _PALE)):
            count, at = month.counts[index], start + index * (bar + 2)
            height = (count or 0) * scale
            if height:
                self.canv.setFillColorRGB(*colour)
                self.canv.rect(at, bottom, bar, height, stroke=0, fill=1)
            self._write(month.texts[index], centre, at - 5, bottom + height + 11, bar + 10)


def _ceiling(counts: Sequence[int | None]) -> int:
    """Return a round number, divisible by four, that no bar exceeds."""
    highest = max((count for count in counts if count), default=4)
    step = 4
    while step < highest:
        step += 4 if step < 40 else 20  # noqa: PLR2004 - finer for small figures
    return step
