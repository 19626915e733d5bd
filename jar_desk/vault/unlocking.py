"""Who gets in: wrapping and unwrapping the vault key, for staff and the recovery sheet."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from jar_desk.domain.desk_errors import Damage, DamagedDesk, LastManager, WrongPassphrase
from jar_desk.domain.errors import Unknown
from jar_desk.domain.staff import Role, Staff
from jar_desk.vault.costs import DEFAULT_COST, Cost
from jar_desk.vault.header import check_seal
from jar_desk.vault.keys import KEY_BYTES, SALT_BYTES, derive, desk_keys, stretch
from jar_desk.vault.members import Header, Member, Recovery
from jar_desk.vault.recovery import RecoveryCode, new_recovery_code
from jar_desk.vault.strength import check_passphrase

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.desk_keys import DeskKeys

_NONCE: Final = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_FIRST_EPOCH: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """What a right passphrase gives: every epoch's vault key, and the keys of the header's."""

    keys: DeskKeys
    epoch: int
    vault_keys: dict[int, bytes] = field(repr=False)

    @property
    def rotating(self) -> bool:
        """Tell whether a rotation was begun and not finished."""
        return max(self.vault_keys) > self.epoch


class NewHeader(NamedTuple):
    """A header just made (unsealed until written), its keys, and the code to print."""

    header: Header
    unlocked: Unlocked
    recovery: RecoveryCode


def create_header(
    desk_id: UUID,
    organisation: str,
    manager: Staff,
    passphrase: str,
    cost: Cost = DEFAULT_COST,
) -> NewHeader:
    """Draw a vault key and seal it to the first manager and to a fresh recovery code.

    Raises WeakPassphrase.
    """
    vault_keys = {_FIRST_EPOCH: secrets.token_bytes(KEY_BYTES)}
    unlocked = _unlocked(vault_keys, _FIRST_EPOCH, desk_id)
    code = new_recovery_code()
    empty = Header(
        desk_id=desk_id,
        organisation=organisation,
        epoch=_FIRST_EPOCH,
        members=(),
        recovery=_recovery(desk_id, unlocked, code),
    )
    header = add_member(empty, unlocked, manager, passphrase, cost)
    return NewHeader(header, unlocked, code)


def unlock(header: Header, staff_id: UUID, passphrase: str) -> Unlocked:
    """Open the desk's keys with one person's passphrase.

    Whatever is wrong, person or passphrase, one Argon2id and one decryption are done and the
    same error is raised: WrongPassphrase. A header that was altered: DamagedDesk.
    """
    member = header.member(staff_id)
    trial = member or _nobody(header, staff_id)
    wrapping = stretch(passphrase, trial.salt, trial.cost)
    try:
        private = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            trial.wrapped_key, _bound_to(header.desk_id, trial.id), trial.nonce, wrapping
        )
    except (CryptoError, ValueError, TypeError) as problem:
        raise WrongPassphrase from problem
    if member is None:
        raise WrongPassphrase
    return _opened(header, member.sealed, member.public_key, private)


def unlock_with_recovery(header: Header, code: RecoveryCode) -> Unlocked:
    """Open the desk's keys with the printed sheet. Raises WrongPassphrase, DamagedDesk."""
    recovery = header.recovery
    public, private = _recovery_keys(header.desk_id, code)
    if recovery is None or recovery.public_key != public:
        raise WrongPassphrase
    return _opened(header, recovery.sealed, public, private)


def add_member(
    header: Header,
    unlocked: Unlocked,
    staff: Staff,
    passphrase: str,
    cost: Cost = DEFAULT_COST,
    *,
    one_time: bool = False,
) -> Header:
    """Give a staff member a way in, or an existing one a fresh way in; seal it by writing.

    Raises WeakPassphrase.
    """
    check_passphrase(passphrase)
    public, private = sodium.crypto_box_keypair()
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE)
    member = Member(
        id=staff.id,
        name=staff.name,
        role=staff.role,
        salt=salt,
        cost=cost,
        nonce=nonce,
        wrapped_key=sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
            private, _bound_to(header.desk_id, staff.id), nonce, stretch(passphrase, salt, cost)
        ),
        public_key=public,
        sealed=seal(unlocked, public),
        one_time=one_time,
    )
    others = tuple(one for one in header.members if one.id != staff.id)
    return replace(header, members=(*others, member))


