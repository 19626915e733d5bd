"""A real encrypted desk with three people, for use cases."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.staff import Role
from jar_desk.usecases import desks, staffing
from tests.examples import NOON
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jar_desk.usecases.session import Session

MANAGER_PASSPHRASE = "maple ladder quiet orbit 77"


@dataclass(frozen=True)
class Desk:
    """Sessions of the manager, of the staff member who proposes, and of a colleague."""

    manager: Session
    staff: Session
    colleague: Session
    recovery_groups: tuple[str, ...]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path / "test.jardesk") as made:
        yield made


@contextmanager
def a_desk(folder: Path) -> Iterator[Desk]:
    """Make a desk of three people; a test that compares two makes another one."""
    made = desks.create_desk(
        folder,
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase=MANAGER_PASSPHRASE,
        language="ja",
        now=lambda: NOON,
        cost=CHEAP,
    )
    manager = made.session

    def joined(name: str, role: Role) -> Session:
        person = staffing.add_staff(manager, name, role, f"passphrase of {name} 2026").value
        return replace(manager, staff=person)

    yield Desk(
        manager=manager,
        staff=joined("佐藤", Role.DESK),
        colleague=joined("高橋", Role.DESK),
        recovery_groups=made.recovery_groups,
    )
    with suppress(Exception):  # some tests leave nothing to lock
        desks.lock_desk(manager)


@pytest.fixture
def session_of(desk: Desk) -> Callable[[str], Session]:
    def session(name: str) -> Session:
        person = staffing.add_staff(desk.manager, name, Role.AUDIT, "audit passphrase 2026").value
        return replace(desk.manager, staff=person)

    return session
