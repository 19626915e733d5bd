"""Facts of an inquiry in the words of the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.checks import CheckResult, standing
from jar_desk.domain.clock_rules import Unit
from jar_desk.domain.people import Channel
from jar_desk.domain.stages import Condition, holds
from jar_desk.ui.theme import Tone
from jar_desk.usecases.deciding import right_rule

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.right_rules import Rules
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.session import Session

translate = QCoreApplication.translate

_ICONS = {Channel.PHONE: "phone-off"}


def request_words(inquiry: Inquiry, session: Session, wording: Wording) -> str:
    """Return what is asked for, each with its article of the law."""
    rules = (right_rule(session, inquiry, request) for request in inquiry.requests)
    return "・".join(wording.right_with_article(rule) for rule in rules)


def identity_words(inquiry: Inquiry, rules: Rules, wording: Wording) -> tuple[bool, str]:
    """Return whether identity is confirmed, and by which documents."""
    if not holds(Condition.IDENTITY_CONFIRMED, inquiry, rules):
        return False, translate("InquiryFacts", "Not confirmed yet")
    checks = standing(inquiry.identity_checks)
    matching = (one for one in checks if one.result is CheckResult.MATCHES)
    seen = dict.fromkeys(wording.document_class(one.document) for one in matching)
    if not seen:
        return True, translate("InquiryFacts", "Not needed")
    said = translate("InquiryFacts", "Confirmed: {documents}")
    return True, said.format(documents="＋".join(seen))


def contact_pills(inquiry: Inquiry, wording: Wording) -> list[tuple[str, Tone, str | None]]:
    """Return what staff must not do when they reach out: words, tone and icon of pills."""
    safe = inquiry.safe_contact
    pills: list[tuple[str, Tone, str | None]] = [
        (wording.forbidden_channel(channel), Tone.ERROR, _ICONS.get(channel))
        for channel in sorted(safe.forbidden)
    ]
    if any(contact.unsafe for contact in inquiry.requester.contacts):
        pills.append((translate("InquiryFacts", "Unsafe address"), Tone.ERROR, None))
    if safe.no_sender_name:
        pills.append((translate("InquiryFacts", "No sender name"), Tone.ERROR, None))
    if safe.no_messages:
        pills.append((translate("InquiryFacts", "Leave no messages"), Tone.ERROR, None))
    if safe.hours:
        pills.append((safe.hours, Tone.PENDING, None))
    return pills


def period_words(count: int, unit: Unit) -> str:
    """Write the length of a period, in the right plural."""
    match unit:
        case Unit.DAYS:
            return translate("InquiryFacts", "%n day(s)", "", count)
        case Unit.WORKING_DAYS:
            return translate("InquiryFacts", "%n working day(s)", "", count)
        case Unit.MONTHS | Unit.CIVIL_MONTHS:
            return translate("InquiryFacts", "%n month(s)", "", count)
        case Unit.HOURS:
            return translate("InquiryFacts", "%n hour(s)", "", count)
        case _:
            assert_never(unit)
