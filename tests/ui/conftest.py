"""What the tests of ``ui`` share."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.small_app import script


@pytest.fixture
def app() -> AppTest:
    """The small app, not yet run."""
    return AppTest.from_function(script, default_timeout=20)
