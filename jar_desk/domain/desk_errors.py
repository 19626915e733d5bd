"""What can go wrong with a desk, its keys and its disk; values only, worded elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from jar_desk.domain.errors import DeskError


class WrongPassphrase(DeskError):
    """Passphrase, recovery code or person is wrong; deliberately not said which."""


class Throttled(DeskError):
    """Too many wrong tries; `seconds` are still to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f}")
        self.seconds = seconds


class WeakPassphrase(DeskError):
    """A new passphrase is too easy to guess; `problem` is a code of `domain/passphrases.py`."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


class OneTimePassphrase(DeskError):
    """The passphrase is right and was given by somebody else: a new one has to take its place."""


class LastManager(DeskError):
    """Nobody who may manage the desk would be left."""


class NotADesk(DeskError):
    """The folder is missing, or holds nothing that looks like a desk."""


class Damage(StrEnum):
    """Which part of a desk is damaged and how."""

    HEADER = "header"
    HEADER_COPY = "header-copy"
    HEADER_SEAL = "header-seal"
    DATABASE_MISSING = "database-missing"
    DATABASE_EMPTY = "database-empty"
    TRUNCATED = "truncated"
    FIRST_PAGE = "first-page"
    FOREIGN_DATABASE = "foreign-database"
    PAGES = "pages"
    STRUCTURE = "structure"
    TRAILING_JUNK = "trailing-junk"
    AUDIT_CHAIN = "audit-chain"
    OLDER_DATABASE = "older-database"
    OLDER_PAGES = "older-pages"
    FILE_MISSING = "file-missing"
    FILE_SHORTENED = "file-shortened"
    FILE_ALTERED = "file-altered"
    FILE_SWAPPED = "file-swapped"
    NO_BACKUP = "no-backup"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing found damaged; `where` is a page, an event's number or the name of a file.

    `other` is what a swapped file holds, or how far an older database should have come.
    """

    what: Damage
    where: str = ""
    other: str = ""


class DamagedDesk(DeskError):
    """Something of the desk is damaged; nothing was written to it."""

    def __init__(self, what: Damage) -> None:
        super().__init__(what.value)
        self.what = what


class DamagedBackup(DeskError):
    """A backup does not hold what it should; nothing was restored."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(", ".join(sorted({fault.what.value for fault in faults})))
        self.faults = faults


class UnrelatedDesk(DeskError):
    """The desk does not go on from this backup: what it erased since cannot be read off it."""


class ErasedUnknown(DeskError):
    """The present desk cannot be read, so that what it erased since the backup is not known."""


class StillHeld(DeskError):
    """A restored desk would hold again what was erased; `count` things are left."""

    def __init__(self, count: int) -> None:
        super().__init__(str(count))
        self.count = count


class NewerDesk(DeskError):
    """A newer version of the program wrote this desk; it is left as it is."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"{found} > {known}")
        self.found = found
        self.known = known


class IsABackup(DeskError):
    """The folder is a backup: it is restored, never worked in."""


class SeveralFit(DeskError):
    """The passphrase is that of several people: a name has to say whose it is."""


class DeskInUse(DeskError):
    """Another program has this desk open."""


class DeskBusy(DeskError):
    """Another writer held the database longer than is patient; nothing was changed."""


class ReadOnlyDesk(DeskError):
    """The desk was opened for reading only: its folder cannot be written."""


class FolderProblem(StrEnum):
    """Why a folder cannot hold a desk."""

    NETWORK = "network"
    SYNCHRONISED = "synchronised"
    NOT_EMPTY = "not-empty"
    NOT_WRITABLE = "not-writable"


class UnsuitableFolder(DeskError):
    """A desk in this folder would be damaged or copied about."""

    def __init__(self, reason: FolderProblem) -> None:
        super().__init__(reason.value)
        self.reason = reason


class PlaceProblem(StrEnum):
    """Why backups cannot go to a folder."""

    INSIDE_A_DESK = "inside-a-desk"
    SYNCHRONISED = "synchronised"
    MISSING = "missing"
    NOT_WRITABLE = "not-writable"


class UnsuitablePlace(DeskError):
    """Backups in this folder would be lost with the desk, copied about, or cannot be written."""

    def __init__(self, reason: PlaceProblem) -> None:
        super().__init__(reason.value)
        self.reason = reason


class DiskFull(DeskError):
    """No space (or quota) is left; nothing was written, reading goes on."""


class DamagedFile(DeskError):
    """An encrypted attachment is missing, shortened or altered."""


class SecondDoesNotFit(DeskError):
    """The second passphrase opens nothing, or the sheet is not this desk's."""


class ErasedFile(DeskError):
    """The file was erased when its period was over; what is known of it stays."""


class UnsafeSqlite(DeskError):
    """The SQLite library is older than 3.51.3 (WAL-reset corruption) or not SQLCipher."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version


class RecoveryTypo(DeskError):
    """A recovery code was mistyped; `group` counts from 1, 0 where the length is wrong."""

    def __init__(self, group: int) -> None:
        super().__init__(str(group))
        self.group = group
