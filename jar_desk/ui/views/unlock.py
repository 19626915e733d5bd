"""The unlock window: who, passphrase, open; counts of what is due and nothing else."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.desk_errors import OneTimePassphrase, Throttled
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets.buttons import PrimaryButton, QuietButton
from jar_desk.ui.widgets.door_card import DoorPage, Mark
from jar_desk.ui.widgets.inline_message import InlineMessage
from jar_desk.ui.widgets.labelled import Labelled
from jar_desk.ui.widgets.secret_field import SecretField
from jar_desk.ui.widgets.select import Select
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QShowEvent

    from jar_desk.ui.background import Background
    from jar_desk.ui.wording_errors import ErrorText
    from jar_desk.usecases.doors import DeskDoor
    from jar_desk.usecases.session import Session


class UnlockView(QWidget):
    """Open a desk with a passphrase.

    `opened(Session)`, `own_wanted(staff_id, passphrase)` after a one-time passphrase,
    `recovery_wanted()`, `other_wanted()`, `restore_wanted()`.
    """

    opened = Signal(object)
    own_wanted = Signal(object, str)
    recovery_wanted = Signal()
    other_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        door: DeskDoor,
        open_desk: Callable[[UUID, str], Session],
        background: Background,
        error_words: Callable[[Exception], ErrorText],
        role_words: Callable[..., str],
        today: date,
        last_staff: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the door of the desk and `open_desk(staff_id, passphrase)`, run in background."""
        super().__init__(parent)
        self._door, self._open_desk, self._today = door, open_desk, today
        self._background, self._error_words = background, error_words
        self._role_words = role_words
        self._wait = 0
        self._chosen = False
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._tick)
        self._make()
        self._lay_out()
        self._retranslate()
        known = self.staff.index_of(last_staff)
        self.staff.setCurrentIndex(max(0, known))

    def _make(self) -> None:
        self._name = Text("", TextStyle.TITLE)
        self._office = Text("", TextStyle.SOFT, wrap=True)
        self.staff = Select()
        self.staff.activated.connect(self._note_choice)
        for member in self._door.members:
            self.staff.addItem("", member.id)
        self._staff_row = Labelled(self.staff)
        self.passphrase = SecretField()
        self.passphrase.returnPressed.connect(self.open)
        self.passphrase.caps_lock.connect(self._hint_caps_lock)
        self._passphrase_row = Labelled(self.passphrase)
        self.message = InlineMessage()
        self.open_button = PrimaryButton("", "lock-open")
        self.open_button.setMinimumHeight(39)
        self.open_button.clicked.connect(self.open)
        self._due = Text("", TextStyle.CAPTION, wrap=True)
        self._forgotten = Text("", TextStyle.CAPTION)
        self.recovery = QuietButton(link=True)
        self.recovery.clicked.connect(self.recovery_wanted)
        self.other = QuietButton(link=True)
        self.other.clicked.connect(self.other_wanted)
        self.restore = QuietButton(link=True)
        self.restore.clicked.connect(self.restore_wanted)

    def _lay_out(self) -> None:
        page = DoorPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        names = QVBoxLayout()
        names.setSpacing(7)
        names.addWidget(self._name)
        names.addWidget(self._office)
        page.body.addWidget(Mark())
        # As wide as the card: a layout would else ask for its height at a narrower width too.
        self._office.setMinimumWidth(page.room)
        page.body.addLayout(names)
        page.body.addWidget(self._staff_row)
        page.body.addWidget(self._passphrase_row)
        page.body.addWidget(self.message)
        page.body.addSpacing(2)
        page.body.addWidget(self.open_button)
        page.body.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self._due)
        foot.addSpacing(4)
        foot.addWidget(self._forgotten)
        # A line each: in English and in large text both do not fit beside each other.
        for link in (self.recovery, self.other, self.restore):
            line = QHBoxLayout()
            line.addWidget(link)
            line.addStretch(1)
            foot.addLayout(line)
        return foot

    def prefer_staff(self, staff_id: UUID | None) -> None:
        """Choose who was here last, unless somebody has chosen or typed already."""
        known = self.staff.index_of(staff_id)
        if known >= 0 and not self._chosen and not self.passphrase.text():
            self.staff.setCurrentIndex(known)

    def _note_choice(self, _index: int) -> None:
        self._chosen = True

    def open(self) -> None:
        """Try to open the desk; the window stays usable meanwhile."""
        staff_id, passphrase = self.staff.currentData(), self.passphrase.text()
        if not passphrase or not self.open_button.isEnabled():
            self.passphrase.setFocus()
            return
        self._set_busy(busy=True)
        self.message.say("")
        work = lambda: self._open_desk(staff_id, passphrase)  # noqa: E731 - captured values
        self._background.run(self, work, self._succeed, self._fail)

    def _succeed(self, session: Session) -> None:
        self.passphrase.clear()
        self.opened.emit(session)

    def _fail(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self.passphrase.hide_again()
        if isinstance(error, Throttled):
            self._start_waiting(math.ceil(error.seconds))
            return
        if isinstance(error, OneTimePassphrase):
            self.own_wanted.emit(self.staff.currentData(), self.passphrase.text())
            return
        words = self._error_words(error)
        self.message.say(f"{words.what} {words.todo}".strip(), Tone.WARNING)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _start_waiting(self, seconds: int) -> None:
        self._wait = max(1, seconds)
        self._set_busy(busy=True)
        self._countdown.start()
        self._say_wait()

    def _tick(self) -> None:
        self._wait -= 1
        if self._wait > 0:
            self._say_wait()
            return
        self._countdown.stop()
        self.message.say("")
        self._set_busy(busy=False)
        self.passphrase.setFocus()

    def _say_wait(self) -> None:
        words = self.tr("Too many wrong tries. You can try again in %n second(s).", "", self._wait)
        self.message.say(words, Tone.WARNING)

    def _set_busy(self, *, busy: bool) -> None:
        self.open_button.setEnabled(not busy)
        self.staff.setEnabled(not busy)
        opening = busy and self._wait <= 0
        self.open_button.setText(self.tr("Opening…") if opening else self.tr("Open"))

    def _hint_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._passphrase_row.say(self.tr("Caps Lock is on.") if on else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the passphrase: who was here last is chosen already."""
        super().showEvent(event)
        self.passphrase.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._name.setText(self.tr("JAR Desk"))
        office = self.tr("{organisation} — Personal Information Inquiry Desk")
        self._office.setText(office.format(organisation=self._door.organisation))
        self._staff_row.set_label(self.tr("Staff member"))
        self._passphrase_row.set_label(self.tr("Passphrase"))
        member_words = self.tr("{name} ({role})")
        for index, member in enumerate(self._door.members):
            role = self._role_words(member.role)
            self.staff.setItemText(index, member_words.format(name=member.name, role=role))
        self._due.setText(self._due_words())
        self._due.setVisible(bool(self._due.text()))
        self._forgotten.setText(self.tr("Forgot the passphrase?"))
        self.recovery.setText(self.tr("Open with the recovery sheet"))
        self.other.setText(self.tr("Open another desk"))
        self.restore.setText(self.tr("Restore a backup"))
        self._set_busy(busy=not self.open_button.isEnabled())

    def _due_words(self) -> str:
        due, overdue = self._door.due_today(self._today), self._door.overdue(self._today)
        if not due and not overdue:
            return self.tr("Nothing is due today.")
        words = self.tr("Due today: {due} · Overdue: {overdue}")
        return words.format(due=due, overdue=overdue)
