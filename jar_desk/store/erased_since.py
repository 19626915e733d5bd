"""What a newer state of a desk no longer holds of an older one."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from jar_desk.domain.desk_errors import UnrelatedDesk
from jar_desk.domain.desk_files import DATABASE
from jar_desk.store import audit, erased
from jar_desk.store.at_rest import readable
from jar_desk.store.disk import faults_named
from jar_desk.store.engine import DatabaseFile, make_engine
from jar_desk.store.verification import in_present_form

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.domain.desk_keys import Anchor, DeskKeys


def erased_since(
    older: Path,
    older_keys: DeskKeys,
    newer: Path,
    newer_keys: DeskKeys,
    desk_id: UUID,
    end: Anchor,
) -> frozenset[UUID]:
    """Return what the newer desk folder has erased of the older one, changing neither.

    Raises UnrelatedDesk where the newer one's audit record does not go on from the older one's
    `end`: then what it lacks was perhaps never there. Raises DamagedDesk.
    """
    with _at_rest(newer, newer_keys, desk_id) as connection:
        if not audit.reaches(connection, end):
            raise UnrelatedDesk
        left = erased.held(connection)
    with _at_rest(older, older_keys, desk_id) as connection:
        return erased.held(connection) - left


@contextmanager
def _at_rest(folder: Path, keys: DeskKeys, desk_id: UUID) -> Iterator[Connection]:
    database = DatabaseFile(folder / DATABASE, desk_id, keys.database)
    with faults_named(), readable(database) as still, in_present_form(still, keys) as form:
        engine = make_engine(form)
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()
