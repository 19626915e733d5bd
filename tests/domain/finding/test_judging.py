"""Which rows concern a person: a table of spellings, and of what is another's."""

from __future__ import annotations

from uuid import uuid4

import pytest

from jar_desk.domain.finding.hits import Hit, Likeness, Sign, Strength
from jar_desk.domain.finding.judging import Judge
from jar_desk.domain.finding.terms import Terms, terms_of
from jar_desk.domain.people import Channel, ContactPoint, PartialDate
from tests.examples import a_person

TERMS = Terms(
    names=(
        "Ahmed Al-Rashid",
        "أحمد الراشد",
        "アフメド・アルラシード",
        "佐藤 花子",
        "さとう ようこ",
        "Satō Shōhei",
        "Muhammad Hassan",
        "အောင်ဆန်းစုကြည်",
        "渡邉 齋",
        "Thiri Khin Myat",
        "Kotani Natsuko",
    ),
    emails=("ahmed@example.org",),
    phones=("090-1234-5678", "+44 20 7946 0958"),
    addresses=("〒101-0065 東京都千代田区西神田2-4-1",),
    numbers=("FN-1234",),
    birth_date="1990-04-01",
)
SAME, SPELLING, GUESSED = Likeness.SAME, Likeness.SPELLING, Likeness.TRANSLITERATION
PART, SPREAD, INSIDE = Likeness.PART, Likeness.SPREAD, Likeness.INSIDE


def judged(terms: Terms, cells: list[str]) -> Hit | None:
    """Judge a row between two others, one of which bears half of the names."""
    rows = [(6, ["Ahmed", "佐藤", "1"]), (7, cells), (8, ["田中\n太郎", "tanaka@example.com"])]
    hits = list(Judge(terms).judge(rows))
    assert {hit.number for hit in hits} <= {7}
    return next(iter(hits), None)


@pytest.mark.parametrize(
    ("cells", "like"),
    [
        (["Ahmed Al-Rashid"], SAME),
        (["3", "AL RASHID", "ahmed"], SAME),
        (["Ahmed AlRashid"], GUESSED),
        (["Ahmad Rasheed"], GUESSED),
        (["أحمد", "الراشد"], SAME),
        (["الراشد أَحْمَد"], SAME),
        (["佐藤", "花子"], SAME),
        (["花子　佐藤"], SAME),
        (["佐 藤花子様へのお礼"], SAME),
        (["伊佐藤花子"], INSIDE),
        (["佐藤", "東京", "花子"], SPREAD),
        (["渡辺斎"], SAME),
        (["サトー", "ヨウコ"], SAME),
        (["ｻﾄｳﾖｰｺ"], SPELLING),
        (["SATOU SYOUHEI"], SPELLING),
        (["Satoh, Shohei"], SPELLING),
        (["Satoh", "x", "Shohei"], SPREAD),
        (["Mohammed", "Hasan"], GUESSED),
        (["Mohd. Hassan"], GUESSED),
        (["アフメドアルラシード"], SAME),
        (["アフメド アルラシド"], SPELLING),
        (["ဒေါ်အောင်ဆန်းစုကြည်"], SAME),
        (["Khin Myat"], PART),
        (["Kotani Natuko"], SPELLING),
        (["Myat Thiri Khin"], SAME),
    ],
)
def test_names(cells: list[str], like: Likeness | None) -> None:
    hit = judged(TERMS, cells)
    assert (hit and [(one.sign, one.likeness) for one in hit.reasons]) == (
        like and [(Sign.NAME, like)]
    )


@pytest.mark.parametrize(
    "cells",
    [
        ["Ahmed Hassani"],
        ["Mohamed Hussein"],
        ["佐藤 太郎", "鈴木 花子"],
        ["Sota Shohei"],
        ["サトミ ヨウコ"],
        ["090-1234-5679", "1090123456789"],
        ["xahmed@example.org", "ahmed@example.org.uk"],
        ["東京都千代田区西神田2-4-12"],
        ["FN-12345", "XFN-1234"],
        ["1990-04-01"],
        [""],
    ],
)
def test_what_is_anothers_is_no_hit(cells: list[str]) -> None:
    assert judged(TERMS, cells) is None


@pytest.mark.parametrize(
    ("cells", "sign", "strength"),
    [
        (["+81 (0)90 1234 5678"], Sign.PHONE, Strength.LIKELY),
        (["９０１２３４５６７８"], Sign.PHONE, Strength.LIKELY),
        (["020 7946 0958"], Sign.PHONE, Strength.POSSIBLE),
        (["AHMED＠EXAMPLE.ORG"], Sign.EMAIL, Strength.CERTAIN),
        (["Ahmed+news@example.org"], Sign.EMAIL, Strength.POSSIBLE),
        (["千代田区西神田二丁目4番1号"], Sign.ADDRESS, Strength.LIKELY),
        (["東京都", "千代田区", "西神田2-4-1"], Sign.ADDRESS, Strength.LIKELY),
        (["東京都千代田区西神田2-4-1-305"], Sign.ADDRESS, Strength.POSSIBLE),
        (["ｆｎ 1234"], Sign.NUMBER, Strength.CERTAIN),
    ],
)
def test_contacts_and_numbers(cells: list[str], sign: Sign, strength: Strength) -> None:
    hit = judged(TERMS, cells)
    assert hit is not None
    assert ([one.sign for one in hit.reasons], hit.strength) == ([sign], strength)


def test_two_kinds_of_signs_are_stronger_than_one() -> None:
    alone = judged(TERMS, ["佐藤 花子", ""])
    born = judged(TERMS, ["佐藤 花子", "H2.4.1"])
    called = judged(TERMS, ["佐藤 花子", "090 1234 5678"])
    guessed = judged(TERMS, ["Mohammed Hasan", "1990/4/1"])
    hits = (alone, born, called, guessed)
    assert [hit and hit.strength for hit in hits] == [
        Strength.LIKELY,
        Strength.CERTAIN,
        Strength.CERTAIN,
        Strength.LIKELY,
    ]


def test_terms_are_what_is_known_of_the_person_and_what_staff_add() -> None:
    person = a_person(
        birth_date=PartialDate(1990, 4),
        contacts=(
            ContactPoint(id=uuid4(), channel=Channel.EMAIL, value="a@example.org"),
            ContactPoint(id=uuid4(), channel=Channel.PHONE, value="090-1234-5678"),
            ContactPoint(id=uuid4(), channel=Channel.POST, value="東京都港区1-2-3", unsafe=True),
        ),
    )
    terms = terms_of(person, "RJ-0042, b@example.org; Aung Aung、03-1111-2222")
    assert terms.names == (*(form.text for form in person.names), "Aung Aung")
    assert terms.emails == ("a@example.org", "b@example.org")
    assert terms.phones == ("090-1234-5678", "03-1111-2222")
    assert terms.addresses == ("東京都港区1-2-3",)
    assert "RJ-0042" in terms.numbers
    assert terms.birth_date == ""
    assert Terms(birth_date="1990-04-01").is_empty
