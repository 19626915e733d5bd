"""The one next step of an inquiry: its verb, whether it can be done now, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.inquiry import DocumentKind, Stage
from jar_desk.domain.staff import Role
from jar_desk.domain.stages import Condition, checklist, concerns, holds

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.staff import Staff
    from jar_desk.ui.views.inquiry.seen import Seen

translate = QCoreApplication.translate

MADE_ON_THE_WAY: Final = frozenset({Condition.PACKAGE_MADE, Condition.APPROVER_NAMED})
"""What the primary button itself brings about once everything else is there."""


class Act(StrEnum):
    """What the primary button does."""

    MOVE_ON = "move-on"
    MAKE_PACKAGE = "make-package"
    PROPOSE = "propose"
    APPROVE = "approve"
    DISPATCH = "dispatch"
    TELL_NOT_IDENTIFIED = "tell-not-identified"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NextAct:
    """The primary button; `why` says in words what keeps it from being pressed."""

    act: Act
    text: str = ""
    icon: str = "arrow-right"
    enabled: bool = True
    why: str = ""


def open_conditions(seen: Seen) -> tuple[tuple[Condition, bool], ...]:
    """Return the checklist of the next step without what does not concern this inquiry."""
    inquiry, rules = seen.inquiry, seen.rules
    return tuple(
        (condition, held)
        for condition, held in checklist(inquiry, rules)
        if concerns(condition, inquiry, rules)
    )


def open_tasks(inquiry: Inquiry) -> int:
    """Count the tasks after the answer that are still open."""
    return sum(one.is_open for one in inquiry.follow_ups)


def may_approve(inquiry: Inquiry, me: Staff) -> bool:
    """Tell whether this person may say yes to what lies before the approver."""
    proposal = inquiry.proposal
    if inquiry.stage is not Stage.APPROVAL or proposal is None or proposal.proposed_by == me.id:
        return False
    return me.id == proposal.approver or me.role is Role.MANAGER


def next_act(seen: Seen, me: Staff) -> NextAct:
    """Return the next step from the table of stages."""
    inquiry = seen.inquiry
    if seen.may_work and _owes_ending(inquiry):
        text = translate("NextAct", "Write to the person")
        return NextAct(Act.TELL_NOT_IDENTIFIED, text, "file-text")
    if not inquiry.stage.is_open or not seen.may_work:
        return NextAct(Act.NONE)
    if inquiry.stage is Stage.APPROVAL:
        return _approval(seen, me)
    if inquiry.stage is Stage.RESPONSE:
        return _response(seen, me)
    missing = [one for one, held in open_conditions(seen) if not held]
    act = _main_way(seen)
    blocking = [one for one in missing if one not in MADE_ON_THE_WAY]
    held_back = len(seen.policy_use.blocking)
    if blocking or held_back:
        left = len(blocking) + held_back
        why = translate("NextAct", "Finish %n more item(s) to press this", "", left)
        return NextAct(act.act, act.text, act.icon, enabled=False, why=why)
    return act


def _main_way(seen: Seen) -> NextAct:
    inquiry, rules = seen.inquiry, seen.rules
    match inquiry.stage:
        case Stage.RECEIPT:
            return NextAct(Act.MOVE_ON, translate("NextAct", "Go on to identity"))
        case Stage.IDENTITY:
            return NextAct(Act.MOVE_ON, translate("NextAct", "Go on to the search"))
        case Stage.SEARCH:
            return NextAct(Act.MOVE_ON, translate("NextAct", "Go on to the decision"))
        case _:
            ready = {one for one, held in checklist(inquiry, rules) if not held}
            if ready <= MADE_ON_THE_WAY and not holds(Condition.PACKAGE_MADE, inquiry, rules):
                return NextAct(
                    Act.MAKE_PACKAGE, translate("NextAct", "Make the package"), "package"
                )
            return NextAct(Act.PROPOSE, translate("NextAct", "Ask for approval"), "send")


def _owes_ending(inquiry: Inquiry) -> bool:
    """Tell whether somebody who was not identified was not told so yet (GDPR 12(4))."""
    if inquiry.stage is not Stage.NOT_IDENTIFIABLE:
        return False
    return all(one.kind is not DocumentKind.NOT_IDENTIFIED for one in inquiry.documents)


def _approval(seen: Seen, me: Staff) -> NextAct:
    text = translate("NextAct", "Approve")
    proposal = seen.inquiry.proposal
    if seen.policy_use.blocking:
        why = translate("NextAct", "The answer quotes words of the policy that are held back")
        return NextAct(Act.APPROVE, text, "user-check", enabled=False, why=why)
    if may_approve(seen.inquiry, me):
        return NextAct(Act.APPROVE, text, "user-check")
    if proposal is None:
        return NextAct(Act.NONE)
    why = translate("NextAct", "Waiting for the approval of {name}")
    name = seen.name_of(proposal.approver)
    return NextAct(Act.APPROVE, text, "user-check", enabled=False, why=why.format(name=name))


def _response(seen: Seen, me: Staff) -> NextAct:
    inquiry = seen.inquiry
    if holds(Condition.ANSWER_SENT, inquiry, seen.rules):
        text, left = translate("NextAct", "Close the inquiry"), open_tasks(inquiry)
        if not left:
            return NextAct(Act.MOVE_ON, text, "check")
        why = translate(
            "NextAct", "%n task(s) left; a manager may close it with a reason", "", left
        )
        manager = me.role is Role.MANAGER
        return NextAct(Act.MOVE_ON, text, "check", enabled=manager, why=why)
    return NextAct(Act.DISPATCH, translate("NextAct", "Record the dispatch"), "send")
