"""The first start in three steps: the desk, its manager, the recovery sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from jar_desk.ui.widgets.door_card import DoorPage, Mark
from jar_desk.ui.widgets.inline_message import InlineMessage
from jar_desk.ui.widgets.labelled import Labelled
from jar_desk.ui.widgets.new_passphrase import NewPassphrase
from jar_desk.ui.widgets.recovery_sheet import RecoverySheet
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.ui.asking import Asking
    from jar_desk.ui.background import Background
    from jar_desk.ui.wording_errors import ErrorText
    from jar_desk.usecases.desks import NewDesk

STEPS: Final = 3


class _Page(QWidget):
    """One step with a column."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)


class _DeskStep(_Page):
    """Organisation and the folder of the desk."""

    def __init__(self, folder: Path, asking: Asking) -> None:
        super().__init__()
        self._asking = asking
        self.organisation, self.folder = QLineEdit(), QLineEdit(str(folder))
        self._organisation_row = Labelled(self.organisation)
        self._choose = SecondaryButton("", "folder-open")
        self._choose.clicked.connect(self._ask_folder)
        line = QHBoxLayout()
        line.addWidget(self.folder, 1)
        line.addWidget(self._choose)
        self._folder_row = Labelled(self.folder, beside=line)
        self.column.addWidget(self._organisation_row)
        self.column.addWidget(self._folder_row)
        self.column.addStretch(1)
        self.retranslate()

    def complete(self) -> bool:
        named = bool(self.organisation.text().strip())
        self._organisation_row.say("" if named else self.tr("This is needed."), wrong=not named)
        return named and bool(self.folder.text().strip())

    def retranslate(self) -> None:
        self._organisation_row.set_label(self.tr("Organisation"))
        if not self.organisation.isModified():
            self.organisation.setText(self.tr("Japan Association for Refugees"))
        self._folder_row.set_label(self.tr("Folder of the desk"))
        self._folder_row.say(
            self.tr("On this PC, not on a network drive and not in a folder copied to the cloud.")
        )
        self._choose.setText(self.tr("Choose…"))

    def _ask_folder(self) -> None:
        current = Path(self.folder.text())
        chosen = self._asking.choose_folder(current.parent)
        if chosen is not None:
            self.folder.setText(str(chosen / current.name))


class _ManagerStep(_Page):
    """The first protection manager."""

    def __init__(self, weakness: Callable[[str], str]) -> None:
        super().__init__()
        self.name = QLineEdit()
        self._name_row = Labelled(self.name)
        self.passphrase = NewPassphrase(weakness)
        self.column.addWidget(self._name_row)
        self.column.addWidget(self.passphrase)
        self.column.addStretch(1)
        self.retranslate()

    def complete(self) -> bool:
        named = bool(self.name.text().strip())
        self._name_row.say("" if named else self.tr("This is needed."), wrong=not named)
        return self.passphrase.checked() is not None and named

    def retranslate(self) -> None:
        self._name_row.set_label(self.tr("Name of the protection manager"))


class FirstStartView(QWidget):
    """Make a desk; `finished(Session)` at the end, `existing_wanted()` to open one instead."""

    finished = Signal(object)
    existing_wanted = Signal()

    def __init__(
        self,
        folder: Path,
        create: Callable[[Path, str, str, str], NewDesk],
        background: Background,
        asking: Asking,
        error_words: Callable[[Exception], ErrorText],
        weakness: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Take `create(folder, organisation, manager_name, passphrase)`, run in background."""
        super().__init__(parent)
        self._create, self._background, self._error_words = create, background, error_words
        self._made: NewDesk | None = None
        self._step_words = Text("", TextStyle.CAPTION)
        self._title = Text("", TextStyle.TITLE, wrap=True)
        self.desk, self.manager = _DeskStep(folder, asking), _ManagerStep(weakness)
        self.sheet = RecoverySheet(asking)
        self._stack = QStackedWidget()
        for page in (self.desk, self.manager, self.sheet):
            self._stack.addWidget(page)
        self.message = InlineMessage(tone=Tone.WARNING)
        self.next_button = PrimaryButton("", "arrow-right")
        self.next_button.clicked.connect(self.go_on)
        self.back_button = SecondaryButton("", "arrow-left")
        self.back_button.clicked.connect(self.go_back)
        self.existing = QuietButton(link=True)
        self.existing.clicked.connect(self.existing_wanted)
        self._lay_out()
        self._show_step(0)

    @property
    def step(self) -> int:
        """Return the step shown, counted from 0."""
        return self._stack.currentIndex()

    def go_on(self) -> None:
        """Check this step and go to the next."""
        if self.step == 0 and self.desk.complete():
            self._show_step(1)
        elif self.step == 1 and self.manager.complete():
            self._make_desk()
        elif self.step == STEPS - 1 and self._made is not None and self.sheet.complete():
            self.finished.emit(self._made.session)

    def go_back(self) -> None:
        """Go to the step before; a desk that was made stays made."""
        if 0 < self.step < STEPS - 1:
            self._show_step(self.step - 1)

    def _make_desk(self) -> None:
        folder = Path(self.desk.folder.text().strip())
        organisation = self.desk.organisation.text().strip()
        name = self.manager.name.text().strip()
        passphrase = self.manager.passphrase.first.text()
        self.next_button.setEnabled(False)
        self.message.say("")
        work = lambda: self._create(folder, organisation, name, passphrase)  # noqa: E731
        self._background.run(self, work, self._show_sheet, self._fail)

    def _show_sheet(self, made: NewDesk) -> None:
        self._made = made
        self.manager.passphrase.clear()
        self.next_button.setEnabled(True)
        self.sheet.show_sheet(made.recovery_groups, made.recovery_sheet)
        self._show_step(STEPS - 1)

    def _fail(self, error: Exception) -> None:
        self.next_button.setEnabled(True)
        self.message.say(self._error_words(error).brief, Tone.WARNING)

    def _show_step(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self.message.say("")
        self.back_button.setVisible(0 < step < STEPS - 1)
        self.existing.setVisible(step == 0)
        self._retranslate()
        first = (self.desk.organisation, self.manager.name, self.sheet.save)[step]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        page = DoorPage(560)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._step_words)
        head.addWidget(self._title)
        page.body.addWidget(Mark())
        page.body.addLayout(head)
        page.body.addWidget(self._stack)
        page.body.addWidget(self.message)
        buttons = QHBoxLayout()
        buttons.addWidget(self.existing)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.next_button)
        page.body.addLayout(buttons)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for page in (self.desk, self.manager, self.sheet):
                page.retranslate()
            self._retranslate()

    def _retranslate(self) -> None:
        titles = (
            self.tr("Where the desk lies"),
            self.tr("Who manages the desk"),
            self.tr("The recovery sheet"),
        )
        verbs = (self.tr("Next"), self.tr("Create the desk"), self.tr("Open the desk"))
        steps = self.tr("Step {step} of {steps}")
        self._step_words.setText(steps.format(step=self.step + 1, steps=STEPS))
        self._title.setText(titles[self.step])
        self.next_button.setText(verbs[self.step])
        self.back_button.setText(self.tr("Back"))
        self.existing.setText(self.tr("Open a desk that exists"))
