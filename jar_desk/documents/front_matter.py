"""What stands before the copies: the notice, the contents, the table of the data found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus.flowables import PageBreak, Spacer

from jar_desk.documents.blacked_out import ListedPlace, blacked_out_list
from jar_desk.documents.blocks import Text
from jar_desk.documents.copying import value_in_table
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.letters import notice_story
from jar_desk.documents.press import Press
from jar_desk.documents.sheets import CELL, HEADING, NOTE, WIDTH, lay_out, to_the_right
from jar_desk.domain.rights import Outcome, Right

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.contents import NoticeContent, PackageContent, PackageRecord
    from jar_desk.documents.copying import Copy
    from jar_desk.documents.grids import Cell, Row
    from jar_desk.documents.phrases import Phrases

_COLUMNS: Final = (31.0, 101.0, 82.0, 84.0, 64.0, 74.8, 45.0)
_CONTENTS: Final = replace(CELL, size=10, leading=17)
_TRIES: Final = 4


@dataclass(frozen=True, slots=True)
class Front:
    """The set front matter; pages count from 1, 0 where a part is absent."""

    pdf: bytes
    pages: int
    contents_page: int
    table_page: int
    table_title: str
    black_page: int = 0


def hands_over(notice: NoticeContent) -> bool:
    """Tell whether any request is answered with the data or the purposes of their use.

    Only then does a package show records: an answer of 不存在 or a refusal never does.
    """
    return any(
        one.outcome in {Outcome.GRANTED, Outcome.PARTLY_GRANTED}
        and (one.hands_over or one.right is Right.PURPOSE)
        for one in notice.requests
    )


def set_front(content: PackageContent, phrases: Phrases, copies: Sequence[Copy]) -> Front:
    """Set the front matter with right page numbers, though it counts its own pages."""
    copied = sum(copy.pages for copy in copies)
    press = Press()
    supposed = _Setting(press, content, phrases, copies, 1, 0, 0).set(copied, draft=True)
    for _ in range(_TRIES):
        places = (supposed.pages, supposed.table_page, supposed.black_page)
        front = _Setting(press, content, phrases, copies, *places).set(copied)
        if (front.pages, front.table_page, front.black_page) == places:
            break
        supposed = front
    return front


class _Setting:
    """One attempt, supposing how many pages the front matter will have."""

    def __init__(
        self,
        press: Press,
        content: PackageContent,
        phrases: Phrases,
        copies: Sequence[Copy],
        pages: int,
        table_page: int,
        black_page: int,
    ) -> None:
        self._content = content
        self._phrases = phrases
        self._copies = copies
        self._pages = pages
        self._table_page = table_page
        self._black_page = black_page
        self._press = press
        self._seen: dict[int, int] = {}

    def set(self, copied: int, *, draft: bool = False) -> Front:
        notice = self._counted(copied)
        story = notice_story(self._press, self._phrases, notice)
        contents = self._text(self._phrases.say("package", "contents_title"), HEADING)
        table = self._text(self._table_title(), HEADING)
        black = self._text(self._phrases.say("package", "black_title"), HEADING)
        blacked_out = self._places()
        if self._content.records:
            story += [PageBreak(), contents, *self._contents(), PageBreak(), table, *self._table()]
        if blacked_out:
            listed = blacked_out_list(self._press, self._phrases, blacked_out)
            story += [PageBreak(), black, Spacer(0, 6), *listed]
        data = lay_out(story, self._phrases.language, self._see, draft=draft)
        pages, place = max(self._seen.values()), self._seen.get
        starts = (place(id(contents), 0), place(id(table), 0))
        return Front(data, pages, *starts, self._table_title(), place(id(black), 0))

    def _see(self, page: int, flowable: Any) -> None:  # noqa: ANN401
        self._seen[id(flowable)] = page

    def _counted(self, copied: int) -> NoticeContent:
        records = self._content.records
        withheld = sum(record.withheld for record in records)
        masked = sum(record.in_part for record in records)
        return replace(
            self._content.notice,
            records_count=len(records) - withheld,
            masked_count=masked,
            withheld_count=withheld,
            pages=self._pages + copied if records else 0,
        )

    def _table_title(self) -> str:
        japanese = any(one.right.value.startswith("jp-") for one in self._content.notice.requests)
        return self._phrases.say("package", "table_title" if japanese else "table_title_eu")

    def _contents(self) -> list[Flowable]:
        lines = [(self._phrases.say("package", "notice"), 1)]
        lines.append((self._table_title(), self._table_page))
        if self._places():
            lines.append((self._phrases.say("package", "black_title"), self._black_page))
        lines += [
            (self._record_title(copy), self._pages + copy.first)
            for copy in self._copies
            if copy.pages
        ]
        rows = [
            ((self._text(title, _CONTENTS),), (self._text(str(page), to_the_right(_CONTENTS)),))
            for title, page in lines
        ]
        return [Spacer(0, 6), Grid((WIDTH - 60, 60), rows, GridStyle(ruled=False, padding=4))]

    def _record_title(self, copy: Copy) -> str:
        title = self._content.records[copy.index - 1].title
        return self._phrases.say("package", "record_title", index=copy.index, title=title)

    def _table(self) -> list[Flowable]:
        head = tuple((self._text(word, CELL),) for word in self._phrases.listed("package", "head"))
        rows = [self._row(copy) for copy in self._copies]
        note = self._text(self._note(), NOTE)
        return [note, Spacer(0, 8), Grid(_COLUMNS, rows, GridStyle(padding=5.5), head=head)]

    def _note(self) -> str:
        day = self._content.edition
        if day is None:
            return self._phrases.say("package", "table_note")
        edition = self._phrases.edition(day)
        return self._phrases.say("package", "table_note_edition", edition=edition)

    def _places(self) -> list[ListedPlace]:
        """Return what is blacked out on which page of the package, page by page."""
        return [
            ListedPlace(
                copy.index,
                self._pages + copy.starts[one.part] - 1 + one.covering.page,
                one.citation,
                whole=not one.covering.boxes,
            )
            for copy in self._copies
            for one in self._content.records[copy.index - 1].places
            if one.part in copy.starts
        ]

    def _row(self, copy: Copy) -> Row:
        record = self._content.records[copy.index - 1]
        number = self._cell(str(copy.index))
        if record.withheld:
            return (number, self._cell(self._gap(record)), *[self._cell("―")] * 5)
        return (
            number,
            self._item(record),
            self._cell(_origin(record)),
            self._cell("\n".join(record.purposes)),
            self._cell(record.recipients or self._phrases.say("package", "no_recipients")),
            self._cell(record.retention),
            self._cell(self._range(copy)),
        )

    def _gap(self, record: PackageRecord) -> str:
        if not record.ground:
            return self._phrases.say("package", "withheld")
        return self._phrases.say("package", "withheld_ground", citation=record.ground.citation)

    def _blacked_out(self, record: PackageRecord) -> str:
        what = record.masked or self._phrases.count("place", len(record.places))
        cited = (one.citation for one in record.places)
        citation = (
            record.ground.citation
            if record.ground
            else self._phrases.join(tuple(dict.fromkeys(cited)))
        )
        return self._phrases.say("package", "masked", what=what, citation=citation)

    def _item(self, record: PackageRecord) -> Cell:
        short = value_in_table(record)
        texts = [record.title, record.category]
        cell = [self._text("\n".join(filter(None, texts)), CELL)]
        if record.in_part:
            cell.append(self._text(self._blacked_out(record), replace(NOTE, leading=13.6)))
        if short:
            cell.append(self._text(short, replace(NOTE, leading=13.6, own_direction=True)))
        return tuple(cell)

    def _range(self, copy: Copy) -> str:
        if not copy.pages:
            return "―"
        first = self._pages + copy.first
        return str(first) if copy.pages == 1 else f"{first}–{first + copy.pages - 1}"

    def _cell(self, text: str) -> Cell:
        return (self._text(text, CELL),)

    def _text(self, text: str, style: Any) -> Text:  # noqa: ANN401
        return Text(self._press, text, style)


def _origin(record: PackageRecord) -> str:
    """Return where a record came from and when, the day in ISO 8601 as it is known."""
    day = str(record.obtained_on) if record.obtained_on else ""
    return "\n".join(filter(None, (record.obtained_from, day)))
