"""The restore assistant: which backup, what is in it and who can open it, where to, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.errors import Cancelled
from jar_desk.domain.staff import Role
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.theme import Tone
from jar_desk.ui.views.restore.left_since import LeftSince
from jar_desk.ui.views.restore.second_person import SecondPerson
from jar_desk.ui.views.restore.summary import BackupSummary
from jar_desk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from jar_desk.ui.widgets.door_card import DoorPage
from jar_desk.ui.widgets.door_form import DoorForm
from jar_desk.ui.widgets.labelled import Labelled
from jar_desk.ui.widgets.progress_overlay import ProgressOverlay
from jar_desk.ui.widgets.secret_field import SecretField
from jar_desk.ui.widgets.select import Select
from jar_desk.ui.widgets.text import Text, TextStyle
from jar_desk.usecases.restore_orders import RestoreOrder
from jar_desk.usecases.restoring import preview_backup, restore_backup
from jar_desk.usecases.restoring_together import who_could_approve

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.desk_errors import Fault
    from jar_desk.ui.asking import Asking
    from jar_desk.ui.background import Background
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.restore_orders import BackupPreview, Restored

_WIDTH = 560


class Services(NamedTuple):
    """What the assistant works with; `remember` lets the key ring learn of a restore."""

    background: Background
    asking: Asking
    wording: Callable[[], Wording]
    remember: bool


class RestoreView(DoorForm):
    """Restore a backup; `restored(Path)` with the desk's folder, `back_wanted()`."""

    restored = Signal(object)

    def __init__(
        self, desk: Path, services: Services, why: str = "", parent: QWidget | None = None
    ) -> None:
        """Take the folder of the desk at hand, and in words why it does not open, if so."""
        super().__init__(parent)
        self._desk, self._services = desk, services
        self._preview: BackupPreview | None = None
        self._new_folder: Path | None = None
        self._overlay: ProgressOverlay | None = None
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.message.say(why, Tone.WARNING)
        self._show_preview()

    def _make(self) -> None:
        self._title = Text("", TextStyle.TITLE, wrap=True)
        self._hint = Text("", TextStyle.SOFT, wrap=True)
        self.choose = SecondaryButton("", "folder-open")
        self.summary = BackupSummary()
        self.staff = Select()
        self._staff_row = Labelled(self.staff)
        self.passphrase = SecretField()
        self._passphrase_row = Labelled(self.passphrase)
        self.second, self.left = SecondPerson(), LeftSince()
        self.reason = TextBox(2)
        self._reason_row = Labelled(self.reason)
        self.place = Select()
        self.place.addItem("", True)
        self.place.addItem("", False)
        self._place_row = Labelled(self.place)
        self.folder = SecondaryButton("", "folder-open")
        self._folder = Text("", TextStyle.CAPTION, wrap=True)
        self.erase_again = QCheckBox()
        self.erase_again.setChecked(True)
        self.go = PrimaryButton("", "rotate-ccw")

    def _lay_out(self) -> None:
        self._order = QWidget()
        order = QVBoxLayout(self._order)
        order.setContentsMargins(0, 0, 0, 0)
        order.setSpacing(14)
        rows = (self._staff_row, self._passphrase_row, self.second, self._reason_row)
        for part in (*rows, self._place_row):
            order.addWidget(part)
        new = QHBoxLayout()
        new.addWidget(self.folder)
        new.addWidget(self._folder, 1)
        order.addLayout(new)
        order.addWidget(self.erase_again)
        first = QHBoxLayout()
        first.addWidget(self.choose)
        first.addStretch(1)
        words = (self._title, self._hint, self.message)
        below = (self.summary, self.left, self._order)
        self._page = DoorPage(_WIDTH)
        self.lay_out_door(self._page, self.go, *words, first, *below)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.choose_backup)
        self.folder.clicked.connect(self._choose_folder)
        self.place.currentIndexChanged.connect(self._show_place)
        self.go.clicked.connect(self.restore)
        for secret in (self.passphrase, self.second.secret):
            secret.returnPressed.connect(self.restore)
        self.left.changed.connect(self._offer_people)
        self.staff.currentIndexChanged.connect(lambda _at: self._offer_second())

    def choose_backup(self) -> None:
        """Ask which backup, and look at it."""
        chosen = self._services.asking.choose_folder(self._desk.parent)
        if chosen is not None:
            self.look_at(chosen)

    def look_at(self, backup: Path) -> None:
        """Show what a backup tells of itself."""
        self.message.say("")
        work = lambda: preview_backup(backup, self._desk)  # noqa: E731 - captured folder
        self._services.background.run(self, work, self._take, self._complain)

    def restore(self) -> None:
        """Do it, with progress; what was there before stays."""
        order = self._ordered()
        if order is None or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        self.message.say("")
        overlay = ProgressOverlay(self.tr("Restoring the backup"), self)
        self._overlay = overlay
        remember = self._services.remember
        self._services.background.run(
            self,
            lambda: restore_backup(
                order, progress=overlay.report, cancelled=overlay.cancelled, remember=remember
            ),
            self._finish,
            self._complain,
        )

    def _ordered(self) -> RestoreOrder | None:
        missing = self.tr("This is needed.")
        passphrase, reason = self.passphrase.text(), self.reason.words()
        self._passphrase_row.say("" if passphrase else missing, wrong=not passphrase)
        self._reason_row.say("" if reason else missing, wrong=not reason)
        replacing = bool(self.place.currentData())
        target = self._desk if replacing else self._new_folder
        if target is None:
            self.message.say(self.tr("Choose where the new folder shall lie."), Tone.WARNING)
        complete = self.second.is_complete() and bool(passphrase and reason)
        if self._preview is None or not complete or target is None:
            return None
        second, alone = self.second.value()
        return RestoreOrder(
            backup=self._preview.folder,
            target=target,
            staff_id=self.staff.currentData(),
            passphrase=passphrase,
            reason=reason,
            second=second,
            alone=alone,
            present=self._desk,
            left=self.left.left(),
            new_key=self.left.wants_key(),
            since=self._desk if self.erase_again.isChecked() else None,
            replacing=replacing and target.exists(),
        )

    def _take(self, preview: BackupPreview) -> None:
        self._preview = preview
        self.left.show_preview(preview, self._services.wording())
        self._offer_people()
        self._show_preview()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_people(self) -> None:
        """Offer the managers who have not left."""
        preview, chosen = self._preview, self.staff.currentData()
        if preview is None:
            return
        self.staff.clear()
        for one in preview.members:
            if one.role is Role.MANAGER and one.id not in self.left.left():
                self.staff.addItem(one.name, one.id)
        self.staff.setCurrentIndex(max(0, self.staff.index_of(chosen)))
        self._offer_second()

    def _offer_second(self) -> None:
        """Offer who could agree beside whoever restores."""
        preview, first = self._preview, self.staff.currentData()
        if preview is not None and first is not None:
            self.second.offer(who_could_approve(preview.own, first, self.left.left()))

    def _finish(self, done: Restored) -> None:
        self._close_overlay()
        self.passphrase.clear()
        self.second.forget()
        words = self._result(done)
        self._services.asking.tell(
            self.tr("The desk is restored"), words, self.tr("Open it with your passphrase.")
        )
        self.restored.emit(done.folder)

    def _result(self, done: Restored) -> str:
        said = []
        if done.aside is not None:
            kept = self.tr("The desk it replaced is kept as {name}.")
            said.append(kept.format(name=done.aside.name))
        if done.erased is not None:
            said.append(self.tr("%n thing(s) erased since were erased again.", "", done.erased))
        if done.left:
            gone = self.tr("Not let in again: {names}.")
            names = self._services.wording().pick("、", ", ").join(done.left)
            said.append(gone.format(names=names))
        if done.new_key:
            said.append(self.tr("The desk has a new key."))
        if done.damaged:
            said.append(self._damaged_words(done.damaged))
        return self._services.wording().pick("", " ").join(said)

    def _damaged_words(self, damaged: tuple[Fault, ...]) -> str:
        return self.tr("%n file(s) of the backup cannot be opened.", "", len(damaged))

    def _complain(self, error: Exception) -> None:
        self._close_overlay()
        self.go.setEnabled(True)
        if isinstance(error, Cancelled):
            self.message.say(self.tr("Stopped. Everything is as it was."), Tone.INFO)
            return
        self.message.say(self._services.wording().error(error).brief, Tone.WARNING)
        self.passphrase.selectAll()
        # The verb lies a page below what is said.
        QTimer.singleShot(0, self, lambda: self._page.ensureWidgetVisible(self.message))

    def _close_overlay(self) -> None:
        if self._overlay is not None:
            self._overlay.finish()
            self._overlay = None

    def _choose_folder(self) -> None:
        chosen = self._services.asking.choose_folder(self._desk.parent)
        if chosen is not None:
            self._new_folder = chosen / f"{self._desk.stem}-restored{self._desk.suffix}"
            self._show_place()

    def _show_place(self) -> None:
        new = not self.place.currentData()
        self.folder.setVisible(new)
        self._folder.setText(str(self._new_folder) if new and self._new_folder else "")
        self._folder.setVisible(new)

    def _show_preview(self) -> None:
        preview = self._preview
        self.summary.setVisible(preview is not None)
        self._order.setVisible(preview is not None)
        self.go.setVisible(preview is not None)
        if preview is not None:
            self.summary.show_preview(preview, self._services.wording())

    def retranslate(self) -> None:
        """Take the words of the language of the moment."""
        super().retranslate()
        self._title.setText(self.tr("Restore a backup"))
        self._hint.setText(
            self.tr(
                "Choose a folder that ends in .jarbackup. It is checked first; the desk at hand "
                "is kept. Two people restore together, and the audit record keeps who and why."
            )
        )
        self.choose.setText(self.tr("Choose the backup"))
        self._staff_row.set_label(self.tr("Protection manager"))
        self._passphrase_row.set_label(self.tr("Passphrase at the time of the backup"))
        self._reason_row.set_label(self.tr("Reason"))
        self._place_row.set_label(self.tr("Where"))
        self.place.setItemText(0, self.tr("In place of this desk, which is kept aside"))
        self.place.setItemText(1, self.tr("As a new folder"))
        self.folder.setText(self.tr("Choose where"))
        self.erase_again.setText(self.tr("Erase again what this desk has erased since"))
        self.go.setText(self.tr("Restore"))
        self.second.retranslate()
        self.left.retranslate(self._services.wording())
        self._show_place()
        self._show_preview()
