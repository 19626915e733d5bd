"""The demo: a fictional desk in a folder, and what the job without a window leaves there."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from jar_desk.domain.desk_errors import DeskInUse, FolderProblem, UnsuitableFolder
from jar_desk.settings import Settings, save_settings
from jar_desk.usecases.desks import lock_desk
from jar_desk.usecases.sample.desk import SAMPLE_LANGUAGE, make_sample_desk
from jar_desk.usecases.sample.papers import hand_over, write_reports
from jar_desk.usecases.saving import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from jar_desk.usecases.sample.desk import SampleDesk

DESK_NAME: Final = "sample.jardesk"
LIST_NAME: Final = "passphrases.txt"


def make_demo(folder: Path) -> SampleDesk:
    """Make the sample desk and the list of its passphrases; an earlier demo makes room.

    Raises UnsuitableFolder, DeskInUse, DiskFull, CannotWrite.
    """
    _make_room(folder)
    desk = make_sample_desk(folder / DESK_NAME, datetime.now(UTC))
    write_passphrases(folder, desk.passphrases)
    return desk


def prepare_window_demo(folder: Path) -> Path:
    """Make the sample desk, say its passphrases, and return settings that open the window on it.

    The settings lie beside the desk: this PC's own stay as they are.
    """
    desk = make_demo(folder)
    lock_desk(desk.session)
    print("The sample desk is ready. Passphrases:")
    for name, passphrase in desk.passphrases.items():
        print(f"  {name}\t{passphrase}")
    path = folder / "settings.toml"
    place, manager = (folder / DESK_NAME).resolve(), desk.people[desk.manager]
    save_settings(path, Settings(desk_folder=str(place), staff_id=str(manager.id)))
    return path


def run_headless(folder: Path, grab_screens: Callable[[Path, str, str, Path], None]) -> None:
    """Do the main job without a window and say where everything is.

    `grab_screens` gets the desk, who opens it with which passphrase, and the pictures' folder.
    """
    desk = make_demo(folder)
    worker = list(desk.people)[1]
    answered = hand_over(desk, worker, folder)
    write_whole(folder / "recovery-sheet.pdf", desk.recovery_sheet)
    files = {
        **answered.passphrases,
        "recovery-sheet.pdf": " ".join(desk.recovery_groups),
    }
    write_passphrases(folder, desk.passphrases | files)
    write_reports(desk.session, folder, SAMPLE_LANGUAGE)
    lock_desk(desk.session)
    print(f"Inquiry {answered.number} went through every stage.", flush=True)
    grab_screens(folder / DESK_NAME, worker, desk.passphrases[worker], folder / "screens")
    print(f"Everything is in {folder.resolve()}")


def write_passphrases(folder: Path, passphrases: Mapping[str, str]) -> None:
    """Write who or which file, a tab, and the passphrase, one a line. Raises CannotWrite."""
    lines = (f"{name}\t{passphrase}\n" for name, passphrase in passphrases.items())
    write_whole(folder / LIST_NAME, "".join(lines).encode())


def _make_room(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UnsuitableFolder(FolderProblem.NOT_WRITABLE) from problem
    earlier = folder / DESK_NAME
    if not earlier.exists():
        return
    # Only a desk with the demo's own list beside it may go: never somebody's real one.
    if not (folder / LIST_NAME).exists():
        raise UnsuitableFolder(FolderProblem.NOT_EMPTY)
    try:
        shutil.rmtree(earlier)
    except OSError as problem:
        # Windows lets nobody delete what is open.
        raise DeskInUse from problem
