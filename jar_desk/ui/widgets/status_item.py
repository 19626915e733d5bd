"""One thing the status bar says."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from jar_desk.ui.theme import Role
from jar_desk.ui.widgets.icon_mark import IconMark
from jar_desk.ui.widgets.standing import set_shown
from jar_desk.ui.widgets.text import Text, TextStyle


class StatusItem(QWidget):
    """An icon and a few words; hidden while there is nothing to say."""

    def __init__(self, icon: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = IconMark(icon)
        self._text = Text("", TextStyle.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._mark)
        row.addWidget(self._text)
        self.say(text)

    @property
    def text(self) -> str:
        """Return what is said."""
        return self._text.text()

    def say(self, text: str, icon: str = "", role: Role = Role.TEXT) -> None:
        """Say something else."""
        self._text.setText(text)
        if icon:
            self._mark.show_icon(icon, role)
        set_shown(self, shown=bool(text))
