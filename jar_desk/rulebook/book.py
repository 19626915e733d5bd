"""The rulebook: law packs, policy and calendars, read once and passed around."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from jar_desk.assets import resource
from jar_desk.domain.calendars import Calendar, OpenCalendar
from jar_desk.domain.rules import RuleFileBroken
from jar_desk.rulebook.calendar_file import read_calendars
from jar_desk.rulebook.calendars import HolidayCalendar, is_known, known_years
from jar_desk.rulebook.law_files import read_law
from jar_desk.rulebook.policy_files import read_policy

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.inquiry import Source
    from jar_desk.domain.policy import Policy, Purpose
    from jar_desk.domain.rights import Regime, Right
    from jar_desk.domain.rules import Ground, LawPack
    from jar_desk.rulebook.calendar_file import CalendarFile
    from jar_desk.rulebook.law_files import LawFile

MEMBER_STATE: Final = "member-state"
UK_NATION: Final = "uk-nation"
WEEKENDS: Final = "weekends"
WITHOUT_CLOSURE: Final = "-no-closure"
LAW_FILES: Final = ("appi.toml", "gdpr.toml", "uk-gdpr.toml")


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules the desk works by.

    `sources_seed` are the places a new desk starts with. Unknown identifiers raise KeyError.
    """

    packs: tuple[LawPack, ...]
    policy: Policy
    sources_seed: tuple[Source, ...]
    _clocks: dict[str, ClockRule]
    _grounds: dict[str, Ground]
    _words: CalendarFile
    _calendars: dict[str, Calendar] = field(default_factory=dict)

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """Return the purposes of use the policy announces."""
        return self.policy.purposes

    def clock_rules(self, regime: Regime) -> tuple[ClockRule, ...]:
        """Return every rule about time of a regime, in the order of its file."""
        return tuple(rule for rule in self._clocks.values() if rule.regime is regime)

    def clock_rule(self, rule_id: str) -> ClockRule:
        """Return one rule about time."""
        return self._clocks[rule_id]

    def rule_ids(self) -> tuple[str, ...]:
        """Return the identifier of every rule about time."""
        return tuple(self._clocks)

    def grounds_for(self, right: Right, regime: Regime | None) -> tuple[Ground, ...]:
        """Return the grounds on which a request may be answered with less, as screens list them."""
        return tuple(
            ground
            for ground in self._grounds.values()
            if right in ground.rights and ground.regime is regime
        )

    def ground(self, ground_id: str) -> Ground:
        """Return one ground."""
        return self._grounds[ground_id]

    def calendar(self, code: str) -> Calendar:
        """Return a calendar by its code; a code nobody knows has weekends only.

        "" never closes; `weekends`; `JP`, `JP-no-closure`; ISO 3166 codes of the EEA and of the
        nations of the United Kingdom (`DE`, `GB-SCT`).
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
        if code in {"", WEEKENDS, f"{self._words.japan}{WITHOUT_CLOSURE}"}:
            return self.calendar(code)
        if not is_known(code):
            return None
        return self._calendars.setdefault(code, self._holidays(code, code))

    def knows_holidays(self, code: str, day: date) -> bool:
        """Tell whether the holidays of a calendar are known in the year of a day."""
        country = code.removesuffix(WITHOUT_CLOSURE)
        return country in {"", WEEKENDS} or day.year in known_years(country)

    def _make_calendar(self, code: str) -> Calendar:
        if not code:
            return OpenCalendar()
        country = code.removesuffix(WITHOUT_CLOSURE)
        words = self._words
        known = {words.japan, *words.united_kingdom, *words.member_states}
        return self._holidays(code, country if country in known else "")

    def _holidays(self, code: str, country: str) -> Calendar:
        closures = tuple(one for one in self._words.closures if one.calendar == code)
        return HolidayCalendar(country, self._words, closures)


def load_rulebook(folder: Path | None = None) -> Rulebook:
    """Read law and policy from `resources/`, or from a folder laid out alike.

    Raises RuleFileBroken, naming the file and the key at fault.
    """
    root = folder or resource()
    laws = [read_law(root / "law" / name) for name in LAW_FILES]
    read = read_policy(root / "policy")
    book = Rulebook(
        packs=tuple(law.pack for law in laws),
        policy=read.policy,
        sources_seed=read.sources,
        _clocks=_clocks(root / "law", laws),
        _grounds=_grounds(root / "law", laws),
        _words=read_calendars(root / "law" / "calendars.toml"),
    )
    _check_references(root / "law", book.packs, book)
    return book


def _clocks(folder: Path, laws: Iterable[LawFile]) -> dict[str, ClockRule]:
    found: dict[str, ClockRule] = {}
    for law in laws:
        for rule in law.clocks:
            if rule.id in found:
                raise RuleFileBroken(folder / f"{law.pack.name}.toml", rule.id, "duplicate")
            found[rule.id] = rule
    return found


def _grounds(folder: Path, laws: Iterable[LawFile]) -> dict[str, Ground]:
    found: dict[str, Ground] = {}
    for law in laws:
        for ground in law.grounds:
            if ground.id in found:
                raise RuleFileBroken(folder / f"{law.pack.name}.toml", ground.id, "duplicate")
            found[ground.id] = ground
    return found


def _check_references(folder: Path, packs: Iterable[LawPack], book: Rulebook) -> None:
    """See that a rule that can be extended names rules that exist."""
    for pack in packs:
        rules = book.clock_rules(pack.regime)
        known = {rule.id for rule in rules}
        for rule in rules:
            complete = bool(rule.extended_by) == bool(rule.notice_by)
            named = {rule.extended_by, rule.notice_by} - {""}
            if not complete or not named <= known:
                raise RuleFileBroken(folder / f"{pack.name}.toml", rule.id, "bad-reference")
