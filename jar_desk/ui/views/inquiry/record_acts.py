"""Adding, changing and removing records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from jar_desk.domain.inquiry import SourceState
from jar_desk.ui.asking import FileKind
from jar_desk.ui.dialogs.finder import FinderDialog
from jar_desk.ui.dialogs.record import RecordDialog
from jar_desk.ui.widgets import ProgressOverlay
from jar_desk.usecases.deciding import grounds_for
from jar_desk.usecases.finding import choose
from jar_desk.usecases.forbidden import unread_in
from jar_desk.usecases.searching import add_record, edit_record, remove_record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.inquiry import Record, Request, Source
    from jar_desk.domain.rules import Ground
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.usecases.searching import RecordDraft
    from jar_desk.usecases.taking_in import ChosenPart

_TABLES: Final = frozenset({".csv", ".tsv"})
"""Dropped, they are most likely of many people."""


class RecordActs(QObject):
    """Ask with the record form, then call the use case; long files show progress."""

    def __init__(self, case: OpenInquiry, page: QWidget) -> None:
        super().__init__(page)
        self._case, self._page, self._place = case, page, case.workplace
        self.seen: Seen | None = None

    def add_file(self) -> None:
        """Choose a file, then ask about it."""
        path = self._place.asking.open_path(FileKind.RECORD)
        if path is not None:
            self.add(path)

    def take(self, files: Sequence[Path]) -> None:
        """Look through tables, ask about other files, after the drop itself has ended."""
        for file in files:
            act = self.find_in if file.suffix.lower() in _TABLES else self.add
            QTimer.singleShot(0, self, lambda act=act, one=file: act(one))

    def add(self, file: Path | None) -> None:
        """Ask what the record is, then keep it with the encrypted copy of its file."""
        if self.seen is None:
            return
        dialog = self._dialog(None, file)
        if file is not None:
            self._look_for_gaps(dialog, file)
        if not self._place.asking.show(dialog):
            return
        draft = dialog.value()
        if file is None:
            self._case.change(lambda session, inquiry: add_record(session, inquiry, draft))
        else:
            self._add_file(draft, file)

    def find(self) -> None:
        """Choose an export, look through it for the person; what is ticked becomes a record."""
        self.find_in(None)

    def find_in(self, file: Path | None) -> None:
        """Look through this export at once, where there is one."""
        if self.seen is None:
            return
        dialog = FinderDialog(self._place, self.seen.inquiry, file, self._page.window())
        if not self._place.asking.show(dialog) or dialog.found is None:
            return
        session, found, chosen = self._place.session, dialog.found, frozenset(dialog.chosen)
        overlay = ProgressOverlay(self.tr("Taking over what was ticked"), self._page)

        def taken(part: ChosenPart) -> None:
            overlay.finish()
            self._add_part(part)

        def failed(error: Exception) -> None:
            overlay.finish()
            self._case.explain(error)

        self._place.background.run(
            self, lambda: choose(session, found, chosen, overlay.cancelled), taken, failed
        )

    def _add_part(self, part: ChosenPart) -> None:
        dialog = self._dialog(None, part)
        if self._place.asking.show(dialog):
            self._add_file(dialog.value(), part)

    def _look_for_gaps(self, dialog: RecordDialog, file: Path) -> None:
        """Say in the dialog what of the file cannot be read; a bad file is told of when kept."""
        session = self._place.session
        self._place.background.run(
            dialog, lambda: unread_in(session, file), dialog.unread.say_unread, lambda _error: None
        )

    def _add_file(self, draft: RecordDraft, file: Path | ChosenPart) -> None:
        overlay = ProgressOverlay(self.tr("Encrypting the file"), self._page)

        def failed(_error: Exception) -> bool:
            overlay.finish()
            return False

        self._case.change(
            lambda session, inquiry: add_record(
                session, inquiry, draft, file, overlay.report, overlay.cancelled
            ),
            overlay.finish,
            failed,
        )

    def edit(self, record: Record) -> None:
        """Change what is said of a record."""
        dialog = self._dialog(record, None)
        if self._place.asking.show(dialog):
            draft, entity = dialog.value(), record.id
            self._case.change(lambda session, inquiry: edit_record(session, inquiry, entity, draft))

    def remove(self, record: Record) -> None:
        """Take a record out after a plain question."""
        entity = record.id
        if self._place.asking.confirm(
            self.tr("Remove this record?"),
            self.tr("Its encrypted file is erased. The original where it was found stays."),
            self.tr("Remove"),
        ):
            self._case.change(lambda session, inquiry: remove_record(session, inquiry, entity))

    def _dialog(self, record: Record | None, file: Path | ChosenPart | None) -> RecordDialog:
        assert self.seen is not None  # noqa: S101 - asked by the callers
        return RecordDialog(
            record,
            file.name if file else "",
            sources=self._sources(),
            purposes=self.seen.purposes,
            inventory=self.seen.inventory,
            grounds=self._grounds(),
            wording=self._place.wording,
            requests=self._handing_over(),
            parent=self._page.window(),
        )

    def _handing_over(self) -> list[Request]:
        assert self.seen is not None  # noqa: S101 - asked by the callers
        asked, rules = self.seen.inquiry.requests, self.seen.rules
        return [one for one in asked if rules[one.id].hands_over_data]

    def _sources(self) -> list[Source]:
        """Return the places of the checklist, those where something was found first."""
        assert self.seen is not None  # noqa: S101 - asked by the callers
        checks = sorted(
            self.seen.inquiry.source_checks, key=lambda one: one.state is not SourceState.FOUND
        )
        known = self.seen.sources
        return [known[one.source_id] for one in checks if one.source_id in known]

    def _grounds(self) -> list[Ground]:
        assert self.seen is not None  # noqa: S101 - asked by the callers
        session, inquiry = self._place.session, self.seen.inquiry
        found = [
            ground
            for request in inquiry.requests
            for ground in grounds_for(session, inquiry, request)
        ]
        return list({ground.id: ground for ground in found}.values())
