"""Ask about one closing day, or one public holiday put right by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit

from jar_desk.domain.dates import parse_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.office_days import OfficeDay, OfficeDayKind, check_office_day
from jar_desk.ui.dialogs.form_dialog import FormDialog, all_filled, needed
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.wording import Wording


class OfficeDayDialog(FormDialog):
    """What the day is, when, whether every year, and its name in both languages."""

    def __init__(
        self, entry: OfficeDay, today: date, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Closing day or holiday"),
            self.tr("Put into the list"),
            self.tr("Nothing holds before you have seen which dates move."),
            parent,
        )
        self._entry, self._wording = entry, wording
        self.kind: ChoiceBox[OfficeDayKind] = ChoiceBox(
            OfficeDayKind, wording.office_day_kind, self.tr("What the day is")
        )
        self.kind.choose(entry.kind)
        self.first = self._day(self.tr("First day"), entry.first, today)
        self.last = self._day(self.tr("Last day"), entry.last, today)
        self.yearly = QCheckBox(self.tr("Every year"))
        self.yearly.setChecked(entry.yearly)
        self.name_ja, self.name_en = QLineEdit(entry.name_ja), QLineEdit(entry.name_en)
        self._named = (
            Labelled(self.name_ja, self.tr("Name (Japanese)")),
            Labelled(self.name_en, self.tr("Name (English)")),
        )
        self.body.addWidget(Labelled(self.kind, self.kind.accessibleName()))
        for row in (*self._named, self.first, self.last, self.yearly):
            self.body.addWidget(row)
        self.kind.currentIndexChanged.connect(lambda _: self._follow_kind())
        self._follow_kind()
        self.keeps(
            kind=self.kind,
            first=self.first,
            last=self.last,
            yearly=self.yearly,
            name_ja=self.name_ja,
            name_en=self.name_en,
        )

    def entry(self) -> OfficeDay:
        """Return the entry as it was typed. Raises Invalid."""
        first = self.first.value() or self._entry.first
        single = self.kind.value() is not OfficeDayKind.CLOSED
        return replace(
            self._entry,
            kind=self.kind.value(),
            first=first,
            last=first if single else (self.last.value() or first),
            yearly=self.yearly.isChecked() and not single,
            name_ja=self.name_ja.text().strip(),
            name_en=self.name_en.text().strip(),
        )

    def is_complete(self) -> bool:
        """Tell whether the entry makes sense, saying beside the field what does not."""
        if not all_filled(self._named, self._wording) or needed(self.first) is None:
            return False
        try:
            check_office_day(self.entry())
        except Invalid as problem:
            self.last.complain(problem)
            return False
        return True

    def _day(self, label: str, day: date, today: date) -> TypedLine[date]:
        line: TypedLine[date] = TypedLine(
            label,
            lambda typed: parse_date(typed, today),
            self._wording.invalid,
            echo=self._wording.full_date,
        )
        line.set_text(f"{day.year}/{day.month}/{day.day}")
        line.check()
        return line

    def _follow_kind(self) -> None:
        closes = self.kind.value() is OfficeDayKind.CLOSED
        self.last.setVisible(closes)
        self.yearly.setVisible(closes)
