"""What an incident obliges to, line by line: what, until when, by which law, when it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.widgets import InlineMessage, Pill, Text, TextStyle, Tone
from jar_desk.usecases.registers.security import incident_duties

if TYPE_CHECKING:
    from jar_desk.domain.registers.incident_duties import Duty
    from jar_desk.domain.registers.incidents import Incident
    from jar_desk.ui.wording import Wording
    from jar_desk.ui.workplace import Workplace

translate = QCoreApplication.translate


def incident_parts(incident: Incident, place: Workplace) -> list[QWidget]:
    """Return whether an incident is reportable and why, and what is owed and done."""
    assessed = InlineMessage(*place.wording.assessment(incident))
    lines = (_line(one, place) for one in incident_duties(place.session, incident))
    return [assessed, *lines]


def _line(duty: Duty, place: Workplace) -> QWidget:
    wording = place.wording
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(Text(wording.duty(duty.kind), TextStyle.STRONG, wrap=True), 1)
    head.addWidget(Pill(*_state(duty, place)))
    column.addLayout(head)
    for said in (_done(duty, wording), _end(duty, wording)):
        if said:
            column.addWidget(Text(said, TextStyle.SMALL, wrap=True))
    column.addWidget(Text(_article(duty, wording), TextStyle.CAPTION, wrap=True))
    return holder


def _state(duty: Duty, place: Workplace) -> tuple[str, Tone]:
    if duty.done is not None:
        if duty.was_late:
            return translate("IncidentDuties", "Done late"), Tone.WARNING
        return translate("IncidentDuties", "Done"), Tone.SUCCESS
    if duty.end is not None and place.session.now() > duty.end:
        return translate("IncidentDuties", "Overdue"), Tone.ERROR
    if duty.due is None:
        return translate("IncidentDuties", "Promptly"), Tone.WARNING
    days = (duty.due - place.session.today()).days
    return place.wording.due(days), Tone.ERROR if days < 0 else Tone.WARNING


def _done(duty: Duty, wording: Wording) -> str:
    if duty.done is None:
        return ""
    said = translate("IncidentDuties", "Done: {when}")
    return said.format(when=wording.done_words(duty.done))


def _end(duty: Duty, wording: Wording) -> str:
    if duty.end is not None:
        said = translate("IncidentDuties", "Until {moment} in Tokyo")
        return said.format(moment=wording.full_moment(duty.end))
    if duty.due is None:
        return ""
    if duty.early is not None:
        said = translate("IncidentDuties", "From {early} to {day} (days 3 to 5)")
        return said.format(early=wording.date(duty.early), day=wording.date(duty.due))
    return translate("IncidentDuties", "Until {day}").format(day=wording.full_date(duty.due))


def _article(duty: Duty, wording: Wording) -> str:
    if duty.rule is None:
        return wording.persons_article()
    return wording.pick(duty.rule.article.ja, duty.rule.article.en)
