"""Read the policy: its texts, its sections, what it says, and the first list of sources."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from jar_desk.domain.inquiry import Source
from jar_desk.domain.policy import Policy, PolicySection, PolicyVersion, one_blank
from jar_desk.domain.rules import RuleFileBroken
from jar_desk.rulebook.passages import Passages
from jar_desk.rulebook.tables import Table, read_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from typing import TypeVar

    T = TypeVar("T")

SOURCES: Final = UUID("6f9b4f0c-2c1e-5d7e-9a56-6c5a3b1f7e10")
"""Namespace of the seed sources' identifiers (RFC 9562, version 5); never change it."""


@dataclass(frozen=True, slots=True)
class PolicyFiles:
    """The policy and the places a new desk starts with."""

    policy: Policy
    sources: tuple[Source, ...]


def read_policy(folder: Path) -> PolicyFiles:
    """Read a folder of policy files; every passage must stand in the newest text.

    Raises RuleFileBroken.
    """
    versions = _read(folder / "versions.toml", "version", lambda table: _version(folder, table))
    sections = _sections(folder / "sections.toml", versions[-1].text)
    passages = Passages(sections)
    root = read_table(folder / "policy.toml")
    root.texts("sources_read")
    purposes, sources = root.each("purpose", passages.purpose), root.each("source", _source)
    root.finish(None)
    provision, recipients, contacts = (
        read_table(folder / f"{name}.toml") for name in ("provision", "recipients", "contacts")
    )
    policy = Policy(
        versions=versions,
        sections=sections,
        purposes=purposes,
        provisions=provision.each("provision", passages.item),
        joint_uses=provision.each("joint_use", passages.item),
        inventory=_read(folder / "inventory.toml", "row", passages.row),
        retention=_read(folder / "retention.toml", "retention", passages.retention),
        recipients=recipients.each("recipient", passages.recipient),
        transfers=recipients.each("transfer", passages.transfer),
        contacts=contacts.each("contact", passages.contact),
        channels=contacts.each("channel", passages.channel),
        security=contacts.each("security", passages.item),
        defects=_read(folder / "issues.toml", "issue", passages.defect),
    )
    for table in (provision, recipients, contacts):
        table.finish(None)
    _check_references(folder, policy)
    return PolicyFiles(policy, sources)


def _read(file: Path, key: str, read: Callable[[Table], T]) -> tuple[T, ...]:
    root = read_table(file)
    found = root.finish(root.each(key, read))
    if not found:
        raise RuleFileBroken(file, key, "missing")
    return found


def _version(folder: Path, table: Table) -> PolicyVersion:
    data = _bytes(folder / table.text("file"))
    stated = table.text("sha256")
    if sha256(data).hexdigest() != stated:
        raise table.broken("sha256", "wrong-hash")
    return PolicyVersion(
        name=table.text("name"),
        sha256=stated,
        imported_on=table.day("imported_on"),
        holds_from=table.day("holds_from"),
        dated=table.flag("dated", default=True),
        text=data.decode("utf-8"),
    )


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as fault:
        raise RuleFileBroken(file, "", "unreadable") from fault


def _sections(file: Path, text: str) -> tuple[PolicySection, ...]:
    """Cut the text where sections begin; each beginning opens exactly one line."""
    lines = text.splitlines()
    starts: list[int] = []

    def section(table: Table) -> PolicySection:
        begins = one_blank(table.text("begins"))
        places = [at for at, line in enumerate(lines) if one_blank(line).startswith(begins)]
        if len(places) != 1 or (starts and places[0] <= starts[-1]):
            raise table.broken("begins", "not-in-policy")
        starts.append(places[0])
        return PolicySection(
            ref=table.text("ref"), title=table.citation("title"), text="", law=table.texts("law")
        )

    heads = _read(file, "section", section)
    ends = [*starts[1:], len(lines)]
    return tuple(
        PolicySection(
            ref=head.ref,
            title=head.title,
            text="\n".join(lines[start:end]).strip(),
            law=head.law,
        )
        for head, start, end in zip(heads, starts, ends, strict=True)
    )


def _source(table: Table) -> Source:
    code = table.text("code")
    return Source(
        id=uuid5(SOURCES, code),
        code=code,
        name_ja=table.text("ja"),
        name_en=table.text("en"),
        owner=table.text("owner", ""),
        country=table.text("country", "JP"),
    )


def _check_references(folder: Path, policy: Policy) -> None:
    """See that codes are unique and that rows and issues name codes that exist."""
    codes = [one.code for one in policy.items()] + [one.code for one in policy.defects]
    repeated = next((code for code in codes if codes.count(code) > 1), None)
    if repeated:
        raise RuleFileBroken(folder, repeated, "duplicate")
    known = {"", *codes}
    for row in policy.inventory:
        _check_known(folder / "inventory.toml", row.code, {row.retention, *row.recipients}, known)
    for defect in policy.defects:
        _check_known(folder / "issues.toml", defect.code, defect.items, known)


def _check_known(file: Path, code: str, named: Iterable[str], known: set[str]) -> None:
    if not set(named) <= known:
        raise RuleFileBroken(file, code, "bad-reference")
