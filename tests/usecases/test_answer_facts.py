"""Answers are made of facts; words of the policy that stand in for them are seen, or held back."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest

from jar_desk.domain.answer_facts import AnswerItem
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.policy_issues import PassageBlocked, Severity
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.store import secrets
from jar_desk.usecases import deciding, letters, moving, packages, places, reading, searching
from jar_desk.usecases.answer_facts import access_facts, policy_use
from jar_desk.usecases.contents import package_content
from jar_desk.usecases.policy_issues import end_override, override_issue
from jar_desk.usecases.searching import RecordDraft
from tests.documents import reading_back
from tests.examples import a_request
from tests.usecases.steps import at_home, identified, settled
from tests.usecases.test_policy_issues import issue_at

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry, Source
    from tests.real_desk import Desk

WHOLE: dict[str, object] = {
    "obtained_from": "東京マラソン財団",
    "category": "連絡先",
    "purposes": ("PU-7",),
    "recipients": "見本印刷株式会社",
    "retention": "2027年3月31日まで",
}


def _asked(desk: Desk, right: Right, regime: Regime, language: str = "en") -> Inquiry:
    return identified(
        desk,
        letter_language=language,
        regimes=frozenset({regime}),
        requests=(a_request(right, regime),),
    )


def _decided(
    desk: Desk, inquiry: Inquiry, *drafts: dict[str, object], place: Source, reason: str = ""
) -> Inquiry:
    inquiry = settled(desk, inquiry)
    for draft in drafts:
        wanted = RecordDraft(**({"title": "登録", "source_id": place.id} | draft))  # type: ignore[arg-type]
        inquiry = searching.add_record(desk.staff, inquiry, wanted).value
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value
    return deciding.decide_request(
        desk.staff, inquiry, inquiry.requests[0].id, outcome=Outcome.GRANTED, reason=reason
    ).value


def _access(
    desk: Desk, *drafts: dict[str, object], language: str = "en", abroad: bool = False
) -> Inquiry:
    inquiry = _asked(desk, Right.ACCESS, Regime.GDPR, language)
    place = _abroad(desk) if abroad else at_home(desk, inquiry)
    return _decided(desk, inquiry, *drafts, place=place)


def _abroad(desk: Desk) -> Source:
    return next(one for one in reading.all_sources(desk.staff) if one.country == "US")


def test_facts_of_the_person_need_no_policy(desk: Desk) -> None:
    inquiry = _access(desk, WHOLE)
    use = policy_use(desk.staff, inquiry)
    assert use.untouched == ()
    assert use.blocking == ()
    facts = access_facts(desk.staff, inquiry)
    assert facts is not None
    assert facts.recipients == ("見本印刷株式会社",)
    assert facts.sources == ("東京マラソン財団",)
    assert facts.retention == ("2027年3月31日まで",)
    assert facts.categories == ("連絡先",)
    assert facts.transfers == ()


@pytest.mark.parametrize(
    ("left_out", "item"),
    [
        ("purposes", AnswerItem.PURPOSES),
        ("recipients", AnswerItem.RECIPIENTS),
        ("retention", AnswerItem.RETENTION),
        ("obtained_from", AnswerItem.SOURCES),
    ],
)
def test_what_no_record_says_is_marked(desk: Desk, left_out: str, item: AnswerItem) -> None:
    draft = {name: value for name, value in WHOLE.items() if name != left_out}
    inquiry = _access(desk, WHOLE, draft)
    assert policy_use(desk.staff, inquiry).untouched == (item,)


def test_rows_of_the_inventory_speak_for_their_record(desk: Desk) -> None:
    inquiry = _access(desk, {"inventory": ("DI-12c",)})
    facts = access_facts(desk.staff, inquiry)
    assert facts is not None
    assert facts.purposes == ("finding errors and improving the website",)
    assert "Google Analytics" in facts.categories[0]
    assert facts.retention == ("Usage and device information: 14 months after collection",)
    assert facts.recipients[0].startswith("Companies that provide technical services")
    assert len(facts.recipients) == 1
    assert facts.consent
    use = policy_use(desk.staff, inquiry)
    assert use.untouched == (AnswerItem.RECIPIENTS, AnswerItem.SOURCES)
    touched = {one.defect.code for one in use.issues}
    assert {"PI-26", "PI-34", "PI-35"} <= touched
    assert use.blocking == ()


def test_a_letter_tells_what_consent_and_safeguards_there_are(desk: Desk) -> None:
    place = replace(
        _abroad(desk), safeguard_ja="標準契約条項", safeguard_en="standard contractual clauses"
    )
    places.save_source(desk.staff, place)
    inquiry = _access(desk, WHOLE | {"inventory": ("DI-12c",)}, abroad=True)
    made = letters.make_notice(desk.staff, inquiry).value
    data = reading.attachment_bytes(desk.staff, made.documents[-1].attachment)
    text = " ".join(reading_back.texts(data))
    assert "the United States: standard contractual clauses" in text
    assert "you may withdraw it at any time" in text
    assert "finding errors and improving the website" in text


@pytest.mark.parametrize(
    ("draft", "abroad", "ref"),
    [
        ({}, True, "P2.6"),
        ({"recipients": ""}, False, "P2.5"),
        ({"recipients": "", "inventory": ("DI-01",)}, False, "P2.5"),
    ],
)
def test_a_grave_issue_keeps_the_answer_back_until_it_is_released(
    desk: Desk,
    draft: dict[str, object],
    abroad: object,
    ref: str,
) -> None:
    inquiry = _access(desk, WHOLE | draft, abroad=bool(abroad))
    for make in (letters.make_notice, packages.make_package):
        with pytest.raises(PassageBlocked) as held:
            make(desk.staff, inquiry)
        assert held.value.codes == (issue_at(desk.staff, ref).defect.code,)
    override_issue(desk.manager, issue_at(desk.manager, ref), "事実を確認しました")
    made = packages.make_package(desk.staff, inquiry).value
    assert made.package is not None
    end_override(desk.manager, issue_at(desk.manager, ref))
    with pytest.raises(PassageBlocked):
        packages.propose_package(desk.staff, made, desk.manager.staff.id)


def test_a_release_taken_back_stops_the_approval(desk: Desk) -> None:
    inquiry = _access(desk, WHOLE, abroad=True)
    released = override_issue(desk.manager, issue_at(desk.manager, "P2.6"), "確認済み").value
    made = packages.make_package(desk.staff, inquiry).value
    proposed = packages.propose_package(desk.staff, made, desk.manager.staff.id).value
    end_override(desk.manager, released)
    with pytest.raises(PassageBlocked):
        packages.approve_package(desk.manager, proposed)


def test_a_release_taken_back_after_approval_lets_nothing_leave(desk: Desk, tmp_path: Path) -> None:
    inquiry = _access(desk, WHOLE, abroad=True)
    released = override_issue(desk.manager, issue_at(desk.manager, "P2.6"), "確認済み").value
    made = packages.make_package(desk.staff, inquiry).value
    proposed = packages.propose_package(desk.staff, made, desk.manager.staff.id).value
    approved = packages.approve_package(desk.manager, proposed).value
    end_override(desk.manager, released)
    target = tmp_path / "package.pdf"
    with pytest.raises(PassageBlocked):
        packages.export_package(desk.staff, approved, target)
    assert not target.exists()
    override_issue(desk.manager, issue_at(desk.manager, "P2.6"), "改めて確認しました")
    packages.export_package(desk.staff, approved, target)
    assert target.exists()


def test_a_flagged_passage_typed_into_an_answer_is_known_again(desk: Desk) -> None:
    inquiry = _asked(desk, Right.ACCESS, Regime.GDPR)
    typed = (
        "We share with\n companies that have the same ownership as us in China  as described above."
    )
    inquiry = _decided(desk, inquiry, WHOLE, place=at_home(desk, inquiry), reason=typed)
    with pytest.raises(PassageBlocked) as held:
        letters.make_notice(desk.staff, inquiry)
    assert held.value.codes == (issue_at(desk.staff, "P2.6").defect.code,)


def test_a_disclosure_under_the_appi_owes_no_recipients(desk: Desk) -> None:
    inquiry = _asked(desk, Right.DISCLOSURE, Regime.APPI, "ja")
    inquiry = _decided(desk, inquiry, {"purposes": ("PU-7",)}, place=_abroad(desk))
    use = policy_use(desk.staff, inquiry)
    assert use.untouched == ()
    assert use.blocking == ()
    (record,) = package_content(desk.staff, inquiry).records
    assert (record.recipients, record.retention) == ("", "")


def test_a_notice_of_purpose_speaks_of_this_persons_records(desk: Desk) -> None:
    inquiry = _asked(desk, Right.PURPOSE, Regime.APPI, "ja")
    inquiry = _decided(
        desk,
        inquiry,
        {"purposes": ("PU-4",), "inventory": ("DI-10",)},
        {"purposes": ("PU-X",), "stated_purpose": "通訳の手配"},
        place=at_home(desk, inquiry),
    )
    first, second = package_content(desk.staff, inquiry).records
    assert first.purposes == (
        "寄付、ボランティア等のご支援に関する確認、連絡および依頼",
        "寄付の処理",
    )
    assert second.purposes == ("通訳の手配",)
    use = policy_use(desk.staff, inquiry)
    assert use.untouched == ()
    assert [one.defect.code for one in use.issues] == ["PI-04", "PI-22", "PI-23"]
    assert use.issues[-1].defect.severity is Severity.C


def test_a_record_without_purposes_is_answered_from_the_policy_and_marked(desk: Desk) -> None:
    inquiry = _asked(desk, Right.PURPOSE, Regime.APPI, "ja")
    inquiry = _decided(desk, inquiry, {}, place=at_home(desk, inquiry))
    (record,) = package_content(desk.staff, inquiry).records
    assert len(record.purposes) == 9
    assert policy_use(desk.staff, inquiry).untouched == (AnswerItem.PURPOSES,)


def test_a_stated_purpose_is_written_down(desk: Desk) -> None:
    inquiry = _asked(desk, Right.PURPOSE, Regime.APPI)
    draft = RecordDraft(title="登録", source_id=at_home(desk, inquiry).id, purposes=("PU-X",))
    with pytest.raises(Invalid) as refused:
        searching.add_record(desk.staff, inquiry, draft)
    assert (refused.value.field, refused.value.problem) == ("stated_purpose", "empty")


def test_nothing_is_taken_from_the_policy_before_a_decision(desk: Desk) -> None:
    inquiry = _asked(desk, Right.ACCESS, Regime.GDPR)
    use = policy_use(desk.staff, inquiry)
    assert (use.untouched, use.issues) == ((), ())


def test_a_decision_is_stamped_with_the_policy_it_was_made_under(desk: Desk) -> None:
    inquiry = _asked(desk, Right.DISCLOSURE, Regime.APPI, "ja")
    inquiry = _decided(desk, inquiry, WHOLE, place=at_home(desk, inquiry))
    newest = desk.staff.rules.policy.newest
    decision = reading.read_inquiry(desk.staff, inquiry.id).requests[0].decision
    assert decision is not None
    assert decision.policy == newest.sha256
    made = packages.make_package(desk.staff, inquiry).value
    assert made.package is not None
    with desk.staff.desk.reading() as connection:
        passphrase = secrets.peek(connection, made.package.id)
    data = reading.attachment_bytes(desk.staff, made.package.attachment)
    with pikepdf.open(BytesIO(data), password=passphrase) as pdf:
        assert len(pdf.pages) > 1
    text = "".join("".join(reading_back.texts(data, passphrase)).split())
    assert "個人情報保護方針（2024年4月版）と" in text
