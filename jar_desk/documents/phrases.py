"""The words of the letters, by language, from `forms/`."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from jar_desk.assets import form
from jar_desk.domain.eras import wareki

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.documents.letterhead import Letterhead
    from jar_desk.domain.rights import Right

LANGUAGES = ("ja", "en")
"""Languages letters can be written in; anything else is answered in English."""


class Phrases:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        text = form(self.language, "letters.toml").read_text(encoding="utf-8")
        self._words: dict[str, Any] = tomllib.loads(text)

    @property
    def is_japanese(self) -> bool:
        """Tell whether the letter is set in the Japanese way."""
        return self.language == "ja"

    def say(self, section: str, key: str, **values: object) -> str:
        """Return a phrase with its values filled in."""
        phrase: str = self._words[section][key]
        return phrase.format(**values)

    def listed(self, section: str, key: str) -> list[str]:
        """Return a list of words, such as the head of a table."""
        words: list[str] = self._words[section][key]
        return words

    def of_right(self, right: Right, key: str, **values: object) -> str:
        """Return a phrase about one right, or an empty string where it has none."""
        phrase: str = self._words["rights"][right.value].get(key, "")
        return phrase.format(**values)

    def day(self, day: date) -> str:
        """Write a date as running text has it."""
        return self._date("plain_date", day)

    def letter_day(self, day: date) -> str:
        """Write a date as the head of a letter has it, with the era in Japanese."""
        return self._date("date", day)

    def count(self, noun: str, number: int) -> str:
        """Write a number of things: `3 pages`; in Japanese the phrase itself counts."""
        forms = self._words.get("counts", {}).get(noun)
        if forms is None:
            return str(number)
        form_of_number: str = forms[0] if number == 1 else forms[1]
        return form_of_number.format(n=number)

    def join(self, texts: tuple[str, ...]) -> str:
        """Write a list in one line."""
        separator: str = self._words["words"]["list_end"]
        return separator.join(texts)

    def foot(self, letterhead: Letterhead) -> str:
        """Return the left side of the foot: who wrote this."""
        return self.say(
            "words",
            "foot",
            short_name=letterhead.short_name(self.language),
            desk=letterhead.desk(self.language),
        )

    def _date(self, key: str, day: date) -> str:
        months = self._words["words"].get("months")
        name = months[day.month - 1] if months else ""
        era = wareki(day).split("年")[0] + "年"
        return self.say(
            "words", key, year=day.year, month=day.month, day=day.day, era=era, month_name=name
        )
