"""The bare copies of files, made in quarantine while the copies before them are used."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event
from typing import TYPE_CHECKING, Final

from jar_desk.usecases.reading import file_copy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future
    from uuid import UUID

    from jar_desk.domain.inquiry import Attachment
    from jar_desk.usecases.session import Session

_AT_ONCE: Final = 2
"""Processes that copy side by side: a small office PC has two or four cores."""


@contextmanager
def copied_ahead(
    session: Session,
    files: Sequence[Attachment],
    language: str,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Callable[[Attachment], bytes]]:
    """Give what returns the bare copy of each of these files, asked for in their order.

    Nothing is copied before the first is asked for. What it returns raises as `file_copy`;
    leaving ends what is still under way.
    """
    left = Event()
    copies: dict[UUID, Future[bytes]] = {}

    def nobody_waits() -> bool:
        return left.is_set() or (cancelled is not None and cancelled())

    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="copies") as pool:

        def read(attachment: Attachment) -> bytes:
            if not copies:
                for one in files:
                    copies[one.id] = pool.submit(file_copy, session, one, language, nobody_waits)
            return copies[attachment.id].result()

        try:
            yield read
        finally:
            left.set()
            pool.shutdown(cancel_futures=True)
