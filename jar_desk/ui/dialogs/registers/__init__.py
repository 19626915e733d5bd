"""The forms of the registers: one for each kind of entry, and the check of addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.directives import Directive
from jar_desk.domain.registers.provisions import Provision
from jar_desk.domain.registers.suppressions import Suppression
from jar_desk.domain.registers.withdrawals import Withdrawal
from jar_desk.ui.dialogs.registers.complaint import ComplaintDialog
from jar_desk.ui.dialogs.registers.directive import DirectiveDialog
from jar_desk.ui.dialogs.registers.provision import ProvisionDialog
from jar_desk.ui.dialogs.registers.suppression import SuppressionDialog
from jar_desk.ui.dialogs.registers.withdrawal import WithdrawalDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.policy import InventoryRow
    from jar_desk.domain.registers.entry import RegisterEntry
    from jar_desk.ui.dialogs.registers.entry import EntryDialog
    from jar_desk.ui.wording import Wording

__all__ = ["SuppressionDialog", "entry_dialog"]


def entry_dialog(
    entry: RegisterEntry,
    wording: Wording,
    today: date,
    consents: Sequence[InventoryRow],
    parent: QWidget | None = None,
) -> EntryDialog:
    """Return the form for an entry, new or stored; `consents` are rows that rest on consent."""
    match entry:
        case Withdrawal():
            return WithdrawalDialog(entry, wording, today, consents, parent)
        case Complaint():
            return ComplaintDialog(entry, wording, today, parent)
        case Suppression():
            return SuppressionDialog(entry, wording, today, parent)
        case Provision():
            return ProvisionDialog(entry, wording, today, parent)
        case Directive():
            return DirectiveDialog(entry, wording, today, parent)
    raise TypeError(entry)
