from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

LISTING = """\
plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd5b7f2000)
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => /lib/x86_64-linux-gnu/libEGL.so.1 (0x00007f2f0c000000)
\tlibxcb-icccm.so.4 => not found
plugins/platforms/libqoffscreen.so:
\tlibxcb-icccm.so.4 => not found
"""


def test_each_missing_library_is_named_once(qt_libraries: ModuleType) -> None:
    found = qt_libraries.libraries_not_found(LISTING)
    assert found == ["libxcb-cursor.so.0", "libxcb-icccm.so.4"]


@pytest.mark.parametrize(
    ("libraries", "packages"),
    [
        (["libxcb-cursor.so.0", "libEGL.so.1"], ["libegl1", "libxcb-cursor0"]),
        (["libglib-2.0.so.0", "libgthread-2.0.so.0"], ["libglib2.0-0"]),
        (["libUnheardOf.so.3"], ["libunheardof"]),
        ([], []),
    ],
)
def test_libraries_become_debian_packages(
    qt_libraries: ModuleType, libraries: list[str], packages: list[str]
) -> None:
    assert qt_libraries.packages_for(libraries) == packages
