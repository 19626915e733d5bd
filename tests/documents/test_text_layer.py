"""What of a file can be read, and which parts only a person can look through."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image

from jar_desk.documents import text_layer as module
from jar_desk.documents.text_layer import text_layer
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.unread import Unread, UnreadWhy, page_runs

if TYPE_CHECKING:
    from collections.abc import Sequence

PDF = "application/pdf"


def a_scan() -> bytes:
    """Return a page that is nothing but a picture, as scanners make them."""
    made = BytesIO()
    Image.new("L", (200, 280), 255).save(made, "PDF")
    return made.getvalue()


def bound(parts: Sequence[bytes | None]) -> bytes:
    """Return one PDF of these; None is an empty page."""
    made = pikepdf.new()
    for part in parts:
        if part is None:
            made.add_blank_page()
        else:
            made.pages.extend(pikepdf.open(BytesIO(part)).pages)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def words(text: str) -> bytes:
    return write_text_pages(text, "ja")


def test_scanned_pages_are_named_and_empty_ones_are_not() -> None:
    data = bound([words("氏名 Ahmed"), a_scan(), None, words("電話"), a_scan(), a_scan()])
    layer = text_layer(data, PDF)
    assert "氏名 Ahmed" in layer.text
    assert "電話" in layer.text
    assert layer.unread == (Unread(UnreadWhy.NO_TEXT, ((2, 2), (5, 6))),)


def test_a_whole_text_layer_leaves_nothing_out() -> None:
    assert text_layer(bound([words("一"), words("二")]), PDF).unread == ()


def test_pages_past_the_limit_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGES", 2)
    layer = text_layer(bound([words("一"), words("二"), words("三"), a_scan()]), PDF)
    assert "三" not in layer.text
    assert layer.unread == (Unread(UnreadWhy.TOO_LONG, ((3, 4),)),)


def test_a_page_on_which_the_room_ends_counts_as_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CHARACTERS", 10)
    data = bound([words("一二三"), words("四" * 30), words("五")])
    layer = text_layer(data, PDF)
    assert layer.unread == (Unread(UnreadWhy.TOO_LONG, ((2, 3),)),)


def test_a_long_text_says_that_its_end_was_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CHARACTERS", 4)
    layer = text_layer(b"abcdef", "text/plain")
    assert layer == module.TextLayer("abcd", (Unread(UnreadWhy.TOO_LONG),))


def test_a_picture_is_not_read_at_all() -> None:
    assert text_layer(b"", "image/png").unread == (Unread(UnreadWhy.PICTURE),)


@pytest.mark.parametrize(
    ("pages", "runs"),
    [((), ()), ((1,), ((1, 1),)), ((2, 4, 5, 6), ((2, 2), (4, 6))), ((1, 2, 4), ((1, 2), (4, 4)))],
)
def test_pages_are_told_as_runs(pages: tuple[int, ...], runs: tuple[tuple[int, int], ...]) -> None:
    assert page_runs(pages) == runs
