"""What may go wrong with blacking out; each stops the export (words in `ui/wording_errors.py`)."""

from __future__ import annotations

from enum import StrEnum

from jar_desk.domain.errors import DeskError


class RedactionMoved(DeskError):
    """Other words lie under a box of this page (from 1) than when it was drawn.

    The value or the file changed: black it out anew.
    """

    def __init__(self, page: int, record: int = 0) -> None:
        super().__init__(page, record)
        self.page, self.record = page, record


class Leak(StrEnum):
    """Where something blacked out was found again."""

    TEXT = "text"
    PICTURE = "picture"
    TITLE = "title"
    VALUE = "value"
    STRUCTURE = "structure"
    STREAM = "stream"


class RedactionFailed(DeskError):
    """Something blacked out is still in a finished package, on this page (from 1; 0: no page)."""

    def __init__(self, leak: Leak, page: int = 0) -> None:
        super().__init__(leak.value, page)
        self.leak, self.page = leak, page
