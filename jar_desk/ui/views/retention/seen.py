"""Everything the page of retention shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.usecases import erasing, retention
from jar_desk.usecases.reading import all_staff

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.four_eyes import DeedProposal
    from jar_desk.domain.retention import Disposal, DueThing
    from jar_desk.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Seen:
    """What is kept, what was erased, approved erasures with how much is ready, names of staff."""

    things: tuple[DueThing, ...] = ()
    disposals: tuple[Disposal, ...] = ()
    ready: tuple[tuple[DeedProposal, int], ...] = ()
    names: tuple[tuple[UUID, str], ...] = ()


def read(session: Session) -> Seen:
    """Read everything the page shows. Raises NotPermitted."""
    return Seen(
        things=retention.kept_things(session),
        disposals=tuple(retention.disposals(session)),
        ready=tuple(erasing.ready_erasures(session)),
        names=tuple((one.id, one.name) for one in all_staff(session)),
    )
