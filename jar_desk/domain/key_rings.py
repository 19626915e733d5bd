"""What the operating system's key ring can do for this PC."""

from __future__ import annotations

from enum import StrEnum


class KeyRingState(StrEnum):
    """Whether the key ring may be used; with any but the first the program goes on without."""

    AVAILABLE = "available"
    ABSENT = "absent"
    LOCKED = "locked"
    FAILING = "failing"
