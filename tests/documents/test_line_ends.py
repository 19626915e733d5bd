from __future__ import annotations

import pytest

from jar_desk.documents.kinsoku import NOT_AT_END, NOT_AT_START, may_break
from jar_desk.documents.shaping import Shaper
from jar_desk.documents.typesetting import TextStyle, break_lines

SENTENCE = (
    "「個人情報の保護に関する法律」第33条第2項に基づき、ウェブフォーム（英語版）でいただいた"
    "ご請求について、Ahmed Al-Rashid 様の保有個人データを、2026年11月27日に開示します。"
)


def lines(text: str, width: float, **style: object) -> list[str]:
    set_lines = break_lines(Shaper(), text, TextStyle(**style), width)  # type: ignore[arg-type]
    return [
        "".join(one.piece.source for one in sorted(line.placed, key=lambda one: one.order))
        for line in set_lines
    ]


@pytest.mark.parametrize("width", range(90, 400, 7))
def test_no_line_begins_or_ends_with_a_forbidden_mark(width: int) -> None:
    set_lines = lines(SENTENCE * 2, width)
    assert all(line[0] not in NOT_AT_START for line in set_lines)
    assert all(line[-1] not in NOT_AT_END for line in set_lines)
    assert "".join(set_lines).replace(" ", "") == (SENTENCE * 2).replace(" ", "")


@pytest.mark.parametrize(
    ("before", "after", "allowed"),
    [
        ("人", "情", True),
        ("人", "。", False),
        ("「", "人", False),
        ("第", "3", False),
        ("3", "条", False),
        ("3", "3", False),
        ("―", "―", False),
        ("a", "b", False),
        (" ", "b", True),
        ("人", "a", True),
        ("か", "月", False),
        ("カ", "ー", False),
        ("キ", "ャ", False),
        ("\xa0", "p", False),
    ],
)
def test_where_a_line_may_end(before: str, after: str, allowed: bool) -> None:  # noqa: FBT001
    assert may_break(before, after) is allowed


@pytest.mark.parametrize("width", range(100, 480, 13))
def test_lines_keep_their_width(width: int) -> None:
    for line in break_lines(Shaper(), SENTENCE * 3, TextStyle(justified=True), width):
        assert line.width <= width + 0.1


def test_a_last_line_of_one_sign_is_avoided() -> None:
    text = "同行された方の安全に関わる情報のため、該当箇所を黒塗りにしました。"
    shorts = [
        width
        for width in range(150, 340)
        if len(lines(text, width)[-1]) < 3  # a widow
    ]
    assert len(shorts) < 19


def test_a_european_word_is_not_cut() -> None:
    words = "Personal Information Inquiry Desk of the Association"
    assert all(set(line.split()) <= set(words.split()) for line in lines(words, 120))
