"""A file made to do harm is looked at in the window: words in its place, and the window goes on."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from jar_desk.usecases import searching
from jar_desk.usecases.searching import RecordDraft
from tests.quarantine import hostile_files as hostile
from tests.ui.inquiry_pages import mine, page_of  # noqa: F401
from tests.usecases.steps import identified

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.dialogs.pages import PagesDialog
    from jar_desk.ui.language import Language
    from tests.real_desk import Desk
    from tests.ui.inquiry_pages import Shown


def holding(desk: Desk, folder: Path, data: bytes) -> Inquiry:
    file = folder / "received.pdf"
    file.write_bytes(data)
    inquiry = identified(desk)
    draft = RecordDraft(title="届いたもの", source_id=inquiry.source_checks[0].source_id)
    return searching.add_record(desk.staff, inquiry, draft, file).value


def look(mine: Shown, inquiry: Inquiry, by: object) -> None:
    view = mine.show(inquiry)
    attachment = inquiry.records[-1].attachment
    assert attachment
    mine.answers.dialogs.append(by)  # type: ignore[arg-type]
    view.papers.preview_file(attachment)


@pytest.mark.fault(52, 59)
@pytest.mark.parametrize("speech", ["ja", "en"])
def test_a_bomb_is_words_where_its_page_would_be(
    mine: Shown, desk: Desk, tmp_path: Path, language: Language, speech: str
) -> None:
    language.speak(speech)

    def read(dialog: PagesDialog) -> bool:
        assert dialog.picture.text()
        mine.qtbot.waitUntil(lambda: bool(dialog.message.text), timeout=30_000)
        assert {"ja": "途中で終わりました", "en": "broke off"}[speech] in dialog.message.text
        assert {"ja": "元のまま", "en": "as it was"}[speech] in dialog.message.text
        return True

    look(mine, holding(desk, tmp_path, hostile.endless_stream()), read)

    def good(dialog: PagesDialog) -> bool:
        mine.qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull(), timeout=10_000)
        return True

    look(mine, holding(desk, tmp_path, hostile.many_pages(2)), good)


@pytest.mark.fault(59)
def test_closing_ends_a_page_that_never_ends(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    inquiry = holding(desk, tmp_path, hostile.endless_tiles())

    def close(dialog: PagesDialog) -> bool:
        mine.qtbot.waitUntil(lambda: mine.workplace.background.busy)
        mine.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        mine.qtbot.waitUntil(lambda: not mine.workplace.background.busy, timeout=5_000)
        return True

    look(mine, inquiry, close)
