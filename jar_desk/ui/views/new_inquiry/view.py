"""The page that records a new inquiry; nothing typed into it is ever lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jar_desk.domain.errors import Invalid
from jar_desk.domain.unsolicited import ForbiddenFound
from jar_desk.ui.fields.composing import Composition
from jar_desk.ui.fields.tab_order import follow_reading_order
from jar_desk.ui.gate import ask_about
from jar_desk.ui.theme import Tone
from jar_desk.ui.views.new_inquiry.form import InquiryForm
from jar_desk.ui.views.new_inquiry.kept_draft import KeptDraft
from jar_desk.ui.widgets import InlineMessage, PrimaryButton, QuietButton, Text, TextStyle
from jar_desk.ui.widgets.fitted_scroll import measure_anew
from jar_desk.usecases.particulars import rights_offered
from jar_desk.usecases.receipt import record_inquiry

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from jar_desk.domain.changes import Done
    from jar_desk.domain.forbidden_data import ForbiddenKind
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.receipt import InquiryDraft
    from jar_desk.usecases.session import Session

FORM: Final = "new-inquiry"
SAVE_AFTER: Final = 800
"""Milliseconds of rest after the last key until the draft is kept."""
WIDEST: Final = 1094


class NewInquiryView(QWidget):
    """A calm form; leaving keeps it as a draft, recording gives it a number."""

    recorded = Signal(object)
    cancelled = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._draft = KeptDraft(workplace.session, FORM)
        self._dirty = False
        self._untouched = True
        self._composition = Composition(self)
        self._waiting = QTimer(self, interval=SAVE_AFTER, singleShot=True)
        self._waiting.timeout.connect(self._keep_quietly)
        self._record = QAction(self)
        self._record.triggered.connect(self._ask_to_record)
        self.title, self.kept = Text("", TextStyle.TITLE), Text("", TextStyle.CAPTION)
        self.back, self.clear = QuietButton("", "arrow-left"), QuietButton("", "rotate-ccw")
        self.save = PrimaryButton("", "check")
        self.message = InlineMessage()
        self._scroll = QScrollArea()
        self.form = self._fresh_form()
        self._lay_out()
        self._connect()
        self._say_words()
        self._offer_draft()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: record the inquiry, but not amid a conversion."""
        return None if self._composition.under_way else self._record

    def go_back(self) -> None:
        """Leave; what was typed stays as a draft."""
        self.keep_draft()
        self.cancelled.emit()

    def keep_draft(self) -> None:
        """Keep what was typed, in the encrypted database, before this returns.

        Called before the desk is locked, when work in the background would come too late.
        """
        self._waiting.stop()
        if self._dirty:
            self._dirty = False
            self._draft.saving(self.form.state())()
            self._say_kept()

    def note_came(self, kinds: frozenset[ForbiddenKind]) -> None:
        """Remember that numbers came which were masked, until the inquiry is recorded."""
        self.form.came |= kinds
        self._typed()

    def showEvent(self, event: QShowEvent) -> None:
        """Start with the moment of now and in the first field where nothing was typed yet."""
        super().showEvent(event)
        measure_anew(self._scroll)
        follow_reading_order(self)
        if self._untouched:
            self.form.arrival.show_now()
        if not self.form.isAncestorOf(self.focusWidget()):
            self.form.arrival.channel.setFocus()

    def _keep_quietly(self) -> None:
        if not self._dirty:
            return
        self._dirty = False
        saving = self._draft.saving(self.form.state())
        self._workplace.background.run(self, saving, lambda _: self._say_kept())

    def _fresh_form(self) -> InquiryForm:
        place = self._workplace
        form = InquiryForm(place.wording, place.now, partial(rights_offered, place.session))
        form.changed.connect(self._typed)
        return form

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.kept)
        head.addWidget(self.clear)
        head.addWidget(self.save)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place_form()
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 16, 22, 0)
        page.setSpacing(12)
        page.addLayout(head)
        page.addWidget(self.message)
        page.addWidget(self._scroll, 1)

    def _place_form(self) -> None:
        frame = QWidget()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 4, 16)
        self.form.setMaximumWidth(WIDEST)
        line.addWidget(self.form, 1)
        line.addStretch(0)
        self._scroll.setWidget(frame)
        follow_reading_order(self)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.clear.clicked.connect(self._ask_to_clear)
        self.save.follow(self._record)

    def _say_words(self) -> None:
        self.title.setText(self.tr("New inquiry"))
        self.back.set_name(self.tr("Back to the list"))
        self.clear.setText(self.tr("Start over"))
        self._record.setText(self.tr("Record the inquiry"))

    def _typed(self) -> None:
        self._dirty, self._untouched = True, False
        self._waiting.start()

    def _say_kept(self) -> None:
        place = self._workplace
        clock = place.wording.clock_time(place.now(), place.session.today())
        self.kept.setText(self.tr("Draft kept {time}").format(time=clock))

    def _offer_draft(self) -> None:
        self._workplace.background.run(self, self._draft.load, self._restore_draft)

    def _restore_draft(self, state: dict[str, Any] | None) -> None:
        if state is None or self._dirty:
            return
        self._put_back(state)
        self._untouched = False
        self.message.say(self.tr("This is the draft you left here."), Tone.INFO)

    def _ask_to_clear(self) -> None:
        sure = self._workplace.asking.confirm(
            self.tr("Throw this draft away?"),
            self.tr("What was typed here is lost; recorded inquiries stay."),
            self.tr("Throw away"),
        )
        if sure:
            self._start_over()

    def _start_over(self) -> None:
        self._workplace.background.run(self, self._draft.discarding(), lambda _: None)
        self._replace_form(None)
        self._dirty, self._untouched = False, True
        self.message.say("")
        self.kept.setText("")

    def _replace_form(self, state: dict[str, Any] | None) -> None:
        self._waiting.stop()
        self.form = self._fresh_form()
        self._place_form()
        if state is not None:
            self._put_back(state)

    def _put_back(self, state: dict[str, Any]) -> None:
        """Put a state into the form; that is no typing."""
        self.form.blockSignals(True)
        self.form.restore(state)
        self.form.blockSignals(False)

    def _ask_to_record(self) -> None:
        session = self._workplace.session
        try:
            draft = self.form.draft(session.staff.id)
        except Invalid as problem:
            self.message.say(self._workplace.wording.invalid(problem), Tone.ERROR)
            return
        self._record.setEnabled(False)
        self._receive(session, draft)

    def _receive(self, session: Session, draft: InquiryDraft) -> None:
        self._workplace.background.run(
            self,
            lambda: record_inquiry(session, draft, FORM),
            self._recorded,
            lambda problem: self._refused(problem, session, draft),
        )

    def _ask_about(self, found: ForbiddenFound, session: Session, draft: InquiryDraft) -> None:
        """Ask what is to be done with what must not be kept, then record."""
        again = ask_about(self._workplace, found, session)
        if again is not None:
            self._record.setEnabled(False)
            self._receive(again, draft)

    def _recorded(self, done: Done[Inquiry]) -> None:
        self._record.setEnabled(True)
        self._start_over()
        self.recorded.emit(self._workplace.changes.announce(done).id)

    def _refused(self, problem: Exception, session: Session, draft: InquiryDraft) -> None:
        self._record.setEnabled(True)
        if isinstance(problem, ForbiddenFound):
            self._ask_about(problem, session, draft)
            return
        if isinstance(problem, Invalid):
            if problem.field == "arrival":
                self.form.arrival.complain(problem)
            self.message.say(self._workplace.wording.invalid(problem), Tone.ERROR)
            return
        words = self._workplace.wording.error(problem)
        self._workplace.asking.tell(*words[:3], self._workplace.wording.error_details(problem))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language; what was typed stays."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._replace_form(None if self._untouched else self.form.state())
            self._say_words()
