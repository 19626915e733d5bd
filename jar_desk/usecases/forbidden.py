"""What must not be kept is stopped before it is saved, masked or let through with a reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import uuid4

from jar_desk.documents.inspection import read_file
from jar_desk.domain.forbidden_data import find_forbidden, masked, masked_in, texts_in
from jar_desk.domain.permissions import Permission
from jar_desk.domain.quarantine import Stop, StoppedReading
from jar_desk.domain.texts import given_reason
from jar_desk.domain.unread import Unread, UnreadWhy
from jar_desk.domain.unsolicited import ForbiddenFound, Handling, Treatment, Unsolicited
from jar_desk.quarantine import questions
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from jar_desk.documents.inspection import FileFacts
    from jar_desk.domain.forbidden_data import ForbiddenKind
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Looked(Generic[T]):
    """A value as it may be saved, what was found in it, and what became of that and why."""

    value: T
    kinds: frozenset[ForbiddenKind] = frozenset()
    treatment: Treatment = Treatment.MASKED
    reason: str = ""


def looked_through(session: Session, before: object, after: T) -> Looked[T]:
    """Return a changed value as it may be saved; every use case that saves text passes here.

    Only texts that are new since `before` are looked at. Raises ForbiddenFound until the session
    says what is to be done, Invalid("reason", "empty") where a warning is overruled without one.
    """
    known = frozenset(texts_in(before))
    kinds = _kinds(text for text in texts_in(after) if text not in known)
    if not kinds:
        return Looked(after)
    handling = session.text_handling
    if handling is None:
        raise ForbiddenFound(kinds)
    overruled = handling.treatment is Treatment.OVERRULED
    value = after if overruled else masked_in(after, known)
    return Looked(value, kinds, handling.treatment, _reason(handling))


def fit_to_keep(session: Session, before: Inquiry | None, after: Inquiry) -> Inquiry:
    """Return a changed inquiry as it may be saved, with a line for whatever was found in it.

    Raises what `looked_through` raises.
    """
    looked = looked_through(session, before, after)
    if not looked.kinds:
        return looked.value
    return noted(session, looked.value, looked.kinds, Handling(looked.treatment, looked.reason))


def forbidden_in(
    data: bytes, facts: FileFacts, cancelled: Callable[[], bool] | None = None
) -> frozenset[ForbiddenKind]:
    """Return what must not be kept that stands in the text of a file; pictures have none.

    A file whose reading had to be stopped is one that only a person can look through: `unread_in`
    says so. Raises UnusableFile, Cancelled.
    """
    return _looked_into(data, facts, cancelled)[0]


@needs(Permission.INQUIRIES)
def unread_in(session: Session, file: Path) -> tuple[Unread, ...]:  # noqa: ARG001 - the gate asks
    """Return which parts of a file a person must look at, as no program can read them.

    Raises NotPermitted, UnusableFile, StoppedReading.
    """
    data = read_file(file)
    return _looked_into(data, questions.inspect(data))[1]


def _looked_into(
    data: bytes, facts: FileFacts, cancelled: Callable[[], bool] | None = None
) -> tuple[frozenset[ForbiddenKind], tuple[Unread, ...]]:
    try:
        return questions.look(data, facts, cancelled)
    except StoppedReading as stopped:
        if stopped.why is Stop.UNSTARTED:
            raise
        return frozenset(), (Unread(UnreadWhy.STOPPED),)


def noted(
    session: Session, inquiry: Inquiry, kinds: frozenset[ForbiddenKind], handling: Handling
) -> Inquiry:
    """Return the inquiry with a line for each kind that came unasked, and what became of it.

    Raises Invalid("reason", "empty") where a warning is overruled without one.
    """
    reason = _reason(handling)
    lines = (
        Unsolicited(
            id=uuid4(),
            kind=kind,
            treatment=handling.treatment,
            by=session.staff.id,
            at=session.now(),
            reason=reason,
        )
        for kind in sorted(kinds)
    )
    return replace(inquiry, unsolicited=(*inquiry.unsolicited, *lines))


@needs(Permission.INQUIRIES)
def treated(session: Session, found: ForbiddenFound, handling: Handling) -> Session:
    """Return a session that knows what is to be done with what was found."""
    if found.in_file:
        return replace(session, file_handling=handling)
    return replace(session, text_handling=handling)


def _reason(handling: Handling) -> str:
    if handling.treatment is not Treatment.OVERRULED:
        return ""
    return masked(given_reason(handling.reason))


def _kinds(texts: Iterable[str]) -> frozenset[ForbiddenKind]:
    return frozenset(one.kind for text in texts for one in find_forbidden(text))
