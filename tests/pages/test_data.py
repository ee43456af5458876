"""The data page documents what the app stands on."""

from __future__ import annotations

from regionsenter.catalog import indicators
from regionsenter.geography.centres import centre
from tests.pages.opening import open_page, words


def test_data_page_documents_every_indicator_source_and_exception():
    said = words(open_page("data"))
    for entry in indicators().values():
        assert entry.name.nb in said and f'id="{entry.slug}"' in said
    assert "122 av 159" in said and "CC BY 4.0" in said and "ODbL" in said
    assert centre("orsta-volda").exception["nb"][:40] in said
