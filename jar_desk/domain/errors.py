"""Typed errors; they carry values, never sentences (`ui/wording.py` and `cli` speak for them)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


class DeskError(Exception):
    """Anything the program expects to go wrong and can explain to the person using it."""


class Invalid(DeskError):
    """A typed value cannot be read; `field` names it, `problem` is a code `ui/wording.py` knows."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem


class Stale(DeskError):
    """Somebody else saved this object since it was read."""

    def __init__(self, entity: UUID) -> None:
        super().__init__(str(entity))
        self.entity = entity


class TableChanged(DeskError):
    """Somebody else changed the table of closing days since it was read."""


class Unknown(DeskError):
    """Nothing is stored under this identifier."""

    def __init__(self, entity: UUID) -> None:
        super().__init__(str(entity))
        self.entity = entity


class NotPermitted(DeskError):
    """The role of the acting person does not allow this use case."""


class SamePerson(DeskError):
    """The proposer cannot approve (four eyes)."""


class PackageChanged(DeskError):
    """The package is no longer the one that was approved or proposed."""


class UnsafeContact(DeskError):
    """The channel or address is forbidden by the safe contact profile."""


class Cancelled(DeskError):
    """The person pressed Cancel; nothing was changed."""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Why a file cannot become a record: a code of `ui/wording.py` and numbers to show."""

    code: str
    limit: int = 0
    actual: int = 0


class UnusableFile(DeskError):
    """A file from outside is empty, too large, locked or broken; nothing of it was kept."""

    def __init__(self, problem: FileProblem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class AlreadyShown(DeskError):
    """The passphrase of this package was shown before and is gone; make a new package."""


class CannotWrite(DeskError):
    """A file could not be written where the person wanted it; nothing half-written is left."""
