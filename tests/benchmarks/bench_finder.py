"""The subject finder on an export of 200,000 rows, against merely reading that CSV.

A table of nine columns (names in kanji, kana and romaji, mail, phone, address, words, two numbers;
26 MB) in which 20 rows concern the person and many more bear one of the names. It is

* read by `csv.reader` from decoded text, nothing else ("reading"),
* looked through by the use case's own question, in quarantine, for twelve terms ("finding").

The kinds take turns; the median counts, and the median of each turn's ratio. Target: 5 seconds.
"""

from __future__ import annotations

import csv
from io import BytesIO, StringIO, TextIOWrapper
from random import Random
from statistics import median
from time import perf_counter
from typing import Final

from jar_desk.domain.finding.terms import Terms
from jar_desk.quarantine.export_questions import Looked, find
from jar_desk.quarantine.questions import make_ready

ROWS: Final = 200_000
OWN: Final = 20
TARGET: Final = 5.0
REPEATS: Final = 3
TERMS: Final = Terms(
    names=(
        "Ahmed Al-Rashid",
        "أحمد الراشد",
        "アフメド・アルラシード",
        "佐藤 花子",
        "さとう はなこ",
        "Satō Hanako",
    ),
    emails=("ahmed@example.org", "rashid.a@example.net"),
    phones=("090-1234-5678",),
    addresses=("〒101-0065 東京都千代田区西神田9-9-9",),
    numbers=("RJ-0042",),
    birth_date="1990-04-01",
)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_FAMILY: Final = _words(
    "佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本"
)
_GIVEN: Final = _words("太郎 陽子 翔平 健 美咲 一郎 恵子 直樹 由美 誠 花 和子 明美 剛 真理")
_KANA: Final = _words("サトウ スズキ タカハシ タナカ ワタナベ イトウ ヤマモト ナカムラ コバヤシ")
_KANA_GIVEN: Final = _words("タロウ ヨウコ ショウヘイ ケン ミサキ イチロウ ケイコ ナオキ ユミ")
_LATIN: Final = _words("Ahmed Fatima Mohammed Hassan Aung San John Smith Maria Omar Yusuf Ali")
_LATIN_FAMILY: Final = _words("Suzuki Tanaka Hussein Kyaw Brown Garcia Haddad Sato Mensah Nguyen")
_TOWNS: Final = _words("六本木 高田馬場 四谷 赤坂 神楽坂 大久保 池袋 西神田 荻窪 蒲田 亀戸 金町")


def run() -> list[str]:
    """Return lines: seconds of finding and of reading, their ratio, and what was found."""
    make_ready()
    data = an_export()
    find(data[:100_000], TERMS)
    turns = [(_timed_reading(data), *_timed_finding(data)) for _ in range(REPEATS)]
    seconds = median(turn[1] for turn in turns)
    ratio = median(turn[1] / turn[0] for turn in turns)
    looked = turns[0][2]
    verdict = "within" if seconds <= TARGET else "OVER"
    own = sum(one.number <= OWN + 1 for one in looked.hits)
    time = f"{seconds:.2f} s (target {TARGET:.0f} s: {verdict})"
    beside = f"{ratio:.1f} x reading the CSV ({median(turn[0] for turn in turns):.2f} s)"
    return [
        f"finder: {looked.read:,} rows, {len(data) / 1e6:.0f} MB in {time}; {beside}",
        f"finder: {looked.found} hits, {own} of {OWN} rows of the person among them",
    ]


def an_export() -> bytes:
    """Return the table, the same every time; the rows of the person come first."""
    chance, out = Random(7), StringIO()  # noqa: S311 - test data
    writer = csv.writer(out)
    writer.writerow(("番号", "氏名", "カナ", "ローマ字", "メール", "電話", "住所", "備考", "日付"))
    for number in range(ROWS):
        row = _row(number, chance)
        if number < OWN:
            row[1 + number % 6] = (
                "佐藤　花子",
                "ｻﾄｰ ﾊﾅｺ",
                "AL RASHID AHMED",
                "Ahmed@example.org",
                "+81 90 1234 5678",
                "千代田区西神田九丁目9番9号",
            )[number % 6]
        writer.writerow(row)
    return out.getvalue().encode("cp932")


def _row(number: int, chance: Random) -> list[str]:
    pick = chance.choice
    return [
        f"{number:06d}",
        f"{pick(_FAMILY)} {pick(_GIVEN)}",
        f"{pick(_KANA)} {pick(_KANA_GIVEN)}",
        f"{pick(_LATIN)} {pick(_LATIN_FAMILY)}",
        f"user{chance.randrange(10**7)}@example.com",
        f"0{pick('789')}0-{chance.randrange(10**4):04d}-{chance.randrange(10**4):04d}",
        f"東京都{pick(_TOWNS)}{chance.randrange(1, 9)}-{chance.randrange(1, 30)}",
        pick(("寄付のお礼", "イベント申込", "", "ニュースレター")),
        f"{chance.randrange(1950, 2010)}-0{chance.randrange(1, 9)}-1{chance.randrange(9)}",
    ]


def _timed_reading(data: bytes) -> float:
    started = perf_counter()
    with TextIOWrapper(BytesIO(data), "cp932", newline="") as text:
        assert sum(1 for _ in csv.reader(text)) == ROWS + 1
    return perf_counter() - started


def _timed_finding(data: bytes) -> tuple[float, Looked]:
    started = perf_counter()
    looked = find(data, TERMS)
    return perf_counter() - started, looked


if __name__ == "__main__":
    print("\n".join(run()))  # noqa: T201 - what it is for
