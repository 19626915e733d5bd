"""Saying on the terminal that a command about a desk could not do what it was for."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from jar_desk.cli.desk_words import error_sentence

if TYPE_CHECKING:
    from jar_desk.cli.desk_words import Said


def print_failure(
    error: Exception, result: str, what: Said, language: str, *, as_json: bool
) -> None:
    """Say on stderr what was not done and why; with `as_json`, the `result` on stdout too."""
    if as_json:
        print(json.dumps({"result": result, "reason": type(error).__name__}, indent=2))
    print(f"{what.in_language(language)} {error_sentence(error, language)}", file=sys.stderr)
