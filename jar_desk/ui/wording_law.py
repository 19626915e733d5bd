"""Words for what a pack says of a right: who may ask, what it costs, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.right_rules import Asker, Fee
from jar_desk.ui.wording_rights import right

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jar_desk.domain.right_rules import RightRule

translate = QCoreApplication.translate


def asker(value: Asker) -> str:
    """Name who may ask."""
    match value:
        case Asker.PRINCIPAL:
            return translate("Wording", "the person concerned")
        case Asker.LEGAL_REPRESENTATIVE:
            return translate("Wording", "a legal representative")
        case Asker.DELEGATED_AGENT:
            return translate("Wording", "a delegated agent")
        case Asker.HEIR:
            return translate("Wording", "an heir")
        case Asker.EXECUTOR:
            return translate("Wording", "an executor")
        case Asker.ANYONE:
            return translate("Wording", "anyone")
        case _:
            assert_never(value)


def fee(value: Fee) -> str:
    """Say what may be charged, and what JAR charges."""
    match value:
        case Fee.NONE:
            return translate("Wording", "Free of charge: the law allows no fee.")
        case Fee.PUBLISHED:
            return translate(
                "Wording",
                "Free of charge: only a fee that was published before may be asked, and JAR "
                "publishes none (APPI Art 38).",
            )
        case Fee.EXCESSIVE_ONLY:
            return translate(
                "Wording",
                "Free of charge. Only for a request that is manifestly unfounded or excessive may "
                "a fee be asked, told beforehand so that the person can withdraw (Art 12(5)).",
            )
        case _:
            assert_never(value)


def may_not_ask(rules: Iterable[RightRule], who: Asker | None, *, died: bool) -> str:
    """Say for which rights somebody is not among those who may ask, and who is; "" for none."""
    lines = [_not_open(rule) for rule in rules]
    if not lines:
        return ""
    return "\n".join([*([_ended(died=died)] if who is None else []), *lines])


def _not_open(rule: RightRule) -> str:
    named = (asker(one) for one in Asker if one in rule.askers)
    said = translate("Wording", "{right}: may be asked for by {who}.")
    return said.format(right=right(rule.right), who=translate("Wording", ", ").join(named))


def _ended(*, died: bool) -> str:
    if died:
        return translate(
            "Wording",
            "The person has died: authority given before has ended, and the APPI does not protect "
            "the dead. See whether the relative asks for data of their own, or a French directive "
            "applies, or answer as a courtesy (general question).",
        )
    return translate(
        "Wording", "Heirs and executors ask after a death: first record that the person has died."
    )
