"""The subject finder: an export is looked through, hits are judged one by one, ticked, taken."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from jar_desk.domain.errors import Cancelled
from jar_desk.domain.finding.hits import Strength, Unit
from jar_desk.ui.asking import FileKind
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.dropping import dropped_file
from jar_desk.ui.models.cells import Badge, Cell, isolated
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.widgets import (
    InlineMessage,
    Labelled,
    ProgressOverlay,
    SecondaryButton,
    Segments,
    Tone,
)
from jar_desk.usecases.finding import look_through

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from jar_desk.domain.finding.hits import Hit
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.finding import LookedThrough

_ALL: Final = "all"
_WIDTH: Final = 960
_LIST_HEIGHT: Final = 236
_ROW_HEIGHT: Final = 92
_TONES: Final = {
    Strength.CERTAIN: Tone.SUCCESS,
    Strength.LIKELY: Tone.INFO,
    Strength.POSSIBLE: Tone.NEUTRAL,
}


class HitTable(RowTable):
    """Space ticks the row that is selected, so do Enter, a double click and a click on its tick."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space."""
        if event.key() == Qt.Key.Key_Space:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)


class FinderDialog(FormDialog):
    """Nothing is ticked by the program; nothing of the export is kept but what is ticked."""

    def __init__(
        self,
        workplace: Workplace,
        inquiry: Inquiry,
        file: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Find the person in an export"),
            self.tr("Take over as a record…"),
            self.tr(
                "Drop a table, text or PDF of another system here. It is looked through for every "
                "spelling of the names, and for addresses and phone numbers of the person. Only "
                "what you tick is kept."
            ),
            parent,
        )
        self._place, self._inquiry = workplace, inquiry
        self.found: LookedThrough | None = None
        self.chosen: set[int] = set()
        self._shown: list[Hit] = []
        self._file, self._last = file, 0
        self.more = QLineEdit()
        self.more.setPlaceholderText(self.tr("For example RJ-0042, other spellings"))
        self.file = SecondaryButton(self.tr("Choose an export…"), "table", accent=True)
        self.answer = InlineMessage("", Tone.INFO)
        self.filter = Segments(calm=True)
        self.model = RowsModel(self)
        self.table = HitTable()
        self.whole = QPlainTextEdit()
        self.all = SecondaryButton(self.tr("Tick all listed"), "list-checks")
        self.setAcceptDrops(True)
        self._lay_out()
        self.file.clicked.connect(self._choose_file)
        self.more.returnPressed.connect(lambda: self.look(self._file))
        self.filter.chosen.connect(lambda _key: self._list())
        self.all.clicked.connect(self._tick_all)
        self.table.row_opened.connect(self._tick)
        self.table.clicked.connect(self._clicked)
        self.table.row_chosen.connect(self._show_whole)
        self.widen(_WIDTH)
        self._say_chosen()
        self.look(file)

    def look(self, file: Path | None) -> None:
        """Look through an export, where there is one, with progress and Cancel."""
        if file is None:
            return
        self._file = file
        session, inquiry, more = self._place.session, self._inquiry, self.more.text()
        overlay = ProgressOverlay(self.tr("Looking through the export"), self)
        self._last += 1
        mine = self._last

        def failed(error: Exception) -> None:
            overlay.finish()
            if mine == self._last:
                self._explain(error)

        def done(found: LookedThrough) -> None:
            overlay.finish()
            if mine == self._last:
                self._show_found(found)

        self._place.background.run(
            self,
            lambda: look_through(session, inquiry, file, more, overlay.report, overlay.cancelled),
            done,
            failed,
        )

    def is_complete(self) -> bool:
        """Tell whether something is ticked."""
        if not self.chosen:
            self.answer.say(self.tr("Tick what is to be taken over."), Tone.WARNING)
        return bool(self.chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look through the file that was dropped."""
        file = dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.look(file)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.more, 1)
        line.addWidget(self.file)
        label = self.tr("Also look for: numbers, addresses, names, parted by commas")
        self.body.addWidget(Labelled(self.more, label, beside=line))
        self.body.addWidget(self.answer)
        self.filter.setAccessibleName(self.tr("Show"))
        self.filter.add(_ALL, self.tr("All"))
        for strength in Strength:
            self.filter.add(strength.value, self._place.wording.strength(strength))
        above = QHBoxLayout()
        above.addWidget(self.filter)
        above.addStretch(1)
        above.addWidget(self.all)
        self.body.addLayout(above)
        self.table.setAccessibleName(self.tr("What was found; Space ticks"))
        self.table.setModel(self.model)
        self.table.set_widths(scaled([84, 84, 110, 250, 340], {3: 2, 4: 3}))
        self.table.setFixedHeight(self._place.theme.pixels(_LIST_HEIGHT))
        self.body.addWidget(self.table)
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setFixedHeight(self._place.theme.pixels(_ROW_HEIGHT))
        self._whole = Labelled(self.whole, self.tr("What is selected, in full"))
        self.body.addWidget(self._whole)
        self.body.addStretch(1)
        self._results = (self.filter, self.all, self.table, self._whole)
        for part in self._results:
            part.hide()

    def _choose_file(self) -> None:
        self.look(self._place.asking.open_path(FileKind.EXPORT))

    def _show_found(self, found: LookedThrough) -> None:
        self.found, self.chosen = found, set()
        counts = Counter(hit.strength for hit in found.hits)
        wording = self._place.wording
        self.filter.set_words(_ALL, self.tr("All"), len(found.hits))
        for one in Strength:
            self.filter.set_words(one.value, wording.strength(one), counts[one])
        self.filter.choose(_ALL)
        for part in self._results:
            part.setVisible(bool(found.hits))
        self.answer.say(self._summary(found), _tone(found))
        self._list()
        (self.table if found.hits else self.file).setFocus(Qt.FocusReason.OtherFocusReason)

    def _summary(self, found: LookedThrough) -> str:
        looked = found.looked
        said = [self._read_words(looked.unit, looked.read)]
        if not looked.hits:
            said.append(self.tr("Nothing in it is like what is known of the person."))
        elif looked.found > len(looked.hits):
            words = self.tr("{found} hits, of which the {told} strongest are listed.")
            said.append(words.format(found=looked.found, told=len(looked.hits)))
        else:
            said.append(self.tr("%n hit(s): look at each, Space ticks it.", "", looked.found))
        if looked.unread:
            said.append(self.tr("%n page(s) could not be read: look at each.", "", looked.unread))
        return " ".join(said)

    def _read_words(self, unit: Unit, count: int) -> str:
        if unit is Unit.ROWS:
            return self.tr("%n row(s) looked through.", "", count)
        if unit is Unit.LINES:
            return self.tr("%n line(s) looked through.", "", count)
        return self.tr("%n page(s) looked through.", "", count)

    def _list(self) -> None:
        hits = self.found.hits if self.found else ()
        key = self.filter.current
        self._shown = [one for one in hits if key in {_ALL, one.strength.value}]
        self.model.show_rows(self._heads(), [self._row(one) for one in self._shown])
        self.table.choose_row(0)
        self._show_whole(0)

    def _heads(self) -> tuple[str, ...]:
        words = (self.tr("Row"), self.tr("Line"), self.tr("Page"))
        where = dict(zip(Unit, words, strict=True))[self.found.looked.unit] if self.found else ""
        return self.tr("Ticked"), where, self.tr("Strength"), self.tr("Why"), self.tr("Found")

    def _row(self, hit: Hit) -> TableRow:
        wording = self._place.wording
        ticked = Badge(text=self.tr("Ticked"), tone=Tone.SUCCESS)
        why = self.tr(" · ").join(dict.fromkeys(map(wording.found_reason, hit.reasons)))
        said = " · ".join(isolated(" ".join(one.text.split())[:80]) for one in hit.reasons)
        strength = Badge(text=wording.strength(hit.strength), tone=_TONES[hit.strength])
        cells = (
            Cell(badge=ticked) if hit.number in self.chosen else Cell(first="—"),
            Cell(first=str(hit.number)),
            Cell(badge=strength),
            Cell(first=why),
            Cell(first=said, private=True),
        )
        return TableRow(None, cells)

    def _tick(self, place: int) -> None:
        hit = self._shown[place]
        self.chosen ^= {hit.number}
        self.model.put_row(place, self._row(hit))
        self._say_chosen()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._tick(index.row())

    def _tick_all(self) -> None:
        self.chosen |= {one.number for one in self._shown}
        self._list()
        self._say_chosen()

    def _say_chosen(self) -> None:
        words = self.tr("Take over %n as a record…", "", len(self.chosen))
        self.go.setText(words if self.chosen else self.tr("Take over as a record…"))
        self.go.setEnabled(bool(self.chosen))

    def _show_whole(self, place: int) -> None:
        if not 0 <= place < len(self._shown):
            self.whole.clear()
            return
        hit, head = self._shown[place], self.found.looked.head if self.found else ()
        names = (*head, *([""] * (len(hit.cells) - len(head))))
        lines = (
            f"{name}: {cell}" if name else cell
            for name, cell in zip(names, hit.cells, strict=False)
            if cell.strip()
        )
        self.whole.setPlainText("\n".join(lines))

    def _explain(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.answer.say(self.tr("Stopped; nothing was kept."), Tone.INFO)
            return
        self.answer.say(self._place.wording.error(error).brief, Tone.ERROR)


def _tone(found: LookedThrough) -> Tone:
    if found.looked.unread:
        return Tone.WARNING
    return Tone.INFO if found.hits else Tone.SUCCESS
