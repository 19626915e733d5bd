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
    DocumentClass,
    Side,
)

translate = QCoreApplication.translate


def document_class(value: DocumentClass) -> str:
    """Name what was shown."""
    match value:
        case DocumentClass.DRIVING_LICENCE:
            return translate("Wording", "Driver’s licence")
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
        case AuthorityPaper.GUARDIANSHIP_REGISTRATION:
            return translate("Wording", "Certificate of registered matters (guardianship)")
        case AuthorityPaper.POWER_OF_ATTORNEY:
            return translate("Wording", "Power of attorney")
        case AuthorityPaper.BAR_REGISTRATION:
            return translate("Wording", "Bar registration")
        case _:
            assert_never(value)
