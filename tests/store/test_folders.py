from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from jar_desk.domain.desk_errors import FolderProblem, UnsuitableFolder
from jar_desk.store.folders import check_folder, file_system, is_synchronised, is_unc
from tests.small_disks import MOUNTING, mounted
from tests.store.desks import Place


@pytest.mark.fault(19)
@pytest.mark.parametrize(
    "place",
    [
        PureWindowsPath(r"C:\Users\suzuki\OneDrive\desk.jardesk"),
        PureWindowsPath(r"C:\Users\suzuki\OneDrive - 難民支援協会\desk.jardesk"),
        PureWindowsPath(r"C:\Users\suzuki\Dropbox\desk.jardesk"),
        PureWindowsPath(r"C:\Users\suzuki\Dropbox (JAR)\desk.jardesk"),
        PureWindowsPath(r"G:\My Drive\desk.jardesk"),
        PureWindowsPath(r"G:\マイドライブ\desk.jardesk"),
        PureWindowsPath(r"C:\Users\suzuki\iCloudDrive\desk.jardesk"),
        PurePosixPath("/Users/s/Library/CloudStorage/GoogleDrive-s@example.org/x.jardesk"),
        PurePosixPath("/Users/s/Library/Mobile Documents/com~apple~CloudDocs/x.jardesk"),
        PurePosixPath("/home/s/Nextcloud/x.jardesk"),
    ],
)
def test_cloud_folders_are_known(place: PurePosixPath | PureWindowsPath) -> None:
    assert is_synchronised(place)


@pytest.mark.parametrize(
    "place",
    [
        PureWindowsPath(r"C:\Users\suzuki\Documents\desk.jardesk"),
        PureWindowsPath(r"D:\dropbox-notes\desk.jardesk"),
        PurePosixPath("/home/s/desks/onedriver.jardesk"),
    ],
)
def test_others_are_left_alone(place: PurePosixPath | PureWindowsPath) -> None:
    assert not is_synchronised(place)


@pytest.mark.fault(19)
def test_a_renamed_onedrive_is_known_by_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "Files"))
    with pytest.raises(UnsuitableFolder) as raised:
        check_folder(tmp_path / "Files" / "t.jardesk")
    assert raised.value.reason is FolderProblem.SYNCHRONISED


@pytest.mark.fault(19)
@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (r"\\server\share\desk.jardesk", True),
        ("//server/share/desk.jardesk", True),
        (r"\\?\UNC\server\share", True),
        (r"\\?\C:\desks", False),
        (r"\\.\C:", False),
        (r"C:\desks", False),
    ],
)
def test_windows_names_of_other_computers(place: str, *, expected: bool) -> None:
    assert is_unc(place) is expected


def test_the_nearest_mount_decides() -> None:
    mounts = [("/", "ext4"), ("/home", "nfs4"), ("/home/s/usb", "vfat")]
    assert file_system(PurePosixPath("/home/s/x"), mounts) == "nfs4"
    assert file_system(PurePosixPath("/home/s/usb/x"), mounts) == "vfat"
    assert file_system(PurePosixPath("/homely"), mounts) == "ext4"


@pytest.mark.fault(19)
def test_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jar_desk.store.folders._is_network", lambda _place: True)
    with pytest.raises(UnsuitableFolder) as raised:
        Place(tmp_path / "t.jardesk").create()
    assert raised.value.reason is FolderProblem.NETWORK
    assert not (tmp_path / "t.jardesk").exists()


@pytest.mark.fault(19)
@MOUNTING
def test_a_mounted_drive_is_known_by_the_systems_own_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real mount, whose kind is taken for a network's: none can be mounted here."""
    with mounted(tmp_path / "共有 フォルダ", "24m") as drive:
        Place(drive / "fine.jardesk").create().close()
        monkeypatch.setattr("jar_desk.store.folders._NETWORK_FILE_SYSTEMS", {"tmpfs"})
        with pytest.raises(UnsuitableFolder) as raised:
            Place(drive / "t.jardesk").create()
        assert raised.value.reason is FolderProblem.NETWORK
        with pytest.raises(UnsuitableFolder):
            Place(drive / "fine.jardesk").open()
        assert {path.name for path in drive.iterdir()} == {"fine.jardesk"}


@pytest.mark.fault(19)
@pytest.mark.skipif(sys.platform != "win32", reason="drive letters are Windows' own")
def test_a_mapped_drive_is_a_network_drive() -> None:
    shared = Path(r"\\localhost\C$")
    subprocess.run(["net", "use", "Y:", str(shared)], check=True, capture_output=True)
    try:
        with pytest.raises(UnsuitableFolder):
            check_folder(Path(r"Y:\desk.jardesk"))
    finally:
        subprocess.run(["net", "use", "Y:", "/delete"], check=True, capture_output=True)


@pytest.mark.fault(19)
def test_a_link_into_a_cloud_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "desks").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(UnsuitableFolder):
        check_folder(tmp_path / "desks" / "t.jardesk")


def test_an_ordinary_folder_is_fine(tmp_path: Path) -> None:
    check_folder(tmp_path / "t.jardesk")
