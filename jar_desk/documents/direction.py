"""Right-to-left text: embedding levels and visual order (Unicode Annex 9)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeVar

from jar_desk.documents.untyped import bidi_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_REMOVED: Final = re.compile("[\u200c\u200d\u034f\ufe00-\ufe0f\U000e0100-\U000e01ef]")

T = TypeVar("T")


def levels(text: str, base: int = 0) -> list[int]:
    """Return the embedding level of every character of one line of text; odd is leftward."""
    if not base and not _RIGHT_TO_LEFT.search(text):
        return [0] * len(text)
    kept = iter(_resolve(_REMOVED.sub("", text), base))
    found: list[int] = []
    for character in text:
        removed = _REMOVED.match(character)
        found.append((found[-1] if found else base) if removed else next(kept))
    return found


def own_direction(text: str) -> int:
    """Return the base level a text has by its first strong character (rules P2, P3)."""
    return int(bidi_rules.get_base_level(text))


def _resolve(text: str, base: int) -> list[int]:
    storage: dict[str, Any] = bidi_rules.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    bidi_rules.get_embedding_levels(text, storage, upper_is_rtl=False, debug=False)
    bidi_rules.explicit_embed_and_overrides(storage, debug=False)
    bidi_rules.resolve_weak_types(storage, debug=False)
    bidi_rules.resolve_neutral_types(storage, debug=False)
    bidi_rules.resolve_implicit_levels(storage, debug=False)
    return [one["level"] for one in storage["chars"]]


def visual_order(items: Sequence[T], item_levels: Sequence[int]) -> list[T]:
    """Return items of one line from left to right (rule L2)."""
    order = list(range(len(items)))
    highest = max(item_levels, default=0)
    for level in range(highest, 0, -1):
        order = _reverse_runs(order, [item_levels[index] >= level for index in order])
    return [items[index] for index in order]


def _reverse_runs(order: list[int], marked: list[bool]) -> list[int]:
    result: list[int] = []
    run: list[int] = []
    for index, mark in zip(order, marked, strict=True):
        if mark:
            run.append(index)
            continue
        result += [*reversed(run), index]
        run = []
    return result + list(reversed(run))
