"""One inquiry with everything that belongs to it; frozen, changed by `dataclasses.replace`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.people import SafeContact
from jar_desk.domain.provenance import Provenance
from jar_desk.domain.rights import DeliveryMethod

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from jar_desk.domain.checks import AuthorityCheck, IdentityCheck
    from jar_desk.domain.document_parts import DocumentPart
    from jar_desk.domain.follow_ups import FollowUp
    from jar_desk.domain.identity_copies import IdentityCopy
    from jar_desk.domain.impersonation import FlagReview
    from jar_desk.domain.parts import Item
    from jar_desk.domain.people import Agent, Channel, PartialDate, Person
    from jar_desk.domain.redaction import Redaction
    from jar_desk.domain.rights import Outcome, Regime, Right
    from jar_desk.domain.unsolicited import Unsolicited

FISCAL_YEAR_STARTS_IN = 4
"""April: Japanese fiscal years are named after the year they start in."""


@dataclass(frozen=True, slots=True, order=True)
class InquiryNumber:
    """Reception number (受付番号), counted per fiscal year from 1 April: `2026-0147`."""

    fiscal_year: int
    sequence: int

    def __str__(self) -> str:
        """Write the number as staff and letters show it."""
        return f"{self.fiscal_year}-{self.sequence:04d}"


def fiscal_year(day: date) -> int:
    """Return the fiscal year of a day in Japan."""
    return day.year if day.month >= FISCAL_YEAR_STARTS_IN else day.year - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """When and how an inquiry came; `moment` is aware, `zone` the sender's IANA zone."""

    channel: Channel
    moment: datetime
    zone: str = "Asia/Tokyo"


class Relation(StrEnum):
    """What ties the person to JAR; tells where to look for data."""

    SUPPORTED = "supported"
    DONOR = "donor"
    EVENT = "event"
    VOLUNTEER = "volunteer"
    NEWSLETTER = "newsletter"
    WEBSITE = "website"
    APPLICANT = "applicant"
    OTHER = "other"


class Stage(StrEnum):
    """Where an inquiry stands (product description: the way of one inquiry)."""

    RECEIPT = "receipt"
    IDENTITY = "identity"
    SEARCH = "search"
    DECISION = "decision"
    APPROVAL = "approval"
    RESPONSE = "response"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    NOT_IDENTIFIABLE = "not-identifiable"
    PASSED_ON = "passed-on"

    @property
    def is_open(self) -> bool:
        """Tell whether work is still owed."""
        return self not in ENDED


ENDED = frozenset({Stage.CLOSED, Stage.WITHDRAWN, Stage.NOT_IDENTIFIABLE, Stage.PASSED_ON})
MAIN_WAY = (
    Stage.RECEIPT,
    Stage.IDENTITY,
    Stage.SEARCH,
    Stage.DECISION,
    Stage.APPROVAL,
    Stage.RESPONSE,
    Stage.CLOSED,
)
"""The seven steps of the stage bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided on one request; `grounds` are rule-pack identifiers (`appi-33-2-1`).

    `policy` is the SHA-256 of the policy's text under which it was made.
    `difficulty` and `measure` are the two halves of a proviso (APPI 35(2): why it is difficult,
    what is done instead). A reason may be left out on the word of who approves.
    """

    outcome: Outcome
    grounds: tuple[str, ...] = ()
    reason: str = ""
    difficulty: str = ""
    measure: str = ""
    reason_waived_by: UUID | None = None
    reason_waived_at: datetime | None = None
    decided_by: UUID
    decided_at: datetime
    policy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One thing asked for (請求), with its own right, scope, method and decision."""

    id: UUID
    right: Right
    regime: Regime | None
    scope: str = ""
    method: DeliveryMethod = DeliveryMethod.ELECTRONIC
    decision: Decision | None = None


class SourceState(StrEnum):
    """How the search in one place ended."""

    OPEN = "open"
    FOUND = "found"
    NOTHING_HELD = "nothing-held"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A place where JAR holds data (情報の所在); names in both interface languages.

    The safeguards are what protects data abroad there, in the office's words (GDPR Art 46).
    """

    id: UUID
    code: str
    name_ja: str
    name_en: str
    owner: str = ""
    country: str = "JP"
    active: bool = True
    safeguard_ja: str = ""
    safeguard_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCheck:
    """One line of an inquiry's search checklist; `case_file` where case files are."""

    id: UUID
    source_id: UUID
    case_file: bool = False
    state: SourceState = SourceState.OPEN
    searched_for: str = ""
    settled_by: UUID | None = None
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """An encrypted file of the desk; `sha256` is of the plain bytes, `size` in bytes."""

    id: UUID
    name: str
    media_type: str
    size: int
    sha256: str
    pages: int | None = None


class Disclosure(StrEnum):
    """How much of a record is handed over."""

    FULL = "full"
    MASKED = "masked"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A piece of data found about the person, as a value, a file, or both.

    `purposes` are policy identifiers (PU-1 … PU-9), `stated_purpose` the words of PU-X;
    `inventory` names rows of the policy (DI-…); `retention` is the words of the rule.
    `masked` says what is blacked out; `answers` are the requests it is part of the answer to,
    none meaning all.
    """

    id: UUID
    title: str
    source_id: UUID
    obtained_on: PartialDate | None = None
    obtained_from: str = ""
    category: str = ""
    purposes: tuple[str, ...] = ()
    recipients: str = ""
    retention: str = ""
    value: str = ""
    attachment: Attachment | None = None
    disclosure: Disclosure = Disclosure.FULL
    ground: str = ""
    inventory: tuple[str, ...] = ()
    stated_purpose: str = ""
    masked: str = ""
    answers: tuple[UUID, ...] = ()
    provenance: Provenance = Provenance.ELSEWHERE


class MessageKind(StrEnum):
    """A line of やり取り: what came, what went, what staff wrote for themselves."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Correspondence or an internal note, with any file that came along."""

    id: UUID
    kind: MessageKind
    channel: Channel | None
    at: datetime
    by: UUID
    text: str
    attachment: Attachment | None = None


