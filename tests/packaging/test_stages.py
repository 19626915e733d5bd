from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType


class Recorder:
    """Stands where the environment would: notes the commands, fails those that name a word."""

    def __init__(self, **failing: int) -> None:
        self.failing = failing
        self.commands: list[str] = []

    def run(self, *arguments: str, **_: object) -> int:
        self.commands.append(" ".join(arguments))
        hits = [code for word, code in self.failing.items() if word in self.commands[-1]]
        return hits[0] if hits else 0


@pytest.mark.parametrize(
    ("failing", "expected"),
    [({}, 0), ({"mypy": 2, "pytest": 1}, 2), ({"pytest": 5}, 5), ({"ruff": 1}, 1)],
)
def test_every_stage_runs_and_the_first_failure_counts(
    stages: ModuleType, failing: dict[str, int], expected: int
) -> None:
    recorder = Recorder(**failing)
    assert stages.test(recorder, []) == expected
    words = ("ruff check", "ruff format", "mypy", "importlinter", "pytest --cov")
    assert len(recorder.commands) == len(words)
    assert all(word in line for word, line in zip(words, recorder.commands, strict=True))


def test_arguments_go_to_pytest_alone(stages: ModuleType) -> None:
    recorder = Recorder()
    assert stages.test(recorder, ["tests/cli", "-x"]) == 0
    assert recorder.commands == ["-m pytest tests/cli -x"]


def test_every_benchmark_runs_unless_some_are_named(stages: ModuleType) -> None:
    everything, some = Recorder(), Recorder()
    assert stages.bench(everything, []) == 0
    assert "-m tests.benchmarks.bench_search" in everything.commands
    assert stages.bench(some, ["start"]) == 0
    assert some.commands == ["-m tests.benchmarks.bench_start"]
