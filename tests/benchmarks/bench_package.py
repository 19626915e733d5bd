"""A package of 1,000 pages against pikepdf merging the same files alone, and its peak memory.

The same 20 files, half text with embedded fonts and half scans (65 MB), are read from disk and

* merged by plain pikepdf: open, extend the pages, save; no encryption ("merge"),
* merged so, but saved with AES-256 R=6 ("locked merge"),
* made into the package that leaves the desk by `build_package` with a passphrase: front matter,
  every page on A4 with its running number, bookmarks, nothing hidden, AES-256 R=6 ("package");
  its parts are the bare copies of the same files, as they come out of quarantine,
* copied in quarantine first, two processes ahead of the package, as a person waits for it
  ("quarantined"): no target, the figure is what reading strangers' files elsewhere costs.

Every run has its own process, which measures the work alone, without starting Python and loading
modules; the kinds of runs take turns, and the median of the ratios of each turn counts, because
what else the machine does meets all runs of one turn alike. Targets: the package takes at most
3 times as long as the merge, and its process never holds 400 MB. The floor is what encryption
alone makes of that ratio: locked merge against merge.
"""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from io import BytesIO
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Final, TypeAlias

import pikepdf
from PIL import Image

from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.contents import (
    Addressee,
    NoticeContent,
    PackageContent,
    PackageRecord,
    RequestAnswer,
)
from jar_desk.documents.package import build_package
from jar_desk.documents.pictures import picture_pdf
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.quarantine import questions
from tests.examples import an_attachment

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.inquiry import Attachment

FILES: Final = 20
PAGES: Final = 50
RATIO: Final = 3.0
PEAK: Final = 400
_PDF: Final = "application/pdf"
_COPIES: Final = "copies"
REPEATS: Final = 9
_Turn: TypeAlias = dict[str, dict[str, float]]
"""The figures of each kind of run, once."""
PASSPHRASE: Final = "h7kq-2mxa-9bcd-w4rt-p6ns"


def run() -> list[str]:
    """Return lines: the package against both merges, the floor, its time and peak memory."""
    with TemporaryDirectory() as folder:
        _make_files(Path(folder))
        turns = [{what: _in_own_process(what, folder) for what in _TASKS} for _ in range(REPEATS)]
    seconds = median(turn["package"]["wall"] for turn in turns)
    peak = max(turn["package"]["peak"] for turn in turns)
    ratio = _ratio(turns, "wall", "package", "merge")
    verdict = "within" if ratio <= RATIO and peak < PEAK else "OVER"
    return [
        (
            f"encrypted package of {FILES * PAGES} pages: {seconds:.2f} s, "
            f"{_ratios(turns, 'package', 'merge')} pikepdf merging the same files alone, "
            f"peak {peak:.0f} MB ({verdict} {RATIO:g} and {PEAK} MB)"
        ),
        f"  {_ratios(turns, 'package', 'locked-merge')} merging with the same encryption",
        f"  floor: {_ratios(turns, 'locked-merge', 'merge')} merging, by encryption alone",
        (
            f"  with the copies made in quarantine first: "
            f"{_ratio(turns, 'wall', 'quarantined', 'merge'):.2f} times as long as merging"
        ),
    ]


def _ratios(turns: list[_Turn], what: str, against: str) -> str:
    clock, work = (_ratio(turns, figure, what, against) for figure in ("wall", "cpu"))
    return f"{clock:.2f} times (CPU {work:.2f}) as long as"


def _ratio(turns: list[_Turn], figure: str, what: str, against: str) -> float:
    return median(turn[what][figure] / turn[against][figure] for turn in turns)


def _make_files(folder: Path) -> None:
    draw = Random(7)  # noqa: S311 - the same files every time
    for index in range(FILES):
        data = text_file(draw) if index % 2 else scans(draw)
        (folder / f"{index:02}.pdf").write_bytes(data)
    copies = folder / _COPIES
    copies.mkdir()
    for file in _files(folder):
        (copies / file.name).write_bytes(bare_copy(file.read_bytes(), _PDF, "ja"))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.pdf"))


