"""The settings that hold now, saved and told when they change."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jar_desk.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path


class Preferences(QObject):
    """Keep the settings of this PC; `changed(Settings)`, and `unsaved()` where writing failed."""

    changed = Signal(object)
    unsaved = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        loaded = load_settings(path)
        self._settings = loaded.settings
        self.damaged = loaded.damaged

    def settings(self) -> Settings:
        """Return what holds now."""
        return self._settings

    def mend(self) -> None:
        """Put a damaged file aside and write what holds now in its place."""
        with suppress(OSError):
            self.path.replace(self.path.with_suffix(".damaged.toml"))
            save_settings(self.path, self._settings)
        self.damaged = ()

    def change(self, settings: Settings) -> None:
        """Let other settings hold from now on, and write them down."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            save_settings(self.path, settings)
        except OSError:
            self.unsaved.emit()
        self.changed.emit(settings)
