"""Buttons: one filled blue one per screen, quieter ones beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QWidget

from jar_desk.ui.icons import SIZE, make_icon
from jar_desk.ui.theme import Role, worn_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QEnterEvent

_GAP: Final = 5
_LOOK_CHANGES: Final = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}


class IconButton(QPushButton):
    """A push button whose icon follows the theme and whose shortcut shows in the tooltip."""

    ink = Role.TEXT
    pale = Role.BORDER

    def __init__(
        self, text: str = "", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._drawn: tuple[object, ...] | None = None
        self.setAutoDefault(False)
        self._draw_icon()

    def set_icon_name(self, icon: str | None) -> None:
        """Show another Lucide icon, or none."""
        self._icon_name = icon
        self._draw_icon()

    def set_name(self, name: str) -> None:
        """Name a button that shows only an icon, for the tooltip and screen readers."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def follow(self, action: QAction) -> None:
        """Press an action and wear its words, state and shortcut."""
        self.clicked.connect(action.trigger)
        action.changed.connect(lambda: self._copy(action))
        self._copy(action)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up

        super().enterEvent(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _copy(self, action: QAction) -> None:
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - start-up

        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(action.text())
        self.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
        self.setEnabled(action.isEnabled())

    def _draw_icon(self) -> None:
        if not self._icon_name:
            return
        theme = worn_theme()
        colour, pale = theme.colour(self.ink), theme.colour(self.pale)
        gap, edge = _GAP if self.text() else 0, theme.pixels(SIZE)
        wanted = (self._icon_name, colour.rgba(), pale.rgba(), gap, edge)
        if self._drawn == wanted:
            return
        self._drawn = wanted
        self.setIconSize(QSize(edge + gap, edge))
        self.setIcon(make_icon(self._icon_name, colour, edge, pale, gap))

    def setText(self, text: str) -> None:
        """Change the words and leave room between icon and words."""
        grown = bool(text) != bool(self.text())
        super().setText(text)
        if grown:
            self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGES:
            self._draw_icon()


class PrimaryButton(IconButton):
    """The next step of a screen."""

    ink = Role.ON_PRIMARY
    pale = Role.ON_PRIMARY


class SecondaryButton(IconButton):
    """Something else that may be done; `accent` marks the likelier of several."""

    def __init__(
        self,
        text: str = "",
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        accent: bool = False,
    ) -> None:
        self.ink = Role.LINK if accent else Role.TEXT
        super().__init__(text, icon, parent)
        self.setProperty("accent", accent)


class QuietButton(IconButton):
    """A button without a frame; `link` makes it look like a link in a sentence."""

    def __init__(
        self,
        text: str = "",
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        link: bool = False,
    ) -> None:
        self.ink = Role.LINK if link else Role.TEXT
        super().__init__(text, icon, parent)
        self.setProperty("link", link)


class DangerButton(IconButton):
    """A step that cannot be undone."""

    ink = Role.ERROR
