"""What answers draw from records, register and policy, and what of the policy may be quoted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.documents.contents import AccessFacts
from jar_desk.domain.answer_facts import AnswerItem, Reader, Told, together
from jar_desk.domain.inquiry import Disclosure
from jar_desk.domain.parts import answers
from jar_desk.domain.permissions import Permission
from jar_desk.domain.policy import Remedy
from jar_desk.domain.policy_issues import PassageBlocked, pasted, touched
from jar_desk.domain.right_rules import rule_of
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.policy_issues import policy_issues
from jar_desk.usecases.reading import all_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jar_desk.domain.inquiry import Inquiry, Record, Request, Source
    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.usecases.session import Session

JAPANESE = "ja"
HOME = "JP"
_HANDED_OVER = frozenset({Outcome.GRANTED, Outcome.PARTLY_GRANTED})
_EUROPEAN = frozenset({Regime.GDPR, Regime.UK_GDPR})
_EVERY_RECORD_TELLS = (AnswerItem.PURPOSES, AnswerItem.RECIPIENTS, AnswerItem.RETENTION)
"""The columns of the table of data found that may speak with the words of the policy."""

Facts = dict[AnswerItem, Told]


@dataclass(frozen=True, slots=True)
class PolicyUse:
    """What the answer takes from the policy.

    `untouched` items have words of the policy, or standing ones, in place of facts; `issues` are
    the open ones of the passages quoted, the heaviest first.
    """

    untouched: tuple[AnswerItem, ...] = ()
    issues: tuple[PolicyIssue, ...] = ()

    @property
    def blocking(self) -> tuple[PolicyIssue, ...]:
        """Return the issues for which nothing may be made now."""
        return tuple(one for one in self.issues if one.blocks)


def reader_for(session: Session, inquiry: Inquiry) -> Reader:
    """Return the policy in the language of an inquiry's letters, for what the answer owes.

    Access owes the whole list of Art 15, APPI Art 32(2) the purposes; a table of data disclosed
    under APPI Art 33 says of recipients and retention what is known.
    """
    if _access_given(session, inquiry):
        owed = frozenset(AnswerItem)
    else:
        purpose = any(one.right is Right.PURPOSE for one in _given(inquiry))
        owed = frozenset({AnswerItem.PURPOSES} if purpose else ())
    return Reader(session.rules.policy, inquiry.letter_language == JAPANESE, owed)


def hands_over(session: Session, inquiry: Inquiry) -> bool:
    """Tell whether anything is granted, in full or in part, that hands data over."""
    return any(_with_data(session, inquiry, one) for one in _given(inquiry))


def _with_data(session: Session, inquiry: Inquiry, request: Request) -> bool:
    return rule_of(session.rules, inquiry, request).hands_over_data


def _given(inquiry: Inquiry) -> list[Request]:
    return [
        one for one in inquiry.requests if one.decision and one.decision.outcome in _HANDED_OVER
    ]


def records_told(session: Session, inquiry: Inquiry) -> tuple[Record, ...]:
    """Return the records that belong to an answer that lists them, withheld ones too."""
    listing = [
        one
        for one in _given(inquiry)
        if one.right is Right.PURPOSE or _with_data(session, inquiry, one)
    ]
    return tuple(
        record for record in inquiry.records if any(answers(record, one) for one in listing)
    )


def access_facts(session: Session, inquiry: Inquiry) -> AccessFacts | None:
    """Return the content list of Art 15 for this person; None where access is not given."""
    if not _access_given(session, inquiry):
        return None
    facts = _facts(session, inquiry)
    places = _places_abroad(session, inquiry)
    reader = reader_for(session, inquiry)
    return AccessFacts(
        purposes=facts[AnswerItem.PURPOSES].texts,
        categories=facts[AnswerItem.CATEGORIES].texts,
        recipients=facts[AnswerItem.RECIPIENTS].texts,
        retention=facts[AnswerItem.RETENTION].texts,
        sources=facts[AnswerItem.SOURCES].texts,
        transfers=tuple(dict.fromkeys(place.country for place in places)),
        safeguards=tuple(
            dict.fromkeys(
                (place.country, text) for place in places for text in reader.safeguard(place).texts
            )
        ),
        consent=any(
            row.remedy is Remedy.WITHDRAWAL
            for record in _full(session, inquiry)
            for row in session.rules.policy.rows(record.inventory)
        ),
    )


@needs(Permission.INQUIRIES)
def policy_use(session: Session, inquiry: Inquiry) -> PolicyUse:
    """Return what the answer, as decided so far, takes from the policy."""
    facts = _facts(session, inquiry)
    quoted = {place for told in facts.values() for place in told.quoted}
    quoted.update(pasted(session.rules.policy.defects, _typed(session, inquiry)))
    return PolicyUse(
        tuple(item for item, told in facts.items() if told.untouched),
        touched(policy_issues(session), quoted),
    )


def check_quotable(session: Session, inquiry: Inquiry) -> None:
    """See that the answer quotes no passage a grave issue keeps back. Raises PassageBlocked."""
    blocking = policy_use(session, inquiry).blocking
    if blocking:
        raise PassageBlocked(tuple(one.defect.code for one in blocking))


def _facts(session: Session, inquiry: Inquiry) -> Facts:
    """Gather what is told item by item: all of Art 15, or what the table of data says."""
    records, reader = _full(session, inquiry), reader_for(session, inquiry)
    if not records:
        return {}
    if _access_given(session, inquiry):
        return _of_article_15(session, inquiry, reader, records)
    items = _EVERY_RECORD_TELLS if hands_over(session, inquiry) else (AnswerItem.PURPOSES,)
    return {item: together(_of(reader, item, one) for one in records) for item in items}


def _of_article_15(
    session: Session, inquiry: Inquiry, reader: Reader, records: tuple[Record, ...]
) -> Facts:
    places = {place.id: place for place in all_sources(session)}
    items = (*_EVERY_RECORD_TELLS[:1], AnswerItem.CATEGORIES, *_EVERY_RECORD_TELLS[1:])
    facts = {item: together(_of(reader, item, one) for one in records) for item in items}
    facts[AnswerItem.SOURCES] = together(
        reader.source(one, places.get(one.source_id)) for one in records
    )
    abroad = _places_abroad(session, inquiry)
    facts[AnswerItem.TRANSFERS] = together(reader.safeguard(place) for place in abroad)
    return facts


def _of(reader: Reader, item: AnswerItem, record: Record) -> Told:
    tell = {
        AnswerItem.PURPOSES: reader.purposes,
        AnswerItem.CATEGORIES: reader.categories,
        AnswerItem.RECIPIENTS: reader.recipients,
        AnswerItem.RETENTION: reader.retention,
    }
    return tell[item](record)


def _access_given(session: Session, inquiry: Inquiry) -> bool:
    asked = any(one.right is Right.ACCESS and one.regime in _EUROPEAN for one in inquiry.requests)
    return asked and bool(records_told(session, inquiry))


def _full(session: Session, inquiry: Inquiry) -> tuple[Record, ...]:
    told = records_told(session, inquiry)
    return tuple(one for one in told if one.disclosure is not Disclosure.WITHHELD)


def _places_abroad(session: Session, inquiry: Inquiry) -> list[Source]:
    places = {place.id: place for place in all_sources(session)}
    found = dict.fromkeys(one.source_id for one in _full(session, inquiry))
    return [places[one] for one in found if one in places and places[one].country != HOME]


def _typed(session: Session, inquiry: Inquiry) -> Iterator[str]:
    """Return what somebody typed that goes into letters."""
    for request in inquiry.requests:
        if request.decision and request.decision.outcome is not Outcome.NOTHING_HELD:
            yield request.decision.reason
    for record in _full(session, inquiry):
        yield from (record.category, record.recipients, record.retention, record.stated_purpose)
