"""One entry of each register, as it may stand; overridable field by field."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.people import Channel
from jar_desk.domain.registers.appointments import Appointment
from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.directives import Directive, DirectiveForm, DirectiveScope
from jar_desk.domain.registers.entry import Progress
from jar_desk.domain.registers.incidents import Incident, LeakSign
from jar_desk.domain.registers.provisions import Provision, ProvisionRole
from jar_desk.domain.registers.suppressions import (
    AddressKind,
    Suppression,
    SuppressionReason,
    digest,
    fingerprint,
)
from jar_desk.domain.registers.trainings import Training
from jar_desk.domain.registers.withdrawals import Withdrawal

if TYPE_CHECKING:
    from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind

KEY = bytes(range(32))


def a_withdrawal_of_consent(**changes: Any) -> Withdrawal:
    values: dict[str, Any] = {
        "id": uuid4(),
        "person": "Anna Müller\nMüller Anna",
        "consent": "ウェブの利用状況の分析への同意",
        "withdrawn_on": date(2026, 11, 5),
        "came_by": Channel.EMAIL,
        "rows": ("DI-12c", "DI-12d"),
    }
    return Withdrawal(**(values | changes))


def a_complaint(**changes: Any) -> Complaint:
    values: dict[str, Any] = {
        "id": uuid4(),
        "person": "Grace Okafor",
        "matter": "回答が遅い",
        "received_on": date(2026, 11, 2),
        "came_by": Channel.WEB_FORM,
    }
    return Complaint(**(values | changes))


def a_step(text: str = "担当者に確認した", on: date = date(2026, 11, 6)) -> Progress:
    return Progress(id=uuid4(), on=on, text=text)


def a_suppression(address: str = "anna@example.org", **changes: Any) -> Suppression:
    values: dict[str, Any] = {
        "id": uuid4(),
        "address_kind": AddressKind.EMAIL,
        "digest": digest(KEY, AddressKind.EMAIL, address),
        "key_fingerprint": fingerprint(KEY),
        "reason": SuppressionReason.OBJECTION,
        "since": date(2026, 11, 4),
    }
    return Suppression(**(values | changes))


def a_provision(**changes: Any) -> Provision:
    values: dict[str, Any] = {
        "id": uuid4(),
        "role": ProvisionRole.PROVIDER,
        "provided_on": date(2026, 10, 1),
        "person": "Ahmed Al-Rashid\nأحمد الراشد",
        "items": "氏名、生年月日",
        "other_name": "東京マラソン財団",
        "other_address": "東京都江東区有明3-6-11",
        "method": "暗号化したファイルの送信",
    }
    return Provision(**(values | changes))


def a_directive(**changes: Any) -> Directive:
    values: dict[str, Any] = {
        "id": uuid4(),
        "person": "Claire Dubois",
        "text": "亡くなったら、すべて消去してください",
        "given_on": date(2026, 9, 1),
        "scopes": frozenset({DirectiveScope.ERASE}),
        "form": DirectiveForm.SPECIFIC,
        "consent_evidence": "2026-09-01付の署名入り書面",
    }
    return Directive(**(values | changes))


def an_appointment(**changes: Any) -> Appointment:
    values: dict[str, Any] = {
        "id": uuid4(),
        "holder": "高橋 直子",
        "post": "事務局長",
        "deputy": "小林 誠",
        "appointed_on": date(2024, 4, 1),
    }
    return Appointment(**(values | changes))


def a_training(**changes: Any) -> Training:
    values: dict[str, Any] = {
        "id": uuid4(),
        "held_on": date(2026, 6, 10),
        "subject": "個人情報の取扱いと誤送付の防止",
        "others": "森 健太",
        "material": "研修資料2026年版",
        "repeat_by": date(2027, 6, 10),
    }
    return Training(**(values | changes))


def a_contractor(**changes: Any) -> Contractor:
    values: dict[str, Any] = {
        "id": uuid4(),
        "contractor": "サンプル発送株式会社",
        "entrusted": "会報の宛名印刷と発送",
        "contract_on": date(2025, 4, 1),
        "review_by": date(2027, 3, 31),
    }
    return Contractor(**(values | changes))


def an_incident(**changes: Any) -> Incident:
    """Return an incident known on Monday 9 November 2026 at 9:30 in Tokyo."""
    values: dict[str, Any] = {
        "id": uuid4(),
        "what": "別の方あての封書を送った",
        "sign": LeakSign.MIS_SENT,
        "known_at": datetime(2026, 11, 9, 9, 30, tzinfo=TOKYO),
        "categories": "氏名、住所、相談の内容",
        "persons": 1,
        "special_care": True,
    }
    return Incident(**(values | changes))


def one_of_each() -> dict[RegisterKind, RegisterEntry]:
    entries: tuple[RegisterEntry, ...] = (
        a_withdrawal_of_consent(),
        a_complaint(progress=(a_step(), a_step("本人に電話した"))),
        a_suppression(),
        a_provision(),
        a_directive(),
        an_appointment(),
        a_training(),
        a_contractor(reviews=(a_step("立入調査、問題なし"),)),
        an_incident(progress=(a_step("回収を依頼した", date(2026, 11, 9)),)),
    )
    return {entry.kind: entry for entry in entries}
