"""A dialog whose half-filled fields outlive Esc, a crash and the lock of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer

from jar_desk.usecases.drafts import discard_draft, load_draft, save_draft

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.ui.dialogs.form_dialog import FormDialog
    from jar_desk.ui.workplace import Workplace

KEEP_EVERY: Final = 3_000
"""Milliseconds between two looks at whether something was typed."""


class KeptDialog:
    """Show a dialog with what was left in it; `form` names it, `of` is what it is about.

    The draft stays until `forget` says that what was typed is saved.
    """

    def __init__(
        self, place: Workplace, dialog: FormDialog, form: str, of: UUID | None = None
    ) -> None:
        self._place, self._dialog = place, dialog
        self._form, self._of = form, of
        self._kept: dict[str, Any] | None = None

    def show(self) -> bool:
        """Show the dialog and tell whether it was accepted."""
        self._kept = load_draft(self._place.session, self._form, self._of)
        self._dialog.begin(self._kept)
        self._dialog.keep_draft = self._keep  # type: ignore[method-assign]
        timer = QTimer(self._dialog, interval=KEEP_EVERY)
        timer.timeout.connect(self._keep)
        timer.start()
        accepted = self._place.asking.show(self._dialog)
        timer.stop()
        self._keep()
        return accepted

    def forget(self) -> None:
        """Forget the draft: it is saved."""
        if not self._place.session.desk.read_only:
            discard_draft(self._place.session, self._form, self._of)

    def _keep(self) -> None:
        draft = self._dialog.draft()
        if draft == self._kept or self._place.session.desk.read_only:
            return
        self._kept = draft
        if draft is None:
            self.forget()
        else:
            save_draft(self._place.session, self._form, draft, self._of)
