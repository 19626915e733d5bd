"""What staff do with a sample inquiry, stage by stage, by the use cases of the program."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jar_desk.domain.askers import needs_identity
from jar_desk.domain.checks import (
    AuthorityPaper,
    CheckedPerson,
    CheckResult,
    ComparedField,
    DocumentClass,
)
from jar_desk.domain.inquiry import Disclosure, MessageKind, PauseReason, SourceState, Stage
from jar_desk.domain.people import AgentKind, Channel
from jar_desk.domain.provenance import Provenance
from jar_desk.domain.recipients import safe_contacts
from jar_desk.domain.right_rules import rules_of
from jar_desk.domain.stages import discloses_case_file
from jar_desk.usecases.checking import (
    identity_rules,
    record_authority_check,
    record_identity_check,
    review_flags,
)
from jar_desk.usecases.deciding import decide_request, grounds_for
from jar_desk.usecases.dispatching import record_dispatch
from jar_desk.usecases.editing import add_message
from jar_desk.usecases.following_up import finish_follow_up
from jar_desk.usecases.letters import make_acknowledgement, make_notice
from jar_desk.usecases.moving import move_inquiry
from jar_desk.usecases.packages import (
    approve_package,
    approvers,
    make_package,
    make_portability,
    propose_package,
    show_passphrase,
)
from jar_desk.usecases.reading import all_sources, all_staff
from jar_desk.usecases.sample.blacking import black_out, is_blacked_out
from jar_desk.usecases.sample.cases import sample_records
from jar_desk.usecases.sample.files import make_file
from jar_desk.usecases.searching import RecordDraft, add_record, settle_source
from jar_desk.usecases.timing import extend_clock, pause_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.rights import Outcome
    from jar_desk.usecases.sample.cases import SampleCase
    from jar_desk.usecases.session import Session

    Act = Callable[[Session, Inquiry], Inquiry]

_LETTERS_SINCE: Final = 30
"""Older inquiries come without separate letters, so that the sample desk is made in seconds."""

_PAPERS: Final = {
    AgentKind.PARENT: AuthorityPaper.BIRTH_CERTIFICATE,
    AgentKind.GUARDIAN_OF_MINOR: AuthorityPaper.FAMILY_REGISTER,
    AgentKind.ADULT_GUARDIAN: AuthorityPaper.GUARDIANSHIP_REGISTRATION,
    AgentKind.DELEGATED: AuthorityPaper.POWER_OF_ATTORNEY,
    AgentKind.LAWYER: AuthorityPaper.POWER_OF_ATTORNEY,
    AgentKind.HEIR: AuthorityPaper.HEIRSHIP,
    AgentKind.EXECUTOR: AuthorityPaper.DIRECTIVE,
}


def until(stage: Stage, case: SampleCase) -> Iterator[Act]:
    """Give what is done so that an inquiry comes from the stage before to this one."""
    match stage:
        case Stage.IDENTITY:
            yield from _to_identity(case)
        case Stage.SEARCH:
            yield from _to_search(case)
        case Stage.DECISION:
            yield from _search(case, None)
            yield _move(Stage.DECISION)
        case Stage.APPROVAL:
            yield from _to_approval(case)
        case Stage.RESPONSE:
            yield lambda session, inquiry: approve_package(session, inquiry).value
        case Stage.CLOSED:
            yield _hand_over
            yield _move(Stage.CLOSED)


def aside(case: SampleCase) -> Iterator[Act]:
    """Give what else happened lately: half a search, notes, a pause, an extension, an end."""
    if case.stage is Stage.SEARCH and case.searched is not None:
        yield from _search(case, case.searched)
    for note in case.notes:
        yield partial(_note, note)
    if case.paused:
        yield partial(_pause, case.paused)
    if case.extended:
        yield partial(_extend, case.extended)
    if not case.stage.is_open and case.stage is not Stage.CLOSED:
        yield _move(case.stage, case.reason)


def _to_identity(case: SampleCase) -> Iterator[Act]:
    if case.arrived <= _LETTERS_SINCE:
        yield lambda session, inquiry: make_acknowledgement(session, inquiry).value
    yield _move(Stage.IDENTITY)


def _to_search(case: SampleCase) -> Iterator[Act]:
    for document in case.identity:
        yield partial(_check_identity, CheckedPerson.SUBJECT, document)
    if case.agent is not None:
        yield partial(_check_identity, CheckedPerson.AGENT, DocumentClass.DRIVING_LICENCE)
        yield partial(_check_authority, case.agent.kind)
    yield _move(Stage.SEARCH)


def _search(case: SampleCase, settled: int | None) -> Iterator[Act]:
    """Add the records and settle the first so many places of the checklist (None: all)."""
    for word in case.records:
        yield partial(_add_record, word)
        if is_blacked_out(word):
            yield partial(black_out, word)
    yield partial(_settle, settled)


def _to_approval(case: SampleCase) -> Iterator[Act]:
    for index in range(len(case.requests)):
        yield partial(_decide, case, index)
    yield _look_twice
    if case.arrived <= _LETTERS_SINCE:
        yield lambda session, inquiry: make_notice(session, inquiry).value
    yield lambda session, inquiry: make_package(session, inquiry).value
    if case.carries:
        yield lambda session, inquiry: make_portability(session, inquiry).value
    yield lambda session, inquiry: propose_package(session, inquiry, approvers(session)[0]).value


def _move(target: Stage, reason: str = "") -> Act:
    return lambda session, inquiry: move_inquiry(session, inquiry, target, reason).value


def _check_identity(
    person: CheckedPerson, document: DocumentClass, session: Session, inquiry: Inquiry
) -> Inquiry:
    rule = identity_rules(session).documents[document]
    return record_identity_check(
        session,
        inquiry,
        person=person,
        document=document,
        side=rule.sides[0],
        compared=frozenset({ComparedField.NAME, ComparedField.BIRTH_DATE}),
        result=CheckResult.MATCHES,
        issued_on=session.today() - timedelta(days=10) if rule.issued_within else None,
    ).value


def _look_twice(session: Session, inquiry: Inquiry) -> Inquiry:
    """Do what is owed before a case file goes out: red flags, and a colleague's own check."""
    if not discloses_case_file(inquiry, rules_of(session.rules, inquiry)):
        return inquiry
    workers = (one for one in all_staff(session) if one.role.works_on_inquiries)
    colleague = next(one for one in workers if one.id != session.staff.id)
    seen = inquiry.identity_checks[0].document
    flagged = review_flags(session, inquiry, frozenset()).value
    other = replace(session, staff=colleague)
    return _check_identity(CheckedPerson.SUBJECT, seen, other, flagged)


