"""Every field with free text is watched while it is typed into, on every page and in every dialog.

The use cases look again before anything is saved; here the person learns it at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from jar_desk.domain.forbidden_data import find_forbidden, masked
from jar_desk.ui.fields.forbidden_notice import ForbiddenNotice, place_below
from jar_desk.ui.widgets import SearchField

if TYPE_CHECKING:
    from jar_desk.domain.forbidden_data import Finding
    from jar_desk.ui.wording import Wording

    Field = QLineEdit | QPlainTextEdit

LOOK_AFTER: Final = 400
"""Milliseconds of rest after the last key until the text is looked at."""


class TypingWatch(QObject):
    """Follow the focus; `masked(kinds, field)` when somebody took the way out."""

    masked = Signal(object, object)

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there is no window without
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def mask(self) -> None:
        """Mask what is warned of in the window in front."""
        window = QApplication.activeWindow()
        for guard in window.findChildren(FieldGuard) if window else []:
            guard.mask()

    def _follow(self, _old: QWidget | None, widget: QWidget | None) -> None:
        if not isinstance(widget, QLineEdit | QPlainTextEdit) or not _is_free_text(widget):
            return
        if _guard_of(widget) is None:
            FieldGuard(widget, self._wording).masked.connect(self.masked)


class FieldGuard(QObject):
    """Look at one field while it is typed into; it lives as long as the field."""

    masked = Signal(object, object)

    def __init__(self, field: Field, wording: Wording) -> None:
        super().__init__(field)
        self._field, self._wording = field, wording
        self._known = _text(field)
        self._notice: ForbiddenNotice | None = None
        self._timer = QTimer(self, interval=LOOK_AFTER, singleShot=True)
        self._timer.timeout.connect(self._look)
        field.textChanged.connect(self._note_typing)
        field.installEventFilter(self)

    @property
    def warns(self) -> bool:
        """Tell whether something is found that is not masked yet."""
        return bool(self._found())

    def mask(self) -> None:
        """Mask what is found and say so; the cursor stays, and undoing brings nothing back."""
        kinds = frozenset(one.kind for one in self._found())
        if not kinds:
            return
        _put(self._field, masked(_text(self._field)))
        self._timer.stop()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._notice is not None:
            self._notice.say_masked()
        self.masked.emit(kinds, self._field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key of the way out while there is something to mask."""
        keys = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if event.type() not in keys or not isinstance(event, QKeyEvent) or not _is_key(event):
            return super().eventFilter(watched, event)
        if not self.warns:
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.mask()
        return True

    def _note_typing(self) -> None:
        self._timer.start()

    def _found(self) -> tuple[Finding, ...]:
        text = _text(self._field)
        return () if text == self._known else find_forbidden(text)

    def _look(self) -> None:
        found = frozenset(one.kind for one in self._found())
        if found:
            self._shown().warn(found)
        elif self._notice is not None:
            self._notice.say("")

    def _shown(self) -> ForbiddenNotice:
        """Return the notice beneath the field; a row may have been built anew around it."""
        if self._notice is None or not isValid(self._notice):
            self._notice = ForbiddenNotice(self._wording)
            self._notice.mask_wanted.connect(self.mask)
            place_below(self._field, self._notice)
            QWidget.setTabOrder(self._field, self._notice.way_out)
        return self._notice


def is_warned(field: QWidget) -> bool:
    """Tell whether a field holds what must not be kept and somebody was just told so."""
    guard = _guard_of(field)
    return guard is not None and guard.warns


def _guard_of(field: QWidget) -> FieldGuard | None:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return field.findChild(FieldGuard, options=direct)


def _is_free_text(field: Field) -> bool:
    if field.isReadOnly() or isinstance(field, SearchField):
        return False
    plain = QLineEdit.EchoMode.Normal
    return not isinstance(field, QLineEdit) or field.echoMode() is plain


def _is_key(event: QKeyEvent) -> bool:
    control = Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_M and event.modifiers() == control


def _text(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _put(field: Field, text: str) -> None:
    """Put a text as long as the old one into a field, so that forms notice it as typing."""
    if isinstance(field, QLineEdit):
        place = field.cursorPosition()
        field.setText(text)
        field.setCursorPosition(place)
        field.textEdited.emit(text)
        return
    cursor = field.textCursor()
    place = cursor.position()
    field.setPlainText(text)
    cursor = field.textCursor()
    cursor.setPosition(min(place, len(text)))
    field.setTextCursor(cursor)
