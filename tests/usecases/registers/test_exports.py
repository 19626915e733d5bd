"""What leaves as a file: read back, harmless, recorded; the plain address nowhere."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import CannotWrite
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.domain.registers.suppressions import AddressKind, Suppression
from jar_desk.usecases import auditing
from jar_desk.usecases.reading import all_sources
from jar_desk.usecases.registers import addresses, entries, exporting
from jar_desk.usecases.registers.exporting import ListFormat
from tests.documents.reading_back import empty_boxes
from tests.documents.reading_back import text as text_of
from tests.register_examples import (
    a_complaint,
    a_contractor,
    a_provision,
    a_training,
    an_incident,
    one_of_each,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real_desk import Desk


def rows_of(file: Path) -> list[list[str]]:
    text = file.read_bytes().decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline="")))


def exported(desk: Desk, folder: Path, kind: RegisterKind, form: ListFormat, language: str) -> Path:
    target = folder / f"list.{form.value}"
    exporting.export_register(desk.manager, kind, form, language, target)
    return target


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("kind", RegisterKind)
def test_a_csv_has_a_line_for_each_entry(
    desk: Desk, tmp_path: Path, kind: RegisterKind, language: str
) -> None:
    saved = entries.record_entry(desk.manager, one_of_each()[kind]).value
    heads, line = rows_of(exported(desk, tmp_path, kind, ListFormat.CSV, language))
    assert len(heads) == len(line) == len(set(heads))
    assert line[0] == str(saved.number)
    assert line[1].startswith(saved.day.isoformat())
    assert desk.manager.staff.name not in (tmp_path / "list.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("kind", RegisterKind)
def test_a_pdf_shows_every_entry(
    desk: Desk, tmp_path: Path, kind: RegisterKind, language: str
) -> None:
    saved = entries.record_entry(desk.manager, one_of_each()[kind]).value
    said = text_of(exported(desk, tmp_path, kind, ListFormat.PDF, language).read_bytes())
    assert str(saved.number) in said
    for name in saved.names:
        assert name.split()[0] in said
    assert desk.manager.staff.name not in said


def test_an_empty_register_says_so(desk: Desk, tmp_path: Path) -> None:
    made = exported(desk, tmp_path, RegisterKind.DIRECTIVE, ListFormat.PDF, "ja")
    assert "記載はありません" in text_of(made.read_bytes())


def test_years_of_complaints_stand_on_the_list(desk: Desk, tmp_path: Path) -> None:
    entries.record_entry(desk.staff, a_complaint())
    made = exported(desk, tmp_path, RegisterKind.COMPLAINT, ListFormat.PDF, "en")
    assert "1received,1ofthemstillopen" in text_of(made.read_bytes())


def test_many_entries_run_over_pages_under_a_repeated_head(desk: Desk, tmp_path: Path) -> None:
    for number in range(30):
        entries.record_entry(desk.staff, a_provision(person=f"Person {number}", note="あ" * 200))
    made = exported(desk, tmp_path, RegisterKind.PROVISION, ListFormat.PDF, "ja").read_bytes()
    said = text_of(made)
    assert said.count("だれの") > 2
    assert all(f"Person{number}" in said for number in range(30))


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "\t"])
def test_no_cell_is_ever_a_formula(desk: Desk, tmp_path: Path, sign: str) -> None:
    entries.record_entry(desk.staff, a_provision(items=f"{sign}cmd|' /C calc'!A0"))
    _, line = rows_of(exported(desk, tmp_path, RegisterKind.PROVISION, ListFormat.CSV, "ja"))
    assert not [cell for cell in line if cell.startswith(sign)]
    assert any(cell.startswith(f"'{sign}cmd") for cell in line)


def test_the_suppression_list_leaves_as_hashes(desk: Desk, tmp_path: Path) -> None:
    blank = entries.new_entry(desk.staff, RegisterKind.SUPPRESSION)
    assert isinstance(blank, Suppression)
    made = addresses.suppress_address(desk.staff, blank, AddressKind.EMAIL, "anna@example.org")
    kept = made.value
    assert isinstance(kept, Suppression)
    file = exported(desk, tmp_path, RegisterKind.SUPPRESSION, ListFormat.CSV, "en")
    _, line = rows_of(file)
    assert {kept.digest, kept.key_fingerprint} <= set(line)
    printed = exported(desk, tmp_path, RegisterKind.SUPPRESSION, ListFormat.PDF, "en").read_bytes()
    assert kept.key_fingerprint in text_of(printed)
    assert "anna" not in file.read_text("utf-8-sig") + text_of(printed)


@pytest.mark.parametrize("form", ListFormat)
def test_who_exported_what_is_recorded(desk: Desk, tmp_path: Path, form: ListFormat) -> None:
    entries.record_entry(desk.staff, a_provision())
    exported(desk, tmp_path, RegisterKind.PROVISION, form, "ja")
    event = auditing.audit_events(desk.manager, limit=1)[0].event
    assert (event.action, event.actor) == (Action.REGISTER_EXPORTED, desk.manager.staff.id)
    assert event.after == {"register": "provision", "format": form.value, "entries": 1}


def test_what_cannot_be_written_is_not_recorded(desk: Desk, tmp_path: Path) -> None:
    before = auditing.audit_events(desk.manager, limit=1)
    with pytest.raises(CannotWrite):
        exported(desk, tmp_path / "none", RegisterKind.PROVISION, ListFormat.CSV, "ja")
    assert auditing.audit_events(desk.manager, limit=1) == before


def test_a_note_of_strange_signs_is_printed(desk: Desk, tmp_path: Path) -> None:
    odd = replace(a_provision(), note="<img src=x> 𠮷 မြန်မာ አማርኛ")
    entries.record_entry(desk.staff, odd)
    made = exported(desk, tmp_path, RegisterKind.PROVISION, ListFormat.PDF, "ja").read_bytes()
    assert "<imgsrc=x>" in text_of(made)
    assert not empty_boxes(made)


def test_names_stand_in_the_lists_and_no_risk_is_judged_without_european_law(
    desk: Desk, tmp_path: Path
) -> None:
    who, place = desk.staff.staff, all_sources(desk.staff)[0]
    entries.record_entry(desk.staff, a_training(attended=(who.id,)))
    entries.record_entry(desk.staff, a_contractor(places=(place.id,)))
    entries.record_entry(desk.staff, an_incident())
    for kind, head, said in (
        (RegisterKind.TRAINING, "Staff who attended", who.name),
        (RegisterKind.CONTRACTOR, "Places of data", place.name_en),
        (RegisterKind.INCIDENT, "Risk to people (GDPR)", ""),
        (RegisterKind.INCIDENT, "Report to the PPC", "Undecided"),
        (RegisterKind.INCIDENT, "Known since", "2026-11-09 09:30+09:00"),
    ):
        heads, line = rows_of(exported(desk, tmp_path, kind, ListFormat.CSV, "en"))
        assert dict(zip(heads, line, strict=True))[head] == said
