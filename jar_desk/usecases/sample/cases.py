"""The fictional inquiries of the sample desk, read from `resources/sample`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from jar_desk.assets import resource
from jar_desk.domain.checks import DocumentClass
from jar_desk.domain.inquiry import Relation, Request, Stage
from jar_desk.domain.people import (
    Agent,
    AgentKind,
    Channel,
    ContactPoint,
    NameForm,
    NameKind,
    PartialDate,
    Person,
    SafeContact,
)
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.domain.staff import Role
from jar_desk.rulebook import Rulebook, load_rulebook

if TYPE_CHECKING:
    from collections.abc import Mapping

INQUIRY_FILES = ("answered", "ended", "open")
"""Files under `resources/sample` that make up the desk."""
READY_FILE = "walk"
"""The file with the one inquiry whose package is ready to be handed over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCase:
    """One fictional inquiry; days count back from today, `ended_after` days from arrival.

    `carries` where the person also gets a file to carry away.
    """

    arrived: int
    at: str
    zone: str
    channel: Channel
    subject: Person
    agent: Agent | None
    relation: Relation
    whereabouts: str
    whereabouts_given: str
    letter_language: str
    safe_contact: SafeContact
    regimes: frozenset[Regime]
    requests: tuple[Request, ...]
    identity: tuple[DocumentClass, ...]
    records: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    grounds: tuple[str, ...]
    reason: str
    stage: Stage
    assignee: str | None
    ended_after: int | None
    searched: int | None
    paused: Mapping[str, Any] | None
    extended: str
    notes: tuple[str, ...]
    carries: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleStaff:
    """One fictional person of the office."""

    name: str
    role: Role


def sample_office() -> tuple[str, tuple[SampleStaff, ...]]:
    """Return the organisation and its people, the manager first."""
    content = _read("staff")
    people = (SampleStaff(name=one["name"], role=Role(one["role"])) for one in content["staff"])
    return content["organisation"], tuple(people)


def sample_cases(*names: str) -> tuple[SampleCase, ...]:
    """Return the inquiries of these files, the oldest first."""
    cases = [_case(one) for name in names for one in _read(name)["inquiry"]]
    return tuple(sorted(cases, key=lambda case: -case.arrived))


def sample_records() -> dict[str, dict[str, Any]]:
    """Return the pieces of data that the inquiries find, by their word."""
    return _read("records")


def sample_safeguards() -> dict[str, dict[str, str]]:
    """Return what protects data in places abroad, by their codes, in `ja` and `en`."""
    return _read("places")


def _read(name: str) -> dict[str, Any]:
    text = resource("sample", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _case(raw: dict[str, Any]) -> SampleCase:
    regimes = frozenset(Regime(one) for one in raw.get("regimes", ["appi"]))
    ended_after = raw.get("answered", raw.get("ended"))
    return SampleCase(
        arrived=raw["arrived"],
        at=raw.get("at", "11:30"),
        zone=raw.get("zone", "Asia/Tokyo"),
        channel=Channel(raw["channel"]),
        subject=_person(raw),
        agent=_agent(raw.get("agent")),
        relation=Relation(raw["relation"]),
        whereabouts=raw.get("where", "JP"),
        whereabouts_given=raw.get("gave", raw.get("where", "JP")),
        letter_language=raw.get("letter", "ja"),
        safe_contact=_safe_contact(raw),
        regimes=regimes,
        requests=tuple(_request(Right(one), regimes, raw) for one in raw["rights"]),
        identity=tuple(DocumentClass(one) for one in raw.get("identity", [])),
        records=tuple(raw.get("records", [])),
        outcomes=tuple(Outcome(one) for one in raw.get("outcomes", [])),
        grounds=tuple(raw.get("grounds", [])),
        reason=raw.get("reason", ""),
        stage=Stage(raw.get("stage", "closed")),
        assignee=raw.get("assignee"),
        ended_after=ended_after,
        searched=raw.get("searched"),
        paused=raw.get("paused"),
        extended=raw.get("extended", ""),
        notes=tuple(raw.get("notes", [])),
        carries=raw.get("carries", False),
    )


def _person(raw: Mapping[str, Any]) -> Person:
    kinds = [kind for kind in NameKind if kind is not NameKind.PRIMARY and kind.value in raw]
    names = (
        NameForm(id=uuid4(), text=raw["name"]),
        *(NameForm(id=uuid4(), text=raw[kind.value], kind=kind) for kind in kinds),
    )
    return Person(
        id=uuid4(),
        names=names,
        birth_date=_birth_date(raw.get("birth")),
        contacts=_contacts(raw),
        languages=tuple(raw.get("languages", ["ja"])),
    )


def _birth_date(text: str | None) -> PartialDate | None:
    return PartialDate(*(int(part) for part in text.split("-"))) if text else None


def _contacts(raw: Mapping[str, Any]) -> tuple[ContactPoint, ...]:
    unsafe = raw.get("unsafe", [])
    return tuple(
        ContactPoint(
            id=uuid4(), channel=channel, value=raw[channel.value], unsafe=channel.value in unsafe
        )
        for channel in (Channel.EMAIL, Channel.PHONE, Channel.POST)
        if channel.value in raw
    )


def _agent(raw: Mapping[str, Any] | None) -> Agent | None:
    if raw is None:
        return None
    return Agent(
        person=_person(raw),
        kind=AgentKind(raw["kind"]),
        organisation=raw.get("organisation", ""),
    )


def _safe_contact(raw: Mapping[str, Any]) -> SafeContact:
    return SafeContact(
        allowed=frozenset(Channel(one) for one in raw.get("allowed", [])),
        forbidden=frozenset(Channel(one) for one in raw.get("forbidden", [])),
        hours=raw.get("hours", ""),
        no_sender_name=raw.get("no_sender_name", False),
        no_messages=raw.get("no_messages", False),
        note=raw.get("caution", ""),
    )


@cache
def _law() -> Rulebook:
    return load_rulebook()


def _request(right: Right, regimes: frozenset[Regime], raw: Mapping[str, Any]) -> Request:
    rule = next(one for one in _law().rights_under(regimes) if one.right is right)
    return Request(
        id=uuid4(),
        right=right,
        regime=rule.regime,
        scope=raw.get("scope", ""),
    )
