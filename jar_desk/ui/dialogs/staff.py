"""What is asked about the people of the desk and their ways into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from jar_desk.domain.staff import Role
from jar_desk.ui.dialogs.form_dialog import FormDialog, all_filled
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import Labelled
from jar_desk.ui.widgets.new_passphrase import NewPassphrase
from jar_desk.ui.widgets.recovery_sheet import RecoverySheet
from jar_desk.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.staff import Staff
    from jar_desk.ui.asking import Asking
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.staffing import NewSheet


class InviteDialog(FormDialog):
    """Name and role of a new colleague."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Add a staff member"),
            self.tr("Add"),
            self.tr(
                "You get a passphrase that opens the desk once. Your colleague then chooses one "
                "that nobody else knows."
            ),
            parent,
        )
        self._wording = wording
        self.name = QLineEdit()
        self.role: ChoiceBox[Role] = ChoiceBox(Role, wording.role, self.tr("Role"))
        self._named = Labelled(self.name, self.tr("Name"))
        self.body.addWidget(self._named)
        self.body.addWidget(Labelled(self.role, self.role.accessibleName()))

    def value(self) -> tuple[str, Role]:
        """Return name and role."""
        return self.name.text().strip(), self.role.value()

    def is_complete(self) -> bool:
        """Tell whether there is a name, asking for it where it is missing."""
        return all_filled((self._named,), self._wording)


class RoleDialog(ReasonDialog):
    """Another role for a colleague, and why."""

    def __init__(self, staff: Staff, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Role of {name}").format(name=staff.name),
            self.tr("Propose the role"),
            self.tr(
                "A second person approves it. It then holds from your colleague's next unlocking."
            ),
            parent,
        )
        self.role: ChoiceBox[Role] = ChoiceBox(Role, wording.role, self.tr("Role"))
        self.role.choose(staff.role)
        self.body.insertWidget(0, Labelled(self.role, self.role.accessibleName()))
        self.role.setFocus()


class OwnPassphraseDialog(FormDialog):
    """The present passphrase, and twice the new one."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Change your passphrase"),
            self.tr("Change"),
            self.tr("Backups made until now still open with the old one."),
            parent,
        )
        self._wording = wording
        self.current = SecretField()
        self.passphrase = NewPassphrase(wording.weakness)
        self._current = Labelled(self.current, self.tr("Present passphrase"))
        self.body.addWidget(self._current)
        self.body.addWidget(self.passphrase)

    def value(self) -> tuple[str, str]:
        """Return the present and the new passphrase."""
        return self.current.text(), self.passphrase.first.text()

    def is_complete(self) -> bool:
        """Tell whether both are there and the new one is good, saying what is not."""
        good = self.passphrase.checked() is not None
        return all_filled((self._current,), self._wording) and good


class RecoverySheetDialog(FormDialog):
    """A new recovery sheet; it replaces the old one once two of its groups were typed."""

    def __init__(self, sheet: NewSheet, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("New recovery sheet"),
            self.tr("Use this sheet"),
            self.tr("The old sheet then opens the desk no more. Destroy it."),
            parent,
        )
        self.sheet = RecoverySheet(asking)
        self.sheet.show_sheet(sheet.groups, sheet.pdf)
        self.body.addWidget(self.sheet)

    def is_complete(self) -> bool:
        """Tell whether two groups were typed as the sheet has them."""
        return self.sheet.complete()
