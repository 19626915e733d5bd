"""Words of one paper from `forms/`, by section and key."""

from __future__ import annotations

import tomllib
from typing import Any

from jar_desk.assets import form


class WordList:
    """The words of one paper in one language; languages without forms read English."""

    def __init__(self, paper: str, language: str) -> None:
        self.language = language if form(language).is_dir() else "en"
        text = form(self.language, f"{paper}.toml").read_text(encoding="utf-8")
        self._words: dict[str, Any] = tomllib.loads(text)

    def say(self, section: str, key: str, **values: object) -> str:
        """Return a phrase with its values filled in."""
        phrase: str = self._words[section][key]
        return phrase.format(**values)

    def find(self, section: str, key: str, **values: object) -> str:
        """Return a phrase, or an empty string where the paper has none."""
        phrase: str = self._words.get(section, {}).get(key, "")
        return phrase.format(**values)

    def listed(self, section: str, key: str) -> list[str]:
        """Return a list of words, such as the head of a table; empty where there is none."""
        words: list[str] = self._words.get(section, {}).get(key, [])
        return words

    def part(self, section: str) -> dict[str, Any]:
        """Return a whole section."""
        section_words: dict[str, Any] = self._words[section]
        return section_words
