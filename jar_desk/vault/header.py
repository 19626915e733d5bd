"""The header on the disk: `header`, and the same in `header.copy`, for nothing opens without."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, Final

from jar_desk.domain.desk_errors import Damage, DamagedDesk, NotADesk
from jar_desk.domain.desk_files import DATABASE, HEADER, HEADER_COPY
from jar_desk.vault.header_text import body_text, parse_text, write_text
from jar_desk.whole_files import put_whole, sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.desk_keys import Anchor, DeskKeys
    from jar_desk.vault.members import Header

_LONGEST: Final = 1024 * 1024
"""Bytes; hundreds of members fit."""
_CHANGING: Final = Lock()
"""Other programs are kept out by the desk's lock file, other threads of this one by this."""


def read_header(folder: Path) -> Header:
    """Read the header, or its copy where the header is damaged.

    Raises NotADesk, DamagedDesk("header"), NewerDesk. Nothing is authenticated yet: `unlock`
    does that.
    """
    try:
        return _read(folder / HEADER)
    except (DamagedDesk, NotADesk):
        copy = folder / HEADER_COPY
        if copy.is_file():
            return _read(copy)
        if (folder / DATABASE).is_file():
            raise DamagedDesk(Damage.HEADER) from None
        raise


def read_alone(path: Path) -> Header:
    """Read one header file by itself. Raises OSError, DamagedDesk("header"), NewerDesk."""
    with path.open("rb") as file:
        text = file.read(_LONGEST + 1)
    if len(text) > _LONGEST:
        raise DamagedDesk(Damage.HEADER)
    return parse_text(text)


def write_header(folder: Path, header: Header, keys: DeskKeys) -> Header:
    """Seal the header, put it in place atomically, then its copy; return it sealed.

    Raises OSError where the disk refuses; the old header is then still there.
    """
    sealed = replace(header, mac=_mac(header, keys))
    text = write_text(sealed)
    for name in (HEADER, HEADER_COPY):
        put_whole(folder / name, text)
        sync_folder(folder)
    return sealed


def check_seal(header: Header, keys: DeskKeys) -> None:
    """Raise DamagedDesk unless the header is what somebody with the vault key wrote."""
    from hmac import compare_digest  # noqa: PLC0415 - a locked desk is shown without

    if not compare_digest(_mac(header, keys), header.mac):
        raise DamagedDesk(Damage.HEADER_SEAL)


def change_header(
    folder: Path,
    keys: DeskKeys,
    change: Callable[[Header], Header],
    new_keys: DeskKeys | None = None,
) -> Header:
    """Read the header, check its seal, change it and write it; return it sealed.

    `new_keys` seal it where it goes on in another epoch.
    Raises DamagedDesk, OSError and what `change` raises.
    """
    with _CHANGING:
        header = read_header(folder)
        check_seal(header, keys)
        return write_header(folder, change(header), new_keys or keys)


def write_anchor(folder: Path, keys: DeskKeys, anchor: Anchor) -> None:
    """Record in the header how far the desk has come. Raises OSError, DamagedDesk."""
    change_header(folder, keys, lambda header: replace(header, anchor=anchor))


def _mac(header: Header, keys: DeskKeys) -> bytes:
    from hmac import digest  # noqa: PLC0415 - a locked desk is shown without

    return digest(keys.header, body_text(header), "sha256")


def _read(path: Path) -> Header:
    try:
        return read_alone(path)
    except OSError as problem:
        raise NotADesk from problem
