"""The form for a contractor to whom data are entrusted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from jar_desk.ui.dialogs.registers.entry import EntryDialog, needed_day
from jar_desk.ui.dialogs.source import COUNTRIES
from jar_desk.ui.fields.ticks import Ticks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.inquiry import Source
    from jar_desk.domain.registers.contractors import Contractor
    from jar_desk.ui.wording import Wording


class ContractorDialog(EntryDialog):
    """Who does what with which data, and how it is looked after."""

    def __init__(
        self,
        entry: Contractor,
        wording: Wording,
        today: date,
        places: Sequence[Source],
        parent: QWidget | None = None,
    ) -> None:
        """`places` are those of the register of sources; unused ones where they are meant."""
        super().__init__(entry, wording, today, parent)
        self._entry = entry
        self.contractor = self.add_text("contractor", entry.contractor, wide=True)
        self.entrusted = self.add_box("entrusted", entry.entrusted)
        self.contract = self.add_day("contract_on", entry.contract_on)
        countries = dict.fromkeys((entry.country, *COUNTRIES))
        self.country = self.add_choice("country", countries, wording.country, entry.country)
        names = {
            str(one.id): wording.pick(one.name_ja, one.name_en)
            for one in places
            if one.active or one.id in entry.places
        }
        self.places = Ticks(names, names.__getitem__, many=True)
        self.places.tick(map(str, entry.places))
        self.fields.add("places", self.places, wording.entry_field("places"), wide=True)
        self.add_heading(self.tr("Supervision"))
        self.add_steps(entry.reviews)
        self.step, self.step_on = self.add_step(
            "reviews", self.tr("Another review and its result"), self.tr("Day of the review")
        )
        self.review_by = self.add_day("review_by", entry.review_by)
        self.ended = self.add_day("ended_on", entry.ended_on)
        self.note = self.add_box("note", entry.note)

    def entry(self) -> Contractor:
        """Return the entry as it was filled in. Raises Invalid."""
        return replace(
            self._entry,
            contractor=self.contractor.text().strip(),
            entrusted=self.entrusted.words(),
            contract_on=needed_day("contract_on", self.contract),
            country=self.country.value(),
            places=tuple(map(UUID, self.places.ticked())),
            reviews=(*self._entry.reviews, *self.new_step("reviews", self.step, self.step_on)),
            review_by=self.review_by.value(),
            ended_on=self.ended.value(),
            note=self.note.words(),
        )
