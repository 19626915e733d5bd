"""The true reason of an answer of 不存在, for the protection manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.nil_reasons import RetainedDataStatus
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.widgets import InlineMessage, Labelled, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.nil_reasons import NilReason
    from jar_desk.ui.wording import Wording


class NilReasonDialog(FormDialog):
    """Ask what stands behind the answer; what comes of it is never noted with the inquiry."""

    apart = True

    def __init__(
        self,
        known: NilReason | None,
        written: str,
        *,
        statuses: Sequence[RetainedDataStatus],
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("What stands behind “nothing held”"),
            self.tr("Keep"),
            self.tr(
                "Only the protection manager can see this. Letters, package, list and search stay "
                "exactly as for a true “nothing held” (Cabinet Order Arts 5 and 11)."
            ),
            parent,
        )
        self.status: ChoiceBox[RetainedDataStatus] = ChoiceBox(
            statuses, wording.retained_data_status, self.tr("In truth")
        )
        self.text = TextBox(4)
        self._why = Labelled(self.text, self.tr("Why, and what was found"))
        self.body.addWidget(Labelled(self.status, self.tr("In truth")))
        self.body.addWidget(self._why)
        self.body.addWidget(InlineMessage(written, Tone.INFO))
        self.status.currentIndexChanged.connect(self._follow)
        if known is not None:
            self.status.choose(known.status)
            self.text.setPlainText(known.text)
        self.keeps(status=self.status, text=self.text)
        self._follow()

    def is_complete(self) -> bool:
        """Tell whether an exclusion has its reason."""
        missing = self.status.value() is not RetainedDataStatus.NONE and not self.text.words()
        self._why.say(self.tr("This is needed.") if missing else "", wrong=missing)
        if missing:
            self.text.setFocus()
        return not missing

    def _follow(self) -> None:
        self._why.setVisible(self.status.value() is not RetainedDataStatus.NONE)
