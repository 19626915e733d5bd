"""The hand-over sheet of an incident (引継書): what whoever reports it needs, on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from reportlab.platypus.flowables import CondPageBreak, Spacer

from jar_desk.documents.blocks import Text
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.phrases import Phrases
from jar_desk.documents.press import Press
from jar_desk.documents.printing import plain_number, printed
from jar_desk.documents.sheets import (
    BODY,
    CELL,
    LETTER_TITLE,
    NOTE,
    SUBHEADING,
    WIDTH,
    centred,
    to_the_right,
)
from jar_desk.documents.wordlist import WordList
from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.registers.incidents import report_reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.grids import Cell, Row
    from jar_desk.documents.letterhead import Letterhead
    from jar_desk.domain.registers.appointments import Appointment
    from jar_desk.domain.registers.incident_duties import Duty
    from jar_desk.domain.registers.incidents import Incident

_DUTIES: Final = (112.0, 122.0, 140.0, WIDTH - 374.0)
_ITEMS: Final = (124.0, WIDTH - 124.0)
_ROOM: Final = 120.0
"""Points below which a part begins on the next page."""
_ROOM_TO_WRITE: Final = "\n\n"
"""What stands in a cell that is to be filled in by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """What the sheet is made from; `inquiry_number` where it came to light in an inquiry."""

    incident: Incident
    duties: Sequence[Duty]
    responsible: Appointment | None
    inquiry_number: str
    made_at: datetime


def write_handover(handover: Handover, language: str, letterhead: Letterhead) -> bytes:
    """Return the sheet on A4 in `ja` or `en`: clocks, decisions, the items of the report, steps.

    The items are those of Rules Art 8(1); what nobody wrote yet stands open, to be filled in.
    """
    paper = _Sheet(handover, language, letterhead)
    title = paper.words.say("words", "title")
    return printed(paper.story(), title, paper.words.language, paper.foot(), paper.page)


