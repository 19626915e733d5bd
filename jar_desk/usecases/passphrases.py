"""What is wrong with a passphrase while it is typed."""

from __future__ import annotations

from jar_desk.domain.desk_errors import WeakPassphrase
from jar_desk.vault.strength import check_passphrase


def weakness_of(passphrase: str) -> str:
    """Return why a new passphrase is too easy to guess (a code), "" where it is good."""
    try:
        check_passphrase(passphrase)
    except WeakPassphrase as weak:
        return weak.problem
    return ""
