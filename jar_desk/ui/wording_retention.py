"""Words for what is kept, for how long, and what holds it."""

# ruff: noqa: C901, PLR0911, PLR0912 - one branch a member, so that mypy sees a missing one

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.retention import (
    DueState,
    Holding,
    HoldKind,
    PeriodUnit,
    RetentionStepKind,
    StartedBy,
)
from jar_desk.ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jar_desk.domain.retention import Period

translate = QCoreApplication.translate


def holding(value: Holding) -> str:
    """Name a kind of thing the desk holds."""
    match value:
        case Holding.INQUIRY:
            return translate("Wording", "Whole inquiry")
        case Holding.ANSWER_COPY:
            return translate("Wording", "Copies of what was handed over")
        case Holding.SUPERSEDED:
            return translate("Wording", "Replaced package")
        case Holding.ID_COPY:
            return translate("Wording", "Copy of an identity document")
        case Holding.RECORD:
            return translate("Wording", "Record found")
        case Holding.REGISTER_ENTRY:
            return translate("Wording", "Entry of a register")
        case Holding.REGISTER_LINE:
            return translate("Wording", "Register line of something erased")
        case Holding.AUDIT_VALUES:
            return translate("Wording", "Values in the audit record")
        case _:
            assert_never(value)


def stays(value: Holding) -> str:
    """Say what stays when a thing of this kind is erased."""
    match value:
        case Holding.INQUIRY:
            return translate(
                "Wording",
                "The line in the register (number, right, dates, outcome) and the record of the "
                "erasure stay; of the audit record who did what and when.",
            )
        case Holding.ANSWER_COPY:
            return translate(
                "Wording", "The index of what was handed over and its fingerprints (SHA-256) stay."
            )
        case Holding.SUPERSEDED:
            return translate(
                "Wording", "Number and fingerprint of the package stay; the newest one is kept."
            )
        case Holding.ID_COPY:
            return translate("Wording", "That a document was seen and compared stays.")
        case Holding.RECORD:
            return translate("Wording", "Title, source and fingerprint of the record stay.")
        case Holding.REGISTER_ENTRY:
            return translate("Wording", "Number and day of the entry stay.")
        case Holding.REGISTER_LINE:
            return translate("Wording", "The record of the erasure stays.")
        case Holding.AUDIT_VALUES:
            return translate("Wording", "Who did what and when stays in the audit record.")
        case _:
            assert_never(value)


def due_state(value: DueState) -> tuple[str, Tone]:
    """Say where a thing stands."""
    match value:
        case DueState.DUE:
            return translate("Wording", "Due"), Tone.WARNING
        case DueState.SOON:
            return translate("Wording", "Soon"), Tone.INFO
        case DueState.LATER:
            return translate("Wording", "Kept"), Tone.NEUTRAL
        case DueState.HELD:
            return translate("Wording", "On hold"), Tone.APPROVAL
        case DueState.START_UNKNOWN:
            return translate("Wording", "No start"), Tone.PENDING
        case _:
            assert_never(value)


def hold_kind(value: HoldKind) -> str:
    """Say why something is kept longer."""
    match value:
        case HoldKind.OPEN_REQUEST:
            return translate("Wording", "A request of the same person is open")
        case HoldKind.OPEN_TASK:
            return translate("Wording", "A task after the decision is open")
        case HoldKind.OPEN_ENTRY:
            return translate("Wording", "An entry of a register is open")
        case HoldKind.LEGAL_CLAIM:
            return translate("Wording", "Legal claim")
        case HoldKind.ORDER:
            return translate("Wording", "Order of a court or an authority")
        case HoldKind.OTHER:
            return translate("Wording", "Other reason")
        case _:
            assert_never(value)


def started_by(value: StartedBy) -> str:
    """Say from when a period runs."""
    match value:
        case StartedBy.COLLECTION:
            return translate("Wording", "Day the data were collected")
        case StartedBy.EVENT_END:
            return translate("Wording", "End of the event")
        case StartedBy.ENDING:
            return translate("Wording", "Day the inquiry ended")
        case StartedBy.DISPATCH:
            return translate("Wording", "Day the answer was sent")
        case StartedBy.REPLACEMENT:
            return translate("Wording", "Day it was replaced")
        case StartedBy.ARRIVAL:
            return translate("Wording", "Day it arrived")
        case StartedBy.ENTRY:
            return translate("Wording", "Day of the entry")
        case StartedBy.LAST_PROVISION:
            return translate("Wording", "Day of the record or of the last provision")
        case StartedBy.OUTCOME_TOLD:
            return translate("Wording", "Day the outcome was told")
        case StartedBy.NO_EFFECT:
            return translate("Wording", "Day it lost its effect")
        case StartedBy.ERASURE:
            return translate("Wording", "Day of the erasure")
        case StartedBy.LAST_EVENT:
            return translate("Wording", "Day of the last event")
        case _:
            assert_never(value)


def retention_step(value: RetentionStepKind) -> str:
    """Name one line of the explanation."""
    match value:
        case RetentionStepKind.START:
            return translate("Wording", "The period starts")
        case RetentionStepKind.START_UNKNOWN:
            return translate("Wording", "Nobody wrote down when the period starts")
        case RetentionStepKind.PERIOD:
            return translate("Wording", "Last day it is kept")
        case RetentionStepKind.PERIOD_CLAMPED:
            return translate("Wording", "Last day it is kept (the month has no such date)")
        case RetentionStepKind.SERVED:
            return translate("Wording", "Last day it is kept: everything was decided")
        case RetentionStepKind.ERASE_FROM:
            return translate("Wording", "To be erased from")
        case RetentionStepKind.HELD:
            return translate("Wording", "On hold")
        case _:
            assert_never(value)


def keep_period(value: Period) -> str:
    """Say how long a period is."""
    count = value.count
    if value.unit is PeriodUnit.MONTHS:
        return translate("Wording", "%n month(s)", "", count)
    return translate("Wording", "%n day(s)", "", count)


def period_unit(value: PeriodUnit) -> str:
    """Name what a period is counted in."""
    match value:
        case PeriodUnit.DAYS:
            return translate("Wording", "days")
        case PeriodUnit.MONTHS:
            return translate("Wording", "months")
        case _:
            assert_never(value)


def erased_counts(counts: Iterable[tuple[str, int]]) -> str:
    """Say of how much a thing consists."""
    words = {
        "people": lambda n: translate("Wording", "%n person(s)", "", n),
        "messages": lambda n: translate("Wording", "%n message(s)", "", n),
        "records": lambda n: translate("Wording", "%n record(s)", "", n),
        "documents": lambda n: translate("Wording", "%n document(s)", "", n),
        "files": lambda n: translate("Wording", "%n file(s)", "", n),
        "values": lambda n: translate("Wording", "%n value(s)", "", n),
        "entries": lambda n: translate("Wording", "%n register row(s)", "", n),
        "lines": lambda n: translate("Wording", "%n line(s)", "", n),
        "keys": lambda n: translate("Wording", "%n key(s)", "", n),
    }
    said = [words[name](number) for name, number in counts if name in words]
    return translate("Wording", ", ").join(said)
