"""Letters: acknowledgement (受付通知), notice (通知・回答), and that nobody was identified."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jar_desk.documents.answers import Answers
from jar_desk.documents.letter_frame import LetterFrame
from jar_desk.documents.phrases import Phrases
from jar_desk.documents.press import Press
from jar_desk.documents.printing import printed
from jar_desk.domain.rights import Regime

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.contents import (
        AcknowledgementContent,
        LetterContent,
        NoticeContent,
        NotIdentifiedContent,
        RequestAsked,
    )
    from jar_desk.documents.letter_frame import Item


def write_acknowledgement(content: AcknowledgementContent) -> bytes:
    """Return the acknowledgement as a PDF."""
    phrases = Phrases(content.language)
    frame = LetterFrame(Press(), phrases, content)
    story = [
        *frame.head(),
        *frame.title(phrases.say("acknowledgement", "title")),
        *frame.opening(phrases.say("acknowledgement", "opening")),
        *frame.items(_acknowledged(phrases, frame, content)),
        *frame.ending(),
    ]
    return _numbered(story, phrases, content)


def write_notice(content: NoticeContent) -> bytes:
    """Return the notice of all decisions as a PDF."""
    phrases = Phrases(content.language)
    return _numbered(notice_story(Press(), phrases, content), phrases, content)


def write_not_identified(content: NotIdentifiedContent) -> bytes:
    """Return the letter that no action is taken while nobody knows who asks (GDPR 12(4))."""
    phrases = Phrases(content.language)
    frame = LetterFrame(Press(), phrases, content)
    received = phrases.day(content.received_on)
    story = [
        *frame.head(),
        *frame.title(phrases.say("not_identified", "title")),
        *frame.opening(phrases.say("not_identified", "opening", received=received)),
        *frame.items(_not_identified(phrases, frame, content)),
        *frame.ending(),
    ]
    return _numbered(story, phrases, content)


def notice_story(press: Press, phrases: Phrases, content: NoticeContent) -> list[Flowable]:
    """Return the blocks of a notice; a package begins with them."""
    frame, answers = LetterFrame(press, phrases, content), Answers(phrases, content)
    story = [
        *frame.head(),
        *frame.title(answers.title()),
        *frame.opening(answers.opening()),
    ]
    for index, answer in enumerate(content.requests, start=1):
        if len(content.requests) > 1:
            story += frame.section(answers.section(index, answer))
        story += frame.items(answers.items(answer))
    return [*story, *frame.ending()]


def running_number(phrases: Phrases, number: str, page: int, pages: int) -> str:
    """Return the running number of a page: `JAR-2026-0147 — 12 / 61`."""
    return phrases.say("words", "number", number=number, page=page, pages=pages)


def _numbered(story: list[Flowable], phrases: Phrases, content: LetterContent) -> bytes:
    title, left = f"JAR-{content.document_number}", phrases.foot(content.letterhead)
    number = partial(running_number, phrases, content.number)
    return printed(story, title, phrases.language, left, number)


def _acknowledged(
    phrases: Phrases, frame: LetterFrame, content: AcknowledgementContent
) -> list[Item]:
    target = phrases.day(content.target) if content.target else ""
    texts = {
        "number": content.number,
        "received": phrases.day(content.received_on),
        "requests": "\n".join(_asked(phrases, one) for one in content.requests),
        "regime": _regimes(phrases, content),
        "needed": _needed(phrases, content),
        "target": phrases.say("acknowledgement", "target", target=target) if target else "",
        "papers": phrases.say("acknowledgement", "papers"),
        "safety": phrases.say("acknowledgement", "safety"),
        "ask": frame.contact(),
    }
    return [(phrases.say("labels", key), text) for key, text in texts.items() if text]


def _not_identified(
    phrases: Phrases, frame: LetterFrame, content: NotIdentifiedContent
) -> list[Item]:
    desk = content.letterhead.desk(phrases.language)
    regimes = dict.fromkeys(one.regime for one in content.requests if one.regime)
    abroad = [one for one in regimes if one is not Regime.APPI]
    home = Regime.APPI in regimes or not abroad
    remedies = [phrases.say("remedy", one.value, desk=desk) for one in abroad]

    def say(key: str) -> str:
        return phrases.say("not_identified", key)

    texts = {
        "requests": "\n".join(_asked(phrases, one) for one in content.requests),
        "answer": say("answer"),
        "ground": "\n".join(say(f"ground_{one.value}") for one in regimes),
        "reason": _unproven(phrases, content),
        "again": say("again"),
        "ways": say("ways"),
        "remedy": "\n".join(remedies),
        "consult": phrases.say("items", "consult", desk=desk) if home else "",
        "ask": frame.contact(),
    }
    return [(phrases.say("labels", key), text) for key, text in texts.items() if text]


def _unproven(phrases: Phrases, content: NotIdentifiedContent) -> str:
    day = phrases.day(content.asked_on) if content.asked_on else ""
    asked = phrases.say("not_identified", "asked", day=day) if day else ""
    lacking = phrases.say("not_identified", "not_enough" if content.came else "nothing_came")
    joint = "" if phrases.is_japanese else " "
    return joint.join(
        part for part in (asked, lacking, phrases.say("not_identified", "silence")) if part
    )


def _asked(phrases: Phrases, request: RequestAsked) -> str:
    name = phrases.of_right(request.right, "name")
    left, right = ("（", "）") if phrases.is_japanese else (" (", ")")
    return f"{name}{left}{request.scope}{right}" if request.scope else name


def _regimes(phrases: Phrases, content: AcknowledgementContent) -> str:
    named = dict.fromkeys(request.regime for request in content.requests if request.regime)
    return phrases.join(tuple(phrases.say("regimes", regime.value) for regime in named))


def _needed(phrases: Phrases, content: AcknowledgementContent) -> str:
    keys = [
        key
        for key, is_open in (
            ("needed_identity", content.identity_open),
            ("needed_authority", content.authority_open),
        )
        if is_open
    ]
    return "\n".join(phrases.say("acknowledgement", key) for key in keys or ["needed_none"])
