from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from jar_desk.domain.audit import Action
from jar_desk.domain.checks import CheckedPerson, DocumentClass, Weight, identity_confirmed
from jar_desk.domain.desk_errors import Damage, DamagedDesk, NewerDesk
from jar_desk.domain.inquiry import Source, Stage
from jar_desk.domain.nil_reasons import RetainedDataStatus
from jar_desk.domain.provenance import Provenance
from jar_desk.store import audit, inquiries, policy_issues, restricted_words
from jar_desk.store.engine import APPLICATION_ID, DatabaseFile, connect
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.runner import migrate, read_version
from jar_desk.store.schema import RESTRICTED_WORDS
from tests.examples import NOON, a_record, a_settled_source, an_identity_check
from tests.law import fingerprint
from tests.store.databases import a_database, writing
from tests.store.desks import DESK_ID, KEYS, ROOT, Place, an_event, append
from tests.store.old_desks import (
    appended_before,
    as_before,
    stored_before,
    stored_source_before,
    without_parts,
    without_policy,
)
from tests.store.whole_inquiry import a_whole_inquiry

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from alembic.operations import Operations


@pytest.fixture
def database(tmp_path: Path) -> DatabaseFile:
    place = Place(tmp_path / "t.jardesk").filled(10)
    return DatabaseFile(place.database, DESK_ID, KEYS.database)


def _step(upgrade: Callable[[Operations], None]) -> ModuleType:
    return cast("ModuleType", SimpleNamespace(upgrade=upgrade))


def _all(database: DatabaseFile, query: str) -> list[Any]:
    connection = connect(database, guarded=False)
    try:
        return list(connection.execute(query).fetchall())
    finally:
        connection.close()


def _schema(database: DatabaseFile) -> list[Any]:
    return _all(database, "SELECT name, sql FROM sqlite_master ORDER BY name")


