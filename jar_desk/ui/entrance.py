"""Everything before the desk is open: unlocking, the first start, the recovery sheet.

What opens desks is imported when somebody opens one, so that the first window comes at once.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from jar_desk.domain.desk_errors import DamagedDesk
from jar_desk.domain.errors import DeskError
from jar_desk.ui import wording_staff
from jar_desk.ui.views.unlock import UnlockView

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.ui.asking import Asking
    from jar_desk.ui.background import Background
    from jar_desk.ui.preferences import Preferences
    from jar_desk.ui.wording import ErrorText, Wording
    from jar_desk.usecases.desks import NewDesk
    from jar_desk.usecases.doors import DeskDoor
    from jar_desk.usecases.session import Session


_TOKYO: Final = timezone(timedelta(hours=9))
"""Tokyo without the time zone database: no summer time since 1951."""


class Entrance(QStackedWidget):
    """The first window; `opened(Session)` when the desk is open."""

    opened = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        background: Background,
        asking: Asking,
        wording: Callable[[], Wording],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._background = preferences, background
        self._asking, self._wording = asking, wording
        self.resize(1366, 820)
        self.setMinimumSize(640, 560)
        self._retranslate()

    def enter(self) -> None:
        """Show the door of the desk this PC knows, or the first start."""
        folder = self._preferences.settings().desk_folder
        if folder:
            self._show_door(Path(folder))
        else:
            self._show_first_start()

    def _show_door(self, folder: Path) -> None:
        from jar_desk.usecases.doors import read_door  # noqa: PLC0415 - start-up

        try:
            door = read_door(folder)
        except DamagedDesk as error:
            self._show_restore(folder, self._error_words(error).brief)
            return
        except DeskError as error:
            self._show_first_start()
            self._tell(error)
            return
        self._preferences.change(replace(self._preferences.settings(), desk_folder=str(folder)))
        self._show_unlock(door)

    def _show_unlock(self, door: DeskDoor) -> None:
        settings = self._preferences.settings()
        remembered = settings.remember
        view = UnlockView(
            door,
            lambda staff_id, passphrase: _open(
                door.folder, staff_id, passphrase, remembered=remembered
            ),
            self._background,
            self._error_words,
            wording_staff.role,
            datetime.now(_TOKYO).date(),
            _last_staff(settings.staff_id),
        )
        if remembered:
            look = lambda: _remembered_staff(door.folder)  # noqa: E731 - captured folder
            self._background.run(view, look, view.prefer_staff, lambda _: None)
        view.opened.connect(self._finish)
        view.own_wanted.connect(partial(self._show_own_passphrase, door))
        view.recovery_wanted.connect(lambda: self._show_recovery(door))
        view.other_wanted.connect(self._choose_desk)
        view.restore_wanted.connect(lambda: self._show_restore(door.folder))
        self._replace(view)

    def _show_restore(self, folder: Path, why: str = "") -> None:
        from jar_desk.ui.views.restore import RestoreView, Services  # noqa: PLC0415 - start-up

        remember = self._preferences.settings().remember
        services = Services(self._background, self._asking, self._wording, remember)
        view = RestoreView(folder, services, why)
        view.restored.connect(self._show_door)
        view.back_wanted.connect(self._show_first_start if why else self.enter)
        self._replace(view)

    def _show_own_passphrase(self, door: DeskDoor, staff_id: UUID, passphrase: str) -> None:
        from jar_desk.ui.views.own_passphrase import OwnPassphraseView  # noqa: PLC0415 - start-up

        remembered = self._preferences.settings().remember
        view = OwnPassphraseView(
            lambda new: _open(door.folder, staff_id, passphrase, new, remembered=remembered),
            self._background,
            self._error_words,
            self._weakness,
        )
        view.opened.connect(self._finish)
        view.back_wanted.connect(lambda: self._show_unlock(door))
        self._replace(view)

    def _show_recovery(self, door: DeskDoor) -> None:
        from jar_desk.ui.views.recovery import RecoveryView  # noqa: PLC0415 - start-up

        view = RecoveryView(
            door,
            lambda groups, staff_id, secret: _recover(door.folder, groups, staff_id, secret),
            self._background,
            self._error_words,
            self._weakness,
        )
        view.opened.connect(self._finish)
        view.back_wanted.connect(lambda: self._show_unlock(door))
        self._replace(view)

    def _show_first_start(self) -> None:
        from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - start-up

        from jar_desk.ui.views.first_start import FirstStartView  # noqa: PLC0415 - start-up

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents)) / "JAR.jardesk"
        view = FirstStartView(
            folder,
            self._create,
            self._background,
            self._asking,
            self._error_words,
            self._weakness,
        )
        view.finished.connect(self._finish)
        view.existing_wanted.connect(self._choose_desk)
        self._replace(view)

    def _create(
        self, folder: Path, organisation: str, manager_name: str, passphrase: str
    ) -> NewDesk:
        from jar_desk.usecases.desks import create_desk  # noqa: PLC0415 - start-up

        return create_desk(
            folder,
            organisation=organisation,
            manager_name=manager_name,
            passphrase=passphrase,
            language=self._preferences.settings().language,
        )

    def _choose_desk(self) -> None:
        current = Path(self._preferences.settings().desk_folder or Path.home())
        chosen = self._asking.choose_folder(current.parent)
        if chosen is not None:
            self._show_door(chosen)

    def _finish(self, session: Session) -> None:
        settings = self._preferences.settings()
        self._preferences.change(
            replace(
                settings,
                desk_folder=str(session.desk.folder),
                staff_id=str(session.staff.id),
            )
        )
        self.opened.emit(session)

    def _weakness(self, passphrase: str) -> str:
        return self._wording().weakness(passphrase)

    def _error_words(self, error: Exception) -> ErrorText:
        return self._wording().error(error)

    def _tell(self, error: DeskError) -> None:
        words = self._error_words(error)
        self._asking.tell(words.what, words.kept, words.todo, self._wording().error_details(error))

    def _replace(self, view: QWidget) -> None:
        old = self.currentWidget()
        self.addWidget(view)
        self.setCurrentWidget(view)
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("JAR Desk — Personal Information Inquiry Desk"))


def _open(
    folder: Path, staff_id: UUID, passphrase: str, new_passphrase: str = "", *, remembered: bool
) -> Session:
    from jar_desk.usecases.desks import open_desk  # noqa: PLC0415 - start-up
    from jar_desk.usecases.this_pc import memory_of  # noqa: PLC0415 - start-up

    memory = memory_of(folder) if remembered else None
    return open_desk(folder, staff_id, passphrase, new_passphrase=new_passphrase, memory=memory)


def _remembered_staff(folder: Path) -> UUID | None:
    from jar_desk.usecases.this_pc import last_staff, memory_of  # noqa: PLC0415 - start-up

    return last_staff(memory_of(folder))


def _recover(folder: Path, groups: str, staff_id: UUID, passphrase: str) -> Session:
    from jar_desk.usecases.desks import open_with_recovery  # noqa: PLC0415 - start-up

    return open_with_recovery(folder, groups, staff_id, passphrase)


def _last_staff(stored: str) -> UUID | None:
    try:
        return UUID(stored)
    except ValueError:
        return None
