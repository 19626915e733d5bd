"""What surrounds every letter: numbers, date, addressee, sender, title, items, ending."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reportlab.platypus.flowables import CondPageBreak, KeepTogether, Spacer

from jar_desk.documents.blocks import Text
from jar_desk.documents.fonts import Family
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.sheets import (
    BODY,
    LABEL,
    LETTER_TITLE,
    OPENING,
    SUBHEADING,
    WIDTH,
    centred,
    to_the_right,
)
from jar_desk.domain.people import AFTER_DEATH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.contents import LetterContent
    from jar_desk.documents.phrases import Phrases
    from jar_desk.documents.press import Press
    from jar_desk.documents.typesetting import TextStyle

Item = tuple[str, str]
"""A label and what is said under it."""

_NUMBER: Final = 24.0
_LABEL: Final = {"ja": 104.0, "en": 128.0}
_ITEMS: Final = GridStyle(ruled=False, padding=4.0, above=1.5, below=3.5)
_NAME: Final = replace(BODY, size=12, leading=20, justified=False)
_SMALL_TITLE: Final = 18
"""Longest title, in characters, that is set wide."""


class LetterFrame:
    """The blocks of a letter in its order."""

    def __init__(self, press: Press, phrases: Phrases, content: LetterContent) -> None:
        self._press = press
        self._phrases = phrases
        self._content = content

    def head(self) -> list[Flowable]:
        """Return numbers, date, addressee and sender."""
        return [*self._references(), *self._addressee(), *self.sender()]

    def title(self, title: str) -> list[Flowable]:
        """Return the title, spaced out as Japanese letters have it."""
        style = LETTER_TITLE
        if not self._phrases.is_japanese:
            style = replace(style, family=Family.BOLD, size=14, leading=22, tracking=0.0)
        elif len(title) > _SMALL_TITLE:
            style = replace(style, size=15, tracking=0.08)
        return [Spacer(0, 18), self._text(title, style, after=14)]

    def opening(self, text: str) -> list[Flowable]:
        """Return the paragraph before the items, and 記."""
        style = OPENING if self._phrases.is_japanese else _ENGLISH
        begin = self._phrases.say("words", "begin")
        blocks: list[Flowable] = [self._text(text, style, after=8)]
        if begin:
            blocks.append(self._text(begin, centred(replace(BODY, justified=False)), after=6))
        return blocks

    def section(self, title: str) -> list[Flowable]:
        """Return the head of a group of items."""
        return [CondPageBreak(90), Spacer(0, 6), self._text(title, SUBHEADING, after=2)]

    def items(self, items: Sequence[Item]) -> list[Flowable]:
        """Return numbered items in three columns."""
        label_width = _LABEL[self._phrases.language]
        widths = (_NUMBER, label_width, WIDTH - _NUMBER - label_width)
        value = BODY if self._phrases.is_japanese else _ENGLISH
        label_style = replace(LABEL, leading=value.leading)
        rows = [
            (
                (self._text(str(number), label_style),),
                (self._text(label, label_style),),
                (self._text(text, value),),
            )
            for number, (label, text) in enumerate(items, start=1)
        ]
        style = _ITEMS if self._phrases.is_japanese else replace(_ITEMS, below=2.5)
        return [Grid(widths, rows, style)]

    def ending(self) -> list[Flowable]:
        """Return 以上, or the closing and who signs."""
        language = self._phrases.language
        end = self._phrases.say("words", "end")
        if end:
            return [Spacer(0, 6), self._text(end, to_the_right(_PLAIN))]
        letterhead = self._content.letterhead
        lines = (letterhead.manager_title(language), letterhead.organisation(language))
        return [
            KeepTogether(
                [
                    Spacer(0, 12),
                    self._text(self._phrases.say("words", "closing"), _PLAIN, after=22),
                    *(self._text(line, self._plain()) for line in lines if line),
                ]
            )
        ]

    def contact(self) -> str:
        """Return the desk with the ways to reach it that the letterhead gives."""
        letterhead = self._content.letterhead
        text = self._phrases.say(
            "words",
            "contact",
            desk=letterhead.desk(self._phrases.language),
            email=letterhead.email,
            phone=letterhead.phone,
        )
        return text.strip("　 ")

    def sender(self) -> list[Flowable]:
        """Return who writes, against the right margin."""
        letterhead, language = self._content.letterhead, self._phrases.language
        lines = (
            letterhead.organisation(language),
            letterhead.manager_title(language),
            letterhead.address(language),
            letterhead.desk(language),
            letterhead.email,
            letterhead.phone,
        )
        style = to_the_right(self._plain())
        return [Spacer(0, 10), *(self._text(line, style) for line in lines if line)]

    def _references(self) -> list[Flowable]:
        content = self._content
        reference = self._phrases.say(
            "words", "reference", number=content.number, document=content.document_number
        )
        style = to_the_right(self._plain())
        return [
            self._text(reference, style),
            self._text(self._phrases.letter_day(content.day), style, after=8),
        ]

    def _addressee(self) -> list[Flowable]:
        to = self._content.addressee
        name = self._phrases.say("words", "addressee", name=to.name)
        key = f"on_behalf_{to.capacity}" if to.capacity in AFTER_DEATH else "on_behalf"
        behalf = self._phrases.say("words", key, name=to.on_behalf_of) if to.on_behalf_of else ""
        native = to.native_name if to.native_name != to.name else ""
        blocks = [
            self._text(to.address, _PLAIN) if to.address else None,
            self._text(name, _NAME),
            self._text(native, _NAME) if native else None,
            self._text(behalf, _PLAIN) if behalf else None,
        ]
        return [block for block in blocks if block]

    def _plain(self) -> TextStyle:
        return _PLAIN if self._phrases.is_japanese else replace(_PLAIN, leading=16.0)

    def _text(self, text: str, style: TextStyle, *, after: float = 0.0) -> Text:
        return Text(self._press, text, style, after=after)


_ENGLISH: Final = replace(BODY, justified=False, leading=15.5)
_PLAIN: Final = replace(BODY, justified=False, leading=18.0)
