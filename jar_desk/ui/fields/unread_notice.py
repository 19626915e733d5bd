"""Which parts of a file nobody but a person can look through, said before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.ui.widgets import InlineMessage, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.unread import Unread
    from jar_desk.ui.wording import Wording


class UnreadNotice(InlineMessage):
    """Shows itself only where there is something to look at."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.WARNING, parent)
        self._wording = wording

    def say_unread(self, found: Sequence[Unread]) -> None:
        """Say which parts they are, and for what to look."""
        said = [self._wording.unread(one) for one in found]
        if said:
            look = self.tr(
                "Look at them yourself for Individual Numbers, insurance symbols, pension numbers "
                "and the registered domicile."
            )
            self.say("\n".join((*said, look)))
