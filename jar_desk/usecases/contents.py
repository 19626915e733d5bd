"""What letters and packages say: domain values put into the words' places, in one language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jar_desk.documents.contents import (
    AcknowledgementContent,
    Addressee,
    GroundText,
    ItemText,
    NoticeContent,
    NotIdentifiedContent,
    PackageContent,
    PackageRecord,
    PlaceText,
    RequestAnswer,
    RequestAsked,
)
from jar_desk.domain.clocks import leading, received_on
from jar_desk.domain.inquiry import Disclosure, PauseReason
from jar_desk.domain.parts import items_of
from jar_desk.domain.people import Channel
from jar_desk.domain.recipients import recipient_of, safe_contacts_of
from jar_desk.domain.redaction import Covering, redactions_of
from jar_desk.domain.right_rules import rule_of, rules_of
from jar_desk.domain.rights import Outcome
from jar_desk.domain.stages import Condition, holds
from jar_desk.usecases.answer_facts import (
    JAPANESE,
    access_facts,
    hands_over,
    reader_for,
    records_told,
)
from jar_desk.usecases.columns import inquiry_clocks
from jar_desk.usecases.keeping import next_branch
from jar_desk.usecases.letterheads import letterhead
from jar_desk.usecases.reading import all_sources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry, Record, Request, Source
    from jar_desk.domain.people import Person
    from jar_desk.domain.redaction import Redaction
    from jar_desk.usecases.session import Session

_NOT_ASKED = "―"


def acknowledgement_content(session: Session, inquiry: Inquiry) -> AcknowledgementContent:
    """Return what the acknowledgement (受付通知) says."""
    clock, rules = leading(inquiry_clocks(session, inquiry)), rules_of(session.rules, inquiry)
    return AcknowledgementContent(
        **_head(session, inquiry, inquiry.requester),
        requests=_asked(inquiry),
        target=clock.due if clock and not clock.paused else None,
        identity_open=not holds(Condition.IDENTITY_CONFIRMED, inquiry, rules),
        authority_open=not holds(Condition.AUTHORITY_CONFIRMED, inquiry, rules),
    )


def not_identified_content(session: Session, inquiry: Inquiry) -> NotIdentifiedContent:
    """Return what the letter says to somebody who could not be identified."""
    doubts = [one for one in inquiry.pauses if one.reason is PauseReason.IDENTITY_DOUBT]
    return NotIdentifiedContent(
        **_head(session, inquiry, inquiry.requester),
        requests=_asked(inquiry),
        asked_on=max((one.asked_on for one in doubts), default=None),
        came=bool(inquiry.identity_checks) or any(one.answered_on for one in doubts),
    )


def notice_content(session: Session, inquiry: Inquiry) -> NoticeContent:
    """Return what the notice of all decisions says."""
    handed_over = records_told(session, inquiry)
    return NoticeContent(
        **_head(session, inquiry, recipient_of(inquiry, rules_of(session.rules, inquiry))),
        requests=tuple(_answer(session, inquiry, one) for one in inquiry.requests),
        records_count=sum(one.disclosure is not Disclosure.WITHHELD for one in handed_over),
        masked_count=sum(one.disclosure is Disclosure.MASKED for one in handed_over),
        withheld_count=sum(one.disclosure is Disclosure.WITHHELD for one in handed_over),
        access=access_facts(session, inquiry),
    )


def package_content(session: Session, inquiry: Inquiry) -> PackageContent:
    """Return the notice with the records that are handed over (none where nothing is granted)."""
    with_data, places = hands_over(session, inquiry), places_of_data(session)

    def shown(record: Record) -> PackageRecord:
        if record.disclosure is Disclosure.WITHHELD:
            return _gap(session, inquiry, record)
        whole = package_record(session, inquiry, record, places)
        return whole if with_data else _purpose_only(whole)

    return PackageContent(
        notice=notice_content(session, inquiry),
        records=tuple(shown(one) for one in records_told(session, inquiry)),
        edition=_edition(session, inquiry),
    )


def _head(session: Session, inquiry: Inquiry, person: Person) -> dict[str, Any]:
    """Return the fields of `LetterContent` for a letter of today to this person."""
    return {
        "language": inquiry.letter_language,
        "number": str(inquiry.number),
        "branch": next_branch(inquiry),
        "day": session.today(),
        "received_on": received_on(inquiry.arrival),
        "addressee": _addressee(inquiry, person),
        "letterhead": letterhead(session),
    }


def _asked(inquiry: Inquiry) -> tuple[RequestAsked, ...]:
    return tuple(
        RequestAsked(right=one.right, regime=one.regime, scope=one.scope)
        for one in inquiry.requests
    )


def _addressee(inquiry: Inquiry, person: Person) -> Addressee:
    """Name the person a letter is for; an address stands there only if it is safe."""
    places = safe_contacts_of(inquiry, person)
    address = next((one.value for one in places if one.channel is Channel.POST), "")
    return Addressee(
        name=person.display_name,
        native_name=person.native_name,
        address=address,
        on_behalf_of="" if person is inquiry.subject else inquiry.subject.display_name,
        capacity=inquiry.agent.kind if inquiry.agent else None,
    )


def _answer(session: Session, inquiry: Inquiry, request: Request) -> RequestAnswer:
    decision, rule = request.decision, rule_of(session.rules, inquiry, request)
    open_yet = RequestAnswer(
        right=request.right,
        regime=request.regime,
        outcome=Outcome.ANSWERED,
        scope=request.scope,
        method=request.method,
        hands_over=rule.hands_over_data,
        tells_fee=rule.tells_fee,
    )
    if decision is None:
        return open_yet
    return replace(
        open_yet,
        outcome=decision.outcome,
        grounds=tuple(_ground_text(session, inquiry, one) for one in decision.grounds),
        reason=decision.reason,
        difficulty=decision.difficulty,
        measure=decision.measure,
        items=_item_texts(session, inquiry, request),
    )


def _item_texts(session: Session, inquiry: Inquiry, request: Request) -> tuple[ItemText, ...]:
    language = inquiry.letter_language
    places = places_of_data(session)
    return tuple(
        ItemText(
            what=one.what,
            where=_place_name(places.get(one.source_id), language) if one.source_id else "",
            measure=one.measure,
            before=one.before,
            after=one.after,
            done_on=one.done_on,
            citation=_ground_text(session, inquiry, one.ground).citation if one.ground else "",
        )
        for one in items_of(inquiry, request)
    )


def _ground_text(session: Session, inquiry: Inquiry, ground_id: str) -> GroundText:
    ground = session.rules.ground(ground_id, received_on(inquiry.arrival))
    if inquiry.letter_language == JAPANESE:
        return GroundText(citation=ground.citation_ja, text=ground.text_ja)
    return GroundText(citation=ground.citation_en, text=ground.text_en)


def _place_name(place: Source | None, language: str) -> str:
    if place is None:
        return ""
    return place.name_ja if language == JAPANESE else place.name_en


def places_of_data(session: Session) -> dict[UUID, Source]:
    """Return the places where JAR holds data, by what records name them by."""
    return {place.id: place for place in all_sources(session)}


def package_record(
    session: Session, inquiry: Inquiry, record: Record, places: Mapping[UUID, Source]
) -> PackageRecord:
    """Return what the table of the data found says of a record; `places` as `places_of_data`."""
    language, reader = inquiry.letter_language, reader_for(session, inquiry)
    return PackageRecord(
        title=record.title,
        obtained_from=record.obtained_from or _place_name(places.get(record.source_id), language),
        obtained_on=record.obtained_on,
        category=record.category,
        purposes=reader.purposes(record).texts,
        recipients="\n".join(reader.recipients(record).texts),
        retention="\n".join(reader.retention(record).texts),
        value=record.value,
        attachment=record.attachment,
        masked=record.masked,
        ground=_ground_text(session, inquiry, record.ground) if record.masked else None,
        places=tuple(_place(session, inquiry, one) for one in redactions_of(inquiry, record.id)),
    )


def _place(session: Session, inquiry: Inquiry, redaction: Redaction) -> PlaceText:
    covering = Covering(redaction.page, redaction.boxes, redaction.seen)
    cited = _ground_text(session, inquiry, redaction.ground).citation
    return PlaceText(redaction.part, covering, cited)


def _edition(session: Session, inquiry: Inquiry) -> date | None:
    """Return from when the policy held under which the last decision was made."""
    decisions = [one.decision for one in inquiry.requests if one.decision]
    last = max(decisions, key=lambda one: one.decided_at, default=None)
    texts = {one.sha256: one.holds_from for one in session.rules.policy.versions}
    return texts.get(last.policy) if last else None


def _gap(session: Session, inquiry: Inquiry, record: Record) -> PackageRecord:
    """Return the place of a withheld record: its ground, and nothing else of it."""
    ground = _ground_text(session, inquiry, record.ground)
    return PackageRecord(title="", withheld=True, ground=ground)


def _purpose_only(record: PackageRecord) -> PackageRecord:
    """Return what 利用目的の通知 tells (APPI 32(2)): which data, for what; not the data."""
    return PackageRecord(
        title=record.title,
        category=record.category,
        purposes=record.purposes,
        recipients=_NOT_ASKED,
    )
