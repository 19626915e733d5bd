"""Rows of the inventory, working days, addresses and their hashes, name forms."""

from __future__ import annotations

import hashlib
import hmac
from datetime import date
from uuid import uuid4

import pytest

from jar_desk.domain.errors import Invalid
from jar_desk.domain.people import Channel, ContactPoint
from jar_desk.domain.registers.complaints import by_year
from jar_desk.domain.registers.entry import RegisterKind, name_queries, searchable_entry
from jar_desk.domain.registers.opening import addresses_of, opened_from, register_for
from jar_desk.domain.registers.suppressions import (
    AddressKind,
    Suppression,
    SuppressionReason,
    digest,
    fingerprint,
    guess_kind,
    normal_address,
)
from jar_desk.domain.registers.withdrawals import Withdrawal, parse_rows
from jar_desk.domain.rights import Regime, Right
from tests.examples import TODAY, a_person, a_request, an_inquiry
from tests.register_examples import KEY, a_complaint, a_provision, a_suppression

EMAIL, PHONE, POST = AddressKind.EMAIL, AddressKind.PHONE, AddressKind.POST


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("DI-12c", ("DI-12c",)),
        ("di-12C、ＤＩ－１３ｃ DI-8", ("DI-12c", "DI-13c", "DI-08")),
        ("DI-12c DI-12c", ("DI-12c",)),
        ("", ()),
    ],
)
def test_rows_are_read_as_they_are_typed(typed: str, rows: tuple[str, ...]) -> None:
    assert parse_rows(typed) == rows


@pytest.mark.parametrize("typed", ["DI", "12c", "RT-1", "DI-123", "DI-12cc"])
def test_what_is_no_row_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as raised:
        parse_rows(typed)
    assert (raised.value.field, raised.value.problem) == ("rows", "unreadable")


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (EMAIL, "Anna.Mueller@Example.ORG", "anna.mueller@example.org"),
        (EMAIL, "ＡＮＮＡ＠example.org", "Anna <anna@example.org>"),
        (PHONE, "090-1234-5678", "+81 90 1234 5678"),
        (PHONE, "０３（１２３４）５６７８", "03-1234-5678 内線 12"),
        (POST, "〒101-0065 東京都千代田区西神田九丁目9番9号", "東京都千代田区西神田9-9-9"),
    ],
)
def test_every_way_of_writing_gives_one_hash(kind: AddressKind, one: str, other: str) -> None:
    assert normal_address(kind, one) == normal_address(kind, other)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (EMAIL, "a.b@example.org", "ab@example.org"),
        (EMAIL, "ab@example.org", "ab@exampleorg.jp"),
        (PHONE, "090-1234-5678", "090-1234-5679"),
        (POST, "東京都千代田区西神田9-9-9", "東京都千代田区西神田9-9-8"),
    ],
)
def test_others_are_never_taken_for_it(kind: AddressKind, one: str, other: str) -> None:
    assert normal_address(kind, one) != normal_address(kind, other)


def test_the_hash_is_hmac_sha_256_over_kind_and_address() -> None:
    expected = hmac.new(KEY, b"email\0anna@example.org", hashlib.sha256).hexdigest()
    assert digest(KEY, EMAIL, "anna@example.org") == expected
    assert digest(KEY, PHONE, "anna@example.org") != expected
    assert digest(bytes(32), EMAIL, "anna@example.org") != expected
    assert fingerprint(KEY) != fingerprint(bytes(32))
    assert KEY.hex() not in fingerprint(KEY)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("a@example.org", EMAIL),
        ("０９０ー１２３４ー５６７８", PHONE),
        ("東京都港区1-2-3", POST),
        ("", POST),
    ],
)
def test_the_kind_is_told_by_the_look(typed: str, kind: AddressKind) -> None:
    assert guess_kind(typed) is kind


def test_too_little_is_no_postal_address() -> None:
    with pytest.raises(Invalid):
        normal_address(POST, "東京")


def test_no_address_is_searched_for() -> None:
    assert "anna" not in searchable_entry(a_suppression())


