"""How many parts of a request end how, in the words of its pill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.parts import count_parts, items_of
from jar_desk.domain.rights import Outcome
from jar_desk.ui.widgets import Tone

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.ui.wording import Wording

_NOTHING_GIVEN: Final = frozenset({Outcome.REFUSED, Outcome.NOTHING_HELD})
translate = QCoreApplication.translate


def pill_words(
    inquiry: Inquiry, request: Request, rule: RightRule, wording: Wording
) -> tuple[str, Tone]:
    """Return what the pill of a decided request says: its parts, or its outcome without any."""
    count = count_parts(inquiry, request, rule)
    outcome = request.decision.outcome if request.decision else None
    if outcome is None:
        return translate("RequestCard", "Not decided"), Tone.PENDING
    if outcome in _NOTHING_GIVEN or not count.whole + count.masked:
        tone = Tone.INFO if outcome in _NOTHING_GIVEN else Tone.SUCCESS
        return wording.outcome(outcome, rule), tone
    done = bool(items_of(inquiry, request))
    parts = [
        _given(count.whole, done=done) if count.whole else "",
        _masked(count.masked) if count.masked else "",
        _kept(count.kept, done=done) if count.kept else "",
    ]
    said = translate("PartWords", ", ").join(part for part in parts if part)
    return _of(count.all).format(parts=said), Tone.SUCCESS


def _of(number: int) -> str:
    return translate("PartWords", "Of %n: {parts}", "", number)


def _masked(number: int) -> str:
    return translate("PartWords", "%n partly blacked out", "", number)


def _given(number: int, *, done: bool) -> str:
    if done:
        return translate("PartWords", "%n carried out", "", number)
    return translate("PartWords", "%n handed over", "", number)


def _kept(number: int, *, done: bool) -> str:
    if done:
        return translate("PartWords", "%n left as they are", "", number)
    return translate("PartWords", "%n withheld", "", number)
