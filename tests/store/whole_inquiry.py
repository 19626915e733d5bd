"""An inquiry with something in every field, to see that the store keeps all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID, uuid4

from jar_desk.domain.checks import (
    Acceptance,
    AuthorityCheck,
    AuthorityPaper,
    CheckResult,
    Conflict,
    DocumentClass,
    GenuineBy,
    Weight,
)
from jar_desk.domain.document_parts import DocumentPart, PartKind
from jar_desk.domain.follow_ups import FollowUp, FollowUpKind
from jar_desk.domain.forbidden_data import ForbiddenKind
from jar_desk.domain.impersonation import FlagReview, RedFlag
from jar_desk.domain.inquiry import (
    Approval,
    Arrival,
    Attachment,
    Decision,
    Disclosure,
    Dispatch,
    Document,
    DocumentKind,
    Extension,
    Inquiry,
    Message,
    MessageKind,
    Pause,
    PauseReason,
    Proposal,
    Relation,
    Request,
    Stage,
)
from jar_desk.domain.parts import Item, Measure
from jar_desk.domain.people import (
    Agent,
    AgentKind,
    Channel,
    NameKind,
    PartialDate,
    SafeContact,
)
from jar_desk.domain.provenance import Provenance
from jar_desk.domain.redaction import Box, Part, Redaction
from jar_desk.domain.rights import DeliveryMethod, Outcome, Regime, Right
from jar_desk.domain.unsolicited import Treatment, Unsolicited
from tests.examples import (
    NOON,
    SATO,
    SUZUKI,
    a_name,
    a_person,
    a_record,
    a_request,
    a_settled_source,
    a_withdrawal,
    an_attachment,
    an_identity_check,
    an_identity_copy,
    an_inquiry,
)

KATHMANDU = timezone(timedelta(hours=5, minutes=45))


def a_whole_inquiry() -> Inquiry:
    return replace(
        an_inquiry(),
        arrival=Arrival(
            channel=Channel.EMAIL,
            moment=datetime(2026, 11, 2, 9, 30, tzinfo=KATHMANDU),
            zone="Asia/Kathmandu",
        ),
        subject=a_person(
            names=(
                a_name("Sita Gurung"),
                a_name("सीता गुरुङ", NameKind.NATIVE),
                a_name("シタ グルン", NameKind.READING),
            ),
            birth_date=PartialDate(1894, 2),
            languages=("ne", "en"),
            died=True,
        ),
        agent=Agent(
            person=a_person("山本 一郎", birth_date=PartialDate(1970)),
            kind=AgentKind.LAWYER,
            organisation="山本法律事務所",
            relative=True,
        ),
        relation=Relation.SUPPORTED,
        whereabouts="DE",
        whereabouts_given="GB-SCT",
        law_packs=("appi v1", "gdpr v2"),
        letter_language="en",
        safe_contact=SafeContact(
            allowed=frozenset({Channel.EMAIL, Channel.COUNTER}),
            forbidden=frozenset({Channel.PHONE}),
            hours="火・木の午後",
            no_sender_name=True,
            no_messages=True,
            note="家に電話しない",
        ),
        regimes=frozenset({Regime.APPI, Regime.GDPR}),
        requests=(a_decided_request(), a_request(Right.COMPLAINT, None, scope="対応が遅い")),
        items=(an_item(ground="appi-33-2-1"), an_item(done_on=date(2026, 11, 9), done_by=SATO.id)),
        follow_ups=(
            a_follow_up(about="東京マラソン財団"),
            a_follow_up(done_on=date(2026, 11, 9), done_by=SATO.id, done_at=NOON, note="メールで"),
        ),
        stage=Stage.APPROVAL,
        stage_reason="一件書類を確認中",
        assignee=SATO.id,
        identity_checks=(
            an_identity_check(note="裏面は見ていない"),
            an_identity_check(result=CheckResult.DIFFERS, withdrawal=a_withdrawal()),
            an_identity_check(
                document=DocumentClass.PROVISIONAL_RELEASE,
                weight=Weight.DECIDED,
                issued_on=date(2026, 10, 1),
                acceptance=Acceptance(by=SUZUKI.id, at=NOON, reason="ほかに書類がない"),
            ),
        ),
        authority_checks=(an_authority_check(),),
        identity_copies=(an_identity_copy(), an_identity_copy(erased_on=date(2026, 12, 9))),
        source_checks=(
            a_settled_source(searched_for="Gurung", case_file=True),
            a_settled_source(),
        ),
        records=(
            a_record(
                value="090-1234-5678",
                obtained_on=PartialDate(2019, 4, 1),
                purposes=("PU-3", "PU-1"),
                attachment=an_attachment(),
                disclosure=Disclosure.WITHHELD,
                ground="appi-33-2-1",
                inventory=("DI-10", "DI-01"),
                stated_purpose="通訳の手配",
                provenance=Provenance.OBSERVED,
            ),
            a_record(
                title="寄付",
                disclosure=Disclosure.MASKED,
                ground="appi-33-2-1",
                masked="同行者の住所",
                answers=(uuid4(), uuid4()),
            ),
        ),
        redactions=(
            Redaction(
                id=uuid4(),
                record_id=uuid4(),
                part=Part.VALUE,
                page=2,
                boxes=(Box(1.5, 2, 30.25, 12), Box(1, 14, 8, 24)),
                ground="appi-33-2-1",
                seen="ab12",
            ),
        ),
        messages=(
            a_message(attachment=an_attachment(pages=None)),
            a_message(MessageKind.NOTE, channel=None),
        ),
        documents=(a_document(),),
        pauses=(
            Pause(
                id=uuid4(),
                reason=PauseReason.IDENTITY_DOUBT,
                asked_on=date(2026, 11, 4),
                answered_on=date(2026, 11, 6),
                doubt="登録と違うアドレスから届いた",
            ),
            Pause(id=uuid4(), reason=PauseReason.SCOPE_QUESTION, asked_on=date(2026, 11, 9)),
        ),
        flag_reviews=(
            FlagReview(
                id=uuid4(),
                flags=frozenset({RedFlag.URGENCY, RedFlag.NEW_EMAIL}),
                by=SATO.id,
                at=NOON,
                note="今日中にと言う",
            ),
        ),
        unsolicited=(
            Unsolicited(
                id=uuid4(),
                kind=ForbiddenKind.MY_NUMBER,
                treatment=Treatment.OVERRULED,
                by=SATO.id,
                at=NOON,
                reason="注文番号",
            ),
        ),
        extension=Extension(notified_on=date(2026, 11, 9), reason="件数が多い"),
        proposal=Proposal(
            document_id=uuid4(),
            sha256="a" * 64,
            approver=SUZUKI.id,
            proposed_by=SATO.id,
            proposed_at=NOON,
            portability="b" * 64,
        ),
        approval=Approval(
            sha256="a" * 64, approved_by=SUZUKI.id, approved_at=NOON, portability="b" * 64
        ),
        dispatches=(a_dispatch("ahmed@example.org"), a_dispatch("sita@example.org")),
        answered_at=datetime(2026, 11, 12, 16, 0, tzinfo=UTC),
        ended_at=datetime(2026, 11, 13, 9, 30, tzinfo=UTC),
    )


def a_decided_request() -> Request:
    decision = Decision(
        outcome=Outcome.PARTLY_GRANTED,
        grounds=("appi-33-2-2", "appi-33-2-1"),
        reason="第三者の情報を含む",
        difficulty="一件だけを外せない",
        measure="伏せて保管する",
        reason_waived_by=SUZUKI.id,
        reason_waived_at=NOON,
        decided_by=SATO.id,
        decided_at=NOON,
        policy="e2" * 32,
    )
    return a_request(decision=decision, scope="相談記録", method=DeliveryMethod.PAPER)


def an_item(**changes: Any) -> Item:
    values: dict[str, Any] = {
        "id": uuid4(),
        "request_id": uuid4(),
        "what": "住所",
        "source_id": UUID(int=9),
        "measure": Measure.CORRECTED,
        "before": "西神田",
        "after": "四谷",
    }
    return Item(**(values | changes))


def a_follow_up(**changes: Any) -> FollowUp:
    values: dict[str, Any] = {
        "id": uuid4(),
        "request_id": uuid4(),
        "kind": FollowUpKind.TELL_RECIPIENTS,
        "due": date(2026, 11, 24),
    }
    return FollowUp(**(values | changes))


def an_authority_check() -> AuthorityCheck:
    return AuthorityCheck(
        id=uuid4(),
        paper=AuthorityPaper.POWER_OF_ATTORNEY,
        names_this_request=True,
        may_receive=False,
        conflict_of_interest_asked=True,
        result=CheckResult.MATCHES,
        checked_by=SATO.id,
        checked_at=NOON,
        note="原本",
        genuine_by=GenuineBy.SIGNATURE_ON_FILE,
        conflicts=frozenset({Conflict.CUSTODY}),
        withdrawal=a_withdrawal("写しでした"),
    )


def a_message(
    kind: MessageKind = MessageKind.INCOMING,
    channel: Channel | None = Channel.POST,
    attachment: Attachment | None = None,
    text: str = "記録をください",
) -> Message:
    return Message(
        id=uuid4(),
        kind=kind,
        channel=channel,
        at=NOON,
        by=SATO.id,
        text=text,
        attachment=attachment,
    )


def a_document() -> Document:
    return Document(
        parts=(DocumentPart(PartKind.RECORD, "c" * 64, "3", 7, 2),),
        id=uuid4(),
        kind=DocumentKind.PACKAGE,
        language="ja",
        branch=3,
        made_by=SATO.id,
        made_at=NOON,
        attachment=an_attachment(),
        content="b" * 64,
    )


def a_dispatch(address: str, sent_by: UUID = SATO.id) -> Dispatch:
    return Dispatch(
        channel=Channel.EMAIL,
        address=address,
        passphrase_channel=Channel.COUNTER,
        sha256="a" * 64,
        sent_by=sent_by,
        sent_at=NOON,
        portability="b" * 64,
    )


def files_of(inquiry: Inquiry) -> list[Attachment]:
    carriers = (
        *inquiry.records,
        *inquiry.messages,
        *inquiry.documents,
        *inquiry.identity_copies,
    )
    return [one.attachment for one in carriers if one.attachment]
