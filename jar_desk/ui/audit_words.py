"""The audit record in words for a file, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from jar_desk.domain.audit import Action
    from jar_desk.ui.views.audit import ChainState
    from jar_desk.ui.wording import Wording

translate = QCoreApplication.translate


class SpokenRecord:
    """Words of one language, taken when the file is asked for."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self.language = wording.pick("ja", "en")
        self.title = translate("AuditView", "Audit record")
        self.heads = (
            translate("AuditView", "No."),
            translate("AuditView", "When"),
            translate("AuditView", "Who"),
            translate("AuditView", "What"),
            translate("AuditView", "Inquiry"),
        )

    def action(self, value: Action) -> str:
        """Say what somebody did."""
        return self._wording.action(value)

    def said(self, state: ChainState, shown: int) -> list[str]:
        """Say in what state the record was found and how much of it is listed."""
        if state.sound:
            found = translate("AuditView", "Checked when this list was made: sound.")
        else:
            words = translate(
                "AuditView", "Checked when this list was made: it does not fit from event {number}."
            )
            found = words.format(number=state.first_bad or "—")
        listed = translate("AuditView", "Listed: {shown} of {count} events, newest first.")
        return [found, listed.format(shown=f"{shown:,}", count=f"{state.count:,}")]
