"""What a whole register tells, in words: how many came in which year, who is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.registers.entry import RegisterKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.registers.complaints import ComplaintYear
    from jar_desk.usecases.registers.security import SecurityState

translate = QCoreApplication.translate

_YEARS: Final = 3
"""Calendar years of complaints that are shown."""


def years_words(years: Sequence[ComplaintYear]) -> str:
    """Say how many complaints came in the last years and how many are open."""
    said = translate("RegistersView", "{year}: {received} received, {open} open")
    words = [
        said.format(year=one.year, received=one.received, open=one.open) for one in years[:_YEARS]
    ]
    return translate("RegistersView", " · ").join(words)


def security_words(kind: RegisterKind, state: SecurityState) -> str:
    """Say who is missing: a person who answers for data, people who were not trained."""
    if kind is RegisterKind.APPOINTMENT and state.responsible is None:
        return translate("RegistersView", "Nobody is appointed at present.")
    if kind is RegisterKind.TRAINING and state.untrained:
        names = translate("RegistersView", ", ").join(one.name for one in state.untrained)
        said = translate("RegistersView", "No training within the last year: {names}")
        return said.format(names=names)
    return ""