class DocumentKind(StrEnum):
    """What the desk itself writes."""

    ACKNOWLEDGEMENT = "acknowledgement"
    NOTICE = "notice"
    PACKAGE = "package"
    NOT_IDENTIFIED = "not-identified"
    PORTABILITY = "portability"


ANSWERING: Final = frozenset({DocumentKind.PACKAGE, DocumentKind.PORTABILITY})
"""What holds the person's data: encrypted, and leaves only as it was approved."""


TELLS_NOTHING_HELD: Final = frozenset({DocumentKind.ACKNOWLEDGEMENT, DocumentKind.NOT_IDENTIFIED})
"""Letters that say nothing of what JAR holds: they leave without an approved answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A letter or package made by the program; `branch` is the 文書番号 suffix (2026-0147-3).

    `content` is the fingerprint of what the document was made from (`domain/differences.py`),
    `parts` what of it was kept when its copy was erased.
    """

    id: UUID
    kind: DocumentKind
    language: str
    branch: int
    made_by: UUID
    made_at: datetime
    attachment: Attachment
    content: str = ""
    parts: tuple[DocumentPart, ...] = ()


class PauseReason(StrEnum):
    """Why a clock may stand still."""

    IDENTITY_DOUBT = "identity-doubt"
    SCOPE_QUESTION = "scope-question"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """A question that stops the clock; days in Japan, `answered_on` is None while it is open.

    `doubt` says why identity was doubted: GDPR Art 12(6) allows no question without one.
    """

    id: UUID
    reason: PauseReason
    asked_on: date
    answered_on: date | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """A longer period with its reason, told to the person on `notified_on`."""

    notified_on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A package put before the approver: exactly the bytes with this SHA-256.

    `portability` is the SHA-256 of the file to carry away that goes with it, empty without one.
    """

    document_id: UUID
    sha256: str
    approver: UUID
    proposed_by: UUID
    proposed_at: datetime
    portability: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """The approver's yes to the bytes with this SHA-256, and to those of `portability`."""

    sha256: str
    approved_by: UUID
    approved_at: datetime
    portability: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """The answer went out: how, to where, and how the passphrase travels separately."""

    channel: Channel
    address: str
    passphrase_channel: Channel
    sha256: str
    sent_by: UUID
    sent_at: datetime
    portability: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """The aggregate (案件). `version` is 0 until stored and grows by one with every change.

    `law_packs` are the labels of the packs that applied at receipt, one for each of the sorted
    `regimes`, none at all where it was not kept.
    `whereabouts` is where the person is now, `whereabouts_given` where they gave JAR their data
    (`domain/whereabouts.py`). `ended_at` is when it came to an end, None while it is open.
    """

    id: UUID
    version: int = 0
    number: InquiryNumber
    arrival: Arrival
    subject: Person
    agent: Agent | None = None
    relation: Relation = Relation.OTHER
    whereabouts: str = "JP"
    whereabouts_given: str = "JP"
    letter_language: str = "ja"
    safe_contact: SafeContact = field(default_factory=SafeContact)
    regimes: frozenset[Regime]
    law_packs: tuple[str, ...] = ()
    requests: tuple[Request, ...] = ()
    items: tuple[Item, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    stage: Stage = Stage.RECEIPT
    stage_reason: str = ""
    assignee: UUID | None = None
    identity_checks: tuple[IdentityCheck, ...] = ()
    authority_checks: tuple[AuthorityCheck, ...] = ()
    identity_copies: tuple[IdentityCopy, ...] = ()
    source_checks: tuple[SourceCheck, ...] = ()
    records: tuple[Record, ...] = ()
    redactions: tuple[Redaction, ...] = ()
    messages: tuple[Message, ...] = ()
    documents: tuple[Document, ...] = ()
    flag_reviews: tuple[FlagReview, ...] = ()
    unsolicited: tuple[Unsolicited, ...] = ()
    pauses: tuple[Pause, ...] = ()
    extension: Extension | None = None
    proposal: Proposal | None = None
    approval: Approval | None = None
    dispatches: tuple[Dispatch, ...] = ()
    answered_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def requester(self) -> Person:
        """Return who asks: the agent where there is one, else the person concerned."""
        return self.agent.person if self.agent else self.subject

    @property
    def package(self) -> Document | None:
        """Return the newest package, if one was made."""
        return self.newest(DocumentKind.PACKAGE)

    @property
    def portability(self) -> Document | None:
        """Return the newest file to carry away, if one was made."""
        return self.newest(DocumentKind.PORTABILITY)

    def newest(self, kind: DocumentKind) -> Document | None:
        """Return the newest document of a kind, if one was made."""
        made = (one for one in reversed(self.documents) if one.kind is kind)
        return next(made, None)

    @property
    def is_paused(self) -> bool:
        """Tell whether a question to the requester is still unanswered."""
        return any(pause.answered_on is None for pause in self.pauses)
