from __future__ import annotations

import pytest

from jar_desk.cli.problems import sentence
from jar_desk.domain.desk_errors import (
    Damage,
    DamagedDesk,
    DeskInUse,
    DiskFull,
    FolderProblem,
    NewerDesk,
    UnsafeSqlite,
    UnsuitableFolder,
)
from jar_desk.domain.errors import DeskError, NotPermitted


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (UnsuitableFolder(FolderProblem.NOT_EMPTY), "not-empty"),
        (DiskFull(), "disk is full"),
        (DeskInUse(), "has this desk open"),
        (NewerDesk(9, 1), "9 > 1"),
        (DamagedDesk(Damage.TRUNCATED), "truncated"),
        (UnsafeSqlite("3.45.0"), "3.45.0"),
        (NotPermitted(), "NotPermitted"),
    ],
)
def test_errors_say_what_happened(error: DeskError, words: str) -> None:
    assert words in sentence(error)
