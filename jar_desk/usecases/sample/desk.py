"""The sample desk: about 60 fictional inquiries, made by the same use cases staff work with."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from jar_desk.documents.passphrases import generate_passphrase
from jar_desk.domain.inquiry import Arrival, MessageKind, Stage
from jar_desk.usecases.desks import create_desk
from jar_desk.usecases.editing import add_message
from jar_desk.usecases.places import save_source
from jar_desk.usecases.reading import all_sources
from jar_desk.usecases.receipt import InquiryDraft, record_inquiry
from jar_desk.usecases.sample.cases import (
    INQUIRY_FILES,
    READY_FILE,
    sample_cases,
    sample_office,
    sample_safeguards,
)
from jar_desk.usecases.sample.life import arrival_moment, steps_after_receipt
from jar_desk.usecases.sample.register_entries import fill_registers
from jar_desk.usecases.sample.security_entries import fill_security
from jar_desk.usecases.staffing import add_staff

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.staff import Staff
    from jar_desk.usecases.sample.cases import SampleCase
    from jar_desk.usecases.sample.life import Step
    from jar_desk.usecases.session import Session

SAMPLE_LANGUAGE = "ja"
_BEFORE_FIRST = timedelta(days=7)


class SampleTime:
    """The moment at which the sample office does what it does; moved from step to step."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def __call__(self) -> datetime:
        """Return the moment."""
        return self._moment

    def move_to(self, moment: datetime) -> None:
        """Go on to a moment; time never runs back."""
        self._moment = max(self._moment, moment)


@dataclass(frozen=True)
class SampleDesk:
    """A sample desk, open for its manager, with everybody's passphrase (the manager's first).

    `ready` is an inquiry whose package is approved and can be handed over.
    """

    session: Session
    passphrases: dict[str, str]
    recovery_groups: tuple[str, ...]
    recovery_sheet: bytes
    people: dict[str, Staff]
    time: SampleTime
    ready: UUID | None = None

    def session_of(self, name: str) -> Session:
        """Return a session in which this person acts."""
        return replace(self.session, staff=self.people[name])

    @property
    def manager(self) -> str:
        """Return the manager's name."""
        return next(iter(self.passphrases))


def make_sample_desk(folder: Path, now: datetime) -> SampleDesk:
    """Make a desk in a new folder with everything that happened until `now`.

    Raises UnsuitableFolder, DiskFull.
    """
    cases = (*sample_cases(*INQUIRY_FILES), *sample_cases(READY_FILE))
    desk = _open_office(folder, arrival_moment(cases[0], now) - _BEFORE_FIRST)
    inquiries = live(desk, cases, now)
    desk.time.move_to(now)
    fill_registers(desk.session)
    fill_security(desk.session)
    return replace(desk, ready=inquiries[-1].id)


def live(desk: SampleDesk, cases: Sequence[SampleCase], now: datetime) -> list[Inquiry]:
    """Let these inquiries arrive and be worked on, all in order of time; return how they stand."""
    workers = [_worker(desk, case, turn) for turn, case in enumerate(cases)]
    arriving = deque(sorted(range(len(cases)), key=lambda order: arrival_moment(cases[order], now)))
    inquiries: dict[int, Inquiry] = {}

    def receive_until(moment: datetime) -> None:
        while arriving and _received_at(cases[arriving[0]], now) <= moment:
            order = arriving.popleft()
            inquiries[order] = _receive(desk, cases[order], workers[order], now)

    for step in _all_steps(desk, cases, workers, now):
        receive_until(step.at)
        desk.time.move_to(step.at)
        session = desk.session_of(step.who)
        inquiries[step.order] = step.act(session, inquiries[step.order])
    receive_until(now)
    return [inquiries[order] for order in range(len(cases))]


def _all_steps(
    desk: SampleDesk, cases: Sequence[SampleCase], workers: Sequence[str], now: datetime
) -> list[Step]:
    def each() -> Iterator[Step]:
        for order, (case, worker) in enumerate(zip(cases, workers, strict=True)):
            yield from steps_after_receipt(case, order, worker, desk.manager, now)

    return sorted(each())


def _open_office(folder: Path, opened: datetime) -> SampleDesk:
    organisation, office = sample_office()
    passphrases = {person.name: generate_passphrase() for person in office}
    manager, *others = office
    time = SampleTime(opened)
    made = create_desk(
        folder,
        organisation=organisation,
        manager_name=manager.name,
        passphrase=passphrases[manager.name],
        language=SAMPLE_LANGUAGE,
        now=time,
    )
    people = {manager.name: made.session.staff}
    for person in others:
        added = add_staff(made.session, person.name, person.role, passphrases[person.name])
        people[person.name] = added.value
    _tell_of_places_abroad(made.session)
    return SampleDesk(
        session=made.session,
        passphrases=passphrases,
        recovery_groups=made.recovery_groups,
        recovery_sheet=made.recovery_sheet,
        people=people,
        time=time,
    )


def _tell_of_places_abroad(session: Session) -> None:
    told = sample_safeguards()
    for place in all_sources(session):
        if place.code in told:
            words = told[place.code]
            save_source(session, replace(place, safeguard_ja=words["ja"], safeguard_en=words["en"]))


def _worker(desk: SampleDesk, case: SampleCase, turn: int) -> str:
    desk_staff = [name for name in desk.people if name != desk.manager]
    return case.assignee or desk_staff[turn % len(desk_staff)]


def _received_at(case: SampleCase, now: datetime) -> datetime:
    return arrival_moment(case, now) + timedelta(minutes=20)


def _receive(desk: SampleDesk, case: SampleCase, worker: str, now: datetime) -> Inquiry:
    desk.time.move_to(_received_at(case, now))
    session = desk.session_of(worker)
    nobody_yet = case.assignee is None and case.stage is Stage.RECEIPT
    draft = InquiryDraft(
        arrival=Arrival(channel=case.channel, moment=arrival_moment(case, now), zone=case.zone),
        subject=case.subject,
        agent=case.agent,
        relation=case.relation,
        whereabouts=case.whereabouts,
        whereabouts_given=case.whereabouts_given,
        letter_language=case.letter_language,
        safe_contact=case.safe_contact,
        regimes=case.regimes,
        requests=case.requests,
        assignee=None if nobody_yet else desk.people[worker].id,
    )
    inquiry = record_inquiry(session, draft).value
    asked = case.requests[0].scope
    if not asked:
        return inquiry
    return add_message(
        session,
        inquiry,
        kind=MessageKind.INCOMING,
        channel=case.channel,
        text=asked,
        at=draft.arrival.moment,
    ).value
