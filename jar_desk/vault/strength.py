"""How easily a passphrase is guessed, estimated by zxcvbn (Wheeler, USENIX Security 2016)."""

from __future__ import annotations

from typing import Final

from jar_desk.domain import passphrases
from jar_desk.domain.desk_errors import WeakPassphrase
from jar_desk.domain.passphrases import SHORTEST, is_digits, normalised, weight

GOOD_ENOUGH: Final = 3
"""Of 4: out of reach for slow guessing with the disk in hand, which Argon2id makes of all."""
_LONGEST: Final = 72
"""Characters that are looked at: more of them takes zxcvbn quadratic time."""
_HOUSE: Final = (
    "難民支援協会",
    "難民支援協会デスク",
    "難民",
    "支援",
    "協会",
    "日本",
    "東京",
    "さくら",
    "こんにちは",
    "ありがとう",
    "パスワード",
    "ぱすわーど",
    "あいしてる",
    "あいうえお",
    "かきくけこ",
    "jar",
    "jardesk",
    "jar-desk",
    "desk",
    "refugee",
    "japan",
    "tokyo",
    "sakura",
    "pasuwado",
    "aishiteru",
    "konnichiwa",
    "arigatou",
    "nippon",
    "nihon",
    "privacy",
    "office",
    "correcthorsebatterystaple",
    "thequickbrownfoxjumpsoverthelazydog",
    "correct horse battery staple",
    "the quick brown fox jumps over the lazy dog",
)
"""What somebody who knows the office or the language tries first; zxcvbn knows English."""
_WHY: Final = {
    "repeat": passphrases.REPEATED,
    "sequence": passphrases.SEQUENCE,
    "spatial": passphrases.SEQUENCE,
    "dictionary": passphrases.COMMON,
    "date": passphrases.DIGITS,
}
"""What a pattern in it means, the plainest first."""


def check_passphrase(passphrase: str) -> None:
    """Refuse a new passphrase that is too easy to guess.

    Raises WeakPassphrase("too-short" | "digits" | "repeated" | "sequence" | "common").
    """
    problem = _problem(normalised(passphrase).casefold().strip())
    if problem:
        raise WeakPassphrase(problem)


def _problem(text: str) -> str:
    if weight(text) < SHORTEST:
        return passphrases.TOO_SHORT
    if is_digits(text):
        return passphrases.DIGITS
    from zxcvbn import zxcvbn  # noqa: PLC0415 - reads long word lists, which starting can do without

    found = zxcvbn(text[:_LONGEST], user_inputs=list(_HOUSE))
    if found["score"] >= GOOD_ENOUGH:
        return ""
    patterns = {part["pattern"] for part in found["sequence"]}
    return next((why for pattern, why in _WHY.items() if pattern in patterns), passphrases.COMMON)
