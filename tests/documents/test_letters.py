from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from jar_desk.documents.contents import AccessFacts, Addressee, RequestAsked
from jar_desk.documents.letters import write_acknowledgement, write_not_identified, write_notice
from jar_desk.domain.people import AgentKind
from jar_desk.domain.rights import Outcome, Regime, Right
from tests.documents.letter_examples import (
    REASON,
    a_not_identified,
    a_notice,
    an_acknowledgement,
    an_answer,
)
from tests.documents.reading_back import empty_boxes, info, text, texts
from tests.law import EVERY_RIGHT

PUBLIC_SECTOR_WORDS = ("保有個人情報", "処分", "審査請求", "教示", "行政不服")
EVERY = [(rule.right, rule.regime, outcome) for rule in EVERY_RIGHT for outcome in rule.allowed]


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(("right", "regime", "outcome"), EVERY)
def test_every_answer_to_every_right_can_be_written(
    right: Right, regime: Regime | None, outcome: Outcome, language: str
) -> None:
    data = write_notice(a_notice(language, an_answer(right, outcome, regime=regime)))
    read = text(data)
    assert "2026-0147-3" in read
    assert "JAR-2026-0147—1/" in read
    assert not any(word in read for word in PUBLIC_SECTOR_WORDS)
    assert "{" not in read
    assert empty_boxes(data) == 0


@pytest.mark.parametrize(
    ("outcome", "title"),
    [
        (Outcome.GRANTED, "保有個人データ開示通知書"),
        (Outcome.PARTLY_GRANTED, "保有個人データ開示通知書（一部開示）"),
        (Outcome.REFUSED, "保有個人データの開示をしない旨の通知書"),
        (Outcome.NOTHING_HELD, "保有個人データの開示のご請求への回答書"),
    ],
)
def test_a_japanese_letter_has_its_parts_in_order(outcome: Outcome, title: str) -> None:
    read = text(write_notice(a_notice("ja", an_answer(outcome=outcome))))
    parts = ["受付番号2026-0147", "2026年（令和8年）11月27日", "AhmedAl-Rashid様", "難民支援協会"]
    parts += ["個人情報保護管理者", title, "2026年10月30日に受け付けました", "記", "以上"]
    places = [read.find(part, 20 if part == "記" else 0) for part in parts]
    assert -1 not in places
    assert places[:7] == sorted(places[:7])


def test_withholding_gives_ground_and_reason_and_charges_nothing() -> None:
    read = text(write_notice(a_notice("ja", an_answer(outcome=Outcome.PARTLY_GRANTED))))
    for part in ("法第33条第2項第1号", REASON, "いただきません。", "開示しない部分"):
        assert part in read


def test_nothing_held_is_the_same_letter_whatever_the_inner_reason() -> None:
    plain = an_answer(outcome=Outcome.NOTHING_HELD, grounds=(), reason="")
    hidden = an_answer(outcome=Outcome.NOTHING_HELD, reason="政令第5条第1号にあたるため")
    one, other = (texts(write_notice(a_notice("ja", answer))) for answer in (plain, hidden))
    assert one == other
    assert "該当する保有個人データはありません。" in "".join(one).replace(" ", "")


@pytest.mark.parametrize(
    ("language", "regime", "authority"),
    [
        ("en", Regime.GDPR, "edpb.europa.eu"),
        ("en", Regime.UK_GDPR, "ico.org.uk"),
        ("ja", Regime.UK_GDPR, "ico.org.uk"),
    ],
)
def test_access_answers_a_to_h(language: str, regime: Regime, authority: str) -> None:
    facts = AccessFacts(
        purposes=("Event registration",),
        categories=("Name",),
        recipients=("Tokyo Marathon Foundation",),
        retention=("3 years",),
        sources=("Web form",),
        transfers=("US",),
    )
    answer = an_answer(Right.ACCESS, regime=regime)
    read = text(write_notice(a_notice(language, answer, access=facts)))
    places = [read.find(f"({letter})") for letter in "abcdefgh"]
    assert -1 not in places
    assert places == sorted(places)
    for part in ("Eventregistration", "TokyoMarathonFoundation", "3years", "Webform", authority):
        assert part in read
    assert ("theUnitedStates" if language == "en" else "米国") in read


def test_a_refused_access_names_authority_and_court() -> None:
    read = text(write_notice(a_notice("en", an_answer(Right.ACCESS, Outcome.REFUSED))))
    assert "supervisoryauthority" in read
    assert "court" in read


@pytest.mark.parametrize("language", ["ja", "en"])
def test_several_requests_are_answered_in_one_letter(language: str) -> None:
    answers = (an_answer(), an_answer(Right.CORRECTION, Outcome.REFUSED), an_answer(Right.ERASURE))
    read = text(write_notice(a_notice(language, *answers)))
    titles = {"ja": "個人情報に関するご請求への回答書", "en": "Answertoyourrequestsabout"}
    assert titles[language] in read
    assert read.count(REASON) == 3


