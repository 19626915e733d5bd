"""The suppression list: hashes only, found by typing and in lists, nothing plain anywhere."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Cancelled, Invalid, UnusableFile
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.domain.registers.suppressions import AddressKind, Suppression, fingerprint
from jar_desk.intake.csv_rows import MOST_ROWS
from jar_desk.usecases import auditing
from jar_desk.usecases.registers import addresses, entries
from jar_desk.usecases.session import HeldKeys
from tests.examples import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

EMAIL, PHONE, POST = AddressKind.EMAIL, AddressKind.PHONE, AddressKind.POST
PLAIN = ("anna.mueller@example.org", "090-1234-5678", "東京都千代田区西神田9-9-9")


def suppressed(session: Session, kind: AddressKind, typed: str) -> Suppression:
    blank = entries.new_entry(session, RegisterKind.SUPPRESSION)
    assert isinstance(blank, Suppression)
    made = addresses.suppress_address(session, blank, kind, typed).value
    assert isinstance(made, Suppression)
    return made


def all_three(session: Session) -> list[Suppression]:
    return [suppressed(session, kind, PLAIN[at]) for at, kind in enumerate(AddressKind)]


@pytest.mark.parametrize(
    ("at", "typed"),
    [
        (0, "Anna.MUELLER@example.org"),
        (1, "+81 90 1234 5678"),
        (2, "〒101-0065 東京都千代田区西神田九丁目9番9号"),
    ],
)
def test_an_address_is_found_however_it_is_typed(desk: Desk, at: int, typed: str) -> None:
    made = all_three(desk.staff)
    assert addresses.check_address(desk.colleague, typed) == made[at]
    ids = entries.entry_ids(desk.staff, RegisterKind.SUPPRESSION, typed)
    assert list(ids) == [made[at].id]


@pytest.mark.parametrize("typed", ["bob@example.org", "090-1234-5679", "東京都千代田区西神田9-9-8"])
def test_others_are_not_found(desk: Desk, typed: str) -> None:
    all_three(desk.staff)
    assert addresses.check_address(desk.staff, typed) is None
    assert list(entries.entry_ids(desk.staff, RegisterKind.SUPPRESSION, typed)) == []


def test_an_address_stands_only_once_until_it_is_lifted(desk: Desk) -> None:
    first = suppressed(desk.staff, EMAIL, PLAIN[0])
    with pytest.raises(Invalid) as raised:
        suppressed(desk.staff, EMAIL, PLAIN[0].upper())
    assert (raised.value.field, raised.value.problem) == ("address", "listed")
    lifted = replace(first, lifted_on=TODAY, lifted_why="本人の申出")
    kept = entries.change_entry(desk.staff, lifted).value
    assert addresses.check_address(desk.staff, PLAIN[0]) is None
    suppressed(desk.staff, EMAIL, PLAIN[0])
    with pytest.raises(Invalid):
        entries.change_entry(desk.staff, replace(kept, lifted_on=None, lifted_why=""))


def test_an_empty_question_is_refused(desk: Desk) -> None:
    with pytest.raises(Invalid):
        addresses.check_address(desk.staff, "  ")
    with pytest.raises(Invalid):
        suppressed(desk.staff, EMAIL, "not an address")


def test_an_address_hashed_under_an_older_key_is_still_found(desk: Desk) -> None:
    made = suppressed(desk.staff, EMAIL, PLAIN[0])
    unlocked = desk.staff.unlocked
    newer = replace(unlocked, epoch=2, vault_keys={**unlocked.vault_keys, 2: bytes(32)})
    rotated = replace(desk.staff, held=HeldKeys(newer))
    assert addresses.check_address(rotated, PLAIN[0]) == made
    with pytest.raises(Invalid):
        suppressed(rotated, EMAIL, PLAIN[0])
    later = suppressed(rotated, EMAIL, "bob@example.org")
    assert later.key_fingerprint == addresses.list_fingerprint(rotated)
    assert later.key_fingerprint != made.key_fingerprint
    assert addresses.check_address(desk.staff, "bob@example.org") is None


def test_no_plain_address_is_stored_or_recorded(desk: Desk, tmp_path: Path) -> None:
    all_three(desk.staff)
    file = tmp_path / "list.csv"
    file.write_text("mail\n" + PLAIN[0], encoding="utf-8")
    addresses.check_list(desk.staff, file)
    addresses.check_address(desk.staff, PLAIN[1])
    with desk.staff.desk.reading() as connection:
        names = "SELECT name FROM sqlite_master WHERE type = 'table'"
        found = [row[0] for row in connection.exec_driver_sql(names)]
        tables = [name for name in found if not name.startswith(("search_pairs", "search_runs"))]
        everything = "\n".join(
            str(tuple(row))
            for table in tables
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"')  # noqa: S608
        )
    for plain in (*PLAIN, "09012345678", "東京都千代田区西神田"):
        assert plain not in everything
    told = [one.event for one in auditing.audit_events(desk.manager) if one.event.after]
    assert [one.after for one in told if one.action is Action.REGISTER_CHECKED] == [
        {"addresses": 1, "matches": 1},
        {"addresses": 2, "matches": 1},
    ]
    assert "mueller" not in json.dumps([one.after for one in told])


def test_the_key_is_told_by_its_fingerprint_only(desk: Desk) -> None:
    made = suppressed(desk.staff, EMAIL, PLAIN[0])
    keys = desk.staff.unlocked.vault_keys
    assert made.key_fingerprint == addresses.list_fingerprint(desk.staff)
    assert made.key_fingerprint != fingerprint(keys[1])


LIST = (
    "名前,メール,電話,郵便番号,都道府県,市区町村,番地\n"
    "Bob,bob@example.org,03-1111-2222,150-0001,東京都,渋谷区神宮前,1-1-1\n"
    "Anna,ANNA.mueller@example.org,,,,,\n"
    "Carl,carl@example.org,+81-90-1234-5678,,,,\n"
    'Dora,,,101-0065,東京都,千代田区西神田,"9-9-9"\n'
    "Both,anna.mueller@example.org,09012345678,,,,\n"
)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_rows_of_a_list_are_checked(
    desk: Desk, tmp_path: Path, encoding: str, separator: str
) -> None:
    made = all_three(desk.staff)
    file = tmp_path / "list.csv"
    file.write_bytes(LIST.replace(",", separator).encode(encoding))
    checked = addresses.check_list(desk.staff, file)
    assert checked.rows == 6
    assert [(one.row, one.column, one.entry) for one in checked.matches] == [
        (3, "メール", made[0]),
        (4, "電話", made[1]),
        (5, "郵便番号", made[2]),
        (6, "メール", made[0]),
        (6, "電話", made[1]),
    ]
    assert not [text for text in PLAIN if text in repr(checked)]


def test_a_list_without_heads_is_checked_from_its_first_row(desk: Desk, tmp_path: Path) -> None:
    suppressed(desk.staff, EMAIL, PLAIN[0])
    file = tmp_path / "list.csv"
    file.write_text(PLAIN[0], encoding="utf-8")
    assert [one.row for one in addresses.check_list(desk.staff, file).matches] == [1]


def test_a_long_check_tells_how_far_it_is_and_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    all_three(desk.staff)
    file = tmp_path / "list.csv"
    file.write_text("a@example.org\n" * 1_000, encoding="utf-8")
    told: list[tuple[int, int]] = []
    addresses.check_list(desk.staff, file, lambda done, of: told.append((done, of)))
    assert told[0] == (200, 1_000)
    assert len(told) == 5
    with pytest.raises(Cancelled):
        addresses.check_list(desk.staff, file, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (bytes(range(256)), "unknown-type"),
        (b"a\n" * (MOST_ROWS + 1), "too-large"),
        (b'"' + b"a" * 200_000 + b'"', "unreadable"),
    ],
)
def test_files_that_are_no_list_are_refused(
    desk: Desk, tmp_path: Path, content: bytes, code: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(UnusableFile) as raised:
        addresses.check_list(desk.staff, file)
    assert raised.value.problem.code == code


def test_a_missing_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnusableFile):
        addresses.check_list(desk.staff, tmp_path / "none.csv")
