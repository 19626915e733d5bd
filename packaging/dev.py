"""Set up and run JAR Desk from a checkout: `python3 packaging/dev.py demo`, `... test`.

Needs nothing but Python 3.11 or newer; works on Windows, macOS and Linux.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from environment import Environment, SetupProblem, prepare
from locking import write_lock
from qt_libraries import provide_qt_libraries
from stages import bench, nightly, test


def main() -> int:
    """Do what the command line says; return the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever runs this may have an older one
        print("JAR Desk needs Python 3.11 or newer; this is", sys.version.split()[0])
        return 1
    arguments, rest = _parser().parse_known_args()
    try:
        return _carry_out(arguments.command, rest)
    except SetupProblem as problem:
        print(problem)
        return 1
    except KeyboardInterrupt:
        return 130


def _carry_out(command: str, rest: list[str]) -> int:
    if command == "lock":
        return write_lock()
    environment = prepare()
    provide_qt_libraries(environment)
    if command in {"demo", "run"}:
        return _program(environment, [command, *rest])
    jobs = {"test": test, "bench": bench, "nightly": nightly}
    return jobs[command](environment, rest)


def _program(environment: Environment, arguments: list[str]) -> int:
    return environment.run("-m", "jar_desk", *arguments, folder=Path.cwd())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__, add_help=True)
    parser.add_argument(
        "command",
        choices=["demo", "run", "test", "bench", "nightly", "lock"],
        help="demo: the program on a sample desk (--headless --folder F: without a window); "
        "run: an empty desk for real use; test: lint, types, import walls, tests; "
        "bench: benchmarks; nightly: long fault campaigns; lock: write the lock file anew",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
