"""Hundreds of generated documents: nothing blacked out survives, everything else does."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.burning import burn
from jar_desk.documents.page_texts import page_texts
from jar_desk.domain.redaction import bare
from tests.documents.secret_pages import make
from tests.documents.test_burning import coverings, streams

FEW, MANY = 40, 500


def _check(seed: int) -> None:
    made = make(seed)
    copy = bare_copy(made.data, "application/pdf", "ja")
    asked = [one for secret in made.secrets for one in coverings(copy, secret)]
    burnt, _ = burn(copy, asked)
    read = bare("".join(page.text for page in page_texts(burnt)))
    for secret in made.secrets:
        assert bare(secret) not in read, f"{secret} is read, seed {seed}"
    for kept in made.kept:
        assert bare(kept) in read, f"{kept} is gone, seed {seed}"
    found = re.compile(b"|".join(spelling for one in made.secrets for spelling in _spellings(one)))
    for stream in streams(burnt):
        assert not found.search(stream), f"seed {seed}"
    if shutil.which("pdftotext"):
        other = subprocess.run(
            ["pdftotext", "-", "-"], input=burnt, capture_output=True, check=True
        ).stdout.decode()
        assert not [one for one in made.secrets if bare(one) in bare(other)]


def _spellings(secret: str) -> list[bytes]:
    """Return how a text may be written in a stream or an object."""
    wide = secret.encode("utf-16-be")
    written = [secret.encode(), wide, wide.hex().encode(), wide.hex().upper().encode()]
    if secret.isascii():
        written.append(secret.encode().hex().encode())
    return [re.escape(one) for one in written]


@pytest.mark.parametrize("seed", range(FEW))
def test_nothing_blacked_out_survives(seed: int) -> None:
    _check(seed)


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(FEW, MANY))
def test_nothing_blacked_out_survives_in_hundreds(seed: int) -> None:
    _check(seed)
