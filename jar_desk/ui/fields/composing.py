"""Know when an input method is converting, so that no key acts too soon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Composition(QObject):
    """Follow the focus and tell whether the field that has it is in the middle of a conversion."""

    def __init__(self, page: QObject) -> None:
        super().__init__(page)
        self._field: QWidget | None = None
        self._under_way = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
            self._follow(None, application.focusWidget())

    @property
    def under_way(self) -> bool:
        """Tell whether something is being converted."""
        return self._under_way

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the start and the end of a conversion."""
        if isinstance(event, QInputMethodEvent):
            self._under_way = bool(event.preeditString())
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field, self._under_way = new, False
        if new is not None:
            new.installEventFilter(self)
