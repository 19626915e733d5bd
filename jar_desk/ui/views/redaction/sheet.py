"""One page: what is on it, selected, blacked out; worked on by mouse and by keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from jar_desk.ui.theme import Role, worn_theme
from jar_desk.ui.views.redaction import painting
from jar_desk.ui.views.redaction.caret import Caret
from jar_desk.ui.views.redaction.keys import SheetKeys
from jar_desk.ui.views.redaction.painting import EDGE
from jar_desk.ui.views.redaction.strokes import Strokes

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from jar_desk.domain.redaction import Box, Redaction, Sign
    from jar_desk.domain.third_parties import Suggestion
    from jar_desk.ui.views.redaction.pictures import Pictures
    from jar_desk.usecases.redacting import RecordPage

_BLUR: Final = 24
"""How much coarser a page is shown while names are blurred."""


@dataclass(frozen=True, slots=True)
class OnPage:
    """What the sheet shows of one page; `index` counts all pages of the record from 0."""

    index: int
    page: RecordPage
    redactions: tuple[Redaction, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    withheld: str = ""


class Sheet(QWidget):
    """Tell what is wanted of the page; keys are in `keys.py`, the mouse in `strokes.py`."""

    selection_changed = Signal()
    picked = Signal(object)
    mark_wanted = Signal()
    box_drawn = Signal(object)
    remove_wanted = Signal()
    ground_wanted = Signal()
    withhold_wanted = Signal()
    page_wanted = Signal(int)
    candidate_wanted = Signal(int)
    zoom_wanted = Signal(int)
    beneath_changed = Signal(bool)
    seen_wanted = Signal(QRectF)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.shown: OnPage | None = None
        self.zoom = 1.0
        self.caret = Caret()
        self.rubber: Box | None = None
        self.chosen: UUID | None = None
        self.beneath = self.box_tool = self.private = False
        self._keys, self._strokes = SheetKeys(self), Strokes(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("No page"))
        self.setMouseTracking(True)
        pictures.arrived.connect(self._repaint)
        pictures.failed.connect(self._note_failure)

    def show_page(self, shown: OnPage | None) -> None:
        """Show a page, or another state of it."""
        before = self.shown
        same = before is not None and shown is not None and before.page is shown.page
        self.shown = shown
        if not same:
            self.caret = Caret(shown.page.text if shown else None)
            self.rubber = self.chosen = None
            self.selection_changed.emit()
        elif shown and self.chosen not in {one.id for one in shown.redactions}:
            self.chosen = None
        self._fit()
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """Show the page so many logical pixels for a point."""
        self.zoom = zoom
        self._fit()
        self.update()

    def choose(self, redaction: UUID | None) -> None:
        """Mark a place that is blacked out as chosen."""
        self.chosen = redaction
        self.picked.emit(redaction)
        self.update()

    def select(self, signs: tuple[Sign, ...]) -> None:
        """Select text of this page and bring it into sight."""
        if signs:
            self.caret.select(signs)
            self.note_selection()

    def note_selection(self) -> None:
        """Tell that caret or selection moved."""
        if self.caret.box is not None:
            self.seen_wanted.emit(self.area_of(self.caret.box))
        self.selection_changed.emit()
        self.update()

    def set_rubber(self, box: Box | None) -> None:
        """Show the box that is being drawn, or none."""
        self.rubber = box
        if box is not None:
            self.seen_wanted.emit(self.area_of(box))
        self.selection_changed.emit()
        self.update()

    def finish_box(self) -> None:
        """Hand over the box that was drawn."""
        box, self.rubber = self.rubber, None
        self.update()
        if box is not None:
            self.box_drawn.emit(box)

    def show_beneath(self, *, beneath: bool) -> None:
        """Let what is blacked out be seen, or not."""
        if beneath != self.beneath:
            self.beneath = beneath
            self.beneath_changed.emit(beneath)
            self.update()

    def speak(self) -> None:
        """Tell screen readers what is on the page, and what is selected."""
        if self.shown is None:
            return
        page, selected = self.shown.index + 1, self.caret.selected
        if self.private:
            words = self.tr("Page {page}, hidden").format(page=page)
        elif selected:
            text = "".join(one.text for one in selected)
            words = self.tr("Page {page}, selected: {text}").format(page=page, text=text)
        elif self.chosen is not None:
            words = self.tr("Page {page}, a blacked-out place is chosen").format(page=page)
        else:
            words = self.tr("Page {page}").format(page=page)
        self.setAccessibleName(words)
        self.setAccessibleDescription("" if self.private else self.shown.page.text.text)

    def give_up(self) -> bool:
        """Leave off a box or selection under way; tell whether there was one."""
        if self.rubber is not None:
            self.set_rubber(None)
        elif self.caret.selected or self.chosen is not None:
            self.caret.put(self.caret.at)
            self.choose(None)
            self.selection_changed.emit()
        else:
            return False
        return True

    def area_of(self, box: Box) -> QRectF:
        """Return where a box of the page lies on this widget."""
        return painting.scaled(box, self.zoom).translated(EDGE, EDGE)

    def redaction_at(self, x: float, y: float) -> Redaction | None:
        """Return what is blacked out at a point of the page, the last drawn first."""
        if self.shown is None:
            return None
        for one in reversed(self.shown.redactions):
            if any(box.left <= x <= box.right and box.top <= y <= box.bottom for box in one.boxes):
                return one
        return None

    def sizeHint(self) -> QSize:
        """Return room for the paper and a little around it."""
        page = self.shown.page.text if self.shown else None
        width, height = (page.width, page.height) if page else (1.0, 1.0)
        return QSize(
            round(width * self.zoom) + 2 * EDGE + 1, round(height * self.zoom) + 2 * EDGE + 1
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw paper, marks, black places, caret and the ring of the focus."""
        painter = QPainter(self)
        painter.translate(EDGE, EDGE)
        if self.shown is not None:
            self._paint_page(painter, self.shown)
        painter.end()

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def _repaint(self, page: int, _width: int) -> None:
        if self.shown is not None and page == self.shown.index:
            self.update()

    def _note_failure(self, _error: Exception) -> None:
        self.update()

    def _paint_page(self, painter: QPainter, shown: OnPage) -> None:
        text, zoom = shown.page.text, self.zoom
        area = QRectF(0, 0, text.width * zoom, text.height * zoom)
        painter.fillRect(area, Qt.GlobalColor.white)
        self._paint_picture(painter, shown, area)
        if not shown.withheld and not self.private:
            self._paint_marks(painter, shown)
        for one in shown.redactions:
            chosen = one.id == self.chosen
            painting.paint_redaction(painter, one, zoom, chosen=chosen, beneath=self.beneath)
        if shown.withheld:
            painting.paint_withheld(painter, area, shown.withheld, beneath=self.beneath)
        if self.rubber is not None:
            painting.paint_rubber(painter, painting.scaled(self.rubber, zoom))
        box = self.caret.box if not shown.withheld else None
        if self.hasFocus() and box is not None and self.rubber is None:
            painting.paint_caret(painter, box, zoom, after=self.caret.is_last)
        self._paint_edge(painter, area)

    def _paint_picture(self, painter: QPainter, shown: OnPage, area: QRectF) -> None:
        width = round(area.width() * self.devicePixelRatioF())
        self._pictures.want(shown.index, width)
        picture = self._pictures.best(shown.index, width)
        if picture is None:
            painter.setPen(painting.paper(Role.TEXT_SOFT))
            words = self.tr("Drawing the page…")
            if self._pictures.is_broken(shown.index):
                words = self.tr("This page cannot be shown. Withhold it with W.")
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
            return
        if self.private:
            coarse = max(8, picture.width() // _BLUR)
            picture = picture.scaledToWidth(coarse, Qt.TransformationMode.SmoothTransformation)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(area, picture, QRectF(picture.rect()))

    def _paint_marks(self, painter: QPainter, shown: OnPage) -> None:
        for one in shown.suggestions:
            paint = painting.paint_own if one.own else painting.paint_candidate
            paint(painter, one.signs, self.zoom)
        painting.paint_selected(painter, self.caret.selected, self.zoom)

    def _paint_edge(self, painter: QPainter, area: QRectF) -> None:
        theme = worn_theme()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(Role.LINE_STRONG), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(Role.FOCUS), 2))
            painter.drawRect(area.adjusted(-4, -4, 4, 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work by keys."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Cover again when the space bar is let go."""
        if not self._keys.release(event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Cover again: the space bar is let go elsewhere."""
        super().focusOutEvent(event)
        self._keys.let_go()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select or to draw."""
        self._strokes.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on selecting or drawing."""
        self._strokes.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun."""
        self._strokes.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._strokes.double_click(event)
