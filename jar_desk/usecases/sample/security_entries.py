"""What the sample office notes of its security: a few fictional lines in each register."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.months import add_months
from jar_desk.domain.registers.appointments import Appointment
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.entry import Progress
from jar_desk.domain.registers.incidents import Incident, LeakSign, Reporting
from jar_desk.domain.registers.trainings import Training
from jar_desk.usecases.reading import all_sources, all_staff
from jar_desk.usecases.registers.entries import record_entry

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.registers.entry import RegisterEntry
    from jar_desk.usecases.session import Session


def fill_security(session: Session) -> None:
    """Record a few lines in every security register, as the protection manager does."""
    made = (_appointments(session), _trainings(session), _contractors(session))
    for entry in (*(one for some in made for one in some), *_incidents(session)):
        record_entry(session, entry)


def _ago(session: Session, days: int) -> date:
    return session.today() - timedelta(days=days)


def _step(on: date, text: str) -> Progress:
    return Progress(id=uuid4(), on=on, text=text)


def _appointments(session: Session) -> tuple[RegisterEntry, ...]:
    began = _ago(session, 240)
    others = (one.name for one in all_staff(session) if one.id != session.staff.id)
    return (
        Appointment(
            id=uuid4(),
            holder="佐々木 恵",
            post="事務局長",
            appointed_on=_ago(session, 1_300),
            ended_on=began,
        ),
        Appointment(
            id=uuid4(),
            holder=session.staff.name,
            post="個人情報保護管理者",
            deputy=next(others, ""),
            appointed_on=began,
        ),
    )


def _trainings(session: Session) -> tuple[RegisterEntry, ...]:
    everybody = [one.id for one in all_staff(session)]
    first, second = _ago(session, 330), _ago(session, 20)
    return (
        Training(
            id=uuid4(),
            held_on=first,
            subject="個人情報の取扱い（全職員）",
            attended=tuple(everybody[:-1]),
            others="見本 太郎（インターン）",
            material="研修資料 第3版",
            repeat_by=add_months(first, 12),
        ),
        Training(
            id=uuid4(),
            held_on=second,
            subject="誤送付を防ぐ手順",
            attended=tuple(everybody[:1]),
            material="封入点検表",
            repeat_by=add_months(second, 12),
        ),
    )


def _contractors(session: Session) -> tuple[RegisterEntry, ...]:
    places = {one.code: one.id for one in all_sources(session)}
    return (
        Contractor(
            id=uuid4(),
            contractor="サンプル発送株式会社",
            entrusted="会報の宛名印刷と発送",
            places=_known(places, "SRC-DONATIONS"),
            contract_on=_ago(session, 700),
            reviews=(_step(_ago(session, 345), "倉庫を訪問。入退室の記録と廃棄証明を確認"),),
            review_by=_ago(session, -20),
        ),
        Contractor(
            id=uuid4(),
            contractor="Sample Mail Inc.",
            entrusted="ニュースレターの配信",
            country="US",
            places=_known(places, "SRC-NEWSLETTER"),
            contract_on=_ago(session, 400),
            reviews=(_step(_ago(session, 60), "監査報告書を受領、指摘なし"),),
            review_by=_ago(session, -305),
        ),
    )


def _known(places: dict[str, UUID], code: str) -> tuple[UUID, ...]:
    return (places[code],) if code in places else ()


def _incidents(session: Session) -> tuple[RegisterEntry, ...]:
    return (
        Incident(
            id=uuid4(),
            what="相談の記録の写しを、別の方あての封筒に入れて送った",
            sign=LeakSign.MIS_SENT,
            happened_on=_ago(session, 4),
            known_at=datetime.combine(_ago(session, 1), time(10, 15), TOKYO),
            categories="氏名、在留資格、相談の内容",
            persons=1,
            special_care=True,
            cause="封入のときに宛名を照合しなかった",
            progress=(_step(_ago(session, 1), "受け取った方に開封しないよう電話で依頼した"),),
        ),
        Incident(
            id=uuid4(),
            what="寄付の領収書を一つ前の住所に送った",
            sign=LeakSign.MIS_SENT,
            known_at=datetime.combine(_ago(session, 100), time(16, 40), TOKYO),
            categories="氏名、寄付の金額",
            persons=1,
            reporting=Reporting.NO_REPORT,
            reporting_why="未開封のまま返送され、見た人がいない",
            prevention="発送の前に住所の変更届を照合する",
        ),
    )
