from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jar_desk.domain.small_counts import Hidden, Published, is_small, publish

S, W = Hidden.SMALL, Hidden.WITHHELD


@pytest.mark.parametrize(
    ("counts", "cells", "total"),
    [
        ((), (), 0),
        ((0, 0), (0, 0), 0),
        ((7, 9), (7, 9), 16),
        ((3,), (S,), S),
        ((0, 3, 0), (0, S, 0), S),
        ((3, 9, 7), (S, 9, W), 19),
        ((3, 9, 0), (S, W, 0), 12),
        ((1, 9), (S, W), 10),
        ((1, 5), (S, W), W),
        ((2, 3), (S, S), 5),
        ((1, 1, 9), (S, S, W), 11),
        ((4, 4), (S, S), W),
        ((2, 2, 2), (S, S, S), 6),
    ],
)
def test_table(counts: tuple[int, ...], cells: tuple[object, ...], total: object) -> None:
    assert publish(counts) == Published(cells, total)  # type: ignore[arg-type]


def possible(counts: list[int], shown: Published) -> list[set[int]]:
    """Return which values a reader must hold possible for each cell."""
    most = sum(counts)
    ranges = [
        range(1, 5) if cell is S else range(5, most + 1) if cell is W else (cell,)
        for cell in shown.cells
    ]
    fits = [
        values
        for values in product(*ranges)  # type: ignore[arg-type]
        if shown.total is W or (shown.total is S and sum(values) < 5) or sum(values) == shown.total
    ]
    return [{values[index] for values in fits} for index in range(len(counts))]


@given(st.lists(st.integers(0, 12), max_size=4))
def test_no_small_count_can_be_worked_out(counts: list[int]) -> None:
    shown = publish(counts)
    if shown.total is S:
        return
    for count, values in zip(counts, possible(counts, shown), strict=True):
        assert count in values
        assert not is_small(count) or len(values) > 1


@given(st.lists(st.integers(0, 500)))
def test_what_is_shown_is_true(counts: list[int]) -> None:
    shown = publish(counts)
    assert all(
        cell == count for cell, count in zip(shown.cells, counts, strict=True) if cell not in (S, W)
    )
    assert shown.total in (sum(counts), S, W)
