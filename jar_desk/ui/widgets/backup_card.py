"""Where backups go, when the last good one was made there, and what may be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.theme import Role, Tone
from jar_desk.ui.widgets.buttons import QuietButton, SecondaryButton
from jar_desk.ui.widgets.card import Card, Line
from jar_desk.ui.widgets.icon_mark import IconMark
from jar_desk.ui.widgets.inline_message import InlineMessage
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jar_desk.domain.backups import BackupPlace
    from jar_desk.ui.wording import Wording


class BackupCard(Card):
    """List the places; `now_wanted()`, `place_wanted(removable)`, `removed(folder)`."""

    now_wanted = Signal()
    place_wanted = Signal(bool)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._editable = False
        self._shown: Callable[[], None] = lambda: None
        self._hint = Text("", TextStyle.CAPTION, wrap=True)
        self._state = InlineMessage("", Tone.INFO)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._empty = Text("", TextStyle.SOFT, wrap=True)
        self.now = SecondaryButton("", "database")
        self.folder, self.drive = SecondaryButton("", "plus"), SecondaryButton("", "plus")
        self.now.clicked.connect(self.now_wanted)
        self.folder.clicked.connect(lambda: self.place_wanted.emit(False))
        self.drive.clicked.connect(lambda: self.place_wanted.emit(True))
        self.header.addWidget(self.now)
        self.body.addWidget(self._state)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._list)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder)
        row.addWidget(self.drive)
        row.addStretch(1)
        self.body.addWidget(self._buttons)
        self.body.addWidget(self._hint)
        self.set_editable(editable=False)
        self._retranslate()

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what is said of the places."""
        found = [one.text() for one in self.findChildren(Text) if one.isVisibleTo(self)]
        return tuple(filter(None, found))

    def set_editable(self, *, editable: bool) -> None:
        """Let the manager choose places."""
        self._editable = editable
        self._buttons.setVisible(editable)

    def show_progress(self, words: str) -> None:
        """Say how far a backup is."""
        self.now.setEnabled(False)
        self._state.say(words, Tone.INFO)

    def complain(self, words: str) -> None:
        """Say why a place cannot be chosen."""
        self._state.say(words, Tone.WARNING)

    def show_places(
        self,
        places: Sequence[BackupPlace],
        wording: Wording,
        failed: Mapping[str, str],
        *,
        running: bool,
    ) -> None:
        """List the places; `failed` says of a folder why its last backup was not made."""

        def show() -> None:
            self._clear()
            for place in places:
                self._add(place, wording, failed.get(place.folder, ""))

        self._shown = show
        show()
        self._empty.setVisible(not places)
        self.now.setEnabled(not running and any(one.chosen for one in places))
        if not running:
            self._state.say("")

    def _add(self, place: BackupPlace, wording: Wording, failed: str) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        mark = IconMark("database")
        if failed:
            mark.show_icon("triangle-alert", Role.WARNING)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(place.folder, TextStyle.LABEL, wrap=True))
        words.addWidget(Text(self._told(place, wording), TextStyle.CAPTION, wrap=True))
        if failed:
            words.addWidget(Text(failed, TextStyle.SMALL, wrap=True))
        line.addWidget(mark)
        line.addLayout(words, 1)
        if self._editable and place.chosen:
            remove = QuietButton(self.tr("Remove"))
            remove.setAccessibleName(self.tr("Remove {place}").format(place=place.folder))
            remove.clicked.connect(lambda: self.removed.emit(place.folder))
            line.addWidget(remove)
        if self._list.count():
            self._list.addWidget(Line())
        self._list.addWidget(row)
        row.show()

    def _told(self, place: BackupPlace, wording: Wording) -> str:
        kind = self.tr("Removable drive") if place.removable else self.tr("Folder")
        if not place.chosen:
            kind = self.tr("Written by a command")
        if place.last_good is None:
            when = self.tr("no backup yet")
        else:
            when = self.tr("last good backup {when}").format(
                when=wording.full_moment(place.last_good)
            )
        return self.tr("{kind} · {when}").format(kind=kind, when=when)

    def _clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Backups"))
        self.now.setText(self.tr("Back up now"))
        self.folder.setText(self.tr("Add a folder"))
        self.drive.setText(self.tr("Add a removable drive"))
        self._empty.setText(
            self.tr(
                "No place is chosen yet. Choose a folder on another disk, and a drive for the safe."
            )
        )
        self._hint.setText(
            self.tr(
                "A backup is made every day when the desk is first opened, and checked by opening "
                "it. Kept are the newest of 7 days, 5 weeks and 12 months. To restore one, lock "
                "the desk: the window with the passphrase offers it."
            )
        )
        self._shown()
