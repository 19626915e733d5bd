"""Words for identity and authority checks."""

# ruff: noqa: C901, PLR0911, PLR0912 - one branch a member, so that mypy sees a missing one

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.checks import (
    AuthorityPaper,
    CheckedPerson,
    CheckResult,
    ComparedField,
    Conflict,
    DocumentClass,
    GenuineBy,
    Side,
    Weight,
)
from jar_desk.domain.forbidden_data import ForbiddenKind
from jar_desk.domain.impersonation import RedFlag
from jar_desk.domain.unread import Unread, UnreadWhy
from jar_desk.domain.unsolicited import Treatment

translate = QCoreApplication.translate


def document_class(value: DocumentClass) -> str:
    """Name what was shown."""
    match value:
        case DocumentClass.DRIVING_LICENCE:
            return translate("Wording", "Driver’s licence")
        case DocumentClass.DRIVING_RECORD:
            return translate("Wording", "Certificate of driving record")
        case DocumentClass.MY_NUMBER_LICENCE:
            return translate("Wording", "Licence on an Individual Number Card (front only)")
        case DocumentClass.NOTIFICATION_CARD:
            return translate("Wording", "Notification card")
        case DocumentClass.INTEGRATED_RESIDENCE_CARD:
            return translate("Wording", "Integrated residence card (front only)")
        case DocumentClass.INTEGRATED_PERMANENT_RESIDENT:
            return translate("Wording", "Integrated special permanent resident certificate")
        case DocumentClass.COMPLEMENTARY_PROTECTION:
            return translate("Wording", "Certificate of complementary protection")
        case DocumentClass.TEMPORARY_REFUGE:
            return translate("Wording", "Permit of landing for temporary refuge")
        case DocumentClass.SUPERVISION_MEASURE:
            return translate("Wording", "Notice of a supervision measure")
        case DocumentClass.REFUGEE_APPLICATION:
            return translate("Wording", "Proof that refugee status was applied for")
        case DocumentClass.HEALTH_INSURANCE_CARD:
            return translate("Wording", "Health insurance card (expired)")
        case DocumentClass.PENSION_NOTICE:
            return translate("Wording", "Basic pension notice or pension book")
        case DocumentClass.DISABILITY_CERTIFICATE:
            return translate("Wording", "Disability certificate")
        case DocumentClass.PUBLIC_ASSISTANCE:
            return translate("Wording", "Papers of public assistance")
        case DocumentClass.MY_NUMBER_CARD:
            return translate("Wording", "Individual Number Card (front only)")
        case DocumentClass.PASSPORT:
            return translate("Wording", "Passport")
        case DocumentClass.RESIDENCE_CARD:
            return translate("Wording", "Residence card (front only)")
        case DocumentClass.SPECIAL_PERMANENT_RESIDENT:
            return translate("Wording", "Special permanent resident certificate")
        case DocumentClass.REFUGEE_CERTIFICATE:
            return translate("Wording", "Certificate of refugee status")
        case DocumentClass.REFUGEE_TRAVEL_DOCUMENT:
            return translate("Wording", "Refugee travel document")
        case DocumentClass.PROVISIONAL_STAY:
            return translate("Wording", "Provisional stay permit")
        case DocumentClass.PROVISIONAL_RELEASE:
            return translate("Wording", "Provisional release permit")
        case DocumentClass.ELIGIBILITY_CERTIFICATE:
            return translate("Wording", "Eligibility certificate")
        case DocumentClass.RESIDENCE_RECORD:
            return translate("Wording", "Copy of residence record")
        case DocumentClass.KNOWN_TO_CASEWORKER:
            return translate("Wording", "Known to the caseworker")
        case DocumentClass.FILE_QUESTIONS:
            return translate("Wording", "Questions from the file")
        case DocumentClass.CALL_BACK:
            return translate("Wording", "Call back to a registered number")
        case DocumentClass.REGISTERED_EMAIL:
            return translate("Wording", "Reply from a registered address")
        case _:
            assert_never(value)


def side(value: Side) -> str:
    """Name the side that was looked at."""
    match value:
        case Side.FRONT:
            return translate("Wording", "Front")
        case Side.BOTH:
            return translate("Wording", "Both sides")
        case Side.NONE:
            return translate("Wording", "No document")
        case _:
            assert_never(value)


def compared_field(value: ComparedField) -> str:
    """Name a particular that was compared."""
    match value:
        case ComparedField.NAME:
            return translate("Wording", "Name")
        case ComparedField.BIRTH_DATE:
            return translate("Wording", "Date of birth")
        case ComparedField.ADDRESS:
            return translate("Wording", "Address")
        case ComparedField.PHOTO:
            return translate("Wording", "Photograph")
        case ComparedField.EXPIRY:
            return translate("Wording", "Expiry")
        case ComparedField.CASE_NUMBER:
            return translate("Wording", "Case number")
        case ComparedField.EMAIL:
            return translate("Wording", "Email address")
        case ComparedField.PHONE:
            return translate("Wording", "Phone number")
        case _:
            assert_never(value)


def check_result(value: CheckResult) -> str:
    """Say what the comparison gave."""
    match value:
        case CheckResult.MATCHES:
            return translate("Wording", "Matches")
        case CheckResult.DOUBTFUL:
            return translate("Wording", "Doubtful")
        case CheckResult.DIFFERS:
            return translate("Wording", "Differs")
        case _:
            assert_never(value)


def checked_person(value: CheckedPerson) -> str:
    """Say who was checked."""
    match value:
        case CheckedPerson.SUBJECT:
            return translate("Wording", "Person concerned")
        case CheckedPerson.AGENT:
            return translate("Wording", "Agent")
        case _:
            assert_never(value)


