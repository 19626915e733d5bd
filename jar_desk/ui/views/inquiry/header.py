"""Who it is about, what to mind, until when; and what may be done with the whole inquiry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QGraphicsBlurEffect, QHBoxLayout, QMenu, QWidget

from jar_desk.domain.clocks import remaining
from jar_desk.domain.rights import Regime
from jar_desk.domain.stages import next_stage, targets
from jar_desk.ui.models.facts import contact_pills
from jar_desk.ui.models.states import due_tone, state_badge
from jar_desk.ui.theme import Role
from jar_desk.ui.widgets import (
    FlowLayout,
    Pill,
    QuietButton,
    SecondaryButton,
    Text,
    TextStyle,
    Tone,
)
from jar_desk.ui.widgets.tooltip import tooltip_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from jar_desk.ui.views.inquiry.acts import Acts
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.ui.workplace import Workplace

_LINE = 32
"""Height of the line of name and pills, in device-independent pixels."""
_GAP = 9
_NAME_WIDTH = 420
_LEAST_NAMES = (220, 60)
"""What is left of both names, even where it makes a second line."""
_INKS = {Tone.ERROR: Role.ERROR, Tone.WARNING: Role.WARNING}


class Header(QWidget):
    """The line above the stage bar; `back_wanted` when the arrow is pressed."""

    back_wanted = Signal()

    def __init__(self, workplace: Workplace, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._acts = workplace, acts
        self.back = QuietButton("", "arrow-left")
        self.back.set_name(self.tr("Back to the list (Esc)"))
        self.back.clicked.connect(self.back_wanted)
        self._who = QWidget()
        self._names: list[tuple[Text, str]] = []
        self._flow = FlowLayout(self._who, gap=_GAP)
        self._pills: list[Pill] = []
        self._rest = Pill()
        self._firm: list[QWidget] = []
        self.due = Text("", TextStyle.STRONG)
        self.explain = QuietButton("", "calendar-clock")
        self.explain.set_name(self.tr("How the date was reckoned"))
        self.explain.clicked.connect(acts.explain_clocks)
        self.pause = SecondaryButton("", "pause")
        self.pause.clicked.connect(acts.toggle_pause)
        self.more = SecondaryButton("", "ellipsis")
        self.more.set_name(self.tr("More"))
        self.menu = QMenu(self.more)
        self.more.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.back.setFixedWidth(workplace.theme.pixels(28))
        row.addWidget(self.back)
        row.addWidget(self._who, 1)
        row.addWidget(self.due)
        row.addWidget(self.explain)
        row.addWidget(self.pause)
        row.addWidget(self.more)
        self.due.setMinimumHeight(_LINE)
        self.back.setMinimumHeight(_LINE)

    def show_seen(self, seen: Seen) -> None:
        """Show another state of the inquiry."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._names = []
        parts = self._parts(seen)
        for part in parts:
            self._flow.addWidget(part)
            part.show()
        line = max(_LINE, *(part.sizeHint().height() for part in parts))
        for part in parts:
            part.setMinimumHeight(line)
        self._say_due(seen)
        self._say_pause(seen)
        self._fill_menu(seen)
        self._fit()
        QTimer.singleShot(0, self, self._fit)

    def _parts(self, seen: Seen) -> list[QWidget]:
        inquiry, wording = seen.inquiry, self._place.wording
        requester = inquiry.requester
        parts: list[QWidget] = [self._name(requester.display_name, TextStyle.NAME)]
        if requester.native_name:
            parts.append(self._name(requester.native_name, TextStyle.SOFT))
        parts.append(Text(str(inquiry.number), TextStyle.SOFT))
        parts += [Pill(wording.regime(one)) for one in Regime if one in inquiry.regimes]
        if not inquiry.stage.is_open:
            badge = state_badge(inquiry.stage, wording, paused=False, overdue=False)
            parts.append(Pill(badge.text, badge.tone))
        self._pills, self._rest = [Pill(*one) for one in contact_pills(inquiry, wording)], Pill()
        self._firm = parts
        return [*parts, *self._pills, self._rest]

    def _name(self, name: str, style: TextStyle) -> QLabel:
        label = Text(name, style)
        self._names.append((label, name))
        if self._place.changes.privacy:
            label.setGraphicsEffect(QGraphicsBlurEffect(label, blurRadius=12))
            label.setAccessibleName(self.tr("Name hidden"))
        else:
            label.setAccessibleName(name)
        return label

    def _cut_names(self) -> None:
        """Shorten names to the room there is; the whole name is in the tooltip."""
        names = {label for label, _ in self._names}
        room = self._who.width() - _width(part for part in self._firm if part not in names)
        if self._pills:
            room -= self._rest.sizeHint().width() + _GAP
        pixels = self._place.theme.pixels
        for (label, name), least in zip(self._names, _LEAST_NAMES, strict=False):
            label.ensurePolished()
            most = min(pixels(_NAME_WIDTH), max(room, pixels(least)))
            metrics = QFontMetrics(label.font())
            cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, most)
            label.setText(cut)
            room -= label.sizeHint().width() + _GAP
            whole = "" if cut == name or self._place.changes.privacy else name
            label.setToolTip(tooltip_words(whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit names and pills into the new width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self._cut_names()
        self._fold_pills()

    def _fold_pills(self) -> None:
        """Keep one line: pills without room stand as a number, their words in its tooltip.

        Warnings matter more than the name in its own script, which the overview shows too.
        """
        widths = [pill.sizeHint().width() + _GAP for pill in self._pills]
        kept = len(self._pills)
        native = [label for label, _ in self._names[1:]]
        room = self._who.width() + _GAP - _width(self._firm)
        for label in native:
            label.setVisible(sum(widths) <= room)
        room += _width(native) if sum(widths) > room else 0
        if sum(widths) > room:
            self._rest.show_state(f"+{len(self._pills)}", Tone.ERROR)
            room -= self._rest.sizeHint().width() + _GAP
            kept = next(n for n in range(kept, -1, -1) if sum(widths[:n]) <= room or n == 0)
        for at, pill in enumerate(self._pills):
            pill.setVisible(at < kept)
        folded = [pill.text for pill in self._pills[kept:]]
        self._rest.setVisible(bool(folded))
        if folded:
            tones = {pill.tone for pill in self._pills[kept:]}
            tone = Tone.ERROR if Tone.ERROR in tones else self._pills[-1].tone
            self._rest.show_state(f"+{len(folded)}", tone)
            self._rest.setToolTip(tooltip_words("\n".join(folded)))
            self._rest.setAccessibleName(", ".join(folded))

    def _say_due(self, seen: Seen) -> None:
        open_clock = next(iter(seen.clocks), None) if seen.inquiry.stage.is_open else None
        self.due.setVisible(open_clock is not None)
        self.explain.setVisible(open_clock is not None)
        if open_clock is None:
            return
        wording = self._place.wording
        if open_clock.paused:
            days = remaining(open_clock, open_clock.due)
            self.due.setText(self.tr("Stopped · %n day(s) were left", "", days))
            self.due.set_role(Role.TEXT_SOFT)
            return
        days = remaining(open_clock, self._place.session.today())
        said = self.tr("{left} · {date}")
        self.due.setText(said.format(left=wording.due(days), date=wording.date(open_clock.due)))
        self.due.set_role(_INKS.get(due_tone(days) or Tone.INFO, Role.TEXT))

    def _say_pause(self, seen: Seen) -> None:
        paused = seen.inquiry.is_paused
        self.pause.setVisible(seen.open_to_work)
        self.pause.setText(self.tr("Record the answer") if paused else self.tr("Stop the clock"))
        self.pause.set_icon_name("play" if paused else "pause")

    def _fill_menu(self, seen: Seen) -> None:
        self.menu.clear()
        acts, inquiry = self._acts, seen.inquiry
        self._add(self.tr("How the date was reckoned"), acts.explain_clocks, bool(seen.clocks))
        if not seen.may_work:
            return
        self.menu.addSeparator()
        if inquiry.stage.is_open:
            may_extend = inquiry.extension is None
            self._add(self.tr("Extend the date…"), acts.extend, may_extend)
        self._add(self.tr("Assign…"), acts.assign)
        self._add(self.tr("Safe contact…"), acts.edit_safe_contact, seen.open_to_edit)
        self.menu.addSeparator()
        forward = next_stage(inquiry.stage)
        for target in targets(inquiry.stage):
            if target is not forward:
                words = acts.move_words(target) + "…"
                self._add(words, lambda _=False, to=target: acts.move_to(to))

    def _add(self, words: str, do: object, enabled: bool = True) -> None:  # noqa: FBT001, FBT002
        action = QAction(words, self.menu)
        action.setEnabled(enabled)
        action.triggered.connect(do)
        self.menu.addAction(action)

    def _open_menu(self) -> None:
        corner = self.more.rect().bottomRight()
        place = self.more.mapToGlobal(corner)
        place.setX(place.x() - self.menu.sizeHint().width())
        self.menu.popup(place)


def _width(parts: Iterable[QWidget]) -> int:
    """Return the width of these parts, each with the gap after it."""
    return sum(part.sizeHint().width() + _GAP for part in parts)
