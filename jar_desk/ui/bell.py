"""One program per desk: whoever starts it again is led to the window that has the desk open.

The door bell is a local socket that only this user may use. Nothing is sent over it: that somebody
knocks is all there is to know.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE: Final = 300
"""Milliseconds in which a running program answers."""


class Bell(QObject):
    """Hear when the desk of this folder is opened once more; `rang` then."""

    rang = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _name(folder)
        if not self._server.listen(name):
            # The desk's lock is ours, so whoever hung this bell up has crashed.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def stop(self) -> None:
        """Hear nothing any more, before the desk is let go."""
        self._server.close()

    def _answer(self) -> None:
        while caller := self._server.nextPendingConnection():
            caller.disconnectFromServer()
            caller.deleteLater()
        self.rang.emit()


def ring(folder: Path) -> bool:
    """Tell the program that has this desk open that it is wanted; False where there is none."""
    caller = QLocalSocket()
    caller.connectToServer(_name(folder))
    answered = caller.waitForConnected(_PATIENCE)
    caller.disconnectFromServer()
    return answered


def _name(folder: Path) -> str:
    """Return the name of the bell, short and telling nobody where the desk lies."""
    return f"jar-desk-{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