def authority_paper(value: AuthorityPaper) -> str:
    """Name the proof of authority."""
    match value:
        case AuthorityPaper.FAMILY_REGISTER:
            return translate("Wording", "Family register")
        case AuthorityPaper.RESIDENCE_RECORD:
            return translate("Wording", "Copy of residence record")
        case AuthorityPaper.BIRTH_CERTIFICATE:
            return translate("Wording", "Birth certificate")
        case AuthorityPaper.REGISTER_TRANSLATION:
            return translate("Wording", "Family document with translation")
        case AuthorityPaper.RESIDENCE_DOCUMENTS:
            return translate("Wording", "Residence documents of the family")
        case AuthorityPaper.GUARDIANSHIP_REGISTRATION:
            return translate("Wording", "Certificate of registered matters (guardianship)")
        case AuthorityPaper.POWER_OF_ATTORNEY:
            return translate("Wording", "Power of attorney")
        case AuthorityPaper.BAR_REGISTRATION:
            return translate("Wording", "Bar registration")
        case AuthorityPaper.DEATH_CERTIFICATE:
            return translate("Wording", "Proof of the death")
        case AuthorityPaper.HEIRSHIP:
            return translate("Wording", "Proof of being an heir")
        case AuthorityPaper.DIRECTIVE:
            return translate("Wording", "Directive or will that names the executor")
        case _:
            assert_never(value)


def weight(value: Weight) -> str:
    """Say how far one matching document goes."""
    match value:
        case Weight.ALONE:
            return translate("Wording", "This is enough by itself if it matches.")
        case Weight.WITH_ANOTHER:
            return translate(
                "Wording", "A second, different document or route is needed besides this one."
            )
        case Weight.DECIDED:
            return translate(
                "Wording", "With a second one; or alone, where the protection manager says so."
            )
        case Weight.NEVER:
            return translate("Wording", "This document is not accepted as proof of identity.")
        case _:
            assert_never(value)


def genuine_by(value: GenuineBy) -> str:
    """Name what shows that a power of attorney is genuine."""
    match value:
        case GenuineBy.SEAL_CERTIFICATE:
            return translate("Wording", "Seal registration certificate, if they have one")
        case GenuineBy.IDENTITY_COPY:
            return translate("Wording", "Copy of a document only the person is given")
        case GenuineBy.SIGNATURE_ON_FILE:
            return translate("Wording", "Signature like the one on file")
        case GenuineBy.BAR_REGISTER:
            return translate("Wording", "Registration number looked up with the bar")
        case _:
            assert_never(value)


def conflict(value: Conflict) -> str:
    """Name why a relative's interest may be against the person's."""
    match value:
        case Conflict.DOMESTIC_VIOLENCE:
            return translate("Wording", "Domestic violence")
        case Conflict.CUSTODY:
            return translate("Wording", "Dispute about custody")
        case Conflict.TRAFFICKING:
            return translate("Wording", "Trafficking")
        case Conflict.FAMILY_PERSECUTION:
            return translate("Wording", "Persecution by the family")
        case _:
            assert_never(value)


def red_flag(value: RedFlag) -> str:
    """Name a sign of impersonation."""
    match value:
        case RedFlag.NEW_EMAIL:
            return translate("Wording", "Writes from a new email address")
        case RedFlag.URGENCY:
            return translate("Wording", "Presses for haste")
        case RedFlag.THIRD_PERSONS:
            return translate("Wording", "Asks where other people are")
        case RedFlag.OFFICIAL_LETTERHEAD:
            return translate("Wording", "Letterhead of an embassy or the police")
        case RedFlag.UNKNOWN_AGENT:
            return translate("Wording", "The caseworker does not know the agent")
        case _:
            assert_never(value)


def forbidden(value: ForbiddenKind) -> str:
    """Name what must not be collected."""
    match value:
        case ForbiddenKind.MY_NUMBER:
            return translate("Wording", "Individual Number")
        case ForbiddenKind.INSURANCE:
            return translate("Wording", "Symbol or number of health insurance")
        case ForbiddenKind.PENSION_NUMBER:
            return translate("Wording", "Basic pension number")
        case ForbiddenKind.REGISTERED_DOMICILE:
            return translate("Wording", "Registered domicile")
        case _:
            assert_never(value)


def unread(value: Unread) -> str:
    """Say which part of a file could not be read, and why."""
    runs = (str(first) if first == last else f"{first}–{last}" for first, last in value.pages)
    pages = translate("Wording", ", ").join(runs)
    match value.why:
        case UnreadWhy.PICTURE:
            return translate("Wording", "The file is a picture: what is written on it is not read.")
        case UnreadWhy.STOPPED:
            return translate(
                "Wording", "Reading the file had to be stopped: what it holds is not read."
            )
        case UnreadWhy.NO_TEXT:
            said = translate("Wording", "Pages {pages} are pictures without text: not read.")
        case UnreadWhy.BROKEN:
            said = translate("Wording", "Pages {pages} are damaged: not read.")
        case UnreadWhy.TOO_LONG if not value.pages:
            return translate("Wording", "The file is too long: only its beginning was read.")
        case UnreadWhy.TOO_LONG:
            said = translate("Wording", "The file is too long: pages {pages} were not read.")
        case _:
            assert_never(value.why)
    return said.format(pages=pages)


def treatment(value: Treatment) -> str:
    """Say what became of it."""
    match value:
        case Treatment.MASKED:
            return translate("Wording", "Masked, not kept")
        case Treatment.REMOVED:
            return translate("Wording", "File not kept")
        case Treatment.OVERRULED:
            return translate("Wording", "False alarm")
        case _:
            assert_never(value)
