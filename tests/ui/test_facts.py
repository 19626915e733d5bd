from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.checks import DocumentClass
from jar_desk.ui.models.facts import identity_words
from tests.examples import a_withdrawal, an_identity_check, an_inquiry
from tests.law import rules

if TYPE_CHECKING:
    from jar_desk.ui.language import Language
    from jar_desk.ui.wording import Wording


def test_a_check_that_was_withdrawn_is_not_named_as_proof(
    language: Language, wording: Wording
) -> None:
    checks = (
        an_identity_check(document=DocumentClass.PASSPORT),
        an_identity_check(withdrawal=a_withdrawal()),
    )
    inquiry = an_inquiry(identity_checks=checks)
    confirmed, words = identity_words(inquiry, rules(inquiry), wording)
    assert confirmed
    assert wording.document_class(DocumentClass.PASSPORT) in words
    assert wording.document_class(DocumentClass.RESIDENCE_CARD) not in words