def text_file(draw: Random, pages: int = PAGES) -> bytes:
    """Return a PDF of pages full of words, with fonts embedded."""
    words = ("面談記録", "支援", "連絡", "2026年4月", "Ahmed", "確認しました。", "次回")
    lines = [" ".join(draw.choices(words, k=9)) for _ in range(44 * pages)]
    with pikepdf.open(BytesIO(write_text_pages("\n".join(lines), "ja"))) as pdf:
        del pdf.pages[pages:]
        while len(pdf.pages) < pages:
            pdf.pages.append(pdf.pages[0])
        return _saved(pdf)


def scans(draw: Random, pages: int = PAGES) -> bytes:
    """Return a PDF of pages that are JPEGs of A4 at 150 dpi."""
    with pikepdf.new() as pdf:
        for _ in range(pages):
            grain = Image.frombytes("L", (50, 70), draw.randbytes(50 * 70))
            out = BytesIO()
            grain.resize((1240, 1754), Image.Resampling.BICUBIC).save(out, "JPEG", quality=50)
            with pikepdf.open(BytesIO(picture_pdf(out.getvalue()))) as page:
                pdf.pages.extend(page.pages)
        return _saved(pdf)


def _saved(pdf: pikepdf.Pdf, encryption: pikepdf.Encryption | None = None) -> bytes:
    out = BytesIO()
    pdf.save(out, encryption=encryption)
    return out.getvalue()


def _in_own_process(what: str, folder: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.bench_package", what, folder]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    figures: dict[str, float] = json.loads(answer.stdout)
    return figures


def _merge(folder: Path, *, locked: bool) -> bytes:
    lock = pikepdf.Encryption(user=PASSPHRASE, owner=PASSPHRASE, R=6)
    with pikepdf.new() as pdf:
        sources = [pikepdf.open(BytesIO(file.read_bytes())) for file in _files(folder)]
        for source in sources:
            pdf.pages.extend(source.pages)
        return _saved(pdf, lock if locked else None)


def _package(folder: Path) -> bytes:
    return _built(folder, lambda one: (folder / _COPIES / one.name).read_bytes())


def _quarantined(folder: Path) -> bytes:
    def copy(file: Path) -> bytes:
        return questions.copy(file.read_bytes(), _PDF, "ja", PAGES)

    with ThreadPoolExecutor(2) as pool:
        copies = {file.name: pool.submit(copy, file) for file in _files(folder)}
        return _built(folder, lambda one: copies[one.name].result())


def _built(folder: Path, read: Callable[[Attachment], bytes]) -> bytes:
    files = _files(folder)
    records = tuple(
        PackageRecord(title=file.stem, attachment=an_attachment(name=file.name, pages=PAGES))
        for file in files
    )
    notice = NoticeContent(
        language="ja",
        number="2026-0147",
        branch=1,
        day=date(2026, 11, 27),
        received_on=date(2026, 10, 30),
        addressee=Addressee(name="Myint Myint"),
        requests=(
            RequestAnswer(
                right=Right.DISCLOSURE,
                regime=Regime.APPI,
                outcome=Outcome.GRANTED,
                hands_over=True,
                tells_fee=True,
            ),
        ),
    )
    content = PackageContent(notice=notice, records=records)
    return build_package(content, read, passphrase=PASSPHRASE).pdf


def _measure(work: Callable[[Path], object], folder: Path) -> dict[str, float]:
    if work is _quarantined:
        questions.inspect(_files(folder)[0].read_bytes())
    start, worked = perf_counter(), process_time()
    work(folder)
    return {"wall": perf_counter() - start, "cpu": process_time() - worked, "peak": _peak()}


def _peak() -> float:
    """Return the peak memory of this process in MB; 0 where the system does not tell."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return 0.0
    unit = 1024 if sys.platform == "darwin" else 1
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit / 1024


_TASKS: Final[dict[str, Callable[[Path], object]]] = {
    "merge": lambda folder: _merge(folder, locked=False),
    "locked-merge": lambda folder: _merge(folder, locked=True),
    "package": _package,
    "quarantined": _quarantined,
}

if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(_measure(_TASKS[sys.argv[1]], Path(sys.argv[2]))))  # noqa: T201
    else:
        print("\n".join(run()))  # noqa: T201
