"""What the sample office keeps in its registers: a few fictional lines in each."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from jar_desk.domain.people import Channel
from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.directives import Directive, DirectiveForm, DirectiveScope
from jar_desk.domain.registers.entry import Progress, RegisterKind
from jar_desk.domain.registers.provisions import Provision, ProvisionRole
from jar_desk.domain.registers.suppressions import AddressKind, Suppression
from jar_desk.domain.registers.withdrawals import Withdrawal
from jar_desk.usecases.registers.addresses import suppress_address
from jar_desk.usecases.registers.entries import new_entry, record_entry

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.domain.registers.entry import RegisterEntry
    from jar_desk.usecases.session import Session

_SUPPRESSED: Final = (
    (AddressKind.EMAIL, "no-more-letters@example.org"),
    (AddressKind.PHONE, "+81 90 0000 5550"),
)


def fill_registers(session: Session) -> None:
    """Record a few lines in every register, as a member of staff does."""
    today = session.today()
    for entry in (*_withdrawals(today), *_complaints(today), *_provisions(today), _will(today)):
        record_entry(session, entry)
    for kind, address in _SUPPRESSED:
        blank = new_entry(session, RegisterKind.SUPPRESSION)
        if isinstance(blank, Suppression):
            suppress_address(session, blank, kind, address)


def _ago(today: date, days: int) -> date:
    return today - timedelta(days=days)


def _withdrawals(today: date) -> tuple[RegisterEntry, ...]:
    return (
        Withdrawal(
            id=uuid4(),
            person="Sofia Lindqvist",
            consent="ウェブの利用状況の分析への同意",
            withdrawn_on=_ago(today, 2),
            came_by=Channel.EMAIL,
            rows=("DI-12c",),
        ),
        Withdrawal(
            id=uuid4(),
            person="中村 さくら",
            consent="メールマガジンの受信への同意",
            withdrawn_on=_ago(today, 12),
            came_by=Channel.WEB_FORM,
            rows=("DI-12d",),
        ),
    )


def _complaints(today: date) -> tuple[RegisterEntry, ...]:
    steps = (Progress(id=uuid4(), on=_ago(today, 8), text="担当者に経緯を確認した"),)
    return (
        Complaint(
            id=uuid4(),
            person="Grace Okafor",
            matter="回答に時間がかかっている",
            received_on=_ago(today, 10),
            came_by=Channel.WEB_FORM,
            progress=steps,
        ),
        Complaint(
            id=uuid4(),
            person="Daniel Marsh",
            matter="寄付の案内が別の住所に届いた",
            received_on=_ago(today, 27),
            came_by=Channel.EMAIL,
        ),
    )


def _provisions(today: date) -> tuple[RegisterEntry, ...]:
    return (
        Provision(
            id=uuid4(),
            role=ProvisionRole.PROVIDER,
            provided_on=_ago(today, 40),
            person="Ahmed Al-Rashid",
            items="氏名、チーム名",
            other_name="サンプル走行大会事務局",
            other_address="東京都江東区見本1-2-3",
            method="暗号化したファイルの送信",
        ),
    )


def _will(today: date) -> RegisterEntry:
    return Directive(
        id=uuid4(),
        person="Claire Dubois",
        text="亡くなった後は、寄付の記録を残し、連絡先を消去してください",
        given_on=_ago(today, 90),
        scopes=frozenset({DirectiveScope.ERASE}),
        form=DirectiveForm.SPECIFIC,
        consent_evidence="署名入りの書面",
    )
