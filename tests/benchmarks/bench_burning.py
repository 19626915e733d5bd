"""Rendering and burning in a page with something blacked out, against rendering it alone.

Twenty pages of text and twenty scans, each with two boxes, are rendered at 200 dpi by pypdfium2
alone ("render"), and burnt in ("burn": read, rendered, filled, packed, laid over with the text that
remains, written). The two take turns; the median of the turns' ratios counts. Goal: 1.5 times.
"""

from __future__ import annotations

from random import Random
from statistics import median
from time import perf_counter
from typing import Final

import pypdfium2

from jar_desk.documents.burning import DPI, burn
from jar_desk.documents.page_texts import page_texts
from jar_desk.domain.redaction import Box, Covering, covered_text, fingerprint
from tests.benchmarks.bench_package import scans, text_file

GOAL: Final = 1.5
TURNS: Final = 7
PAGES: Final = 20


def run() -> list[str]:
    """Return lines: the ratio of burning to rendering for pages of text, for scans, for both."""
    draw = Random(7)  # noqa: S311 - the same files every time
    files = {"text": text_file(draw, PAGES), "scans": scans(draw, PAGES)}
    asked = {what: _coverings(data) for what, data in files.items()}
    turns = [
        {what: (_render(data), _burn(data, asked[what])) for what, data in files.items()}
        for _ in range(TURNS)
    ]
    lines = [_line(what, [turn[what] for turn in turns]) for what in files]
    both = [tuple(map(sum, zip(*turn.values(), strict=True))) for turn in turns]
    ratio = median(burning / rendering for rendering, burning in both)
    verdict = "within" if ratio <= GOAL else "OVER"
    return [*lines, f"both: burning {ratio:.2f} times rendering alone ({verdict} {GOAL:g})"]


def _line(what: str, turns: list[tuple[float, float]]) -> str:
    ratio = median(burning / rendering for rendering, burning in turns)
    each = median(burning for _, burning in turns) / PAGES * 1000
    return f"{what}: {each:.0f} ms a page burnt in, {ratio:.2f} times rendering alone"


def _coverings(data: bytes) -> list[Covering]:
    boxes = (Box(70, 70, 140, 84), Box(200, 300, 320, 316))
    return [
        Covering(number, boxes, fingerprint(covered_text(page, boxes)))
        for number, page in enumerate(page_texts(data), start=1)
    ]


def _render(data: bytes) -> float:
    start = perf_counter()
    with pypdfium2.PdfDocument(data) as pdf:
        for page in pdf:
            page.render(scale=DPI / 72).to_pil()
    return perf_counter() - start


def _burn(data: bytes, asked: list[Covering]) -> float:
    start = perf_counter()
    burn(data, asked)
    return perf_counter() - start


if __name__ == "__main__":
    print("\n".join(run()))  # noqa: T201
