"""Words for people, channels and relations."""

# ruff: noqa: PLR0911 - one branch a member, so that mypy sees a missing one

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.inquiry import Relation
from jar_desk.domain.people import AgentKind, Channel, NameKind

translate = QCoreApplication.translate


def channel(value: Channel) -> str:
    """Name a way a message travels."""
    match value:
        case Channel.POST:
            return translate("Wording", "Post")
        case Channel.EMAIL:
            return translate("Wording", "Email")
        case Channel.PHONE:
            return translate("Wording", "Phone")
        case Channel.WEB_FORM:
            return translate("Wording", "Web form")
        case Channel.COUNTER:
            return translate("Wording", "Counter")
        case Channel.SOCIAL_MEDIA:
            return translate("Wording", "Social media")
        case Channel.CASEWORKER:
            return translate("Wording", "Through the caseworker")
        case _:
            assert_never(value)


def forbidden_channel(value: Channel) -> str:
    """Warn that a way is unsafe, for pills."""
    match value:
        case Channel.POST:
            return translate("Wording", "No post")
        case Channel.EMAIL:
            return translate("Wording", "No email")
        case Channel.PHONE:
            return translate("Wording", "No phone")
        case Channel.WEB_FORM:
            return translate("Wording", "No web form")
        case Channel.COUNTER:
            return translate("Wording", "No counter visits")
        case Channel.SOCIAL_MEDIA:
            return translate("Wording", "No social media")
        case Channel.CASEWORKER:
            return translate("Wording", "Not through the caseworker")
        case _:
            assert_never(value)


def name_kind(value: NameKind) -> str:
    """Say what a name form is."""
    match value:
        case NameKind.PRIMARY:
            return translate("Wording", "Name shown")
        case NameKind.NATIVE:
            return translate("Wording", "In its own script")
        case NameKind.READING:
            return translate("Wording", "Reading")
        case NameKind.ROMANISED:
            return translate("Wording", "Romanised")
        case NameKind.FORMER:
            return translate("Wording", "Former name")
        case NameKind.ALIAS:
            return translate("Wording", "Also known as")
        case _:
            assert_never(value)


def agent_kind(value: AgentKind) -> str:
    """Say whose authority an agent has."""
    match value:
        case AgentKind.PARENT:
            return translate("Wording", "Person with parental authority")
        case AgentKind.GUARDIAN_OF_MINOR:
            return translate("Wording", "Guardian of a minor")
        case AgentKind.ADULT_GUARDIAN:
            return translate("Wording", "Adult guardian")
        case AgentKind.DELEGATED:
            return translate("Wording", "Delegated agent")
        case AgentKind.LAWYER:
            return translate("Wording", "Lawyer")
        case AgentKind.HEIR:
            return translate("Wording", "Heir (the person has died)")
        case AgentKind.EXECUTOR:
            return translate("Wording", "Executor of a directive (the person has died)")
        case _:
            assert_never(value)


def relation(value: Relation) -> str:
    """Say what ties a person to JAR."""
    match value:
        case Relation.SUPPORTED:
            return translate("Wording", "Supported person")
        case Relation.DONOR:
            return translate("Wording", "Donor")
        case Relation.EVENT:
            return translate("Wording", "Event participant")
        case Relation.VOLUNTEER:
            return translate("Wording", "Volunteer")
        case Relation.NEWSLETTER:
            return translate("Wording", "Newsletter reader")
        case Relation.WEBSITE:
            return translate("Wording", "Website visitor")
        case Relation.APPLICANT:
            return translate("Wording", "Job applicant")
        case Relation.OTHER:
            return translate("Wording", "Other")
        case _:
            assert_never(value)
