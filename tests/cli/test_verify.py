"""`jar-desk verify`: sound, damaged with what and where, or not to be told; no byte changed."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from jar_desk.cli.arguments import parse_arguments
from jar_desk.cli.verify import print_verification
from jar_desk.domain.desk_errors import Throttled, WrongPassphrase
from jar_desk.domain.desk_files import ATTEMPTS
from jar_desk.domain.desk_keys import Anchor
from jar_desk.store.engine import DatabaseFile, change_key, connect, make_engine
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.runner import migrate
from jar_desk.usecases import desks
from jar_desk.vault import rotation
from jar_desk.vault.door import enter
from jar_desk.vault.header import change_header
from tests.real_desk import MANAGER_PASSPHRASE, a_desk
from tests.store.databases import writing
from tests.store.desks import ROOT, an_event
from tests.store.old_desks import appended_before
from tests.usecases.steps import proposed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from jar_desk.domain.desk_keys import DeskKeys
    from jar_desk.vault.members import Header

PAGE = 4096
STAFF_PASSPHRASE = "passphrase of 佐藤 2026"


@dataclass
class Locked:
    """A locked desk with one inquiry, a record and papers, and what `verify` says of it."""

    folder: Path
    passphrase_file: Path
    manager: UUID
    capsys: pytest.CaptureFixture[str]
    out: str = ""
    err: str = ""
    told: dict[str, Any] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        return self.folder / "desk.db"

    @property
    def files(self) -> list[Path]:
        return sorted((self.folder / "files").iterdir())

    def verify(self, *words: str) -> int:
        """Run the command; the folder must be as it was."""
        before = traces(self.folder)
        given = ["verify", str(self.folder), *words]
        if "--passphrase-file" not in words:
            given += ["--passphrase-file", str(self.passphrase_file)]
        status = print_verification(parse_arguments(given))
        assert traces(self.folder) == before
        self.out, self.err = self.capsys.readouterr()
        return status

    def faults(self, *words: str) -> list[tuple[str, str]]:
        """Return what is damaged and where; the exit status must say the same."""
        status = self.verify("--json", *words)
        self.told = json.loads(self.out)
        found = [(one["what"], one["where"]) for one in self.told["faults"]]
        assert status == (1 if found else 0)
        assert self.told["result"] == ("damaged" if found else "sound")
        return found

    def keys(self) -> tuple[UUID, DeskKeys]:
        header, unlocked = enter(self.folder, self.manager, MANAGER_PASSPHRASE)
        return header.desk_id, unlocked.keys

    def tamper(self, *statements: str) -> None:
        """Change the database as somebody with its key could, past the triggers."""
        desk_id, keys = self.keys()
        connection = connect(DatabaseFile(self.database, desk_id, keys.database), guarded=False)
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in names.fetchall():
            if "audit" in name:
                connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)
        connection.close()


def traces(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Return every byte in a folder and when it was last changed."""
    found = [*sorted(folder.rglob("*")), folder]
    return {
        str(path): (path.read_bytes() if path.is_file() else b"", path.stat().st_mtime_ns)
        for path in found
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, UUID]:
    """Make the desk once; each test works on a copy."""
    place = tmp_path_factory.mktemp("made")
    with a_desk(place / "test.jardesk") as desk:
        proposed(desk, place)
    return place / "test.jardesk", desk.manager.staff.id


