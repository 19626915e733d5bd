import ast
import itertools
import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path

import pytest

import jar_desk.ui
from jar_desk.assets import resource
from jar_desk.domain import (
    audit,
    checks,
    clock_rules,
    clock_steps,
    desk_errors,
    errors,
    inquiry,
    people,
    policy_issues,
    quarantine,
    redaction_errors,
    rights,
    rules,
    staff,
    stages,
)
from jar_desk.domain.deadline_faults import UnreadableTable
from jar_desk.ui.language import Language
from jar_desk.ui.wording import ErrorText, Wording

UI = Path(jar_desk.ui.__file__).parent
SPOKEN = {
    "right": rights.Right,
    "regime": rights.Regime,
    "regime_name": rights.Regime,
    "outcome": rights.Outcome,
    "outcome_hint": rights.Outcome,
    "delivery": rights.DeliveryMethod,
    "stage": inquiry.Stage,
    "stage_state": inquiry.Stage,
    "condition": stages.Condition,
    "missing": stages.Condition,
    "channel": people.Channel,
    "forbidden_channel": people.Channel,
    "name_kind": people.NameKind,
    "agent_kind": people.AgentKind,
    "relation": inquiry.Relation,
    "role": staff.Role,
    "document_class": checks.DocumentClass,
    "side": checks.Side,
    "compared_field": checks.ComparedField,
    "check_result": checks.CheckResult,
    "checked_person": checks.CheckedPerson,
    "authority_paper": checks.AuthorityPaper,
    "source_state": inquiry.SourceState,
    "disclosure": inquiry.Disclosure,
    "message_kind": inquiry.MessageKind,
    "document_kind": inquiry.DocumentKind,
    "pause_reason": inquiry.PauseReason,
    "clock_role": clock_rules.ClockRole,
    "step": clock_rules.StepKind,
    "unit": clock_rules.Unit,
    "set_aside": clock_steps.SetAside,
    "action": audit.Action,
    "damage": desk_errors.Damage,
}
MEMBERS = [(name, member) for name, kind in SPOKEN.items() for member in kind]
ENGLISH_TOO = {"APPI", "GDPR", "UK GDPR"}


@pytest.mark.parametrize(("name", "member"), MEMBERS)
def test_every_value_has_words_in_both_languages(
    language: Language, wording: Wording, name: str, member: Enum
) -> None:
    japanese = getattr(wording, name)(member)
    language.speak("en")
    english = getattr(wording, name)(member)
    assert japanese
    assert english.isascii() or "’" in english
    assert japanese != english or english in ENGLISH_TOO


def all_errors() -> list[type[errors.DeskError]]:
    found, waiting = [], [errors.DeskError]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        found.append(kind)
    # A table of deadlines is read by the command line, which has words of its own for it.
    return [kind for kind in found if kind not in {errors.DeskError, UnreadableTable}]


SAMPLES: dict[type[errors.DeskError], errors.DeskError] = {
    errors.Invalid: errors.Invalid("name", "empty"),
    errors.UnusableFile: errors.UnusableFile(errors.FileProblem("too-large", 5_000_000)),
    errors.Stale: errors.Stale(staff.Staff),  # type: ignore[arg-type]
    errors.Unknown: errors.Unknown(staff.Staff),  # type: ignore[arg-type]
    policy_issues.PassageBlocked: policy_issues.PassageBlocked(("PI-37",)),
    stages.MoveRefused: stages.MoveRefused(
        inquiry.Stage.RECEIPT, inquiry.Stage.IDENTITY, tuple(stages.Condition)
    ),
    desk_errors.Throttled: desk_errors.Throttled(12),
    desk_errors.WeakPassphrase: desk_errors.WeakPassphrase("digits"),
    desk_errors.UnsuitableFolder: desk_errors.UnsuitableFolder(desk_errors.FolderProblem.NETWORK),
    desk_errors.DamagedDesk: desk_errors.DamagedDesk(desk_errors.Damage.PAGES),
    desk_errors.DamagedBackup: desk_errors.DamagedBackup(()),
    desk_errors.StillHeld: desk_errors.StillHeld(2),
    desk_errors.UnsuitablePlace: desk_errors.UnsuitablePlace(desk_errors.PlaceProblem.MISSING),
    desk_errors.NewerDesk: desk_errors.NewerDesk(9, 1),
    desk_errors.UnsafeSqlite: desk_errors.UnsafeSqlite("3.40"),
    quarantine.StoppedReading: quarantine.StoppedReading(quarantine.Stop.TIME, "面談.pdf"),
    redaction_errors.RedactionMoved: redaction_errors.RedactionMoved(2),
    redaction_errors.RedactionFailed: redaction_errors.RedactionFailed(
        redaction_errors.Leak.PICTURE, 7
    ),
    rules.RuleFileBroken: rules.RuleFileBroken(Path("appi.toml"), "clocks", "missing"),
    desk_errors.RecoveryTypo: desk_errors.RecoveryTypo(2),
}


