"""A new vault key where somebody leaves: the header carries both until the database has moved.

    header with both epochs -> database under the new key -> header of the new epoch

Whoever stays can open the desk at every moment between: their way in leads to both keys, and the
database tells which one it is under.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.vault.keys import KEY_BYTES, desk_keys
from jar_desk.vault.unlocking import Unlocked, seal

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.vault.members import Header


def with_next_key(unlocked: Unlocked) -> Unlocked:
    """Draw the vault key of the next epoch, or go on with one drawn before."""
    if unlocked.rotating:
        return unlocked
    drawn = {unlocked.epoch + 1: secrets.token_bytes(KEY_BYTES)}
    return replace(unlocked, vault_keys=unlocked.vault_keys | drawn)


def begin(header: Header, unlocked: Unlocked) -> Header:
    """Seal every key to all who stay and to the recovery sheet; the epoch is still the old one."""
    members = tuple(
        replace(one, sealed=seal(unlocked, one.public_key)) if one.active else one
        for one in header.members
    )
    recovery = header.recovery
    if recovery is not None:
        recovery = replace(recovery, sealed=seal(unlocked, recovery.public_key))
    return replace(header, members=members, recovery=recovery)


def finish(header: Header, unlocked: Unlocked) -> Header:
    """Let the newest epoch hold; write it sealed with the keys of `moved_on`."""
    return replace(header, epoch=max(unlocked.vault_keys))


def moved_on(unlocked: Unlocked, desk_id: UUID) -> Unlocked:
    """Return the keys as they are once the newest epoch holds."""
    newest = max(unlocked.vault_keys)
    keys = desk_keys(unlocked.vault_keys, newest, desk_id)
    return replace(unlocked, keys=keys, epoch=newest)
