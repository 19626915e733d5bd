from __future__ import annotations

import pytest

from jar_desk.documents.contents import Addressee
from jar_desk.documents.letters import write_notice
from jar_desk.documents.text_pages import write_text_pages
from tests.documents.letter_examples import a_notice
from tests.documents.reading_back import empty_boxes, ink, said, text, texts

NAMES = [
    "أحمد الراشد",
    "မြင့်မြင့်",
    "प्रकाश क्षेत्री",
    "রহিমা খাতুন",
    "ተስፋዬ ገብረ",
    "தமிழ்ச்செல்வி",
    "ක්‍රිෂාන්ත",
    "Nguyễn Thị Ánh",
    "Żółć Ğüneş İstanbul ß",
    "Михаил Ξένος",
    "𠮷田 髙橋 﨑",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_its_script_is_read_back_and_has_no_box(name: str) -> None:
    data = write_notice(a_notice(addressee=Addressee(name="Somebody", native_name=name)))
    read = text(data) + said(data).replace(" ", "")
    assert name.replace(" ", "") in read
    assert empty_boxes(data) == 0
    without = write_notice(a_notice(addressee=Addressee(name="Somebody")))
    assert ink(data) > ink(without)


def test_arabic_words_stand_from_right_to_left_in_a_japanese_line() -> None:
    data = write_text_pages("Ahmed أحمد الراشد 様", "ja")
    assert "أحمد الراشد" in said(data).split("|")


def test_joined_and_stacked_letters_are_shaped() -> None:
    joined, apart = "بيت", "ب ي ت"
    assert ink(write_text_pages(joined, "ja"), scale=3) != ink(
        write_text_pages(apart, "ja"), scale=3
    )


MARKUP = ("<b>Doe</b> & Co", "<img src='file:///etc/passwd'/>", "<Doe", "{x}")


@pytest.mark.parametrize("name", MARKUP)
def test_markup_in_a_name_is_literal(name: str) -> None:
    data = write_notice(a_notice(addressee=Addressee(name=name)))
    assert name.replace(" ", "") in text(data)
    assert b"passwd" not in data


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("A\x00B", "AB"),
        ("A\ud800B", "AB"),
        ("A\u202eB", "AB"),
        ("A\u2066B\ufeff", "AB"),
        ("A\x1b[31mB", "A[31mB"),
    ],
)
def test_controls_and_hidden_marks_vanish(written: str, left: str) -> None:
    data = write_notice(a_notice(addressee=Addressee(name=written)))
    assert left in text(data)
    assert empty_boxes(data) == 0


@pytest.mark.parametrize("emoji", ["😀", "👨‍👩‍👧", "🇯🇵", "\U000f0000"])
def test_what_no_face_has_is_replaced_visibly(emoji: str) -> None:
    data = write_text_pages(f"ab{emoji}c", "ja")
    assert empty_boxes(data) == 0
    assert emoji in said(data) or emoji[0] in said(data)
    assert ink(data) > ink(write_text_pages("abc", "ja"))


def test_a_name_of_forty_pages_is_set_whole() -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff " * 2_800
    data = write_notice(a_notice(addressee=Addressee(name=name)))
    pages = texts(data)
    assert len(pages) >= 40
    assert text(data).count("Wolfeschlegel") >= 2_700


def test_a_name_without_blanks_is_broken_at_the_margin() -> None:
    data = write_notice(a_notice(addressee=Addressee(name="x" * 2_000)))
    assert text(data).count("x") >= 2_000
