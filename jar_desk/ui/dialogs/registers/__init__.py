"""The forms of the registers: one for each kind of entry, and the check of addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.registers.appointments import Appointment
from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.directives import Directive
from jar_desk.domain.registers.incidents import Incident
from jar_desk.domain.registers.provisions import Provision
from jar_desk.domain.registers.suppressions import Suppression
from jar_desk.domain.registers.trainings import Training
from jar_desk.domain.registers.withdrawals import Withdrawal
from jar_desk.ui.dialogs.registers.appointment import AppointmentDialog
from jar_desk.ui.dialogs.registers.complaint import ComplaintDialog
from jar_desk.ui.dialogs.registers.contractor import ContractorDialog
from jar_desk.ui.dialogs.registers.directive import DirectiveDialog
from jar_desk.ui.dialogs.registers.incident import IncidentDialog
from jar_desk.ui.dialogs.registers.offered import Offered
from jar_desk.ui.dialogs.registers.provision import ProvisionDialog
from jar_desk.ui.dialogs.registers.suppression import SuppressionDialog
from jar_desk.ui.dialogs.registers.training import TrainingDialog
from jar_desk.ui.dialogs.registers.withdrawal import WithdrawalDialog

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.registers.entry import RegisterEntry
    from jar_desk.ui.dialogs.registers.entry import EntryDialog
    from jar_desk.ui.wording import Wording

__all__ = ["Offered", "SuppressionDialog", "entry_dialog"]


def entry_dialog(  # noqa: PLR0911 - one branch a register
    entry: RegisterEntry,
    wording: Wording,
    today: date,
    offered: Offered,
    parent: QWidget | None = None,
) -> EntryDialog:
    """Return the form for an entry, new or stored."""
    match entry:
        case Withdrawal():
            return WithdrawalDialog(entry, wording, today, offered.consents, parent)
        case Complaint():
            return ComplaintDialog(entry, wording, today, parent)
        case Suppression():
            return SuppressionDialog(entry, wording, today, parent)
        case Provision():
            return ProvisionDialog(entry, wording, today, parent)
        case Directive():
            return DirectiveDialog(entry, wording, today, parent)
        case Appointment():
            return AppointmentDialog(entry, wording, today, parent)
        case Training():
            return TrainingDialog(entry, wording, today, offered.staff, parent)
        case Contractor():
            return ContractorDialog(entry, wording, today, offered.places, parent)
        case Incident():
            may_decide = offered.may_decide
            return IncidentDialog(entry, wording, today, parent, may_decide=may_decide)
    raise TypeError(entry)
