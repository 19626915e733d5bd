"""Work beside the window: one pool, one queued signal, failures in one place.

A thread never holds the last reference to what it was given: a widget must end on the thread of
the window.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


class _Job(NamedTuple):
    """One piece of work and who waits for its answer."""

    owner: QObject
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[Exception], None]


class _Answer(NamedTuple):
    """What the work returned, or what it raised."""

    value: Any
    error: Exception | None = None


class Background(QObject):
    """Run functions away from the window's thread and bring their answers back to it."""

    idle = Signal()
    _answered = Signal(int)

    def __init__(self, failed: Callable[[Exception], None], workers: int = 3) -> None:
        """Take `failed`, which explains what no caller expected."""
        super().__init__()
        self._failed = failed
        self._workers = workers
        self._jobs: dict[int, _Job] = {}
        self._answers: dict[int, _Answer] = {}
        self._last = 0
        self._stopped = False

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - start-up

        from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up

        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        return ThreadPoolExecutor(self._workers, thread_name_prefix="desk")

    @property
    def busy(self) -> bool:
        """Tell whether any work is under way."""
        return bool(self._jobs)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Call `work` on another thread, then `then(answer)` here if `owner` still lives.

        `failed(error)` comes instead where work raised; without it the one place for failures.
        """
        if self._stopped:
            return
        self._last += 1
        self._jobs[self._last] = _Job(owner, work, then, failed or self._failed)
        self._pool.submit(self._work, self._last)

    def explain(self, error: Exception) -> None:
        """Explain what a caller expected but cannot deal with, in the one place for failures."""
        self._failed(error)

    def settle(self, milliseconds: int) -> None:
        """Let work under way end and its answers arrive, for this long at most.

        Nobody can type meanwhile. What was saved a moment ago is there before the desk is locked.
        """
        if not self._jobs:
            return
        loop = QEventLoop()
        self.idle.connect(loop.quit)
        QTimer.singleShot(milliseconds, loop, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def stop(self) -> None:
        """Wait for what is under way; its answers are dropped."""
        self._stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, number: int) -> None:
        self._answers[number] = _answer(self._jobs[number].work)
        if isValid(self):
            self._answered.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        job, answer = self._jobs.pop(number), self._answers.pop(number)
        if isValid(job.owner) and not self._stopped:
            if answer.error is None:
                job.then(answer.value)
            else:
                job.failed(answer.error)
        if not self._jobs:
            self.idle.emit()


def _answer(work: Callable[[], Any]) -> _Answer:
    try:
        return _Answer(work())
    except Exception as error:  # noqa: BLE001 - every failure goes to the one place
        return _Answer(None, error)
