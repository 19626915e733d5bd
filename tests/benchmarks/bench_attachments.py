"""An attachment of 100 MB in and out, against libsodium's secretstream alone.

Alone means: read the file in the same chunks, push each through the same library, write what comes
out and sync it; and back again into memory, chunk by chunk. The desk also hashes what comes
(SHA-256), binds each chunk to the file's name, asks for Cancel, gives the file its name in one
step, and on the way out notices whatever is missing, swapped or added. Files are warm in the
system's memory on both sides. An argument gives the size in MB.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Final

from nacl import bindings as sodium

from jar_desk.store.files import CHUNK, FileStore

if TYPE_CHECKING:
    from collections.abc import Callable

MEGABYTE: Final = 1024 * 1024
SIZE: Final = 100
TURNS: Final = 9
_HEADER: Final = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_OVERHEAD: Final = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_MORE: Final = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_KEY: Final = bytes(32)


def run(size: int = SIZE) -> list[str]:
    """Return lines: in and out as ratios to secretstream alone."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        source = place / "source.pdf"
        source.write_bytes(os.urandom(size * MEGABYTE))
        files = FileStore(place / "files")
        turns = [_turn(files, source, place / "alone") for _ in range(TURNS + 1)][1:]
    lines = []
    for way, ours, alone in (("in", 0, 1), ("out", 2, 3)):
        ratio = median(turn[ours] / turn[alone] for turn in turns)
        took, bare = (median(turn[at] for turn in turns) for at in (ours, alone))
        lines.append(
            f"attachment of {size} MB {way}: {took:.2f} s, {ratio:.2f} x libsodium's "
            f"secretstream alone ({bare:.2f} s)"
        )
    return lines


def _turn(files: FileStore, source: Path, alone: Path) -> tuple[float, float, float, float]:
    kept = []
    came = _seconds(lambda: kept.append(files.add(source)))
    pushed = _seconds(lambda: _push(source, alone))
    stored = kept[0]
    went = _seconds(lambda: sum(map(len, files.open_stream(stored.id, stored.key))))
    pulled = _seconds(lambda: _pull(alone))
    files.remove(stored.id)
    alone.unlink()
    return came, pushed, went, pulled


def _push(source: Path, target: Path) -> None:
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    push = sodium.crypto_secretstream_xchacha20poly1305_push
    with source.open("rb") as plain, target.open("xb") as sealed:
        sealed.write(sodium.crypto_secretstream_xchacha20poly1305_init_push(state, _KEY))
        while chunk := plain.read(CHUNK):
            sealed.write(push(state, chunk, None, _MORE))
        sealed.flush()
        os.fsync(sealed.fileno())


def _pull(source: Path) -> int:
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    pull, done = sodium.crypto_secretstream_xchacha20poly1305_pull, 0
    with source.open("rb") as sealed:
        head = sealed.read(_HEADER)
        sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, head, _KEY)
        while chunk := sealed.read(CHUNK + _OVERHEAD):
            done += len(pull(state, chunk, None)[0])
    return done


def _seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


if __name__ == "__main__":
    sys.stdout.write("\n".join([*run(*map(int, sys.argv[1:])), ""]))
