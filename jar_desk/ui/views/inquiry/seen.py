"""What the page shows of one inquiry, read in one go."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jar_desk.domain.inquiry import DocumentKind, Stage
from jar_desk.domain.right_rules import rules_of
from jar_desk.domain.staff import Role
from jar_desk.usecases.answer_facts import policy_use
from jar_desk.usecases.drafts import load_draft
from jar_desk.usecases.identity_copies import erase_days
from jar_desk.usecases.packages import approvers
from jar_desk.usecases.previewing import passphrase_waits
from jar_desk.usecases.reading import (
    all_purposes,
    all_sources,
    all_staff,
    inquiry_history,
    inventory_rows,
    policy_of,
    read_inquiry,
)
from jar_desk.usecases.registers.entries import entries_of
from jar_desk.usecases.safety_notes import safety_notes
from jar_desk.usecases.timing import clocks_for

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.audit import RecordedEvent
    from jar_desk.domain.clocks import Clock
    from jar_desk.domain.inquiry import Inquiry, Source
    from jar_desk.domain.policy import InventoryRow, PolicyVersion, Purpose
    from jar_desk.domain.registers.entry import RegisterRow
    from jar_desk.domain.restricted_words import SafetyNoteMark
    from jar_desk.domain.right_rules import Rules
    from jar_desk.domain.staff import Staff
    from jar_desk.usecases.answer_facts import PolicyUse
    from jar_desk.usecases.session import Session

HALF_FILLED = "inquiry"
"""Under this name the forms of the page are kept as a draft, one for each inquiry."""
SEALED = frozenset({Stage.APPROVAL, Stage.RESPONSE})
"""Stages in which the answer lies before the approver or is approved: contents stay as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One inquiry with everything around it; `rules` say what the law wants of each request.

    `history` is newest first; `half_filled` is what this person left in the forms of the page;
    `may_decide` is true of a protection manager; `entries` are what was entered in the registers
    from this inquiry; `copies_go` is when each copy of an identity document is to be erased;
    `safety_notes` says who wrote what only the protection manager may read.
    """

    inquiry: Inquiry
    rules: Rules
    clocks: tuple[Clock, ...]
    history: tuple[RecordedEvent, ...]
    sources: dict[UUID, Source]
    staff: dict[UUID, Staff]
    purposes: tuple[Purpose, ...]
    inventory: tuple[InventoryRow, ...]
    policy_use: PolicyUse
    policy: PolicyVersion
    approvers: tuple[UUID, ...]
    passphrase_waits: bool
    portability_waits: bool
    may_work: bool
    may_decide: bool = False
    half_filled: dict[str, Any] | None = None
    entries: tuple[RegisterRow, ...] = ()
    copies_go: Mapping[UUID, date] = field(default_factory=dict)
    safety_notes: tuple[SafetyNoteMark, ...] = ()

    @property
    def open_to_work(self) -> bool:
        """Tell whether anything may be recorded: checks, notes, letters."""
        return self.may_work and self.inquiry.stage.is_open

    @property
    def open_to_edit(self) -> bool:
        """Tell whether contents of the answer may change without voiding an approval."""
        return self.open_to_work and self.inquiry.stage not in SEALED

    def name_of(self, staff_id: UUID | None) -> str:
        """Return the name of a staff member, or a dash."""
        known = self.staff.get(staff_id) if staff_id else None
        return known.name if known else "—"


def read_page(session: Session, entity: UUID) -> Seen:
    """Read everything the page shows. Raises Unknown."""
    inquiry = read_inquiry(session, entity)
    return Seen(
        inquiry=inquiry,
        rules=rules_of(session.rules, inquiry),
        clocks=clocks_for(session, inquiry),
        history=tuple(inquiry_history(session, inquiry)),
        sources={source.id: source for source in all_sources(session)},
        staff={one.id: one for one in all_staff(session)},
        purposes=all_purposes(session),
        inventory=inventory_rows(session),
        policy_use=policy_use(session, inquiry),
        policy=policy_of(session, inquiry),
        approvers=tuple(approvers(session)),
        passphrase_waits=passphrase_waits(session, inquiry),
        portability_waits=passphrase_waits(session, inquiry, DocumentKind.PORTABILITY),
        may_work=session.staff.role.works_on_inquiries and not session.desk.read_only,
        may_decide=session.staff.role is Role.MANAGER,
        half_filled=load_draft(session, HALF_FILLED, entity),
        entries=entries_of(session, inquiry),
        copies_go=erase_days(session, inquiry),
        safety_notes=safety_notes(session, inquiry),
    )