@pytest.mark.parametrize("kind", all_errors(), ids=lambda kind: kind.__name__)
def test_every_error_is_worded(
    language: Language, wording: Wording, kind: type[errors.DeskError]
) -> None:
    unexpected = wording.error(RuntimeError())
    spoken = wording.error(SAMPLES.get(kind) or kind())
    assert spoken.what
    assert spoken != unexpected
    assert not spoken.what.isascii()


def test_every_leak_is_worded(language: Language, wording: Wording) -> None:
    said = [
        wording.error(redaction_errors.RedactionFailed(leak, 7)) for leak in redaction_errors.Leak
    ]
    assert len({one.what for one in said}) == len(redaction_errors.Leak)
    assert not any(one.what.isascii() or one.kept.isascii() or one.todo.isascii() for one in said)


def test_every_way_of_stopping_is_worded(language: Language, wording: Wording) -> None:
    said = [wording.error(quarantine.StoppedReading(why)) for why in quarantine.Stop]
    assert len({one.what for one in said}) == len(quarantine.Stop)
    assert not any(one.what.isascii() or one.kept.isascii() or one.todo.isascii() for one in said)


@pytest.mark.parametrize(
    ("code", "day", "full", "due"),
    [
        ("ja", "11月26日(木)", "2026年11月26日(木)", ("あと 3日", "今日まで", "1日超過")),
        ("en", "26 Nov (Thu)", "26 Nov 2026 (Thu)", ("3 days left", "Due today", "1 day overdue")),
    ],
)
def test_days_are_written_by_language(
    language: Language, wording: Wording, code: str, day: str, full: str, due: tuple[str, ...]
) -> None:
    language.speak(code)
    thursday = date(2026, 11, 26)
    assert wording.date(thursday) == day
    assert wording.full_date(thursday) == full
    assert tuple(wording.due(days) for days in (3, 0, -1)) == due
    assert wording.moment(datetime(2026, 11, 20, 7, 2, tzinfo=UTC)) == "11/20 16:02"
    assert wording.pick("日本語", "English") == ("日本語" if code == "ja" else "English")


@pytest.mark.parametrize(
    ("tag", "own", "named"),
    [
        ("vi", "Tiếng Việt", "ベトナム語"),
        ("ar", "العربية", "アラビア語"),
        ("my", "မြန်မာ", "ビルマ語"),
    ],
)
def test_languages_have_two_names(
    language: Language, wording: Wording, tag: str, own: str, named: str
) -> None:
    assert wording.native_language(tag) == own
    assert wording.language(tag) == named


def test_every_language_offered_is_named_in_japanese(language: Language, wording: Wording) -> None:
    for tag in wording.languages():
        assert not wording.language(tag).isascii()
        assert wording.language(tag).endswith("語")


@pytest.mark.parametrize(
    ("days", "japanese", "english"),
    [(3, "3日", "3d"), (0, "0日", "0d"), (-4, "4日\n超過", "4d\nlate")],
)
def test_the_ring_says_lateness_too(
    language: Language, wording: Wording, days: int, japanese: str, english: str
) -> None:
    assert wording.ring(days) == japanese
    language.speak("en")
    assert wording.ring(days) == english


def test_two_sentences_are_joined_as_the_language_joins_them(
    language: Language, wording: Wording
) -> None:
    assert "。 " not in wording.error(desk_errors.DiskFull()).brief
    language.speak("en")
    assert ". " in wording.error(desk_errors.DiskFull()).brief
    assert ErrorText("Only this.").brief == "Only this."


def calls_to_tr() -> list[ast.Call]:
    trees = (ast.parse(path.read_text("utf-8")) for path in UI.rglob("*.py"))
    nodes = itertools.chain.from_iterable(ast.walk(tree) for tree in trees)
    return [
        node
        for node in nodes
        if isinstance(node, ast.Call)
        and (getattr(node.func, "attr", "") or getattr(node.func, "id", "")) in {"tr", "translate"}
        and node.args
        and not (
            isinstance(node.func, ast.Attribute)
            and node.func.attr == "translate"
            and len(node.args) <= 2  # QPainter moves by a point or by two numbers
            and not isinstance(node.args[0], ast.Constant)
        )
    ]


def test_only_literals_are_translated() -> None:
    """An f-string in tr() is extracted and never translated."""
    for call in calls_to_tr():
        texts = call.args[:2] if getattr(call.func, "id", "") == "translate" else call.args[:1]
        assert all(isinstance(text, ast.Constant) for text in texts), ast.unparse(call)


@pytest.mark.parametrize("name", ["jar_desk_ja.ts", "jar_desk_en.ts"])
def test_translations_are_complete(name: str) -> None:
    tree = ET.parse(resource("i18n", name))  # noqa: S314 - our own file
    unfinished = [
        message.findtext("source")
        for message in tree.iter("message")
        if (found := message.find("translation")) is None or found.get("type") == "unfinished"
    ]
    assert unfinished == []
