"""Work beside the window: one pool, one queued signal, failures in one place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


class Background(QObject):
    """Run functions away from the window's thread and bring their answers back to it."""

    idle = Signal()
    _answered = Signal(object)

    def __init__(self, failed: Callable[[Exception], None], workers: int = 3) -> None:
        """Take `failed`, which explains what no caller expected."""
        super().__init__()
        self._failed = failed
        self._workers = workers
        self._waiting = 0
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
        return self._waiting > 0

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
        self._waiting += 1
        self._pool.submit(self._work, owner, work, then, failed or self._failed)

    def settle(self, milliseconds: int) -> None:
        """Let work under way end and its answers arrive, for this long at most.

        Nobody can type meanwhile. What was saved a moment ago is there before the desk is locked.
        """
        if not self._waiting:
            return
        loop = QEventLoop()
        self.idle.connect(loop.quit)
        QTimer.singleShot(milliseconds, loop, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def stop(self) -> None:
        """Wait for what is under way; its answers are dropped."""
        self._stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        answer: tuple[QObject, Callable[[Any], None], Any]
        try:
            answer = (owner, then, work())
        except Exception as error:  # noqa: BLE001 - every failure goes to the one place
            answer = (owner, failed, error)
        if isValid(self):
            self._answered.emit(answer)

    @Slot(object)
    def _deliver(self, answer: tuple[QObject, Callable[[Any], None], Any]) -> None:
        owner, receive, value = answer
        self._waiting -= 1
        if isValid(owner) and not self._stopped:
            receive(value)
        if not self._waiting:
            self.idle.emit()
