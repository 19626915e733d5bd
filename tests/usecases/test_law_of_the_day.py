"""Packs are dated: the day of receipt decides which of them an inquiry is under."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.assets import resource
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Arrival
from jar_desk.domain.people import Channel
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.rulebook import Rulebook, load_rulebook
from jar_desk.usecases import contents, deciding, editing, receipt
from jar_desk.usecases.columns import inquiry_clocks
from jar_desk.usecases.reading import inquiry_history
from tests.examples import NOON, a_request
from tests.usecases.steps import a_draft, recorded

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

CHANGE = date(2026, 11, 1)
"""From this day the second pack of the tests is in force."""
BEFORE, AFTER = (
    Arrival(channel=Channel.POST, moment=datetime(2026, month, 5, 3, tzinfo=UTC))
    for month in (10, 11)
)


@pytest.fixture
def rules(tmp_path: Path) -> Rulebook:
    """Return the packs as shipped, and an APPI that answers in 20 days without 33(2)(ii)."""
    folder = tmp_path / "rules"
    for name in ("law", "policy"):
        shutil.copytree(resource(name), folder / name)
    old = folder / "law" / "appi.toml"
    text = old.read_text(encoding="utf-8")
    new = re.sub(r"in_force_from = \S+", f"in_force_from = {CHANGE}", text, count=1)
    new = new.replace("version = 1", "version = 7", 1).replace("count = 30", "count = 20", 1)
    new = re.sub(r'\[\[ground\]\]\nid = "appi-33-2-2"\n(?:.+\n)+', "", new)
    until = f"in_force_until = {CHANGE - timedelta(days=1)}\nsources = ["
    old.write_text(text.replace("sources = [", until, 1), encoding="utf-8")
    (folder / "law" / "appi-2026.toml").write_text(new, encoding="utf-8")
    return load_rulebook(folder)


@pytest.fixture
def session(desk: Desk, rules: Rulebook) -> Session:
    return replace(desk.staff, rules=rules)


def _received(session: Session, arrival: Arrival, **changes: object) -> Inquiry:
    return receipt.record_inquiry(session, a_draft(arrival=arrival, **changes)).value


@pytest.mark.parametrize(
    ("arrival", "label", "days"), [(BEFORE, "appi v1", 30), (AFTER, "appi-2026 v7", 20)]
)
def test_the_day_of_receipt_decides_the_clock_and_the_label(
    session: Session, arrival: Arrival, label: str, days: int
) -> None:
    inquiry = _received(session, arrival)
    assert inquiry.law_packs == (label,)
    clock = inquiry_clocks(session, inquiry)[0]
    assert clock.rule.id == "jp-target"
    assert clock.rule.count == days


def test_a_ground_that_was_repealed_still_serves_what_came_before(session: Session) -> None:
    ground = "appi-33-2-2"
    refusal = {"outcome": Outcome.REFUSED, "grounds": (ground,), "reason": "理由"}
    early, late = _received(session, BEFORE), _received(session, AFTER)
    decided = deciding.decide_request(session, early, early.requests[0].id, **refusal).value  # type: ignore[arg-type]
    assert decided.requests[0].decision is not None
    with pytest.raises(Invalid) as caught:
        deciding.decide_request(session, late, late.requests[0].id, **refusal)  # type: ignore[arg-type]
    assert (caught.value.field, caught.value.problem) == ("grounds", "not-allowed")
    assert session.rules.ground(ground).id == ground


def test_a_right_is_not_asked_for_before_its_day(desk: Desk) -> None:
    asked = (a_request(Right.CONTROLLER_COMPLAINT, Regime.UK_GDPR, id=uuid4()),)
    under = {"regimes": frozenset({Regime.APPI, Regime.UK_GDPR}), "requests": asked}
    first = Arrival(channel=Channel.EMAIL, moment=datetime(2026, 6, 19, 3, tzinfo=UTC))
    eve = Arrival(channel=Channel.EMAIL, moment=datetime(2026, 6, 18, 3, tzinfo=UTC))
    assert _received(desk.staff, first, **under).requests[0].regime is Regime.UK_GDPR
    with pytest.raises(Invalid) as caught:
        _received(desk.staff, eve, **under)
    assert (caught.value.field, caught.value.problem) == ("right", "not-allowed")


@pytest.mark.parametrize(
    ("day", "label", "article", "ground"),
    [(4, "uk-gdpr-2021 v1", "UK GDPR Art 22", "uk-22-1"),
     (5, "uk-gdpr v1", "UK GDPR Arts 22A-22D", "uk-22a")],
)  # fmt: skip
def test_the_uk_rules_of_before_the_2025_act_serve_what_came_before(
    desk: Desk, day: int, label: str, article: str, ground: str
) -> None:
    came = Arrival(channel=Channel.EMAIL, moment=datetime(2026, 2, day, 3, tzinfo=UTC))
    asked = (a_request(Right.AUTOMATED_DECISION, Regime.UK_GDPR, id=uuid4()),)
    inquiry = _received(
        desk.staff, came, regimes=frozenset({Regime.UK_GDPR}), requests=asked, whereabouts="GB-ENG"
    )
    assert inquiry.law_packs == (label,)
    rule = deciding.right_rule(desk.staff, inquiry, asked[0])
    assert rule.article.en == article
    offered = [one.id for one in deciding.grounds_for(desk.staff, inquiry, asked[0])]
    assert {"uk-12-5", "uk-12-2", "uk-dpa-schedules", ground} <= set(offered)
    assert not {"uk-22-1", "uk-22a"} - {ground} & set(offered)
    letter = contents.notice_content(
        desk.staff,
        deciding.decide_request(
            desk.staff, inquiry, asked[0].id, outcome=Outcome.REFUSED, grounds=(ground,), reason="x"
        ).value,
    )
    assert letter.requests[0].grounds[0].citation.startswith("英国GDPR 第22")


def test_the_label_of_a_law_stays_when_the_requests_are_corrected(
    desk: Desk, session: Session
) -> None:
    inquiry = _received(desk.staff, AFTER)
    assert inquiry.law_packs == ("appi v1",)
    after = editing.edit_requests(
        session,
        inquiry,
        regimes=frozenset({Regime.APPI, Regime.GDPR}),
        whereabouts="DE",
        whereabouts_given="JP",
        requests=inquiry.requests,
    ).value
    assert after.law_packs == ("appi v1", "gdpr v1")


def test_the_event_of_receipt_names_the_packs(desk: Desk) -> None:
    inquiry = recorded(desk, arrival=Arrival(channel=Channel.POST, moment=NOON))
    event = inquiry_history(desk.staff, inquiry)[-1]
    assert event.event.after is not None
    assert event.event.after["law_packs"] == ["appi v1"]


def test_before_the_first_pack_the_earliest_serves(rules: Rulebook) -> None:
    assert rules.pack(Regime.APPI, date(2005, 4, 1)).label == "appi v1"
    assert rules.pack(Regime.APPI).label == "appi-2026 v7"
    assert rules.clock_rule("jp-target", date(2005, 4, 1)).count == 30
    assert rules.clock_rule("jp-target").count == 20
