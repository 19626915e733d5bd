"""Words for what was found in an export: what, how like it is, how strong that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.finding.hits import Likeness, Sign, Strength

if TYPE_CHECKING:
    from jar_desk.domain.finding.hits import Reason

translate = QCoreApplication.translate


def strength(value: Strength) -> str:
    """Say how likely it is that a row is about the person."""
    match value:
        case Strength.CERTAIN:
            return translate("Wording", "Certain")
        case Strength.LIKELY:
            return translate("Wording", "Likely")
        case Strength.POSSIBLE:
            return translate("Wording", "Possible")
        case _:
            assert_never(value)


def reason(found: Reason) -> str:
    """Say what was found, and how like it is to what was looked for."""
    how = likeness(found.likeness)
    return sign(found.sign) if not how else f"{sign(found.sign)} ({how})"


def sign(value: Sign) -> str:
    """Name what of the person was found."""
    match value:
        case Sign.NAME:
            return translate("Wording", "Name")
        case Sign.EMAIL:
            return translate("Wording", "Email")
        case Sign.PHONE:
            return translate("Wording", "Phone")
        case Sign.ADDRESS:
            return translate("Wording", "Address")
        case Sign.NUMBER:
            return translate("Wording", "Number")
        case Sign.BIRTH_DATE:
            return translate("Wording", "Birth date")
        case _:
            assert_never(value)


def likeness(value: Likeness) -> str:
    """Say how it differs from what was looked for, "" where it is the same."""
    match value:
        case Likeness.SAME:
            return ""
        case Likeness.SPELLING:
            return translate("Wording", "other spelling")
        case Likeness.TRANSLITERATION:
            return translate("Wording", "sounds alike")
        case Likeness.PART:
            return translate("Wording", "in part")
        case Likeness.SPREAD:
            return translate("Wording", "in separate cells")
        case Likeness.INSIDE:
            return translate("Wording", "inside other words")
        case _:
            assert_never(value)
