"""What runs in quarantine: one question is read, everything given up, one answer written."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from jar_desk.domain.errors import UnusableFile
from jar_desk.domain.quarantine import Stop
from jar_desk.mishaps import leave_no_memory
from jar_desk.quarantine.confinement import give_up_files, leave_network, limit_resources
from jar_desk.quarantine.frames import SO_FAR, Frame, read_data, read_words, write_frame

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO


def main() -> NoReturn:
    """Serve the one question that comes by standard input, and end."""
    questions, answers = _own_streams()
    import jar_desk.quarantine.tasks  # noqa: F401, PLC0415 - before the limits, and once warm

    leave_no_memory()
    leave_network()
    serve(questions, answers)


def _own_streams() -> tuple[int, int]:
    """Return standard input and output, and let nothing else print into them."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - Windows only

        msvcrt.setmode(0, os.O_BINARY)
        msvcrt.setmode(1, os.O_BINARY)
    answers = os.dup(1)
    with open(os.devnull, "wb", buffering=0) as nowhere:  # noqa: PTH123 - no path of ours
        os.dup2(nowhere.fileno(), 1)
    return 0, answers


def serve(questions: int, answers: int) -> NoReturn:
    """Answer one question between two open files; the process ends with it."""
    try:
        with (
            open(questions, "rb", closefd=False) as asked,
            open(answers, "wb", closefd=False) as said,
        ):
            _serve(asked, said)
    finally:
        os._exit(0)


def _serve(asked: IO[bytes], said: IO[bytes]) -> None:
    words, size = read_words(asked)
    # The values come from the desk; the bytes after them come from outside.
    give_up_files()
    limit_resources(words["memory"], words["seconds"])

    def tell(done: int, total: int) -> None:
        write_frame(said, Frame({SO_FAR: [done, total]}))

    write_frame(said, _answer(words, read_data(asked, size), tell))


def _answer(words: dict[str, Any], data: bytes, tell: Callable[[int, int], None]) -> Frame:
    from jar_desk.quarantine.tasks import LONG_TASKS, TASKS  # noqa: PLC0415 - heavy

    try:
        if words["task"] in LONG_TASKS:
            return LONG_TASKS[words["task"]](data, tell, **words["given"])
        return TASKS[words["task"]](data, **words["given"])
    except UnusableFile as error:
        problem = error.problem
        return Frame({"problem": [problem.code, problem.limit, problem.actual]})
    except IndexError:
        return Frame({"no-page": True})
    except MemoryError:
        return Frame({"stop": Stop.MEMORY.value})
    except Exception:  # noqa: BLE001 - parsers fail in every way
        return Frame({"stop": Stop.CRASH.value})
