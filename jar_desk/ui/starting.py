"""What lets the first window come sooner; nothing else of the window is imported before it."""

from __future__ import annotations

import builtins
import gc
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Final

_PYSIDE_INSIDE: Final = "shibokensupport.signature"
_STUB_WRITER: Final = f"{_PYSIDE_INSIDE}.lib.pyi_generator"


def hurry() -> None:
    """Put off what only costs time before the first window is painted; `calm_down` ends it.

    PySide reads the source of every module imported after it, in search of feature switches
    (`from __feature__ import …`). This program uses none, so imports go the usual way again.
    Garbage is left to the `Collector` of the window.
    """
    gc.disable()
    finder = _WithoutStubWriter()
    sys.meta_path.insert(0, finder)
    import PySide6.QtCore  # noqa: F401, PLC0415 - it puts its own import in place

    sys.meta_path.remove(finder)
    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        builtins.__import__ = usual


def calm_down() -> None:
    """Let what lives since the start stay out of every later search for garbage."""
    gc.freeze()


class _WithoutStubWriter:
    """Let PySide find its writer of type stubs loaded, as an empty module.

    Every start compiles that writer anew, an eighth of the time of a blank window, and no running
    program calls it. PySide forgets what was put there before its own parts, so it is put there
    when the first of them imports something else.
    """

    def find_spec(self, _name: str, _path: object = None, _target: object = None) -> None:
        """Find nothing; importing goes on with the next finder."""
        if _PYSIDE_INSIDE in sys.modules and _STUB_WRITER not in sys.modules:
            empty = ModuleType(_STUB_WRITER)
            empty.__spec__ = ModuleSpec(_STUB_WRITER, None)
            sys.modules[_STUB_WRITER] = empty