def _adds_a_table(op: Operations) -> None:
    op.create_table("novelty", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO novelty VALUES (1)")


def test_a_new_desk_is_marked_as_ours(database: DatabaseFile) -> None:
    assert _all(database, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert read_version(database) == len(STEPS)
    assert migrate(database) == 0


def test_a_step_keeps_what_was_there_and_a_copy_of_it(database: DatabaseFile) -> None:
    assert migrate(database, (*STEPS, _step(_adds_a_table))) == 1
    assert read_version(database, len(STEPS) + 1) == len(STEPS) + 1
    assert _all(database, "SELECT count(*) FROM audit_event") == [(10,)]
    assert _all(database, "SELECT * FROM novelty") == [(1,)]
    copy = database.path.with_name(f"before-step-{len(STEPS) + 1}.db")
    kept = DatabaseFile(copy, DESK_ID, KEYS.database)
    assert b"event 3" not in copy.read_bytes()
    assert read_version(kept) == len(STEPS)
    assert _all(kept, "SELECT count(*) FROM audit_event") == [(10,)]
    assert _all(kept, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert not list(database.path.parent.glob("*.unfinished"))


def _fails_at(count: int) -> Callable[[Operations], None]:
    def upgrade(op: Operations) -> None:
        for number in range(count):
            op.create_table(f"half_{number}", sa.Column("id", sa.Integer, primary_key=True))
            op.execute(f"INSERT INTO half_{number} VALUES (1)")  # noqa: S608 - a number
        raise RuntimeError

    return upgrade


@pytest.mark.parametrize("count", range(4))
def test_a_step_that_fails_anywhere_changes_nothing(database: DatabaseFile, count: int) -> None:
    before = _schema(database)
    with pytest.raises(RuntimeError):
        migrate(database, (*STEPS, _step(_adds_a_table), _step(_fails_at(count))))
    assert _schema(database) == before
    assert read_version(database) == len(STEPS)


def test_a_step_that_breaks_a_reference_is_undone(database: DatabaseFile) -> None:
    def breaks(op: Operations) -> None:
        op.execute("CREATE TABLE owner (id INTEGER PRIMARY KEY)")
        op.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, owner REFERENCES owner)")
        op.execute("INSERT INTO thing VALUES (1, 99)")

    with pytest.raises(DamagedDesk) as raised:
        migrate(database, (*STEPS, _step(breaks)))
    assert raised.value.what is Damage.STRUCTURE
    assert read_version(database) == len(STEPS)


def test_rebuilding_a_table_keeps_its_children(database: DatabaseFile) -> None:
    def family(op: Operations) -> None:
        op.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT)")
        op.execute(
            "CREATE TABLE child (id INTEGER PRIMARY KEY, "
            "parent INTEGER REFERENCES parent ON DELETE CASCADE)"
        )
        op.execute("INSERT INTO parent VALUES (1, 'x')")
        op.execute("INSERT INTO child VALUES (1, 1)")

    def rebuild(op: Operations) -> None:
        with op.batch_alter_table("parent", recreate="always") as batch:
            batch.add_column(sa.Column("age", sa.Integer))

    migrate(database, (*STEPS, _step(family)))
    migrate(database, (*STEPS, _step(family), _step(rebuild)))
    assert _all(database, "SELECT * FROM child") == [(1, 1)]


@pytest.mark.fault(27)
def test_a_newer_desk_is_left_alone(database: DatabaseFile) -> None:
    newer = (*STEPS, _step(_adds_a_table))
    migrate(database, newer)
    before = database.path.read_bytes()
    with pytest.raises(NewerDesk) as raised:
        Place(database.path.parent).open()
    assert (raised.value.found, raised.value.known) == (len(newer), len(STEPS))
    assert database.path.read_bytes() == before


def test_a_database_of_another_program_is_not_taken_over(tmp_path: Path) -> None:
    foreign = DatabaseFile(tmp_path / "desk.db", DESK_ID, KEYS.database)
    _all(foreign, "CREATE TABLE notes (id)")
    with pytest.raises(DamagedDesk) as raised:
        Place(tmp_path).open()
    assert raised.value.what is Damage.STRUCTURE


def test_checks_recorded_before_step_2_stand(tmp_path: Path) -> None:
    checks = (an_identity_check(note="裏面は見ていない"),)
    made = replace(as_before(a_whole_inquiry()), identity_checks=checks)
    with a_database(tmp_path, STEPS[:1]) as engine, writing(engine) as connection:
        saved = stored_before(connection, made)
        appended_before(connection, an_event("before"))
    with Place(tmp_path).open() as desk, desk.reading() as connection:
        assert inquiries.fetch(connection, saved.id) == saved
        assert audit.verify(connection, KEYS).sound
    kept = DatabaseFile(tmp_path / "before-step-2.db", DESK_ID, KEYS.database)
    assert read_version(kept) == 1
    assert _all(kept, "SELECT note FROM identity_check") == [("裏面は見ていない",)]


def test_the_copy_goes_once_the_desk_was_opened_sound_again(tmp_path: Path) -> None:
    place = Place(tmp_path).filled(3)
    copy = tmp_path / "before-step-2.db"
    copy.write_bytes(b"what was there before")
    with place.open() as desk:
        assert not desk.migrated
    assert not copy.exists()


def test_the_copy_stays_while_the_desk_is_in_doubt(tmp_path: Path) -> None:
    place = Place(tmp_path).filled(3)
    older = place.database.read_bytes()
    with place.open() as desk:
        append(desk, "later")
    place.database.write_bytes(older)
    copy = tmp_path / "before-step-2.db"
    copy.write_bytes(b"what was there before")
    with place.open() as desk:
        assert desk.rolled_back
    assert copy.exists()


def test_before_step_3_one_place_stood_for_both(tmp_path: Path) -> None:
    made = replace(as_before(a_whole_inquiry()), whereabouts="GB", whereabouts_given="JP")
    with a_database(tmp_path, STEPS[:2]) as engine, writing(engine) as connection:
        saved = stored_before(connection, made)
    with Place(tmp_path).open() as desk, desk.reading() as connection:
        assert inquiries.fetch(connection, saved.id) == replace(saved, whereabouts_given="GB")


def test_checks_made_before_step_5_are_as_good_as_they_were(tmp_path: Path) -> None:
    strong, weak = DocumentClass.KNOWN_TO_CASEWORKER, DocumentClass.RESIDENCE_RECORD
    checks = tuple(an_identity_check(document=one) for one in (strong, weak))
    files = Source(id=uuid4(), code="SRC-CASES", name_ja="支援記録", name_en="Case files")
    other = Source(id=uuid4(), code="SRC-EVENTS", name_ja="催し", name_en="Events")
    searched = tuple(a_settled_source(source_id=one.id) for one in (files, other))
    old = as_before(a_whole_inquiry())
    made = replace(old, identity_checks=checks, source_checks=searched)
    with a_database(tmp_path, STEPS[:4]) as engine, writing(engine) as connection:
        for one in (files, other):
            stored_source_before(connection, one)
        saved = stored_before(connection, made)
    with Place(tmp_path).open() as desk, desk.reading() as connection:
        found = inquiries.fetch(connection, saved.id)
    assert [one.weight for one in found.identity_checks] == [Weight.ALONE, Weight.WITH_ANOTHER]
    assert identity_confirmed(found.identity_checks, CheckedPerson.SUBJECT)
    assert [one.case_file for one in found.source_checks] == [True, False]
    assert found.agent == saved.agent


def test_before_step_10_no_inquiry_kept_which_packs_applied(tmp_path: Path) -> None:
    made = replace(as_before(a_whole_inquiry()), law_packs=("appi v1",))
    with a_database(tmp_path, STEPS[:9]) as engine, writing(engine) as connection:
        saved = stored_before(connection, made)
    with Place(tmp_path).open() as desk, desk.reading() as connection:
        assert inquiries.fetch(connection, saved.id) == replace(saved, law_packs=())


def test_before_step_6_decisions_named_no_text_of_the_policy(tmp_path: Path) -> None:
    made = a_whole_inquiry()
    with a_database(tmp_path, STEPS[:5]) as engine, writing(engine) as connection:
        saved = stored_before(connection, made)
    with Place(tmp_path).open() as desk, desk.reading() as connection:
        found = inquiries.fetch(connection, saved.id)
        assert policy_issues.all_states(connection) == {}
    assert [one.decision and one.decision.policy for one in found.requests] == [
        one.decision and "" for one in saved.requests
    ]
    assert all(one.inventory == () and one.stated_purpose == "" for one in found.records)
    assert fingerprint(found) == fingerprint(without_policy(saved))


def test_before_step_9_decisions_had_neither_provisos_nor_parts(tmp_path: Path) -> None:
    made = a_whole_inquiry()
    with a_database(tmp_path, STEPS[:8]) as engine, writing(engine) as connection:
        saved = stored_before(connection, made)
    with Place(tmp_path).open() as desk, desk.reading() as connection:
        found = inquiries.fetch(connection, saved.id)
    assert found == without_parts(saved)
    assert fingerprint(found) == fingerprint(without_parts(saved))


def test_steps_and_tables_say_the_same(tmp_path: Path) -> None:
    from jar_desk.store.schema import METADATA  # noqa: PLC0415

    with Place(tmp_path / "t.jardesk").create() as desk, desk.reading() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, kind, _: kind != "table" or name in METADATA.tables},
        )
        assert compare_metadata(context, METADATA) == []


