"""Erasing what is due: proposed, approved by a second person, done one by one, recorded.

Each thing goes in one transaction, in which everything is checked once more: a hold placed after
the approval, another period, a record that was added. A kill leaves each thing whole or gone; what
is left of bytes is unreadable and goes with the next run.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from jar_desk.domain import four_eyes as two_people
from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.errors import DeskError, Invalid
from jar_desk.domain.four_eyes import ContentChanged, Deed, NotApproved, ProposalState
from jar_desk.domain.permissions import Permission
from jar_desk.domain.retention import (
    Disposal,
    DueState,
    DueThing,
    Holding,
    OnHold,
    apart,
    content_of,
)
from jar_desk.store import attachments, erased_list, erasing, proposals
from jar_desk.store import retention as stored
from jar_desk.usecases import four_eyes
from jar_desk.usecases.changing import record_event, write_due_dates
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.retention import Thing, reckoned, write_erasure_days

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from sqlalchemy import Connection

    from jar_desk.domain.four_eyes import DeedProposal
    from jar_desk.usecases.session import Session

    Named = tuple[Holding, UUID]

DISPOSALS = frozenset({Deed.DISPOSAL, Deed.EARLY_DISPOSAL})
_ERASABLE = frozenset({DueState.DUE, DueState.SOON, DueState.LATER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What a run did: records of what is gone, and what was left with the reason.

    `held` and `changed` are identifiers of what is on hold or no longer what was approved;
    `stopped` where the person pressed Cancel.
    """

    done: tuple[Disposal, ...] = ()
    held: tuple[UUID, ...] = ()
    changed: tuple[UUID, ...] = ()
    stopped: bool = False


@needs(Permission.INQUIRIES)
def preview(session: Session, chosen: Collection[Named]) -> tuple[DueThing, ...]:
    """Return things with how much of each would be erased; counts only.

    What goes with a whole inquiry is not named beside it. Raises NotPermitted.
    """
    with session.desk.reading() as connection:
        things = apart(_chosen(reckoned(session, connection), chosen))
        return _counted(connection, things)


@needs(Permission.INQUIRIES)
def propose_erasure(session: Session, chosen: Collection[Named], reason: str) -> Done[DeedProposal]:
    """Put an erasure before a second person; before the period ends it needs a manager.

    Raises OnHold, Invalid("things", "empty"), NotPermitted, Invalid("reason", "empty").
    """
    things = preview(session, chosen)
    if not things:
        raise Invalid("things", "empty")
    today = session.today()
    states = {one.state(today) for one in things}
    if not states <= _ERASABLE or any(one.holds for one in things):
        raise OnHold
    deed = Deed.DISPOSAL if states == {DueState.DUE} else Deed.EARLY_DISPOSAL
    return four_eyes.propose(session, deed, content_of(things), reason)


@needs(Permission.INQUIRIES)
def content_now(session: Session, proposal: DeedProposal) -> object:
    """Return what a proposed erasure would erase now. Raises NotPermitted."""
    return content_of(preview(session, _named(proposal)))


