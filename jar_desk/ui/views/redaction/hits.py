"""Looking for words on the pages of a record, or of all of them, and blacking them out there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.views.redaction.lines import LineButton
from jar_desk.ui.widgets import (
    Line,
    Pill,
    QuietButton,
    SearchField,
    SecondaryButton,
    Segments,
    Text,
    TextStyle,
    Tone,
)
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.ui.widgets.fitted_scroll import FittedScroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.usecases.redacting import Hit

HERE, EVERYWHERE = "here", "everywhere"
SHOWN: Final = 60
"""Most hits listed; the button blacks out all of them."""
_AFTER: Final = 250
"""Milliseconds without typing after which is looked."""


@dataclass(frozen=True, slots=True)
class Found:
    """A hit in words: where it is, what stands around it; `done` where it is blacked out."""

    hit: Hit
    where: str
    around: str
    done: bool


class HitPanel(QWidget):
    """A field, where to look, what was found; it tells what is wanted of a hit."""

    looked_for = Signal(str, bool)
    visited = Signal(object)
    accepted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self.tr("Name, address, number…"))
        self.scope = Segments(calm=True)
        self.scope.add(HERE, self.tr("This record"))
        self.scope.add(EVERYWHERE, self.tr("All records"))
        self.close_button = QuietButton("", "x")
        self.close_button.set_name(self.tr("Close the search (Esc)"))
        self.said = Text("", TextStyle.CAPTION, wrap=True)
        self.all = SecondaryButton("", accent=True)
        self.rows: list[LineButton] = []
        self.accepts: list[SecondaryButton] = []
        self._open: tuple[Hit, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._lay_out()
        self._timer.timeout.connect(self.look)
        self.field.searched.connect(lambda _text: self._timer.start())
        self.field.returnPressed.connect(self.look)
        self.scope.chosen.connect(lambda _key: self.look())
        self.close_button.clicked.connect(self.closed)
        self.all.clicked.connect(lambda: self.accepted.emit(self._open))

    @property
    def everywhere(self) -> bool:
        """Tell whether all records are looked through."""
        return self.scope.current == EVERYWHERE

    def look(self) -> None:
        """Look now for what is typed."""
        self._timer.stop()
        if not self.field.composing:
            self.looked_for.emit(self.field.text().strip(), self.everywhere)

    def show_found(
        self, found: Sequence[Found], count: int, left: Sequence[Hit], note: str = ""
    ) -> None:
        """List the first of `count` hits; `left` are those not blacked out yet.

        `note` says what could not be looked through.
        """
        at = next((place for place, row in enumerate(self.accepts) if row.hasFocus()), -1)
        empty_layout(self._list)
        self.rows, self.accepts = [], []
        for one in found:
            self._list.addWidget(self._line(one))
            self._list.addWidget(Line())
        self._open = tuple(left)
        self.all.setText(self.tr("Black out all %n", "", len(self._open)))
        if self.all.hasFocus() and len(self._open) <= 1:
            self._leave_button()
        self.all.setVisible(len(self._open) > 1)
        self.said.setText("\n".join(part for part in (self._counted(count), note) if part))
        if at >= 0 and self.accepts:
            self.accepts[min(at, len(self.accepts) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at >= 0:
            self._leave_button()

    def _leave_button(self) -> None:
        """Go on in the list: the field would take Ctrl+Z for its own words."""
        target: QWidget = self.rows[0] if self.rows else self.field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _counted(self, count: int) -> str:
        if not self.field.text().strip():
            return self.tr(
                "Every spelling is found: kana of any width, accents, spaces, line ends."
            )
        if not count:
            return self.tr("Nothing found. Pictures without text cannot be searched.")
        words = [self.tr("%n place(s) found", "", count)]
        if count > SHOWN:
            words.append(self.tr("the first {count} are listed").format(count=SHOWN))
        return self.tr("; ").join(words)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 12, 18, 8)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Search and black out"), TextStyle.HEADING), 1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.scope)
        column.addWidget(self.said)
        column.addWidget(self.all)
        column.addLayout(self._list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(FittedScroll(inside))
        outer.addStretch(1)

    def _line(self, one: Found) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        line = LineButton(one.around)
        line.setAccessibleName(f"{one.around} – {one.where}")
        line.clicked.connect(lambda: self.visited.emit(one.hit))
        words.addWidget(line)
        words.addWidget(Text(one.where, TextStyle.CAPTION, wrap=True))
        row.addLayout(words, 1)
        self.rows.append(line)
        if one.done:
            row.addWidget(Pill(self.tr("Done"), Tone.SUCCESS))
        else:
            accept = SecondaryButton(self.tr("Black out"))
            accept.setAccessibleName(
                self.tr("Black out “{text}”, {where}").format(text=one.around, where=one.where)
            )
            accept.clicked.connect(lambda: self.accepted.emit((one.hit,)))
            row.addWidget(accept)
            self.accepts.append(accept)
        return holder
