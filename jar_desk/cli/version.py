"""The version of the program."""

from __future__ import annotations

from jar_desk import __version__


def print_version() -> None:
    """Print name and version."""
    print(f"jar-desk {__version__}")
