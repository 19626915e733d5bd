"""Words for blacking out, and for what may go wrong with it: each says what to do about it."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.redaction_errors import Leak, RedactionFailed, RedactionMoved
from jar_desk.domain.third_parties import Concern

translate = QCoreApplication.translate


def concern(value: Concern) -> str:
    """Name what a suggestion looks like, for pills."""
    match value:
        case Concern.NAME:
            return translate("Wording", "Name")
        case Concern.EMAIL:
            return translate("Wording", "Email")
        case Concern.PHONE:
            return translate("Wording", "Phone")
        case Concern.ADDRESS:
            return translate("Wording", "Address")
        case Concern.NUMBER:
            return translate("Wording", "Number")
        case _:
            assert_never(value)


def moved(problem: RedactionMoved) -> tuple[str, str, str]:
    """Say that a box no longer covers what it was drawn over."""
    what = translate(
        "Wording", "On page {page} other words lie under a box than when it was drawn."
    )
    return (
        what.format(page=problem.page),
        translate("Wording", "No package was made; what is blacked out is kept."),
        translate(
            "Wording", "Open the record under “Black out”, look at this page and save again."
        ),
    )


def failed(problem: RedactionFailed) -> tuple[str, str, str]:
    """Say where something blacked out was found again."""
    return (
        _found(problem.leak).format(number=problem.number),
        translate("Wording", "The package was thrown away: nothing of it can leave."),
        _instead(problem.leak),
    )


def _found(leak: Leak) -> str:
    match leak:
        case Leak.TEXT:
            return translate(
                "Wording",
                "The check of the finished package found blacked-out words on page {number}.",
            )
        case Leak.PICTURE:
            return translate(
                "Wording",
                "The check of the finished package found a box on page {number} not black.",
            )
        case Leak.TABLE:
            return translate(
                "Wording", "What is said of record {number} in the table names what is blacked out."
            )
        case Leak.STRUCTURE:
            return translate(
                "Wording",
                "The check of the finished package found more in the file than its pages.",
            )
        case _:
            assert_never(leak)


def _instead(leak: Leak) -> str:
    if leak is Leak.TABLE:
        return translate("Wording", "Word its title, source, recipients or value differently.")
    return translate(
        "Wording", "Withhold the whole page, and tell whoever looks after the program of it."
    )
