"""The rulebook: law packs, policy and calendars, read once and passed around."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from jar_desk.assets import resource
from jar_desk.domain.calendars import Calendar, OpenCalendar
from jar_desk.domain.office_days import OfficeTable
from jar_desk.domain.right_rules import LATEST
from jar_desk.domain.rights import Regime
from jar_desk.rulebook.calendar_file import read_calendars
from jar_desk.rulebook.calendars import HolidayCalendar, is_known, known_years
from jar_desk.rulebook.identity_file import read_identity
from jar_desk.rulebook.keeping_file import read_keeping
from jar_desk.rulebook.law_files import read_law
from jar_desk.rulebook.likeness import filled_up
from jar_desk.rulebook.policy_files import read_policy
from jar_desk.rulebook.right_tables import read_notices
from jar_desk.rulebook.shelf import LawShelf

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.identity_rules import IdentityRules
    from jar_desk.domain.inquiry import Source
    from jar_desk.domain.office_days import OfficeDay
    from jar_desk.domain.policy import Policy, Purpose
    from jar_desk.domain.retention import KeepRule
    from jar_desk.domain.right_rules import NoticeRule, RightRule
    from jar_desk.domain.rights import Right
    from jar_desk.domain.rules import Ground, LawPack
    from jar_desk.rulebook.calendar_file import CalendarFile
    from jar_desk.rulebook.law_files import LawFile
    from jar_desk.rulebook.policy_files import PolicyFiles

MEMBER_STATE: Final = "member-state"
UK_NATION: Final = "uk-nation"
WEEKENDS: Final = "weekends"
WITHOUT_CLOSURE: Final = "-no-closure"
ADMINISTRATIVE: Final = "-administrative"
NOTICES: Final = "notices.toml"
CALENDARS: Final = "calendars.toml"
IDENTITY: Final = "identity.toml"
KEEPING: Final = "desk-retention.toml"
_OTHERS: Final = frozenset({NOTICES, CALENDARS, IDENTITY})
"""Files beside the packs."""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules the desk works by.

    `sources_seed` are the places a new desk starts with, `keeping` the periods. What the law says
    is asked for a day, that of receipt: the pack in force by then, else the earliest; without a day
    the newest. Unknown identifiers raise KeyError.
    """

    policy: Policy
    sources_seed: tuple[Source, ...]
    notices: dict[str, NoticeRule]
    identity: IdentityRules
    keeping: tuple[KeepRule, ...]
    _laws: LawShelf
    _words: CalendarFile
    _office: OfficeTable
    _calendars: dict[str, Calendar] = field(default_factory=dict)
    _clock_rules: dict[tuple[Regime, date], tuple[ClockRule, ...]] = field(default_factory=dict)

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """Return the purposes of use the policy announces."""
        return self.policy.purposes

    @property
    def packs(self) -> tuple[LawPack, ...]:
        """Return every pack, by law and then by the day it came into force."""
        return self._laws.packs()

    def pack(self, regime: Regime | None, on: date = LATEST) -> LawPack:
        """Return the pack of a law for a day."""
        return self._laws.law(regime, on).pack

    def right_rule(self, right: Right, regime: Regime | None, on: date = LATEST) -> RightRule:
        """Return what a law says of a right, or the house, or else any law that knows it."""
        found = (self._laws.law(one, on).rights.get(right) for one in (regime, None, *Regime))
        return next(filter(None, found))

    def rights_under(self, regimes: frozenset[Regime], on: date = LATEST) -> tuple[RightRule, ...]:
        """Return what may be asked under these laws, then what needs no law, as shown."""
        laws = [self._laws.law(one, on) for one in (*Regime, None) if one in {*regimes, None}]
        return tuple(
            rule
            for law in laws
            for rule in law.rights.values()
            if rule.validity.covers(law.pack.validity.nearest(on))
        )

    def clock_rules(self, regime: Regime, on: date = LATEST) -> tuple[ClockRule, ...]:
        """Return every rule about time of a regime in force, in the order of its file."""
        if (regime, on) not in self._clock_rules:
            law = self._laws.law(regime, on)
            day = law.pack.validity.nearest(on)
            found = (rule for rule in law.clocks.values() if rule.validity.covers(day))
            self._clock_rules[regime, on] = tuple(found)
        return self._clock_rules[regime, on]

    def clock_rule(self, rule_id: str, on: date = LATEST) -> ClockRule:
        """Return one rule about time."""
        return self._laws.holding(rule_id, on).clocks[rule_id]

    def rule_ids(self) -> tuple[str, ...]:
        """Return the identifier of every rule about time, of the newest packs."""
        return self._laws.clock_ids()

    def grounds_for(
        self, right: Right, regime: Regime | None, on: date = LATEST
    ) -> tuple[Ground, ...]:
        """Return the grounds on which a request may be answered with less, as screens list them."""
        grounds = self._laws.law(regime, on).grounds.values()
        return tuple(ground for ground in grounds if right in ground.rights)

    def ground(self, ground_id: str, on: date = LATEST) -> Ground:
        """Return one ground."""
        return self._laws.holding(ground_id, on).grounds[ground_id]

    def calendar(self, code: str) -> Calendar:
        """Return a calendar by its code; a code nobody knows has weekends only.

        "" never closes; `weekends`; `JP`, `JP-no-closure`; `JP-administrative`, the days on which
        authorities close, whatever the office does (Act on Holidays of Administrative Organs
        Art 1); ISO 3166 codes of the EEA and of the nations of the United Kingdom (`DE`, `GB-SCT`).
        """
        if code not in self._calendars:
            self._calendars[code] = self._make_calendar(code)
        return self._calendars[code]

    def calendar_for(self, rule: ClockRule, whereabouts: str) -> Calendar:
        """Return the calendar a rule rolls by for a person in this country (ISO 3166).

        A Member State's holidays count for people there; elsewhere in the EU clock weekends
        alone, and Japanese holidays never (law.md C.1). The UK falls back to England.
        """
        if rule.calendar == MEMBER_STATE:
            known = whereabouts in self._words.member_states
            return self.calendar(whereabouts if known else WEEKENDS)
        if rule.calendar == UK_NATION:
            nations = self._words.united_kingdom
            return self.calendar(whereabouts if whereabouts in nations else nations[0])
        return self.calendar(rule.calendar)

    def named_calendar(self, code: str) -> Calendar | None:
        """Return a calendar as tables of deadlines name it (law.md C.5), None for an unknown code.

        As `calendar`, and every ISO 3166 code the holiday tables know.
        """
        japan = self._words.japan
        if code in {"", WEEKENDS, f"{japan}{WITHOUT_CLOSURE}", f"{japan}{ADMINISTRATIVE}"}:
            return self.calendar(code)
        if not is_known(code):
            return None
        return self._calendars.setdefault(code, self._holidays(code, code))

    def knows_holidays(self, code: str, day: date) -> bool:
        """Tell whether the holidays of a calendar are known in the year of a day."""
        country = _country(code)
        return country in {"", WEEKENDS} or day.year in known_years(country)

    def _make_calendar(self, code: str) -> Calendar:
        if not code:
            return OpenCalendar()
        country = _country(code)
        words = self._words
        known = {words.japan, *words.united_kingdom, *words.member_states}
        return self._holidays(code, country if country in known else "")

    def _holidays(self, code: str, country: str) -> Calendar:
        nobody = OfficeTable()
        office = self._office if country == self._words.japan else nobody
        closures = office if code == country else nobody
        if code.endswith(ADMINISTRATIVE):
            closures = OfficeTable(self._words.administrative_days)
        return HolidayCalendar(country, self._words, office, closures)

    def office_calendar(self) -> Calendar:
        """Return the calendar of the office: Japan, with the office's own days."""
        return self.calendar(self._words.japan)

    def is_office_calendar(self, rule: ClockRule) -> bool:
        """Tell whether the office's own days can move a rule's end."""
        return rule.calendar == self._words.japan

    @property
    def office_days(self) -> tuple[OfficeDay, ...]:
        """Return the office's own days as they hold now."""
        return self._office.days

    def use_office_days(self, days: Iterable[OfficeDay]) -> None:
        """Let these days hold from now on, wherever this rulebook is in use."""
        self._office.days = tuple(days)

    def with_office_days(self, days: Iterable[OfficeDay]) -> Rulebook:
        """Return a rulebook as it would be with other days; this one stays as it is."""
        return replace(self, _office=OfficeTable(days), _calendars={})


