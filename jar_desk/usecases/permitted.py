"""The gate of every use case: what the acting person may do is asked before anything else."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, Final, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.permissions import Permission
    from jar_desk.usecases.session import Session

P = ParamSpec("P")
T = TypeVar("T")
NEEDED: Final = "permission_needed"
"""The attribute of a use case that tells what it needs."""


def needs(
    permission: Permission,
) -> Callable[
    [Callable[Concatenate[Session, P], T]],
    Callable[Concatenate[Session, P], T],
]:
    """Let only a session through that has this permission; the others get NotPermitted."""

    def gated(
        use_case: Callable[Concatenate[Session, P], T],
    ) -> Callable[Concatenate[Session, P], T]:
        @wraps(use_case)
        def asked(session: Session, /, *given: P.args, **more: P.kwargs) -> T:
            session.require(permission)
            return use_case(session, *given, **more)

        setattr(asked, NEEDED, permission)
        return asked

    return gated
