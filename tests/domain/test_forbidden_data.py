from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jar_desk.domain.forbidden_data import (
    ForbiddenKind,
    check_digit,
    find_forbidden,
    is_my_number,
    masked,
    masked_in,
    texts_in,
)
from jar_desk.domain.inquiry import Message, MessageKind
from tests.examples import NOON, SATO, a_record, an_attachment, an_inquiry

MY_NUMBER, INSURANCE, PENSION, DOMICILE = ForbiddenKind

ELEVEN = st.text("0123456789", min_size=11, max_size=11)
GAPS = st.sampled_from(
    ["", "", "", " ", "-", "\n", "-\n", "\u3000", "ー", "‐", "−", ".", "・", "\u200b"]
)
SCRIPTS = st.sampled_from(
    ["0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"]
)
AROUND = st.sampled_from(["", "番号は", "No. ", "です。", "x", "\n", "裏面:"])


def whole(eleven: str) -> str:
    return f"{eleven}{check_digit(eleven)}"


@pytest.mark.parametrize(
    ("eleven", "digit"),
    # Worked by hand with Q = 6 5 4 3 2 7 6 5 4 3 2 from the left; remainders 0 and 1 give 0.
    [
        ("12345678901", 8),
        ("00000000000", 0),
        ("11111111111", 8),
        ("00000000006", 0),
        ("98765432109", 3),
    ],
)
def test_the_check_digit(eleven: str, digit: int) -> None:
    weights = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    rest = sum(int(d) * w for d, w in zip(eleven, weights, strict=True)) % 11
    assert check_digit(eleven) == (0 if rest in {0, 1} else 11 - rest) == digit


@given(eleven=ELEVEN)
def test_of_ten_last_digits_one_is_right(eleven: str) -> None:
    assert [is_my_number(f"{eleven}{last}") for last in range(10)].count(True) == 1


@given(
    eleven=ELEVEN,
    gaps=st.lists(GAPS, min_size=11, max_size=11),
    script=SCRIPTS,
    before=AROUND,
    after=AROUND,
)
def test_a_number_is_found_however_it_is_written(
    eleven: str, gaps: list[str], script: str, before: str, after: str
) -> None:
    digits = whole(eleven)
    written = "".join(
        script[int(digit)] + gap for digit, gap in zip(digits, [*gaps, ""], strict=True)
    )
    groups = re.split(r"\D+", "".join(d + g for d, g in zip(digits, [*gaps, ""], strict=True)))
    if any(one[:2] in {"19", "20"} and len(one) == 4 for one in groups):
        return  # may read as a day
    text = f"{before}{written}{after}"
    kept = masked(text)
    assert not any(ch.isdecimal() for ch in kept)
    assert kept.startswith(before)
    assert len(kept) == len(text)
    assert {one.kind for one in find_forbidden(text)} == {MY_NUMBER}
    assert find_forbidden(kept) == ()


@given(eleven=ELEVEN, wrong=st.integers(1, 9))
def test_another_last_digit_is_no_number(eleven: str, wrong: int) -> None:
    last = (check_digit(eleven) + wrong) % 10
    assert find_forbidden(f"受付 {eleven}{last} まで") == ()


@given(eleven=ELEVEN, more=st.sampled_from("0123456789"))
def test_thirteen_digits_in_a_row_are_a_corporate_number(eleven: str, more: str) -> None:
    assert find_forbidden(f"法人番号 {whole(eleven)}{more}") == ()
    assert find_forbidden(f"法人番号 {more}{whole(eleven)}") == ()


@given(text=st.text(max_size=200))
def test_masking_is_complete_and_keeps_every_place(text: str) -> None:
    kept = masked(text)
    assert len(kept) == len(text)
    assert masked(kept) == kept


@given(
    text=st.lists(
        st.sampled_from(
            [
                "本籍",
                "記号",
                "番号",
                "保険者",
                "枝番",
                "年金",
                " ",
                ":",
                "は",
                "1234",
                "567890",
                "東京都",
                "12",
                "なし",
                "\n",
            ]
        ),
        max_size=14,
    ).map("".join)
)
def test_nothing_is_left_to_find_after_masking(text: str) -> None:
    assert find_forbidden(masked(text)) == ()


