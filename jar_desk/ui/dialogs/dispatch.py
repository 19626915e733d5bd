"""Record that the answer went out: only safe ways are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.people import Channel
from jar_desk.domain.recipients import safe_contacts
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import InlineMessage, Labelled, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.right_rules import Rules
    from jar_desk.ui.wording import Wording

    Way = tuple[Channel, str]

_PASSPHRASE_WAYS = (Channel.PHONE, Channel.COUNTER, Channel.CASEWORKER, Channel.EMAIL, Channel.POST)


def safe_ways(inquiry: Inquiry, rules: Rules) -> list[Way]:
    """Return where the answer may go: safe addresses, and the counter where it is allowed."""
    ways = [(point.channel, point.value) for point in safe_contacts(inquiry, rules)]
    if inquiry.safe_contact.permits(Channel.COUNTER):
        ways.append((Channel.COUNTER, ""))
    return [way for way in ways if way[0] is not Channel.PHONE]


def passphrase_ways(inquiry: Inquiry, package: Channel) -> list[Channel]:
    """Return the ways for the passphrase: safe, and not the way of the package."""
    permits = inquiry.safe_contact.permits
    return [one for one in _PASSPHRASE_WAYS if one is not package and permits(one)]


class DispatchDialog(FormDialog):
    """Where the package went, and how its passphrase travels."""

    def __init__(
        self,
        inquiry: Inquiry,
        rules: Rules,
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Record the dispatch"),
            self.tr("Record"),
            self.tr("Only ways that are safe for the person are offered."),
            parent,
        )
        self._inquiry, self._wording = inquiry, wording
        self.way: ChoiceBox[Way] = ChoiceBox(
            safe_ways(inquiry, rules), self._words, self.tr("The package went to")
        )
        self.passphrase: ChoiceBox[Channel] = ChoiceBox(
            (), wording.channel, self.tr("The passphrase travels by")
        )
        self.body.addWidget(Labelled(self.way, self.way.accessibleName()))
        self._second = Labelled(self.passphrase, self.passphrase.accessibleName())
        self.body.addWidget(self._second)
        self.problem = InlineMessage("", Tone.ERROR)
        self.body.addWidget(self.problem)
        self.way.currentIndexChanged.connect(self._offer)
        self._offer()

    def value(self) -> tuple[Channel, str, Channel]:
        """Return channel, address, and the channel of the passphrase."""
        channel, address = self.way.value()
        return channel, address, self.passphrase.value()

    def _offer(self) -> None:
        usable = self.way.count() > 0
        ways = passphrase_ways(self._inquiry, self.way.value()[0]) if usable else []
        self.passphrase.offer(ways, self._wording.channel)
        ready = bool(usable and ways)
        self.go.setEnabled(ready)
        self.problem.say(
            "" if ready else self.tr("No safe way is recorded. Ask the person how to reach them.")
        )

    def _words(self, way: Way) -> str:
        channel, address = way
        return f"{self._wording.channel(channel)}  {address}".strip()
