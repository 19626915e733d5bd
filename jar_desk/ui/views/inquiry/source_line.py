"""One line of the search checklist: the place, how the search ended, what was searched for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jar_desk.domain.inquiry import SourceState
from jar_desk.ui.theme import Role
from jar_desk.ui.widgets import IconMark, QuietButton, Segments, Text, TextStyle
from jar_desk.usecases.searching import settle_source

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jar_desk.domain.inquiry import SourceCheck
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen

_NAME_ROOM = 200
"""Width the name of a place wants, in pixels at a text scale of 1.0."""
_CHOICES = (SourceState.FOUND, SourceState.NOTHING_HELD, SourceState.NOT_APPLICABLE)


class SourceLine(QWidget):
    """Three choices; the one pressed is saved at once, the arrow opens the search again."""

    def __init__(self, case: OpenInquiry, check: SourceCheck) -> None:
        super().__init__()
        self._case, self._check = case, check
        self.mark = IconMark("circle-alert", Role.WARNING)
        self.name = Text("", TextStyle.BODY, wrap=True)
        self.by = Text("", TextStyle.CAPTION, wrap=True)
        self.searched = QLineEdit()
        self.searched.setPlaceholderText(self.tr("Names, numbers"))
        self.searched.setAccessibleName(self.tr("Searched for"))
        self.choices = Segments(calm=True)
        for state in _CHOICES:
            self.choices.add(str(state), case.workplace.wording.source_state(state))
        self.again = QuietButton("", "rotate-ccw")
        self.again.set_name(self.tr("Search again"))
        self._roomy: bool | None = None
        self._lay_out()
        self.choices.chosen.connect(lambda key: self._settle(SourceState(key)))
        self.again.clicked.connect(lambda: self._settle(SourceState.OPEN))
        self.searched.editingFinished.connect(self.save_typed)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.name)
        words.addWidget(self.by)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addLayout(words, 1)
        said.addWidget(self.searched, 1)
        self._grid.addWidget(self.mark, 0, 0)
        self._grid.addLayout(said, 0, 1)
        self._grid.setColumnStretch(1, 1)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices beneath where a name would have no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        taken = self.choices.sizeHint().width() + self.again.sizeHint().width()
        roomy = self.width() - taken >= self._case.workplace.theme.pixels(_NAME_ROOM)
        if roomy is self._roomy:
            return
        self._roomy = roomy
        self._grid.addWidget(self.again, 0, 2)
        if roomy:
            self._grid.addWidget(self.choices, 0, 3)
        else:
            self._grid.addWidget(self.choices, 1, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)

    def start(self) -> None:
        """Put the focus on what was searched for."""
        self.searched.setFocus()

    def show_check(self, check: SourceCheck, seen: Seen) -> None:
        """Show how the search stands; words being typed stay."""
        self._check = check
        wording, source = self._case.workplace.wording, seen.sources.get(check.source_id)
        name = wording.pick(source.name_ja, source.name_en) if source else "—"
        self.name.setText(name)
        settled = check.state is not SourceState.OPEN
        self.mark.show_icon(*(("check", Role.SUCCESS) if settled else ("minus", Role.TEXT_SOFT)))
        self._show_by(check, seen)
        self.choices.setAccessibleName(name)
        if settled:
            self.choices.choose(str(check.state))
        else:
            self.choices.clear()
        self.choices.setEnabled(seen.open_to_work)
        self.again.setVisible(settled and seen.open_to_edit)
        self.searched.setVisible(not settled and seen.open_to_work)
        if not self.searched.hasFocus():
            self.searched.setText(check.searched_for)

    def _show_by(self, check: SourceCheck, seen: Seen) -> None:
        wording = self._case.workplace.wording
        parts = []
        if check.settled_at is not None:
            parts = [wording.moment(check.settled_at), seen.name_of(check.settled_by)]
            parts += [check.searched_for] if check.searched_for else []
        self.by.setText(" · ".join(parts))
        self.by.setVisible(bool(parts))

    def _settle(self, state: SourceState) -> None:
        entity, words = self._check.id, self.searched.text().strip()
        self._case.change(
            lambda session, inquiry: settle_source(
                session, inquiry, entity, state=state, searched_for=words
            )
        )

    def save_typed(self) -> None:
        """Save words that are typed but not saved."""
        still_open = self._check.state is SourceState.OPEN
        if still_open and self.searched.text().strip() != self._check.searched_for:
            self._settle(SourceState.OPEN)
