"""The grounds in law on which something may be blacked out, as words and as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jar_desk.domain.rules import Ground
    from jar_desk.ui.wording import Wording


class GroundWords:
    """Name grounds by their identifiers; one that is no longer offered keeps its identifier."""

    def __init__(self, grounds: Sequence[Ground], wording: Wording) -> None:
        self._grounds, self._wording = {one.id: one for one in grounds}, wording

    def cited(self, ground_id: str) -> str:
        """Return where in the law a ground stands."""
        ground = self._grounds.get(ground_id)
        return self._wording.pick(ground.citation_ja, ground.citation_en) if ground else ground_id

    def said(self, ground_id: str) -> str:
        """Return what a ground says."""
        ground = self._grounds.get(ground_id)
        return self._wording.pick(ground.text_ja, ground.text_en) if ground else ""

    def menu(self, chosen: str, take: Callable[[str], None], parent: QWidget) -> QMenu:
        """Return a menu of all grounds, the one that holds ticked."""
        menu = QMenu(parent)
        group = QActionGroup(menu)
        for one in self._grounds:
            action = QAction(f"{self.cited(one)}  {self.said(one)}".replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(one == chosen)
            action.triggered.connect(lambda _=False, ground=one: take(ground))
            group.addAction(action)
            menu.addAction(action)
        return menu
