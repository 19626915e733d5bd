"""Keeping a copy of what a check looked at, and looking at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jar_desk.ui.asking import FileKind
from jar_desk.ui.dialogs.identity_copy import IdentityCopyDialog
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.dialogs.pages import PagesDialog
from jar_desk.ui.widgets import ProgressOverlay
from jar_desk.usecases.checking import identity_rules
from jar_desk.usecases.forbidden import unread_in
from jar_desk.usecases.identity_copies import keep_copy, look_at_copy

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.checks import IdentityCheck
    from jar_desk.domain.identity_copies import IdentityCopy
    from jar_desk.ui.dialogs.pages import Picture
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry


class CopyActs(QObject):
    """Ask for the file and the reason, then call the use case; long files show progress."""

    def __init__(self, case: OpenInquiry, page: QWidget) -> None:
        super().__init__(page)
        self._case, self._page, self._place = case, page, case.workplace

    def keep(self, said: str, check: IdentityCheck) -> None:
        """Choose the file, ask why it is kept, and keep it encrypted."""
        file = self._place.asking.open_path(FileKind.COPY)
        if file is None:
            return
        dialog, session = self._dialog(said, check, file), self._place.session
        self._place.background.run(
            dialog, lambda: unread_in(session, file), dialog.unread.say_unread, lambda _error: None
        )
        kept = KeptDialog(self._place, dialog, "identity-copy", check.id)
        if kept.show():
            self._keep(check.id, file, dialog.value(), dialog.day(), kept.forget)

    def _dialog(self, said: str, check: IdentityCheck, file: Path) -> IdentityCopyDialog:
        place = self._place
        never = identity_rules(place.session).documents[check.document].never
        return IdentityCopyDialog(
            said,
            file.name,
            never=place.wording.pick(never.ja, never.en),
            today=place.session.today(),
            wording=place.wording,
            parent=self._page.window(),
        )

    def _keep(
        self, check: UUID, file: Path, reason: str, arrived: date | None, then: Callable[[], None]
    ) -> None:
        overlay = ProgressOverlay(self.tr("Encrypting the file"), self._page)

        def done() -> None:
            overlay.finish()
            then()

        def failed(_error: Exception) -> bool:
            overlay.finish()
            return False

        self._case.change(
            lambda session, inquiry: keep_copy(
                session, inquiry, check, file, reason, arrived, overlay.report, overlay.cancelled
            ),
            done,
            failed,
        )

    def look(self, copy: IdentityCopy) -> None:
        """Look through a copy; the sight is an event."""
        session, inquiry, entity = self._place.session, self._case.inquiry, copy.id
        pages = (copy.attachment.pages if copy.attachment else None) or 1

        def show(picture: Picture) -> None:
            window = self._page.window()
            self._place.asking.show(PagesDialog(pages, picture, self._place, window))

        self._place.background.run(
            self, lambda: look_at_copy(session, inquiry, entity), show, self._case.explain
        )
