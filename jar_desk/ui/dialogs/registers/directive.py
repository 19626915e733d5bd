"""The form for a French directive on data after death."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from jar_desk.domain.registers.directives import Directive, DirectiveForm, DirectiveScope
from jar_desk.ui.dialogs.registers.entry import EntryDialog, needed_day
from jar_desk.ui.fields.ticks import Ticks

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.wording import Wording


class DirectiveDialog(EntryDialog):
    """Who wants what done, where the directive lies, how it ended."""

    def __init__(
        self, entry: Directive, wording: Wording, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(entry, wording, today, parent)
        self._entry = entry
        self.person = self.add_box("person", entry.person)
        self.text = self.add_box("text", entry.text, 3)
        words = lambda code: wording.directive_scope(DirectiveScope(code))  # noqa: E731 - one use
        self.scopes = self.fields.add(
            "scopes", Ticks(DirectiveScope, words), wording.entry_field("scopes")
        )
        self.scopes.tick(entry.scopes)
        self.given = self.add_day("given_on", entry.given_on)
        self.directive_form = self.add_choice(
            "form", DirectiveForm, wording.directive_form, entry.form
        )
        self.executor = self.add_text("executor", entry.executor)
        self.third_party = self.add_text("third_party", entry.third_party, wide=True)
        self.evidence = self.add_text("consent_evidence", entry.consent_evidence, wide=True)
        self.add_heading(self.tr("How it ended"))
        self.revoked = self.add_day("revoked_on", entry.revoked_on)
        self.executed = self.add_day("executed_on", entry.executed_on)
        self.death = self._add_seen("death_certificate_seen", entry.death_certificate_seen)
        self.heir = self._add_seen("heir_proof_seen", entry.heir_proof_seen)
        self.note = self.add_box("note", entry.note)
        self.directive_form.currentIndexChanged.connect(self._follow)
        self._follow()

    def entry(self) -> Directive:
        """Return the entry as it was filled in. Raises Invalid."""
        general = self.directive_form.value() is DirectiveForm.GENERAL
        return replace(
            self._entry,
            person=self.person.words(),
            text=self.text.words(),
            given_on=needed_day("given_on", self.given),
            scopes=frozenset(map(DirectiveScope, self.scopes.ticked())),
            form=self.directive_form.value(),
            third_party=self.third_party.text().strip() if general else "",
            consent_evidence="" if general else self.evidence.text().strip(),
            executor=self.executor.text().strip(),
            revoked_on=self.revoked.value(),
            executed_on=self.executed.value(),
            death_certificate_seen=self.death.isChecked(),
            heir_proof_seen=self.heir.isChecked(),
            note=self.note.words(),
        )

    def _add_seen(self, name: str, seen: bool) -> QCheckBox:  # noqa: FBT001 - a field's value
        box = self.fields.add(name, QCheckBox(self.wording.entry_field(name)))
        box.setChecked(seen)
        return box

    def _follow(self) -> None:
        general = self.directive_form.value() is DirectiveForm.GENERAL
        self.fields.show_field("third_party", shown=general)
        self.fields.show_field("consent_evidence", shown=not general)
