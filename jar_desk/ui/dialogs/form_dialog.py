"""A dialog that asks for a few things and then does what stands on its button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.errors import Invalid
from jar_desk.ui.fields.composing import Composition
from jar_desk.ui.fields.tab_order import follow_reading_order, tab_stops
from jar_desk.ui.fields.typed_state import put_back, typed
from jar_desk.ui.widgets import (
    InlineMessage,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    Text,
    TextStyle,
    Tone,
)
from jar_desk.ui.widgets.fitted_dialog import FittedDialog
from jar_desk.ui.widgets.fitted_scroll import FittedScroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QLineEdit

    from jar_desk.ui.fields.typed_line import TypedLine
    from jar_desk.ui.widgets import Labelled
    from jar_desk.ui.wording import Wording

    State = dict[str, Any]

T = TypeVar("T")
WIDTH = 480
_SIDE = 24
_RING = 4
"""Room for the ring around what has the focus, which scrolls with it."""


class FormDialog(FittedDialog):
    """Heading, an explanation, `.body` for the fields, Cancel (`.keep`) and the verb (`.go`).

    The fields scroll where the screen is too low for them; heading and buttons stay in sight.
    Ctrl+Enter presses the verb; plain Enter never does, so that no conversion sends a form.
    """

    def __init__(
        self, title: str, verb: str, explanation: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.widen(WIDTH)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(_RING, _RING, _SIDE - _RING, _RING)
        self.body.setSpacing(14)
        self._area = FittedScroll(inside)
        self.go = PrimaryButton(verb)
        self.go.setToolTip(f"{verb} (Ctrl+Enter)")
        self.go.clicked.connect(self._try)
        self.keep = SecondaryButton(self.tr("Cancel"))
        self.keep.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._try)
        self._composition = Composition(self)
        self._fields: dict[str, QWidget] = {}
        self._blank: State = {}
        self._lay_out_frame(title, explanation)

    def keeps(self, **fields: QWidget) -> None:
        """Name the fields whose half-filled state is worth a draft (see `KeptDialog`)."""
        self._fields = fields

    def state(self) -> State:
        """Return what is typed into the fields worth a draft, as JSON values."""
        return {name: typed(field) for name, field in self._fields.items()}

    def restore(self, state: State) -> None:
        """Put back what was typed; names nobody knows any more are left out."""
        for name, value in state.items():
            if name in self._fields:
                put_back(self._fields[name], value)

    def begin(self, draft: State | None) -> None:
        """Remember what the form holds at first, then put back a draft and say so."""
        self._blank = self.state()
        if draft and draft != self._blank:
            self.restore(draft)
            self._say_restored()

    def draft(self) -> State | None:
        """Return what is half filled in, None where nothing was changed."""
        state = self.state()
        return None if state == self._blank else state

    def keep_draft(self) -> None:
        """Keep what is half filled in before the desk is locked, where it is kept at all."""

    def is_complete(self) -> bool:
        """Tell whether everything is there, saying beside the fields what is not."""
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go in reading order through whatever the dialog holds."""
        super().showEvent(event)
        follow_reading_order(self)
        if self.focusWidget() in {None, self.keep, self.go}:
            self._start()

    def _start(self) -> None:
        """Put the focus where work begins: on the first field."""
        buttons = {self.keep, self.go}
        first = next((one for one in tab_stops(self) if one not in buttons), self.go)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_restored(self) -> None:
        self.kept = InlineMessage(self.tr("What was half filled in is back."), Tone.INFO)
        self.anew = QuietButton(self.tr("Start over"), "rotate-ccw")
        self.anew.clicked.connect(self._start_over)
        line = QHBoxLayout()
        line.addWidget(self.kept, 1)
        line.addWidget(self.anew)
        self.body.insertLayout(0, line)

    def _start_over(self) -> None:
        self.restore(self._blank)
        self.kept.say("")
        self.anew.hide()
        self._start()

    def _try(self) -> None:
        if not self.go.isEnabled() or self._composition.under_way:
            return
        if self.is_complete():
            self.accept()
        else:
            # After the words beside the field have taken their room.
            QTimer.singleShot(0, self, self._show_field)

    def _show_field(self) -> None:
        if (field := self.focusWidget()) is not None:
            self._area.ensureWidgetVisible(field)

    def _lay_out_frame(self, title: str, explanation: str) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 14 - _RING)
        head.setSpacing(14)
        head.addWidget(Text(title, TextStyle.TITLE, wrap=True))
        if explanation:
            head.addWidget(Text(explanation, TextStyle.SOFT, wrap=True))
        fields = QHBoxLayout()
        fields.setContentsMargins(_SIDE - _RING, 0, _RING, 0)
        fields.addWidget(self._area)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(_SIDE, 14 - _RING, _SIDE, 0)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 22, 0, 20)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(fields)
        column.addStretch(1)
        column.addLayout(buttons)


def all_filled(rows: Sequence[Labelled], wording: Wording) -> bool:
    """Tell whether every line has words, saying beside the others that they are needed."""
    empty = [row for row in rows if not cast("QLineEdit", row.field).text().strip()]
    for row in rows:
        wrong = row in empty
        row.say(wording.invalid(Invalid("value", "empty")) if wrong else "", wrong=wrong)
    if empty:
        empty[0].field.setFocus()
    return not empty


def needed(line: TypedLine[T]) -> T | None:
    """Return the value of a line that must not be empty, or say beside it what is wrong."""
    try:
        value = line.value()
        if value is None:
            raise Invalid("value", "empty")  # noqa: TRY301 - one way to complain
    except Invalid as problem:
        line.complain(problem)
        return None
    return value
