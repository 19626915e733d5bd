"""Half-filled forms, kept in the encrypted database for the person who typed them.

What must not be kept is not kept here either: it is masked, though the form still shows it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from jar_desk.domain.forbidden_data import masked_half_typed
from jar_desk.domain.permissions import Permission
from jar_desk.store import drafts
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.usecases.session import Session

NIL_REASON: Final = "nil-reason"
"""The form of the true reason of an answer of 不存在, for the protection manager only."""
SAFETY_NOTE: Final = "safety-note"
"""The form in which the protection manager changes a safety note that only they may read."""
_RESTRICTED: Final = frozenset({NIL_REASON, SAFETY_NOTE})
_IDENTIFIER: Final = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")


@needs(Permission.OWN_ACCESS)
def save_draft(
    session: Session, form: str, content: dict[str, Any], entity: UUID | None = None
) -> None:
    """Keep what was typed into a form (`form` names it) so that it survives lock and crash.

    Raises NotPermitted for a form that is not for this person.
    """
    _check_form(session, form)
    content = {name: _fit_to_keep(value) for name, value in content.items()}
    with session.desk.writing() as connection:
        drafts.save(connection, session.staff.id, form, entity, content, session.now())


@needs(Permission.OWN_ACCESS)
def load_draft(session: Session, form: str, entity: UUID | None = None) -> dict[str, Any] | None:
    """Return what this person left in the form, or None. Raises NotPermitted."""
    _check_form(session, form)
    with session.desk.reading() as connection:
        return drafts.load(connection, session.staff.id, form, entity)


@needs(Permission.OWN_ACCESS)
def discard_draft(session: Session, form: str, entity: UUID | None = None) -> None:
    """Forget what was left in the form."""
    with session.desk.writing() as connection:
        drafts.discard(connection, session.staff.id, form, entity)


def _check_form(session: Session, form: str) -> None:
    if form in _RESTRICTED:
        session.require(Permission.RESTRICTED)


def _fit_to_keep(value: object) -> object:
    """Return a JSON value with what must not be kept masked; identifiers are no words."""
    if isinstance(value, str):
        return value if _IDENTIFIER.fullmatch(value) else masked_half_typed(value)
    if isinstance(value, list):
        return [_fit_to_keep(one) for one in value]
    if isinstance(value, dict):
        return {name: _fit_to_keep(one) for name, one in value.items()}
    return value
