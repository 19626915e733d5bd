"""Tables of the desk as a whole; every table hangs on this MetaData.

A column is named after the field it keeps, a value inside a value by both names
(`arrival_channel`). Identifiers are UUIDs; `version` grows with every change of a row.
Nothing is deleted in cascade: what goes, goes by name.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from jar_desk.domain.nil_reasons import RetainedDataStatus
from jar_desk.domain.office_days import OfficeDayKind
from jar_desk.domain.restricted_words import RestrictedKind
from jar_desk.domain.staff import Role
from jar_desk.store.column_types import Code, Day, Moment

METADATA: Final = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def needed(name: str, kind: Any) -> Column[Any]:  # noqa: ANN401 - any column type
    """Return a column that is never empty."""
    return Column(name, kind, nullable=False)


def entity(name: str, *columns: Any) -> Table:  # noqa: ANN401 - columns and constraints
    """Return a table of things with identifier and version."""
    key = Column("id", Uuid(), primary_key=True)
    return Table(name, METADATA, key, needed("version", Integer()), *columns)


STAFF: Final = entity(
    "staff",
    needed("name", Text()),
    needed("role", Code(Role)),
    needed("active", Boolean()),
)

SOURCE: Final = entity(
    "source",
    needed("code", Text()),
    needed("name_ja", Text()),
    needed("name_en", Text()),
    needed("owner", Text()),
    needed("country", Text()),
    needed("active", Boolean()),
    needed("safeguard_ja", Text()),
    needed("safeguard_en", Text()),
)

OFFICE_DAY: Final = entity(
    "office_day",
    needed("kind", Code(OfficeDayKind)),
    needed("first", Day()),
    needed("last", Day()),
    needed("yearly", Boolean()),
    needed("name_ja", Text()),
    needed("name_en", Text()),
)

ATTACHMENT: Final = entity(
    "attachment",
    needed("name", Text()),
    needed("media_type", Text()),
    needed("size", Integer()),
    needed("sha256", Text()),
    Column("pages", Integer()),
    needed("file_key", LargeBinary()),
)

NUMBER_COUNTER: Final = Table(
    "number_counter",
    METADATA,
    Column("fiscal_year", Integer(), primary_key=True, autoincrement=False),
    needed("last", Integer()),
)

PACKAGE_SECRET: Final = Table(
    "package_secret",
    METADATA,
    Column("document", Uuid(), primary_key=True),
    needed("passphrase", Text()),
)

RESTRICTED_WORDS: Final = Table(
    "restricted_words",
    METADATA,
    Column("id", Uuid(), primary_key=True),
    Column("inquiry", Uuid(), ForeignKey("inquiry.id"), nullable=False, index=True),
    needed("kind", Code(RestrictedKind)),
    Column("status", Code(RetainedDataStatus)),
    needed("text", Text()),
    needed("recorded_by", Uuid()),
    needed("recorded_at", Moment()),
)
"""True reasons of answers of 不存在 and safety notes for the manager only.

They are apart from the inquiry, so that nothing reads them with it. A reason has the identifier of
its request, and a status; a note has one of its own.
"""

DRAFT: Final = Table(
    "draft",
    METADATA,
    Column("id", Uuid(), primary_key=True),
    needed("staff", Uuid()),
    needed("form", Text()),
    needed("entity", Text()),
    needed("content", Text()),
    needed("saved_at", Moment()),
    UniqueConstraint("staff", "form", "entity"),
)

PREFERENCE: Final = Table(
    "preference",
    METADATA,
    Column("key", Text(), primary_key=True),
    needed("value", Text()),
)


def is_described(name: str | None) -> bool:
    """Tell whether a table belongs to this MetaData, not to the search engine's inside."""
    return name is not None and not name.startswith(("search_pairs", "search_runs"))
