"""Garbage is collected on the window's thread only.

Python collects wherever it happens to be when enough has gathered. On a thread that works beside
the window it would end widgets there, and Qt ends the whole program for that.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_OFTEN: Final = 500
"""Milliseconds between two looks at what has gathered."""


class Collector(QObject):
    """Collect, while it lives, what Python would have collected by itself, on its own thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_OFTEN)
        timer.timeout.connect(collect_due)
        timer.start()


def collect_due() -> None:
    """Collect the oldest generation that holds more than Python's own threshold for it."""
    held = zip(range(3), gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, count, most in held if count > most]
    if due:
        gc.collect(max(due))
