"""Who agrees to a restore, with their passphrase or the recovery sheet; or why nobody does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets.inline_message import InlineMessage
from jar_desk.ui.widgets.labelled import Labelled
from jar_desk.ui.widgets.secret_field import SecretField
from jar_desk.ui.widgets.select import Select
from jar_desk.usecases.restoring_together import SecondKey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.staff import Staff

_SHEET: Final = "sheet"
_ALONE: Final = "alone"


class SecondPerson(QWidget):
    """`.who` and `.secret`; `.alone` in place of them where nobody else can open the backup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Staff, ...] = ()
        self.who = Select()
        self._who_row = Labelled(self.who)
        self.secret = SecretField()
        self._secret_row = Labelled(self.secret)
        self.nobody = InlineMessage(tone=Tone.INFO)
        self.alone = TextBox(2)
        self._alone_row = Labelled(self.alone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self._who_row, self.nobody, self._secret_row, self._alone_row):
            column.addWidget(part)
        self.who.currentIndexChanged.connect(self._follow)
        self.retranslate()

    def offer(self, people: Sequence[Staff]) -> None:
        """Say who could agree; what was chosen stays where it is still possible."""
        chosen = self.who.currentData()
        self._people = tuple(people)
        self.who.clear()
        for one in people:
            self.who.addItem(one.name, one.id)
        self.who.addItem(self.tr("The recovery sheet"), _SHEET)
        if not people:
            self.who.addItem(self.tr("Nobody: an exception"), _ALONE)
        self.who.setCurrentIndex(max(0, self.who.index_of(chosen)))
        self._follow()

    def value(self) -> tuple[SecondKey | None, str]:
        """Return who agrees and how, and the reason where nobody does."""
        if self._is_alone:
            return None, self.alone.words()
        whose = self.who.currentData()
        return SecondKey(self.secret.text(), None if whose == _SHEET else whose), ""

    def is_complete(self) -> bool:
        """Tell whether there is a passphrase, a code or a reason, saying what is not."""
        field, row = self._asked
        given = bool(field.words() if isinstance(field, TextBox) else field.text())
        row.say("" if given else self.tr("This is needed."), wrong=not given)
        return given

    def forget(self) -> None:
        """Empty what was typed in secret."""
        self.secret.clear()

    @property
    def _is_alone(self) -> bool:
        return bool(self.who.currentData() == _ALONE)

    @property
    def _asked(self) -> tuple[TextBox | SecretField, Labelled]:
        if self._is_alone:
            return self.alone, self._alone_row
        return self.secret, self._secret_row

    def _follow(self) -> None:
        """Ask for what belongs to the choice."""
        self._secret_row.setVisible(not self._is_alone)
        self._alone_row.setVisible(self._is_alone)
        for row in (self._secret_row, self._alone_row):
            row.say("")
        by_sheet = self.who.currentData() == _SHEET
        self._secret_row.set_label(
            self.tr("Code of the recovery sheet of that time")
            if by_sheet
            else self.tr("Their passphrase at the time of the backup")
        )
        self.nobody.say("" if self._people else self._nobody_words())

    def _nobody_words(self) -> str:
        return self.tr(
            "Nobody else can open this backup. Use the recovery sheet, or restore alone: that is "
            "recorded as an exception, with your reason."
        )

    def retranslate(self) -> None:
        """Take the words of the language of the moment."""
        self._who_row.set_label(self.tr("Who agrees, beside you"))
        self._alone_row.set_label(self.tr("Why nobody else agrees"))
        if self.who.count():
            self.offer(self._people)
