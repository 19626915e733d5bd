from __future__ import annotations

import pytest

from jar_desk.domain.desk_errors import WeakPassphrase
from jar_desk.vault.strength import check_passphrase


@pytest.mark.parametrize(
    ("passphrase", "problem"),
    [
        ("", "too-short"),
        ("1234", "too-short"),
        ("x7!kQp92Lm#", "too-short"),
        ("            ", "too-short"),
        ("難民支援協", "too-short"),
        ("123456789013", "digits"),
        ("2026/11/23 10:30", "digits"),
        ("aaaaaaaaaaaaaa", "repeated"),
        ("abcabcabcabc", "repeated"),
        ("qwertyuiop12", "sequence"),
        ("abcdefghijklmnop", "sequence"),
        ("かきくけこさしす", "sequence"),
        ("password1234", "common"),
        ("P@ssw0rd1234!", "common"),
        ("correct horse battery staple", "common"),
        ("難民支援協会", "common"),
        ("難民支援協会2026", "common"),
        ("パスワード12345", "common"),
    ],
)
def test_easily_guessed_ones_are_refused(passphrase: str, problem: str) -> None:
    with pytest.raises(WeakPassphrase) as raised:
        check_passphrase(passphrase)
    assert raised.value.problem == problem


@pytest.mark.parametrize(
    "passphrase",
    [
        "x7!kQp92Lm#z",
        "さくらの下で昼寝を三回",
        "maple kettle orbit sling",
        "本棚 みかん 電車 7",
        "tanaka-no-inu-wa-shiroi",
        "ቡና በጠዋት ሁለት ጊዜ",
        " ".join(str(number * number) + "x" for number in range(20_000)),
    ],
)
def test_others_are_taken(passphrase: str) -> None:
    check_passphrase(passphrase)
