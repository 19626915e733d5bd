"""At the right: what may be another's, what is blacked out and why, and the next step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.views.redaction.lines import LineButton, TagButton
from jar_desk.ui.widgets import Card, Line, Pill, SecondaryButton, Text, TextStyle, Tone
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.ui.widgets.fitted_scroll import FittedScroll

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from jar_desk.domain.redaction import Redaction
    from jar_desk.domain.third_parties import Suggestion
    from jar_desk.ui.wording import Wording

_MOST: Final = 80
"""Lines shown at most; a page with more is better searched."""


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """How a place that is blacked out is called: what lies there, and its ground."""

    place: Redaction
    said: str
    ground: str
    ground_words: str


class Panel(QWidget):
    """Lists of one page; it tells what is pressed."""

    accepted = Signal(object)
    looked_at = Signal(object)
    picked = Signal(object)
    removed = Signal(object)
    ground_wanted = Signal(object, object)
    emptied = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.suggestion_rows: list[SecondaryButton] = []
        self.place_rows: dict[UUID, LineButton] = {}
        self.tags: dict[UUID, TagButton] = {}
        self.none = Text("", TextStyle.SOFT, wrap=True)
        self.own = Text("", TextStyle.CAPTION, wrap=True)
        self.counted = Text("", TextStyle.HEADING)
        self.elsewhere = Text("", TextStyle.CAPTION, wrap=True)
        self.next_ground = TagButton("", "")
        self.next_ground.clicked.connect(lambda: self.ground_wanted.emit(None, self.next_ground))
        self._suggestions, self._places = QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def show_suggestions(self, suggestions: Sequence[Suggestion], *, private: bool) -> None:
        """Offer what may be another's; say what is the person's own and stays."""
        focused = self._focused(self.suggestion_rows)
        empty_layout(self._suggestions)
        self.suggestion_rows = []
        others = [one for one in suggestions if not one.own][:_MOST]
        for one in others:
            self._suggestions.addWidget(self._suggestion(one, private=private))
            self._suggestions.addWidget(Line())
        self.none.setVisible(not others)
        own = dict.fromkeys(one.text for one in suggestions if one.own)
        stays = self.tr("Stays, as the person's own: {words}")
        joined = self._wording.pick("、", ", ").join(own)
        self.own.setText(stays.format(words=self.tr("hidden") if private else joined))
        self.own.setVisible(bool(own))
        self._focus_again(focused, self.suggestion_rows)

    def show_places(
        self, places: Sequence[PlaceWords], elsewhere: int, chosen: UUID | None
    ) -> None:
        """List what is blacked out of this page; say how much is on others."""
        rows = list(self.place_rows.values())
        focused, tagged = self._focused(rows), self._focused(list(self.tags.values()))
        empty_layout(self._places)
        self.place_rows, self.tags = {}, {}
        for one in places[:_MOST]:
            self._places.addWidget(self._place(one))
            self._places.addWidget(Line())
        self.counted.setText(self.tr("Blacked out: %n place(s)", "", len(places)))
        others = self.tr("On other pages of this record: %n place(s)", "", elsewhere)
        self.elsewhere.setText(others)
        self.elsewhere.setVisible(bool(elsewhere))
        self.mark_chosen(chosen)
        self._focus_again(focused, list(self.place_rows.values()))
        self._focus_again(tagged, list(self.tags.values()))

    def mark_chosen(self, chosen: UUID | None) -> None:
        """Show which place is chosen on the page."""
        for key, row in self.place_rows.items():
            row.setChecked(key == chosen)

    def show_next_ground(self, ground: str, words: str) -> None:
        """Say on which ground the next place is blacked out."""
        self.next_ground.setText(ground)
        name = self.tr("Ground of the next place: {ground}").format(ground=ground)
        self.next_ground.setAccessibleName(name)
        self.next_ground.setToolTip(f"{ground}\n{words}" if words else name)
        self.next_ground.setEnabled(bool(ground))
        self.next_ground.updateGeometry()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 16, 18, 8)
        column.setSpacing(0)
        column.addWidget(Text(self.tr("Suggestions of third parties"), TextStyle.HEADING))
        column.addSpacing(4)
        hint = self.tr("What is the person's own (blue) stays. A person judges each suggestion.")
        column.addWidget(Text(hint, TextStyle.CAPTION, wrap=True))
        column.addSpacing(6)
        self.none.setText(
            self.tr("The program sees none on this page. Read it all the same: it misses some.")
        )
        column.addWidget(self.none)
        column.addLayout(self._suggestions)
        column.addSpacing(6)
        column.addWidget(self.own)
        column.addSpacing(14)
        column.addWidget(self.counted)
        column.addSpacing(6)
        column.addLayout(self._places)
        column.addSpacing(6)
        column.addWidget(self.elsewhere)
        column.addSpacing(8)
        ground = QHBoxLayout()
        ground.addWidget(Text(self.tr("Ground of the next"), TextStyle.CAPTION))
        ground.addStretch(1)
        ground.addWidget(self.next_ground)
        column.addLayout(ground)
        column.addSpacing(14)
        note = Card(self.tr("Checked on export"), "shield-check", look="sound")
        said = self.tr(
            "What is blacked out is burnt into the picture of its page. The program then makes "
            "sure that it is left in no text, picture or metadata of the PDF."
        )
        note.body.addWidget(Text(said, TextStyle.SMALL, wrap=True))
        column.addWidget(note)
        column.addSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(FittedScroll(inside))
        outer.addStretch(1)
        self._suggestions.setSpacing(0)
        self._places.setSpacing(0)

    def _suggestion(self, one: Suggestion, *, private: bool) -> QWidget:
        said = self.tr("hidden") if private else one.text
        accept = SecondaryButton(self.tr("Black out"), accent=True)
        accept.setAccessibleName(self.tr("Black out “{text}”").format(text=said))
        accept.clicked.connect(lambda: self.accepted.emit(one))
        look = LineButton(said)
        look.setAccessibleName(self.tr("Show “{text}” on the page").format(text=said))
        for comes in (look.clicked, look.reached):
            comes.connect(lambda: self.looked_at.emit(one))
        self.suggestion_rows.append(accept)
        return _row(Pill(self._wording.concern(one.concern), Tone.PENDING), look, accept)

    def _place(self, one: PlaceWords) -> QWidget:
        place = one.place
        line = LineButton(one.said, "square")
        for comes in (line.clicked, line.reached):
            comes.connect(lambda: self.picked.emit(place))
        line.removed.connect(lambda: self.removed.emit(place))
        name = self.tr("Ground of “{text}”: {ground}").format(text=one.said, ground=one.ground)
        tag = TagButton(one.ground, name)
        tag.setToolTip(f"{one.ground}\n{one.ground_words}")
        tag.clicked.connect(lambda: self.ground_wanted.emit(place, tag))
        self.place_rows[place.id], self.tags[place.id] = line, tag
        return _row(line, tag)

    def _focused(self, rows: Sequence[QWidget]) -> int:
        return next((at for at, row in enumerate(rows) if row.hasFocus()), -1)

    def _focus_again(self, at: int, rows: Sequence[QWidget]) -> None:
        """Keep the focus in the list when a line of it went."""
        if at < 0:
            return
        if rows:
            rows[min(at, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()


def _row(*parts: QWidget) -> QWidget:
    """Return a line of a list; what can be cut takes the room that is left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 6, 0, 6)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, LineButton) else 0)
    return holder
