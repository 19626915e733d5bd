"""Words for rights, regimes and outcomes (glossary: law E.1)."""

# ruff: noqa: C901, PLR0911, PLR0912 - one branch a member, so that mypy sees a missing one

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.rights import DeliveryMethod, Outcome, Regime, Right
from jar_desk.ui.wording_times import japanese

if TYPE_CHECKING:
    from jar_desk.domain.right_rules import RightRule

translate = QCoreApplication.translate


def right(value: Right) -> str:
    """Name a right as the glossary does."""
    match value:
        case Right.PURPOSE:
            return translate("Wording", "Notice of purpose")
        case Right.DISCLOSURE:
            return translate("Wording", "Disclosure")
        case Right.THIRD_PARTY_RECORDS:
            return translate("Wording", "Third-party provision records")
        case Right.CORRECTION:
            return translate("Wording", "Correction etc.")
        case Right.CESSATION:
            return translate("Wording", "Cessation of use etc.")
        case Right.STOP_PROVISION:
            return translate("Wording", "Cessation of third-party provision")
        case Right.PREVENTIVE_CESSATION:
            return translate("Wording", "Cessation to prevent harm")
        case Right.FOREIGN_MEASURES:
            return translate("Wording", "Information on measures abroad")
        case Right.ACCESS:
            return translate("Wording", "Access")
        case Right.RECTIFICATION:
            return translate("Wording", "Rectification")
        case Right.ERASURE:
            return translate("Wording", "Erasure")
        case Right.RESTRICTION:
            return translate("Wording", "Restriction")
        case Right.PORTABILITY:
            return translate("Wording", "Portability")
        case Right.OBJECTION:
            return translate("Wording", "Objection")
        case Right.MARKETING_OBJECTION:
            return translate("Wording", "Objection to direct marketing")
        case Right.CONSENT_WITHDRAWAL:
            return translate("Wording", "Withdrawal of consent")
        case Right.AUTOMATED_DECISION:
            return translate("Wording", "Automated decisions")
        case Right.SAFEGUARDS_COPY:
            return translate("Wording", "Copy of transfer safeguards")
        case Right.CONTROLLER_COMPLAINT:
            return translate("Wording", "Complaint (UK)")
        case Right.POST_MORTEM:
            return translate("Wording", "Post-mortem directive")
        case Right.COMPLAINT:
            return translate("Wording", "Complaint")
        case Right.GENERAL:
            return translate("Wording", "General question")
        case _:
            assert_never(value)


def right_with_article(rule: RightRule) -> str:
    """Name a right and where it stands in the law, where it does."""
    article = rule.article.ja if japanese() else rule.article.en
    if not article:
        return right(rule.right)
    said = translate("Wording", "{right} ({article})")
    return said.format(right=right(rule.right), article=article)


def regime(value: Regime) -> str:
    """Name a body of law by its short name."""
    match value:
        case Regime.APPI:
            return translate("Wording", "APPI")
        case Regime.GDPR:
            return translate("Wording", "GDPR")
        case Regime.UK_GDPR:
            return translate("Wording", "UK GDPR")
        case Regime.FRENCH_LIL:
            return translate("Wording", "French law (LIL)")
        case _:
            assert_never(value)


def regime_name(value: Regime) -> str:
    """Name a body of law in full."""
    match value:
        case Regime.APPI:
            return translate("Wording", "Act on the Protection of Personal Information")
        case Regime.GDPR:
            return translate("Wording", "EU General Data Protection Regulation")
        case Regime.UK_GDPR:
            return translate("Wording", "UK General Data Protection Regulation")
        case Regime.FRENCH_LIL:
            return translate("Wording", "French Act on information technology and freedoms")
        case _:
            assert_never(value)


def outcome(value: Outcome, rule: RightRule | None = None) -> str:
    """Say how a request ends, in the terms of what was asked where it has its own."""
    own = _own_outcomes(rule) if rule else {}
    return own.get(value) or _outcome(value)


def _own_outcomes(rule: RightRule) -> dict[Outcome, str]:
    if rule.hands_over_data:
        return {
            Outcome.GRANTED: translate("Wording", "Disclose all"),
            Outcome.PARTLY_GRANTED: translate("Wording", "Disclose in part"),
            Outcome.REFUSED: translate("Wording", "Do not disclose"),
        }
    if rule.right is Right.ERASURE:
        return {
            Outcome.GRANTED: translate("Wording", "Erase"),
            Outcome.PARTLY_GRANTED: translate("Wording", "Erase in part"),
            Outcome.REFUSED: translate("Wording", "Do not erase"),
            Outcome.RESTRICTED_INSTEAD: translate("Wording", "Restrict instead"),
        }
    return {}


def _outcome(value: Outcome) -> str:
    match value:
        case Outcome.GRANTED:
            return translate("Wording", "Granted in full")
        case Outcome.PARTLY_GRANTED:
            return translate("Wording", "Granted in part")
        case Outcome.REFUSED:
            return translate("Wording", "Refused")
        case Outcome.NOTHING_HELD:
            return translate("Wording", "Nothing held")
        case Outcome.SUBSTITUTE_MEASURE:
            return translate("Wording", "Substitute measure")
        case Outcome.RESTRICTED_INSTEAD:
            return translate("Wording", "Restricted instead")
        case Outcome.ANSWERED:
            return translate("Wording", "Answered")
        case _:
            assert_never(value)


def outcome_hint(value: Outcome) -> str:
    """Say in a few grey words what an outcome means."""
    match value:
        case Outcome.GRANTED:
            return translate("Wording", "Everything is handed over or done")
        case Outcome.PARTLY_GRANTED:
            return translate("Wording", "Part is withheld, with reasons")
        case Outcome.REFUSED:
            return translate("Wording", "Needs a ground in the law")
        case Outcome.NOTHING_HELD:
            return translate("Wording", "JAR holds no such data")
        case Outcome.SUBSTITUTE_MEASURE:
            return translate("Wording", "Another measure protects the person")
        case Outcome.RESTRICTED_INSTEAD:
            return translate("Wording", "Kept, but no longer used")
        case Outcome.ANSWERED:
            return translate("Wording", "A reply was given")
        case _:
            assert_never(value)


def delivery(value: DeliveryMethod) -> str:
    """Say how the answer is wanted."""
    match value:
        case DeliveryMethod.ELECTRONIC:
            return translate("Wording", "Encrypted PDF")
        case DeliveryMethod.PAPER:
            return translate("Wording", "On paper")
        case DeliveryMethod.INSPECTION:
            return translate("Wording", "Inspection at the counter")
        case _:
            assert_never(value)
