"""The pages at the left: small pictures, numbers, how many places are blacked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QWidget

from jar_desk.ui.theme import Role, worn_theme
from jar_desk.ui.views.redaction import painting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from jar_desk.domain.redaction import Redaction
    from jar_desk.ui.views.redaction.pictures import Pictures
    from jar_desk.usecases.redacting import RecordPage

    Index = QModelIndex | QPersistentModelIndex

WIDTH: Final = 160
_PAPER: Final = 96
"""Width of a small picture, in logical pixels."""
_TALLEST: Final = 1.6
"""Most height of a small picture as a share of its width; a longer page is cut."""
_ABOVE, _WORDS = 10, 30


class PageModel(QAbstractListModel):
    """The pages of a record, with words under each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: Sequence[RecordPage] = ()
        self.places: Sequence[tuple[Redaction, ...]] = ()

    def show_pages(self, pages: Sequence[RecordPage]) -> None:
        """Show the pages of another record."""
        self.beginResetModel()
        self.pages, self.places = pages, [()] * len(pages)
        self.endResetModel()

    def show_places(self, places: Sequence[tuple[Redaction, ...]]) -> None:
        """Say what is blacked out of each page."""
        self.places = places
        if places:
            self.dataChanged.emit(self.index(0), self.index(len(places) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of pages."""
        return 0 if parent is not None and parent.isValid() else len(self.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words under a page, as they are read aloud too."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("Page {words}")
            return words.format(words=self._words(index.row()))
        return None

    def _words(self, row: int) -> str:
        places = self.places[row]
        if any(one.whole_page for one in places):
            return self.tr("{page}・withheld").format(page=row + 1)
        if places:
            words = self.tr("{page}・blacked out: {count}")
            return words.format(page=row + 1, count=len(places))
        return str(row + 1)


class _Thumbnail(QStyledItemDelegate):
    """Draw a small page with its black places and its words."""

    def __init__(self, model: PageModel, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._pictures, self._list = model, pictures, parent
        self.private = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        height = self._height(index.row())
        return QSize(WIDTH - 14, round(height) + _ABOVE + worn_theme().pixels(_WORDS))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = worn_theme(), index.row()
        area: QRect = option.rect
        left = area.left() + (area.width() - _PAPER) / 2
        paper = QRectF(left, area.top() + _ABOVE, _PAPER, self._height(row))
        painter.save()
        painter.fillRect(paper, Qt.GlobalColor.white)
        painter.setClipRect(paper)
        self._paint_page(painter, paper, row)
        painter.setClipping(False)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = Role.PRIMARY if chosen else Role.BORDER_SOFT
        painter.setPen(QPen(theme.colour(role), 3 if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        out = 1.5 if chosen else 0.0
        painter.drawRect(paper.adjusted(-out, -out, out, out))
        if option.state & QStyle.StateFlag.State_HasFocus and self._list.hasFocus():
            painter.setPen(QPen(theme.colour(Role.FOCUS), 2))
            painter.drawRoundedRect(paper.adjusted(-6, -6, 6, 6), 4, 4)
        font = painter.font()
        font.setPixelSize(theme.pixels(12))
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(theme.colour(Role.TEXT if chosen else Role.TEXT_SOFT))
        words = QRectF(area.left(), paper.bottom() + 5, area.width(), theme.pixels(_WORDS) - 6)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(top), index.data())
        painter.restore()

    def _paint_page(self, painter: QPainter, paper: QRectF, row: int) -> None:
        width = round(_PAPER * self._list.devicePixelRatioF())
        self._pictures.want(row, width)
        picture = self._pictures.best(row, width)
        zoom = _PAPER / max(self._model.pages[row].text.width, 1.0)
        painter.translate(paper.topLeft())
        if picture is not None and not self.private:
            height = picture.height() * _PAPER / max(picture.width(), 1)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(0, 0, _PAPER, height), picture, QRectF(picture.rect()))
        for one in self._model.places[row]:
            for box in one.boxes:
                painter.fillRect(painting.scaled(box, zoom), painting.BLACK)
            if one.whole_page:
                painting.paint_hatch(painter, QRectF(0, 0, paper.width(), paper.height()))
        painter.translate(-paper.topLeft())

    def _height(self, row: int) -> float:
        text = self._model.pages[row].text
        return _PAPER * min(max(text.height / max(text.width, 1.0), 0.2), _TALLEST)


class Thumbnails(QListView):
    """A column of pages; `page_chosen(index)` counts from 0."""

    page_chosen = Signal(int)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = PageModel(self)
        self._drawing = _Thumbnail(self._pages, pictures, self)
        self.setObjectName("thumbnails")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._pages)
        self.setItemDelegate(self._drawing)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Pages"))
        self.selectionModel().currentChanged.connect(self._tell)
        pictures.arrived.connect(self._repaint)

    def show_pages(self, pages: Sequence[RecordPage]) -> None:
        """Show the pages of another record."""
        self._pages.show_pages(pages)

    def show_places(self, places: Sequence[tuple[Redaction, ...]]) -> None:
        """Say what is blacked out of each page."""
        self._pages.show_places(places)

    def set_private(self, *, private: bool) -> None:
        """Show no pictures while somebody stands behind."""
        self._drawing.private = private
        self.viewport().update()

    def choose(self, page: int) -> None:
        """Mark the page that is shown, and bring it into sight."""
        if page != self.currentIndex().row():
            self.setCurrentIndex(self._pages.index(page))

    def words(self) -> list[str]:
        """Return what stands under the pages."""
        return [str(self._pages.index(row).data()) for row in range(self._pages.rowCount())]

    def _repaint(self, _page: int, _width: int) -> None:
        self.viewport().update()

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.page_chosen.emit(now.row())
