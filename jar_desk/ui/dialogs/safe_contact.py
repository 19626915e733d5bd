"""Change how a person may be reached without danger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.safe_contact_field import SafeContactField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.people import SafeContact
    from jar_desk.ui.wording import Wording


class SafeContactDialog(FormDialog):
    """The profile as a form."""

    def __init__(
        self, profile: SafeContact, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Safe contact"),
            self.tr("Save"),
            self.tr("What is forbidden here is never offered for sending and never printed."),
            parent,
        )
        self.field = SafeContactField(wording)
        self.field.show_profile(profile)
        self.body.addWidget(self.field)
        self.widen(640)

    def value(self) -> SafeContact:
        """Return the profile."""
        return self.field.value()
