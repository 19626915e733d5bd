"""The recovery code: 140 random bits as seven groups a person can copy by hand."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from functools import reduce
from typing import Final

from jar_desk.domain.desk_errors import RecoveryTypo

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U."""
GROUPS: Final = 7
GROUP_LENGTH: Final = 5
"""Four characters of secret and one of check."""

_SECRET_LENGTH: Final = GROUP_LENGTH - 1
_MISREAD: Final = str.maketrans("OIL", "011")
_FIELD: Final = 0b100101
"""x^5 + x^2 + 1 spans GF(32), where weights 1, x, x^2 … tell every slip of one character."""


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryCode:
    """A code whose checks hold; keep it nowhere but on the printed sheet."""

    groups: tuple[str, ...]

    @property
    def secret(self) -> bytes:
        """Return what the recovery key is derived from."""
        return "".join(group[:_SECRET_LENGTH] for group in self.groups).encode("ascii")


def new_recovery_code() -> RecoveryCode:
    """Draw a fresh code."""
    return RecoveryCode(tuple(_checked(number) for number in range(GROUPS)))


def parse_recovery_code(typed: str) -> RecoveryCode:
    """Read a code in any case and width, with any separators, O for 0 and I or L for 1.

    Raises RecoveryTypo with the group that does not hold, 0 where the length is wrong.
    """
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_MISREAD)
    kept = "".join(character for character in plain if character.isalnum())
    if len(kept) != GROUPS * GROUP_LENGTH:
        raise RecoveryTypo(0)
    groups = tuple(kept[at : at + GROUP_LENGTH] for at in range(0, len(kept), GROUP_LENGTH))
    for number, group in enumerate(groups):
        if not _holds(number, group):
            raise RecoveryTypo(number + 1)
    return RecoveryCode(groups)


def _checked(number: int) -> str:
    secret = "".join(secrets.choice(ALPHABET) for _ in range(_SECRET_LENGTH))
    return secret + _check(number, secret)


def _holds(number: int, group: str) -> bool:
    known = all(character in ALPHABET for character in group)
    return known and _check(number, group[:_SECRET_LENGTH]) == group[_SECRET_LENGTH]


def _check(number: int, secret: str) -> str:
    """Return the check character: slips, swaps of neighbours and swapped groups change it."""
    # Horner's rule; the group's number goes in first, so groups cannot change places.
    values = (number + 1, *(ALPHABET.index(character) for character in secret))
    return ALPHABET[_doubled(reduce(lambda total, value: _doubled(total) ^ value, values))]


def _doubled(value: int) -> int:
    shifted = value << 1
    return shifted ^ _FIELD if shifted & 0b100000 else shifted
