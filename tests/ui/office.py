"""A real encrypted desk behind real views: what the tests of the list pages share."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from jar_desk.domain.inquiry import Arrival
from jar_desk.domain.people import Channel
from jar_desk.domain.rights import Regime
from jar_desk.domain.staff import Role
from jar_desk.settings import Settings
from jar_desk.ui.background import Background
from jar_desk.ui.changes import ChangeBus
from jar_desk.ui.icons import Icons
from jar_desk.ui.theme import Theme
from jar_desk.ui.wording import Wording
from jar_desk.ui.workplace import Workplace
from jar_desk.usecases import desks, staffing
from jar_desk.usecases.receipt import InquiryDraft, record_inquiry
from tests.examples import NOON, a_person, a_request
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


class Answers:
    """Answers what a test expects to be asked; anything else fails it."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.suggested = ""
        self.dialogs: list[Callable[[QDialog], bool]] = []
        self.shown: list[QDialog] = []

    def save_path(self, suggested: str, _kind: object) -> Path | None:
        assert self.path is not None, "unexpected question where to save"
        self.suggested = suggested
        return self.path

    def show(self, dialog: QDialog) -> bool:
        assert self.dialogs, f"unexpected dialog {dialog.windowTitle()}"
        self.shown.append(dialog)
        return self.dialogs.pop(0)(dialog)


@dataclass
class Office:
    """Sessions of the manager and a colleague, the workplace of the manager, its failures."""

    workplace: Workplace
    colleague: Session
    asking: Answers
    failures: list[Exception]

    @property
    def session(self) -> Session:
        return self.workplace.session

    def settle(self, qtbot: Any, view: Any = None) -> None:
        """Wait until the background has brought every answer (and any short timer has fired)."""
        timer = getattr(view, "_preview_timer", None)

        def quiet() -> None:
            assert not self.workplace.background.busy
            assert timer is None or not timer.isActive()

        qtbot.waitUntil(quiet, timeout=5_000)
        assert not self.failures

    def record(self, name: str, *, days_ago: int = 0, **changes: Any) -> Inquiry:
        """Record an inquiry that arrived some days before noon of the example day."""
        values: dict[str, Any] = {
            "arrival": Arrival(channel=Channel.POST, moment=NOON - timedelta(days=days_ago)),
            "subject": a_person(name),
            "regimes": frozenset({Regime.APPI}),
            "requests": (a_request(),),
        }
        return record_inquiry(self.session, InquiryDraft(**(values | changes))).value

    def seen_by_colleague(self) -> Office:
        """Return the same office from the colleague's chair."""
        place = replace(self.workplace, session=self.colleague)
        return Office(place, self.session, self.asking, self.failures)


@contextmanager
def an_office(folder: Path, now: Callable[[], datetime] = lambda: NOON) -> Iterator[Office]:
    made = desks.create_desk(
        folder / "test.jardesk",
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase="maple ladder quiet orbit 77",
        language="ja",
        now=now,
        cost=CHEAP,
    )
    person = staffing.add_staff(made.session, "佐藤", Role.DESK, "quiet maple ladder 78").value
    failures: list[Exception] = []
    background, theme, asking = Background(failures.append), Theme(), Answers()
    workplace = Workplace(
        session=made.session,
        background=background,
        asking=asking,  # type: ignore[arg-type]
        changes=ChangeBus(),
        theme=theme,
        icons=Icons(theme),
        settings=Settings,
        wording=Wording(),
        now=now,
    )
    try:
        yield Office(workplace, replace(made.session, staff=person), asking, failures)
    finally:
        background.stop()
        desks.lock_desk(made.session)
    assert not failures
