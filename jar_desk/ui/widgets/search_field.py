"""The search field; a conversion under way in an input method never searches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from jar_desk.ui.icons import make_icon
from jar_desk.ui.theme import Role, worn_theme


class SearchField(QLineEdit):
    """Emit `searched(text)` after every change, but never while composing."""

    searched = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._composing = False
        self._last = ""
        self._mark = QAction(self)
        self.addAction(self._mark, QLineEdit.ActionPosition.LeadingPosition)
        self._empty = QAction(self)
        self._empty.setVisible(False)
        self._empty.triggered.connect(self.clear)
        self.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self.setMaxLength(1000)
        self.set_placeholder(placeholder)
        self._draw_icon()
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        self.textChanged.connect(self._settle)
        self._retranslate()

    @property
    def composing(self) -> bool:
        """Tell whether an input method is converting."""
        return self._composing

    def set_placeholder(self, placeholder: str) -> None:
        """Say what can be searched, to the eye and to screen readers."""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)

    def sizeHint(self) -> QSize:
        """Return a field wide enough for a sentence."""
        return super().sizeHint().expandedTo(QSize(240, 38))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notice composing; what is committed is searched once."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._composing:
            QTimer.singleShot(0, self, self._settle)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the glass in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._empty.setText(self.tr("Empty the search"))

    def _draw_icon(self) -> None:
        for action, icon in ((self._mark, "search"), (self._empty, "x")):
            action.setIcon(make_icon(icon, worn_theme().colour(Role.TEXT_SOFT)))

    def _settle(self) -> None:
        if not self._composing and self.text() != self._last:
            self._last = self.text()
            self.searched.emit(self._last)
