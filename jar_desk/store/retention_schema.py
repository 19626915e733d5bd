"""Tables of retention: changed periods, holds, what was erased and what stays of it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, UniqueConstraint, Uuid

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.people import Channel
from jar_desk.domain.retention import Holding, HoldKind, PeriodUnit
from jar_desk.store.column_types import Code, Day, Moment, Words
from jar_desk.store.schema import METADATA, entity, needed

PERIOD_CHANGE: Final = entity(
    "retention_period",
    needed("code", Text()),
    needed("count", Integer()),
    needed("unit", Code(PeriodUnit)),
    needed("reason", Text()),
    needed("changed_by", Uuid()),
    needed("changed_at", Moment()),
)

RETENTION_START: Final = Table(
    "retention_start",
    METADATA,
    Column("id", Uuid(), primary_key=True),
    needed("day", Day()),
    needed("noted_by", Uuid()),
    needed("noted_at", Moment()),
)
"""From when the period of a record runs, where that is not the day it was obtained."""

HOLD: Final = entity(
    "hold",
    Column("about", Uuid(), nullable=False, index=True),
    needed("kind", Code(HoldKind)),
    needed("reason", Text()),
    Column("until", Day()),
    needed("placed_by", Uuid()),
    needed("placed_at", Moment()),
    Column("lifted_by", Uuid()),
    Column("lifted_at", Moment()),
    needed("lifted_why", Text()),
)

REGISTER_LINE: Final = Table(
    "register_line",
    METADATA,
    Column("id", Uuid(), primary_key=True),
    needed("kind", Text()),
    needed("number_fiscal_year", Integer()),
    needed("number_sequence", Integer()),
    Column("arrival_channel", Code(Channel)),
    needed("received_on", Day()),
    Column("answered_on", Day()),
    Column("deadline_on", Day()),
    Column("ended_on", Day()),
    Column("stage", Code(Stage)),
    needed("asked", Words()),
    needed("erased_on", Day()),
    UniqueConstraint("kind", "number_fiscal_year", "number_sequence"),
)
"""What stays of an erased inquiry or register entry: `kind` is empty for an inquiry.

`asked` holds right, law and outcome of each request. Nothing of it is personal.
"""

DISPOSAL: Final = entity(
    "disposal",
    needed("thing", Uuid()),
    needed("what", Code(Holding)),
    Column("inquiry", Uuid()),
    needed("number", Text()),
    needed("rule", Text()),
    Column("started", Day()),
    Column("erase_from", Day()),
    needed("counts", Words()),
    Column("proposal", Uuid()),
    Column("proposed_by", Uuid()),
    Column("approved_by", Uuid()),
    needed("alone", Boolean()),
    needed("erased_by", Uuid()),
    needed("erased_at", Moment()),
    needed("again", Boolean()),
    needed("swept", Boolean()),
    Index("ix_disposal_thing", "thing", "what"),
    Index("ix_disposal_proposal", "proposal"),
)
