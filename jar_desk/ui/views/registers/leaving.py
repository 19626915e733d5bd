"""What leaves the registers: lists as files, and the word whether an address may be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from jar_desk.ui.asking import FileKind
from jar_desk.ui.dialogs.registers.address_check import AddressCheckDialog
from jar_desk.usecases.registers.exporting import ListFormat, export_register
from jar_desk.usecases.registers.handing_over import export_handover

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.registers.entry import RegisterKind
    from jar_desk.domain.registers.incidents import Incident
    from jar_desk.ui.workplace import Workplace

_FILES: Final = {ListFormat.CSV: FileKind.CSV, ListFormat.PDF: FileKind.PDF}


class Leaving(QObject):
    """Ask where to, then write; `written(path)` when a list is there."""

    written = Signal(object)

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page

    def check_addresses(self) -> None:
        """Look whether addresses are on the suppression list."""
        window = self._page.window()
        self._workplace.asking.show(AddressCheckDialog(self._workplace, window))

    def export(self, kind: RegisterKind, form: ListFormat) -> None:
        """Write a register to a file; it is recorded who did."""
        place, session = self._workplace, self._workplace.session
        name = f"jar-register-{kind.value}-{session.today():%Y-%m-%d}.{form.value}"
        language = place.wording.pick("ja", "en")
        self._write(
            name, _FILES[form], lambda path: export_register(session, kind, form, language, path)
        )

    def hand_over(self, incident: Incident) -> None:
        """Write the hand-over sheet of an incident; it is recorded who did."""
        place, session = self._workplace, self._workplace.session
        language = place.wording.pick("ja", "en")
        self._write(
            f"jar-incident-{incident.number}.pdf",
            FileKind.PDF,
            lambda path: export_handover(session, incident.id, language, path),
        )

    def _write(self, name: str, kind: FileKind, write: Callable[[Path], None]) -> None:
        path = self._workplace.asking.save_path(name, kind)
        if path is None:
            return

        def work() -> Path:
            write(path)
            return path

        self._workplace.background.run(self, work, self.written.emit)