def set_passphrase(
    header: Header,
    unlocked: Unlocked,
    staff_id: UUID,
    passphrase: str,
    cost: Cost = DEFAULT_COST,
    *,
    one_time: bool = False,
) -> Header:
    """Replace a member's way in, with a new key pair. Raises Unknown, WeakPassphrase."""
    member = header.member(staff_id)
    if member is None:
        raise Unknown(staff_id)
    staff = Staff(id=member.id, name=member.name, role=member.role)
    fresh = add_member(header, unlocked, staff, passphrase, cost, one_time=one_time)
    order = [one.id for one in header.members]
    members = tuple(sorted(fresh.members, key=lambda one: order.index(one.id)))
    return replace(fresh, members=members)


def remove_member(header: Header, staff_id: UUID) -> Header:
    """Take a member's way in away; old copies of the desk stay readable to them.

    Raises Unknown; LastManager where nobody could manage the desk.
    """
    member = header.member(staff_id)
    if member is None:
        raise Unknown(staff_id)
    if member.role is Role.MANAGER and len(header.managers()) == 1:
        raise LastManager
    closed = replace(member, active=False, sealed={}, wrapped_key=b"")
    members = tuple(closed if one.id == staff_id else one for one in header.members)
    return replace(header, members=members)


def set_role(header: Header, staff_id: UUID, role: Role) -> Header:
    """Change what a member may do. Raises Unknown; LastManager where nobody could manage."""
    member = header.member(staff_id)
    if member is None:
        raise Unknown(staff_id)
    changed = replace(member, role=role)
    members = tuple(changed if one.id == staff_id else one for one in header.members)
    after = replace(header, members=members)
    if not after.managers():
        raise LastManager
    return after


def renew_recovery(header: Header, unlocked: Unlocked, code: RecoveryCode) -> Header:
    """Let a new code open the desk; the old sheet no longer opens this header."""
    return replace(header, recovery=_recovery(header.desk_id, unlocked, code))


def _opened(header: Header, sealed: dict[int, bytes], public: bytes, private: bytes) -> Unlocked:
    try:
        vault_keys = {
            epoch: sodium.crypto_box_seal_open(box, public, private)
            for epoch, box in sealed.items()
        }
        unlocked = _unlocked(vault_keys, header.epoch, header.desk_id)
    except (CryptoError, ValueError, TypeError, KeyError) as problem:
        raise DamagedDesk(Damage.HEADER_SEAL) from problem
    check_seal(header, unlocked.keys)
    return unlocked


def _unlocked(vault_keys: dict[int, bytes], epoch: int, desk_id: UUID) -> Unlocked:
    keys = desk_keys(vault_keys, epoch, desk_id)
    return Unlocked(keys=keys, epoch=epoch, vault_keys=vault_keys)


def seal(unlocked: Unlocked, public: bytes) -> dict[int, bytes]:
    """Return the vault key of every epoch, sealed to one public key (libsodium sealed box)."""
    return {
        epoch: sodium.crypto_box_seal(vault_key, public)
        for epoch, vault_key in unlocked.vault_keys.items()
    }


def _bound_to(desk_id: UUID, staff_id: UUID) -> bytes:
    return b"jar-desk member\0" + desk_id.bytes + staff_id.bytes


def _nobody(header: Header, staff_id: UUID) -> Member:
    """Return a member nobody can be, who costs the same as a real one."""
    known = next((one for one in header.members if one.active), None)
    return Member(
        id=staff_id,
        name="",
        role=Role.DESK,
        salt=staff_id.bytes,
        cost=known.cost if known else DEFAULT_COST,
        nonce=bytes(_NONCE),
        wrapped_key=known.wrapped_key if known else bytes(KEY_BYTES),
        public_key=b"",
        sealed={},
    )


def _recovery(desk_id: UUID, unlocked: Unlocked, code: RecoveryCode) -> Recovery:
    public, _ = _recovery_keys(desk_id, code)
    return Recovery(public_key=public, sealed=seal(unlocked, public))


def _recovery_keys(desk_id: UUID, code: RecoveryCode) -> tuple[bytes, bytes]:
    seed = derive(code.secret, desk_id, "recovery")
    public, private = sodium.crypto_box_seed_keypair(seed)
    return bytes(public), bytes(private)
