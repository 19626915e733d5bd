"""Erasing again what had been erased before a backup was restored: a purge stays purged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from jar_desk.domain.changes import Done
from jar_desk.domain.permissions import Permission
from jar_desk.domain.retention import Disposal, Holding
from jar_desk.store import erasing
from jar_desk.store import retention as stored
from jar_desk.usecases.erasing import Erased, erasure_changes, finish_erasing, tell_erasure
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def reapply_disposals(session: Session, disposals: Iterable[Disposal]) -> Done[Erased]:
    """Erase again what had been erased before a backup was restored: a purge stays purged.

    `disposals` come from `retention.disposals` of the newer desk or from the list beside it
    (`erased_list.read`). Holds and periods are not asked again: it was approved and done.
    """
    done = []
    for one in sorted(disposals, key=lambda disposal: disposal.erased_at):
        with session.desk.writing() as connection:
            done.extend(_erase_again(session, connection, one))
    finish_erasing(session)
    return Done(Erased(done=tuple(done)), erasure_changes(one.thing for one in done))


def erase_whole_again(session: Session, ids: frozenset[UUID]) -> None:
    """Erase inquiries and register entries of which only identifiers are known."""
    with session.desk.reading() as connection:
        named = erasing.whole_things(connection, ids)
    told = (
        Disposal(
            id=uuid4(),
            thing=thing,
            what=what,
            inquiry=thing if what is Holding.INQUIRY else None,
            number=number,
            rule="",
            started=None,
            erase_from=None,
            counts=(),
            proposal=None,
            proposed_by=None,
            approved_by=None,
            erased_by=session.staff.id,
            erased_at=session.now(),
        )
        for what, thing, number in named
    )
    reapply_disposals(session, told)


def _erase_again(session: Session, connection: Connection, one: Disposal) -> list[Disposal]:
    known = {known.id for known in stored.disposals(connection, [one.id])}
    counts = erasing.count(connection, one.what, one.thing)
    if not counts:
        if not known:
            stored.add_disposal(connection, replace(one, swept=True))
        return []
    again = replace(
        one,
        id=uuid4() if known else one.id,
        counts=tuple(sorted(counts.items())),
        erased_by=session.staff.id,
        erased_at=session.now(),
        again=True,
        swept=False,
    )
    erasing.erase(connection, one.what, one.thing, one.erased_at.date())
    stored.add_disposal(connection, again)
    tell_erasure(session, connection, again)
    return [again]
