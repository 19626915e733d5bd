"""Identity and authority checks: what was seen and compared (law A.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID


class DocumentClass(StrEnum):
    """What was shown or used to prove who somebody is."""

    DRIVING_LICENCE = "driving-licence"
    DRIVING_RECORD = "driving-record"
    MY_NUMBER_CARD = "my-number-card"
    MY_NUMBER_LICENCE = "my-number-licence"
    NOTIFICATION_CARD = "notification-card"
    PASSPORT = "passport"
    RESIDENCE_CARD = "residence-card"
    INTEGRATED_RESIDENCE_CARD = "integrated-residence-card"
    SPECIAL_PERMANENT_RESIDENT = "special-permanent-resident"
    INTEGRATED_PERMANENT_RESIDENT = "integrated-permanent-resident"
    REFUGEE_CERTIFICATE = "refugee-certificate"
    COMPLEMENTARY_PROTECTION = "complementary-protection"
    REFUGEE_TRAVEL_DOCUMENT = "refugee-travel-document"
    PROVISIONAL_STAY = "provisional-stay"
    TEMPORARY_REFUGE = "temporary-refuge"
    PROVISIONAL_RELEASE = "provisional-release"
    SUPERVISION_MEASURE = "supervision-measure"
    REFUGEE_APPLICATION = "refugee-application"
    ELIGIBILITY_CERTIFICATE = "eligibility-certificate"
    HEALTH_INSURANCE_CARD = "health-insurance-card"
    RESIDENCE_RECORD = "residence-record"
    PENSION_NOTICE = "pension-notice"
    DISABILITY_CERTIFICATE = "disability-certificate"
    PUBLIC_ASSISTANCE = "public-assistance"
    KNOWN_TO_CASEWORKER = "known-to-caseworker"
    FILE_QUESTIONS = "file-questions"
    CALL_BACK = "call-back"
    REGISTERED_EMAIL = "registered-email"


class Weight(StrEnum):
    """How far one matching document goes (law A.4).

    DECIDED: with another one, or alone where the protection manager says so for this person.
    """

    ALONE = "alone"
    WITH_ANOTHER = "with-another"
    DECIDED = "decided"
    NEVER = "never"


ROUTES: Final = (
    DocumentClass.KNOWN_TO_CASEWORKER,
    DocumentClass.FILE_QUESTIONS,
    DocumentClass.CALL_BACK,
    DocumentClass.REGISTERED_EMAIL,
)
"""The way for people without documents: what JAR knows already."""


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
class Acceptance:
    """The protection manager's word that this document is enough alone for this person."""

    by: UUID
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityCheck:
    """One look at one document or one route, by one person.

    `weight` is what the rules said on that day; `issued_on` is kept where they ask for it.
    """

    id: UUID
    person: CheckedPerson
    document: DocumentClass
    side: Side
    compared: frozenset[ComparedField]
    result: CheckResult
    checked_by: UUID
    checked_at: datetime
    note: str = ""
    weight: Weight = Weight.WITH_ANOTHER
    issued_on: date | None = None
    acceptance: Acceptance | None = None
    withdrawal: Withdrawal | None = None

    @property
    def is_enough_alone(self) -> bool:
        """Tell whether no second document is needed if this one matches."""
        decided = self.weight is Weight.DECIDED and self.acceptance is not None
        return decided or self.weight is Weight.ALONE


class AuthorityPaper(StrEnum):
    """What proves an agent's authority (law A.4, Agents), or that the person died (LIL Art 85)."""

    FAMILY_REGISTER = "family-register"
    RESIDENCE_RECORD = "residence-record"
    BIRTH_CERTIFICATE = "birth-certificate"
    REGISTER_TRANSLATION = "register-translation"
    RESIDENCE_DOCUMENTS = "residence-documents"
    GUARDIANSHIP_REGISTRATION = "guardianship-registration"
    POWER_OF_ATTORNEY = "power-of-attorney"
    BAR_REGISTRATION = "bar-registration"
    DEATH_CERTIFICATE = "death-certificate"
    HEIRSHIP = "heirship"
    DIRECTIVE = "directive"


class GenuineBy(StrEnum):
    """What shows that a power of attorney comes from the person; any one of them will do."""

    SEAL_CERTIFICATE = "seal-certificate"
    IDENTITY_COPY = "identity-copy"
    SIGNATURE_ON_FILE = "signature-on-file"
    BAR_REGISTER = "bar-register"


class Conflict(StrEnum):
    """Why a relative's interest may be against the person's."""

    DOMESTIC_VIOLENCE = "domestic-violence"
    CUSTODY = "custody"
    TRAFFICKING = "trafficking"
    FAMILY_PERSECUTION = "family-persecution"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityCheck:
    """What was seen of an agent's authority; `may_receive` is the right to take the answer.

    `conflicts` are those found when a conflict of interest was asked about.
    """

    id: UUID
    paper: AuthorityPaper
    names_this_request: bool
    may_receive: bool
    conflict_of_interest_asked: bool
    result: CheckResult
    checked_by: UUID
    checked_at: datetime
    note: str = ""
    genuine_by: GenuineBy | None = None
    conflicts: frozenset[Conflict] = frozenset()
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
    matching = [check for check in mine if _counts(check)]
    seen = {check.document for check in matching}
    alone = any(check.is_enough_alone for check in matching)
    return alone or len(seen) >= 2  # noqa: PLR2004 - two weaker ones


def checkers(checks: tuple[IdentityCheck, ...], person: CheckedPerson) -> frozenset[UUID]:
    """Return who saw for themselves that it is this person."""
    mine = (check for check in standing(checks) if check.person is person)
    return frozenset(check.checked_by for check in mine if _counts(check))


def _counts(check: IdentityCheck) -> bool:
    return check.result is CheckResult.MATCHES and check.weight is not Weight.NEVER


def authority_confirmed(checks: tuple[AuthorityCheck, ...]) -> bool:
    """Tell whether an agent's authority for this very request was seen, and no paper differs.

    A conflict of interest that was found speaks against it as a paper that differs does.
    """
    return bool(_matching(checks))


def death_proved(checks: tuple[AuthorityCheck, ...]) -> bool:
    """Tell whether a paper was seen that proves the person's death, and none differs."""
    papers = [one for one in standing(checks) if one.paper is AuthorityPaper.DEATH_CERTIFICATE]
    return bool(papers) and all(one.result is CheckResult.MATCHES for one in papers)


def may_receive(checks: tuple[AuthorityCheck, ...]) -> bool:
    """Tell whether a paper that confirms the authority lets the agent take the answer."""
    return any(check.may_receive for check in _matching(checks))


def _matching(checks: tuple[AuthorityCheck, ...]) -> list[AuthorityCheck]:
    counted = standing(checks)
    if any(check.result is CheckResult.DIFFERS or check.conflicts for check in counted):
        return []
    return [
        check
        for check in counted
        if check.result is CheckResult.MATCHES
        and check.names_this_request
        and check.paper is not AuthorityPaper.DEATH_CERTIFICATE
    ]
