"""Contents of letters and packages for tests, overridable field by field."""

from __future__ import annotations

from datetime import date
from typing import Any

from jar_desk.documents.contents import (
    AcknowledgementContent,
    Addressee,
    GroundText,
    NoticeContent,
    NotIdentifiedContent,
    PackageContent,
    PackageRecord,
    RequestAnswer,
    RequestAsked,
)
from jar_desk.domain.rights import DeliveryMethod, Outcome, Regime, Right
from tests.law import RULES

GROUND = GroundText(citation="法第33条第2項第1号", text="権利利益を害するおそれがある場合")
LAWS = {
    "jp": Regime.APPI,
    "eu": Regime.GDPR,
    "uk": Regime.UK_GDPR,
    "fr": Regime.FRENCH_LIL,
    "complaint": None,
    "general": None,
}
"""The law by the first part of a right's code."""
REASON = "同行された方の安全に関わるため。"


def _letter(language: str) -> dict[str, Any]:
    return {
        "language": language,
        "number": "2026-0147",
        "branch": 3,
        "day": date(2026, 11, 27),
        "received_on": date(2026, 10, 30),
        "addressee": Addressee(name="Ahmed Al-Rashid", native_name="أحمد الراشد"),
    }


def a_not_identified(
    language: str = "ja", *requests: RequestAsked, **changes: Any
) -> NotIdentifiedContent:
    asked = requests or (RequestAsked(right=Right.ACCESS, regime=Regime.GDPR),)
    values = _letter(language) | {"requests": asked, "asked_on": date(2026, 11, 16)}
    return NotIdentifiedContent(**(values | changes))


def an_answer(
    right: Right = Right.DISCLOSURE, outcome: Outcome = Outcome.GRANTED, **changes: Any
) -> RequestAnswer:
    regime = LAWS[right.value.partition("-")[0]]
    rule = RULES.right_rule(right, regime)
    values: dict[str, Any] = {
        "right": right,
        "regime": regime,
        "outcome": outcome,
        "grounds": (GROUND,),
        "reason": REASON,
        "method": DeliveryMethod.ELECTRONIC,
        "hands_over": rule.hands_over_data,
        "tells_fee": rule.tells_fee,
    }
    return RequestAnswer(**(values | changes))


def a_notice(language: str = "ja", *answers: RequestAnswer, **changes: Any) -> NoticeContent:
    values = _letter(language) | {"requests": answers or (an_answer(),)}
    return NoticeContent(**(values | changes))


def an_acknowledgement(language: str = "ja", **changes: Any) -> AcknowledgementContent:
    asked = RequestAsked(right=Right.DISCLOSURE, regime=Regime.APPI, scope="面談の記録")
    values = _letter(language) | {"requests": (asked,), "target": date(2026, 11, 30)}
    return AcknowledgementContent(**(values | changes))


def a_package(*records: PackageRecord, **changes: Any) -> PackageContent:
    notice = changes.pop("notice", a_notice())
    return PackageContent(notice=notice, records=records, **changes)
