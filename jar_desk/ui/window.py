"""The main window: it places pages and owns actions, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jar_desk.ui.actions import Actions
from jar_desk.ui.bars import StatusBar, TopBar
from jar_desk.ui.condition_banner import ConditionBanner
from jar_desk.ui.help import HelpDialog, help_words
from jar_desk.ui.shortcuts import ShortcutSheet
from jar_desk.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from jar_desk.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class _Page:
    label: Callable[[], str]
    widget: QWidget
    place: str


class MainWindow(QWidget):
    """Rail, pages, bars.

    A page may have `primary_action() -> QAction | None` (Ctrl+Enter), `focus_search()` (Ctrl+F),
    `step_tab(by)` (Ctrl+Tab) and `go_back()` (Esc).
    """

    new_inquiry_wanted = Signal()
    lock_wanted = Signal()
    page_shown = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._pages: dict[str, _Page] = {}
        self._groups: dict[str, Callable[[], str]] = {}
        self._current = ""
        self._rail = Rail()
        self._stack = QStackedWidget()
        self.banner = ConditionBanner()
        minutes = lambda: workplace.settings().auto_lock_minutes  # noqa: E731 - one reading
        self.status = StatusBar(workplace.session.staff, workplace.wording, minutes)
        self._lay_out()
        self.actions_of_window = Actions(self)
        self._connect()
        self.resize(1366, 820)
        self.setMinimumSize(1024, 640)
        self._retranslate()

    @property
    def current_key(self) -> str:
        """Return the key of the page shown."""
        return self._current

    def add_group(self, group: str, label: Callable[[], str]) -> None:
        """Name a group of the rail; `label` is called again in another language."""
        self._groups[group] = label

    def add_page(
        self,
        key: str,
        icon: str | None,
        label: Callable[[], str],
        widget: QWidget,
        group: str = "",
        place: str = "",
    ) -> None:
        """Add a page; one without an icon is reached from others, and the rail marks `place`."""
        self._pages[key] = _Page(label, widget, place or key)
        self._stack.addWidget(widget)
        if icon is None:
            return
        self._rail.add(key, icon, label(), group)
        if group in self._groups:
            self._rail.set_heading(group, self._groups[group]())
        self._name_places()
        if not self._current:
            self.show_page(key)

    def show_page(self, key: str) -> None:
        """Go to a page; the rail marks it, or the place it belongs to."""
        page = self._pages[key]
        self._current = key
        self._stack.setCurrentWidget(page.widget)
        if page.place in self._rail.keys:
            self._rail.choose(page.place)
        self.page_shown.emit(key)

    def page(self, key: str) -> QWidget:
        """Return the widget of a page."""
        return self._pages[key].widget

    def keep_drafts(self) -> None:
        """Let every page and open dialog keep what is half filled in (`keep_draft()`)."""
        pages = (page.widget for page in self._pages.values())
        for part in (*pages, *QApplication.topLevelWidgets()):
            keep = getattr(part, "keep_draft", None)
            if callable(keep):
                keep()

    def note_came(self, kinds: object) -> bool:
        """Let the page note that numbers came that were masked; tell whether it does."""
        takes = hasattr(self._stack.currentWidget(), "note_came")
        self._call("note_came", kinds)
        return takes

    def set_count(self, key: str, count: int | None) -> None:
        """Show in the rail how much waits at a page."""
        self._rail.set_count(key, count)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the focus on no button, the alarm's least of all."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TopBar())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(self._stack, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        # Last in the tab order: nobody presses its button by starting to type.
        column.insertWidget(1, self.banner)

    def _connect(self) -> None:
        actions = self.actions_of_window
        self.addActions(list(actions.all()))
        self._rail.chosen.connect(self.show_page)
        actions.new_inquiry.triggered.connect(self.new_inquiry_wanted)
        actions.lock.triggered.connect(self.lock_wanted)
        actions.help.triggered.connect(self._show_help)
        actions.blur.toggled.connect(self._workplace.changes.set_privacy)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.search.triggered.connect(self._search)
        actions.primary.triggered.connect(self._do_primary)
        actions.back.triggered.connect(lambda: self._call("go_back"))
        actions.next_tab.triggered.connect(lambda: self._call("step_tab", 1))
        actions.previous_tab.triggered.connect(lambda: self._call("step_tab", -1))
        for index, action in enumerate(actions.places):
            action.triggered.connect(lambda _=False, at=index: self._go_to(at))

    def _call(self, name: str, *values: Any) -> Any:  # noqa: ANN401 - pages differ
        method = getattr(self._stack.currentWidget(), name, None)
        return method(*values) if callable(method) else None

    def _go_to(self, index: int) -> None:
        keys = self._rail.keys
        if index < len(keys):
            self.show_page(keys[index])

    def _search(self) -> None:
        if not hasattr(self._stack.currentWidget(), "focus_search") and self._rail.keys:
            self.show_page(self._rail.keys[0])
        self._call("focus_search")

    def _do_primary(self) -> None:
        action = self._call("primary_action")
        if isinstance(action, QAction) and action.isEnabled():
            action.trigger()

    def _show_shortcuts(self) -> None:
        self._workplace.asking.show(ShortcutSheet(self.actions_of_window.all(), self))

    def _show_help(self) -> None:
        page = self._pages.get(self._current)
        title = page.label() if page else self.windowTitle()
        self._workplace.asking.show(HelpDialog(title, help_words(self._current), self))

    def _name_places(self) -> None:
        for key, action in zip(self._rail.keys, self.actions_of_window.places, strict=False):
            action.setText(self._pages[key].label())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._rail.set_tip(key, keys)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("JAR Desk — Personal Information Inquiry Desk"))
        self.actions_of_window.retranslate()
        for key in self._rail.keys:
            self._rail.set_words(key, self._pages[key].label())
        for group, label in self._groups.items():
            if group in self._rail.groups:
                self._rail.set_heading(group, label())
        self._name_places()
