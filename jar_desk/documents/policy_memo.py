"""The memo on the policy for the board (是正メモ): a letter, and behind it every open issue."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Final

from reportlab.platypus.flowables import CondPageBreak, PageBreak, Spacer

from jar_desk.documents.blocks import Text
from jar_desk.documents.contents import Addressee, LetterContent
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.letter_frame import LetterFrame
from jar_desk.documents.phrases import Phrases
from jar_desk.documents.press import Press
from jar_desk.documents.printing import printed
from jar_desk.documents.sheets import BODY, CELL, HEADING, NOTE, SUBHEADING, to_the_right
from jar_desk.documents.wordlist import WordList
from jar_desk.domain.policy_issues import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.grids import Cell, Row
    from jar_desk.documents.letter_frame import Item
    from jar_desk.documents.letterhead import Letterhead
    from jar_desk.domain.clock_rules import Citation
    from jar_desk.domain.policy import Policy
    from jar_desk.domain.policy_issues import PolicyIssue

_COLUMNS: Final = (74.0, 104.0, 122.0, 114.0, 67.8)
_HASH_LINE: Final = 32
"""Digits of a hash in one line."""
_ROOM_FOR_A_ROW: Final = 210.0
"""Points below which a table begins on the next page."""


def write_policy_memo(
    issues: Sequence[PolicyIssue],
    policy: Policy,
    day: date,
    language: str,
    letterhead: Letterhead,
) -> bytes:
    """Return the memo on A4 in `ja` or `en`; `issues` are those still open."""
    memo = _Memo(issues, policy, day, language, letterhead)
    return printed(memo.story(), memo.subject, memo.language, memo.foot(), memo.page)


class _Memo:
    def __init__(
        self,
        issues: Sequence[PolicyIssue],
        policy: Policy,
        day: date,
        language: str,
        letterhead: Letterhead,
    ) -> None:
        self._issues, self._policy, self._day = issues, policy, day
        self._press, self._phrases = Press(), Phrases(language)
        self._words = WordList("policy_memo", language)
        self._letterhead = letterhead
        content = LetterContent(
            language=language,
            number="",
            branch=0,
            day=day,
            received_on=day,
            addressee=Addressee(name=""),
            letterhead=letterhead,
        )
        self._frame = LetterFrame(self._press, self._phrases, content)

    @property
    def language(self) -> str:
        return self._words.language

    @property
    def subject(self) -> str:
        return self._words.say("words", "subject")

    def foot(self) -> str:
        return self._phrases.foot(self._letterhead)

    def page(self, page: int, pages: int) -> str:
        return self._words.say("words", "page", page=page, pages=pages)

    def story(self) -> list[Flowable]:
        say = self._words.say
        return [
            Text(self._press, self.subject, to_the_right(BODY)),
            Text(self._press, self._phrases.letter_day(self._day), to_the_right(BODY), after=8),
            Text(self._press, say("words", "to"), BODY),
            *self._frame.sender(),
            *self._frame.title(say("words", "title")),
            *self._frame.opening(say("words", "opening")),
            *self._frame.items(self._items()),
            *self._frame.ending(),
            *self._annex(),
        ]

    def _items(self) -> list[Item]:
        texts = {
            "text": self._text_of_policy(),
            "counts": self._counted(),
            "meaning": self._words.say("items", "meaning"),
            "asked": self._words.say("items", "asked"),
            "contact": self._frame.contact(),
        }
        return [(self._words.say("labels", key), text) for key, text in texts.items()]

    def _text_of_policy(self) -> str:
        newest = self._policy.newest
        text = self._words.say(
            "items",
            "text",
            edition=self._phrases.edition(newest.holds_from),
            imported=self._phrases.day(newest.imported_on),
            hash="\n".join(wrap(newest.sha256, _HASH_LINE)),
        )
        return text if newest.dated else f"{text}\n{self._words.say('items', 'undated')}"

    def _counted(self) -> str:
        counts = {one.value.lower(): len(self._of(one)) for one in Severity}
        return self._words.say("items", "counts", **counts)

    def _of(self, severity: Severity) -> list[PolicyIssue]:
        return [one for one in self._issues if one.defect.severity is severity]

    def _annex(self) -> list[Flowable]:
        if not self._issues:
            return [Text(self._press, self._words.say("words", "none"), BODY)]
        blocks: list[Flowable] = [
            PageBreak(),
            Text(self._press, self._words.say("words", "annex"), HEADING),
            Text(self._press, self._words.say("words", "annex_note"), NOTE, after=4),
        ]
        for severity in Severity:
            blocks += self._table(severity, self._of(severity))
        return blocks

    def _table(self, severity: Severity, issues: Sequence[PolicyIssue]) -> list[Flowable]:
        if not issues:
            return []
        meaning = self._words.say("severity", severity.value)
        title = self._words.say(
            "words", "section", severity=severity.value, meaning=meaning, count=len(issues)
        )
        head = tuple(self._cell(word) for word in self._words.listed("words", "head"))
        rows = [self._row(one) for one in issues]
        return [
            CondPageBreak(_ROOM_FOR_A_ROW),
            Spacer(0, 8),
            Text(self._press, title, SUBHEADING, after=3),
            Grid(_COLUMNS, rows, GridStyle(padding=5.0), head=head),
        ]

    def _row(self, issue: PolicyIssue) -> Row:
        defect = issue.defect
        return (
            self._cell(f"{defect.code}\n{self._place(defect.ref)}"),
            (Text(self._press, f"“{defect.passage.words}”", NOTE),),
            self._cell(self._pick(defect.text)),
            self._cell(self._pick(defect.direction)),
            self._cell(self._status(issue)),
        )

    def _place(self, ref: str) -> str:
        """Return where a section stands, in words: `P2.2-1` is part 2, section 2."""
        title = next(self._pick(one.title) for one in self._policy.sections if one.ref == ref)
        part, _, number = ref.partition("-")[0].removeprefix("P").partition(".")
        if not number:
            return self._words.say("words", "preamble")
        return f"{self._words.say('words', 'place', part=part, number=number)}\n{title}"

    def _status(self, issue: PolicyIssue) -> str:
        state, say = issue.state, self._words.say
        lines = [state.owner or say("words", "nobody"), say("status", state.status.value)]
        if state.decided_on:
            lines.append(say("words", "decided", day=self._phrases.day(state.decided_on)))
        if state.override:
            lines.append(say("words", "released", reason=state.override.reason))
        return "\n".join(lines)

    def _pick(self, text: Citation) -> str:
        return text.ja if self._phrases.is_japanese else text.en

    def _cell(self, text: str) -> Cell:
        return (Text(self._press, text, CELL),)
