from __future__ import annotations

import pytest

from jar_desk.rulebook import Rulebook, load_rulebook


@pytest.fixture(scope="session")
def rules() -> Rulebook:
    return load_rulebook()