def _check_authority(kind: AgentKind, session: Session, inquiry: Inquiry) -> Inquiry:
    proofs = identity_rules(session).agents[kind].genuine_by
    return record_authority_check(
        session,
        inquiry,
        paper=_PAPERS[kind],
        genuine_by=proofs[0] if proofs else None,
        names_this_request=True,
        may_receive=True,
        conflict_of_interest_asked=True,
        result=CheckResult.MATCHES,
    ).value


def _add_record(word: str, session: Session, inquiry: Inquiry) -> Inquiry:
    entry = sample_records()[word]
    places = {source.code: source.id for source in all_sources(session)}
    draft = RecordDraft(
        title=entry["title"],
        source_id=places[entry["source"]],
        obtained_from=entry["obtained_from"],
        category=entry["category"],
        purposes=tuple(entry["purposes"]),
        recipients=entry["recipients"],
        retention=entry["retention"],
        value=entry.get("value", ""),
        disclosure=Disclosure(entry.get("disclosure", Disclosure.FULL)),
        ground=entry.get("ground", ""),
        inventory=tuple(entry.get("inventory", ())),
        answers=tuple(one.id for one in inquiry.requests if one.right in entry.get("answers", ())),
        provenance=Provenance(entry["provenance"]) if "provenance" in entry else None,
    )
    if "file" not in entry:
        return add_record(session, inquiry, draft).value
    lines = entry.get("lines", ())
    name, data = make_file(entry["file"], str(inquiry.number), entry["title"], lines)
    with tempfile.TemporaryDirectory(prefix="jar-desk-sample-") as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return add_record(session, inquiry, draft, path).value


def _settle(count: int | None, session: Session, inquiry: Inquiry) -> Inquiry:
    if not needs_identity(inquiry, rules_of(session.rules, inquiry)):
        return inquiry
    found = {record.source_id for record in inquiry.records}
    for check in inquiry.source_checks[:count]:
        state = SourceState.FOUND if check.source_id in found else SourceState.NOTHING_HELD
        inquiry = settle_source(
            session, inquiry, check.id, state=state, searched_for="氏名・メールアドレス"
        ).value
    return inquiry


def _decide(case: SampleCase, index: int, session: Session, inquiry: Inquiry) -> Inquiry:
    request, outcome = inquiry.requests[index], case.outcomes[index]
    withheld = outcome.gives_less
    return decide_request(
        session,
        inquiry,
        request.id,
        outcome=outcome,
        grounds=_grounds(case, session, inquiry, request, outcome) if withheld else (),
        reason=case.reason if withheld else "",
    ).value


def _grounds(
    case: SampleCase, session: Session, inquiry: Inquiry, request: Request, outcome: Outcome
) -> tuple[str, ...]:
    offered = grounds_for(session, inquiry, request)
    fitting = [ground.id for ground in offered if outcome in ground.outcomes]
    return case.grounds or tuple(fitting[:1])


def _hand_over(session: Session, inquiry: Inquiry) -> Inquiry:
    show_passphrase(session, inquiry)
    inquiry = send_answer(session, inquiry)
    for task in inquiry.follow_ups:
        inquiry = finish_follow_up(session, inquiry, task.id, done_on=session.today()).value
    return inquiry


def send_answer(session: Session, inquiry: Inquiry) -> Inquiry:
    """Record that the answer went to a safe place and its passphrase by another way."""
    places = safe_contacts(inquiry, rules_of(session.rules, inquiry))
    channel = places[0].channel if places else Channel.COUNTER
    ways = (Channel.COUNTER, Channel.CASEWORKER, Channel.PHONE)
    others = (one for one in ways if one is not channel and inquiry.safe_contact.permits(one))
    return record_dispatch(
        session,
        inquiry,
        channel=channel,
        address=places[0].value if places else "",
        passphrase_channel=next(others),
    ).value


def _note(text: str, session: Session, inquiry: Inquiry) -> Inquiry:
    return add_message(session, inquiry, kind=MessageKind.NOTE, text=text).value


def _pause(paused: Mapping[str, Any], session: Session, inquiry: Inquiry) -> Inquiry:
    asked_on = session.today() - timedelta(days=paused["asked"])
    reason, doubt = PauseReason(paused["reason"]), paused.get("doubt", "")
    return pause_clock(session, inquiry, reason=reason, asked_on=asked_on, doubt=doubt).value


def _extend(reason: str, session: Session, inquiry: Inquiry) -> Inquiry:
    return extend_clock(session, inquiry, notified_on=session.today(), reason=reason).value
