"""What letters are signed with, in both languages of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.widgets import Labelled
from jar_desk.usecases.letterheads import Letterhead

if TYPE_CHECKING:
    from collections.abc import Callable


class LetterheadDialog(FormDialog):
    """Change names and addresses of the office; an empty field prints nothing."""

    def __init__(self, shown: Letterhead, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Letterhead"),
            self.tr("Save"),
            self.tr("Letters written from now on show this. An empty field prints nothing."),
            parent,
        )
        self.widen(760)
        self._needed = self.tr("The name of the organisation is needed.")
        self.lines: dict[str, QLineEdit] = {}
        self._rows: dict[str, Labelled] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for row, (name, label) in enumerate(self._pairs()):
            for column, language in enumerate(("ja", "en")):
                self._add(grid, (row, column), shown, f"{name}_{language}", label(language))
        self._add_contact(grid, shown)
        self.body.addLayout(grid)

    def letterhead(self) -> Letterhead:
        """Return the letterhead as it stands in the fields."""
        return Letterhead(**{name: line.text().strip() for name, line in self.lines.items()})

    def is_complete(self) -> bool:
        """Tell whether both names of the organisation are there."""
        complete = True
        for name in ("organisation_en", "organisation_ja"):
            missing = not self.lines[name].text().strip()
            self._rows[name].say(self._needed if missing else "", wrong=missing)
            if missing:
                self.lines[name].setFocus()
                complete = False
        return complete

    def _pairs(self) -> tuple[tuple[str, Callable[[str], str]], ...]:
        japanese, english = self.tr("{field} (Japanese)"), self.tr("{field} (English)")

        def both(field: str) -> Callable[[str], str]:
            return lambda language: (japanese if language == "ja" else english).format(field=field)

        return (
            ("organisation", both(self.tr("Organisation"))),
            ("short_name", both(self.tr("Short name"))),
            ("manager_title", both(self.tr("Title of who signs"))),
            ("desk", both(self.tr("Name of the desk"))),
        )

    def _add_contact(self, grid: QGridLayout, shown: Letterhead) -> None:
        japanese, english = self.tr("{field} (Japanese)"), self.tr("{field} (English)")
        address, row = self.tr("Address"), grid.rowCount()
        self._add(grid, (row, 0), shown, "address_ja", japanese.format(field=address), wide=True)
        self._add(grid, (row + 1, 0), shown, "address_en", english.format(field=address), wide=True)
        self._add(grid, (row + 2, 0), shown, "email", self.tr("E-mail"))
        self._add(grid, (row + 2, 1), shown, "phone", self.tr("Telephone"))

    def _add(
        self,
        grid: QGridLayout,
        cell: tuple[int, int],
        shown: Letterhead,
        name: str,
        label: str,
        *,
        wide: bool = False,
    ) -> None:
        line = QLineEdit(getattr(shown, name))
        line.setCursorPosition(0)
        self.lines[name] = line
        self._rows[name] = Labelled(line, label)
        grid.addWidget(self._rows[name], *cell, 1, 2 if wide else 1)
