"""What letters and packages say, as plain values the use cases fill in.

Texts come in the letter's language (`ja` or `en`); nothing here knows a database or a screen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jar_desk.documents.letterhead import Letterhead

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.domain.inquiry import Attachment
    from jar_desk.domain.parts import Measure
    from jar_desk.domain.people import AgentKind, PartialDate
    from jar_desk.domain.redaction import Covering, Part
    from jar_desk.domain.rights import DeliveryMethod, Outcome, Regime, Right


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Who the letter is for (宛名): the name, its own script, and a safe address if one is wanted.

    `on_behalf_of` is the person concerned where the addressee is an agent, `capacity` as what.
    """

    name: str
    native_name: str = ""
    address: str = ""
    on_behalf_of: str = ""
    capacity: AgentKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContent:
    """What every letter has. `number` is the reception number (`2026-0147`), `day` its date."""

    language: str
    number: str
    branch: int
    day: date
    received_on: date
    addressee: Addressee
    letterhead: Letterhead = field(default_factory=Letterhead)

    @property
    def document_number(self) -> str:
        """Return the 文書番号: reception number and branch."""
        return f"{self.number}-{self.branch}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAsked:
    """One thing asked for, as an acknowledgement repeats it."""

    right: Right
    regime: Regime | None = None
    scope: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgementContent(LetterContent):
    """受付通知. `target` is the day by which the desk means to answer."""

    requests: tuple[RequestAsked, ...]
    target: date | None = None
    identity_open: bool = False
    authority_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NotIdentifiedContent(LetterContent):
    """本人確認ができないことの通知 (GDPR 12(2), 12(4)); it never tells whether data are held.

    `asked_on` is the last day on which proof of identity was asked for, `came` whether any came.
    """

    requests: tuple[RequestAsked, ...]
    asked_on: date | None = None
    came: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundText:
    """A ground of the law, worded: where it stands and what it says."""

    citation: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemText:
    """One thing that was corrected, erased, stopped, or left as it is on the ground cited."""

    what: str
    measure: Measure
    where: str = ""
    before: str = ""
    after: str = ""
    done_on: date | None = None
    citation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAnswer:
    """The answer to one request; `reason` is the desk's own words for the person.

    `difficulty` and `measure` are the halves of a proviso: why not, and what instead.
    `hands_over` and `tells_fee` are what the law says of the right: that its answer carries data
    of the person, and that it says what it costs.
    """

    right: Right
    regime: Regime | None
    outcome: Outcome
    grounds: tuple[GroundText, ...] = ()
    reason: str = ""
    difficulty: str = ""
    measure: str = ""
    items: tuple[ItemText, ...] = ()
    scope: str = ""
    method: DeliveryMethod | None = None
    hands_over: bool = False
    tells_fee: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessFacts:
    """The content list of GDPR Art 15(1)(a)-(h) and 15(2), from the records that were found.

    Empty fields print the standard sentence. `transfers` are ISO codes of countries other than
    Japan where the data are handled, `safeguards` what protects them there, by country.
    `consent` is True where part of the processing rests on it.
    """

    purposes: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    retention: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    transfers: tuple[str, ...] = ()
    safeguards: tuple[tuple[str, str], ...] = ()
    consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeContent(LetterContent):
    """The answer (通知・回答) to every request of one inquiry.

    `records_count` and `pages` are of the copies handed over; `masked_count` of those among them
    with something blacked out, `withheld_count` of those not handed over.
    """

    requests: tuple[RequestAnswer, ...]
    records_count: int = 0
    masked_count: int = 0
    withheld_count: int = 0
    pages: int = 0
    access: AccessFacts | None = None


@dataclass(frozen=True, slots=True)
class PlaceText:
    """One thing blacked out of the pages of a record, and where the law allows it."""

    part: Part
    covering: Covering
    citation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageRecord:
    """One line of the table of data found, and its copy.

    A withheld record prints as a gap with its number and `ground`; its title is not shown.
    `masked` says what is blacked out in the copy, on the same ground; `places` are blacked out by
    the package itself.
    """

    title: str
    obtained_from: str = ""
    obtained_on: PartialDate | None = None
    category: str = ""
    purposes: tuple[str, ...] = ()
    recipients: str = ""
    retention: str = ""
    value: str = ""
    attachment: Attachment | None = None
    withheld: bool = False
    masked: str = ""
    ground: GroundText | None = None
    places: tuple[PlaceText, ...] = ()

    @property
    def in_part(self) -> bool:
        """Tell whether something of the record is blacked out."""
        return bool(self.masked or self.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageContent:
    """The disclosure package: its cover notice and the records, in the order they are numbered.

    The notice's `records_count`, `withheld_count` and `pages` are worked out by the package.
    `edition` is the day from which the text of the policy holds that the answer was decided under.
    """

    notice: NoticeContent
    records: tuple[PackageRecord, ...] = ()
    edition: date | None = None
