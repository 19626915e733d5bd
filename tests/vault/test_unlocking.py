from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from jar_desk.domain.desk_errors import (
    Damage,
    DamagedDesk,
    LastManager,
    WeakPassphrase,
    WrongPassphrase,
)
from jar_desk.domain.errors import Unknown
from jar_desk.domain.staff import Role, Staff
from jar_desk.vault import unlocking
from jar_desk.vault.header import write_header
from jar_desk.vault.keys import stretch
from jar_desk.vault.recovery import new_recovery_code
from jar_desk.vault.unlocking import (
    add_member,
    create_header,
    remove_member,
    renew_recovery,
    set_passphrase,
    unlock,
    unlock_with_recovery,
)
from tests.examples import SATO, SUZUKI
from tests.vault.desks import CHEAP, DESK_ID, SATOS, SUZUKIS, make

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.vault.costs import Cost


@pytest.mark.parametrize(("staff", "passphrase"), [(SUZUKI, SUZUKIS), (SATO, SATOS)])
def test_everybody_opens_the_same_desk(tmp_path: Path, staff: Staff, passphrase: str) -> None:
    made = make(tmp_path)
    assert unlock(made.header, staff.id, passphrase) == made.unlocked


def test_the_sheet_opens_it_too(tmp_path: Path) -> None:
    made = make(tmp_path)
    assert unlock_with_recovery(made.header, made.code) == made.unlocked


@pytest.mark.fault(36)
def test_a_passphrase_typed_decomposed_opens(tmp_path: Path) -> None:
    made = make(tmp_path)
    fresh = set_passphrase(made.header, made.unlocked, SATO.id, "がぎぐげごカード9番線", CHEAP)
    sealed = write_header(tmp_path, fresh, made.unlocked.keys)
    typed = unicodedata.normalize("NFD", "がぎぐげごカード9番線")
    assert unlock(sealed, SATO.id, typed) == made.unlocked


@pytest.mark.parametrize(
    ("staff_id", "passphrase"),
    [
        (SUZUKI.id, SATOS),
        (SUZUKI.id, ""),
        (SUZUKI.id, SUZUKIS + " "),
        (SUZUKI.id, SUZUKIS.upper()),
        (UUID(int=99), SUZUKIS),
        (SUZUKI.id, "\x00" * 1000),
        (SUZUKI.id, "x" * 1_000_000),
    ],
)
def test_whatever_is_wrong_is_the_same_error(
    tmp_path: Path, staff_id: UUID, passphrase: str
) -> None:
    header = make(tmp_path).header
    with pytest.raises(WrongPassphrase) as raised:
        unlock(header, staff_id, passphrase)
    assert str(raised.value) == ""


def test_whatever_is_wrong_costs_the_same_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = make(tmp_path).header
    work: list[tuple[int, Cost]] = []

    def counted(passphrase: str, salt: bytes, cost: Cost) -> bytes:
        work.append((len(salt), cost))
        return stretch(passphrase, salt, cost)

    monkeypatch.setattr(unlocking, "stretch", counted)
    for staff_id, passphrase in ((SUZUKI.id, "wrong horse battery"), (uuid4(), SUZUKIS)):
        with pytest.raises(WrongPassphrase):
            unlock(header, staff_id, passphrase)
    assert len(work) == 2
    assert work[0] == work[1]


def test_a_former_member_is_a_stranger(tmp_path: Path) -> None:
    made = make(tmp_path)
    sealed = write_header(tmp_path, remove_member(made.header, SATO.id), made.unlocked.keys)
    with pytest.raises(WrongPassphrase):
        unlock(sealed, SATO.id, SATOS)
    assert unlock(sealed, SUZUKI.id, SUZUKIS) == made.unlocked


@pytest.mark.fault(37)
def test_the_last_manager_stays(tmp_path: Path) -> None:
    made = make(tmp_path)
    with pytest.raises(LastManager):
        remove_member(made.header, SUZUKI.id)
    with pytest.raises(Unknown):
        remove_member(made.header, UUID(int=99))
    second = Staff(id=uuid4(), name="高橋", role=Role.MANAGER)
    with_two = add_member(made.header, made.unlocked, second, SATOS, CHEAP)
    assert remove_member(with_two, SUZUKI.id).member(SUZUKI.id) is None


def test_a_forgotten_passphrase_is_replaced_by_the_sheet(tmp_path: Path) -> None:
    made = make(tmp_path)
    found = unlock_with_recovery(made.header, made.code)
    fresh = set_passphrase(made.header, found, SUZUKI.id, "violet ladder pond 88", CHEAP)
    sealed = write_header(tmp_path, fresh, found.keys)
    assert unlock(sealed, SUZUKI.id, "violet ladder pond 88") == made.unlocked
    assert [one.id for one in sealed.members] == [SUZUKI.id, SATO.id]
    with pytest.raises(WrongPassphrase):
        unlock(sealed, SUZUKI.id, SUZUKIS)


def test_a_new_sheet_replaces_the_old_one(tmp_path: Path) -> None:
    made = make(tmp_path)
    code = new_recovery_code()
    fresh = renew_recovery(made.header, made.unlocked, code)
    sealed = write_header(tmp_path, fresh, made.unlocked.keys)
    assert unlock_with_recovery(sealed, code) == made.unlocked
    for other in (made.code, new_recovery_code()):
        with pytest.raises(WrongPassphrase):
            unlock_with_recovery(sealed, other)


@pytest.mark.parametrize("weak", ["1234", "123456789012", "password1234"])
def test_weak_passphrases_get_no_header(weak: str) -> None:
    with pytest.raises(WeakPassphrase):
        create_header(DESK_ID, "office", SUZUKI, weak, CHEAP)


def test_swapped_slots_open_for_nobody(tmp_path: Path) -> None:
    header = make(tmp_path).header
    first, second = header.members
    crossed = replace(
        header,
        members=(
            replace(first, salt=second.salt, nonce=second.nonce, wrapped_key=second.wrapped_key),
            second,
        ),
    )
    with pytest.raises(WrongPassphrase):
        unlock(crossed, SUZUKI.id, SATOS)


def test_a_missing_epoch_is_damage(tmp_path: Path) -> None:
    header = make(tmp_path).header
    with pytest.raises(DamagedDesk) as raised:
        unlock(replace(header, epoch=2), SUZUKI.id, SUZUKIS)
    assert raised.value.what is Damage.HEADER_SEAL


def test_a_member_sees_every_epoch(tmp_path: Path) -> None:
    made = make(tmp_path)
    both = replace(made.unlocked, vault_keys=made.unlocked.vault_keys | {2: bytes(32)})
    header = add_member(made.header, both, SATO, SATOS, CHEAP)
    sealed = write_header(tmp_path, header, made.unlocked.keys)
    assert unlock(sealed, SATO.id, SATOS).vault_keys == both.vault_keys
