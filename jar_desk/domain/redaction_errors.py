"""What may go wrong with blacking out; each stops the export (words in `ui/wording_errors.py`)."""

from __future__ import annotations

from enum import StrEnum

from jar_desk.domain.errors import DeskError


class RedactionMoved(DeskError):
    """Other words lie under a box of this page (from 1) than when it was drawn.

    The value or the file changed: black it out anew.
    """

    def __init__(self, page: int) -> None:
        super().__init__(page)
        self.page = page


class Leak(StrEnum):
    """Where something blacked out was found again."""

    TEXT = "text"
    PICTURE = "picture"
    TABLE = "table"
    STRUCTURE = "structure"


class RedactionFailed(DeskError):
    """Something blacked out is still in a finished package; nothing of it was kept.

    `number` is the page (from 1), of the table the record; 0 where it is the whole file.
    """

    def __init__(self, leak: Leak, number: int = 0) -> None:
        super().__init__(leak.value, number)
        self.leak, self.number = leak, number
