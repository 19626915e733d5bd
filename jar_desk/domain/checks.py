"""Identity and authority checks: what was seen and compared, never a copy (law A.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


class DocumentClass(StrEnum):
    """What was shown or used to prove who somebody is."""

    DRIVING_LICENCE = "driving-licence"
    MY_NUMBER_CARD = "my-number-card"
    PASSPORT = "passport"
    RESIDENCE_CARD = "residence-card"
    SPECIAL_PERMANENT_RESIDENT = "special-permanent-resident"
    REFUGEE_CERTIFICATE = "refugee-certificate"
    REFUGEE_TRAVEL_DOCUMENT = "refugee-travel-document"
    PROVISIONAL_STAY = "provisional-stay"
    PROVISIONAL_RELEASE = "provisional-release"
    ELIGIBILITY_CERTIFICATE = "eligibility-certificate"
    RESIDENCE_RECORD = "residence-record"
    KNOWN_TO_CASEWORKER = "known-to-caseworker"
    FILE_QUESTIONS = "file-questions"
    CALL_BACK = "call-back"
    REGISTERED_EMAIL = "registered-email"


ENOUGH_ALONE: Final = frozenset(
    {
        DocumentClass.DRIVING_LICENCE,
        DocumentClass.MY_NUMBER_CARD,
        DocumentClass.PASSPORT,
        DocumentClass.RESIDENCE_CARD,
        DocumentClass.SPECIAL_PERMANENT_RESIDENT,
        DocumentClass.REFUGEE_CERTIFICATE,
        DocumentClass.REFUGEE_TRAVEL_DOCUMENT,
        DocumentClass.KNOWN_TO_CASEWORKER,
    }
)
"""One of these suffices; of the others two different ones are needed."""

FRONT_ONLY: Final = frozenset({DocumentClass.MY_NUMBER_CARD, DocumentClass.RESIDENCE_CARD})
"""The back shows or may show the Individual Number: never looked at, never copied."""


class Side(StrEnum):
    """Which side of a document was looked at."""

    FRONT = "front"
    BOTH = "both"
    NONE = "none"


class ComparedField(StrEnum):
    """A particular that was compared with what JAR already holds."""

    NAME = "name"
    BIRTH_DATE = "birth-date"
    ADDRESS = "address"
    PHOTO = "photo"
    EXPIRY = "expiry"
    CASE_NUMBER = "case-number"
    EMAIL = "email"
    PHONE = "phone"


class CheckResult(StrEnum):
    """What the comparison gave."""

    MATCHES = "matches"
    DOUBTFUL = "doubtful"
    DIFFERS = "differs"


class CheckedPerson(StrEnum):
    """Whose identity was checked."""

    SUBJECT = "subject"
    AGENT = "agent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """Who says, when and why, that a check was recorded by mistake: it no longer counts."""

    by: UUID
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityCheck:
    """One look at one document or one route, by one person."""

    id: UUID
    person: CheckedPerson
    document: DocumentClass
    side: Side
    compared: frozenset[ComparedField]
    result: CheckResult
    checked_by: UUID
    checked_at: datetime
    note: str = ""
    withdrawal: Withdrawal | None = None


class AuthorityPaper(StrEnum):
    """What proves an agent's authority (law A.4, Agents)."""

    FAMILY_REGISTER = "family-register"
    RESIDENCE_RECORD = "residence-record"
    BIRTH_CERTIFICATE = "birth-certificate"
    GUARDIANSHIP_REGISTRATION = "guardianship-registration"
    POWER_OF_ATTORNEY = "power-of-attorney"
    BAR_REGISTRATION = "bar-registration"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityCheck:
    """What was seen of an agent's authority; `may_receive` is the right to take the answer."""

    id: UUID
    paper: AuthorityPaper
    names_this_request: bool
    may_receive: bool
    conflict_of_interest_asked: bool
    result: CheckResult
    checked_by: UUID
    checked_at: datetime
    note: str = ""
    withdrawal: Withdrawal | None = None


C = TypeVar("C", IdentityCheck, AuthorityCheck)


def standing(checks: tuple[C, ...]) -> tuple[C, ...]:
    """Return the checks that were not withdrawn."""
    return tuple(check for check in checks if check.withdrawal is None)


def identity_confirmed(checks: tuple[IdentityCheck, ...], person: CheckedPerson) -> bool:
    """Tell whether the matching checks of this person are enough, and none differs."""
    mine = [check for check in standing(checks) if check.person is person]
    if any(check.result is CheckResult.DIFFERS for check in mine):
        return False
    seen = {check.document for check in mine if check.result is CheckResult.MATCHES}
    return bool(seen & ENOUGH_ALONE) or len(seen) >= 2  # noqa: PLR2004 - two weaker ones


def authority_confirmed(checks: tuple[AuthorityCheck, ...]) -> bool:
    """Tell whether an agent's authority for this very request was seen, and no paper differs."""
    return bool(_matching(checks))


def may_receive(checks: tuple[AuthorityCheck, ...]) -> bool:
    """Tell whether a paper that confirms the authority lets the agent take the answer."""
    return any(check.may_receive for check in _matching(checks))


def _matching(checks: tuple[AuthorityCheck, ...]) -> list[AuthorityCheck]:
    counted = standing(checks)
    if any(check.result is CheckResult.DIFFERS for check in counted):
        return []
    return [
        check
        for check in counted
        if check.result is CheckResult.MATCHES and check.names_this_request
    ]
