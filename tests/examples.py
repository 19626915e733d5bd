"""Example values for tests: real-looking, fictional, overridable field by field."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

from jar_desk.domain.checks import (
    CheckedPerson,
    CheckResult,
    ComparedField,
    DocumentClass,
    IdentityCheck,
    Side,
    Weight,
    Withdrawal,
)
from jar_desk.domain.identity_copies import IdentityCopy
from jar_desk.domain.inquiry import (
    Arrival,
    Attachment,
    Inquiry,
    InquiryNumber,
    Record,
    Request,
    SourceCheck,
    SourceState,
    Stage,
)
from jar_desk.domain.people import Channel, ContactPoint, NameForm, NameKind, Person
from jar_desk.domain.rights import Regime, Right
from jar_desk.domain.staff import Role, Staff

NOON = datetime(2026, 11, 10, 3, 0, tzinfo=UTC)
"""Noon in Tokyo."""
TODAY = date(2026, 11, 10)

SUZUKI = Staff(id=UUID(int=1), name="鈴木", role=Role.MANAGER)
SATO = Staff(id=UUID(int=2), name="佐藤", role=Role.DESK)


def a_name(text: str = "Ahmed Al-Rashid", kind: NameKind = NameKind.PRIMARY) -> NameForm:
    return NameForm(id=uuid4(), text=text, kind=kind)


def a_person(*names: str, **changes: Any) -> Person:
    forms = tuple(a_name(text) for text in names) or (
        a_name(),
        a_name("أحمد الراشد", NameKind.NATIVE),
    )
    values: dict[str, Any] = {
        "id": uuid4(),
        "names": forms,
        "contacts": (
            ContactPoint(id=uuid4(), channel=Channel.EMAIL, value="ahmed@example.org"),
            ContactPoint(
                id=uuid4(),
                channel=Channel.POST,
                value="〒101-0065 東京都千代田区西神田9-9-9",
                unsafe=True,
            ),
        ),
        "languages": ("ar", "en"),
    }
    return Person(**(values | changes))


def a_request(
    right: Right = Right.DISCLOSURE, regime: Regime | None = Regime.APPI, **changes: Any
) -> Request:
    return Request(**({"id": uuid4(), "right": right, "regime": regime} | changes))


def an_identity_check(**changes: Any) -> IdentityCheck:
    values: dict[str, Any] = {
        "id": uuid4(),
        "person": CheckedPerson.SUBJECT,
        "document": DocumentClass.RESIDENCE_CARD,
        "side": Side.FRONT,
        "compared": frozenset({ComparedField.NAME, ComparedField.BIRTH_DATE}),
        "result": CheckResult.MATCHES,
        "weight": Weight.ALONE,
        "checked_by": SATO.id,
        "checked_at": NOON,
    }
    return IdentityCheck(**(values | changes))


def a_withdrawal(reason: str = "別の人の書類でした") -> Withdrawal:
    return Withdrawal(by=SATO.id, at=NOON, reason=reason)


def an_attachment(**changes: Any) -> Attachment:
    values: dict[str, Any] = {
        "id": uuid4(),
        "name": "面談記録.pdf",
        "media_type": "application/pdf",
        "size": 1234,
        "sha256": "0" * 64,
        "pages": 2,
    }
    return Attachment(**(values | changes))


def an_identity_copy(**changes: Any) -> IdentityCopy:
    values: dict[str, Any] = {
        "id": uuid4(),
        "check_id": UUID(int=3),
        "arrived_on": TODAY,
        "reason": "本人の希望で確認し直すため",
        "by": SUZUKI.id,
        "at": NOON,
        "attachment": an_attachment(name="旅券.png", media_type="image/png", pages=1),
    }
    return IdentityCopy(**(values | changes))


def a_record(**changes: Any) -> Record:
    return Record(**({"id": uuid4(), "title": "連絡先", "source_id": UUID(int=9)} | changes))


def a_settled_source(**changes: Any) -> SourceCheck:
    values: dict[str, Any] = {
        "id": uuid4(),
        "source_id": UUID(int=9),
        "state": SourceState.FOUND,
        "settled_by": SATO.id,
        "settled_at": NOON,
    }
    return SourceCheck(**(values | changes))


def an_inquiry(**changes: Any) -> Inquiry:
    values: dict[str, Any] = {
        "id": uuid4(),
        "number": InquiryNumber(2026, 147),
        "arrival": Arrival(channel=Channel.POST, moment=NOON),
        "subject": a_person(),
        "regimes": frozenset({Regime.APPI}),
        "requests": (a_request(),),
        "stage": Stage.RECEIPT,
    }
    return Inquiry(**(values | changes))
