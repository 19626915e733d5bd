"""The file to carry away (GDPR Art 20): what goes into it, read and blacked out one by one.

A file goes in as the person gave it. Of a record in which something is blacked out only the burnt
copy of its pages does, read back as a package is; the original never.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.copying import value_text, what_went
from jar_desk.documents.passphrases import generate_passphrase
from jar_desk.documents.portability import (
    CarriedFile,
    CarriedRecord,
    PortabilityContent,
    write_portability,
)
from jar_desk.documents.redaction_check import check_table
from jar_desk.domain.errors import Cancelled
from jar_desk.domain.inquiry import DocumentKind
from jar_desk.domain.portability import portable_records
from jar_desk.domain.redaction import Part
from jar_desk.domain.right_rules import rules_of
from jar_desk.quarantine import questions
from jar_desk.quarantine.questions import COPY_TYPE
from jar_desk.usecases.contents import package_record, places_of_data
from jar_desk.usecases.letterheads import letterhead
from jar_desk.usecases.reading import attachment_bytes, file_copy
from jar_desk.usecases.sealing import Sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jar_desk.documents.contents import PackageRecord
    from jar_desk.documents.copying import BlackedOut
    from jar_desk.domain.inquiry import Attachment, Inquiry, Record
    from jar_desk.usecases.session import Session

_ALONE = 0
"""Pages before the copy where it stands by itself."""


def sealed_portability(
    session: Session,
    inquiry: Inquiry,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Sealed:
    """Return the finished file with its passphrase. Raises as `make_package`."""
    work = _Carrying(session, inquiry, progress, cancelled)
    content = PortabilityContent(
        language=inquiry.letter_language,
        number=str(inquiry.number),
        day=session.today(),
        letterhead=letterhead(session),
        person=inquiry.subject.display_name,
        records=work.records(),
    )
    passphrase = generate_passphrase()
    built = write_portability(content, passphrase)
    check_table(work.told, work.blacked_out)
    return Sealed(DocumentKind.PORTABILITY, built.data, passphrase, built.parts)


class _Carrying:
    """Records taken one after another, so that the files of one only are in memory."""

    def __init__(
        self,
        session: Session,
        inquiry: Inquiry,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self.told: list[PackageRecord] = []
        self.blacked_out: list[BlackedOut] = []
        self._session, self._inquiry = session, inquiry
        self._progress, self._cancelled = progress, cancelled

    def records(self) -> Iterator[CarriedRecord]:
        """Yield each record with its files. Raises Cancelled."""
        chosen = portable_records(self._inquiry, rules_of(self._session.rules, self._inquiry))
        places = places_of_data(self._session)
        for done, record in enumerate(chosen, start=1):
            if self._cancelled and self._cancelled():
                raise Cancelled
            told = package_record(self._session, self._inquiry, record, places)
            self.told.append(told)
            yield self._carried(record, told)
            if self._progress:
                self._progress(done, len(chosen))

    def _carried(self, record: Record, told: PackageRecord) -> CarriedRecord:
        in_value = any(one.part is Part.VALUE for one in told.places)
        return CarriedRecord(
            told,
            record.provenance,
            None if in_value else record.value,
            tuple(self._files(record, told, in_value=in_value)),
            bool(told.places),
        )

    def _files(
        self, record: Record, told: PackageRecord, *, in_value: bool
    ) -> Iterator[CarriedFile]:
        language, file = self._inquiry.letter_language, record.attachment
        if in_value:
            text = value_text(record.title, record.value)
            copy = bare_copy(text, "text/plain", language)
            yield self._burnt(told, Part.VALUE, copy, None)
        if file and told.places:
            copy = file_copy(self._session, file, language, self._cancelled)
            yield self._burnt(told, Part.FILE, copy, file)
        elif file:
            yield CarriedFile(attachment_bytes(self._session, file), file.media_type)

    def _burnt(
        self, told: PackageRecord, part: Part, copy: bytes, file: Attachment | None
    ) -> CarriedFile:
        """Return a copy without what is blacked out in it, after reading it back."""
        places = [one.covering for one in told.places if one.part is part]
        if places:
            pages = (file.pages if file else None) or 1
            copy, burnt = questions.burn(copy, pages, places, self._cancelled)
            found = tuple(what_went(burnt, places))
            questions.check(copy, "", _ALONE, found, self._cancelled)
            self.blacked_out += found
        return CarriedFile(copy, COPY_TYPE, as_provided=False, of_value=part is Part.VALUE)
