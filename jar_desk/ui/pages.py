"""Which pages the window has, and how they lead to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.registers.entry import Book, book_of
from jar_desk.ui.views.approvals import ApprovalsView
from jar_desk.ui.views.audit import AuditView
from jar_desk.ui.views.calendar import CalendarView
from jar_desk.ui.views.inbox import InboxView
from jar_desk.ui.views.inquiry import InquiryView
from jar_desk.ui.views.new_inquiry import NewInquiryView
from jar_desk.ui.views.policy import PolicyView
from jar_desk.ui.views.redaction import RedactionView
from jar_desk.ui.views.registers import RegistersView
from jar_desk.ui.views.report import ReportView
from jar_desk.ui.views.retention import RetentionView
from jar_desk.ui.views.settings import SettingsView
from jar_desk.ui.views.sources import SourcesView
from jar_desk.ui.views.staff import StaffView

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.registers.entry import RegisterKind
    from jar_desk.ui.window import MainWindow
    from jar_desk.ui.workplace import Workplace

translate = QCoreApplication.translate
SETTINGS_GROUP = "settings"


def furnish(window: MainWindow, workplace: Workplace) -> None:
    """Put the pages this person may see into the window, the first one shown."""
    window.add_group(SETTINGS_GROUP, lambda: translate("Pages", "Settings"))
    policy = None
    if workplace.session.staff.role.works_on_inquiries:
        policy = PolicyView(workplace)
        policy.closing_days_wanted.connect(lambda: window.show_page("settings"))
        _add_inquiries(window, workplace, policy)
    _add_report(window, workplace)
    _add_office(window, workplace, policy)


def _add_inquiries(window: MainWindow, workplace: Workplace, policy: PolicyView) -> None:
    inbox, calendar = InboxView(workplace), CalendarView(workplace)
    approvals = ApprovalsView(workplace)
    inquiry, new_inquiry = InquiryView(workplace), NewInquiryView(workplace)
    _add_work(window, workplace, inbox, calendar, approvals)
    registers = _add_registers(window, workplace, calendar, inquiry)
    retention = _add_retention(window, workplace, calendar)
    window.add_page("inquiry", None, lambda: translate("Pages", "Inquiry"), inquiry, place="inbox")
    _add_redaction(window, workplace, inquiry)
    window.add_page(
        "new-inquiry", None, lambda: translate("Pages", "New inquiry"), new_inquiry, place="inbox"
    )

    def show_inquiry(inquiry_id: UUID) -> None:
        inquiry.show_inquiry(inquiry_id)
        window.show_page("inquiry")

    for page in (inbox, calendar, approvals, retention):
        page.inquiry_wanted.connect(show_inquiry)
    for book in registers:
        book.inquiry_wanted.connect(show_inquiry)
    inbox.new_inquiry_wanted.connect(lambda: window.show_page("new-inquiry"))
    window.new_inquiry_wanted.connect(lambda: window.show_page("new-inquiry"))
    inquiry.back_wanted.connect(lambda: window.show_page("inbox"))
    policy.back_wanted.connect(lambda: window.show_page("inquiry" if policy.visited else "inbox"))

    def show_issue(code: str) -> None:
        policy.show_issue(code)
        window.show_page("policy")

    inquiry.issue_wanted.connect(show_issue)
    new_inquiry.recorded.connect(show_inquiry)
    new_inquiry.cancelled.connect(lambda: window.show_page("inbox"))


def _add_work(
    window: MainWindow,
    workplace: Workplace,
    inbox: InboxView,
    calendar: CalendarView,
    approvals: ApprovalsView,
) -> None:
    window.add_page("inbox", "inbox", lambda: translate("Pages", "Inquiries"), inbox)
    window.add_page("calendar", "calendar-clock", lambda: translate("Pages", "Deadlines"), calendar)
    window.add_page("approvals", "user-check", lambda: translate("Pages", "Approvals"), approvals)
    window.add_page(
        "sources",
        "database",
        lambda: translate("Pages", "Sources of data"),
        SourcesView(workplace),
    )


def _add_redaction(window: MainWindow, workplace: Workplace, inquiry: InquiryView) -> None:
    redaction = RedactionView(workplace)
    window.add_page(
        "redaction", None, lambda: translate("Pages", "Blacking out"), redaction, place="inbox"
    )

    def show_record(inquiry_id: UUID, record_id: UUID) -> None:
        redaction.show_record(inquiry_id, record_id)
        window.show_page("redaction")

    inquiry.redaction_wanted.connect(show_record)
    redaction.back_wanted.connect(lambda: window.show_page("inquiry"))


def _add_registers(
    window: MainWindow, workplace: Workplace, calendar: CalendarView, inquiry: InquiryView
) -> tuple[RegistersView, ...]:
    registers = RegistersView(workplace)
    security = RegistersView(workplace, book=Book.SECURITY)
    window.add_page("registers", "table", lambda: translate("Pages", "Registers"), registers)
    window.add_page("security", "shield-alert", lambda: translate("Pages", "Security"), security)

    def page_of(kind: RegisterKind) -> RegistersView:
        inside = book_of(kind) is Book.SECURITY
        window.show_page("security" if inside else "registers")
        return security if inside else registers

    def show_entry(kind: RegisterKind, entity: UUID) -> None:
        page_of(kind).show_entry(entity)

    def begin_entry(kind: RegisterKind, of: Inquiry) -> None:
        page_of(kind).begin_entry(kind, of)

    calendar.entry_wanted.connect(show_entry)
    inquiry.entry_wanted.connect(show_entry)
    inquiry.register_wanted.connect(begin_entry)
    return registers, security


def _add_retention(
    window: MainWindow, workplace: Workplace, calendar: CalendarView
) -> RetentionView:
    retention = RetentionView(workplace)
    window.add_page("retention", "trash-2", lambda: translate("Pages", "Retention"), retention)

    def show_due() -> None:
        retention.show_due()
        window.show_page("retention")

    calendar.disposals_wanted.connect(show_due)
    return retention


def _add_report(window: MainWindow, workplace: Workplace) -> None:
    window.add_page(
        "report",
        "chart-no-axes-column",
        lambda: translate("Pages", "Report"),
        ReportView(workplace),
    )


def _add_office(window: MainWindow, workplace: Workplace, policy: PolicyView | None) -> None:
    if policy is not None:
        window.add_page(
            "policy",
            "scroll-text",
            lambda: translate("Pages", "Policy and law"),
            policy,
            SETTINGS_GROUP,
        )
        window.add_page(
            "staff",
            "users",
            lambda: translate("Pages", "Staff and keys"),
            StaffView(workplace),
            SETTINGS_GROUP,
        )
    window.add_page(
        "audit",
        "history",
        lambda: translate("Pages", "Audit record"),
        AuditView(workplace),
        SETTINGS_GROUP,
    )
    window.add_page(
        "settings",
        "settings",
        lambda: translate("Pages", "Settings"),
        SettingsView(workplace),
        SETTINGS_GROUP,
    )
