"""A set of channels as ticks side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from jar_desk.ui.widgets import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jar_desk.domain.people import Channel

_GAP, _LINE_GAP = 20, 8


class ChannelTicks(QWidget):
    """Tick channels; `ticked(channel)` when one is newly ticked."""

    changed = Signal()
    ticked = Signal(object)

    def __init__(
        self,
        offered: Iterable[Channel],
        words: Callable[[Channel], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.boxes = {one: QCheckBox(words(one)) for one in offered}
        self._unseen: frozenset[Channel] = frozenset()
        flow = FlowLayout(self, gap=_GAP, line_gap=_LINE_GAP)
        for channel, box in self.boxes.items():
            flow.addWidget(box)
            box.toggled.connect(lambda on, one=channel: self._tell(one, on))

    def value(self) -> frozenset[Channel]:
        """Return what is ticked, and what was given but is not offered here."""
        return self._unseen | {one for one, box in self.boxes.items() if box.isChecked()}

    def show_channels(self, channels: frozenset[Channel]) -> None:
        """Tick these channels alone."""
        self._unseen = channels - self.boxes.keys()
        for channel, box in self.boxes.items():
            box.setChecked(channel in channels)

    def untick(self, channel: Channel) -> None:
        """Take one tick away."""
        self.boxes[channel].setChecked(False)

    def _tell(self, channel: Channel, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        if on:
            self.ticked.emit(channel)
        self.changed.emit()
