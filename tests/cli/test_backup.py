"""`jar-desk backup` and `jar-desk restore` for scheduled jobs: status, words, JSON, real kills."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from jar_desk.cli.arguments import parse_arguments
from jar_desk.cli.backup import print_backup
from jar_desk.cli.restore import print_restore
from jar_desk.cli.verify import print_verification
from jar_desk.store.backup_folders import backups_in
from jar_desk.usecases import desks
from tests.real_desk import MANAGER_PASSPHRASE, a_desk
from tests.store.desks import ROOT
from tests.usecases.steps import proposed

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

COMMANDS = {"backup": print_backup, "restore": print_restore, "verify": print_verification}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, UUID]:
    place = tmp_path_factory.mktemp("made")
    with a_desk(place / "test.jardesk") as desk:
        proposed(desk, place)
    return place / "test.jardesk", desk.manager.staff.id


class Bench:
    """A locked desk, a folder for backups, and what the commands say."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], manager: UUID) -> None:
        self.folder, self.capsys, self.manager = folder, capsys, manager
        self.desk, self.place = folder / "test.jardesk", folder / "backups"
        self.secret, self.second = folder / "secret", folder / "second"
        self.second.write_text("passphrase of 高橋 2026", "utf-8")
        self.place.mkdir()
        self.passphrase(MANAGER_PASSPHRASE)
        self.out = self.err = ""

    def passphrase(self, text: str) -> None:
        self.secret.write_text(text, "utf-8")

    def run(self, *words: object) -> int:
        given = [*map(str, words), "--passphrase-file", str(self.secret)]
        if words[0] == "restore" and "--alone" not in words:
            given += ["--second-passphrase-file", str(self.second)]
        status = COMMANDS[given[0]](parse_arguments(given))
        self.out, self.err = self.capsys.readouterr()
        return status

    def told(self, *words: object) -> dict[str, Any]:
        assert self.run(*words, "--json") == 0
        return json.loads(self.out)  # type: ignore[no-any-return]


