"""How the database came to its present form: steps in order, never changed once released."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.store.migrations import (
    step_0001,
    step_0002,
    step_0003,
    step_0004,
    step_0005,
    step_0006,
    step_0007,
    step_0008,
    step_0009,
    step_0010,
    step_0011,
    step_0012,
    step_0013,
    step_0014,
    step_0015,
    step_0016,
    step_0017,
    step_0018,
    step_0019,
    step_0020,
)

if TYPE_CHECKING:
    from types import ModuleType

STEPS: Final[tuple[ModuleType, ...]] = (
    step_0001,
    step_0002,
    step_0003,
    step_0004,
    step_0005,
    step_0006,
    step_0007,
    step_0008,
    step_0009,
    step_0010,
    step_0011,
    step_0012,
    step_0013,
    step_0014,
    step_0015,
    step_0016,
    step_0017,
    step_0018,
    step_0019,
    step_0020,
)
"""Modules with `upgrade(op: alembic.operations.Operations) -> None`; `user_version` counts them."""
