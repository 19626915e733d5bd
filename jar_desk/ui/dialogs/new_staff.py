"""Ask about a new colleague, who types the passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from jar_desk.domain.staff import Role
from jar_desk.ui.dialogs.form_dialog import FormDialog, all_filled
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import Labelled
from jar_desk.ui.widgets.new_passphrase import NewPassphrase

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.wording import Wording


class NewStaffDialog(FormDialog):
    """Name, role, and a passphrase that is typed twice and hard to guess."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Add a staff member"),
            self.tr("Add"),
            self.tr(
                "Let your colleague type the passphrase. Nobody else needs to know it, and it is "
                "nowhere written down."
            ),
            parent,
        )
        self._wording = wording
        self.name = QLineEdit()
        self.role: ChoiceBox[Role] = ChoiceBox(Role, wording.role, self.tr("Role"))
        self.passphrase = NewPassphrase(wording.weakness)
        self._named = Labelled(self.name, self.tr("Name"))
        self.body.addWidget(self._named)
        self.body.addWidget(Labelled(self.role, self.role.accessibleName()))
        self.body.addWidget(self.passphrase)

    def value(self) -> tuple[str, Role, str]:
        """Return name, role and passphrase."""
        return self.name.text().strip(), self.role.value(), self.passphrase.first.text()

    def is_complete(self) -> bool:
        """Tell whether there is a name and a good passphrase, saying what is missing."""
        good = self.passphrase.checked() is not None
        return all_filled((self._named,), self._wording) and good
