"""The keys of the page: the caret, boxes of one's own, what may be done with what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from jar_desk.domain.redaction import Box

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from jar_desk.ui.views.redaction.sheet import Sheet

Key = Qt.Key
_WIDTH, _HEIGHT = 80.0, 16.0
"""The box with which drawing by keys begins, in points."""
_STEP, _FINE_STEP = 6.0, 1.0
_LEAST: Final = 2.0
_ARROWS: Final = {
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
    Key.Key_Up: (0, -1),
    Key.Key_Down: (0, 1),
}
_CHANGES: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_OTHERS: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class SheetKeys:
    """Do what a key asks for on one sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._held = False
        self._plain: dict[int, Callable[[], None]] = {
            Key.Key_B: sheet.mark_wanted.emit,
            Key.Key_G: sheet.ground_wanted.emit,
            Key.Key_W: sheet.withhold_wanted.emit,
            Key.Key_R: self._begin_box,
            Key.Key_V: lambda: sheet.show_beneath(beneath=not sheet.beneath),
            Key.Key_N: lambda: sheet.candidate_wanted.emit(1),
            Key.Key_P: lambda: sheet.candidate_wanted.emit(-1),
            Key.Key_Delete: sheet.remove_wanted.emit,
            Key.Key_Backspace: sheet.remove_wanted.emit,
            Key.Key_PageDown: lambda: sheet.page_wanted.emit(1),
            Key.Key_PageUp: lambda: sheet.page_wanted.emit(-1),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Tell whether the key was one of the page's."""
        if self._sheet.shown is None or event.modifiers() & _OTHERS:
            return False
        key, changed = event.key(), event.modifiers() & _CHANGES
        if key == Key.Key_Space and not changed:
            self._hold(event)
            return True
        if self._sheet.rubber is not None and self._press_in_box(event):
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._sheet.caret.select_all()
            self._sheet.note_selection()
            return True
        if not changed and key in self._plain:
            self._plain[key]()
            return True
        return self._move_caret(event)

    def release(self, event: QKeyEvent) -> bool:
        """Tell whether the key was one that is held."""
        if event.key() != Key.Key_Space or event.isAutoRepeat():
            return False
        self.let_go()
        return True

    def let_go(self) -> None:
        """Cover again what was seen while the space bar was held."""
        if self._held:
            self._held = False
            self._sheet.show_beneath(beneath=False)

    def _hold(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat() and not self._sheet.beneath:
            self._held = True
            self._sheet.show_beneath(beneath=True)

    def _move_caret(self, event: QKeyEvent) -> bool:
        caret, key = self._sheet.caret, event.key()
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in {Key.Key_Left, Key.Key_Right}:
            by = 1 if key == Key.Key_Right else -1
            (caret.word if far else caret.step)(by, extend=extend)
        elif key in {Key.Key_Up, Key.Key_Down} and not far:
            caret.line(1 if key == Key.Key_Down else -1, extend=extend)
        elif key in {Key.Key_Home, Key.Key_End} and not far:
            caret.line_end(1 if key == Key.Key_End else -1, extend=extend)
        else:
            return False
        self._sheet.chosen = None
        self._sheet.note_selection()
        return True

    def _begin_box(self) -> None:
        sheet, shown = self._sheet, self._sheet.shown
        if shown is None:
            return
        here = sheet.caret.box
        left, top = (here.left, here.top) if here else (shown.page.text.width / 3, 72.0)
        box = Box(left, top, left + _WIDTH, top + (here.height if here else _HEIGHT))
        sheet.set_rubber(box.within(shown.page.text.width, shown.page.text.height))

    def _press_in_box(self, event: QKeyEvent) -> bool:
        sheet, shown, box = self._sheet, self._sheet.shown, self._sheet.rubber
        assert shown is not None  # noqa: S101 - there is a box on it
        assert box is not None  # noqa: S101 - asked by the caller
        if event.key() in {Key.Key_Return, Key.Key_Enter, Key.Key_B}:
            sheet.finish_box()
            return True
        if event.key() not in _ARROWS:
            return False
        fine = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        across, down = (way * (_FINE_STEP if fine else _STEP) for way in _ARROWS[Key(event.key())])
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            right = max(box.left + _LEAST, box.right + across)
            moved = Box(box.left, box.top, right, max(box.top + _LEAST, box.bottom + down))
        else:
            across = min(max(across, -box.left), shown.page.text.width - box.right)
            down = min(max(down, -box.top), shown.page.text.height - box.bottom)
            moved = Box(box.left + across, box.top + down, box.right + across, box.bottom + down)
        sheet.set_rubber(moved.within(shown.page.text.width, shown.page.text.height))
        return True
