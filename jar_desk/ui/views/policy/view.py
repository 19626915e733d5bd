"""Policy and law side by side, searched as one; issues are decided and printed from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jar_desk.domain.changes import Kind
from jar_desk.domain.law_entries import LawKind
from jar_desk.ui.models.row_table import scaled
from jar_desk.ui.theme import Tone
from jar_desk.ui.views.policy import law_rows, policy_rows
from jar_desk.ui.views.policy.deciding import Deciding
from jar_desk.ui.views.policy.findings import Findings
from jar_desk.ui.views.policy.side import Side
from jar_desk.ui.widgets import (
    InlineMessage,
    PrimaryButton,
    SearchField,
    SecondaryButton,
    Text,
    TextStyle,
)
from jar_desk.ui.widgets.page_frame import lay_out_page, page_head
from jar_desk.usecases.law_reading import policy_and_law

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.changes import Changes
    from jar_desk.domain.policy import PolicySection, PolicyVersion
    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.law_reading import PolicyAndLaw

SECTIONS: Final = "sections"
ISSUES: Final = "issues"
LINKED: Final = "linked"
_HASH_SHOWN: Final = 12


class PolicyView(QWidget):
    """Show the policy by section or by issue at the left, the law it answers to at the right.

    `visited` is True while somebody looks in from an inquiry; `back_wanted` leads back there.
    """

    back_wanted = Signal()
    closing_days_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self._found: Findings | None = None
        self._wanted = ""
        self.visited = False
        self.title, self.edition = Text("", TextStyle.TITLE), Text("", TextStyle.CAPTION)
        self.days = SecondaryButton("", "calendar-days")
        self.memo = PrimaryButton("", "file-down")
        self.search = SearchField()
        self.said = InlineMessage("", Tone.SUCCESS)
        self.policy = Side("scroll-text", scaled([330, 130], {0: 1}))
        self.issues = Side("scroll-text", scaled([52, 420], {1: 1}))
        self.law = Side("scale", scaled([104, 360], {1: 1}))
        self._print = QAction(self)
        self._deciding = Deciding(workplace, self)
        self._lay_out()
        self._connect()
        self._say_words()
        self.refresh()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: print the memo for the board."""
        return self._print

    def focus_search(self) -> None:
        """Go to the search field (Ctrl+F)."""
        self.search.setFocus()
        self.search.selectAll()

    def step_tab(self, by: int) -> None:
        """Turn between sections and issues (Ctrl+Tab)."""
        self._left().choices.step(by)

    def go_back(self) -> None:
        """Leave the page, or empty the search first (Esc)."""
        if self.search.text():
            self.search.clear()
        else:
            self.back_wanted.emit()
            self.visited = False

    def show_issue(self, code: str) -> None:
        """Show the issue of this code, for somebody who comes from another page."""
        self.visited = True
        self.search.clear()
        self._wanted = code
        self.refresh()

    def refresh(self) -> None:
        """Read policy, issues and law again."""
        session = self._place.session
        self._place.background.run(self, lambda: policy_and_law(session), self._receive)

    def _lay_out(self) -> None:
        head = page_head(self.title, self.edition, self.days, self.memo)
        halves = QHBoxLayout()
        halves.setSpacing(16)
        for side in (self.policy, self.issues):
            for key in (SECTIONS, ISSUES):
                side.choices.add(key, "")
        for key in (LINKED, *LawKind):
            self.law.choices.add(key, "")
        halves.addWidget(self.policy, 1)
        halves.addWidget(self.issues, 1)
        halves.addWidget(self.law, 1)
        self.issues.hide()
        lay_out_page(self, head, self.search, self.said, halves, below=16)

    def _connect(self) -> None:
        self.memo.follow(self._print)
        self.days.clicked.connect(self.closing_days_wanted)
        self._print.triggered.connect(self._deciding.print_memo)
        self._deciding.written.connect(self._say_written)
        self.search.searched.connect(lambda _text: self._show())
        for side in (self.policy, self.issues):
            side.turned.connect(self._turn)
        self.law.turned.connect(lambda _key: self._show_law())
        self.policy.chosen.connect(self._read_section)
        self.policy.opened.connect(self._open_section)
        self.issues.chosen.connect(self._read_issue)
        self.issues.opened.connect(self._ask)
        self.law.chosen.connect(self._read_law)
        self._place.changes.changed.connect(self._follow)

    def _left(self) -> Side:
        return self.issues if self.issues.isVisibleTo(self) else self.policy

    def _turn(self, key: str) -> None:
        """Show sections or issues; the focus stays on the choice that was pressed."""
        focused = self._left().choices.isAncestorOf(self.focusWidget() or self)
        for side in (self.policy, self.issues):
            side.choices.choose(key)
        self.policy.setVisible(key == SECTIONS)
        self.issues.setVisible(key == ISSUES)
        if focused:
            self._left().table.setFocus()
        self._show_law()

    def _say_words(self) -> None:
        self.title.setText(self.tr("Policy and law"))
        self.days.setText(self.tr("Closing days"))
        self._print.setText(self.tr("Memo for the board (PDF)"))
        self.search.set_placeholder(self.tr("Search policy, issues and law (Ctrl+F)"))
        for side in (self.policy, self.issues):
            side.empty.set_words(*self._nothing_found())
        self.policy.table.setAccessibleName(self.tr("Sections of the policy"))
        self.issues.table.setAccessibleName(self.tr("Issues of the policy"))
        self.law.table.setAccessibleName(self.tr("Rights, grounds and periods"))
        self._show()

    def _nothing_found(self) -> tuple[str, str]:
        return self.tr("Nothing found"), self.tr(
            "Try another word, an article or a code such as PU-3."
        )

    def _no_law(self, key: str) -> tuple[str, str]:
        """Say why the right half is empty: no law hangs on some sections, whatever is searched."""
        if key != LINKED or self.search.text().strip():
            return self._nothing_found()
        return self.tr("No right, ground or period rests on this section"), self.tr(
            "All of them stand under Rights, Grounds and Periods above."
        )

    def _receive(self, shown: PolicyAndLaw) -> None:
        self._found = Findings(shown)
        self._show()
        wanted = self._found.issue_named(self._wanted)
        self._wanted = ""
        if wanted is not None:
            self._go_to(wanted)

    def _go_to(self, issue: PolicyIssue) -> None:
        self._turn(ISSUES)
        self.issues.choose(issue.state.id)
        self.issues.table.setFocus()

    def _show(self) -> None:
        if self._found is None:
            return
        self._found.search(self.search.text())
        self._show_edition(self._found.shown.policy.newest)
        wording, shown = self._place.wording, self._found.shown
        sections, issues = self._found.sections(), self._found.issues()
        for side in (self.policy, self.issues):
            side.choices.set_words(SECTIONS, self.tr("Sections"), len(sections))
            side.choices.set_words(ISSUES, self.tr("Issues"), len(issues))
        self.policy.show_rows(
            (self.tr("Section"), self.tr("Open issues")),
            [policy_rows.section_row(shown, one, wording) for one in sections],
        )
        self.issues.show_rows(
            ("", self.tr("Issue")), [policy_rows.issue_row(one, wording) for one in issues]
        )
        self._show_law()

    def _show_edition(self, newest: PolicyVersion) -> None:
        words = [self._place.wording.edition(newest)]
        if not newest.dated:
            words.append(self.tr("the text bears no date"))
        words.append(self.tr("SHA-256 {hash}…").format(hash=newest.sha256[:_HASH_SHOWN]))
        self.edition.setText(" · ".join(words))
        self.edition.setToolTip(newest.sha256)

    def _show_law(self) -> None:
        if self._found is None:
            return
        hits, section = self._found.law(), self._chosen_section(self._found)
        linked = [one for one in hits if section and one.answers(section)]
        self.law.choices.set_words(LINKED, self.tr("Of this section"), len(linked))
        for kind in LawKind:
            count = sum(one.kind is kind for one in hits)
            self.law.choices.set_words(kind, law_rows.kind_words(kind), count)
        key = self.law.choices.current
        self.law.empty.set_words(*self._no_law(key))
        rows = linked if key == LINKED else [one for one in hits if one.kind == key]
        self.law.show_rows(
            (self.tr("Law"), self.tr("Rule")),
            [law_rows.law_row(one, self._place.wording) for one in rows],
        )

    def _chosen_section(self, found: Findings) -> PolicySection | None:
        if self._left() is self.policy:
            return found.section(self.policy.entity(self.policy.table.chosen_row()))
        return found.section_of(found.issue(self.issues.entity(self.issues.table.chosen_row())))

    def _read_section(self, row: int) -> None:
        section = self._found.section(self.policy.entity(row)) if self._found else None
        if section is not None and self._found is not None:
            wording = self._place.wording
            title = wording.pick(section.title.ja, section.title.en)
            paragraphs = policy_rows.of_section(self._found.shown, section, wording)
            self.policy.read(f"{wording.section(section.ref)}  {title}", paragraphs)
            self._show_law()

    def _open_section(self, row: int) -> None:
        """Go from a section to its heaviest issue."""
        if self._found is not None:
            issue = self._found.heaviest(self._found.section(self.policy.entity(row)))
            if issue is not None:
                self._go_to(issue)

    def _read_issue(self, row: int) -> None:
        issue = self._found.issue(self.issues.entity(row)) if self._found else None
        if issue is not None and self._found is not None:
            wording = self._place.wording
            paragraphs = policy_rows.of_issue(self._found.shown, issue, wording)
            place = wording.section(issue.defect.ref)
            self.issues.read(f"{issue.defect.code}  {place}", paragraphs)
            self._show_law()

    def _read_law(self, row: int) -> None:
        entry = self._found.entry(self.law.entity(row)) if self._found else None
        wording = self._place.wording
        if entry is not None:
            title = wording.pick(entry.title.ja, entry.title.en)
            self.law.read(title, law_rows.of_law(entry, wording))

    def _ask(self, row: int) -> None:
        issue = self._found.issue(self.issues.entity(row)) if self._found else None
        if issue is not None:
            self._deciding.ask(issue)

    def _say_written(self, path: Path) -> None:
        self.said.say(self.tr("Written: {name}").format(name=path.name), Tone.SUCCESS)

    def _follow(self, changes: Changes) -> None:
        if changes.kinds & {Kind.POLICY, Kind.STAFF}:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