def test_a_killed_migration_changes_nothing(tmp_path: Path) -> None:
    place = Place(tmp_path / "t.jardesk").filled(10)
    database = DatabaseFile(place.database, DESK_ID, KEYS.database)
    before = _schema(database)
    script = (
        "import os, types\n"
        "from jar_desk.store.engine import DatabaseFile\n"
        "from jar_desk.store.migrations import STEPS\n"
        "from jar_desk.store.migrations.runner import migrate\n"
        "def upgrade(op):\n"
        "    for number in range(2000):\n"
        "        op.execute(f'CREATE TABLE half_{number} AS SELECT * FROM audit_event')\n"
        "    os.kill(os.getpid(), 9)\n"
        "database = DatabaseFile(place.database, DESK_ID, KEYS.database)\n"
        "migrate(database, (*STEPS, types.SimpleNamespace(upgrade=upgrade)))\n"
    )
    killed = place.in_process(script)
    killed.communicate()
    assert killed.returncode == -9
    assert _schema(database) == before
    assert place.count() == 10


def _killed_at_statements(tmp_path: Path, every: int) -> list[tuple[int, int]]:
    """Return at which statement the program was killed and the version it left, again and again."""
    made = replace(as_before(a_whole_inquiry()), whereabouts="GB", whereabouts_given="GB")
    old = tmp_path / "old"
    old.mkdir()
    with a_database(old, STEPS[:1]) as engine, writing(engine) as connection:
        saved = stored_before(connection, made)
        appended_before(connection, *(an_event(str(number)) for number in range(20)))
    command = [sys.executable, "-m", "tests.store.migration_deaths", old, tmp_path / "work"]
    done = subprocess.run(
        [*command, str(every)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    said = [line.split() for line in done.stdout.splitlines()]
    assert {sound for _, _, sound in said} == {"True"}
    with Place(tmp_path / "work").open() as desk, desk.reading() as connection:
        assert inquiries.fetch(connection, saved.id) == saved
    return [(int(at), int(version)) for at, version, _ in said]


def _old_then_new(deaths: list[tuple[int, int]]) -> None:
    versions = [version for _, version in deaths]
    assert versions == sorted(versions)
    assert set(versions) <= {1, len(STEPS)}
    assert versions.count(1) > len(versions) // 2


@pytest.mark.fault(26)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are POSIX")
def test_killed_at_any_statement_of_any_step_all_or_nothing_was_done(tmp_path: Path) -> None:
    _old_then_new(_killed_at_statements(tmp_path, 23))


@pytest.mark.fault(26)
@pytest.mark.nightly
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are POSIX")
def test_killed_at_each_statement_of_each_step(tmp_path: Path) -> None:
    deaths = _killed_at_statements(tmp_path, 1)
    _old_then_new(deaths)
    assert deaths[-1][1] == len(STEPS)


def test_before_step_18_the_source_alone_told_how_a_record_was_got(tmp_path: Path) -> None:
    made = without_parts(a_whole_inquiry())
    records = tuple(a_record(obtained_from=one) for one in ("本人", "紹介元"))
    made = replace(made, records=records)
    with a_database(tmp_path, STEPS[:17]) as engine, writing(engine) as connection:
        saved = stored_before(connection, made)
    with Place(tmp_path).open() as desk, desk.reading() as connection:
        stored = inquiries.fetch(connection, saved.id)
    assert [one.provenance for one in stored.records] == [
        Provenance.PROVIDED,
        Provenance.ELSEWHERE,
    ]
    assert made.approval is not None
    for part in (stored.proposal, stored.approval, *stored.dispatches):
        assert part is not None
        assert part.portability == ""
    assert fingerprint(stored) == fingerprint(made)


def test_before_step_14_an_ended_inquiry_ended_when_it_was_last_moved(tmp_path: Path) -> None:
    made = replace(without_parts(a_whole_inquiry()), law_packs=(), stage=Stage.CLOSED)
    moved = replace(an_event("moved", Action.INQUIRY_MOVED), entity=made.id)
    with a_database(tmp_path, STEPS[:11]) as engine, writing(engine) as connection:
        saved = stored_before(connection, made)
        appended_before(connection, moved, replace(an_event("later"), entity=made.id))
    with Place(tmp_path).open() as desk, desk.reading() as connection:
        assert inquiries.fetch(connection, saved.id).ended_at == moved.at


def test_before_step_19_true_reasons_stood_alone(tmp_path: Path) -> None:
    with a_database(tmp_path, STEPS[:18]) as engine, writing(engine) as connection:
        saved = stored_before(connection, a_whole_inquiry())
        old = {"status": "excluded-1", "text": "x", "by": uuid4().hex, "at": NOON.isoformat()}
        for request in (saved.requests[0].id, uuid4()):
            connection.execute(
                sa.text(
                    "INSERT INTO restricted_reason "
                    "(request_id, status, text, recorded_by, recorded_at) "
                    "VALUES (:request, :status, :text, :by, :at)"
                ),
                {**old, "request": request.hex},
            )
    with Place(tmp_path).open() as desk, desk.reading() as connection:
        kept = restricted_words.reason_of(connection, saved.requests[0].id)
        assert kept is not None
        assert (kept.status, kept.text) == (RetainedDataStatus.HARM_TO_PEOPLE, "x")
        assert kept.recorded_at == NOON
        rows = connection.execute(sa.select(RESTRICTED_WORDS.c.inquiry)).all()
        assert rows == [(saved.id,)]
        assert restricted_words.marks(connection, saved.id) == ()
