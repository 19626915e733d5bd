"""Deeds put before a second person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import Boolean, Column, Index, Text, Uuid, select, update

from jar_desk.domain.errors import Stale, Unknown
from jar_desk.domain.four_eyes import Deed, DeedProposal, ProposalState
from jar_desk.store.column_types import Code, Moment
from jar_desk.store.rows import row_of, value_of
from jar_desk.store.schema import entity, needed

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from sqlalchemy import Connection

PROPOSAL: Final = entity(
    "proposal",
    needed("deed", Code(Deed)),
    needed("content", Text()),
    needed("sha256", Text()),
    needed("reason", Text()),
    needed("proposed_by", Uuid()),
    needed("proposed_at", Moment()),
    needed("state", Code(ProposalState)),
    Column("settled_by", Uuid()),
    Column("settled_at", Moment()),
    needed("settled_reason", Text()),
    needed("alone", Boolean()),
    Index("ix_proposal_state", "state", "proposed_at"),
)


def insert(connection: Connection, proposal: DeedProposal) -> DeedProposal:
    """Store a new proposal and return it with version 1."""
    connection.execute(PROPOSAL.insert().values(row_of(PROPOSAL, proposal) | {"version": 1}))
    return fetch(connection, proposal.id)


def replace(connection: Connection, proposal: DeedProposal) -> DeedProposal:
    """Store what became of a proposal; `version` is that of the state it was made from.

    Raises Stale, Unknown.
    """
    values = row_of(PROPOSAL, proposal) | {"version": proposal.version + 1}
    mine = (PROPOSAL.c.id == proposal.id, PROPOSAL.c.version == proposal.version)
    if not connection.execute(update(PROPOSAL).where(*mine).values(values)).rowcount:
        fetch(connection, proposal.id)
        raise Stale(proposal.id)
    return fetch(connection, proposal.id)


def fetch(connection: Connection, proposal_id: UUID) -> DeedProposal:
    """Return one proposal. Raises Unknown."""
    query = select(PROPOSAL).where(PROPOSAL.c.id == proposal_id)
    row = connection.execute(query).mappings().first()
    if row is None:
        raise Unknown(proposal_id)
    return value_of(DeedProposal, row)


def in_state(
    connection: Connection, states: Collection[ProposalState], deeds: Collection[Deed] = tuple(Deed)
) -> list[DeedProposal]:
    """Return proposals in these states, oldest first."""
    columns = PROPOSAL.c
    query = select(PROPOSAL).where(columns.state.in_(states), columns.deed.in_(deeds))
    rows = connection.execute(query.order_by(columns.proposed_at, columns.id)).mappings()
    return [value_of(DeedProposal, row) for row in rows]
