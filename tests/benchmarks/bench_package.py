"""A package of 1,000 pages against pikepdf merging the same files alone, and its peak memory.

Half the pages are text with embedded fonts, half are scans. Each measurement has its own
process. Targets: at most 3 times the merge (also if both are encrypted), under 400 MB.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Final

import pikepdf
from PIL import Image

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
from tests.examples import an_attachment

if TYPE_CHECKING:
    from collections.abc import Callable

FILES: Final = 20
PAGES: Final = 50
RATIO: Final = 3.0
PEAK: Final = 400
REPEATS: Final = 3
PASSPHRASE: Final = "h7kq-2mxa-9bcd-w4rt-p6ns"


def run() -> list[str]:
    """Return one line: ratios of package to merge, plain and encrypted, and peak memory."""
    with TemporaryDirectory() as folder:
        _make_files(Path(folder))
        found = {what: _repeated(what, folder) for what in _TASKS}
    seconds = {what: median(one["seconds"] for one in figures) for what, figures in found.items()}
    plain = seconds["package"] / seconds["merge"]
    locked = seconds["locked-package"] / seconds["locked-merge"]
    peak = max(one["peak"] for one in found["locked-package"])
    verdict = "within" if max(plain, locked) <= RATIO and peak < PEAK else "OVER"
    line = (
        f"package of {FILES * PAGES} pages: {seconds['package']:.2f} s, ratio to pikepdf merging "
        f"the same files alone {plain:.2f}; both encrypted: {seconds['locked-package']:.2f} s, "
        f"ratio {locked:.2f}; peak {peak:.0f} MB ({verdict} {RATIO:g} and {PEAK} MB)"
    )
    return [line]


def _repeated(what: str, folder: str) -> list[dict[str, float]]:
    return [_in_own_process(what, folder) for _ in range(REPEATS)]


def _make_files(folder: Path) -> None:
    draw = Random(7)  # noqa: S311 - the same files every time
    for index in range(FILES):
        data = _text_file(draw) if index % 2 else _scans(draw)
        (folder / f"{index:02}.pdf").write_bytes(data)


def _text_file(draw: Random) -> bytes:
    words = ("面談記録", "支援", "連絡", "2026年4月", "Ahmed", "確認しました。", "次回")
    lines = [" ".join(draw.choices(words, k=9)) for _ in range(44 * PAGES)]
    with pikepdf.open(BytesIO(write_text_pages("\n".join(lines), "ja"))) as pdf:
        del pdf.pages[PAGES:]
        while len(pdf.pages) < PAGES:
            pdf.pages.append(pdf.pages[0])
        return _saved(pdf)


def _scans(draw: Random) -> bytes:
    with pikepdf.new() as pdf:
        for _ in range(PAGES):
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
        sources = [pikepdf.open(BytesIO(file.read_bytes())) for file in sorted(folder.iterdir())]
        for source in sources:
            pdf.pages.extend(source.pages)
        return _saved(pdf, lock if locked else None)


def _package(folder: Path, *, locked: bool) -> bytes:
    files = sorted(folder.iterdir())
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
            RequestAnswer(right=Right.DISCLOSURE, regime=Regime.APPI, outcome=Outcome.GRANTED),
        ),
    )
    content = PackageContent(notice=notice, records=records)
    passphrase = PASSPHRASE if locked else ""
    return build_package(
        content, lambda one: (folder / one.name).read_bytes(), passphrase=passphrase
    ).pdf


def _measure(work: Callable[[Path], object], folder: Path) -> dict[str, float]:
    start = perf_counter()
    work(folder)
    return {"seconds": perf_counter() - start, "peak": _peak()}


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
    "package": lambda folder: _package(folder, locked=False),
    "locked-merge": lambda folder: _merge(folder, locked=True),
    "locked-package": lambda folder: _package(folder, locked=True),
}

if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(_measure(_TASKS[sys.argv[1]], Path(sys.argv[2]))))  # noqa: T201
    else:
        print("\n".join(run()))  # noqa: T201
