"""Which records the person may carry away (GDPR Art 20), and whether that is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.domain.differences import fingerprint_for
from jar_desk.domain.inquiry import Disclosure, DocumentKind
from jar_desk.domain.parts import answers
from jar_desk.domain.provenance import PORTABLE
from jar_desk.domain.redaction import redactions_of
from jar_desk.domain.rights import Outcome, Right

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Document, Inquiry, Record, Request
    from jar_desk.domain.right_rules import Rules

_GIVEN: Final = frozenset({Outcome.GRANTED, Outcome.PARTLY_GRANTED})


def portable_records(inquiry: Inquiry, rules: Rules) -> tuple[Record, ...]:
    """Return what goes into the file: provided or observed, and given to the person anyway.

    Of a record that was blacked out outside the desk nobody knows what its file still holds: it
    stays out.
    """
    asked = _portability_given(inquiry) or [
        one for one in _given(inquiry) if rules[one.id].hands_over_data
    ]
    return tuple(
        record
        for record in inquiry.records
        if _is_portable(inquiry, record) and any(answers(record, one) for one in asked)
    )


def owes_portability(inquiry: Inquiry, rules: Rules) -> bool:
    """Tell whether a request for portability is granted and there is something to carry away."""
    return bool(_portability_given(inquiry) and portable_records(inquiry, rules))


def portability_file(inquiry: Inquiry, rules: Rules) -> Document | None:
    """Return the newest file, if it holds what is to be carried away as things stand."""
    made = inquiry.portability
    if made is None:
        return None
    current = fingerprint_for(inquiry, rules, DocumentKind.PORTABILITY)
    return made if made.content == current else None


def _portability_given(inquiry: Inquiry) -> list[Request]:
    return [one for one in _given(inquiry) if one.right is Right.PORTABILITY]


def _given(inquiry: Inquiry) -> list[Request]:
    return [one for one in inquiry.requests if one.decision and one.decision.outcome in _GIVEN]


def _is_portable(inquiry: Inquiry, record: Record) -> bool:
    if record.provenance not in PORTABLE or record.disclosure is Disclosure.WITHHELD:
        return False
    whole = record.disclosure is Disclosure.FULL
    return whole or bool(redactions_of(inquiry, record.id))
