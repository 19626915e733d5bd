"""Pictures of every main screen, taken from the real windows without a display."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from jar_desk.domain.listing import ListFilter
from jar_desk.settings import Settings, save_settings
from jar_desk.ui.application import Program, make_application
from jar_desk.ui.views.inbox import InboxView
from jar_desk.ui.views.inquiry import InquiryView
from jar_desk.ui.views.redaction import RedactionView
from jar_desk.usecases.desks import open_desk
from jar_desk.usecases.doors import read_door
from jar_desk.usecases.reading import list_ids, read_inquiry
from jar_desk.usecases.redacting import may_be_redacted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.office import Office
    from jar_desk.usecases.session import Session

PAGES: Final = (
    "inbox",
    "calendar",
    "approvals",
    "sources",
    "registers",
    "security",
    "report",
    "policy",
    "staff",
    "audit",
    "settings",
    "new-inquiry",
    "redaction",
)
TABS: Final = (
    "overview",
    "identity",
    "records",
    "decision",
    "correspondence",
    "documents",
    "history",
)
MAIN_PAGES: Final = ("inbox", "inquiry-overview", "report", "new-inquiry")
"""Pages that are also taken in English and in the dark theme."""
SHOWN: Final = "Ahmed"
"""Whose inquiry is opened: the one of the design's pictures."""
_SMALL_TALK: Final = ("This plugin does not support", "OpenType support missing for")
"""What Qt remarks without a display: on size hints, and on fonts asked for scripts they lack."""
_QUIET_MS: Final = 120
_PATIENCE_MS: Final = 15_000


def grab_screens(desk: Path, staff_name: str, passphrase: str, folder: Path) -> None:
    """Open a desk in real windows, as this person, and leave a PNG of each screen in the folder.

    Raises WrongPassphrase, NotADesk.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_pass_on)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    staff = next(one for one in read_door(desk).members if one.name == staff_name)
    with tempfile.TemporaryDirectory(prefix="jar-desk-", ignore_cleanup_errors=True) as home:
        settings = Path(home) / "settings.toml"
        save_settings(settings, Settings(desk_folder=str(desk), staff_id=str(staff.id)))
        program = Program(application, settings, relaunch=lambda _settings: None)
        photographer = Photographer(program, folder)
        photographer.take_door()
        photographer.take_office(open_desk(desk, staff.id, passphrase))


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not message.startswith(_SMALL_TALK):
        sys.stderr.write(f"{message}\n")


class Photographer:
    """Goes from screen to screen and grabs each when it is at rest."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program, self._folder = program, folder

    def take_door(self) -> None:
        """Take the unlock window."""
        self._program.start()
        self._take(self._program.entrance, "unlock")

    def take_office(self, session: Session) -> None:
        """Take every page, then the main ones in English and dark; close the desk."""
        self._program.open_office(session)
        office = self._program.office
        if office is None:
            return
        settings = self._program.preferences.settings()
        self._take_pages(office, session, "", (*PAGES, *(f"inquiry-{tab}" for tab in TABS)))
        self._program.preferences.change(replace(settings, language="en"))
        self._take_pages(office, session, "-en", MAIN_PAGES)
        self._program.preferences.change(replace(settings, theme="dark"))
        self._take_pages(office, session, "-dark", MAIN_PAGES)
        office.close_desk()
        office.window.close()
        self._program.background.stop()

    def _take_pages(
        self, office: Office, session: Session, suffix: str, names: tuple[str, ...]
    ) -> None:
        for name in names:
            self._show(office, session, name)
            self._take(office.window, name + suffix)

    def _show(self, office: Office, session: Session, name: str) -> None:
        window, tab = office.window, name.removeprefix("inquiry-")
        shown = list_ids(session, ListFilter.OPEN, SHOWN)[0]
        window.show_page(name if tab == name else "inquiry")
        page = window.page(window.current_key)
        if isinstance(page, InquiryView):
            page.show_inquiry(shown)
            self._rest()
            page.show_tab(tab)
        elif isinstance(page, InboxView):
            self._rest()
            page.table.choose_row(list(list_ids(session, ListFilter.OPEN)).index(shown))
        elif isinstance(page, RedactionView):
            [record, *_] = may_be_redacted(read_inquiry(session, shown))
            page.show_record(shown, record.id)

    def _take(self, widget: QWidget, name: str) -> None:
        self._rest()
        # What came in last may not be laid out yet.
        QCoreApplication.sendPostedEvents()
        widget.grab().save(str(self._folder / f"{name}.png"))

    def _rest(self) -> None:
        """Let the window draw until no work is under way and nothing has moved for a while."""
        loop = QEventLoop()
        quiet = QTimer(singleShot=True, interval=_QUIET_MS)

        def again() -> None:
            if self._program.background.busy:
                quiet.start()
            else:
                loop.quit()

        quiet.timeout.connect(again)
        quiet.start()
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        loop.exec()