def load_rulebook(folder: Path | None = None) -> Rulebook:
    """Read law and policy from `resources/`, or from a folder laid out alike.

    Every other file of its folder `law` is a pack. Raises RuleFileBroken, naming the file, the
    line and the key at fault.
    """
    read = _read(folder) if folder else _shipped()
    return Rulebook(
        policy=read.policy.policy,
        sources_seed=read.policy.sources,
        notices=dict(read.notices),
        identity=read.identity,
        keeping=read.keeping,
        _laws=LawShelf(read.folder, read.laws),
        _words=read.words,
        _office=OfficeTable(read.words.office_days),
    )


class _Files(NamedTuple):
    """What stands in the files; nobody changes it."""

    folder: Path
    policy: PolicyFiles
    notices: dict[str, NoticeRule]
    identity: IdentityRules
    keeping: tuple[KeepRule, ...]
    laws: list[LawFile]
    words: CalendarFile


def _read(root: Path) -> _Files:
    notices = read_notices(root / "law" / NOTICES)
    policy = read_policy(root / "policy")
    laws = [read_law(one, notices) for one in _packs(root / "law")]
    return _Files(
        folder=root / "law",
        policy=policy,
        notices=notices,
        identity=read_identity(root / "law" / IDENTITY),
        keeping=read_keeping(root / "policy" / KEEPING, policy.policy),
        laws=filled_up(laws),
        words=read_calendars(root / "law" / CALENDARS),
    )


def _country(code: str) -> str:
    return code.removesuffix(WITHOUT_CLOSURE).removesuffix(ADMINISTRATIVE)


@cache
def _shipped() -> _Files:
    """Read what came with the program once: a tenth of a second."""
    return _read(resource())


def _packs(folder: Path) -> list[Path]:
    return [one for one in sorted(folder.glob("*.toml")) if one.name not in _OTHERS]
