"""``docs/data.md`` and the README tell the truth: nothing known is undocumented, nothing is stale."""

from pathlib import Path

import pytest

from regionsenter.catalog import components, indicators, left_out, sources
from regionsenter.export.reference import reference
from regionsenter.geography.rules import RULES
from regionsenter.measures.model import FLAGS, MISSING
from regionsenter.view.fields import parameter_table

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "data.md"


def test_document_is_fresh():
    written = DOCUMENT.read_text(encoding="utf-8")
    assert written == reference(), "stale: run 'python -m regionsenter data docs'"


@pytest.mark.parametrize(
    "name",
    [*indicators(), *components(), *sources(), *left_out(), *RULES, *FLAGS, *MISSING],
)
def test_everything_is_documented(name):
    assert f"`{name}`" in DOCUMENT.read_text(encoding="utf-8")


def test_the_readme_lists_the_parameters_as_their_records_say():
    assert parameter_table() in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("publisher", sorted({s.publisher for s in sources().values()}))
def test_every_publisher_is_in_the_notice(publisher):
    notice = " ".join((ROOT / "NOTICE").read_text(encoding="utf-8").split())
    assert all(part in notice for part in publisher.split(" og ") if part)
