"""What each role may do, as one table; the use cases ask it before anything else."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.staff import Role

if TYPE_CHECKING:
    from collections.abc import Mapping


class Permission(StrEnum):
    """What a use case needs."""

    OWN_ACCESS = "own-access"
    """One's own passphrase and drafts, and leaving."""
    RULES = "rules"
    """The law, the policy and the places where data lies: nothing of a person."""
    FIGURES = "figures"
    """Counts, days and reports, which name nobody."""
    AUDIT = "audit"
    """The audit record and how sound the desk is; what was changed is shown to workers only."""
    INQUIRIES = "inquiries"
    """Who asked what, registers, letters, packages, proposals."""
    RESTRICTED = "restricted"
    """True reasons of answers of 不存在 (Cabinet Order Art 5), safety notes marked so."""
    DECIDE_ALONE = "decide-alone"
    """What the protection manager answers for: reasons waived, releases, holds, periods."""
    STAFF = "staff"
    """Who may open the desk, and its keys."""
    DESK = "desk"
    """The office's letterhead and closing days, this PC, backups, an older desk accepted."""


_EVERYBODY: Final = frozenset(
    {Permission.OWN_ACCESS, Permission.RULES, Permission.FIGURES, Permission.AUDIT}
)

PERMISSIONS: Final[Mapping[Role, frozenset[Permission]]] = {
    Role.AUDIT: _EVERYBODY,
    Role.DESK: _EVERYBODY | {Permission.INQUIRIES},
    Role.MANAGER: frozenset(Permission),
}


def allows(role: Role, permission: Permission) -> bool:
    """Tell whether a role may do this."""
    return permission in PERMISSIONS[role]
