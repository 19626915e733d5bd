"""Words set in lines with the spacing of print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from jar_desk.ui.widgets.text import LINE_PITCH

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QLabel


_ORPHAN: Final = 3
"""Characters too few for a last line of their own: ます。"""
_YIELD: Final = (2, 3)
"""Ems by which lines are tried shorter, so that the last one has company."""


class Paragraph:
    """The words of a label, set in a width in logical pixels that includes its margins."""

    def __init__(
        self, label: QLabel, width: int, across: Qt.AlignmentFlag | None, *, centred: bool
    ) -> None:
        """Take where the words go `across` the width (None: as the language reads)."""
        self._centred = centred
        self._document = _lay(label, width, across)
        self._left = _left(across, _room(label, width) - self._document.textWidth())
        below = QFontMetrics(label.font()).height() * (_spacing(label.font()) - 1)
        self.height = max(0.0, self._document.size().height() - below)
        """Height of the words without the spacing that follows the last line."""

    def paint(self, label: QLabel) -> None:
        """Draw the words where the label aligns them, in its colour."""
        margins = label.contentsMargins()
        top = (label.height() - self.height) / 2 if self._centred else margins.top()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = label.palette()
        colour = label.palette().color(label.foregroundRole())
        context.palette.setColor(QPalette.ColorRole.Text, colour)
        painter = QPainter(label)
        painter.translate(margins.left() + self._left, top)
        self._document.documentLayout().draw(painter, context)
        painter.end()


def _lay(label: QLabel, width: int, across: Qt.AlignmentFlag | None) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(label.font())
    option = QTextOption() if across is None else QTextOption(across)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setPlainText(label.text())
    spaced = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    spaced.setLineHeight(100 * _spacing(label.font()), kind.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(spaced)
    room = _room(label, width)
    document.setTextWidth(room)
    _keep_company(document, room, label.font().pixelSize())
    return document


def _room(label: QLabel, width: int) -> float:
    margins = label.contentsMargins()
    return max(1.0, width - margins.left() - margins.right())


def _left(across: Qt.AlignmentFlag | None, spare: float) -> float:
    """Return where lines begin that leave some width unused."""
    if across is None or not spare:
        return 0.0
    from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up

    if across & Qt.AlignmentFlag.AlignHCenter:
        return spare / 2
    return spare if across & Qt.AlignmentFlag.AlignRight else 0.0


def _spacing(font: QFont) -> float:
    """Return the line pitch in heights of the font: faces of tall scripts need no more room."""
    return max(1.0, LINE_PITCH * font.pixelSize() / QFontMetrics(font).height())


def _keep_company(document: QTextDocument, room: float, em: int) -> None:
    """Let lines hand words down to a last line that would have so few characters."""
    lines, last = _lines(document)
    if lines == 1 or last > _ORPHAN or document.lastBlock().text().isascii():
        return
    for ems in _YIELD:
        document.setTextWidth(max(1.0, room - ems * em))
        now, last = _lines(document)
        if now == lines and last > _ORPHAN:
            return
    document.setTextWidth(room)


def _lines(document: QTextDocument) -> tuple[int, int]:
    """Return the number of lines of the last paragraph, and of characters in its last line."""
    document.size()  # lays the lines
    layout = document.lastBlock().layout()
    count = layout.lineCount()
    return count, layout.lineAt(count - 1).textLength() if count else 0
