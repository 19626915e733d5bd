"""Where a desk may lie: never on a network drive nor in a folder that is copied to a cloud."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from jar_desk.domain.desk_errors import FolderProblem, UnsuitableFolder

if TYPE_CHECKING:
    from collections.abc import Iterable

_SYNCHRONISED: Final = re.compile(
    r"onedrive( ?- .*)?|dropbox( \(.*\))?|google ?drive.*|my drive|マイドライブ|googledrive-.*"
    r"|icloud ?drive|mobile documents|com~apple~clouddocs|cloudstorage|box sync|nextcloud"
    r"|owncloud|pcloud ?drive|megasync|syncthing|yandex\.?disk",
    re.IGNORECASE,
)
_ONEDRIVE_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NETWORK_FILE_SYSTEMS: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs", "afs", "coda"}
    | {"ceph", "glusterfs", "lustre", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2"}
)
_REMOTE_DRIVE: Final = 4
"""DRIVE_REMOTE of GetDriveTypeW."""


def check_folder(folder: Path) -> None:
    """Raise UnsuitableFolder where a desk would be damaged (network) or copied about (cloud)."""
    place = folder.expanduser().absolute()
    for seen in {place, place.resolve()}:
        if is_kept_in_a_cloud(seen):
            raise UnsuitableFolder(FolderProblem.SYNCHRONISED)
        if _is_network(seen):
            raise UnsuitableFolder(FolderProblem.NETWORK)


def is_kept_in_a_cloud(place: Path) -> bool:
    """Tell whether a folder of this PC is one that a cloud program copies."""
    return is_synchronised(place, _cloud_roots())


def is_synchronised(place: PurePath, roots: Iterable[PurePath] = ()) -> bool:
    """Tell whether a path leads through a folder that a cloud program copies."""
    if any(place.is_relative_to(root) for root in roots):
        return True
    return any(_SYNCHRONISED.fullmatch(part) for part in place.parts)


def is_unc(place: str) -> bool:
    r"""Tell whether a Windows path names another computer (`\\server\share`, `\\?\UNC\…`)."""
    plain = place.replace("/", "\\")
    if plain.startswith("\\\\?\\"):
        return plain[4:8].upper() == "UNC\\"
    return plain.startswith("\\\\") and not plain.startswith("\\\\.\\")


def file_system(place: PurePath, mounts: Iterable[tuple[str, str]]) -> str:
    """Return the file system of a path, given (mount point, type) pairs."""
    holding = [(point, kind) for point, kind in mounts if place.is_relative_to(point)]
    return max(holding, key=lambda mount: len(mount[0]), default=("", ""))[1]


def _cloud_roots() -> list[Path]:
    return [Path(os.environ[name]) for name in _ONEDRIVE_VARIABLES if os.environ.get(name)]


def _is_network(place: Path) -> bool:
    if sys.platform == "win32":
        return is_unc(str(place)) or _drive_type(place.anchor) == _REMOTE_DRIVE
    return file_system(place, _mounts()) in _NETWORK_FILE_SYSTEMS


def _drive_type(root: str) -> int:
    if sys.platform != "win32":
        return 0
    import ctypes  # noqa: PLC0415 - windll is on Windows only

    return int(ctypes.windll.kernel32.GetDriveTypeW(root))


def _mounts() -> list[tuple[str, str]]:
    if sys.platform == "darwin":
        listed = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, check=False, timeout=5
        ).stdout
        found = re.findall(r" on (.+) \((\w+)", listed)
        return [(point, kind) for point, kind in found]
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    fields = [line.split(" ") for line in lines]
    return [(_unescaped(parts[1]), parts[2]) for parts in fields if len(parts) > 2]  # noqa: PLR2004


def _unescaped(point: str) -> str:
    # The kernel writes blanks in mount points as octal (proc(5)).
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