def test_a_person_is_found_by_every_name_form_in_any_order() -> None:
    text = searchable_entry(a_provision(person="アル・ラシード アフメド\nAhmed Al-Rashid"))
    for name in ("AL-RASHID, ahmed", "ｱﾙ･ﾗｼｰﾄﾞ"):
        (words,) = name_queries((name,))
        assert all(word in text for word in words)
    assert name_queries(("", "X", "Li")) == (("li",),)


def test_complaints_are_counted_by_calendar_year() -> None:
    told = a_complaint(received_on=date(2025, 12, 31), told_on=TODAY)
    years = by_year([told, a_complaint(), a_complaint(received_on=date(2026, 1, 1))])
    assert [(one.year, one.received, one.open) for one in years] == [(2026, 2, 2), (2025, 1, 0)]


OFFERED = [
    (Right.CONSENT_WITHDRAWAL, Regime.GDPR, RegisterKind.WITHDRAWAL),
    (Right.MARKETING_OBJECTION, Regime.GDPR, RegisterKind.SUPPRESSION),
    (Right.PREVENTIVE_CESSATION, Regime.APPI, RegisterKind.SUPPRESSION),
    (Right.CONTROLLER_COMPLAINT, Regime.UK_GDPR, RegisterKind.COMPLAINT),
    (Right.POST_MORTEM, Regime.FRENCH_LIL, RegisterKind.DIRECTIVE),
    (Right.OBJECTION, Regime.GDPR, None),
    (Right.CESSATION, Regime.APPI, None),
    (Right.ERASURE, Regime.UK_GDPR, RegisterKind.SUPPRESSION),
    (Right.COMPLAINT, Regime.UK_GDPR, RegisterKind.COMPLAINT),
    (Right.COMPLAINT, Regime.APPI, None),
    (Right.THIRD_PARTY_RECORDS, Regime.APPI, RegisterKind.PROVISION),
    (Right.ACCESS, Regime.GDPR, None),
]


@pytest.mark.parametrize(("right", "regime", "kind"), OFFERED)
def test_which_request_is_entered_where(
    right: Right, regime: Regime, kind: RegisterKind | None
) -> None:
    assert register_for(a_request(right, regime)) is kind


def test_an_entry_takes_over_what_the_inquiry_says() -> None:
    asked = (
        a_request(Right.CONSENT_WITHDRAWAL, Regime.GDPR, scope="分析への同意"),
        a_request(Right.ERASURE, Regime.GDPR),
    )
    inquiry = an_inquiry(requests=asked)
    entry = opened_from(RegisterKind.WITHDRAWAL, inquiry, uuid4(), TODAY)
    assert isinstance(entry, Withdrawal)
    assert entry.inquiry_id == inquiry.id
    assert entry.names == ("Ahmed Al-Rashid", "أحمد الراشد")
    assert (entry.consent, entry.came_by, entry.erasure_asked) == (
        "分析への同意",
        Channel.POST,
        True,
    )
    assert entry.withdrawn_on == TODAY


def test_a_suppression_takes_over_the_reason_and_offers_addresses() -> None:
    inquiry = an_inquiry(requests=(a_request(Right.PREVENTIVE_CESSATION),))
    entry = opened_from(RegisterKind.SUPPRESSION, inquiry, uuid4(), TODAY)
    assert isinstance(entry, Suppression)
    assert entry.reason is SuppressionReason.CESSATION
    assert [kind for kind, _ in addresses_of(inquiry)] == [EMAIL, POST]
    web = ContactPoint(id=uuid4(), channel=Channel.SOCIAL_MEDIA, value="@anna")
    assert addresses_of(an_inquiry(subject=a_person(contacts=(web,)))) == ()


@pytest.mark.parametrize("kind", RegisterKind)
def test_every_register_opens_from_any_inquiry(kind: RegisterKind) -> None:
    entry = opened_from(kind, an_inquiry(), uuid4(), TODAY)
    assert (entry.kind, entry.number, entry.version) == (kind, None, 0)
