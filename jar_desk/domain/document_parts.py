"""The parts of what was handed over, each with its fingerprint: they outlive the copy itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PartKind(StrEnum):
    """What a part of a package or of a file to carry away is."""

    NOTICE = "notice"
    CONTENTS = "contents"
    TABLE = "table"
    BLACKED_OUT = "blacked-out"
    RECORD = "record"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class DocumentPart:
    """One part: `label` is the number of a record or the name of a file, neutral as they are.

    `sha256` is of what went in before it was bound and encrypted: the pages' content of our own
    parts, the bare copy of a record as it was burnt, the bytes of a file. Pages count from 1.
    """

    kind: PartKind
    sha256: str
    label: str = ""
    first: int = 0
    pages: int = 0
