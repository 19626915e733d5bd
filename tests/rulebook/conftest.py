from __future__ import annotations

import pytest
from hypothesis import settings

from jar_desk.rulebook import Rulebook, load_rulebook


@pytest.fixture(scope="session")
def rules() -> Rulebook:
    return load_rulebook()


settings.register_profile("steady", deadline=None)  # a busy machine is no failure
settings.load_profile("steady")
