"""The program with a window: builds the services, shows the door, then the desk."""

from __future__ import annotations

import os
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLoggingCategory, QObject, QTimer
from PySide6.QtWidgets import QApplication

from jar_desk.domain.errors import DeskError
from jar_desk.mishaps import leave_no_memory, note_mishap
from jar_desk.ui.asking import DialogAsking
from jar_desk.ui.background import Background
from jar_desk.ui.capture import CaptureGuard, windows_affinity
from jar_desk.ui.collecting import Collector
from jar_desk.ui.entrance import Entrance
from jar_desk.ui.fonts import interface_font, load_interface_fonts
from jar_desk.ui.language import Language
from jar_desk.ui.preferences import Preferences
from jar_desk.ui.starting import calm_down
from jar_desk.ui.theme import BASE_PIXELS, Theme, ThemeName
from jar_desk.ui.widgets.door_card import paint_mark
from jar_desk.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

    from jar_desk.settings import Settings
    from jar_desk.ui.office import Office
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.session import Session


_STYLE: Final = "fusion"
_SHOWN: Final = 60
"""Milliseconds after which the first window is painted."""


class Program(QObject):
    """The services of one run, and the window of the moment."""

    def __init__(
        self,
        application: QApplication,
        settings_file: Path,
        relaunch: Callable[[Path], None],
        log: Path | None = None,
    ) -> None:
        super().__init__()
        self._relaunch, self._log = relaunch, log
        self.preferences = Preferences(settings_file)
        self.asking = DialogAsking(application.activeWindow)
        self.background = Background(self.explain)
        self.language = Language()
        self.theme = Theme()
        self.office: Office | None = None
        _dress(application)
        FocusRing(application)
        self.capture = CaptureGuard(application, windows_affinity())
        self._follow(self.preferences.settings())
        self.preferences.changed.connect(self._follow)
        application.styleHints().colorSchemeChanged.connect(self._wear)
        self.entrance = Entrance(
            self.preferences, self.background, self.asking, lambda: self.wording
        )
        self.entrance.opened.connect(self.open_office)

    @cached_property
    def wording(self) -> Wording:
        """Return the words for everything; the unlock window needs few of them."""
        from jar_desk.ui.wording import Wording  # noqa: PLC0415 - start-up

        return Wording()

    def start(self) -> None:
        """Show the first window."""
        self.entrance.enter()
        self.entrance.show()
        self.capture.apply()
        QTimer.singleShot(_SHOWN, self, self._prepare)

    def open_office(self, session: Session) -> None:
        """Show the desk and let the door go."""
        from jar_desk.ui.office import Office  # noqa: PLC0415 - start-up

        self.office = Office(self, session)
        self.office.open(self.entrance)
        self.entrance.close()
        self.entrance.deleteLater()

    def _prepare(self) -> None:
        """Do while a passphrase is typed what opening the desk would else wait for."""
        calm_down()
        if self._is_open_already():
            QApplication.quit()
            return
        QApplication.setWindowIcon(program_icon())
        # What cannot be imported is told when the desk is opened.
        self.background.run(self, _import_the_rest, lambda _: None, lambda _: None)
        self._tell_damaged_settings()

    def _is_open_already(self) -> bool:
        """Tell whether a program on this PC has the desk open; it comes to the front then."""
        from jar_desk.ui.bell import ring  # noqa: PLC0415 - start-up

        folder = self.preferences.settings().desk_folder
        return self.office is None and bool(folder) and ring(Path(folder))

    def _tell_damaged_settings(self) -> None:
        if not self.preferences.damaged:
            return
        self.preferences.mend()
        self.asking.tell(
            self.tr("The settings of this PC could not be read"),
            self.tr("The usual settings hold instead. The desk itself is not touched."),
            self.tr("Choose language, colours and lock anew in Settings."),
        )

    def relaunch(self) -> None:
        """Start a fresh process on the same desk."""
        self._relaunch(self.preferences.path)

    def explain(self, error: Exception) -> None:
        """Say what no caller expected, and note what is no fault of disk or desk."""
        if not isinstance(error, DeskError):
            note_mishap(error, self._log)
        words = self.wording.error(error)
        self.asking.tell(words.what, words.kept, words.todo, self.wording.error_details(error))

    def _follow(self, settings: Settings) -> None:
        self.language.speak(settings.language)
        self.capture.exclude(excluded=not settings.screen_sharing)
        self._wear()

    def _wear(self) -> None:
        settings = self.preferences.settings()
        self.theme.choose(ThemeName(settings.theme), settings.text_scale)


def run(
    settings_file: Path,
    relaunch: Callable[[Path], None] | None = None,
    log: Path | None = None,
) -> int:
    """Show the program until it ends; return the exit code.

    `relaunch(settings_file)` starts a fresh process after a lock; `log` takes mishaps.
    """
    application = make_application()
    program = Program(application, settings_file, relaunch or start_again, log)
    program.start()
    QTimer.singleShot(_SHOWN, leave_no_memory)
    code = application.exec()
    from jar_desk.ui.locking import LOCKED  # noqa: PLC0415 - start-up

    if code == LOCKED:
        # The key must not stay in memory while a thread finishes: this process ends here.
        os._exit(0)
    if program.office is not None:
        program.office.close_desk()
    program.background.stop()
    return code


def make_application() -> QApplication:
    """Return the Qt application in its style.

    The style goes in as an argument: asking Qt for it would cost the first window the type
    QStyle with all its enumerations.
    """
    QApplication.setApplicationName("JAR Desk")
    QApplication.setDesktopFileName("jar-desk")
    application = QApplication(["jar-desk", "-style", _STYLE])
    Collector(application)
    return application


def start_again(settings_file: Path) -> None:
    """Start this program anew with the same settings, detached from this process."""
    start_detached(relaunch_command(settings_file))


def relaunch_command(settings_file: Path) -> list[str]:
    """Return program and arguments of a fresh start on the same desk."""
    frozen = bool(getattr(sys, "frozen", False))
    module = [] if frozen else ["-m", "jar_desk"]
    return [sys.executable, *module, "run", "--settings", str(settings_file)]


def start_detached(command: list[str]) -> bool:
    """Start a program that outlives this one; tell whether it started."""
    from PySide6.QtCore import QProcess  # noqa: PLC0415 - start-up

    program, *arguments = command
    started, _ = QProcess.startDetached(program, arguments)
    return started


def program_icon() -> QIcon:
    """Return the mark of the product in the usual sizes."""
    from PySide6.QtGui import QIcon, QPainter, QPixmap  # noqa: PLC0415 - start-up

    icon = QIcon()
    for edge in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(edge, edge)
        pixmap.fill("transparent")
        painter = QPainter(pixmap)
        paint_mark(painter, edge)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _import_the_rest() -> None:
    from jar_desk.usecases.desks import read_rules_ahead  # noqa: PLC0415 - start-up

    read_rules_ahead()


def _dress(application: QApplication) -> None:
    # Qt tries every face of the chain for a script and says so each time.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    load_interface_fonts()
    application.setFont(interface_font(BASE_PIXELS))
