"""The file to carry away (GDPR Art 20): a ZIP of JSON, CSV, a data dictionary and the files.

Encrypted with AES-256 (WinZip AE-2, which leaves no checksum of the plain bytes). Names inside can
be read without the passphrase: they say nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import pyzipper

from jar_desk.assets import resource
from jar_desk.documents.spreadsheets import write_csv
from jar_desk.documents.wordlist import WordList
from jar_desk.domain.document_parts import DocumentPart, PartKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from jar_desk.documents.contents import PackageRecord
    from jar_desk.documents.letterhead import Letterhead
    from jar_desk.domain.provenance import Provenance

FORMAT: Final = "jar-portability"
VERSION: Final = 1
FIELDS: Final = (
    "number",
    "title",
    "category",
    "provenance",
    "obtained_from",
    "obtained_on",
    "purposes",
    "recipients",
    "retention",
    "value",
    "blacked_out",
    "files",
)
"""The columns of the table, which are the fields of a record (`resources/portability`)."""
_SUFFIXES: Final = {
    "application/pdf": "pdf",
    "text/plain": "txt",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/tiff": "tif",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/bmp": "bmp",
}
_CARRIED_AS: Final = "bin"
_RESTS: Final = {"image/jpeg", "image/png", "application/pdf"}
"""What packing makes no smaller."""
_BITS: Final = 256
_AE_2: Final = 2


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """A file of a record: the very bytes, or a copy in which something is blacked out."""

    data: bytes
    media_type: str
    as_provided: bool = True
    of_value: bool = False


@dataclass(frozen=True, slots=True)
class CarriedRecord:
    """A record as the table of a package tells it, its files, and its value where it is given."""

    told: PackageRecord
    provenance: Provenance
    value: str | None = None
    files: tuple[CarriedFile, ...] = ()
    blacked_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PortabilityContent:
    """What the file holds; records are taken one by one, so that their files need not be at once.

    `number` is the reception number, `language` that of the letters.
    """

    language: str
    number: str
    day: date
    letterhead: Letterhead
    person: str
    records: Iterable[CarriedRecord] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class BuiltFile:
    """A finished file to carry away, and what it was made of."""

    data: bytes
    parts: tuple[DocumentPart, ...]


def write_portability(content: PortabilityContent, passphrase: str) -> BuiltFile:
    """Return the encrypted ZIP; any program that knows AES in ZIP opens it (7-Zip, WinZip)."""
    out = BytesIO()
    with pyzipper.AESZipFile(out, "w", compression=pyzipper.ZIP_DEFLATED) as archive:
        archive.setpassword(passphrase.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=_BITS, force_wz_aes_version=_AE_2)
        box = _Box(archive, content.day)
        records = [_packed(box, *one) for one in enumerate(content.records, start=1)]
        box.put("data.json", _json(content, records))
        box.put("schema.json", resource("portability", "schema.json").read_bytes())
        box.put("data.csv", write_csv([FIELDS, *map(_row, records)]))
        words = WordList("portability", content.language)
        text = "\r\n".join(_dictionary(content, words, len(records)))
        box.put("dictionary.txt", text.encode("utf-8-sig", "replace"))
    return BuiltFile(out.getvalue(), tuple(box.parts))


class _Box:
    """The archive under work; every member bears the day it was made, and no more."""

    def __init__(self, archive: pyzipper.AESZipFile, day: date) -> None:
        self.parts: list[DocumentPart] = []
        self._archive, self._day = archive, day

    def put(self, name: str, data: bytes, media_type: str = "") -> str:
        """Put a file in; return its SHA-256 as hex."""
        member = pyzipper.AESZipFile.zipinfo_cls(name, (*self._day.timetuple()[:3], 0, 0, 0))
        packing = pyzipper.ZIP_STORED if media_type in _RESTS else pyzipper.ZIP_DEFLATED
        self._archive.writestr(member, data, compress_type=packing)
        digest = sha256(data).hexdigest()
        self.parts.append(DocumentPart(PartKind.FILE, digest, name))
        return digest


def _packed(box: _Box, number: int, record: CarriedRecord) -> dict[str, Any]:
    """Put the files of a record into the archive; return what is told of it."""
    told = record.told
    return {
        "number": number,
        "title": told.title,
        "category": told.category,
        "provenance": record.provenance.value,
        "obtained_from": told.obtained_from,
        "obtained_on": str(told.obtained_on) if told.obtained_on else None,
        "purposes": list(told.purposes),
        "recipients": told.recipients,
        "retention": told.retention,
        "value": record.value,
        "blacked_out": record.blacked_out,
        "files": [_put_file(box, number, one) for one in record.files],
    }


def _put_file(box: _Box, number: int, file: CarriedFile) -> dict[str, Any]:
    part = "-value" if file.of_value else ""
    name = f"records/{number:03d}{part}.{_SUFFIXES.get(file.media_type, _CARRIED_AS)}"
    digest = box.put(name, file.data, file.media_type)
    return {
        "name": name,
        "media_type": file.media_type,
        "size": len(file.data),
        "sha256": digest,
        "as_provided": file.as_provided,
    }


def _json(content: PortabilityContent, records: list[dict[str, Any]]) -> bytes:
    office, language = content.letterhead, content.language
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "language": language,
        "made_on": content.day.isoformat(),
        "reception_number": content.number,
        "controller": {
            "name": office.organisation(language),
            "desk": office.desk(language),
            "address": office.address(language),
            "email": office.email,
        },
        "person": {"name": content.person},
        "records": records,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2).encode("utf-8", "replace")


def _row(record: dict[str, Any]) -> list[str]:
    return [_cell(record[name]) for name in FIELDS]


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case list():
            return "; ".join(one["name"] if isinstance(one, dict) else one for one in value)
        case _:
            return str(value)


def _dictionary(content: PortabilityContent, words: WordList, count: int) -> Iterator[str]:
    """Yield the lines that explain the archive in the person's language."""
    office, language = content.letterhead, words.language
    title = words.say("dictionary", "title")
    told = {"number": content.number, "day": content.day.isoformat(), "count": count}
    yield from (title, "")
    yield from words.say("dictionary", "opening", **told).strip().splitlines()
    yield words.say("dictionary", "not_in")
    yield from ("", words.say("dictionary", "controller") + ":")
    yield from (office.organisation(language), office.desk(language), office.address(language))
    yield from (office.email, "")
    for heading, section in (("files", "files"), ("columns", "fields"), ("values", "provenance")):
        yield words.say("dictionary", f"{heading}_title")
        yield from (f"  {name}: {meaning}" for name, meaning in words.part(section).items())
        yield ""
    yield words.say("dictionary", "encoding")
