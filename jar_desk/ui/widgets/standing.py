"""Show or hide a part of a page, also before it stands in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_shown(part: QWidget, *, shown: bool) -> None:
    """Show or hide a part; one without a parent is shown with the page it will stand in.

    Qt would make it a window of its own for a moment, which takes the keyboard away.
    """
    if shown and part.parentWidget() is None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up

        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
    else:
        part.setVisible(shown)
