"""The file to carry away, opened again as other programs open it."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
import zipfile
from datetime import date
from hashlib import sha256
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any

import pytest
import pyzipper

from jar_desk.assets import resource
from jar_desk.documents.contents import PackageRecord
from jar_desk.documents.letterhead import Letterhead
from jar_desk.documents.portability import (
    FIELDS,
    BuiltFile,
    CarriedFile,
    CarriedRecord,
    PortabilityContent,
    write_portability,
)
from jar_desk.domain.people import PartialDate
from jar_desk.domain.provenance import PORTABLE, Provenance
from tests.documents.package_examples import a_pdf, a_picture

if TYPE_CHECKING:
    from pathlib import Path

WORD = "h7kq-2mxa-9bcd-w4rt-p6ns"
LETTER = a_pdf("one")
NAMES = ["records/001.pdf", "records/002-value.pdf", "records/002.png"]
ALWAYS = ["data.json", "schema.json", "data.csv", "dictionary.txt"]


def a_file(language: str = "en") -> bytes:
    return built(language).data


def built(language: str = "en") -> BuiltFile:
    told = PackageRecord(
        title="=HYPERLINK(1)",
        obtained_from="the person",
        obtained_on=PartialDate(2024, 6),
        category="name, contact",
        purposes=("to send letters", "to answer"),
        recipients="none",
        retention="3 years",
    )
    records = (
        CarriedRecord(
            told, Provenance.PROVIDED, "０３−1234", (CarriedFile(LETTER, "application/pdf"),)
        ),
        CarriedRecord(
            PackageRecord(title="写真"),
            Provenance.OBSERVED,
            None,
            (
                CarriedFile(a_pdf("x"), "application/pdf", as_provided=False, of_value=True),
                CarriedFile(a_picture(), "image/png", as_provided=False),
            ),
            blacked_out=True,
        ),
    )
    content = PortabilityContent(
        language=language,
        number="2026-0147",
        day=date(2026, 11, 28),
        letterhead=Letterhead(),
        person="Ahmed Al-Rashid",
        records=iter(records),
    )
    return write_portability(content, WORD)


def opened(data: bytes) -> pyzipper.AESZipFile:
    archive = pyzipper.AESZipFile(BytesIO(data))
    archive.setpassword(WORD.encode())
    return archive


def parts(data: bytes) -> dict[str, bytes]:
    with opened(data) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_part_is_encrypted_with_aes_256_and_bears_no_checksum() -> None:
    with opened(a_file()) as archive:
        members = archive.infolist()
        assert [one.filename for one in members] == [*NAMES, *ALWAYS]
        assert {one.wz_aes_strength for one in members} == {3}
        assert {one.wz_aes_version for one in members} == {2}
        assert {one.CRC for one in members} == {0}
        assert {one.date_time for one in members} == {(2026, 11, 28, 0, 0, 0)}


def test_without_the_passphrase_nothing_opens() -> None:
    data = a_file()
    assert b"Ahmed" not in data
    archive = pyzipper.AESZipFile(BytesIO(data))
    with pytest.raises(RuntimeError):
        archive.read("data.json")
    archive.setpassword(b"another")
    with pytest.raises(RuntimeError):
        archive.read("data.json")
    with pytest.raises((RuntimeError, NotImplementedError)):
        zipfile.ZipFile(BytesIO(data)).read("data.json", WORD.encode())


@pytest.mark.parametrize("program", ["7z", "7zz", "7za", "bsdtar"])
def test_other_programs_open_it(program: str, tmp_path: Path) -> None:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    (tmp_path / "f.zip").write_bytes(a_file())
    asked = (
        ["-xf", "f.zip", "--passphrase", WORD]
        if program == "bsdtar"
        else ["x", f"-p{WORD}", "-y", "f.zip"]
    )
    subprocess.run([found, *asked], cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / "records" / "001.pdf").read_bytes() == LETTER


def test_files_are_the_very_bytes_and_the_list_knows_them() -> None:
    inside = parts(a_file())
    assert inside["records/001.pdf"] == LETTER
    told = [
        file for record in json.loads(inside["data.json"])["records"] for file in record["files"]
    ]
    assert [one["name"] for one in told] == NAMES
    for one in told:
        data = inside[one["name"]]
        assert (one["size"], one["sha256"]) == (len(data), sha256(data).hexdigest())
    assert [one["as_provided"] for one in told] == [True, False, False]


def test_each_part_is_known_by_its_hash() -> None:
    file = built()
    inside = parts(file.data)
    assert [(one.label, one.sha256) for one in file.parts] == [
        (name, sha256(data).hexdigest()) for name, data in inside.items()
    ]


def test_the_data_fit_the_schema_that_goes_with_them() -> None:
    inside = parts(a_file())
    schema = json.loads(inside["schema.json"])
    whole = json.loads(inside["data.json"])
    assert inside["schema.json"] == resource("portability", "schema.json").read_bytes()
    check(whole, schema, schema)
    assert whole["records"][0]["obtained_on"] == "2024-06"
    assert whole["records"][1]["value"] is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda whole: whole.pop("person"),
        lambda whole: whole.update(more=1),
        lambda whole: whole["records"][0].update(provenance="derived"),
        lambda whole: whole["records"][0].update(number="1"),
        lambda whole: whole["records"][0]["files"][0].update(name="records/ahmed.pdf"),
        lambda whole: whole["records"][0].update(obtained_on="June 2024"),
    ],
)
def test_the_schema_refuses_what_is_not_of_this_form(spoil: Any) -> None:
    inside = parts(a_file())
    whole, schema = json.loads(inside["data.json"]), json.loads(inside["schema.json"])
    spoil(whole)
    with pytest.raises(AssertionError):
        check(whole, schema, schema)


def test_the_schema_names_every_field_and_provenance() -> None:
    schema = json.loads(resource("portability", "schema.json").read_bytes())
    record = schema["$defs"]["record"]
    assert list(record["properties"]) == record["required"] == list(FIELDS)
    assert set(record["properties"]["provenance"]["enum"]) == {one.value for one in PORTABLE}


def test_the_table_is_for_spreadsheets_and_nothing_in_it_runs() -> None:
    data = parts(a_file())["data.csv"]
    assert data.startswith(b"\xef\xbb\xbf")
    head, first, second = csv.reader(StringIO(data.decode("utf-8-sig")))
    assert tuple(head) == FIELDS
    row = dict(zip(head, first, strict=True))
    assert row["title"] == "'=HYPERLINK(1)"
    assert row["purposes"] == "to send letters; to answer"
    assert (row["value"], row["blacked_out"], row["files"]) == ("０３−1234", "false", NAMES[0])
    assert second[-1] == "; ".join(NAMES[1:])


@pytest.mark.parametrize(
    ("language", "says"), [("ja", "持ち運び用データ"), ("en", "Your data to carry away")]
)
def test_the_dictionary_explains_every_field_in_the_language_of_the_person(
    language: str, says: str
) -> None:
    text = parts(a_file(language))["dictionary.txt"].decode("utf-8-sig")
    assert text.startswith(says)
    explained = re.findall(r"^  (\S+): \S", text, re.MULTILINE)
    assert explained == [*ALWAYS, "records/", *FIELDS, "provided", "observed"]
    assert "2026-0147" in text


def check(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> None:
    """Assert that a value fits a schema, as far as ours uses JSON Schema."""
    if "$ref" in schema:
        check(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root)
        return
    known = {
        *("$schema", "$id", "$defs", "title", "description", "format", "type", "properties"),
        *("required", "additionalProperties", "items", "const", "enum", "pattern", "minimum"),
    }
    assert schema.keys() <= known
    types = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
    allowed = schema.get("type", [])
    names = [allowed] if isinstance(allowed, str) else allowed
    kinds = tuple(types.get(name, int) for name in names)
    assert not kinds or (isinstance(value, kinds) and (bool in kinds or value is not True))
    assert value == schema.get("const", value)
    assert value in schema.get("enum", [value])
    if isinstance(value, str):
        assert re.search(schema.get("pattern", ""), value)
    if isinstance(value, dict):
        assert set(schema["required"]) <= value.keys() <= schema["properties"].keys()
        for name, one in value.items():
            check(one, schema["properties"][name], root)
    for one in value if isinstance(value, list) else ():
        check(one, schema["items"], root)