@needs(Permission.INQUIRIES)
def erase(
    session: Session,
    proposal: DeedProposal,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Done[Erased]:
    """Erase what was approved, one thing after another; call it again for what was left.

    `progress` receives things done and in all; `cancelled` is asked between things.
    Raises NotPermitted, NotApproved, ReadOnlyDesk, DiskFull.
    """
    if proposal.deed not in DISPOSALS:
        raise NotApproved
    two_people.check_approved(proposal, proposal.says())
    wanted = _named(proposal)
    done, held, changed, stopped = list[Disposal](), list[UUID](), list[UUID](), False
    for number, (what, thing) in enumerate(wanted):
        if cancelled is not None and cancelled():
            stopped = True
            break
        try:
            done.extend(_erase_one(session, proposal.id, what, thing))
        except OnHold:
            held.append(thing)
        except ContentChanged:
            changed.append(thing)
        if progress is not None:
            progress(number + 1, len(wanted))
    if not (held or changed or stopped):
        _mark_done(session, proposal.id)
    with suppress(DeskError, OSError):
        # What is left of bytes is unreadable; the next run takes it away.
        finish_erasing(session)
    told = Erased(done=tuple(done), held=tuple(held), changed=tuple(changed), stopped=stopped)
    return Done(told, erasure_changes(thing.thing for thing in done))


@needs(Permission.INQUIRIES)
def finish_erasing(session: Session) -> None:
    """Take away what bytes erased things left, also those of a run that was cut short."""
    if session.desk.read_only:
        return
    with session.desk.reading() as connection:
        waits = stored.waits_for_sweeping(connection)
        files = erasing.keyless_files(connection) if waits else []
        known = attachments.known_ids(connection) if waits else set()
        everything = stored.disposals(connection)
    if everything:
        with suppress(OSError):
            erased_list.write(session.desk.folder, session.desk.keys, everything)
    if not waits:
        return
    session.desk.files.collect_orphans(known)
    erasing.sweep(session.desk, files)
    with session.desk.writing() as connection:
        stored.mark_swept(connection)
    session.desk.empty_log()
    write_due_dates(session)
    write_erasure_days(session)


@needs(Permission.INQUIRIES)
def ready_erasures(session: Session) -> list[tuple[DeedProposal, int]]:
    """Return approved erasures of which something can be erased now, and how much.

    What is on hold or has changed since waits. Raises NotPermitted.
    """
    return [
        (proposal, ready)
        for proposal in unfinished_erasures(session)
        if (ready := _ready(session, proposal))
    ]


def _ready(session: Session, proposal: DeedProposal) -> int:
    says = proposal.says()
    things = preview(session, _named(proposal))
    return sum(not one.holds and content_of([one])[0] in says for one in things)


@needs(Permission.INQUIRIES)
def unfinished_erasures(session: Session) -> list[DeedProposal]:
    """Return approved erasures that are not carried out wholly, oldest first."""
    with session.desk.reading() as connection:
        return proposals.in_state(connection, {ProposalState.APPROVED}, DISPOSALS)


def _erase_one(session: Session, proposal_id: UUID, what: Holding, thing: UUID) -> list[Disposal]:
    """Erase one thing in one transaction; nothing where a run before had done it.

    Raises OnHold, ContentChanged, NotApproved.
    """
    with session.desk.writing() as connection:
        proposal = proposals.fetch(connection, proposal_id)
        two_people.check_approved(proposal, proposal.says())
        if stored.is_disposed(connection, proposal_id, what, thing):
            return []
        (now,) = _one_thing(session, connection, what, thing)
        if now.holds:
            raise OnHold
        if content_of([now])[0] not in proposal.says():
            raise ContentChanged
        record = _record(session, proposal, now)
        erasing.erase(connection, what, thing, session.today())
        stored.add_disposal(connection, record)
        tell_erasure(session, connection, record)
    return [record]


def _one_thing(
    session: Session, connection: Connection, what: Holding, thing: UUID
) -> tuple[DueThing, ...]:
    found = _counted(connection, _chosen(reckoned(session, connection), [(what, thing)]))
    if not found:
        raise ContentChanged
    return found


def _record(session: Session, proposal: DeedProposal, thing: DueThing) -> Disposal:
    kept = thing.kept
    return Disposal(
        id=uuid4(),
        thing=kept.id,
        what=kept.what,
        inquiry=kept.inquiry,
        number=kept.number,
        rule=thing.rule.code,
        started=kept.started,
        erase_from=thing.erase_from,
        counts=kept.counts,
        proposal=proposal.id,
        proposed_by=proposal.proposed_by,
        approved_by=proposal.settled_by,
        alone=proposal.alone,
        erased_by=session.staff.id,
        erased_at=session.now(),
    )


def tell_erasure(session: Session, connection: Connection, one: Disposal) -> None:
    """Append the event, which says nothing personal and stays readable."""
    whole = one.what in erasing.ENDS_A_THING
    action = Action.PART_ERASED
    if whole:
        action = Action.ERASED_AGAIN if one.again else Action.ERASED
    told: dict[str, object] = {
        "what": one.what.value,
        "number": one.number,
        "rule": one.rule,
        "counts": dict(one.counts),
        "proposal": str(one.proposal) if one.proposal else None,
    }
    about = one.thing if whole else (one.inquiry or one.thing)
    record_event(session, connection, action, Thing(about), None, told)


def _mark_done(session: Session, proposal_id: UUID) -> None:
    with session.desk.writing() as connection:
        proposal = proposals.fetch(connection, proposal_id)
        four_eyes.carry_out(session, connection, proposal, proposal.says())


def _counted(connection: Connection, things: Iterable[DueThing]) -> tuple[DueThing, ...]:
    def counted(thing: DueThing) -> DueThing:
        counts = erasing.count(connection, thing.kept.what, thing.kept.id)
        return replace(thing, kept=replace(thing.kept, counts=tuple(sorted(counts.items()))))

    return tuple(counted(one) for one in things)


def _chosen(things: Iterable[DueThing], chosen: Collection[Named]) -> list[DueThing]:
    wanted = set(chosen)
    return [one for one in things if (one.kept.what, one.kept.id) in wanted]


def _named(proposal: DeedProposal) -> list[Named]:
    says: list[dict[str, Any]] = proposal.says()
    return [(Holding(one["what"]), UUID(one["id"])) for one in says]


def erasure_changes(ids: Iterable[UUID]) -> Changes:
    """Return what views must read again after an erasure."""
    kinds = {Kind.RETENTION, Kind.INQUIRY, Kind.REGISTER, Kind.PROPOSAL}
    return Changes(frozenset(kinds), frozenset(ids))
