"""The list of what was erased, beside the database: what a restored backup must erase again.

It holds identifiers, numbers and days, nothing personal, and is authenticated with the key of the
audit chain: nobody can have something erased by adding a line.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from jar_desk.domain.desk_errors import DamagedFile
from jar_desk.domain.desk_files import ERASED
from jar_desk.domain.differences import plain
from jar_desk.domain.retention import Disposal, Holding
from jar_desk.whole_files import put_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from jar_desk.domain.desk_keys import DeskKeys

_LABEL: Final = b"jar-desk erased list\0"
_IDS: Final = ("id", "thing", "inquiry", "proposal", "proposed_by", "approved_by", "erased_by")


def write(folder: Path, keys: DeskKeys, disposals: Iterable[Disposal]) -> None:
    """Put the list in place of the one before. Raises OSError."""
    said = json.dumps([plain(replace(one, swept=True)) for one in disposals], sort_keys=True)
    whole = {"epoch": keys.epoch, "mac": _mac(keys.audit, said), "disposals": said}
    put_whole(folder / ERASED, json.dumps(whole).encode("ascii"))


def read(folder: Path, keys: DeskKeys) -> tuple[Disposal, ...]:
    """Return the list; nothing where there is none. Raises DamagedFile where it was altered."""
    path = folder / ERASED
    if not path.exists():
        return ()
    try:
        whole = json.loads(path.read_text(encoding="ascii"))
        key = keys.audit_of(whole["epoch"])
        if key is None or not hmac.compare_digest(_mac(key, whole["disposals"]), whole["mac"]):
            raise DamagedFile
        return tuple(_disposal(one) for one in json.loads(whole["disposals"]))
    except (OSError, ValueError, TypeError, KeyError) as problem:
        raise DamagedFile from problem


def _mac(key: bytes, said: str) -> str:
    return hmac.digest(key, _LABEL + said.encode("ascii"), "sha256").hex()


def _disposal(said: dict[str, Any]) -> Disposal:
    days = {
        name: date.fromisoformat(said[name]) for name in ("started", "erase_from") if said[name]
    }
    ids = {name: UUID(said[name]) for name in _IDS if said[name]}
    return Disposal(
        **said
        | {"started": None, "erase_from": None}
        | days
        | ids
        | {
            "what": Holding(said["what"]),
            "erased_at": datetime.fromisoformat(said["erased_at"]),
            "counts": tuple((name, number) for name, number in said["counts"]),
        }
    )
