"""Regimes, rights and what may be answered to each (APPI ch. 4, GDPR ch. III)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Regime(StrEnum):
    """A body of law under which a request is answered."""

    APPI = "appi"
    GDPR = "gdpr"
    UK_GDPR = "uk-gdpr"
    FRENCH_LIL = "fr-lil"


class Right(StrEnum):
    """What a person asks for. Codes follow the law matrix (JP-*, EU-*, UK-*, FR-*)."""

    PURPOSE = "jp-purpose"
    DISCLOSURE = "jp-disclose"
    THIRD_PARTY_RECORDS = "jp-3prec"
    CORRECTION = "jp-correct"
    CESSATION = "jp-cease"
    STOP_PROVISION = "jp-stop3p"
    PREVENTIVE_CESSATION = "jp-cease5"
    FOREIGN_MEASURES = "jp-foreign"
    ACCESS = "eu-access"
    RECTIFICATION = "eu-rectify"
    ERASURE = "eu-erase"
    RESTRICTION = "eu-restrict"
    PORTABILITY = "eu-port"
    OBJECTION = "eu-object"
    MARKETING_OBJECTION = "eu-object-dm"
    CONSENT_WITHDRAWAL = "eu-withdraw"
    AUTOMATED_DECISION = "eu-adm"
    SAFEGUARDS_COPY = "eu-scc-copy"
    CONTROLLER_COMPLAINT = "uk-complaint"
    POST_MORTEM = "fr-postmortem"
    COMPLAINT = "complaint"
    GENERAL = "general"


class Outcome(StrEnum):
    """How one request ends."""

    GRANTED = "granted"
    PARTLY_GRANTED = "partly-granted"
    REFUSED = "refused"
    NOTHING_HELD = "nothing-held"
    SUBSTITUTE_MEASURE = "substitute-measure"
    RESTRICTED_INSTEAD = "restricted-instead"
    ANSWERED = "answered"


class DeliveryMethod(StrEnum):
    """How the person wants the answer (APPI Art 33(1), Rules 30)."""

    ELECTRONIC = "electronic"
    PAPER = "paper"
    INSPECTION = "inspection"


@dataclass(frozen=True, slots=True)
class RightRule:
    """What the program must know of a right before the rule packs say more."""

    article: str
    regimes: frozenset[Regime]
    outcomes: tuple[Outcome, ...]
    hands_over_data: bool = False
    needs_identity: bool = True


_JP = frozenset({Regime.APPI})
_EU = frozenset({Regime.GDPR, Regime.UK_GDPR})
_ALL = frozenset(Regime)
_DISCLOSING = (
    Outcome.GRANTED,
    Outcome.PARTLY_GRANTED,
    Outcome.REFUSED,
    Outcome.NOTHING_HELD,
)
_MEASURE = (*_DISCLOSING, Outcome.SUBSTITUTE_MEASURE)
_ABSOLUTE = (Outcome.GRANTED, Outcome.NOTHING_HELD)

RIGHTS: Final[dict[Right, RightRule]] = {
    Right.PURPOSE: RightRule("32(2)", _JP, _DISCLOSING),
    Right.DISCLOSURE: RightRule("33(1)", _JP, _DISCLOSING, hands_over_data=True),
    Right.THIRD_PARTY_RECORDS: RightRule("33(5)", _JP, _DISCLOSING, hands_over_data=True),
    Right.CORRECTION: RightRule("34(1)", _JP, _DISCLOSING),
    Right.CESSATION: RightRule("35(1)", _JP, _MEASURE),
    Right.STOP_PROVISION: RightRule("35(3)", _JP, _MEASURE),
    Right.PREVENTIVE_CESSATION: RightRule("35(5)", _JP, _MEASURE),
    Right.FOREIGN_MEASURES: RightRule("28(3)", _JP, _DISCLOSING),
    Right.ACCESS: RightRule("15", _EU, _DISCLOSING, hands_over_data=True),
    Right.RECTIFICATION: RightRule("16", _EU, _DISCLOSING),
    Right.ERASURE: RightRule("17", _EU, (*_DISCLOSING, Outcome.RESTRICTED_INSTEAD)),
    Right.RESTRICTION: RightRule("18", _EU, _DISCLOSING),
    Right.PORTABILITY: RightRule("20", _EU, _DISCLOSING, hands_over_data=True),
    Right.OBJECTION: RightRule("21", _EU, _DISCLOSING),
    Right.MARKETING_OBJECTION: RightRule("21(2)", _EU, _ABSOLUTE),
    Right.CONSENT_WITHDRAWAL: RightRule("7(3)", _EU, _ABSOLUTE),
    Right.AUTOMATED_DECISION: RightRule("22", _EU, _DISCLOSING),
    Right.SAFEGUARDS_COPY: RightRule("15(2)", _EU, _DISCLOSING, needs_identity=False),
    Right.CONTROLLER_COMPLAINT: RightRule(
        "164A", frozenset({Regime.UK_GDPR}), (Outcome.ANSWERED,), needs_identity=False
    ),
    Right.POST_MORTEM: RightRule("85", frozenset({Regime.FRENCH_LIL}), _DISCLOSING),
    Right.COMPLAINT: RightRule("40", _ALL, (Outcome.ANSWERED,), needs_identity=False),
    Right.GENERAL: RightRule("", _ALL, (Outcome.ANSWERED,), needs_identity=False),
}

WITHHOLDING: Final = frozenset(
    {
        Outcome.PARTLY_GRANTED,
        Outcome.REFUSED,
        Outcome.SUBSTITUTE_MEASURE,
        Outcome.RESTRICTED_INSTEAD,
    }
)
"""Outcomes that give less than was asked: ground and reason are owed (APPI 36, GDPR 12(4))."""


def rights_under(regimes: frozenset[Regime]) -> tuple[Right, ...]:
    """Return the rights a person has under any of these regimes, in the order they are shown."""
    return tuple(right for right, rule in RIGHTS.items() if rule.regimes & regimes)
