"""What a notice says to each request: its title, its opening and its items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.domain.rights import Outcome, Regime, Right

if TYPE_CHECKING:
    from jar_desk.documents.contents import AccessFacts, ItemText, NoticeContent, RequestAnswer
    from jar_desk.documents.letter_frame import Item
    from jar_desk.documents.phrases import Phrases

_GIVEN: Final = frozenset({Outcome.GRANTED, Outcome.PARTLY_GRANTED})


class Answers:
    """The items of one notice, in the words of its language."""

    def __init__(self, phrases: Phrases, content: NoticeContent) -> None:
        self._phrases = phrases
        self._content = content

    def title(self) -> str:
        """Return the title: of the one request, or of a collective answer."""
        requests = self._content.requests
        if len(requests) != 1:
            return self._phrases.say("notice", "title")
        one = requests[0]
        own = self._phrases.of_right(one.right, f"title_{one.outcome.value}")
        return own or self._phrases.of_right(one.right, "title")

    def opening(self) -> str:
        """Return the first paragraph, citing day, request and article."""
        received = self._phrases.day(self._content.received_on)
        requests = self._content.requests
        if len(requests) != 1:
            many = self._phrases.say("notice", "many", count=len(requests))
            return self._phrases.say("notice", "opening", received=received, asked=many)
        one = requests[0]
        article = self._article(one)
        if one.outcome in _GIVEN:
            given = self._phrases.of_right(
                one.right, "opening_given", received=received, article=article
            )
            if given:
                return given
        asked = self._phrases.of_right(one.right, "asked")
        key = "opening_under" if article else "opening"
        return self._phrases.say("notice", key, received=received, asked=asked, article=article)

    def section(self, index: int, answer: RequestAnswer) -> str:
        """Return the head of one request's items in a collective answer."""
        name = self._phrases.of_right(answer.right, "name")
        return self._phrases.say("words", "section", index=index, name=name)

    def items(self, answer: RequestAnswer) -> list[Item]:
        """Return the items for one request; what has no text is left out."""
        keys = self._keys(answer)
        items = [(self._label(key, answer), self._value(key, answer)) for key in keys]
        return [(label, text) for label, text in items if text]

    def _keys(self, answer: RequestAnswer) -> tuple[str, ...]:
        given = answer.outcome in _GIVEN
        less = answer.outcome.gives_less
        part = ("withheld",) if answer.outcome is Outcome.PARTLY_GRANTED else ()
        why = ("ground", "difficulty", "measure", "reason") if less else ("details",)
        fee = ("fee",) if answer.tells_fee else ()
        closing = "remedy" if _is_european(answer) else "consult"
        if answer.right is Right.ACCESS and given:
            remedy = ("remedy",) if less else ()
            return ("confirmation", *_ARTICLE_15, "copy", "method", *part, *why, *fee, *remedy)
        if answer.hands_over and given:
            last = closing if _is_european(answer) else "next"
            return ("contents", "method", *part, *why, *fee, last)
        done = () if answer.outcome is Outcome.NOTHING_HELD else ("items",)
        return ("asked", "answer", *done, *why, *fee, closing)

    def _label(self, key: str, answer: RequestAnswer) -> str:
        if key == "measure" and answer.outcome is Outcome.RESTRICTED_INSTEAD:
            key = "restriction"
        return self._phrases.say("labels", key)

    def _value(self, key: str, answer: RequestAnswer) -> str:
        if key in _FACTS:
            return self._fact(key)
        say = {
            "answer": self._answer,
            "asked": self._scope,
            "method": self._method,
            "ground": self._grounds,
            "reason": _reason,
            "difficulty": _difficulty,
            "measure": _measure,
            "items": self._items,
            "withheld": self._withheld,
            "details": _details,
        }.get(key)
        if say:
            return say(answer)
        if key == "rights":
            return self._rights()
        if key in {"contents", "copy"}:
            return self._counted(key)
        if key in {"complaint", "remedy"}:
            return self._authority(key, answer)
        return self._phrases.say("items", key, desk=self._desk())

    def _method(self, answer: RequestAnswer) -> str:
        return self._phrases.say("method", answer.method.value) if answer.method else ""

    def _answer(self, answer: RequestAnswer) -> str:
        if answer.outcome is Outcome.ANSWERED and answer.reason:
            return answer.reason
        own = self._phrases.of_right(answer.right, answer.outcome.value)
        return own or self._phrases.say("answers", answer.outcome.value)

    def _scope(self, answer: RequestAnswer) -> str:
        own = self._phrases.of_right(answer.right, "scope")
        return answer.scope or own or self._phrases.say("words", "whole_scope")

    def _items(self, answer: RequestAnswer) -> str:
        return "\n".join(self._item(one) for one in answer.items)

    def _item(self, item: ItemText) -> str:
        """Return what was done with one item: what and where, from and to, when or why not."""
        say, measure = self._phrases.say, item.measure.value
        where = say("parts", "where", where=item.where) if item.where else ""
        change = "change_from" if item.before else "change"
        values = {
            "what": f"{item.what}{where}",
            "after": item.after,
            "change": say("parts", change, before=item.before, after=item.after),
            "day": say("parts", "day", day=self._phrases.day(item.done_on)) if item.done_on else "",
            "ground": say("parts", "ground", ground=item.citation) if item.citation else "",
        }
        return say("parts", measure, **values)

    def _withheld(self, answer: RequestAnswer) -> str:
        """Return which records are not handed over, and which only with something blacked out."""
        del answer
        content, lines = self._content, []
        if content.withheld_count or not content.masked_count:
            lines.append(self._counted("withheld"))
        if content.masked_count:
            masked = self._phrases.count("record", content.masked_count)
            lines.append(self._phrases.say("items", "masked", masked=masked))
        return "\n".join(lines)

    def _counted(self, key: str) -> str:
        """Return an item with its numbers, or without where they are not known yet."""
        content = self._content
        number = content.withheld_count if key == "withheld" else content.pages
        if not number:
            return self._phrases.say("items", f"{key}_bare")
        return self._phrases.say(
            "items",
            key,
            records=self._phrases.count("record", content.records_count),
            pages=self._phrases.count("page", content.pages),
            withheld=self._phrases.count("record", content.withheld_count),
        )

    def _grounds(self, answer: RequestAnswer) -> str:
        left, right = ("（", "）") if self._phrases.is_japanese else (" (", ")")
        return "\n".join(
            f"{ground.citation}{left}{ground.text}{right}" if ground.text else ground.citation
            for ground in answer.grounds
        )

    def _fact(self, key: str) -> str:
        facts = self._content.access
        known: tuple[str, ...] = getattr(facts, key) if facts else ()
        if known and key == "transfers":
            return self._transfers(known, facts.safeguards if facts else ())
        return self._phrases.join(known) or self._standard(key, facts)

    def _transfers(self, codes: tuple[str, ...], safeguards: tuple[tuple[str, str], ...]) -> str:
        countries = self._phrases.join(tuple(self._country(code) for code in codes))
        lines = [
            self._phrases.say("items", "safeguard", country=self._country(code), text=text)
            for code, text in safeguards
        ]
        return "\n".join((self._phrases.say("items", "transfers", countries=countries), *lines))

    def _country(self, code: str) -> str:
        return self._phrases.find("countries", code) or code

    def _rights(self) -> str:
        """Return the rights of the person; withdrawal where something rests on consent."""
        facts = self._content.access
        own = [self._phrases.say("items", "rights")]
        if facts and facts.consent:
            own.append(self._phrases.say("items", "withdrawal", desk=self._desk()))
        return "\n".join(own)

    def _standard(self, key: str, facts: AccessFacts | None) -> str:
        if facts is None and key in {"purposes", "categories"}:
            return ""
        standard = _FACTS[key]
        return self._phrases.say("items", standard) if standard else ""

    def _authority(self, key: str, answer: RequestAnswer) -> str:
        regime = answer.regime if _is_european(answer) and answer.regime else Regime.GDPR
        return self._phrases.say(key, regime.value, desk=self._desk())

    def _article(self, answer: RequestAnswer) -> str:
        regime = self._phrases.say("regimes", answer.regime.value) if answer.regime else ""
        automated = self._phrases.find("automated", answer.regime.value) if answer.regime else ""
        return self._phrases.of_right(answer.right, "article", regime=regime, automated=automated)

    def _desk(self) -> str:
        return self._content.letterhead.desk(self._phrases.language)