class _Sheet:
    def __init__(self, handover: Handover, language: str, letterhead: Letterhead) -> None:
        self._handover, self._letterhead = handover, letterhead
        self._incident = handover.incident
        self._press, self._phrases = Press(), Phrases(language)
        self.words = WordList("handover", language)

    def foot(self) -> str:
        return self._phrases.foot(self._letterhead)

    def page(self, page: int, pages: int) -> str:
        return f"{self._incident.number}　{plain_number(page, pages)}"

    def story(self) -> list[Flowable]:
        say = self.words.say
        made = say("words", "made", moment=self._moment(self._handover.made_at))
        return [
            Text(self._press, f"{self._incident.number}", to_the_right(BODY)),
            Text(self._press, made, to_the_right(BODY), after=4),
            Text(self._press, say("words", "title"), centred(LETTER_TITLE), after=4),
            Text(self._press, say("words", "lead"), NOTE, after=6),
            *self._part("known", self._facts()),
            *self._head("duties"),
            self._duties(),
            *self._part("decisions", self._decisions()),
            *self._part("report", self._report()),
            *self._part("steps", self._steps()),
            *self._part("received", self._received()),
        ]

    def _head(self, key: str) -> list[Flowable]:
        title = Text(self._press, self.words.say("parts", key), SUBHEADING, after=3)
        return [CondPageBreak(_ROOM), Spacer(0, 8), title]

    def _part(self, key: str, rows: Iterable[tuple[str, str]]) -> list[Flowable]:
        cells = [(self._cell(label), self._cell(text or _ROOM_TO_WRITE)) for label, text in rows]
        return [*self._head(key), Grid(_ITEMS, cells, GridStyle())]

    def _facts(self) -> list[tuple[str, str]]:
        incident = self._incident
        known = self._moment(incident.known_at)
        if incident.zone != TOKYO.key:
            known = f"{known}\n{self.words.say('words', 'zone', zone=incident.zone)}"
        return [
            self._labelled("known", known),
            self._labelled("day_one", self._phrases.day(incident.known_on)),
            self._labelled("sign", self.words.say("sign", incident.sign.value)),
            self._labelled("inquiry", self._handover.inquiry_number or self._none()),
            self._labelled("responsible", self._responsible()),
            self._labelled("contact", self._contact()),
        ]

    def _duties(self) -> Grid:
        head = tuple(self._cell(word) for word in self.words.listed("words", "head"))
        rows = [self._duty(one) for one in self._handover.duties]
        none = (self._cell(self._none()), *(self._cell("") for _ in _DUTIES[1:]))
        return Grid(_DUTIES, rows or [none], GridStyle(), head=head)

    def _duty(self, duty: Duty) -> Row:
        law = self.words.say("words", "persons_law")
        if duty.rule is not None:
            article = duty.rule.article
            law = article.ja if self._phrases.is_japanese else article.en
        return (
            self._cell(self.words.say("duty", duty.kind.value)),
            self._cell(law),
            self._cell(self._until(duty)),
            self._cell(self._done(duty)),
        )

    def _until(self, duty: Duty) -> str:
        if duty.end is not None:
            return self._moment(duty.end)
        if duty.due is None:
            return self.words.say("words", "promptly")
        day = self._phrases.day(duty.due)
        if duty.early is None:
            return day
        return self.words.say("words", "span", early=self._phrases.day(duty.early), day=day)

    def _done(self, duty: Duty) -> str:
        if duty.done is None:
            return ""
        said = self._when(duty.done)
        return self.words.say("words", "late", when=said) if duty.was_late else said

    def _decisions(self) -> list[tuple[str, str]]:
        incident, say = self._incident, self.words.say
        reasons = [say("reason", one.value) for one in report_reasons(incident)]
        between = say("words", "between")
        found = between.join(reasons) if reasons else say("words", "no_reason")
        rows = [
            self._labelled("assessed", found),
            self._labelled("reporting", say("reporting", incident.reporting.value)),
            self._labelled("reporting_why", incident.reporting_why or self._none()),
        ]
        if incident.laws:
            laws = between.join(say("laws", one.value) for one in sorted(incident.laws))
            rows += [
                self._labelled("laws", laws),
                self._labelled("risk", say("risk", incident.risk.value)),
                self._labelled("risk_why", incident.risk_why or self._none()),
            ]
        return rows

    def _report(self) -> list[tuple[str, str]]:
        """Return the items of Rules Art 8(1) in their order."""
        incident, say = self._incident, self.words.say
        happened = incident.happened_on
        day = self._phrases.day(happened) if happened else say("words", "unknown")
        outline = f"{say('words', 'happened', day=day)}\n{incident.what}"
        special = say("words", "special") if incident.special_care else ""
        told = incident.persons_told_on
        return [
            self._item("outline", outline),
            self._item("categories", f"{incident.categories}{special}"),
            self._item("persons", self._people()),
            self._item("cause", incident.cause),
            self._item("harm", incident.harm),
            self._item("told", say("words", "told", day=self._phrases.day(told)) if told else ""),
            self._item("published", ""),
            self._item("prevention", incident.prevention),
            self._item("other", incident.note),
        ]

    def _steps(self) -> list[tuple[str, str]]:
        steps = sorted(self._incident.progress, key=lambda one: one.on)
        found = [(self._phrases.day(one.on), one.text) for one in steps]
        return found or [(self._none(), "")]

    def _received(self) -> list[tuple[str, str]]:
        return [self._labelled(key, "") for key in ("receipt", "from", "to")]

    def _people(self) -> str:
        count = self._incident.persons
        if count is None:
            return self.words.say("words", "unknown")
        return self.words.say("words", "people", count=f"{count:,}")

    def _responsible(self) -> str:
        holds = self._handover.responsible
        if holds is None:
            return self._letterhead.manager_title(self.words.language)
        deputy = self.words.say("words", "deputy", name=holds.deputy) if holds.deputy else ""
        return f"{holds.post} {holds.holder}{deputy}".strip()

    def _contact(self) -> str:
        office, language = self._letterhead, self.words.language
        lines = (office.organisation(language), office.address(language), office.email)
        return "\n".join(line for line in (*lines, office.phone) if line)

    def _labelled(self, key: str, text: str) -> tuple[str, str]:
        return self.words.say("labels", key), text

    def _item(self, key: str, text: str) -> tuple[str, str]:
        return self.words.say("items", key), text

    def _none(self) -> str:
        return self.words.say("words", "none")

    def _when(self, done: date | datetime) -> str:
        return self._moment(done) if isinstance(done, datetime) else self._phrases.day(done)

    def _moment(self, moment: datetime) -> str:
        local = moment.astimezone(TOKYO)
        return f"{self._phrases.day(local.date())} {local:%H:%M}"

    def _cell(self, text: str) -> Cell:
        return tuple(Text(self._press, line, CELL) for line in text.splitlines() or ("",))
