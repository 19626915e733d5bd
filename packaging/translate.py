"""Read the texts of the interface into resources/i18n/*.ts and build the .qm files.

python packaging/translate.py            extract and release
python packaging/translate.py release    release only
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
JAPANESE = FOLDER / "jar_desk_ja.ts"
ENGLISH = FOLDER / "jar_desk_en.ts"


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(name)
    found = (path for path in (beside, beside.with_suffix(".exe")) if path.exists())
    return str(next(found, name))


def sources() -> list[str]:
    """Return every module that may hold texts, relative to the project."""
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "jar_desk").rglob("*.py"))


def extract() -> None:
    """Read texts from the code; line numbers stay out, so that moving code changes nothing."""
    common = [_tool("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
    _run([*common, "-target-language", "ja_JP", *sources(), "-ts", JAPANESE])
    _run([*common, "-pluralonly", "-target-language", "en_GB", *sources(), "-ts", ENGLISH])
    _fill_english()


def release() -> None:
    """Build the .qm files."""
    for source in (JAPANESE, ENGLISH):
        target = source.with_suffix(".qm")
        _run([_tool("pyside6-lrelease"), "-silent", source, "-qm", target])


def write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    """Write a .ts file as Qt Linguist does."""
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", "utf-8", newline="\n")


def fill_plural(translation: ET.Element, forms: list[str]) -> None:
    """Put these plural forms into a translation and mark it finished."""
    translation.attrib.pop("type", None)
    translation.text = None
    for old in list(translation):
        translation.remove(old)
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def _fill_english() -> None:
    """Write "%n day(s)" as "%n day" and "%n days"."""
    tree = ET.parse(ENGLISH)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is not None:
            one, many = re.sub(r"\(e?s\)", "", source), re.sub(r"\((e?s)\)", r"\1", source)
            fill_plural(translation, [one, many])
    write(tree, ENGLISH)


def _run(command: list[str | Path]) -> None:
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True)


if __name__ == "__main__":
    if sys.argv[1:] != ["release"]:
        extract()
    release()
