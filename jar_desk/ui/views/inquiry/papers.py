"""Letters and the package: made, looked through, approved, handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jar_desk.domain.inquiry import ANSWERING, DocumentKind
from jar_desk.domain.right_rules import rules_of
from jar_desk.ui.asking import FileKind
from jar_desk.ui.dialogs.dispatch import DispatchDialog
from jar_desk.ui.dialogs.pages import PagesDialog
from jar_desk.ui.dialogs.parts import PartsDialog
from jar_desk.ui.dialogs.passphrase import PassphraseDialog, words_for_package
from jar_desk.ui.dialogs.staff_choice import StaffChoiceDialog
from jar_desk.ui.widgets import ProgressOverlay
from jar_desk.usecases.dispatching import record_dispatch
from jar_desk.usecases.letters import (
    export_document,
    make_acknowledgement,
    make_not_identified,
    make_notice,
)
from jar_desk.usecases.packages import (
    approve_package,
    export_package,
    make_package,
    make_portability,
    propose_package,
    show_passphrase,
)
from jar_desk.usecases.previewing import document_page
from jar_desk.usecases.reading import page_image

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Attachment, Document, Inquiry
    from jar_desk.ui.dialogs.pages import Picture
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.usecases.session import Session

    Maker = Callable[
        [Session, Inquiry, Callable[[int, int], None], Callable[[], bool]], Done[Inquiry]
    ]


class Papers(QObject):
    """Ask what must be asked, then call the use case."""

    def __init__(self, case: OpenInquiry, page: QWidget) -> None:
        super().__init__(page)
        self._case, self._page, self._place = case, page, case.workplace

    def make_acknowledgement(self) -> None:
        """Write the acknowledgement."""
        self._case.change(make_acknowledgement)

    def make_notice(self) -> None:
        """Write the notice of the decisions."""
        self._case.change(make_notice)

    def make_not_identified(self) -> None:
        """Write that no action is taken as nobody knows who asks."""
        self._case.change(make_not_identified)

    def make_package(self) -> None:
        """Build and encrypt the package, with progress and a way out."""
        self._make(self.tr("Making the package"), make_package)

    def make_portability(self) -> None:
        """Build and encrypt the file to carry away."""
        self._make(self.tr("Making the portability file"), make_portability)

    def _make(self, title: str, make: Maker) -> None:
        overlay = ProgressOverlay(title, self._page)

        def failed(_error: Exception) -> bool:
            overlay.finish()
            return False

        self._case.change(
            lambda session, inquiry: make(session, inquiry, overlay.report, overlay.cancelled),
            overlay.finish,
            failed,
        )

    def propose(self) -> None:
        """Name an approver and put the package before them."""
        seen = self._case.seen
        if seen is None:
            return
        dialog = StaffChoiceDialog(
            self.tr("Ask for approval"),
            self.tr("Ask for approval"),
            self.tr("Another person approves exactly this package. Any later change asks again."),
            people=[seen.staff[one] for one in seen.approvers if one in seen.staff],
            wording=self._place.wording,
            parent=self._page.window(),
        )
        dialog.go.setEnabled(bool(seen.approvers))
        if not self._place.asking.show(dialog):
            return
        approver = dialog.value()
        if approver is not None:
            self._case.change(lambda session, inquiry: propose_package(session, inquiry, approver))

    def approve(self) -> None:
        """Say yes to exactly these bytes."""
        if self._place.asking.confirm(
            self.tr("Approve this package?"),
            self.tr("It may then leave the desk exactly as it is."),
            self.tr("Approve"),
        ):
            self._case.change(approve_package)

    def preview_document(self, document: Document) -> None:
        """Look through a letter or the package."""
        session = self._place.session
        self._show_pages(
            document.attachment.pages or 1,
            lambda *asked: document_page(session, document, *asked),
        )

    def show_parts(self, document: Document) -> None:
        """Show what a document was made of, each part with its SHA-256."""
        self._place.asking.show(PartsDialog(document, self._place.wording, self._page.window()))

    def preview_file(self, attachment: Attachment) -> None:
        """Look through the file of a record."""
        session = self._place.session
        self._show_pages(
            attachment.pages or 1,
            lambda *asked: page_image(session, attachment, *asked),
        )

    def _show_pages(self, pages: int, picture: Picture) -> None:
        self._place.asking.show(PagesDialog(pages, picture, self._place, self._page.window()))

    def export(self, document: Document) -> None:
        """Write a letter or the approved package to a file."""
        carried = document.kind is DocumentKind.PORTABILITY
        kind = FileKind.ZIP if carried else FileKind.PDF
        target = self._place.asking.save_path(document.attachment.name, kind)
        if target is not None:
            self._place.background.run(
                self, lambda: self._write(document, target), self._note_export, self._case.explain
            )

    def _write(self, document: Document, target: Path) -> None:
        session, inquiry = self._place.session, self._case.inquiry
        if document.kind in ANSWERING:
            export_package(session, inquiry, target, document.kind)
        else:
            export_document(session, inquiry, document, target)

    def _note_export(self, _nothing: None) -> None:
        self._case.read_again()

    def show_passphrase(self, kind: DocumentKind = DocumentKind.PACKAGE) -> None:
        """Show the passphrase of what was approved, this once."""
        if not self._place.asking.confirm(
            self.tr("Show the passphrase now?"),
            self.tr("It is shown once and then erased from the desk. Have pen and paper ready."),
            self.tr("Show"),
        ):
            return
        session, inquiry = self._place.session, self._case.inquiry

        def show(passphrase: str) -> None:
            words = words_for_package(carried=kind is DocumentKind.PORTABILITY)
            self._place.asking.show(PassphraseDialog(passphrase, words, self._page.window()))
            self._case.read_again()

        self._place.background.run(
            self, lambda: show_passphrase(session, inquiry, kind), show, self._case.explain
        )

    def dispatch(self) -> None:
        """Record where the package went."""
        inquiry, place = self._case.inquiry, self._place
        rules = rules_of(place.session.rules, inquiry)
        dialog = DispatchDialog(inquiry, rules, place.wording, self._page.window())
        if not self._place.asking.show(dialog):
            return
        channel, address, second = dialog.value()
        self._case.change(
            lambda session, inquiry: record_dispatch(
                session, inquiry, channel=channel, address=address, passphrase_channel=second
            )
        )
