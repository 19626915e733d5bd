"""What requests and decisions brought with them: each task with its day, ticked off or open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.dialogs.follow_up import FollowUpDialog
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.models.states import due_tone
from jar_desk.ui.widgets import (
    Card,
    IconMark,
    Line,
    Pill,
    QuietButton,
    SecondaryButton,
    Text,
    TextStyle,
    Tone,
)
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.usecases.following_up import finish_follow_up, reopen_follow_up

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.follow_ups import FollowUp
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen


class FollowUpsCard(Card):
    """One line for each task; hidden while there is none."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__(" ", "list-checks")
        self._case = case
        self.buttons: dict[UUID, QuietButton | SecondaryButton] = {}
        self.left = Pill("", Tone.PENDING)
        self.header.addWidget(self.left)

    def show_seen(self, seen: Seen) -> None:
        """Show the tasks anew, open ones first."""
        empty_layout(self.body)
        self.buttons = {}
        tasks = sorted(seen.inquiry.follow_ups, key=lambda one: (not one.is_open, one.due))
        self.setVisible(bool(tasks))
        answered = seen.inquiry.approval is not None or not seen.inquiry.stage.is_open
        title = self.tr("After the answer") if answered else self.tr("While it is examined")
        self.set_title(title)
        left = sum(one.is_open for one in tasks)
        words = self.tr("%n open", "", left) if left else self.tr("All done")
        self.left.show_state(words, Tone.WARNING if left else Tone.SUCCESS)
        for place, task in enumerate(tasks):
            if place:
                self.body.addWidget(Line())
            self.body.addWidget(self._line(task, seen))

    def start(self) -> None:
        """Put the focus on the first open task."""
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, task: FollowUp, seen: Seen) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        mark = IconMark("check" if not task.is_open else "minus")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(self._task(task), wrap=True))
        words.addWidget(Text(self._state(task, seen), TextStyle.CAPTION, wrap=True))
        row.addLayout(words, 1)
        if task.is_open:
            place = self._case.workplace
            days = (task.due - place.session.today()).days
            row.addWidget(Pill(place.wording.due(days), due_tone(days) or Tone.INFO))
        if seen.may_work:
            row.addWidget(self._button(task))
        return holder

    def _button(self, task: FollowUp) -> QuietButton | SecondaryButton:
        button: QuietButton | SecondaryButton
        if task.is_open:
            button = SecondaryButton(self.tr("Done…"), "check")
            button.clicked.connect(lambda: self._finish(task))
            name = self.tr("Tick off “{task}”")
        else:
            button = QuietButton(self.tr("Not done"), "undo-2")
            button.clicked.connect(lambda: self._reopen(task))
            name = self.tr("Take the tick of “{task}” back")
        button.setAccessibleName(name.format(task=self._task(task)))
        self.buttons[task.id] = button
        return button

    def _task(self, task: FollowUp) -> str:
        words = self._case.workplace.wording.follow_up(task.kind)
        if not task.about:
            return words
        return self.tr("{task}: {whom}").format(task=words, whom=task.about)

    def _state(self, task: FollowUp, seen: Seen) -> str:
        wording = self._case.workplace.wording
        asked = next((one for one in seen.inquiry.requests if one.id == task.request_id), None)
        right = wording.right(asked.right) if asked else ""
        if task.done_on is None:
            said = self.tr("{right} · until {day}")
            return said.format(right=right, day=wording.full_date(task.due))
        said = self.tr("{right} · done {day} by {name}")
        told = said.format(
            right=right, day=wording.full_date(task.done_on), name=seen.name_of(task.done_by)
        )
        return f"{told} · {task.note}" if task.note else told

    def _finish(self, task: FollowUp) -> None:
        place, entity = self._case.workplace, task.id
        dialog = FollowUpDialog(
            self._task(task),
            today=place.session.today(),
            wording=place.wording,
            parent=self.window(),
        )
        kept = KeptDialog(place, dialog, "follow-up", entity)
        if kept.show():
            day, note = dialog.value(), dialog.note.words()
            self._case.change(
                lambda session, inquiry: finish_follow_up(
                    session, inquiry, entity, done_on=day, note=note
                ),
                kept.forget,
            )

    def _reopen(self, task: FollowUp) -> None:
        entity = task.id
        self._case.change(lambda session, inquiry: reopen_follow_up(session, inquiry, entity))
