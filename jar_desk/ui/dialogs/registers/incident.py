"""The form for a leak or another incident."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QCheckBox

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.errors import Invalid
from jar_desk.domain.registers.incidents import (
    Incident,
    IncidentKind,
    LeakSign,
    Reporting,
    Risk,
    parse_people,
)
from jar_desk.domain.rights import Regime
from jar_desk.ui.dialogs.registers.entry import EntryDialog, needed_day
from jar_desk.ui.fields.ticks import Ticks
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.widgets import InlineMessage, Tone
from jar_desk.ui.wording_places import ZONES

if TYPE_CHECKING:
    from datetime import date, datetime, time

    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.wording import Wording

_EUROPEAN = (Regime.GDPR, Regime.UK_GDPR)
_FACTS = ("special_care", "financial_risk", "unlawful_purpose")


class IncidentDialog(EntryDialog):
    """What happened and when it was known, what is decided, what was done."""

    def __init__(
        self,
        entry: Incident,
        wording: Wording,
        today: date,
        parent: QWidget | None = None,
        *,
        may_decide: bool = True,
    ) -> None:
        """`may_decide` is true of the protection manager; others see the decisions."""
        super().__init__(entry, wording, today, parent)
        self._entry, self._may_decide = entry, may_decide
        self._add_event(entry)
        self._add_facts(entry)
        self._add_decisions(entry)
        self._add_done(entry)
        self.add_heading(self.tr("For the report"))
        self.cause = self.add_box("cause", entry.cause)
        self.harm = self.add_box("harm", entry.harm)
        self.prevention = self.add_box("prevention", entry.prevention)
        self.note = self.add_box("note", entry.note)
        self._follow()

    def entry(self) -> Incident:
        """Return the entry as it was filled in. Raises Invalid."""
        return replace(
            self._with_facts(),
            reporting=self.reporting.value(),
            reporting_why=self.reporting_why.text().strip(),
            risk=self.risk.value(),
            risk_why=self.risk_why.text().strip(),
            preliminary_on=self.preliminary.value(),
            final_on=self.final.value(),
            persons_told_on=self.persons_told.value(),
            eu_told_at=self.moment("eu_told_at", *self.eu_told, TOKYO),
            uk_told_at=self.moment("uk_told_at", *self.uk_told, TOKYO),
            progress=(*self._entry.progress, *self.new_step("progress", self.step, self.step_on)),
            cause=self.cause.words(),
            harm=self.harm.words(),
            prevention=self.prevention.words(),
            note=self.note.words(),
        )

    def _with_facts(self) -> Incident:
        """Return the entry with what is known of the event. Raises Invalid."""
        needed_day("known_at", self.known)
        known = self.moment("known_at", self.known, self.known_time, ZoneInfo(self.zone.value()))
        return replace(
            self._with_signs(),
            what=self.what.words(),
            sign=self.sign.value(),
            incident_kind=self.incident_kind.value(),
            happened_on=self.happened.value(),
            known_at=self._entry.known_at if known in {None, self._entry.known_at} else known,
            zone=self.zone.value(),
            categories=self.categories.words(),
            laws=frozenset(map(Regime, self.laws.ticked())),
        )

    def _with_signs(self) -> Incident:
        """Return the entry with what makes it reportable. Raises Invalid."""
        special, financial, unlawful = (self.facts[name].isChecked() for name in _FACTS)
        return replace(
            self._entry,
            persons=self.persons.value(),
            special_care=special,
            financial_risk=financial,
            unlawful_purpose=unlawful,
        )

    def _add_event(self, entry: Incident) -> None:
        wording = self.wording
        self.what = self.add_box("what", entry.what, 3)
        self.sign = self.add_choice("sign", LeakSign, wording.leak_sign, entry.sign)
        self.incident_kind = self.add_choice(
            "incident_kind", IncidentKind, wording.incident_kind, entry.incident_kind
        )
        local = entry.known_at.astimezone(ZoneInfo(entry.zone))
        self.known = self.add_day("known_at", local.date(), wording.entry_field("known_on"))
        self.known_time = self.add_time("known_time", local)
        zones = dict.fromkeys((*ZONES, entry.zone))
        words = lambda zone: wording.time_zone(zone, entry.known_at)  # noqa: E731 - one use
        self.zone = self.add_choice("zone", zones, words, entry.zone)
        self.happened = self.add_day("happened_on", entry.happened_on)

    def _add_facts(self, entry: Incident) -> None:
        self.categories = self.add_box("categories", entry.categories)
        self.persons: TypedLine[int] = TypedLine(
            self.wording.entry_field("persons"),
            parse_people,
            self.wording.invalid,
            hint=self.tr("Empty while nobody knows"),
        )
        self.persons.set_text("" if entry.persons is None else str(entry.persons))
        self.fields.add("persons", self.persons)
        self.laws = Ticks(_EUROPEAN, lambda code: self.wording.regime(Regime(code)))
        self.laws.tick(entry.laws)
        self.fields.add("laws", self.laws, self.wording.entry_field("laws"))
        self.facts: dict[str, QCheckBox] = {}
        for name in _FACTS:
            box = self.fields.add(name, QCheckBox(self.wording.entry_field(name)), wide=True)
            box.setChecked(getattr(entry, name))
            box.toggled.connect(self._follow)
            self.facts[name] = box
        self.assessed = InlineMessage("", Tone.INFO)
        self.fields.add_part(self.assessed)
        self.persons.changed.connect(self._follow)
        self.laws.changed.connect(self._follow)

    def _add_decisions(self, entry: Incident) -> None:
        wording = self.wording
        self.add_heading(self.tr("What is decided"))
        if not self._may_decide:
            words = self.tr("The protection manager decides; until then the clocks run.")
            self.fields.add_part(InlineMessage(words, Tone.INFO))
        self.reporting = self.add_choice("reporting", Reporting, wording.reporting, entry.reporting)
        self.reporting_why = self.add_text("reporting_why", entry.reporting_why)
        self.risk = self.add_choice("risk", Risk, wording.risk, entry.risk)
        self.risk_why = self.add_text("risk_why", entry.risk_why)
        for field in (self.reporting, self.reporting_why, self.risk, self.risk_why):
            field.setEnabled(self._may_decide)

    def _add_done(self, entry: Incident) -> None:
        self.add_heading(self.tr("What was done"))
        self.add_steps(entry.progress)
        self.step, self.step_on = self.add_step(
            "progress", self.tr("Another step"), self.tr("Day of the step")
        )
        self.persons_told = self.add_day("persons_told_on", entry.persons_told_on)
        self.preliminary = self.add_day("preliminary_on", entry.preliminary_on)
        self.final = self.add_day("final_on", entry.final_on)
        self.eu_told = self._add_told("eu_told", entry.eu_told_at)
        self.uk_told = self._add_told("uk_told", entry.uk_told_at)

    def _add_told(
        self, name: str, told: datetime | None
    ) -> tuple[TypedLine[date], TypedLine[time]]:
        local = told.astimezone(TOKYO) if told else None
        day = self.add_day(f"{name}_at", local.date() if local else None)
        return day, self.add_time(f"{name}_time", local)

    def _follow(self) -> None:
        """Say what follows from the facts, and show what belongs to the laws that apply."""
        ticked = self.laws.ticked()
        for name in ("risk", "risk_why"):
            self.fields.show_field(name, shown=bool(ticked))
        for law, name in zip(_EUROPEAN, ("eu_told", "uk_told"), strict=True):
            for part in (f"{name}_at", f"{name}_time"):
                self.fields.show_field(part, shown=law in ticked)
        try:
            known = self._with_signs()
        except Invalid:
            return
        self.assessed.say(*self.wording.assessment(known))
