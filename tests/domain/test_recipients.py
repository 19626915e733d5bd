from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.checks import AuthorityCheck, CheckResult
from jar_desk.domain.people import Agent, AgentKind, Channel, ContactPoint, SafeContact
from jar_desk.domain.recipients import is_unsafe
from jar_desk.domain.rights import Right
from tests.domain.test_stages import an_authority_check
from tests.examples import a_person, a_request, an_inquiry
from tests.law import recipient_of, safe_contacts

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry

HOME = "〒101-0065 東京都千代田区西神田9-9-9 平和荘201"
OFFICE = "東京都新宿区本塩町1-2-3"


def _point(channel: Channel, value: str, *, unsafe: bool = False) -> ContactPoint:
    return ContactPoint(id=uuid4(), channel=channel, value=value, unsafe=unsafe)


def _inquiry(*subject: ContactPoint, agent: tuple[ContactPoint, ...] | None = None) -> Inquiry:
    lawyer = None
    if agent is not None:
        lawyer = Agent(person=a_person("山本 弁護士", contacts=agent), kind=AgentKind.LAWYER)
    return an_inquiry(subject=a_person(contacts=subject), agent=lawyer)


@pytest.mark.parametrize(
    ("channel", "unsafe", "typed"),
    [
        (Channel.POST, HOME, HOME),
        (Channel.POST, HOME, "〒１０１－００６５　東京都千代田区西神田９－９－９　平和荘２０１"),
        (Channel.POST, HOME, "1010065 東京都千代田区西神田 9‐9‐9 平和荘 201"),
        (Channel.POST, HOME, "東京都千代田区西神田9丁目9番9号平和荘201号室"),
        (Channel.POST, HOME, "東京都千代田区西神田九丁目９番地９号 平和荘 201"),
        (Channel.POST, HOME, "千代田区西神田9-9-9 平和荘201"),
        (Channel.POST, HOME, f"{HOME}\nアハメド様方"),
        (Channel.POST, HOME, f"c/o Ahmed, {HOME}, Japan"),
        (Channel.POST, "12 rue de la Paix, 75002 Paris", "12, RUE DE LA PAIX\n75002 PARIS"),
        (Channel.POST, "大阪市北区十二丁目三番", "大阪市北区12丁目3番"),
        (Channel.EMAIL, "ahmed@example.org", "ＡＨＭＥＤ＠example.org"),
        (Channel.EMAIL, "ahmed@example.org", " Ahmed@Example.ORG "),
        (Channel.EMAIL, "ahmed@example.org", "Ahmed <ahmed@example.org>"),
        (Channel.EMAIL, "ahmed@example.org", "sister@example.org, ahmed@example.org"),
        (Channel.PHONE, "090-1234-5678", "０９０（１２３４）５６７８"),
        (Channel.PHONE, "090-1234-5678", "+81 90 1234 5678"),
        (Channel.PHONE, "090-1234-5678", "+81-(0)90-1234-5678"),
        (Channel.PHONE, "+819012345678", "090-1234-5678"),
    ],
)
def test_an_unsafe_address_is_known_however_it_is_written(
    channel: Channel, unsafe: str, typed: str
) -> None:
    inquiry = _inquiry(_point(channel, unsafe, unsafe=True))
    assert is_unsafe(inquiry, typed)


@pytest.mark.parametrize(
    ("channel", "unsafe", "typed"),
    [
        (Channel.POST, HOME, OFFICE),
        (Channel.POST, HOME, "東京都千代田区西神田9-9-8 平和荘201"),
        (Channel.POST, HOME, "〒101-0065 東京都千代田区西神田1-1-1"),
        (Channel.POST, "東京都千代田区西神田9-9-9", "東京都千代田区西神田99-9"),
        (Channel.EMAIL, "ahmed@example.org", "med@example.org"),
        (Channel.EMAIL, "med@example.org", "ahmed@example.org"),
        (Channel.PHONE, "090-1234-5678", "090-1234-5679"),
        (Channel.POST, HOME, ""),
        (Channel.POST, "", OFFICE),
    ],
)
def test_another_address_is_not_taken_for_it(channel: Channel, unsafe: str, typed: str) -> None:
    assert not is_unsafe(_inquiry(_point(channel, unsafe, unsafe=True)), typed)


def test_what_the_subject_calls_unsafe_is_unsafe_for_the_agent_too() -> None:
    inquiry = _inquiry(
        _point(Channel.POST, HOME, unsafe=True),
        agent=(_point(Channel.POST, HOME), _point(Channel.POST, OFFICE)),
    )
    inquiry = replace(inquiry, authority_checks=(an_authority_check(),))
    assert [point.value for point in safe_contacts(inquiry)] == [OFFICE]


def test_the_same_address_marked_once_is_unsafe_everywhere() -> None:
    inquiry = _inquiry(
        _point(Channel.EMAIL, "Ahmed@example.org"),
        _point(Channel.EMAIL, "ahmed@EXAMPLE.org", unsafe=True),
    )
    assert safe_contacts(inquiry) == ()


def test_a_forbidden_channel_is_no_way() -> None:
    inquiry = replace(
        _inquiry(_point(Channel.POST, OFFICE), _point(Channel.EMAIL, "a@example.org")),
        safe_contact=SafeContact(
            allowed=frozenset({Channel.POST, Channel.EMAIL}), forbidden=frozenset({Channel.POST})
        ),
    )
    assert [point.channel for point in safe_contacts(inquiry)] == [Channel.EMAIL]


@pytest.mark.parametrize(
    ("checks", "agent_receives"),
    [
        ((), False),
        ((an_authority_check(),), True),
        ((an_authority_check(may_receive=False),), False),
        ((an_authority_check(names_this_request=False),), False),
        ((an_authority_check(), an_authority_check(result=CheckResult.DIFFERS)), False),
        ((an_authority_check(may_receive=False), an_authority_check()), True),
    ],
)
def test_an_agent_receives_only_with_authority_to(
    checks: tuple[AuthorityCheck, ...], *, agent_receives: bool
) -> None:
    inquiry = replace(_inquiry(agent=()), authority_checks=checks)
    assert inquiry.agent is not None
    expected = inquiry.agent.person if agent_receives else inquiry.subject
    assert recipient_of(inquiry) == expected


def test_a_question_is_answered_to_whoever_asked() -> None:
    inquiry = replace(_inquiry(agent=()), requests=(a_request(Right.GENERAL),))
    assert inquiry.agent is not None
    assert recipient_of(inquiry) == inquiry.agent.person
