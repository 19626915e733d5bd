"""Ask about one place where data lies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QCheckBox, QLineEdit

from jar_desk.ui.dialogs.form_dialog import FormDialog, all_filled
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.inquiry import Source
    from jar_desk.ui.wording import Wording

COUNTRIES: Final = ("JP", "US", "CA", "GB", "IE", "DE", "FR", "NL", "SG")


class SourceDialog(FormDialog):
    """The names, owner and country of a place, and whether new inquiries search it."""

    def __init__(self, source: Source, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Place where data lies"),
            self.tr("Save"),
            self.tr("Every inquiry is checked against these places."),
            parent,
        )
        self._source, self._wording = source, wording
        self.name_ja, self.name_en = QLineEdit(source.name_ja), QLineEdit(source.name_en)
        self.owner = QLineEdit(source.owner)
        self.country: ChoiceBox[str] = ChoiceBox(
            dict.fromkeys((source.country, *COUNTRIES)), wording.country, self.tr("Country")
        )
        self.safeguard_ja = QLineEdit(source.safeguard_ja)
        self.safeguard_en = QLineEdit(source.safeguard_en)
        self._abroad = (
            Labelled(self.safeguard_ja, self.tr("What protects data abroad (Japanese)")),
            Labelled(self.safeguard_en, self.tr("What protects data abroad (English)")),
        )
        self.active = QCheckBox(self.tr("Searched for new inquiries"))
        self.active.setChecked(source.active)
        self._named = (
            Labelled(self.name_ja, self.tr("Name (Japanese)")),
            Labelled(self.name_en, self.tr("Name (English)")),
        )
        for row in (
            *self._named,
            Labelled(self.owner, self.tr("Who is in charge")),
            Labelled(self.country, self.country.accessibleName()),
            *self._abroad,
            self.active,
        ):
            self.body.addWidget(row)
        self.country.currentIndexChanged.connect(self._follow_country)
        self._follow_country()

    def source(self) -> Source:
        """Return the place as it was typed."""
        return replace(
            self._source,
            name_ja=self.name_ja.text().strip(),
            name_en=self.name_en.text().strip(),
            owner=self.owner.text().strip(),
            country=self.country.value(),
            safeguard_ja=self.safeguard_ja.text().strip(),
            safeguard_en=self.safeguard_en.text().strip(),
            active=self.active.isChecked(),
        )

    def _follow_country(self) -> None:
        """Ask for safeguards only where data lie abroad (GDPR Art 15(2))."""
        for row in self._abroad:
            row.setVisible(self.country.value() != COUNTRIES[0])

    def is_complete(self) -> bool:
        """Tell whether the place has a name in both languages."""
        return all_filled(self._named, self._wording)
