from __future__ import annotations

import json
import os
import subprocess
import sys
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest
import pyzipper
from PIL import Image

from jar_desk.cli.demo import DESK_NAME, LIST_NAME, prepare_window_demo, run_headless
from jar_desk.domain.desk_errors import UnsuitableFolder
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.listing import ListFilter
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.settings import load_settings
from jar_desk.usecases.auditing import verify_audit
from jar_desk.usecases.desks import lock_desk, open_desk
from jar_desk.usecases.doors import read_door
from jar_desk.usecases.reading import list_counts, list_ids, read_inquiry
from jar_desk.usecases.registers.entries import entry_counts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.usecases.session import Session


GRAB = """
import sys
from pathlib import Path
from jar_desk.ui.screens import grab_screens
desk, name, passphrase, folder = sys.argv[1:]
grab_screens(Path(desk), name, passphrase, Path(folder))
"""


SAY = """
from jar_desk.__main__ import _print_every_name
_print_every_name()
print("鈴木")
"""


class Camera:
    """Stands where the windows' photographer would."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def __call__(self, *given: object) -> None:
        self.asked.append(given)


@pytest.fixture(scope="module")
def camera() -> Camera:
    return Camera()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, camera: Camera) -> Path:
    folder: Path = tmp_path_factory.mktemp("demo") / "F"
    run_headless(folder, camera)
    return folder


@pytest.fixture(scope="module")
def passphrases(demo: Path) -> dict[str, str]:
    lines = (demo / LIST_NAME).read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


@pytest.fixture(scope="module")
def session(demo: Path, passphrases: dict[str, str]) -> Iterator[Session]:
    desk = demo / DESK_NAME
    manager = read_door(desk).members[0]
    opened = open_desk(desk, manager.id, passphrases[manager.name])
    yield opened
    lock_desk(opened)


def test_everything_is_left_in_the_folder(demo: Path) -> None:
    left = {path.name for path in demo.iterdir()}
    assert left >= {
        DESK_NAME,
        LIST_NAME,
        "notice.pdf",
        "package.pdf",
        "report.pdf",
        "report.csv",
        "redacted.txt",
        "portability.zip",
    }


def test_passphrases_are_a_line_each_the_manager_first(
    demo: Path, passphrases: dict[str, str]
) -> None:
    members = [member.name for member in read_door(demo / DESK_NAME).members]
    assert list(passphrases) == [*members, "package.pdf", "portability.zip", "recovery-sheet.pdf"]


def test_screens_are_asked_for_somebody_who_can_open_the_desk(
    demo: Path, camera: Camera, passphrases: dict[str, str]
) -> None:
    ((desk, name, passphrase, folder),) = camera.asked
    assert (desk, folder) == (demo / DESK_NAME, demo / "screens")
    assert passphrases[str(name)] == passphrase


def test_every_screen_is_grabbed_from_real_windows(
    demo: Path, passphrases: dict[str, str], tmp_path: Path
) -> None:
    worker = read_door(demo / DESK_NAME).members[1].name
    given = (str(demo / DESK_NAME), worker, passphrases[worker], str(tmp_path))
    subprocess.run([sys.executable, "-c", GRAB, *given], check=True, timeout=120)
    pictures = {path.stem: Image.open(path) for path in tmp_path.glob("*.png")}
    assert {"unlock", "inbox", "inbox-en", "inbox-dark", "inquiry-history", "report"} <= set(
        pictures
    )
    assert {picture.size for picture in pictures.values()} == {(1366, 820)}
    colours = [len(picture.convert("RGB").getcolors(1 << 24)) for picture in pictures.values()]
    assert min(colours) > 50
    shots = {picture.tobytes() for picture in pictures.values()}
    assert len(shots) == len(pictures)


def test_the_package_opens_with_its_passphrase_only(
    demo: Path, passphrases: dict[str, str]
) -> None:
    data = (demo / "package.pdf").read_bytes()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(data))
    with pikepdf.open(BytesIO(data), password=passphrases["package.pdf"]) as package:
        assert package.encryption.R == 6
        assert len(package.pages) > 5


def test_what_is_blacked_out_is_listed_and_nowhere_in_the_package(
    demo: Path, passphrases: dict[str, str], session: Session
) -> None:
    words = (demo / "redacted.txt").read_text("utf-8").splitlines()
    assert {"ハッサン・オマル", "Maria Example-Silva", "من صديقها عمر المثال"} <= set(words)
    with pypdfium2.PdfDocument(demo / "package.pdf", password=passphrases["package.pdf"]) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    read = "".join("".join(pages).split())
    assert "Samira" in read
    assert not [one for one in words if "".join(one.split()) in read]
    [closed] = [
        one
        for one in list_ids(session, ListFilter.CLOSED)
        if read_inquiry(session, one).subject.display_name == "Samira Haddad"
    ]
    assert len({one.record_id for one in read_inquiry(session, closed).redactions}) >= 14


def test_the_portability_file_opens_with_its_passphrase_and_holds_nothing_of_others(
    demo: Path, passphrases: dict[str, str]
) -> None:
    words = (demo / "redacted.txt").read_text("utf-8").splitlines()
    with pyzipper.AESZipFile(demo / "portability.zip") as archive:
        archive.setpassword(passphrases["portability.zip"].encode())
        inside = {name: archive.read(name) for name in archive.namelist()}
    records = json.loads(inside["data.json"])["records"]
    assert {"provided", "observed"} == {one["provenance"] for one in records}
    assert not [one for one in records if one["title"] == "相談記録(要約)"]
    assert [file for one in records for file in one["files"] if file["as_provided"]]
    read = []
    for name, data in inside.items():
        if name.endswith(".pdf"):
            with pypdfium2.PdfDocument(data) as pdf:
                read += [page.get_textpage().get_text_range() for page in pdf]
        else:
            read.append(data.decode("utf-8", "ignore"))
    said = "".join("".join(read).split())
    assert "サミラ・ハダド" in said
    assert not [one for one in words if "".join(one.split()) in said]


def test_the_notice_can_be_read(demo: Path) -> None:
    notice = pypdfium2.PdfDocument(demo / "notice.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in notice)
    assert "Samira Haddad" in text
    assert "以上" in text


def test_the_report_names_nobody(demo: Path, session: Session) -> None:
    report = (demo / "report.csv").read_text(encoding="utf-8-sig")
    names = [
        read_inquiry(session, entity).requester.display_name
        for entity in list_ids(session, ListFilter.ALL)
    ]
    assert [name for name in names if name in report] == []


def test_the_desk_has_something_of_everything(session: Session) -> None:
    counts = list_counts(session)
    assert counts[ListFilter.ALL] == 60
    assert counts[ListFilter.OVERDUE] >= 1
    assert counts[ListFilter.AWAITING_APPROVAL] >= 2


def test_no_register_is_empty(session: Session) -> None:
    counts = entry_counts(session)
    assert counts.keys() == set(RegisterKind)
    assert all(counts.values())


def test_the_inquiry_went_all_the_way(session: Session) -> None:
    (entity,) = list_ids(session, ListFilter.ALL, "Samira")
    inquiry = read_inquiry(session, entity)
    assert inquiry.stage is Stage.CLOSED
    assert inquiry.approval is not None
    assert inquiry.proposal is not None
    assert inquiry.approval.approved_by != inquiry.proposal.proposed_by
    assert inquiry.dispatches


def test_the_audit_record_is_sound(session: Session) -> None:
    state = verify_audit(session)
    assert state.sound
    assert state.count > 500


def test_a_window_demo_makes_room_for_itself_and_leaves_this_pc_alone(
    demo: Path, tmp_path: Path, session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = load_settings(prepare_window_demo(tmp_path)).settings
    assert settings.desk_folder == str(tmp_path / DESK_NAME)
    assert "鈴木" in capsys.readouterr().out


def test_a_desk_that_is_not_the_demos_stays(tmp_path: Path) -> None:
    (tmp_path / DESK_NAME).mkdir()
    (tmp_path / DESK_NAME / "header").write_bytes(b"somebody's own")
    with pytest.raises(UnsuitableFolder):
        prepare_window_demo(tmp_path)
    assert (tmp_path / DESK_NAME / "header").read_bytes() == b"somebody's own"


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(UnsuitableFolder):
        prepare_window_demo(tmp_path / "file" / "demo")


def test_names_a_code_page_lacks_are_spelt_out() -> None:
    said = subprocess.run(
        [sys.executable, "-c", SAY],
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
    ).stdout
    assert said.strip() == rb"\u9234\u6728"
