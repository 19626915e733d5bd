"""Every right × outcome × ground through the real use case, as law.md A.1 and B.2 have it."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from jar_desk.domain.askers import asker, not_open_to
from jar_desk.domain.errors import Invalid
from jar_desk.domain.people import AFTER_DEATH, AgentKind
from jar_desk.domain.provisos import Lack
from jar_desk.domain.right_rules import Fee
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.usecases import deciding, desks, receipt
from jar_desk.usecases.reading import read_inquiry
from tests.examples import a_request
from tests.law import EVERY_RIGHT, lacking
from tests.real_desk import CHEAP, MANAGER_PASSPHRASE
from tests.usecases.steps import a_draft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.ui.language import Language
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.session import Session

    Asked = tuple[Right, Regime | None]

NOW = datetime(2026, 11, 10, 3, 0, tzinfo=UTC)
USUAL = (Outcome.GRANTED, Outcome.PARTLY_GRANTED, Outcome.REFUSED, Outcome.NOTHING_HELD)
ABSOLUTE = (Outcome.GRANTED, Outcome.NOTHING_HELD)
ANSWERED = (Outcome.ANSWERED,)
WHOLE = (Outcome.PARTLY_GRANTED, Outcome.REFUSED)
PART = (Outcome.PARTLY_GRANTED,)
SUBSTITUTE = (Outcome.SUBSTITUTE_MEASURE,)
ERASING = (*WHOLE, Outcome.RESTRICTED_INSTEAD)
RESTRICTING = (Outcome.RESTRICTED_INSTEAD,)

APPI = Regime.APPI
PROVISO = {"appi-35-extent": WHOLE, "appi-35-proviso": SUBSTITUTE}
HARM = {"appi-33-2-1": WHOLE, "appi-33-2-2": WHOLE, "appi-33-2-3": WHOLE}
CARRIES: dict[Asked, dict[str, tuple[Outcome, ...]]] = {
    (Right.PURPOSE, APPI): dict.fromkeys(
        ("appi-32-2-1", "appi-21-4-1", "appi-21-4-2", "appi-21-4-3"), WHOLE
    ),
    (Right.DISCLOSURE, APPI): {**HARM, "appi-33-4": WHOLE},
    (Right.THIRD_PARTY_RECORDS, APPI): HARM,
    (Right.CORRECTION, APPI): dict.fromkeys(
        ("appi-34-not-fact", "appi-34-evaluation", "appi-34-not-needed", "appi-34-other-law"), WHOLE
    ),
    (Right.CESSATION, APPI): {"appi-35-no-violation": WHOLE, **PROVISO},
    (Right.STOP_PROVISION, APPI): {"appi-35-no-provision": WHOLE, **PROVISO},
    (Right.PREVENTIVE_CESSATION, APPI): {"appi-35-5-no-ground": WHOLE, **PROVISO},
    (Right.FOREIGN_MEASURES, APPI): {"appi-rules-18-3": WHOLE},
    (Right.POST_MORTEM, Regime.FRENCH_LIL): dict.fromkeys(
        ("fr-85-1-directive", "fr-85-2-scope", "fr-85-2-others"), WHOLE
    ),
    (Right.CONTROLLER_COMPLAINT, Regime.UK_GDPR): {},
    (Right.COMPLAINT, None): {},
    (Right.GENERAL, None): {},
}
"""The grounds of each right under each law, and the outcomes they carry."""


def _european(regime: Regime, law: str) -> dict[Asked, dict[str, tuple[Outcome, ...]]]:
    def grounds(names: str, carried: tuple[Outcome, ...] = WHOLE) -> dict[str, tuple[Outcome, ...]]:
        return {f"{law}-{name}": carried for name in names.split()}

    exempt = "dpa-schedules" if law == "uk" else "23"
    common = grounds(f"12-5 11-2 {exempt}")
    objecting = grounds(f"12-5 12-2 {exempt}")
    access = {**grounds("15-4", PART), **common}
    adm = "22a 22c" if law == "uk" else "22-1 22-2-a 22-2-b 22-2-c"
    safeguards = grounds("12-5")
    if law == "uk":
        access |= grounds("15-1a", PART)
    else:
        safeguards["eu-scc-8-3"] = PART
    return {
        (Right.ACCESS, regime): access,
        (Right.RECTIFICATION, regime): {**grounds("16-accurate 16-opinion"), **common},
        (Right.ERASURE, regime): {
            **grounds("17-1 17-3-a 17-3-b 17-3-c 17-3-d 17-3-e", ERASING),
            **grounds("18-1-b 18-1-c", RESTRICTING),
            **dict.fromkeys(common, ERASING),
        },
        (Right.RESTRICTION, regime): {**grounds("18-1"), **common},
        (Right.PORTABILITY, regime): {
            **grounds("20-4 20-2", PART),
            **grounds("20-1 20-3"),
            **common,
        },
        (Right.OBJECTION, regime): {**grounds("21-1 21-1-basis"), **objecting},
        (Right.MARKETING_OBJECTION, regime): {},
        (Right.CONSENT_WITHDRAWAL, regime): {},
        (Right.AUTOMATED_DECISION, regime): {**grounds(adm), **objecting},
        (Right.SAFEGUARDS_COPY, regime): safeguards,
    }


CARRIES |= _european(Regime.GDPR, "gdpr") | _european(Regime.UK_GDPR, "uk")
EVERY_GROUND = sorted({name for grounds in CARRIES.values() for name in grounds})


def allowed(asked: Asked) -> tuple[Outcome, ...]:
    """Return the outcomes law.md knows."""
    right = asked[0]
    if asked == (Right.SAFEGUARDS_COPY, Regime.UK_GDPR):
        return (Outcome.GRANTED, Outcome.REFUSED, Outcome.NOTHING_HELD)
    match right:
        case Right.COMPLAINT | Right.GENERAL | Right.CONTROLLER_COMPLAINT:
            return ANSWERED
        case Right.MARKETING_OBJECTION | Right.CONSENT_WITHDRAWAL:
            return ABSOLUTE
        case Right.CESSATION | Right.STOP_PROVISION | Right.PREVENTIVE_CESSATION:
            return (*USUAL, *SUBSTITUTE)
        case Right.ERASURE:
            return (*USUAL, *RESTRICTING)
    return USUAL


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    made = desks.create_desk(
        tmp_path_factory.mktemp("desk") / "every.jardesk",
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase=MANAGER_PASSPHRASE,
        language="ja",
        now=lambda: NOW,
        cost=CHEAP,
    )
    yield made.session
    with suppress(Exception):
        desks.lock_desk(made.session)


@pytest.fixture(scope="module")
def asking(session: Session) -> Inquiry:
    requests = tuple(a_request(right, regime, id=uuid4()) for right, regime in CARRIES)
    draft = a_draft(NOW, regimes=frozenset(Regime), requests=requests, whereabouts="FR")
    return receipt.record_inquiry(session, draft).value


Said = tuple[str, str]
"""A message in Japanese and English; empty ones for what is accepted."""
NOTHING: Said = ("", "")
NO_END: Said = (
    "この請求に、そのような終わり方は法律にありません。",
    "The law does not let this request end so.",
)
NO_GROUND: Said = (
    "この請求について、法律にこの事由はありません。",
    "The law does not give this ground for what is asked.",
)
PART_ONLY: Said = (
    "この事由では一部を開示しないことができるだけで、全部を拒むことはできません。",
    "On this ground a part may be withheld, never the whole.",
)
NOT_THIS: Said = (
    "この事由では、この決定をすることができません。",
    "This ground does not carry this decision.",
)
OWED: dict[Lack, Said] = {
    Lack.GROUND: ("根拠条文", "the ground in the law"),
    Lack.REASON: ("理由", "the reason"),
    Lack.DIFFICULTY: ("困難な理由", "why it is difficult"),
    Lack.MEASURE: ("代わりにとる措置", "what is done instead"),
}


def expected(asked: Asked, outcome: Outcome, ground: str) -> Said:
    """Return the message in both languages, nothing where the law allows it."""
    if outcome not in allowed(asked):
        return NO_END
    carried = CARRIES[asked].get(ground)
    if carried is None:
        return NO_GROUND
    if outcome is Outcome.REFUSED and carried == PART:
        return PART_ONLY
    return NOT_THIS if outcome.gives_less and outcome not in carried else NOTHING


def owed(asked: Asked, outcome: Outcome, *, grounded: bool) -> list[Said]:
    """Return what the card says is still needed of a decision with a reason and nothing else."""
    rule = next(one for one in EVERY_RIGHT if (one.right, one.regime) == asked)
    substitute = outcome is Outcome.SUBSTITUTE_MEASURE
    lacks = {
        Lack.GROUND: outcome.gives_less and not grounded,
        Lack.DIFFICULTY: substitute,
        Lack.MEASURE: substitute or outcome is Outcome.RESTRICTED_INSTEAD,
    }
    assert outcome in rule.allowed
    return [OWED[lack] for lack, missing in lacks.items() if missing]


class Desk:
    """The person who decides, and what is told in both languages."""

    def __init__(self, session: Session, language: Language, wording: Wording) -> None:
        self._session, self._language, self._wording = session, language, wording
        self._heard: dict[object, Said] = {}

    def decide(self, inquiry: Inquiry, entity: UUID, outcome: Outcome, *grounds: str) -> Said:
        """Decide, and return what is told: nothing where it was accepted."""
        try:
            done = deciding.decide_request(
                self._session, inquiry, entity, outcome=outcome, grounds=grounds, reason="理由"
            )
        except Invalid as problem:
            refusal = partial(self._wording.error, problem)
            return self._both((problem.field, problem.problem), lambda: refusal().what)
        decided = next(one for one in done.value.requests if one.id == entity).decision
        assert decided is not None
        assert (decided.outcome, decided.grounds) == (outcome, grounds)
        return NOTHING

    def owed(self, inquiry: Inquiry, entity: UUID) -> list[Said]:
        """Return what the card says is still needed."""
        request = next(one for one in inquiry.requests if one.id == entity)
        return [
            self._both(one, partial(self._wording.lack, one)) for one in lacking(inquiry, request)
        ]

    def _both(self, key: object, words: Callable[[], str]) -> Said:
        if key not in self._heard:
            said = []
            for code in ("en", "ja"):
                self._language.speak(code)
                said.append(words())
            self._heard[key] = (said[1], said[0])
        return self._heard[key]


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("asked", CARRIES, ids=lambda one: f"{one[0]} {one[1]}")
def test_a_decision_is_accepted_or_refused_as_the_law_says(
    session: Session,
    asking: Inquiry,
    language: Language,
    wording: Wording,
    asked: Asked,
    outcome: Outcome,
) -> None:
    """With the message in both languages, and what an accepted one still owes."""
    inquiry = _read(session, asking)
    entity, desk = _request(inquiry, asked).id, Desk(session, language, wording)
    said = desk.decide(inquiry, entity, outcome)
    assert said == (NOTHING if outcome in allowed(asked) else NO_END)
    if said == NOTHING:
        assert desk.owed(_read(session, asking), entity) == owed(asked, outcome, grounded=False)
    strange = next(one for one in EVERY_GROUND if one not in CARRIES[asked])
    for ground in (*CARRIES[asked], strange):
        inquiry = _read(session, asking)
        said = desk.decide(inquiry, entity, outcome, ground)
        assert said == expected(asked, outcome, ground), ground
        if said == NOTHING:
            assert desk.owed(_read(session, asking), entity) == owed(asked, outcome, grounded=True)


@pytest.mark.parametrize("asked", CARRIES, ids=lambda one: f"{one[0]} {one[1]}")
def test_exactly_the_grounds_of_the_law_are_offered(
    session: Session, asking: Inquiry, asked: Asked
) -> None:
    offered = deciding.grounds_for(session, asking, _request(asking, asked))
    assert {one.id for one in offered} == set(CARRIES[asked])


def _read(session: Session, inquiry: Inquiry) -> Inquiry:
    return read_inquiry(session, inquiry.id)


def _request(inquiry: Inquiry, asked: Asked) -> Request:
    return next(one for one in inquiry.requests if (one.right, one.regime) == asked)


@pytest.mark.parametrize("code", ["ja", "en"])
def test_screens_name_the_rights_as_the_packs_do(
    language: Language, wording: Wording, code: str
) -> None:
    language.speak(code)
    for rule in EVERY_RIGHT:
        assert wording.right(rule.right) == (rule.name.ja if code == "ja" else rule.name.en)


PRINCIPALS = "本人、法定代理人、任意代理人"
IN_ENGLISH = "the person concerned, a legal representative, a delegated agent"
AFTER = "本人、相続人、死後の指示を執行する人"
AFTER_IN_ENGLISH = "the person concerned, an heir, an executor"


@pytest.mark.parametrize("code", ["ja", "en"])
@pytest.mark.parametrize("kind", [None, *AgentKind])
@pytest.mark.parametrize("rule", EVERY_RIGHT, ids=lambda one: f"{one.right} {one.regime}")
def test_who_may_not_ask_is_told_who_may(
    language: Language, wording: Wording, rule: RightRule, kind: AgentKind | None, code: str
) -> None:
    """Law.md A.2, B.2: heirs and executors under French law, anybody for what holds no data."""
    language.speak(code)
    after = kind in AFTER_DEATH
    who = asker(kind, died=after)
    said = wording.may_not_ask(not_open_to([rule], who), who, died=after)
    french = rule.right is Right.POST_MORTEM
    free = {Right.GENERAL, Right.COMPLAINT, Right.CONTROLLER_COMPLAINT}
    if rule.right in free or (french and (after or kind is None)) or not (french or after):
        assert said == ""
        return
    named = (AFTER, AFTER_IN_ENGLISH) if french else (PRINCIPALS, IN_ENGLISH)
    name = rule.name.ja if code == "ja" else rule.name.en
    ja, en = (
        f"「{name}」を請求できるのは、{named[0]}です。",
        f"{name}: may be asked for by {named[1]}.",
    )
    assert said == (ja if code == "ja" else en)


@pytest.mark.parametrize(
    ("kind", "died", "ja", "en"),
    [(None, True, "本人は亡くなっています。", "The person has died:"),
     (AgentKind.LAWYER, True, "本人は亡くなっています。", "The person has died:"),
     (AgentKind.HEIR, False, "相続人や執行する人の請求は", "Heirs and executors ask after a")],
)  # fmt: skip
def test_nobody_asks_for_the_dead_nor_inherits_from_the_living(
    language: Language, wording: Wording, kind: AgentKind | None, ja: str, en: str, *, died: bool
) -> None:
    rule = next(one for one in EVERY_RIGHT if one.right is Right.ACCESS)
    who = asker(kind, died=died)
    for code, words in (("ja", ja), ("en", en)):
        language.speak(code)
        assert wording.may_not_ask(not_open_to([rule], who), who, died=died).startswith(words)


@pytest.mark.parametrize("code", ["ja", "en"])
@pytest.mark.parametrize("rule", EVERY_RIGHT, ids=lambda one: f"{one.right} {one.regime}")
def test_the_card_says_what_may_be_charged(
    language: Language, wording: Wording, rule: RightRule, code: str
) -> None:
    language.speak(code)
    starts = {
        Fee.NONE: ("手数料：無料です（法律は", "Free of charge: the law allows no fee"),
        Fee.PUBLISHED: (
            "手数料：無料です。あらかじめ公表した",
            "Free of charge: only a fee that was",
        ),
        Fee.EXCESSIVE_ONLY: (
            "手数料：無料です。明らかに根拠のない",
            "Free of charge. Only for a request",
        ),
    }
    assert wording.fee(rule.fee).startswith(starts[rule.fee][code == "en"])
