"""Attachments on the disk: each encrypted as a stream under a key of its own (libsodium)."""

from __future__ import annotations

import hashlib
import io
import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Final
from uuid import UUID, uuid4

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from jar_desk.domain.desk_errors import DamagedFile, ReadOnlyDesk
from jar_desk.domain.errors import Cancelled, FileProblem, UnusableFile
from jar_desk.store.disk import faults_named
from jar_desk.whole_files import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

FILE_LIMIT: Final = 200 * 1024 * 1024
"""Bytes; what comes from outside is refused above."""
CHUNK: Final = 64 * 1024
"""Plain bytes per chunk: the memory a file of any size needs."""

_OVERHEAD: Final = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_HEADER: Final = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_FINAL: Final = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_MORE: Final = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_UNFINISHED: Final = ".unfinished"


def sealed_size(size: int) -> int:
    """Return how many bytes a file of so many plain bytes has, encrypted."""
    return _HEADER + size + max(1, -(-size // CHUNK)) * _OVERHEAD


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file just encrypted: `size` in plain bytes, `sha256` of them; the key goes to a row."""

    id: UUID
    size: int
    sha256: str
    key: bytes = field(repr=False)


class FileStore:
    """The folder of encrypted files of one desk."""

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self._folder = folder
        self._read_only = read_only
        if not read_only:
            folder.mkdir(mode=0o700, exist_ok=True)

    def add(
        self,
        source: Path | bytes,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> StoredFile:
        """Encrypt a file from outside, or bytes the program made, and put it in place.

        It lies safely on the disk when this returns: commit the row with its key afterwards.
        `progress` receives bytes done and in all. Raises UnusableFile("empty", "too-large",
        "unreadable"), Cancelled, DiskFull, ReadOnlyDesk; then nothing of it stays.
        """
        if self._read_only:
            raise ReadOnlyDesk
        with _opened(source) as (plain, size):
            writing = _Writing(self._folder, size, progress, cancelled)
            return writing.run(plain)

    def read(self, file_id: UUID, key: bytes) -> bytes:
        """Return the plain bytes. Raises DamagedFile."""
        return b"".join(self.open_stream(file_id, key))

    def open_stream(self, file_id: UUID, key: bytes) -> Iterator[bytes]:
        """Yield the plain bytes chunk by chunk.

        Raises DamagedFile, at the latest after the last chunk: use nothing before the end.
        """
        yield from self._pull(file_id, file_id, key)

    def is_in_place_of(self, other: UUID, file_id: UUID, key: bytes) -> bool:
        """Tell whether what this file should hold begins where another one should lie."""
        if other == file_id:
            return False
        try:
            next(self._pull(other, file_id, key), b"")
        except DamagedFile:
            return False
        return True

    def size_on_disk(self, file_id: UUID) -> int | None:
        """Return how many bytes a file has, encrypted; None where it is not there."""
        try:
            return self._path(file_id).stat().st_size
        except OSError:
            return None

    def names(self) -> set[str]:
        """Return the names of everything in the folder."""
        try:
            return {path.name for path in self._folder.iterdir()}
        except OSError:
            return set()

    def _pull(self, lies_as: UUID, file_id: UUID, key: bytes) -> Iterator[bytes]:
        state = sodium.crypto_secretstream_xchacha20poly1305_state()
        try:
            with self._path(lies_as).open("rb") as sealed:
                sodium.crypto_secretstream_xchacha20poly1305_init_pull(
                    state, sealed.read(_HEADER), key
                )
                yield from _pull_all(state, sealed, file_id.bytes)
        except (OSError, ValueError, CryptoError) as problem:
            raise DamagedFile from problem

    def remove(self, file_id: UUID) -> None:
        """Delete a file whose row is gone; unreadable anyway, since its key went with the row.

        Where something else holds it (a virus scanner on Windows), `collect_orphans` gets it.
        """
        if self._read_only:
            raise ReadOnlyDesk
        with suppress(OSError):
            self._path(file_id).unlink(missing_ok=True)

    def collect_orphans(self, known: Collection[UUID]) -> int:
        """Delete files no row knows and unfinished ones, and return how many went.

        Call it when the desk is opened, before anything is added. What cannot be deleted waits.
        """
        if self._read_only:
            return 0
        names = {file_id.hex for file_id in known}
        orphans = [path for path in self._folder.iterdir() if path.name not in names]
        return sum(_deleted(path) for path in orphans)

    def missing(self, known: Collection[UUID]) -> list[UUID]:
        """Return the identifiers whose file is not there."""
        return [file_id for file_id in known if not self._path(file_id).is_file()]

    def _path(self, file_id: UUID) -> Path:
        return self._folder / file_id.hex


class _Writing:
    """One file on its way in."""

    def __init__(
        self,
        folder: Path,
        total: int,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._id = uuid4()
        self._key = sodium.crypto_secretstream_xchacha20poly1305_keygen()
        self._target = folder / self._id.hex
        self._unfinished = folder / (self._id.hex + _UNFINISHED)
        self._total = total
        self._progress = progress or (lambda _done, _total: None)
        self._cancelled = cancelled or (lambda: False)

    def run(self, plain: BinaryIO) -> StoredFile:
        try:
            with faults_named(writing=True), self._unfinished.open("xb") as sealed:
                size, digest = self._push_all(plain, sealed)
                sealed.flush()
                os.fsync(sealed.fileno())
            with faults_named(writing=True):
                self._unfinished.replace(self._target)
                sync_folder(self._target.parent)
        except BaseException:
            self._unfinished.unlink(missing_ok=True)
            raise
        return StoredFile(id=self._id, size=size, sha256=digest, key=self._key)

    def _push_all(self, plain: BinaryIO, sealed: BinaryIO) -> tuple[int, str]:
        state = sodium.crypto_secretstream_xchacha20poly1305_state()
        sealed.write(sodium.crypto_secretstream_xchacha20poly1305_init_push(state, self._key))
        digest, done = hashlib.sha256(), 0
        chunk = _read(plain)
        while True:
            if self._cancelled():
                raise Cancelled
            following = _read(plain) if len(chunk) == CHUNK else b""
            tag = _MORE if following else _FINAL
            sealed.write(
                sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, self._id.bytes, tag)
            )
            digest.update(chunk)
            done += len(chunk)
            self._progress(done, self._total)
            if not following:
                return done, digest.hexdigest()
            chunk = following


def _read(plain: BinaryIO) -> bytes:
    try:
        return plain.read(CHUNK)
    except OSError as problem:
        raise UnusableFile(FileProblem("unreadable")) from problem


def _deleted(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


@contextmanager
def _opened(source: Path | bytes) -> Iterator[tuple[BinaryIO, int]]:
    if isinstance(source, bytes):
        yield io.BytesIO(source), len(source)
        return
    try:
        plain = source.open("rb")
    except OSError as problem:
        raise UnusableFile(FileProblem("unreadable")) from problem
    with plain:
        size = os.fstat(plain.fileno()).st_size
        if size == 0:
            raise UnusableFile(FileProblem("empty"))
        if size > FILE_LIMIT:
            raise UnusableFile(FileProblem("too-large", limit=FILE_LIMIT, actual=size))
        yield plain, size


def _pull_all(
    state: sodium.crypto_secretstream_xchacha20poly1305_state, sealed: BinaryIO, bound_to: bytes
) -> Iterator[bytes]:
    tag = _MORE
    while tag != _FINAL:
        chunk = sealed.read(CHUNK + _OVERHEAD)
        if not chunk:
            raise DamagedFile
        plain, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, chunk, bound_to)
        yield plain
    if sealed.read(1):
        raise DamagedFile
