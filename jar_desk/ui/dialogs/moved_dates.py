"""Which dates of open inquiries a changed calendar moves, before it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.models.cells import Cell, Manner
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.theme import worn_theme
from jar_desk.ui.widgets import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.recomputing import MovedDate
    from jar_desk.ui.wording import Wording

_WIDTH = 860
_LEAST_HEIGHT = 260


class MovedDatesDialog(FormDialog):
    """List number, date, from, to and why; the verb lets the new table hold."""

    def __init__(
        self, moved: Sequence[MovedDate], wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("What the new calendar moves"),
            self.tr("Let it hold"),
            self.tr("Until you confirm, nothing changes. Then all of these move together."),
            parent,
        )
        self.widen(_WIDTH)
        self._wording = wording
        self.model = RowsModel(self)
        self.said = Text(self._summary(len(moved)), TextStyle.STRONG, wrap=True)
        self.body.addWidget(self.said)
        headings = (
            self.tr("Number"),
            self.tr("Date of"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Why"),
        )
        self.model.show_rows(headings, [self._row(one) for one in moved])
        self.table = RowTable()
        self.table.setAccessibleName(self.tr("Dates that move"))
        self.table.setModel(self.model)
        self.table.set_widths(scaled([120, 190, 160, 160, 190], {1: 2, 4: 3}))
        self.table.setFixedHeight(worn_theme().pixels(_LEAST_HEIGHT))
        self.table.choose_row(0 if moved else -1)
        self.table.setVisible(bool(moved))
        self.body.addWidget(self.table)

    def _summary(self, count: int) -> str:
        if not count:
            return self.tr("No open date moves.")
        return self.tr("%n open date(s) would move.", "", count)

    def _row(self, one: MovedDate) -> TableRow:
        wording = self._wording
        kind = self.tr("Legal deadline") if one.rule.legal else self.tr("Target of the house")
        why = self.tr(" · ").join(
            f"{wording.date(day)} {wording.pick(name.ja, name.en)}"
            for day, names in one.why
            for name in names[:1]
        )
        if one.leads:
            kind = self.tr("{kind}, leads").format(kind=kind)
        return TableRow(
            one.entity,
            (
                Cell(first=str(one.number)),
                Cell(first=wording.pick(one.rule.name.ja, one.rule.name.en), second=kind),
                Cell(first=wording.full_date(one.before)),
                Cell(first=wording.full_date(one.after), manner=Manner.STRONG),
                Cell(first=why),
            ),
        )
