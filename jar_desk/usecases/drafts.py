"""Half-filled forms, kept in the encrypted database for the person who typed them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jar_desk.domain.permissions import Permission
from jar_desk.store import drafts
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.usecases.session import Session


@needs(Permission.OWN_ACCESS)
def save_draft(
    session: Session, form: str, content: dict[str, Any], entity: UUID | None = None
) -> None:
    """Keep what was typed into a form (`form` names it) so that it survives lock and crash."""
    with session.desk.writing() as connection:
        drafts.save(connection, session.staff.id, form, entity, content, session.now())


@needs(Permission.OWN_ACCESS)
def load_draft(session: Session, form: str, entity: UUID | None = None) -> dict[str, Any] | None:
    """Return what this person left in the form, or None."""
    with session.desk.reading() as connection:
        return drafts.load(connection, session.staff.id, form, entity)


@needs(Permission.OWN_ACCESS)
def discard_draft(session: Session, form: str, entity: UUID | None = None) -> None:
    """Forget what was left in the form."""
    with session.desk.writing() as connection:
        drafts.discard(connection, session.staff.id, form, entity)
