"""Ten thousand open inquiries reckoned anew after a holiday was added, against bare arithmetic.

The desk is a real one. What is timed is what the manager waits for: the preview (read, reckon,
compare) and the change (the same again, table, list, report, events and one commit). The baseline
of the same run is a loop that adds 30 days to ten thousand days and steps over week-ends and
holidays in a set: no law, no questions, no explanation, no database.

Target: each under 1 second.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from jar_desk.domain.identifiers import new_inquiry_id
from jar_desk.domain.office_days import OfficeDay, OfficeDayKind
from jar_desk.domain.rights import Regime, Right
from jar_desk.usecases import closing_days, desks, receipt
from tests.examples import a_request
from tests.usecases.steps import a_draft
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from jar_desk.usecases.session import Session

    Row = dict[str, Any]

INQUIRIES: Final = 10_000
ASKED: Final = 0.2
"""Share of inquiries with a question to the requester."""
SPREAD: Final = 120
"""Days over which the inquiries came."""
TARGET: Final = 1.0
ROUNDS: Final = 5
NOW: Final = datetime(2026, 12, 20, tzinfo=UTC)
HOLIDAY: Final = date(2026, 12, 21)


def run() -> list[str]:
    """Return one line for each measure: milliseconds, baseline, ratio."""
    with TemporaryDirectory() as folder:
        session = _desk(Path(folder))
        plain = median(_plain() for _ in range(ROUNDS))
        lines = list(_measured(session, plain))
        desks.lock_desk(session)
    return lines


def _measured(session: Session, plain: float) -> Iterator[str]:
    old = closing_days.office_table(session)
    new = (*old, _holiday())
    previews, changes, moved = [], [], 0
    for number in range(2 * ROUNDS):
        begun = perf_counter()
        preview = closing_days.preview_office_days(session, (new, old)[number % 2])
        previews.append(perf_counter() - begun)
        begun = perf_counter()
        moved = len(closing_days.change_office_days(session, preview).value)
        changes.append(perf_counter() - begun)
    yield _line(f"preview of {INQUIRIES:,} open inquiries", previews, plain)
    yield _line(f"change of {INQUIRIES:,}, {moved} dates moved", changes, plain)


def _line(what: str, times: list[float], plain: float) -> str:
    ours = median(times)
    return (
        f"{what}: {ours * 1000:.0f} ms, bare date arithmetic {plain * 1000:.1f} ms, "
        f"ratio {ours / plain:.0f} (target {TARGET * 1000:.0f} ms: "
        f"{'met' if ours < TARGET else 'MISSED'})"
    )


def _plain() -> float:
    random = Random(1)  # noqa: S311 - invented data
    days = [date(2026, 9, 1) + timedelta(random.randrange(SPREAD)) for _ in range(INQUIRIES)]
    closed, one = {HOLIDAY, date(2026, 11, 23), date(2027, 1, 1)}, timedelta(1)
    begun = perf_counter()
    for day in days:
        due = day + timedelta(30)
        while due.weekday() > 4 or due in closed:
            due += one
    return perf_counter() - begun


def _holiday() -> OfficeDay:
    return OfficeDay(
        id=uuid4(),
        kind=OfficeDayKind.HOLIDAY,
        first=HOLIDAY,
        last=HOLIDAY,
        name_ja="臨時の祝日",
        name_en="Special holiday",
    )


def _desk(folder: Path) -> Session:
    made = desks.create_desk(
        folder / "bench.jardesk",
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase="maple ladder quiet orbit 77",
        now=lambda: NOW,
        cost=CHEAP,
    )
    session = made.session
    kinds = [
        (Regime.APPI, Right.DISCLOSURE, "JP"),
        (Regime.GDPR, Right.ACCESS, "DE"),
        (Regime.UK_GDPR, Right.ACCESS, "GB-SCT"),
    ]
    for regime, right, whereabouts in kinds:
        draft = a_draft(
            moment=NOW - timedelta(days=1),
            regimes=frozenset({regime}),
            requests=(a_request(right, regime),),
            whereabouts=whereabouts,
        )
        receipt.record_inquiry(session, draft)
    with session.desk.writing() as connection:
        _multiply(connection)
    # The rows below were copied with the dates of another day: put them right once.
    closing_days.change_office_days(
        session,
        closing_days.preview_office_days(session, closing_days.office_table(session)),
    )
    return session


def _multiply(connection: Connection) -> None:
    """Make ten thousand of the inquiries recorded, of which only the clocks matter."""
    random = Random(2026)  # noqa: S311 - invented data
    own = [dict(row) for row in connection.exec_driver_sql("SELECT * FROM inquiry").mappings()]
    listed = connection.exec_driver_sql("SELECT * FROM inquiry_list ORDER BY row").mappings()
    pairs = list(zip(own, map(dict, listed), strict=True))
    rows: dict[str, list[Row]] = {"inquiry": [], "inquiry_list": [], "pause": []}
    for number in range(len(pairs), INQUIRIES):
        moment = NOW - timedelta(days=random.randrange(SPREAD), hours=random.randrange(24))
        entity = new_inquiry_id(moment, UUID(int=random.getrandbits(128), version=4))
        one, shown = random.choice(pairs)
        both = {"row": number + 1000, "number_sequence": number + 1000}
        rows["inquiry"].append(
            one | both | {"id": entity.hex, "arrival_moment": moment.isoformat()}
        )
        rows["inquiry_list"].append(shown | both | {"id": entity.bytes})
        if random.random() < ASKED:
            rows["pause"].append(_pause(entity, moment.date(), random))
    for table, found in rows.items():
        columns = ", ".join(found[0])
        places = ", ".join(f":{name}" for name in found[0])
        cursor = connection.connection.cursor()
        cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", found)  # noqa: S608


def _pause(entity: UUID, came: date, random: Random) -> Row:
    asked = came + timedelta(days=random.randrange(1, 7))
    answered = asked + timedelta(days=random.randrange(1, 20))
    return {
        "id": uuid4().hex,
        "version": 1,
        "inquiry": entity.hex,
        "position": 0,
        "reason": "identity-doubt",
        "asked_on": asked.isoformat(),
        "answered_on": answered.isoformat() if random.random() < 0.5 else None,
    }


if __name__ == "__main__":
    print("\n".join(run()))  # noqa: T201
