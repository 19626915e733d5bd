"""The words of the letters, by language, from `forms/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.documents.wordlist import WordList
from jar_desk.domain.eras import wareki

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.documents.letterhead import Letterhead
    from jar_desk.domain.rights import Right


class Phrases(WordList):
    """The words of letters in one language, with the ways it writes days and numbers."""

    def __init__(self, language: str) -> None:
        super().__init__("letters", language)
        self._rights = self.part("rights")

    @property
    def is_japanese(self) -> bool:
        """Tell whether the letter is set in the Japanese way."""
        return self.language == "ja"

    def of_right(self, right: Right, key: str, **values: object) -> str:
        """Return a phrase about one right, or an empty string where it has none."""
        phrase: str = self._rights[right.value].get(key, "")
        return phrase.format(**values)

    def day(self, day: date) -> str:
        """Write a date as running text has it."""
        return self._date("plain_date", day)

    def letter_day(self, day: date) -> str:
        """Write a date as the head of a letter has it, with the era in Japanese."""
        return self._date("date", day)

    def edition(self, day: date) -> str:
        """Name a text by the month from which it holds."""
        return self._date("edition", day)

    def count(self, noun: str, number: int) -> str:
        """Write a number of things: `3 pages`; in Japanese the phrase itself counts."""
        forms = self.listed("counts", noun)
        if not forms:
            return str(number)
        return forms[0 if number == 1 else 1].format(n=number)

    def join(self, texts: tuple[str, ...]) -> str:
        """Write a list in one line."""
        return self.say("words", "list_end").join(texts)

    def foot(self, letterhead: Letterhead) -> str:
        """Return the left side of the foot: who wrote this."""
        return self.say(
            "words",
            "foot",
            short_name=letterhead.short_name(self.language),
            desk=letterhead.desk(self.language),
        )

    def _date(self, key: str, day: date) -> str:
        months = self.listed("words", "months")
        name = months[day.month - 1] if months else ""
        era = wareki(day).partition("年")[0] + "年"
        return self.say(
            "words", key, year=day.year, month=day.month, day=day.day, era=era, month_name=name
        )
