from __future__ import annotations

import json
import time
from dataclasses import replace
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
from nacl.public import PrivateKey

from jar_desk.domain.desk_errors import Damage, DamagedDesk, NewerDesk, NotADesk
from jar_desk.domain.desk_files import ATTEMPTS
from jar_desk.domain.desk_keys import Anchor
from jar_desk.vault.door import enter
from jar_desk.vault.header import change_header, check_seal, read_header, write_anchor
from jar_desk.vault.rotation import begin, with_next_key
from jar_desk.vault.unlocking import add_member, unlock
from tests.examples import SUZUKI
from tests.vault.desks import CHEAP, SUZUKIS, make

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_written_is_read(tmp_path: Path) -> None:
    made = make(tmp_path)
    header = read_header(tmp_path)
    assert header == made.header
    assert header.organisation == "難民支援協会"
    assert [one.name for one in header.members] == ["鈴木", "佐藤"]
    check_seal(header, made.unlocked.keys)


def test_no_folder_and_no_header_are_no_desk(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NotADesk):
            read_header(folder)


def test_a_database_without_header_is_a_damaged_desk(tmp_path: Path) -> None:
    (tmp_path / "desk.db").write_bytes(b"x")
    with pytest.raises(DamagedDesk):
        read_header(tmp_path)


JUNK = [
    b"",
    b"{",
    b"\x00" * 4096,
    b"[]",
    b"null",
    b"{}",
    b'{"format": "jar-desk header", "version": 1}',
    b"[" * 100_000,
    b"x" * (2 * 1024 * 1024),
    "鈴木".encode("shift-jis"),
]


@pytest.mark.fault(34)
@pytest.mark.parametrize("junk", JUNK)
def test_the_copy_stands_in_for_a_damaged_header(tmp_path: Path, junk: bytes) -> None:
    made = make(tmp_path)
    (tmp_path / "header").write_bytes(junk)
    assert read_header(tmp_path) == made.header


@pytest.mark.fault(34)
@pytest.mark.parametrize("junk", JUNK)
def test_junk_in_both_is_reported(tmp_path: Path, junk: bytes) -> None:
    make(tmp_path)
    for name in ("header", "header.copy"):
        (tmp_path / name).write_bytes(junk)
    with pytest.raises(DamagedDesk) as raised:
        read_header(tmp_path)
    assert raised.value.what is Damage.HEADER


def _edit(folder: Path, **changes: Any) -> None:
    path = folder / "header"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def test_a_newer_header_is_left_alone(tmp_path: Path) -> None:
    make(tmp_path)
    _edit(tmp_path, version=2)
    with pytest.raises(NewerDesk) as raised:
        read_header(tmp_path)
    assert (raised.value.found, raised.value.known) == (2, 1)


@pytest.mark.fault(34)
def test_half_a_header_is_damaged(tmp_path: Path) -> None:
    make(tmp_path)
    text = (tmp_path / "header").read_bytes()
    (tmp_path / "header.copy").unlink()
    for length in range(0, len(text) - 1, 97):
        (tmp_path / "header").write_bytes(text[:length])
        with pytest.raises(DamagedDesk):
            read_header(tmp_path)


@pytest.mark.parametrize(
    "changes",
    [
        {"organisation": "somebody else"},
        {"anchor": [3, "00" * 32, 0]},
        {"recovery": None},
        {"mac": "00" * 32},
        {"mac": ""},
    ],
)
def test_an_altered_header_breaks_its_seal(tmp_path: Path, changes: dict[str, Any]) -> None:
    make(tmp_path)
    _edit(tmp_path, **changes)
    with pytest.raises(DamagedDesk) as raised:
        unlock(read_header(tmp_path), SUZUKI.id, SUZUKIS)
    assert raised.value.what is Damage.HEADER_SEAL


@pytest.mark.fault(32)
def test_a_swapped_public_key_breaks_the_seal(tmp_path: Path) -> None:
    made = make(tmp_path)
    first, second = made.header.members
    swapped = replace(made.header, members=(first, replace(second, public_key=bytes(32))))
    with pytest.raises(DamagedDesk):
        unlock(swapped, SUZUKI.id, SUZUKIS)


@pytest.mark.fault(32)
def test_a_public_key_swapped_on_the_disk_is_sealed_to_nobody(tmp_path: Path) -> None:
    """Somebody puts a key of their own in the place of a colleague's, then the key moves on."""
    made = make(tmp_path)
    stranger = PrivateKey.generate()
    members = json.loads((tmp_path / "header").read_text())["members"]
    members[1]["public_key"] = bytes(stranger.public_key).hex()
    _edit(tmp_path, members=members)
    both = with_next_key(made.unlocked)
    before = (tmp_path / "header").read_bytes()
    with pytest.raises(DamagedDesk) as raised:
        change_header(tmp_path, made.unlocked.keys, lambda one: begin(one, both))
    assert raised.value.what is Damage.HEADER_SEAL
    assert (tmp_path / "header").read_bytes() == before
    with pytest.raises(DamagedDesk):
        enter(tmp_path, SUZUKI.id, SUZUKIS)


@pytest.mark.fault(33)
@pytest.mark.parametrize(
    "cost", [[4_000_000_000, 65_536, 4], [3, 4_000_000_000, 4], [3, 65_536, 10_000], [0, 0, 0]]
)
def test_an_absurd_cost_on_the_disk_is_refused_at_once(tmp_path: Path, cost: list[int]) -> None:
    make(tmp_path)
    members = json.loads((tmp_path / "header").read_text())["members"]
    members[0]["cost"] = cost
    _edit(tmp_path, members=members)
    (tmp_path / "header.copy").write_bytes((tmp_path / "header").read_bytes())
    begun = time.process_time()
    with pytest.raises(DamagedDesk) as raised:
        enter(tmp_path, SUZUKI.id, SUZUKIS)
    assert raised.value.what is Damage.HEADER
    assert time.process_time() - begun < 0.5
    assert not (tmp_path / ATTEMPTS).exists()


def test_an_anchor_is_kept_and_sealed(tmp_path: Path) -> None:
    made = make(tmp_path)
    anchor = Anchor(41, bytes(range(32)), 8192)
    write_anchor(tmp_path, made.unlocked.keys, anchor)
    header = read_header(tmp_path)
    assert header.anchor == anchor
    check_seal(header, made.unlocked.keys)


def test_an_altered_header_is_not_sealed_again(tmp_path: Path) -> None:
    made = make(tmp_path)
    _edit(tmp_path, organisation="somebody else")
    with pytest.raises(DamagedDesk):
        write_anchor(tmp_path, made.unlocked.keys, Anchor(1, bytes(32)))


def test_threads_do_not_lose_each_others_changes(tmp_path: Path) -> None:
    made = make(tmp_path)
    keys = made.unlocked.keys
    newcomer = replace(SUZUKI, id=made.header.desk_id, name="田中")

    def join() -> None:
        change_header(
            tmp_path, keys, lambda now: add_member(now, made.unlocked, newcomer, SUZUKIS, CHEAP)
        )

    threads = [
        Thread(target=write_anchor, args=(tmp_path, keys, Anchor(number, bytes(32))))
        for number in range(1, 20)
    ]
    threads.insert(9, Thread(target=join))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one.name for one in read_header(tmp_path).members] == ["鈴木", "佐藤", "田中"]


def test_no_unfinished_header_stays(tmp_path: Path) -> None:
    make(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"header", "header.copy"}
