"""Choose a colleague: who takes an inquiry over, or who approves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.staff import Staff
    from jar_desk.ui.wording import Wording


class StaffChoiceDialog(FormDialog):
    """Name one of some people; None among them stands for nobody."""

    def __init__(
        self,
        title: str,
        verb: str,
        explanation: str,
        *,
        people: Sequence[Staff | None],
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, verb, explanation, parent)
        self._wording = wording
        self.who: ChoiceBox[Staff | None] = ChoiceBox(people, self._words, self.tr("Colleague"))
        self.body.addWidget(Labelled(self.who, self.tr("Colleague")))

    def value(self) -> UUID | None:
        """Return whom was chosen."""
        chosen = self.who.value()
        return chosen.id if chosen else None

    def _words(self, person: Staff | None) -> str:
        if person is None:
            return self.tr("Nobody yet")
        return self.tr("{name} ({role})").format(
            name=person.name, role=self._wording.role(person.role)
        )
