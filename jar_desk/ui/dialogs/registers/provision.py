"""The form for a record of provision to, or receipt from, a third party."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from jar_desk.domain.registers.provisions import (
    ExemptCase,
    Provision,
    ProvisionBasis,
    ProvisionRole,
    RecordForm,
    record_owed,
)
from jar_desk.ui.dialogs.registers.entry import EntryDialog, needed_day
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import InlineMessage, Labelled, Tone

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.wording import Wording


class ProvisionDialog(EntryDialog):
    """Whether a record is owed at all; then who, what, to or from whom, on which basis, how."""

    def __init__(
        self, entry: Provision, wording: Wording, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(entry, wording, today, parent)
        self._entry = entry
        self._add_exemption()
        self.role = self.add_choice("role", ProvisionRole, wording.provision_role, entry.role)
        self.provided = self.add_day("provided_on", entry.provided_on)
        self.person = self.add_box("person", entry.person, wide=False)
        self.items = self.add_box("items", entry.items, wide=False)
        self.other_name = self.add_text("other_name", entry.other_name)
        self.representative = self.add_text("other_representative", entry.other_representative)
        self.other_address = self.add_text("other_address", entry.other_address, wide=True)
        self.basis = self.add_choice("basis", ProvisionBasis, wording.provision_basis, entry.basis)
        self.basis_detail = self.add_text("basis_detail", entry.basis_detail)
        self.obtained = self.add_text("how_obtained", entry.how_obtained)
        self.confirmed = self.add_text("confirmed_by", entry.confirmed_by)
        self.record_form = self.add_choice("form", RecordForm, wording.record_form, entry.form)
        self.last = self.add_day("last_on", entry.last_on)
        self.method = self.add_text("method", entry.method, wide=True)
        self.note = self.add_box("note", entry.note)
        self.role.currentIndexChanged.connect(self._follow)
        self.record_form.currentIndexChanged.connect(self._follow)
        self._follow()

    def entry(self) -> Provision:
        """Return the entry as it was filled in. Raises Invalid."""
        form, received = self.record_form.value(), self.role.value() is ProvisionRole.RECIPIENT
        return replace(
            self._entry,
            role=self.role.value(),
            provided_on=needed_day("provided_on", self.provided),
            person=self.person.words(),
            items=self.items.words(),
            other_name=self.other_name.text().strip(),
            other_address=self.other_address.text().strip(),
            other_representative=self.representative.text().strip(),
            basis=self.basis.value(),
            basis_detail=self.basis_detail.text().strip(),
            method=self.method.text().strip(),
            how_obtained=self.obtained.text().strip() if received else "",
            confirmed_by=self.confirmed.text().strip() if received else "",
            form=form,
            last_on=None if form is RecordForm.ORDINARY else self.last.value(),
            note=self.note.words(),
        )

    def _add_exemption(self) -> None:
        label = self.tr("Is a record owed?")
        self.case: ChoiceBox[ExemptCase | None] = ChoiceBox(
            (None, *ExemptCase), self.wording.exempt_case, label
        )
        self.abroad = QCheckBox(self.tr("To a third party abroad (Art 28(1))"))
        self.owed = InlineMessage("", Tone.INFO)
        self._asked = Labelled(self.case, label)
        for part in (self._asked, self.abroad, self.owed):
            self.fields.add_part(part)
        for part in (self._asked, self.abroad):
            part.setVisible(self.new)
        self.case.currentIndexChanged.connect(self._follow_case)
        self.abroad.toggled.connect(self._follow_case)

    def _follow_case(self) -> None:
        case = self.case.value()
        owed = record_owed(case, abroad=self.abroad.isChecked())
        if not owed:
            words = self.tr("No record is owed in this case (Arts 29(1), 30(1), provisos).")
            self.owed.say(words, Tone.INFO)
        elif case is not None:
            words = self.tr("Abroad this exception does not lift the duty: make the record.")
            self.owed.say(words, Tone.WARNING)
        else:
            self.owed.say("")
        self.go.setEnabled(owed)

    def _follow(self) -> None:
        received = self.role.value() is ProvisionRole.RECIPIENT
        for name in ("how_obtained", "confirmed_by"):
            self.fields.show_field(name, shown=received)
        several = self.record_form.value() is not RecordForm.ORDINARY
        self.fields.show_field("last_on", shown=several)
