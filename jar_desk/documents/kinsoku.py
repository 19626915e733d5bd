"""Where a line may end: Japanese line-end rules (禁則処理, JIS X 4051) and European words."""

from __future__ import annotations

import re
from typing import Final

NOT_AT_START: Final = frozenset(
    "、。，．,.・：；:;？！?!゛゜ヽヾゝゞ々〻ー〜～’”'\"）)〕］]｝}〉》」』】〙〗｠»›"
    "°′″℃%％‰ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    "‐–—―…‥、。｡､･ｰﾞﾟ｣။၊।॥،؛؟።፣"
)
NOT_AT_END: Final = frozenset("‘“（(〔［[｛{〈《「『【〘〖｟«‹￥¥＄$£€＃#№")
_PAIRS: Final = frozenset("―…‥—")
_COUNTED: Final = frozenset("年月日時分秒条項号件頁回円歳人枚通部番階丁章節週間目か所名")
_WORDS: Final = frozenset({"か月", "か所", "か国", "か年", "ヶ月", "ヶ所", "カ月", "カ所"})
_AFTER_HYPHEN: Final = frozenset("-‐/–—@")
_CJK: Final = re.compile(
    "[\u1100-\u11ff\u2e80-\u2fdf\u3000-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f"
    "\uff00-\uffef\U0001b000-\U0001b16f\U0001f000-\U0003ffff]"
)


def is_cjk(text: str) -> bool:
    """Tell whether a text begins with a character that Japanese lines may break beside."""
    return bool(_CJK.match(text))


def may_break(before: str, after: str) -> bool:
    """Tell whether a line may end between two neighbouring characters or clusters."""
    if after == " " or "\xa0" in {before, after}:
        return False
    if before == " ":
        return True
    if _belongs_together(before, after):
        return False
    if is_cjk(before) or is_cjk(after):
        return True
    return before in _AFTER_HYPHEN and after.isalpha()


def _belongs_together(before: str, after: str) -> bool:
    """Keep marks at their word, dashes in pairs, and 33条, 第33, 令和8年 in one piece."""
    if before[-1] in NOT_AT_END or after[0] in NOT_AT_START:
        return True
    if before in _PAIRS and after == before:
        return True
    if before[-1].isdigit():
        return after in _COUNTED or after.isdigit()
    return (before == "第" and after[0].isdigit()) or before + after in _WORDS
