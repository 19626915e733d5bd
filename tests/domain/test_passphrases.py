from __future__ import annotations

import unicodedata

import pytest

from jar_desk.domain.desk_errors import WeakPassphrase
from jar_desk.domain.passphrases import Strength, check_passphrase, normalised, strength


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
        ("ababbaabbaba", "repeated"),
        ("qwertyuiop12", "sequence"),
        ("abcdefghijklmnop", "sequence"),
        ("かきくけこさしす", "sequence"),
        ("password1234", "common"),
        ("P@ssw0rd1234!", "common"),
        ("correct horse battery staple", "common"),
        ("難民支援協会", "common"),
        ("JAR-Desk Tokyo 2026", "common"),
        ("パスワード12345", "common"),
    ],
)
def test_easily_guessed_ones_are_refused(passphrase: str, problem: str) -> None:
    with pytest.raises(WeakPassphrase) as raised:
        check_passphrase(passphrase)
    assert raised.value.problem == problem
    assert strength(passphrase) is Strength.WEAK


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("x7!kQp92Lm#z", Strength.FAIR),
        ("さくらの下で昼寝", Strength.FAIR),
        ("maple kettle orbit sling", Strength.STRONG),
        ("本棚 みかん 電車 7", Strength.STRONG),
        ("tanaka-no-inu-wa-shiroi", Strength.STRONG),
        ("ቡና በጠዋት ሁለት ጊዜ", Strength.STRONG),
    ],
)
def test_others_are_taken_with_an_estimate(passphrase: str, expected: Strength) -> None:
    check_passphrase(passphrase)
    assert strength(passphrase) is expected


def test_one_form_for_both_ways_of_typing() -> None:
    assert normalised(unicodedata.normalize("NFD", "がé")) == "がé"
