"""Boxes, what they cover, and finding words on a page."""

from __future__ import annotations

from uuid import uuid4

import pytest

from jar_desk.domain.forbidden_data import find_forbidden, masked_in, texts_in
from jar_desk.domain.page_search import find_on, folded_page, folded_words
from jar_desk.domain.redaction import (
    Box,
    PageText,
    Redaction,
    Sign,
    boxes_around,
    covered_text,
    fingerprint,
    remaining,
)
from jar_desk.domain.third_parties import Concern, suggest
from tests.examples import a_person


def a_page(*lines: str, size: float = 10.0, downwards: bool = False) -> PageText:
    """Return a page on which every sign is as wide as high, lines 15 points apart."""
    signs: list[Sign] = []
    for row, line in enumerate(lines):
        for place, letter in enumerate(line):
            left, top = (
                (20 + row * 15, 20 + place * size)
                if downwards
                else (20 + place * size, 20 + row * 15)
            )
            signs.append(Sign(letter, Box(left, top, left + size, top + size)))
        signs.append(Sign("\r", Box(0, 0, 0, 0)))
        signs.append(Sign("\n", Box(0, 0, 0, 0)))
    return PageText(595, 842, tuple(signs))


def _found(page: PageText, words: str) -> list[str]:
    places = find_on(page, folded_page(page), folded_words(words))
    return ["".join(sign.text for sign in signs) for signs in places]


def test_a_box_covers_what_it_touches_and_nothing_beside_it() -> None:
    page = a_page("田村由紀さん")
    box = Box(20, 20, 60, 30)
    assert covered_text(page, [box]) == "田村由紀"
    assert "".join(sign.text for sign in remaining(page, [box])).strip() == "さん"


def test_half_a_sign_is_a_sign() -> None:
    assert covered_text(a_page("田村"), [Box(20, 20, 33, 30)]) == "田村"


def test_a_name_over_a_line_end_gets_a_box_on_each_line() -> None:
    page = a_page("同行者のハッサン・オマ", "ル氏は")
    [signs] = find_on(page, folded_page(page), folded_words("ハッサン・オマル"))
    first, second = boxes_around(signs)
    assert (first.top, second.top) == (pytest.approx(19.2), pytest.approx(34.2))
    assert covered_text(page, [first, second]) == "ハッサン・オマル"


def test_a_column_written_downwards_is_one_box() -> None:
    page = a_page("田村由紀", "支援員", downwards=True)
    [signs] = find_on(page, folded_page(page), folded_words("田村由紀"))
    [box] = boxes_around(signs)
    assert covered_text(page, [box]) == "田村由紀"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("担当 髙橋﨑子 です", "高橋崎子"),
        ("ﾊｯｻﾝ ｶﾞｰﾆ氏", "ハッサン・ガーニ"),
        ("Marie  DUBOIS", "marie dubois"),
        ("電話０９０－００００－０００１", "090-0000-0001"),
        ("電話 09000000001", "090-0000-0001"),
        ("José Łukasz", "jose lukasz"),
        ("たむら", "タムラ"),
    ],
)
def test_every_spelling_is_found(line: str, words: str) -> None:
    assert len(_found(a_page(line), words)) == 1


def test_a_number_is_not_found_within_a_longer_one() -> None:
    assert _found(a_page("12345 1234"), "1234") == ["1234"]


def test_nothing_is_found_for_nothing() -> None:
    assert _found(a_page("田村"), "  ") == []


def test_fingerprints_tell_texts_apart_and_forget_blanks() -> None:
    assert fingerprint("田村 由紀") == fingerprint("田村由紀") != fingerprint("田村由起")
    assert fingerprint("") == ""


def test_others_are_suggested_and_the_person_is_told_apart() -> None:
    page = a_page(
        "本人：Ahmed Al-Rashid 電話 080-1111-2222",
        "支援員：田村 由紀、Marie Dubois",
        "同行者のハッサン・オマル氏は東京都北区赤羽1-2-3に住む",
        "omar@example.org ahmed@example.org 在留 AB12345678CD",
    )
    found = {(one.concern, one.text): one.own for one in suggest(page, a_person())}
    assert found == {
        (Concern.NAME, "Ahmed Al-Rashid"): True,
        (Concern.PHONE, "080-1111-2222"): False,
        (Concern.NAME, "田村 由紀"): False,
        (Concern.NAME, "Marie Dubois"): False,
        (Concern.NAME, "ハッサン・オマル"): False,
        (Concern.ADDRESS, "東京都北区赤羽1-2-3"): False,
        (Concern.EMAIL, "omar@example.org"): False,
        (Concern.EMAIL, "ahmed@example.org"): True,
        (Concern.NUMBER, "AB12345678CD"): False,
    }


def test_nothing_is_suggested_on_a_page_without_text() -> None:
    assert suggest(PageText(595, 842), a_person()) == ()


@pytest.mark.parametrize("lines", [("WEBフォーム", "氏名"), ("申込フォーム様式",), ("",)])
def test_words_of_a_form_are_no_names(lines: tuple[str, ...]) -> None:
    assert suggest(a_page(*lines), a_person()) == ()


def test_a_fingerprint_is_never_taken_for_a_number_that_must_not_be_kept() -> None:
    place = Redaction(id=uuid4(), record_id=uuid4(), page=1, ground="x", seen="a123456789018b")
    assert find_forbidden(place.seen)
    assert list(texts_in(place)) == ["x"]
    assert masked_in(place) == place


@pytest.mark.parametrize(
    "piece", ["あ", "ア", "A", "a@", "漢", "1-", "ア・", "A ", "東京都", "支援員 "]
)
def test_a_page_of_one_thing_only_does_not_take_for_ever(piece: str) -> None:
    letters = (piece * 30_000)[:30_000]
    signs = (Sign(letter, Box(0, at, 1, at + 1)) for at, letter in enumerate(letters))
    assert all(not one.own for one in suggest(PageText(595, 842, tuple(signs)), a_person()))
