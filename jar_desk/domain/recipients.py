"""To whom the answer goes, and which of their addresses are safe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jar_desk.domain.askers import AFTER_DEATH, asker_of, needs_identity
from jar_desk.domain.checks import may_receive
from jar_desk.domain.folding import fold
from jar_desk.domain.people import Channel

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.people import ContactPoint, Person
    from jar_desk.domain.right_rules import Rules

_KANJI_DIGITS: Final = str.maketrans("〇一二三四五六七八九", "0123456789")
_KANJI_NUMBER: Final = re.compile(r"[〇一二三四五六七八九]+(?=丁目|番|号)")
_TEN: Final = re.compile(r"([一二三四五六七八九]?)十([一二三四五六七八九]?)(?=丁目|番|号)")
_BLOCK: Final = re.compile(r"(?<=\d)\s*(?:丁目|番地ノ|番地|番|号室|号)\s*(?=\d)")
_BLOCK_END: Final = re.compile(r"(?<=\d)\s*(?:丁目|番地|番|号室|号)(?!\d)")
_POSTAL_CODE: Final = re.compile(r"〒?\s*\d{3}-?\d{4}(?!\d)")
_BETWEEN_DIGITS: Final = re.compile(r"(?<=\d)[^\w]+(?=\d)")
_NO_LETTER: Final = re.compile(r"[^\w-]|(?<!\d)-|-(?!\d)|_")
_INTERNATIONAL: Final = re.compile(r"^(?:\+|00)81[\s-]*(?:\(0\)|0)?[\s-]*(?=\d)")
_WRAPPING: Final = re.compile(r"[<>＜＞\s,;、]+")
SHORTEST_TAIL: Final = 6
"""Characters of an address that must agree at its end before a shorter one is taken for it."""


def recipient_of(inquiry: Inquiry, rules: Rules) -> Person:
    """Return the person the answer is for: an agent only with seen authority to receive it.

    Complaints and questions hand over no data and are answered to whoever asked; what heirs and
    executors ask after a death is answered to them.
    """
    agent = inquiry.agent
    if agent is None:
        return inquiry.subject
    if needs_identity(inquiry, rules) and not (
        asker_of(inquiry) in AFTER_DEATH or may_receive(inquiry.authority_checks)
    ):
        return inquiry.subject
    return agent.person


def safe_contacts(inquiry: Inquiry, rules: Rules) -> tuple[ContactPoint, ...]:
    """Return where the answer may go: the recipient's addresses on permitted channels.

    An address that anybody of the inquiry calls unsafe is left out, however it is written.
    """
    return safe_contacts_of(inquiry, recipient_of(inquiry, rules))


def safe_contacts_of(inquiry: Inquiry, person: Person) -> tuple[ContactPoint, ...]:
    """Return the addresses of one person of the inquiry that may be written to."""
    return tuple(
        point
        for point in person.contacts
        if inquiry.safe_contact.permits(point.channel) and not is_unsafe(inquiry, point.value)
    )


def is_unsafe(inquiry: Inquiry, address: str) -> bool:
    """Tell whether this is, or contains, an address that somebody of the inquiry calls unsafe."""
    return any(_meets(address, one) for one in _unsafe(inquiry))


def same_address(one: str, other: str) -> bool:
    """Tell whether two spellings are the same address."""
    return comparable(one) == comparable(other)


def comparable(address: str) -> str:
    """Return an address as it is compared: folded, without postal code, blanks and punctuation.

    `九丁目9番9号` and `9-9-9` are the same, as are `+81 90-…` and `090-…`.
    """
    text = _TEN.sub(_tens, address)
    text = _KANJI_NUMBER.sub(lambda found: found[0].translate(_KANJI_DIGITS), text)
    text = fold(_BLOCK_END.sub("", _BLOCK.sub("-", fold(text))))
    text = _POSTAL_CODE.sub("", text, count=1) if _has_letters(text) else text
    text = _BETWEEN_DIGITS.sub("-", _INTERNATIONAL.sub("0", text.strip()))
    text = _NO_LETTER.sub("", text)
    return text if _has_letters(text) else text.replace("-", "")


def _tens(found: re.Match[str]) -> str:
    tens, ones = (part.translate(_KANJI_DIGITS) for part in found.groups())
    return f"{tens or 1}{ones or 0}"


def _has_letters(text: str) -> bool:
    return any(ch.isalpha() for ch in text)


def _meets(address: str, unsafe: ContactPoint) -> bool:
    """Tell whether an address is the unsafe one; a postal one may stand among other lines."""
    written, danger = comparable(address), comparable(unsafe.value)
    if not written or not danger:
        return False
    if unsafe.channel is not Channel.POST:
        parts = (comparable(part) for part in _WRAPPING.split(address))
        return danger == written or danger in parts
    return danger in written or (len(written) >= SHORTEST_TAIL and danger.endswith(written))


def _unsafe(inquiry: Inquiry) -> list[ContactPoint]:
    people = [inquiry.subject, *([inquiry.agent.person] if inquiry.agent else [])]
    return [point for person in people for point in person.contacts if point.unsafe]
