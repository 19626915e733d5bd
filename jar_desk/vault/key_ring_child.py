"""What runs in the child process: one question to one trusted back end."""

from __future__ import annotations

import sys
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from jar_desk.domain.key_rings import KeyRingState

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from keyring.backend import KeyringBackend

_LOCAL_MACHINE: Final = "local machine"
"""Windows: not roamed to other PCs with the user's profile."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the program wants: `kind` is state, get, put or delete."""

    kind: str
    service: str
    name: str = ""
    secret: str = field(default="", repr=False)


class _Locked(Exception):
    """The key ring is there but its owner has not opened it."""


class _Absent(Exception):
    """There is no back end we trust."""


def answer(pipe: Connection, question: Question) -> None:
    """Ask the key ring and send (state, secret or None) back."""
    try:
        reply = (KeyRingState.AVAILABLE.value, _ask(_backend(), question))
    except _Absent:
        reply = (KeyRingState.ABSENT.value, None)
    except _Locked:
        reply = (KeyRingState.LOCKED.value, None)
    except Exception:  # noqa: BLE001 - back ends fail in every way; the program goes on without
        reply = (KeyRingState.FAILING.value, None)
    pipe.send(reply)


def _ask(ring: KeyringBackend, question: Question) -> str | None:
    match question.kind:
        case "get":
            return ring.get_password(question.service, question.name)
        case "put":
            ring.set_password(question.service, question.name, question.secret)
        case "delete":
            _delete(ring, question)
    return None


def _delete(ring: KeyringBackend, question: Question) -> None:
    from keyring.errors import PasswordDeleteError  # noqa: PLC0415 - slow, wanted in the child only

    with suppress(PasswordDeleteError):
        ring.delete_password(question.service, question.name)


def _backend() -> KeyringBackend:
    """Return the system's own key ring; plain-text files (`keyrings.alt`) are never looked for."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415

        ring = _usable(WinVaultKeyring)
        ring.persist = _LOCAL_MACHINE
        return ring
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Keychain  # noqa: PLC0415

        return _usable(Keychain)
    from keyring.backends.SecretService import Keyring as SecretService  # noqa: PLC0415

    ring = _usable(SecretService)
    _refuse_locked()
    return ring


def _usable(kind: type[KeyringBackend]) -> KeyringBackend:
    try:
        _ = kind.priority
    except (RuntimeError, OSError, KeyError) as problem:
        raise _Absent from problem
    return kind()


def _refuse_locked() -> None:
    """Raise where reading would put up a prompt of the desktop and wait for it."""
    import secretstorage  # noqa: PLC0415 - Linux only

    with closing(secretstorage.dbus_init()) as bus:
        try:
            collection = secretstorage.get_collection_by_alias(bus, "default")
        except secretstorage.exceptions.ItemNotFoundException as problem:
            raise _Absent from problem
        if collection.is_locked():
            raise _Locked
