"""What lets the first window come sooner; nothing else of the window is imported before it."""

from __future__ import annotations

import builtins
import gc


def hurry() -> None:
    """Put off what only costs time before the first window is painted; `calm_down` ends it.

    PySide reads the source of every module imported after it, in search of feature switches
    (`from __feature__ import …`). This program uses none, so imports go the usual way again.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401, PLC0415 - it puts its own import in place

    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        builtins.__import__ = usual


def calm_down() -> None:
    """Collect garbage again; what lives since the start is not looked through each time."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