@pytest.mark.parametrize("language", ["ja", "en", "my"])
def test_acknowledgement(language: str) -> None:
    content = an_acknowledgement(language, identity_open=True, authority_open=True)
    data = write_acknowledgement(content)
    read = text(data)
    assert ("受付通知書" if language == "ja" else "Acknowledgement") in read
    assert ("2026年11月30日まで" if language == "ja" else "30November2026") in read
    assert ("委任状" if language == "ja" else "powerofattorney") in read
    assert len(texts(data)) == 1


def test_an_agent_is_addressed_and_the_person_named() -> None:
    to = Addressee(name="山田 弁護士", on_behalf_of="Ahmed", address="東京都千代田区1-1")
    read = text(write_notice(a_notice(addressee=to)))
    assert "山田弁護士様" in read
    assert "（Ahmed様代理人）" in read
    assert "東京都千代田区1-1" in read


@pytest.mark.parametrize(
    ("language", "capacity", "words"),
    [("ja", AgentKind.HEIR, "（故Claude様ご相続人）"),
     ("ja", AgentKind.EXECUTOR, "（故Claude様死後の指示の執行者）"),
     ("en", AgentKind.HEIR, "(heirofthelateClaude)"),
     ("en", AgentKind.EXECUTOR, "(executorforthelateClaude)")],
)  # fmt: skip
def test_after_a_death_heirs_and_executors_are_addressed_as_such(
    language: str, capacity: AgentKind, words: str
) -> None:
    to = Addressee(name="Marie", on_behalf_of="Claude", capacity=capacity)
    assert words in text(write_notice(a_notice(language=language, addressee=to)))


def test_letters_tell_nothing_of_the_office_computer() -> None:
    data = write_notice(a_notice())
    assert info(data) == {"/Title": "JAR-2026-0147-3", "/Producer": "JAR Desk"}
    with pikepdf.open(BytesIO(data)) as pdf:
        assert "/Metadata" not in pdf.Root
        assert str(pdf.Root.Lang) == "ja"


def test_a_long_reason_goes_on_over_pages_with_its_number() -> None:
    answer = an_answer(outcome=Outcome.REFUSED, reason="理由を詳しくご説明します。" * 300)
    pages = texts(write_notice(a_notice("ja", answer)))
    assert len(pages) >= 3
    for index, page in enumerate(pages, start=1):
        assert f"{index} / {len(pages)}" in page


def test_the_letterhead_can_be_changed() -> None:
    content = a_notice()
    changed = replace(content.letterhead, organisation_ja="見本協会", email="desk@example.org")
    read = text(write_notice(replace(content, letterhead=changed)))
    assert "見本協会" in read
    assert "desk@example.org" in read


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    ("regime", "ground", "authority"),
    [
        (Regime.GDPR, {"ja": "第12条第2項・第4項", "en": "12(2), 12(4)"}, "edpb.europa.eu"),
        (Regime.UK_GDPR, {"ja": "英国GDPR第11条第2項", "en": "UK GDPR"}, "ico.org.uk"),
        (Regime.APPI, {"ja": "第37条第1項", "en": "Article 37(1)"}, ""),
    ],
)
def test_somebody_not_identified_is_told_why_and_how_to_go_on(
    language: str, regime: Regime, ground: dict[str, str], authority: str
) -> None:
    right = Right.DISCLOSURE if regime is Regime.APPI else Right.ACCESS
    content = a_not_identified(language, RequestAsked(right=right, regime=regime))
    said = text(write_not_identified(content))
    assert "".join(ground[language].split()) in said
    assert {"ja": "2026年11月16日", "en": "16November2026"}[language] in said
    court = {"ja": "裁判所に救済", "en": "remedybeforeacourt"}[language]
    assert authority in said
    assert (court in said) is bool(authority)
    home = {"ja": "個人情報保護委員会", "en": "PersonalInformationProtectionCommission"}[language]
    assert (home in said) is (regime is Regime.APPI)
    assert {"ja": "改めてご請求いただく必要はありません", "en": "neednotmakeanewone"}[
        language
    ] in said
    assert {"ja": "マイナンバーカードの裏面", "en": "thebackofanIndividualNumberCard"}[
        language
    ] in said


@pytest.mark.parametrize(("came", "said"), [(True, "確実な確認"), (False, "届いていません")])
def test_the_letter_says_what_was_lacking_and_never_whether_data_are_held(
    *, came: bool, said: str
) -> None:
    letter = text(write_not_identified(a_not_identified(came=came)))
    assert said in letter
    assert "保有しているかどうかも、お答えできません" in letter
