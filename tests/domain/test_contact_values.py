from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jar_desk.domain.contact_values import parse_email, parse_phone, parse_postal
from jar_desk.domain.errors import Invalid

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("03-1234-5678", "03-1234-5678"),
        ("０３ー１２３４ー５６７８", "03-1234-5678"),
        ("(03) 1234 5678", "03-1234-5678"),
        ("0312345678", "0312345678"),
        ("+81 (0)3-1234-5678", "+81-3-1234-5678"),
        ("+44 20 7946 0018", "+44-20-7946-0018"),
        ("tel:+81-90-0000-0000", "+81-90-0000-0000"),
        ("03-1234-5678 内線12", "03-1234-5678 ext. 12"),
        ("03-1234-5678 ext. 12", "03-1234-5678 ext. 12"),
        ("٠٣-١٢٣٤-٥٦٧٨", "03-1234-5678"),
    ],
)
def test_phone(typed: str, kept: str) -> None:
    assert parse_phone(typed) == kept
    assert parse_phone(kept) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Ahmed@Example.ORG", "Ahmed@example.org"),
        ("ａｂｃ＠ｅｘａｍｐｌｅ．ｃｏｍ", "abc@example.com"),
        (" a@example.org ", "a@example.org"),
        ("mailto:a@example.org", "a@example.org"),
        ("Ahmed <a@example.org>", "a@example.org"),
        ("a..b.@example.ne.jp", "a..b.@example.ne.jp"),
        ("a+b@日本.example", "a+b@日本.example"),
    ],
)
def test_email(typed: str, kept: str) -> None:
    assert parse_email(typed) == kept
    assert parse_email(kept) == kept


@pytest.mark.parametrize("typed", ["101-0065", "1010065", "〒１０１−００６５", "101ー0065"])
def test_postal(typed: str) -> None:
    assert parse_postal(typed) == "101-0065"


@pytest.mark.parametrize(
    ("parse", "typed", "field", "problem"),
    [
        (parse_phone, " ", "phone", "empty"),
        (parse_phone, "call me", "phone", "not-a-number"),
        (parse_phone, "110", "phone", "too-short"),
        (parse_phone, "1" * 16, "phone", "too-long"),
        (parse_email, "", "email", "empty"),
        (parse_email, "example.org", "email", "no-at"),
        (parse_email, "@example.org", "email", "no-at"),
        (parse_email, "a@b@example.org", "email", "no-at"),
        (parse_email, "a b@example.org", "email", "blank-inside"),
        (parse_email, "a\nb@example.org", "email", "blank-inside"),
        (parse_email, "a@example", "email", "bad-domain"),
        (parse_email, "a@-example.org", "email", "bad-domain"),
        (parse_email, "a" * 65 + "@example.org", "email", "too-long"),
        (parse_postal, "", "postal", "empty"),
        (parse_postal, "101-006", "postal", "not-seven-digits"),
        (parse_postal, "101-006A", "postal", "not-seven-digits"),
    ],
)
def test_refused_values_say_why(
    parse: Callable[[str], str], typed: str, field: str, problem: str
) -> None:
    with pytest.raises(Invalid) as caught:
        parse(typed)
    assert (caught.value.field, caught.value.problem) == (field, problem)


@pytest.mark.parametrize("parse", [parse_phone, parse_email, parse_postal])
@given(text=st.text())
def test_any_text_is_kept_or_refused(parse: Callable[[str], str], text: str) -> None:
    with suppress(Invalid):
        assert parse(text).isprintable()
