from __future__ import annotations

import pytest

from jar_desk.domain.desk_errors import RecoveryTypo
from jar_desk.vault.recovery import (
    ALPHABET,
    RecoveryCode,
    new_recovery_code,
    parse_recovery_code,
)

CODE = parse_recovery_code("953AM CNPW2 6GE09 2P10M MZ7HE PPG95 GXX1W")
PLAIN = "".join(CODE.groups)


def test_a_code_holds_at_least_128_bits_in_groups_of_five() -> None:
    assert [len(group) for group in CODE.groups] == [5] * 7
    assert 7 * 4 * 5 >= 128
    assert new_recovery_code() != CODE


@pytest.mark.parametrize(
    "typed",
    [
        "-".join(CODE.groups),
        " ".join(CODE.groups).lower(),
        PLAIN,
        "\n".join(CODE.groups),
        "　".join(CODE.groups).translate({ord(c): ord(c) + 0xFEE0 for c in ALPHABET}),
        "-".join(CODE.groups).replace("0", "O").replace("1", "I"),
        "-".join(CODE.groups).replace("0", "o").replace("1", "l"),
    ],
)
def test_any_way_of_typing_it_is_read(typed: str) -> None:
    assert parse_recovery_code(typed) == CODE


@pytest.mark.fault(35)
def test_every_slip_of_one_character_is_found_in_its_group() -> None:
    for place, right in enumerate(PLAIN):
        for wrong in ALPHABET.replace(right, ""):
            with pytest.raises(RecoveryTypo) as raised:
                parse_recovery_code(PLAIN[:place] + wrong + PLAIN[place + 1 :])
            assert raised.value.group == place // 5 + 1


@pytest.mark.fault(35)
def test_swapped_neighbours_are_found() -> None:
    for place in range(len(PLAIN) - 1):
        first, second = PLAIN[place : place + 2]
        if first != second:
            with pytest.raises(RecoveryTypo):
                parse_recovery_code(PLAIN[:place] + second + first + PLAIN[place + 2 :])


def test_swapped_groups_are_found() -> None:
    first, second, *rest = CODE.groups
    with pytest.raises(RecoveryTypo) as raised:
        parse_recovery_code("-".join((second, first, *rest)))
    assert raised.value.group == 1


@pytest.mark.parametrize("typed", ["", PLAIN[:-1], PLAIN + "0", "難民"])
def test_a_wrong_length_is_said_so(typed: str) -> None:
    with pytest.raises(RecoveryTypo) as raised:
        parse_recovery_code(typed)
    assert raised.value.group == 0


def test_letters_outside_the_alphabet_are_typos() -> None:
    with pytest.raises(RecoveryTypo):
        parse_recovery_code("U" + PLAIN[1:])


def test_a_code_is_never_printed() -> None:
    assert CODE.groups[0] not in repr(CODE)
    assert isinstance(CODE, RecoveryCode)