@pytest.mark.parametrize(
    ("text", "kind", "left"),
    [
        ("マイナンバー 1234-5678-9018 です", MY_NUMBER, "マイナンバー ■■■■-■■■■-■■■■ です"),
        ("1. 123456789018", MY_NUMBER, "1. ■■■■■■■■■■■■"),
        ("１２３４　５６７８　９０１８", MY_NUMBER, "■■■■　■■■■　■■■■"),
        ("1234\n5678\n9018", MY_NUMBER, "■■■■\n■■■■\n■■■■"),
        ("保険者番号 06139999", INSURANCE, "保険者番号 ■■■■■■■■"),
        ("保険者番号:06-13-99-99", INSURANCE, "保険者番号:■■-■■-■■-■■"),
        ("記号 21700023 番号 1234", INSURANCE, "記号 ■■■■■■■■ 番号 ■■■■"),
        ("記号・番号 1234・567 枝番01", INSURANCE, "記号・番号 ■■■■・■■■ 枝番■■"),
        ("被保険者証の記号 杉並12 番号 345", INSURANCE, "被保険者証の記号 ■■■■ 番号 ■■■"),
        ("被保険者番号 12345", INSURANCE, "被保険者番号 ■■■■■"),
        ("insurer number: 06139999", INSURANCE, "insurer number: ■■■■■■■■"),
        ("基礎年金番号 1234-567890", PENSION, "基礎年金番号 ■■■■-■■■■■■"),
        ("１２３４ー５６７８９０(年金手帳)", PENSION, "■■■■■■■■■■■(年金手帳)"),
        ("Pension no. 1234 567890", PENSION, "Pension no. ■■■■ ■■■■■■"),
        ("本籍 東京都千代田区丸の内一丁目1番", DOMICILE, "本籍 ■■■■■■■■■■■■■■■"),
        ("本籍地は大阪府大阪市北区です。", DOMICILE, None),
        ("本籍:ミャンマー", DOMICILE, "本籍:■■■■■"),
        ("Registered domicile: Naha, Okinawa", DOMICILE, "Registered domicile: ■■■■, ■■■■■■■"),
    ],
)
def test_what_is_found(text: str, kind: ForbiddenKind, left: str | None) -> None:
    assert {one.kind for one in find_forbidden(text)} == {kind}
    kept = masked(text)
    assert left is None or kept == left
    assert find_forbidden(kept) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "受付番号 2026-0147",
        "電話 03-1234-5678 / 090-1234-5678",
        "+81-90-1234-5678 +819012345678",
        "2026-11-28 10:42 に受領",
        "2026-11-28 2026-12-01",
        "123456789012",
        "法人番号 7010001067262",
        "〒101-0065 東京都千代田区西神田2-5-2",
        "本籍は記載されていない写しでお願いします",
        "本籍の記載は不要です",
        "本籍: なし",
        "本籍:記載なし",
        "本籍:黒塗り済み",
        "本籍を黒塗りにした住民票",
        "本籍 ■■■■",
        "番号 123",
        "記号は書かないでください",
        "保険者番号は隠してください",
        "年金について 2024年",
        "注文 1234-567890",
        "domicile was not looked at",
        "1234567890123456",
        "IBAN DE89370400440532013000",
    ],
)
def test_near_misses(text: str) -> None:
    assert find_forbidden(text) == ()


def test_every_text_a_person_wrote_is_looked_at() -> None:
    number = whole("12345678901")
    note = Message(
        id=SATO.id, kind=MessageKind.NOTE, channel=None, at=NOON, by=SATO.id, text=number
    )
    file = an_attachment(sha256=f"a{number}b", name=f"{number}.pdf")
    inquiry = an_inquiry(
        stage_reason=number, messages=(note,), records=(a_record(value=number, attachment=file),)
    )
    found = [one for one in texts_in(inquiry) if find_forbidden(one)]
    assert len(found) == 4
    clean = masked_in(inquiry)
    assert not any(find_forbidden(one) for one in texts_in(clean))
    assert clean.records[0].attachment is not None
    assert clean.records[0].attachment.sha256 == file.sha256
    assert masked_in(inquiry, frozenset({number})).stage_reason == number
