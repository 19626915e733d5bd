"""Settings of this PC and this person."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jar_desk.settings import AUTO_LOCK_MINUTES, LANGUAGES, TEXT_SCALES, THEMES
from jar_desk.ui.widgets.backup_card import BackupCard
from jar_desk.ui.widgets.buttons import SecondaryButton
from jar_desk.ui.widgets.card import Card
from jar_desk.ui.widgets.select import Select
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.settings import Settings
    from jar_desk.ui.workplace import Workplace


class SettingsView(QWidget):
    """Change what holds on this PC; every change works at once and is told by `changed`.

    What concerns the desk is only wished: `remember_wanted(bool)`, `letterhead_wanted()`,
    `closing_days_wanted()`.
    """

    changed = Signal(object)
    remember_wanted = Signal(bool)
    letterhead_wanted = Signal()
    closing_days_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._loading = False
        self._labels: list[tuple[Text, Callable[[], str]]] = []
        self._title = Text("", TextStyle.TITLE)
        self.language, self.theme = Select(), Select()
        self.text_scale, self.auto_lock = Select(), Select()
        self.remember, self.tray, self.sharing = QCheckBox(), QCheckBox(), QCheckBox()
        # Only Windows keeps windows out of captures.
        self.sharing.setHidden(sys.platform != "win32")
        self._key_ring = Text("", TextStyle.CAPTION, wrap=True)
        self._person = Text("", TextStyle.SOFT, wrap=True)
        self._letters = Text("", TextStyle.SOFT, wrap=True)
        self.edit_letterhead = SecondaryButton("")
        self.edit_letterhead.hide()
        self._closing = Text("", TextStyle.SOFT, wrap=True)
        self.see_closing_days = SecondaryButton("")
        self._closing_days = Card()
        self._closing_days.hide()
        self._look, self._safety, self._office = Card(), Card(), Card()
        self._letterhead = Card()
        self.backups = BackupCard()
        self._fill()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.show_settings(workplace.settings())

    @property
    def key_ring_words(self) -> str:
        """Return what is said about the key ring."""
        return self._key_ring.text()

    @property
    def letterhead_words(self) -> str:
        """Return what letters are signed with, as shown."""
        return self._letters.text()

    def show_key_ring(self, words: str, *, usable: bool, remembered: bool) -> None:
        """Say in words what the key ring of this PC can do and whether it is used."""
        self._key_ring.setText(words)
        self.remember.setEnabled(usable)
        self.remember.blockSignals(True)
        self.remember.setChecked(remembered)
        self.remember.blockSignals(False)

    def show_letterhead(self, words: str, *, editable: bool) -> None:
        """Show what letters are signed with; a manager may change it."""
        self._letters.setText(words)
        self.edit_letterhead.setVisible(editable)

    def show_closing_days(self, words: str, *, editable: bool) -> None:
        """Show the next days on which the desk is closed."""
        self._closing.setText(words)
        see, change = self.tr("See the days"), self.tr("See and change the days")
        self.see_closing_days.setText(change if editable else see)
        self._closing_days.show()

    def show_settings(self, settings: Settings) -> None:
        """Show these settings without telling anybody."""
        self._loading = True
        _choose(self.language, settings.language)
        _choose(self.theme, settings.theme)
        _choose(self.text_scale, settings.text_scale)
        _choose(self.auto_lock, settings.auto_lock_minutes)
        self.tray.setChecked(settings.tray_notices)
        self.sharing.setChecked(settings.screen_sharing)
        self._loading = False

    def current(self) -> Settings:
        """Return the settings as they are shown."""
        return replace(
            self._workplace.settings(),
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            text_scale=self.text_scale.currentData(),
            auto_lock_minutes=self.auto_lock.currentData(),
            tray_notices=self.tray.isChecked(),
            screen_sharing=self.sharing.isChecked(),
        )

    def _fill(self) -> None:
        for box, values in (
            (self.language, LANGUAGES),
            (self.theme, THEMES),
            (self.text_scale, TEXT_SCALES),
            (self.auto_lock, AUTO_LOCK_MINUTES),
        ):
            box.setMinimumWidth(220)
            for value in values:
                box.addItem("", value)

    def _connect(self) -> None:
        for box in (self.language, self.theme, self.text_scale, self.auto_lock):
            box.currentIndexChanged.connect(self._tell)
        self.tray.toggled.connect(self._tell)
        self.sharing.toggled.connect(self._tell)
        self.edit_letterhead.clicked.connect(self.letterhead_wanted)
        self.see_closing_days.clicked.connect(self.closing_days_wanted)
        self.remember.toggled.connect(self.remember_wanted)

    def _tell(self, _value: object) -> None:
        if not self._loading:
            self.changed.emit(self.current())

    def _lay_out(self) -> None:
        look = QGridLayout()
        self._row(look, self.language, lambda: self.tr("Language"))
        self._row(look, self.theme, lambda: self.tr("Colours"))
        self._row(look, self.text_scale, lambda: self.tr("Text size"))
        self._look.body.addLayout(look)
        safety = QGridLayout()
        self._row(safety, self.auto_lock, lambda: self.tr("Lock by itself after"))
        self._safety.body.addLayout(safety)
        for choice in (self.remember, self._key_ring, self.tray, self.sharing):
            self._safety.body.addWidget(choice)
        self._office.body.addWidget(self._person)
        self._letterhead.body.addWidget(self._letters)
        self._letterhead.header.addWidget(self.edit_letterhead)
        self._closing_days.body.addWidget(self._closing)
        self._closing_days.header.addWidget(self.see_closing_days)
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setMaximumWidth(720)
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 16, 22, 22)
        column.setSpacing(12)
        cards = (
            self._look,
            self._safety,
            self.backups,
            self._letterhead,
            self._closing_days,
            self._office,
        )
        for part in (self._title, *cards):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _row(self, grid: QGridLayout, field: QWidget, words: Callable[[], str]) -> None:
        label = Text()
        label.setBuddy(field)
        label.setMinimumWidth(180)
        self._labels.append((label, words))
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        grid.setColumnStretch(2, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        self._look.set_title(self.tr("Look and language"))
        self._safety.set_title(self.tr("Safety on this PC"))
        self._letterhead.set_title(self.tr("The office in letters"))
        self.edit_letterhead.setText(self.tr("Change"))
        self._closing_days.set_title(self.tr("Closing days and holidays"))
        self._office.set_title(self.tr("The person at the desk"))
        for label, words in self._labels:
            label.setText(words())
            buddy = label.buddy()
            if buddy is not None:
                buddy.setAccessibleName(words())
        themes = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "system": self.tr("As the PC"),
        }
        _word(self.language, lambda code: {"ja": "日本語", "en": "English"}[code])
        _word(self.theme, themes.__getitem__)
        _word(self.text_scale, lambda scale: f"{scale:.0%}")
        _word(self.auto_lock, lambda minutes: self.tr("%n minute(s)", "", minutes))
        self.remember.setText(self.tr("Remember this PC in its key ring"))
        self.tray.setText(self.tr("Show due dates as notices (number and date only)"))
        self.sharing.setText(self.tr("Show the windows to screen sharing (for remote support)"))
        staff = self._workplace.session.staff
        who = self.tr("{name} ({role})")
        role = self._workplace.wording.role(staff.role)
        self._person.setText(who.format(name=staff.name, role=role))


def _choose(box: Select, value: object) -> None:
    box.setCurrentIndex(max(0, box.index_of(value)))


def _word(box: Select, words: Callable[[Any], str]) -> None:
    for index in range(box.count()):
        box.setItemText(index, words(box.itemData(index)))
