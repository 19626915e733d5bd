"""What every view is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from jar_desk.settings import Settings
    from jar_desk.ui.asking import Asking
    from jar_desk.ui.background import Background
    from jar_desk.ui.changes import ChangeBus
    from jar_desk.ui.icons import Icons
    from jar_desk.ui.theme import Theme
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Workplace:
    """The session and the services of the window; `settings()` is what holds now on this PC."""

    session: Session
    background: Background
    asking: Asking
    changes: ChangeBus
    theme: Theme
    icons: Icons
    settings: Callable[[], Settings]
    wording: Wording
    now: Callable[[], datetime]
