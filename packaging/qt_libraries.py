"""System libraries that Qt needs on Linux: find what is missing, install it where allowed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from environment import Environment

_PACKAGES: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Debian's package for each library Qt links to."""

_CHECKED: Final = (
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqoffscreen.so",
    "plugins/xcbglintegrations/*.so",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6PrintSupport.so.6",
    "lib/libQt6DBus.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6Network.so.6",
)
_APT: Final = "apt-get install -y --no-install-recommends"


def provide_qt_libraries(environment: Environment) -> None:
    """Say in one line which libraries Qt misses, and install them if this user may."""
    if sys.platform != "linux" or shutil.which("ldd") is None:
        return
    missing = missing_libraries(environment.packages / "PySide6" / "Qt")
    if not missing:
        return
    packages = packages_for(missing)
    if install(packages) and not missing_libraries(environment.packages / "PySide6" / "Qt"):
        print("Qt missed", ", ".join(missing), "- installed", " ".join(packages))
    else:
        print("Qt misses", ", ".join(missing), "- run: sudo", _APT, " ".join(packages))


def missing_libraries(qt: Path) -> list[str]:
    """Return the names of libraries that the loader does not find, sorted."""
    plugins = [str(path) for pattern in _CHECKED for path in sorted(qt.glob(pattern))]
    if not plugins:
        return []
    listed = subprocess.run(["ldd", *plugins], capture_output=True, text=True, check=False)
    return libraries_not_found(listed.stdout)


def libraries_not_found(listing: str) -> list[str]:
    """Read the output of ldd: names of what is not found, sorted, each once."""
    lines = (line.split() for line in listing.splitlines() if line.endswith("=> not found"))
    return sorted({words[0] for words in lines})


def packages_for(libraries: Iterable[str]) -> list[str]:
    """Return Debian's packages that hold these libraries."""
    return sorted({_PACKAGES.get(name, name.partition(".so")[0].lower()) for name in libraries})


def install(packages: list[str]) -> bool:
    """Install Debian packages without asking anybody; tell whether that worked."""
    rights = _administrator()
    if rights is None or shutil.which("apt-get") is None:
        return False
    return all(
        subprocess.run(
            [*rights, *command, *more], capture_output=True, stdin=subprocess.DEVNULL, check=False
        ).returncode
        == 0
        for command, more in (
            (["apt-get", "update"], []),
            (["env", "DEBIAN_FRONTEND=noninteractive", *_APT.split()], packages),
        )
    )


def _administrator() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    free = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if free.returncode == 0 else None
