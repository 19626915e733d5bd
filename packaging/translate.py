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
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    translated = _finished_plurals(JAPANESE)
    _run([*common, "-target-language", "ja_JP", *sources(), "-ts", JAPANESE])
    _run([*common, "-target-language", "en_GB", *sources(), "-ts", ENGLISH])
    _mark_plurals(JAPANESE)
    _keep_plurals(JAPANESE, translated)
    _mark_plurals(ENGLISH)
    _fill_english()


def release() -> None:
    """Build the .qm files, each put in place whole: a program that runs has the old one mapped."""
    for source in (JAPANESE, ENGLISH):
        part = source.with_suffix(".new")
        _run([_tool("pyside6-lrelease"), "-silent", source, "-qm", part])
        part.replace(source.with_suffix(".qm"))


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


def _mark_plurals(path: Path) -> None:
    """Make every text with %n a plural: lupdate 6.11 misses them in translate(..., n)."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        plural = "%n" in (message.findtext("source") or "")
        if translation is None or not plural or message.get("numerus") == "yes":
            continue
        message.set("numerus", "yes")
        said, kind = (translation.text or "").strip(), translation.get("type")
        fill_plural(translation, [said])
        if kind:
            translation.set("type", kind)
    write(tree, path)


def _plurals(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[tuple[str, str], ET.Element]]:
    """Give the translation of every plural by its context and source."""
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if message.get("numerus") == "yes" and translation is not None:
                yield (name, message.findtext("source") or ""), translation


def _finished_plurals(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return the forms of the plurals that are translated."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    return {
        key: [form.text or "" for form in translation.iter("numerusform")]
        for key, translation in _plurals(tree)
        if translation.get("type") is None
    }


def _keep_plurals(path: Path, translated: dict[tuple[str, str], list[str]]) -> None:
    """Put translated plurals back, which lupdate 6.11 takes for new ones each time."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    for key, translation in _plurals(tree):
        if key in translated:
            fill_plural(translation, translated[key])
    write(tree, path)


def _fill_english() -> None:
    """Keep plurals only, "%n day(s)" as "%n day" and "%n days"; the rest is the source itself."""
    tree = ET.parse(ENGLISH)  # noqa: S314 - our own file
    root = tree.getroot()
    for context in list(root.iter("context")):
        for message in list(context.iter("message")):
            if message.get("numerus") == "yes":
                _fill_english_plural(message)
            else:
                context.remove(message)
        if context.find("message") is None:
            root.remove(context)
    write(tree, ENGLISH)


def _fill_english_plural(message: ET.Element) -> None:
    source, translation = message.findtext("source") or "", message.find("translation")
    if translation is not None:
        one, many = re.sub(r"\(e?s\)", "", source), re.sub(r"\((e?s)\)", r"\1", source)
        fill_plural(translation, [one, many])


def _run(command: list[str | Path]) -> None:
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True)


if __name__ == "__main__":
    if sys.argv[1:] != ["release"]:
        extract()
    release()
