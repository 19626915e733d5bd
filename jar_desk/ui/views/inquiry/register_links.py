"""From a request to the register it is entered in, and to what was entered from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.domain.registers.opening import register_for
from jar_desk.ui.widgets import QuietButton

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Request
    from jar_desk.ui.views.inquiry.acts import Acts
    from jar_desk.ui.views.inquiry.seen import Seen

translate = QCoreApplication.translate


def register_links(request: Request, seen: Seen, acts: Acts) -> QHBoxLayout | None:
    """Return a line of links; None for a request that no register takes."""
    kind = register_for(request)
    if kind is None or not seen.may_work:
        return None
    line = QHBoxLayout()
    line.setSpacing(14)
    enter = QuietButton(_enter_words(kind), "table", link=True)
    enter.clicked.connect(lambda: acts.enter(kind))
    line.addWidget(enter)
    _add_entries(line, kind, seen, acts)
    return line


def incident_links(seen: Seen, acts: Acts) -> QHBoxLayout:
    """Return a line that leads to a new incident and to those made from an inquiry."""
    line = QHBoxLayout()
    line.setSpacing(14)
    if seen.may_work:
        begin = QuietButton(translate("RegisterLinks", "Record an incident…"), "plus", link=True)
        begin.clicked.connect(lambda: acts.enter(RegisterKind.INCIDENT))
        line.addWidget(begin)
    _add_entries(line, RegisterKind.INCIDENT, seen, acts)
    return line


def _add_entries(line: QHBoxLayout, kind: RegisterKind, seen: Seen, acts: Acts) -> None:
    for row in seen.entries:
        if row.entry.kind is kind:
            said = translate("RegisterLinks", "See {number}")
            see = QuietButton(said.format(number=row.entry.number), link=True)
            see.clicked.connect(lambda _=False, one=row.entry.id: acts.entry_wanted.emit(kind, one))
            line.addWidget(see)
    line.addStretch(1)


def _enter_words(kind: RegisterKind) -> str:
    if kind is RegisterKind.PROVISION:
        return translate("RegisterLinks", "Look for third-party records…")
    return translate("RegisterLinks", "Enter in the register…")
