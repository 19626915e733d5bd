"""Words set in lines with the spacing of print."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from PySide6.QtWidgets import QLabel


class Paragraph:
    """The words of a label, set in a width in logical pixels that includes its margins."""

    def __init__(
        self, label: QLabel, width: int, across: Qt.AlignmentFlag | None, *, centred: bool
    ) -> None:
        """Take where the words go `across` the width (None: as the language reads)."""
        self._centred = centred
        self._document = _lay(label, width, across)
        below = QFontMetrics(label.font()).height() * (LINE_PITCH - 1)
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
        painter.translate(margins.left(), top)
        self._document.documentLayout().draw(painter, context)
        painter.end()


def _lay(label: QLabel, width: int, across: Qt.AlignmentFlag | None) -> QTextDocument:
    margins = label.contentsMargins()
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
    spaced.setLineHeight(LINE_PITCH * 100, kind.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(spaced)
    document.setTextWidth(max(1.0, width - margins.left() - margins.right()))
    return document
