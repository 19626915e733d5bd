from __future__ import annotations

from dataclasses import replace

import pytest

from jar_desk.domain.inquiry import Message, MessageKind
from jar_desk.domain.texts import storable, storable_text
from tests.examples import NOON, SATO, a_record, an_inquiry


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\ud83d\ude00", "😀"),
        ("half \ud83d", "half \ufffd"),
        ("a\0b", "ab"),
        ("髙﨑 健一", "髙﨑 健一"),
        ("", ""),
    ],
)
def test_text_becomes_storable(typed: str, kept: str) -> None:
    assert storable_text(typed) == kept


def test_every_text_of_an_inquiry_is_reached() -> None:
    message = Message(
        id=SATO.id, kind=MessageKind.NOTE, channel=None, at=NOON, by=SATO.id, text="x\ud800"
    )
    inquiry = an_inquiry(records=(a_record(value="y\0"),), messages=(message,))
    mended = storable(inquiry)
    assert mended.messages[0].text == "x\ufffd"
    assert mended.records[0].value == "y"
    assert mended == replace(inquiry, messages=mended.messages, records=mended.records)


def test_what_is_fine_stays_the_same_object() -> None:
    inquiry = an_inquiry()
    assert storable(inquiry) is inquiry
