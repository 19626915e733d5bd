"""Words for the people at the desk."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.staff import Role

translate = QCoreApplication.translate


def role(value: Role) -> str:
    """Name a role at the desk."""
    match value:
        case Role.DESK:
            return translate("Wording", "Desk staff")
        case Role.MANAGER:
            return translate("Wording", "Protection manager")
        case Role.AUDIT:
            return translate("Wording", "Management and audit")
        case _:
            assert_never(value)
