"""Regimes, rights and ways to answer (APPI ch. 4, GDPR ch. III); the packs say what fits what."""

from __future__ import annotations

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

    @property
    def gives_less(self) -> bool:
        """Tell whether it gives less than was asked: what the word means, whatever is owed for it.

        Which ground and reason that needs, a pack says (`OutcomeRule`).
        """
        return self in _GIVING_LESS


class DeliveryMethod(StrEnum):
    """How the person wants the answer (APPI Art 33(1), Rules 30)."""

    ELECTRONIC = "electronic"
    PAPER = "paper"
    INSPECTION = "inspection"


_GIVING_LESS: Final = frozenset(
    {
        Outcome.PARTLY_GRANTED,
        Outcome.REFUSED,
        Outcome.SUBSTITUTE_MEASURE,
        Outcome.RESTRICTED_INSTEAD,
    }
)
