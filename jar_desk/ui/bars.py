"""The bars above and beneath every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jar_desk.ui.theme import Role
from jar_desk.ui.widgets.status_item import StatusItem
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from jar_desk.domain.staff import Staff
    from jar_desk.ui.wording import Wording


class TopBar(QWidget):
    """The product's name and the mark that everything is encrypted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(34)
        self._name = Text("", TextStyle.LABEL)
        self._office = Text("", TextStyle.CAPTION)
        self._encrypted = StatusItem("lock")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 1)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self._office)
        row.addStretch(1)
        row.addWidget(self._encrypted)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._name.setText(self.tr("JAR Desk"))
        self._office.setText(self.tr("Personal Information Inquiry Desk"))
        self._encrypted.say(self.tr("Encrypted"))


class StatusBar(QWidget):
    """Who is here, audit record, last backup, and auto-lock or what was saved when."""

    def __init__(
        self,
        staff: Staff,
        wording: Wording,
        minutes: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(28)
        self._staff, self._wording, self._minutes = staff, wording, minutes
        self._audit: tuple[int, bool] | None = None
        self._saved: datetime | None = None
        self._who_item = StatusItem("user")
        self._audit_item = StatusItem("shield-check")
        self.backup = StatusItem("database")
        self._right_item = StatusItem("timer")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 14, 0)
        row.setSpacing(18)
        row.addWidget(self._who_item)
        row.addWidget(self._audit_item)
        row.addWidget(self.backup)
        row.addStretch(1)
        row.addWidget(self._right_item)
        self.refresh()

    def show_audit(self, count: int, *, sound: bool) -> None:
        """Say how many events the audit record holds and whether its chain is sound."""
        self._audit = (count, sound)
        self.refresh()

    def show_saved(self, moment: datetime | None) -> None:
        """Say when something was saved last; None goes back to the auto-lock."""
        self._saved = moment
        self.refresh()

    def texts(self) -> tuple[str, ...]:
        """Return everything that is said, from left to right."""
        items = (self._who_item, self._audit_item, self.backup, self._right_item)
        return tuple(one.text for one in items if one is not self.backup or one.text)

    def refresh(self) -> None:
        """Say everything again, in the language of the moment."""
        who = self.tr("{name} ({role})")
        role = self._wording.role(self._staff.role)
        self._who_item.say(who.format(name=self._staff.name, role=role))
        self._say_audit()
        if self._saved is not None:
            time = self._wording.clock_time(self._saved, self._saved.date())
            self._right_item.say(self.tr("Saved {time}").format(time=time), "check")
        else:
            words = self.tr("Locks after %n minute(s) without use", "", self._minutes())
            self._right_item.say(words, "timer")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def _say_audit(self) -> None:
        if self._audit is None:
            self._audit_item.say("")
            return
        count, sound = self._audit
        if sound:
            words = self.tr("Audit record: sound ({count} events)")
            self._audit_item.say(words.format(count=f"{count:,}"), "shield-check")
        else:
            self._audit_item.say(
                self.tr("Audit record: damaged – see the audit page"), "shield-alert", Role.ERROR
            )