@pytest.fixture
def desk(
    made: tuple[Path, UUID],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Locked:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    shutil.copytree(made[0], tmp_path / "test.jardesk")
    secret = tmp_path / "passphrase.txt"
    secret.write_text(MANAGER_PASSPHRASE + "\n", encoding="utf-8")
    return Locked(tmp_path / "test.jardesk", secret, made[1], capsys)


def flip(path: Path, offset: int) -> None:
    content = bytearray(path.read_bytes())
    content[offset] ^= 1
    path.write_bytes(content)


def test_a_sound_desk(desk: Locked) -> None:
    assert desk.verify() == 0
    assert "Sound: " in desk.out
    assert desk.faults() == []
    assert desk.told["files"] == len(desk.files) == 2
    assert desk.told["files_checked"]
    assert desk.told["pages"] * PAGE == desk.database.stat().st_size
    assert desk.told["events"] == desk.told["head"]["sequence"] > 10


def test_it_speaks_japanese(desk: Locked) -> None:
    assert desk.verify("--language", "ja") == 0
    assert desk.out.startswith("異常はありません。")
    flip(desk.database, 30 * PAGE + 50)
    assert desk.verify("--language", "ja") == 1
    assert "壊れたページ: 31" in desk.out


@pytest.mark.fault(9)
@pytest.mark.parametrize("page", [2, 17, 40, -1])
def test_one_flipped_bit_names_its_page(desk: Locked, page: int) -> None:
    pages = desk.database.stat().st_size // PAGE
    page = page % (pages + 1)
    flip(desk.database, (page - 1) * PAGE + 77)
    assert ("pages", str(page)) in desk.faults()
    assert {one for one in desk.faults() if one[0] == "pages"} == {("pages", str(page))}


def test_a_flipped_bit_of_the_salt_is_page_one(desk: Locked) -> None:
    flip(desk.database, 3)
    assert desk.faults() == [("pages", "1")]


@pytest.mark.fault(17)
def test_damaged_first_page_is_told_from_a_wrong_passphrase(desk: Locked) -> None:
    flip(desk.database, 700)
    assert desk.faults()[0] == ("first-page", "1")
    desk.passphrase_file.write_text("something else entirely", encoding="utf-8")
    assert desk.verify("--json") == 2
    assert json.loads(desk.out) == {"result": "unknown", "reason": "WrongPassphrase"}


@pytest.mark.fault(10)
@pytest.mark.parametrize("keep", [9 * PAGE, -PAGE, -1, 5 * PAGE + 7])
def test_truncation(desk: Locked, keep: int) -> None:
    desk.database.write_bytes(desk.database.read_bytes()[:keep])
    assert ("truncated", "") in desk.faults()


@pytest.mark.fault(11)
@pytest.mark.parametrize("how", ["missing", "empty"])
def test_no_database_is_damage_and_no_key_is_asked(desk: Locked, how: str) -> None:
    if how == "missing":
        desk.database.unlink()
    else:
        desk.database.write_bytes(b"")
    assert desk.faults("--passphrase-file", "nowhere") == [(f"database-{how}", "")]


@pytest.mark.fault(12)
@pytest.mark.parametrize("junk", [b"junk" * 100, bytes(PAGE * 2), b"\x01"])
def test_trailing_junk(desk: Locked, junk: bytes) -> None:
    with desk.database.open("ab") as file:
        file.write(junk)
    assert desk.faults() == [("trailing-junk", str(len(junk)))]


@pytest.mark.fault(13)
def test_swapped_pages(desk: Locked) -> None:
    content = bytearray(desk.database.read_bytes())
    first, second = slice(20 * PAGE, 21 * PAGE), slice(30 * PAGE, 31 * PAGE)
    content[first], content[second] = content[second], content[first]
    desk.database.write_bytes(content)
    found = desk.faults()
    assert {("pages", "21"), ("pages", "31")} <= set(found)


def _work_on(desk: Locked, times: int = 1) -> None:
    for _ in range(times):
        session = desks.open_desk(desk.folder, desk.manager, MANAGER_PASSPHRASE)
        desks.lock_desk(session)


@pytest.mark.fault(14)
def test_any_one_old_page_is_noticed(desk: Locked) -> None:
    old = desk.database.read_bytes()
    _work_on(desk, 3)
    new = desk.database.read_bytes()
    places = [at for at in range(0, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    assert places
    for at in places:
        desk.database.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        assert desk.faults(), at // PAGE + 1


@pytest.mark.fault(15)
def test_a_database_rolled_back_as_a_whole(desk: Locked) -> None:
    old = desk.database.read_bytes()
    _work_on(desk)
    desk.faults()
    newest = desk.told["events"]
    desk.database.write_bytes(old)
    assert desk.faults() == [("older-database", str(newest - 2))]
    assert desk.told["faults"][0]["other"] == str(newest)
    assert desk.verify() == 1
    assert f"ends at event {newest - 2}, but it had reached event {newest}" in desk.out


@pytest.mark.fault(16)
def test_another_desks_database(desk: Locked, tmp_path: Path) -> None:
    with a_desk(tmp_path / "other.jardesk"):
        pass
    shutil.copy(tmp_path / "other.jardesk" / "desk.db", desk.database)
    assert desk.faults() == [("foreign-database", "")]


@pytest.mark.fault(44)
@pytest.mark.parametrize(
    ("statements", "bad"),
    [
        (["UPDATE audit_event SET at = '2020-01-01T00:00:00+00:00' WHERE sequence = 4"], "4"),
        (["DELETE FROM audit_event WHERE sequence = 6"], "6"),
        (["UPDATE audit_event SET sequence = 999 WHERE sequence = 5",
          "UPDATE audit_event SET sequence = 5 WHERE sequence = 7",
          "UPDATE audit_event SET sequence = 7 WHERE sequence = 999"], "5"),
        (["UPDATE audit_event SET content = x'7b7d' WHERE sequence = 3"], "3"),
    ],
)  # fmt: skip
def test_tampering_with_the_record_is_located(
    desk: Locked, statements: list[str], bad: str
) -> None:
    desk.tamper(*statements)
    assert ("audit-chain", bad) in desk.faults()


@pytest.mark.fault(44)
def test_a_record_cut_at_its_end(desk: Locked) -> None:
    desk.faults()
    newest = desk.told["events"]
    desk.tamper(
        "DELETE FROM audit_event WHERE sequence > (SELECT max(sequence) - 3 FROM audit_event)"
    )
    assert desk.faults() == [("older-database", str(newest - 3))]


@pytest.mark.fault(34)
@pytest.mark.parametrize("junk", [None, b"", b"junk", b'{"format": "jar-desk hea'])
@pytest.mark.parametrize("name", ["header", "header.copy"])
def test_a_damaged_header_is_named_and_the_other_opens(
    desk: Locked, name: str, junk: bytes | None
) -> None:
    path = desk.folder / name
    if junk is None:
        path.unlink()
    else:
        path.write_bytes(junk)
    assert desk.faults() == [(name.replace(".", "-"), name)]
    assert desk.told["events"] > 10


def test_both_headers_gone(desk: Locked) -> None:
    (desk.folder / "header").write_bytes(b"")
    (desk.folder / "header.copy").unlink()
    assert desk.faults("--passphrase-file", "nowhere") == [
        ("header", "header"),
        ("header-copy", "header.copy"),
    ]


@pytest.mark.parametrize("name", ["header", "header.copy"])
def test_a_header_somebody_rewrote(desk: Locked, name: str) -> None:
    path = desk.folder / name
    fields = json.loads(path.read_text("ascii"))
    fields["members"][0]["role"] = "audit"
    path.write_text(json.dumps(fields), "ascii")
    what = "header-seal" if name == "header" else "header-copy"
    assert desk.faults() == [(what, name)]


def _spoil_file(desk: Locked, how: str) -> tuple[str, str]:
    first, second = desk.files[0], desk.files[1]
    content = first.read_bytes()
    match how:
        case "missing":
            first.unlink()
        case "shortened":
            first.write_bytes(content[:-1])
        case "altered":
            flip(first, len(content) // 2)
        case "swapped":
            first.write_bytes(second.read_bytes())
    return f"file-{how}", first.name


@pytest.mark.parametrize("how", ["missing", "shortened", "altered", "swapped"])
def test_a_file_is_named_with_what_it_suffered(desk: Locked, how: str) -> None:
    spoilt = _spoil_file(desk, how)
    assert desk.faults() == [spoilt]


def test_junk_after_a_file(desk: Locked) -> None:
    with desk.files[0].open("ab") as file:
        file.write(b"x")
    assert desk.faults() == [("file-altered", desk.files[0].name)]


@pytest.mark.fault(58)
def test_two_files_that_changed_places(desk: Locked) -> None:
    first, second = desk.files[:2]
    aside = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(aside)
    assert set(desk.faults()) == {("file-swapped", first.name), ("file-swapped", second.name)}


def test_what_a_crash_left_is_a_note(desk: Locked) -> None:
    (desk.folder / "files" / ("0" * 32)).write_bytes(b"x")
    assert desk.faults() == []
    assert desk.told["left_over"] == ["0" * 32]


def _killed_after_a_change(desk: Locked) -> None:
    """Let another program change the desk and die with the change in the WAL."""
    script = (
        "import os\nfrom pathlib import Path\nfrom uuid import UUID\n"
        "from jar_desk.usecases import desks\n"
        f"desks.open_desk(Path({str(desk.folder)!r}), UUID({str(desk.manager)!r}),"
        f" {MANAGER_PASSPHRASE!r})\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False)
    assert (desk.folder / "desk.db-wal").stat().st_size > 0


def test_what_lies_in_the_write_ahead_log_counts(
    desk: Locked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.faults()
    before = desk.told["events"]
    _killed_after_a_change(desk)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    assert desk.faults() == []
    assert desk.told["events"] == before + 1
    assert list(scratch.iterdir()) == []
    flip(desk.database, 30 * PAGE + 50)
    assert ("pages", "31") in desk.faults()


def test_a_desk_that_is_open_is_not_judged(desk: Locked) -> None:
    session = desks.open_desk(desk.folder, desk.manager, MANAGER_PASSPHRASE)
    try:
        assert desk.verify() == 2
        assert "Another program has this desk open" in desk.err
        assert desk.out == ""
    finally:
        desks.lock_desk(session)
    assert desk.verify() == 0


def test_a_change_meanwhile_is_not_called_damage(desk: Locked) -> None:
    """A folder without lock file, into which somebody copies while it is verified."""
    (desk.folder / "lock").unlink()

    class Meddling(type(desk.passphrase_file)):  # type: ignore[misc]
        def open(self, *words: Any, **more: Any) -> Any:
            (desk.folder / "due.json").write_text("[]")
            return super().open(*words, **more)

    arguments = parse_arguments(["verify", str(desk.folder)])
    meddled = SimpleNamespace(
        desk=arguments.desk,
        language="en",
        staff="",
        json=False,
        passphrase_file=Meddling(desk.passphrase_file),
    )
    assert print_verification(meddled) == 2  # type: ignore[arg-type]
    assert "changed the desk meanwhile" in desk.capsys.readouterr().err


def test_too_many_wrong_tries_hold_here_too(desk: Locked) -> None:
    for _ in range(5):
        with pytest.raises((WrongPassphrase, Throttled)):
            enter(desk.folder, desk.manager, "wrong")
    counted = (desk.folder / ATTEMPTS).read_bytes()
    assert desk.verify() == 2
    assert "must pass" in desk.err
    assert (desk.folder / ATTEMPTS).read_bytes() == counted


@pytest.mark.parametrize(
    ("name", "passphrase", "status"),
    [
        ("佐藤", STAFF_PASSPHRASE, 0),
        (" 佐藤 ", STAFF_PASSPHRASE, 0),
        ("鈴木", MANAGER_PASSPHRASE, 0),
        ("", STAFF_PASSPHRASE, 0),
        ("佐藤", MANAGER_PASSPHRASE, 2),
        ("nobody", MANAGER_PASSPHRASE, 2),
    ],
)
def test_whose_passphrase_it_is(desk: Locked, name: str, passphrase: str, status: int) -> None:
    desk.passphrase_file.write_bytes(b"\xef\xbb\xbf" + passphrase.encode() + b"\r\nnot this")
    assert desk.verify("--staff", name) == status


def test_a_passphrase_from_standard_input(desk: Locked, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(MANAGER_PASSPHRASE.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert desk.verify("--passphrase-file", "-") == 0


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe\x00", b"x" * 5000])
def test_a_file_without_a_passphrase(desk: Locked, content: bytes) -> None:
    desk.passphrase_file.write_bytes(content)
    assert desk.verify() == 2
    assert "No passphrase was given" in desk.err


def test_nowhere_to_ask(desk: Locked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    arguments = parse_arguments(["verify", str(desk.folder)])
    assert print_verification(arguments) == 2
    assert print_verification(parse_arguments(["verify", "/nowhere"])) == 2
    said = desk.capsys.readouterr().err
    assert "No passphrase was given" in said
    assert "There is no desk in this folder" in said


def test_a_newer_desk_is_not_judged(desk: Locked) -> None:
    desk.tamper("PRAGMA user_version = 9999")
    assert desk.verify() == 2
    assert "newer" in desk.err


@pytest.fixture
def as_command(desk: Locked) -> Iterator[Callable[..., subprocess.CompletedProcess[str]]]:
    def run(*words: str, secret: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "jar_desk", "verify", str(desk.folder), *words],
            input=secret,
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
        )

    return run


def test_the_command_itself(
    desk: Locked, as_command: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    before = traces(desk.folder)
    sound = as_command("--passphrase-file", "-", "--json", secret=MANAGER_PASSPHRASE)
    assert (sound.returncode, sound.stderr) == (0, "")
    assert json.loads(sound.stdout)["result"] == "sound"
    wrong = as_command("--passphrase-file", "-", secret="wrong")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert traces(desk.folder) == before
    assert MANAGER_PASSPHRASE not in sound.stdout


def test_nothing_of_a_requester_is_printed(desk: Locked) -> None:
    flip(desk.database, 20 * PAGE)
    desk.files[0].unlink()
    for words in ([], ["--json"], ["--language", "ja"]):
        assert desk.verify(*words) == 1
        assert "Al-Rashid" not in desk.out + desk.err


def at_work(header: Header) -> Header:
    """Return the header as it is while somebody works in the desk."""
    assert header.anchor is not None
    return replace(header, anchor=replace(header.anchor, pages=b""))


def _begin_rotation(desk: Locked) -> tuple[DatabaseFile, bytes]:
    """Write the header that a rotation begins with; return the database and its next key."""
    _, unlocked = enter(desk.folder, desk.manager, MANAGER_PASSPHRASE)
    both = rotation.with_next_key(unlocked)
    header = change_header(
        desk.folder, unlocked.keys, lambda one: rotation.begin(at_work(one), both)
    )
    database = DatabaseFile(desk.database, header.desk_id, unlocked.keys.database)
    return database, rotation.moved_on(both, header.desk_id).keys.database


@pytest.mark.parametrize("moved", [False, True])
def test_a_rotation_that_was_cut_short_is_sound(desk: Locked, *, moved: bool) -> None:
    database, next_key = _begin_rotation(desk)
    if moved:
        change_key(database, next_key)
    assert desk.faults() == []
    assert desk.told["events"] > 10


def test_a_desk_of_an_older_version_is_verified_and_left_as_it_is(desk: Locked) -> None:
    desk_id, keys = desk.keys()
    desk.database.unlink()
    older = DatabaseFile(desk.database, desk_id, keys.database)
    migrate(older, STEPS[:9])
    engine = make_engine(older)
    with writing(engine) as connection:
        mac = appended_before(connection, an_event("of old"), keys=keys)
    engine.dispose()
    change_header(desk.folder, keys, lambda one: replace(one, anchor=Anchor(1, mac)))
    assert desk.faults() == []
    assert (desk.told["events"], desk.told["files"]) == (1, 0)
    assert len(desk.told["left_over"]) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no modes on Windows")
def test_what_nobody_may_read_is_not_called_damaged(desk: Locked) -> None:
    desk.database.chmod(0)
    if os.access(desk.database, os.R_OK):
        drop = "import os; os.setegid(65534); os.seteuid(65534)\n"
        root = Path(tempfile.gettempdir())
        above = [one for one in desk.folder.parents if root in one.parents]
        for folder in (desk.folder, *above):  # as deep as the test runner made them
            folder.chmod(0o755)
    else:
        drop = ""
    for path in (desk.passphrase_file, desk.folder / "header", desk.folder / "header.copy"):
        path.chmod(0o644)
    script = (
        f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n"
        "from jar_desk.__main__ import main\n"
        "import ctypes, resource\n"
        "import encodings.utf_8_sig, jar_desk.cli.verify, jar_desk.usecases.desks\n"
        f"{drop}sys.argv = ['jar-desk', 'verify', {str(desk.folder)!r},"
        f" '--passphrase-file', {str(desk.passphrase_file)!r}]\nsys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, ""), done.stderr
    assert "cannot be read" in done.stderr
