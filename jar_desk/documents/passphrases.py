"""Passphrases for packages: random, easy to read out on the telephone and to type."""

from __future__ import annotations

import secrets
from typing import Final

ALPHABET: Final = "23456789abcdefghijkmnpqrstuvwxyz"
"""32 signs of which no two look alike (no 0, 1, l, o): five bits each."""
GROUPS: Final = 5
GROUP_LENGTH: Final = 4


def generate_passphrase() -> str:
    """Return a passphrase of 100 random bits, like `h7kq-2mxa-9bcd-w4rt-p6ns`."""
    groups = ("".join(secrets.choice(ALPHABET) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS))
    return "-".join(groups)
