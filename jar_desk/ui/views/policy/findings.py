"""What was read of policy and law, found again by identifier and by search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain import law_entries as searched
from jar_desk.domain.folding import fold
from jar_desk.ui.views.policy.law_rows import law_id
from jar_desk.ui.views.policy.policy_rows import section_id

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.law_entries import LawEntry
    from jar_desk.domain.policy import PolicySection
    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.usecases.law_reading import PolicyAndLaw


class Findings:
    """Sections, issues and law by identifier; `search` takes typed words, folded as everywhere."""

    def __init__(self, shown: PolicyAndLaw) -> None:
        self.shown = shown
        self._sections = {section_id(one.ref): one for one in shown.policy.sections}
        self._issues = {one.state.id: one for one in shown.issues}
        self._law = {law_id(one): one for one in shown.law}
        policy = shown.policy
        self._folded = {
            key: searched.of_section(policy, one) for key, one in self._sections.items()
        }
        self._folded |= {key: searched.of_issue(one) for key, one in self._issues.items()}
        self._folded |= {key: searched.of_law(one) for key, one in self._law.items()}
        self._hits: set[UUID] = set(self._folded)

    def search(self, typed: str) -> None:
        """Keep what holds every word that was typed."""
        query = fold(typed)
        self._hits = {key for key, one in self._folded.items() if one.holds(query)}

    def sections(self) -> list[PolicySection]:
        """Return the sections found, in their order."""
        return [one for key, one in self._sections.items() if key in self._hits]

    def issues(self) -> list[PolicyIssue]:
        """Return the issues found: open ones first, the heaviest before the lighter."""
        found = [one for key, one in self._issues.items() if key in self._hits]
        return sorted(found, key=lambda one: (not one.is_open, one.defect.severity.value))

    def law(self) -> list[LawEntry]:
        """Return the law found, in the order of the packs."""
        return [one for key, one in self._law.items() if key in self._hits]

    def section(self, entity: UUID | None) -> PolicySection | None:
        """Return a section by its identifier in the list."""
        return self._sections.get(entity) if entity else None

    def section_of(self, issue: PolicyIssue | None) -> PolicySection | None:
        """Return the section an issue is about."""
        return self.section(section_id(issue.defect.ref)) if issue else None

    def issue(self, entity: UUID | None) -> PolicyIssue | None:
        """Return an issue by its identifier."""
        return self._issues.get(entity) if entity else None

    def issue_named(self, code: str) -> PolicyIssue | None:
        """Return an issue by its code."""
        return next((one for one in self._issues.values() if one.defect.code == code), None)

    def heaviest(self, section: PolicySection | None) -> PolicyIssue | None:
        """Return the heaviest issue of a section."""
        mine = [one for one in self._issues.values() if section and one.defect.ref == section.ref]
        return min(mine, key=lambda one: one.defect.severity.value, default=None)

    def entry(self, entity: UUID | None) -> LawEntry | None:
        """Return a right, a ground or a period by its identifier in the list."""
        return self._law.get(entity) if entity else None
