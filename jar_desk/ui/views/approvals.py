"""What waits for approval: first what waits for me."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from jar_desk.domain.changes import Kind
from jar_desk.domain.listing import ListFilter
from jar_desk.ui.answering import answer_proposal
from jar_desk.ui.models.cells import Badge, Cell
from jar_desk.ui.models.inbox import InboxModel, list_widths
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.widgets import EmptyState, Segments, Text, TextStyle
from jar_desk.ui.widgets.page_frame import lay_out_page, list_or_empty, page_head
from jar_desk.usecases.deeds import waiting_proposals
from jar_desk.usecases.reading import list_ids, list_page, read_inquiry

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.changes import Changes
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.deeds import ShownProposal
    from jar_desk.usecases.session import Session


class Whose(StrEnum):
    """Whose approval of a package is waited for; `DEEDS` is everything else that needs two."""

    MINE = "mine"
    ANY = "any"
    DEEDS = "deeds"


def awaiting(session: Session) -> dict[Whose, list[UUID]]:
    """Return the inquiries that wait for the acting person, and those that wait for anybody."""
    everything = list(list_ids(session, ListFilter.AWAITING_APPROVAL))
    proposals = {one: read_inquiry(session, one).proposal for one in everything}
    me = session.staff.id
    mine = [one for one, made in proposals.items() if made is not None and made.approver == me]
    others = [one for one in everything if one not in set(mine)]
    return {Whose.MINE: mine, Whose.ANY: [*mine, *others]}


class ApprovalsView(QWidget):
    """List packages put before an approver, and deeds before a second person; Enter opens."""

    inquiry_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._awaiting: dict[Whose, list[UUID]] = {Whose.MINE: [], Whose.ANY: []}
        self._deeds: list[ShownProposal] = []
        self._touched = False
        self._make_parts()
        self._lay_out()
        self._connect()
        self._say_words()
        self.refresh()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: open what is selected."""
        return self._open

    def refresh(self) -> None:
        """Read again what waits."""
        session = self._workplace.session
        run = self._workplace.background.run
        run(self, lambda: (awaiting(session), waiting_proposals(session)), self._receive)

    def _make_parts(self) -> None:
        place, session = self._workplace, self._workplace.session
        self.model = InboxModel(
            place.background,
            lambda ids: list_page(session, ids),
            place.wording,
            session.staff.id,
            session.today,
            self,
        )
        self.deeds = RowsModel(self)
        self.title = Text("", TextStyle.TITLE)
        self.count = Text("", TextStyle.SOFT)
        self.segments = Segments()
        for whose in Whose:
            self.segments.add(str(whose), "")
        self.table = RowTable()
        self.table.setModel(self.model)
        self.empty = EmptyState(icon="user-check")
        self._open = QAction(self)

    def _lay_out(self) -> None:
        self._stack = list_or_empty(self.table, self.empty)
        lay_out_page(self, page_head(self.title, self.count, self.segments), self._stack)

    def _connect(self) -> None:
        self.segments.chosen.connect(self._choose)
        self.table.row_opened.connect(self._open_row)
        self.model.answered.connect(self._show_answer)
        self._open.triggered.connect(lambda: self._open_row(self.table.chosen_row()))
        changes = self._workplace.changes
        changes.changed.connect(self._follow)
        changes.privacy_changed.connect(self.table.set_blurred)
        self.table.set_blurred(changes.privacy)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Waiting for approval"))
        self.table.setAccessibleName(self.tr("Inquiries waiting for approval"))
        self._open.setText(self.tr("Open"))
        self.segments.set_words(str(Whose.MINE), self.tr("For me"), len(self._awaiting[Whose.MINE]))
        self.segments.set_words(str(Whose.ANY), self.tr("All"), len(self._awaiting[Whose.ANY]))
        self.segments.set_words(str(Whose.DEEDS), self.tr("Other deeds"), len(self._deeds))
        self._say_empty()
        if self._shows_deeds:
            self.table.set_widths(scaled([260, 300, 190], {0: 3, 1: 2}))
        else:
            self.table.set_widths(lambda: list_widths(self.font(), self._workplace.wording))

    def _say_empty(self) -> None:
        rows = self.deeds.rowCount() if self._shows_deeds else self.model.rowCount()
        self.count.setText(self.tr("%n case(s)", "", rows))
        match Whose(self.segments.current):
            case Whose.MINE:
                said = (
                    self.tr("Nothing waits for your approval"),
                    self.tr(
                        "When a colleague names you as approver, the package stands here. "
                        "You approve exactly the bytes you have read; any later change asks you "
                        "again."
                    ),
                )
            case Whose.ANY:
                said = (
                    self.tr("Nothing waits for approval"),
                    self.tr("Packages put before an approver stand here until they are approved."),
                )
            case Whose.DEEDS:
                said = (
                    self.tr("No other deed waits for a second person"),
                    self.tr(
                        "Erasures, changes of roles and restores are proposed by one person and "
                        "approved by another. They stand here until somebody says yes or no."
                    ),
                )
        self.empty.set_words(*said)

    @property
    def _shows_deeds(self) -> bool:
        return self.segments.current == Whose.DEEDS

    def _receive(self, found: tuple[dict[Whose, list[UUID]], list[ShownProposal]]) -> None:
        self._awaiting, self._deeds = found
        if not self._touched:
            self.segments.choose(str(self._most_urgent()))
        self._show()

    def _most_urgent(self) -> Whose:
        if self._awaiting[Whose.MINE]:
            return Whose.MINE
        me = self._workplace.session.staff.id
        asked = any(one.proposal.proposed_by != me for one in self._deeds)
        return Whose.DEEDS if asked and not self._awaiting[Whose.ANY] else Whose.ANY

    def _choose(self) -> None:
        self._touched = True
        self._show()

    def _show(self) -> None:
        if self._shows_deeds:
            self._show_deeds()
            return
        self.table.setModel(self.model)
        ids = self._awaiting[Whose(self.segments.current)]
        self.model.search(lambda: ids, self.model.id_at(self.table.chosen_row()))

    def _show_deeds(self) -> None:
        headings = self.tr("What is proposed"), self.tr("By whom and why"), self.tr("State")
        kept = self.deeds.row_of(self.deeds.entity_at(self.table.chosen_row()))
        self.table.setModel(self.deeds)
        self.deeds.show_rows(headings, [self._deed_row(one) for one in self._deeds])
        self._show_answer(len(self._deeds), kept)

    def _deed_row(self, shown: ShownProposal) -> TableRow:
        wording, proposal = self._workplace.wording, shown.proposal
        words, tone = wording.proposal_state(proposal.state)
        what = next(iter(wording.proposal_facts(proposal)), "")
        asked = f"{shown.proposer} {wording.date(proposal.proposed_at.date())}"
        return TableRow(
            proposal.id,
            (
                Cell(first=wording.deed(proposal.deed), second=what),
                Cell(first=asked, second=" ".join(proposal.reason.split())),
                Cell(badge=Badge(text=words, tone=tone)),
            ),
        )

    def _show_answer(self, count: int, kept: int) -> None:
        self._say_words()
        self._stack.setCurrentWidget(self.table if count else self.empty)
        self.table.choose_row(max(kept, 0))

    def _open_row(self, row: int) -> None:
        if self._shows_deeds:
            entity = self.deeds.entity_at(row)
            for one in self._deeds:
                if one.proposal.id == entity:
                    answer_proposal(self._workplace, self, one)
            return
        entity = self.model.id_at(row)
        if entity is not None:
            self.inquiry_wanted.emit(entity)

    def _follow(self, changes: Changes) -> None:
        if changes.kinds & {Kind.INQUIRY, Kind.PROPOSAL, Kind.STAFF}:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
            self.model.reword()
            self._show()
