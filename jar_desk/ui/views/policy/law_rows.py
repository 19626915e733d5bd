"""What the right half says: rights, grounds and rules about time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never
from uuid import UUID, uuid5

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.law_entries import LawKind
from jar_desk.ui.models.cells import Badge, Cell
from jar_desk.ui.models.rows import TableRow
from jar_desk.ui.widgets import TextStyle

if TYPE_CHECKING:
    from jar_desk.domain.clock_rules import Validity
    from jar_desk.domain.law_entries import LawEntry
    from jar_desk.ui.wording import Wording

    Paragraph = tuple[str, TextStyle]

translate = QCoreApplication.translate

LAW: Final = UUID("0a7b06a1-58c0-57f2-8a0e-3c1e4f0b9d55")
"""Namespace under which entries of the law have identifiers in lists."""


def law_id(entry: LawEntry) -> UUID:
    """Return the identifier of an entry in the list."""
    return uuid5(LAW, f"{entry.regime}/{entry.kind}/{entry.code}")


def kind_words(kind: LawKind) -> str:
    """Name a kind of entry, in the plural."""
    match kind:
        case LawKind.RIGHT:
            return translate("LawRows", "Rights")
        case LawKind.GROUND:
            return translate("LawRows", "Grounds")
        case LawKind.CLOCK:
            return translate("LawRows", "Periods")
        case _:
            assert_never(kind)


def law_row(entry: LawEntry, wording: Wording) -> TableRow:
    """Return the row of an entry: which law, what, where it stands and while it holds."""
    regime = wording.regime(entry.regime) if entry.regime else "—"
    article = wording.pick(entry.article.ja, entry.article.en)
    second = " · ".join(part for part in (article, validity_words(entry.validity)) if part)
    return TableRow(
        law_id(entry),
        (
            Cell(badge=Badge(text=regime)),
            Cell(first=wording.pick(entry.title.ja, entry.title.en), second=second),
        ),
    )


def of_law(entry: LawEntry, wording: Wording) -> list[Paragraph]:
    """Return an entry in full."""
    pack = translate("LawRows", "From the rule file {name}, {validity}")
    text = wording.pick(entry.text.ja, entry.text.en) if entry.text else ""
    validity = validity_words(entry.validity)
    return [
        (wording.pick(entry.article.ja, entry.article.en), TextStyle.STRONG),
        (text, TextStyle.SMALL),
        (pack.format(name=entry.pack, validity=validity), TextStyle.CAPTION),
        (entry.code, TextStyle.CAPTION),
    ]


def validity_words(validity: Validity) -> str:
    """Say while a rule holds."""
    if validity.until is None:
        words = translate("LawRows", "in force since {since}")
        return words.format(since=f"{validity.since:%Y-%m-%d}")
    words = translate("LawRows", "in force {since} to {until}")
    return words.format(since=f"{validity.since:%Y-%m-%d}", until=f"{validity.until:%Y-%m-%d}")
