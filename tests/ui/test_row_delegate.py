"""Rows as they are drawn: every script stays in its line, long words go on in a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from jar_desk.ui.fonts import interface_font
from jar_desk.ui.models.cells import Cell
from jar_desk.ui.models.row_delegate import ROW_HEIGHT
from jar_desk.ui.models.row_table import RowTable
from jar_desk.ui.models.rows import RowsModel, TableRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from jar_desk.ui.theme import Theme

MIDDLE = ROW_HEIGHT // 2


def drawn(qtbot: QtBot, cell: Cell, width: int) -> list[int]:
    """Return the lines of pixels of a row that hold ink, the line beneath the row aside."""
    table = RowTable()
    qtbot.addWidget(table)
    model = RowsModel(table)
    model.show_rows(("",), [TableRow(None, (cell,))])
    table.setModel(model)
    image = QImage(width, 3 * ROW_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, ROW_HEIGHT, width, ROW_HEIGHT)
    painter = QPainter(image)
    table.rows.paint(painter, option, model.index(0, 0))
    painter.end()
    dark = [
        y - ROW_HEIGHT
        for y in range(image.height())
        if any(QColor(image.pixel(x, y)).lightness() < 160 for x in range(image.width()))
    ]
    return [y for y in dark if y != ROW_HEIGHT - 1]


@pytest.mark.parametrize(
    "name", ["မိုးမိုး", "ချိုချို", "မြမြ", "தமிழ்ச்செல்வி", "أحمد الراشد", "አበበ በቀለ", "නිමල්", "सीता"]
)
def test_every_script_stays_in_its_line(
    qtbot: QtBot, theme: Theme, fonts: None, qapp: QApplication, name: str
) -> None:
    qapp.setFont(interface_font(14))
    lines = drawn(qtbot, Cell(first=name, second=" "), 300)
    assert lines
    assert min(lines) >= 0
    assert max(lines) <= MIDDLE + 3


@pytest.mark.parametrize(
    ("words", "lines_of_words"),
    [
        ("Disclosure", 1),
        ("Third-party provision records", 2),
        ("第三者提供記録の開示・利用停止", 2),
    ],
)
def test_long_words_go_on_in_a_second_line(
    qtbot: QtBot, theme: Theme, fonts: None, words: str, lines_of_words: int
) -> None:
    lines = drawn(qtbot, Cell(first=words), 130)
    assert min(lines) >= 0
    assert max(lines) < ROW_HEIGHT
    assert (max(lines) - min(lines) > MIDDLE) is (lines_of_words == 2)
