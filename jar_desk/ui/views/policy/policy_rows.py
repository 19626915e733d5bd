"""What the left half says: sections and issues as rows and in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.policy import one_blank
from jar_desk.domain.policy_issues import Severity
from jar_desk.ui.models.cells import Badge, Cell
from jar_desk.ui.models.rows import TableRow
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jar_desk.domain.policy import PolicySection
    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.law_reading import PolicyAndLaw

    Paragraph = tuple[str, TextStyle]

translate = QCoreApplication.translate

SECTIONS: Final = UUID("7d3d7f0e-0a55-5c43-9c3b-1c1d2a6f9b21")
"""Namespace under which sections have identifiers in lists."""


def section_id(ref: str) -> UUID:
    """Return the identifier of a section in the list."""
    return uuid5(SECTIONS, ref)


def section_row(shown: PolicyAndLaw, section: PolicySection, wording: Wording) -> TableRow:
    """Return the row of a section with how many issues of each weight are open."""
    found = [one for one in shown.issues if one.defect.ref == section.ref and one.is_open]
    counts = [(one, sum(issue.defect.severity is one for issue in found)) for one in Severity]
    words = " ".join(f"{one.value}{count}" for one, count in counts if count)
    tone = wording.severity_tone(min(found, key=_weight)) if found else Tone.SUCCESS
    badge = Badge(text=words or translate("PolicyRows", "none"), tone=tone)
    return TableRow(
        section_id(section.ref),
        (
            Cell(
                first=wording.pick(section.title.ja, section.title.en),
                second=f"{wording.section(section.ref)} · {_first_line(section)}",
            ),
            Cell(badge=badge),
        ),
    )


def issue_row(issue: PolicyIssue, wording: Wording) -> TableRow:
    """Return the row of an issue: its weight, what is wrong, who sees to it."""
    defect, state = issue.defect, issue.state
    badge = Badge(text=defect.severity.value, tone=wording.severity_tone(issue))
    owner = state.owner or translate("PolicyRows", "no owner yet")
    parts = [defect.code, wording.section(defect.ref), wording.issue_status(state.status), owner]
    if state.override:
        parts.append(translate("PolicyRows", "may be quoted"))
    words = wording.pick(defect.text.ja, defect.text.en)
    return TableRow(state.id, (Cell(badge=badge), Cell(first=words, second=" · ".join(parts))))


def of_section(shown: PolicyAndLaw, section: PolicySection, wording: Wording) -> list[Paragraph]:
    """Return a section in full: what it says as data, its issues, its text."""
    items = [one for one in shown.policy.items() if one.passage.ref == section.ref]
    said = [f"{one.code}  {wording.pick(one.text.ja, one.text.en)}" for one in items]
    issues = [
        f"{one.defect.severity.value} {one.defect.code}  "
        f"{wording.pick(one.defect.text.ja, one.defect.text.en)}"
        for one in shown.issues
        if one.defect.ref == section.ref and one.is_open
    ]
    paragraphs: list[Paragraph] = []
    for heading, lines in (
        (translate("PolicyRows", "Issues"), issues),
        (translate("PolicyRows", "As data"), said),
        (
            translate("PolicyRows", "Text as published"),
            [one_blank(line) for line in section.text.splitlines()],
        ),
    ):
        if lines:
            paragraphs.append((heading, TextStyle.LABEL))
            paragraphs += [(line, TextStyle.SMALL) for line in lines]
    return paragraphs


def of_issue(shown: PolicyAndLaw, issue: PolicyIssue, wording: Wording) -> list[Paragraph]:
    """Return an issue in full: what it does, what is wrong, what to do, what was said."""
    return [
        (wording.severity(issue.defect.severity), TextStyle.CAPTION),
        (wording.pick(issue.defect.text.ja, issue.defect.text.en), TextStyle.BODY),
        (translate("PolicyRows", "Passage"), TextStyle.LABEL),
        (f"“{issue.defect.passage.words}”", TextStyle.SMALL),
        (translate("PolicyRows", "What to do"), TextStyle.LABEL),
        (wording.pick(issue.defect.direction.ja, issue.defect.direction.en), TextStyle.SMALL),
        *_state(shown, issue, wording),
    ]


def _state(shown: PolicyAndLaw, issue: PolicyIssue, wording: Wording) -> Iterator[Paragraph]:
    state = issue.state

    def name(who: UUID | None) -> str:
        return shown.staff.get(who, "—") if who else "—"

    if state.decided_on:
        words = translate("PolicyRows", "Decided by {name} on {day}")
        decided = words.format(name=name(state.decided_by), day=wording.date(state.decided_on))
        yield decided, TextStyle.CAPTION
    if state.override:
        words = translate("PolicyRows", "May be quoted, says {name}: {reason}")
        given = words.format(name=name(state.override.by), reason=state.override.reason)
        yield given, TextStyle.SMALL
    if state.comments:
        yield translate("PolicyRows", "Comments"), TextStyle.LABEL
    for one in state.comments:
        yield f"{name(one.by)} {wording.moment(one.at)}: {one.text}", TextStyle.SMALL


def _first_line(section: PolicySection) -> str:
    return one_blank(section.text.partition("\n")[0])


def _weight(issue: PolicyIssue) -> str:
    return issue.defect.severity.value