@pytest.fixture
def bench(
    made: tuple[Path, UUID],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Bench:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    shutil.copytree(made[0], tmp_path / "test.jardesk")
    return Bench(tmp_path, capsys, made[1])


def test_backup_verify_restore_verify(bench: Bench) -> None:
    told = bench.told("backup", bench.desk, "--to", bench.place)
    (found,) = backups_in(bench.place)
    assert told["folder"] == str(found.folder)
    assert (told["inquiries"], told["files"]) == (1, 2)
    seen = bench.told("verify", found.folder)
    assert (seen["result"], seen["files"]) == ("sound", 2)
    assert seen["head"] == {"sequence": told["sequence"], "mac": told["head"]}
    new = bench.folder / "new.jardesk"
    restored = bench.told("restore", found.folder, "--to", new, "--reason", "new PC")
    assert (restored["files"], restored["erased_again"]) == (2, None)
    again = bench.told("verify", new)
    assert (again["result"], again["files"]) == ("sound", 2)
    assert again["events"] > seen["events"]


def test_words_of_a_good_day(bench: Bench) -> None:
    assert bench.run("backup", bench.desk, "--to", bench.place) == 0
    assert "Backup made and checked by opening it" in bench.out
    assert bench.run("backup", bench.desk, "--to", bench.place, "--language", "ja") == 0
    assert "開いて確かめました" in bench.out
    backup = backups_in(bench.place)[0].folder
    erased = bench.folder / "erased.txt"
    erased.write_text("# nothing\n")
    words = ("restore", backup, "--to", bench.folder / "new", "--reason", "練習")
    assert bench.run(*words, "--since", bench.desk, "--erased", erased) == 0
    assert "Restored: " in bench.out
    assert "0 thing(s) that were erased since were erased again" in bench.out


def test_who_has_left_is_not_let_in_again(bench: Bench) -> None:
    bench.run("backup", bench.desk, "--to", bench.place)
    backup, new = backups_in(bench.place)[0].folder, bench.folder / "new"
    words = ("restore", backup, "--to", new, "--reason", "new PC", "--left", "佐藤")
    told = bench.told(*words)
    assert (told["left_again"], told["new_key"]) == (["佐藤"], True)
    bench.passphrase("passphrase of 佐藤 2026")
    assert bench.run("verify", new) == 2
    bench.passphrase(MANAGER_PASSPHRASE)
    assert bench.told("verify", new)["result"] == "sound"


@pytest.mark.parametrize(
    ("second", "more", "words"),
    [
        ("wrong", (), "The second passphrase"),
        (MANAGER_PASSPHRASE, (), "The second passphrase"),
        ("", (), "No passphrase was given"),
        ("", ("--alone", "nobody is here"), "so one person cannot restore it alone"),
        ("passphrase of 高橋 2026", ("--second", "佐藤"), "The second passphrase"),
        ("passphrase of 高橋 2026", ("--left", "山田"), "A value makes no sense"),
        ("passphrase of 高橋 2026", ("--left", "鈴木"), "Only a protection manager"),
        ("passphrase of 高橋 2026", ("--left", "高橋"), "A second person must agree"),
    ],
)
def test_one_person_restores_nothing(
    bench: Bench, second: str, more: tuple[str, ...], words: str
) -> None:
    bench.run("backup", bench.desk, "--to", bench.place)
    backup, target = backups_in(bench.place)[0].folder, bench.folder / "new"
    bench.second.write_text(second, "utf-8")
    assert bench.run("restore", backup, "--to", target, "--reason", "x", *more) == 2
    assert words in bench.err
    assert not target.exists()


def test_both_passphrases_come_from_standard_input(bench: Bench) -> None:
    """The first line is the first person's, the next one the second's."""
    bench.run("backup", bench.desk, "--to", bench.place)
    backup, new = backups_in(bench.place)[0].folder, bench.folder / "new"
    command = [sys.executable, "-m", "jar_desk", "restore", str(backup), "--to", str(new)]
    command += ["--reason", "new PC", "--passphrase-file", "-", "--second-passphrase-file", "-"]
    typed = f"{MANAGER_PASSPHRASE}\npassphrase of 佐藤 2026\n".encode()
    done = subprocess.run(command, cwd=ROOT, input=typed, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (new / "desk.db").is_file()


@pytest.mark.parametrize(
    ("harm", "status", "words"),
    [
        ("wrong", 2, "This passphrase opens nothing"),
        ("missing", 2, "Backups cannot go to this folder (missing)"),
        ("inside", 2, "Backups cannot go to this folder (inside-a-desk)"),
        ("no desk", 2, "There is no desk in this folder"),
        ("open", 2, "Another program has this desk open"),
        ("truncated", 1, "its end is missing"),
        ("empty", 1, "the database is empty"),
    ],
)
def test_why_there_is_none(bench: Bench, harm: str, status: int, words: str) -> None:
    desk, place, session = bench.desk, bench.place, None
    match harm:
        case "wrong":
            bench.passphrase("wrong")
        case "missing":
            place = bench.folder / "nowhere"
        case "inside":
            place = desk / "files"
        case "no desk":
            desk = bench.folder
        case "open":
            session = desks.open_desk(desk, bench.manager, MANAGER_PASSPHRASE)
        case "truncated":
            (desk / "desk.db").write_bytes((desk / "desk.db").read_bytes()[:-4096])
        case "empty":
            (desk / "desk.db").write_bytes(b"")
    try:
        assert bench.run("backup", desk, "--to", place) == status
        assert words in bench.err
        assert bench.out == ""
        assert list(bench.place.iterdir()) == []
    finally:
        if session:
            desks.lock_desk(session)


def test_wrong_ones_count_as_at_the_window(bench: Bench) -> None:
    bench.passphrase("wrong")
    for _ in range(3):
        bench.run("backup", bench.desk, "--to", bench.place)
    bench.passphrase(MANAGER_PASSPHRASE)
    assert bench.run("backup", bench.desk, "--to", bench.place) == 2
    assert "must pass" in bench.err


@pytest.mark.fault(25)
@pytest.mark.parametrize(
    ("harm", "status", "words"),
    [
        ("staff", 2, "Only a protection manager"),
        ("damaged", 1, "The backup is damaged (pages)"),
        ("no backup", 1, "no backup of a desk"),
        ("no header", 1, "key file"),
        ("not empty", 2, "A desk cannot lie in this folder (not-empty)"),
        ("wrong", 2, "This passphrase opens nothing"),
    ],
)
def test_why_nothing_was_restored(bench: Bench, harm: str, status: int, words: str) -> None:
    bench.run("backup", bench.desk, "--to", bench.place)
    backup, target = backups_in(bench.place)[0].folder, bench.folder / "new"
    match harm:
        case "staff":
            bench.passphrase("passphrase of 佐藤 2026")
        case "wrong":
            bench.passphrase("wrong")
        case "damaged":
            content = bytearray((backup / "desk.db").read_bytes())
            content[30 * 4096] ^= 1
            (backup / "desk.db").write_bytes(content)
        case "no backup":
            backup = bench.desk
        case "no header":
            (backup / "header").unlink()
            (backup / "header.copy").write_bytes(b"")
        case "not empty":
            target = bench.place
    assert bench.run("restore", backup, "--to", target, "--reason", "x") == status
    assert words in bench.err
    assert not (bench.folder / "new").exists()
    assert not list(bench.folder.glob("*.restoring"))


@pytest.mark.parametrize(
    "waits",
    [
        (0.0, 0.002, 0.01, 0.03, 0.1),
        pytest.param(
            tuple(number * 0.004 for number in range(60)), marks=pytest.mark.nightly, id="long"
        ),
    ],
)
def test_a_backup_killed_anywhere_leaves_the_old_one_and_the_desk(
    bench: Bench, waits: tuple[float, ...]
) -> None:
    assert bench.run("backup", bench.desk, "--to", bench.place) == 0
    (first,) = backups_in(bench.place)
    command = [
        sys.executable, "-m", "jar_desk", "backup", str(bench.desk), "--to", str(bench.place),
        "--passphrase-file", str(bench.secret),
    ]  # fmt: skip
    for wait in waits:
        before = {path.name for path in bench.place.iterdir()}
        program = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        while program.poll() is None and before == {p.name for p in bench.place.iterdir()}:
            time.sleep(0.001)
        time.sleep(wait)
        program.kill()
        program.wait()
        left = backups_in(bench.place)
        for found in left:
            assert bench.run("verify", found.folder) == 0
        # One that was finished before the kill takes the place of an older one of the same day.
        assert any(found.mark.made_at >= first.mark.made_at for found in left)
        assert bench.run("verify", bench.desk) == 0
    assert bench.run("backup", bench.desk, "--to", bench.place) == 0
    assert not [path for path in bench.place.iterdir() if path.name.endswith("unfinished")]


@pytest.mark.skipif(sys.platform == "win32", reason="no file-size limits on Windows")
def test_a_file_size_limit_leaves_nothing_half(bench: Bench) -> None:
    script = (
        "import resource, signal, sys\n"
        "from jar_desk.__main__ import main\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))\n"
        f"sys.argv = ['jar-desk', 'backup', {str(bench.desk)!r}, '--to', {str(bench.place)!r},"
        f" '--passphrase-file', {str(bench.secret)!r}]\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "The disk is full" in done.stderr
    assert list(bench.place.iterdir()) == []
    assert bench.run("verify", bench.desk) == 0
