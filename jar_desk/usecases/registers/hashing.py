"""The keys of the suppression list: one for each epoch of the vault, the newest first.

An address hashed before the vault key was changed is found under the key of its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.errors import Invalid
from jar_desk.domain.registers.suppressions import AddressKind, digest, normal_address
from jar_desk.vault.keys import suppression_key

if TYPE_CHECKING:
    from jar_desk.usecases.session import Session


def keys_of_list(session: Session) -> tuple[bytes, ...]:
    """Return the keys of all epochs, the newest first."""
    vault_keys, desk_id = session.unlocked.vault_keys, session.desk.desk_id
    epochs = sorted(vault_keys, reverse=True)
    return tuple(suppression_key(vault_keys[epoch], desk_id) for epoch in epochs)


def digests_of(session: Session, typed: str) -> tuple[str, ...]:
    """Return every hash an address may have on the list, whatever kind of address it is."""
    normals = ((kind, _normal(kind, typed)) for kind in AddressKind)
    return tuple(
        digest(key, kind, normal)
        for kind, normal in normals
        if normal
        for key in keys_of_list(session)
    )


def _normal(kind: AddressKind, typed: str) -> str:
    try:
        return normal_address(kind, typed)
    except Invalid:
        return ""
