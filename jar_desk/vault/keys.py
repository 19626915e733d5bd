"""From passphrases and vault keys to the keys that do the work."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from jar_desk.domain.desk_keys import DeskKeys
from jar_desk.domain.passphrases import normalised
from jar_desk.vault.costs import DEFAULT_COST, Cost, check_cost

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
_SLOW_ENOUGH: Final = 0.5
"""Seconds; the office waits this long once a day, a guesser every time."""
_MOST_CALIBRATED: Final = 20
"""Passes that a header may ask for at most (`costs.check_cost`)."""


def calibrated_cost() -> Cost:
    """Return the default cost with as many passes as take half a second on this PC."""
    started = time.perf_counter()
    stretch("calibration", bytes(SALT_BYTES), DEFAULT_COST)
    per_pass = (time.perf_counter() - started) / DEFAULT_COST.passes
    wanted = round(_SLOW_ENOUGH / max(per_pass, 1e-6))
    return replace(DEFAULT_COST, passes=min(max(wanted, DEFAULT_COST.passes), _MOST_CALIBRATED))


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes from a passphrase, slowly (Argon2id). Raises DamagedDesk for absurd cost."""
    check_cost(cost)
    return hash_secret_raw(
        normalised(passphrase).encode("utf-8", "surrogatepass"),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def derive(secret: bytes, desk_id: UUID, purpose: str) -> bytes:
    """Return 32 bytes for one purpose of one desk (HKDF-SHA256, RFC 5869)."""
    label = f"jar-desk {purpose}".encode()
    return HKDF(SHA256(), KEY_BYTES, salt=desk_id.bytes, info=label).derive(secret)


def desk_keys(vault_keys: Mapping[int, bytes], epoch: int, desk_id: UUID) -> DeskKeys:
    """Return the keys that an epoch's vault key stands for, with the audit keys of all others.

    Raises KeyError for an epoch whose vault key is not there.
    """
    vault_key = vault_keys[epoch]
    return DeskKeys(
        database=derive(vault_key, desk_id, "database"),
        audit=derive(vault_key, desk_id, "audit"),
        header=derive(vault_key, desk_id, "header"),
        epoch=epoch,
        former_audit={
            one: derive(key, desk_id, "audit") for one, key in vault_keys.items() if one != epoch
        },
    )


def suppression_key(vault_key: bytes, desk_id: UUID) -> bytes:
    """Return the key under which one epoch hashes the addresses of the suppression list."""
    return derive(vault_key, desk_id, "suppression")
