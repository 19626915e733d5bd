"""Small disks of their own, to be filled or frozen; they need Linux and root."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOUNTING = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="needs Linux and root to mount a tmpfs"
)


@contextmanager
def mounted(disk: Path, size: str) -> Iterator[Path]:
    disk.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)]
    if subprocess.run(mounting, check=False, capture_output=True).returncode:
        pytest.skip("this machine does not let us mount a tmpfs")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 24 MiB."""
    with mounted(tmp_path / "disk", "24m") as disk:
        yield disk


def fill(disk: Path, leave: int = 0) -> Path:
    """Fill the disk but for so many bytes and return the file that does."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            file.truncate(file.tell() - leave)
    return ballast


def freeze(disk: Path) -> None:
    """Let the disk be read only from now on."""
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