_ARTICLE_15: Final = (
    "purposes",
    "categories",
    "recipients",
    "retention",
    "rights",
    "complaint",
    "sources",
    "automated",
    "transfers",
)
"""GDPR Art 15(1)(a)-(h) in their order, then 15(2)."""
_FACTS: Final = {
    "purposes": "",
    "categories": "",
    "recipients": "none_given",
    "retention": "retention_bare",
    "sources": "sources_person",
    "transfers": "none_transferred",
}
"""What comes from the records, and the honest sentence where they say nothing."""


def _reason(answer: RequestAnswer) -> str:
    return answer.reason


def _difficulty(answer: RequestAnswer) -> str:
    return answer.difficulty


def _measure(answer: RequestAnswer) -> str:
    return answer.measure


def _details(answer: RequestAnswer) -> str:
    """Return the desk's own words; none where they are the answer itself, or nothing is held.

    A letter of 不存在 is the same whatever the desk noted (APPI Cabinet Order Art 5).
    """
    silent = {Outcome.ANSWERED, Outcome.NOTHING_HELD}
    return "" if answer.outcome in silent else answer.reason


def _is_european(answer: RequestAnswer) -> bool:
    return answer.regime in {Regime.GDPR, Regime.UK_GDPR, Regime.FRENCH_LIL}
