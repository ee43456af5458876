"""The declared words and other names hang together, and a broken file is refused."""

from __future__ import annotations

import pytest

from regionsenter.catalog import CatalogError, indicators
from regionsenter.catalog.keywords import keywords
from regionsenter.catalog.other_names import other_names
from regionsenter.findable import names
from regionsenter.folding import fold
from regionsenter.geography.lookup import look_up
from regionsenter.snapshot import snapshot


@pytest.mark.parametrize("slug", keywords())
def test_keyword(slug):
    entry = keywords()[slug]
    assert set(entry.indicators) <= set(indicators())
    for language in ("nb", "nn", "en"):
        spelt = [fold(word) for word in getattr(entry, language)]
        assert all(spelt) and len(set(spelt)) == len(spelt)


@pytest.mark.parametrize("named", ["[nope]", "[folketall, folketall]"])
def test_a_wrong_keyword_is_refused(files, named):
    (files / "keywords.yaml").write_text(f"- {{slug: x, nb: [a], nn: [a], en: [a], indicators: {named}}}\n")
    with pytest.raises(CatalogError, match="nope|twice"):
        keywords()


def test_other_names_are_of_municipalities_and_of_no_municipality_twice():
    codes = set(snapshot().codes[:-1])
    assert set(other_names()) <= codes
    for code, others in other_names().items():
        assert len(set(others)) == len(others), code


def test_a_code_without_quotes_is_refused(files):
    (files / "other_names.yaml").write_text("former:\n  4621: [Granvin]\n")
    with pytest.raises(CatalogError, match="in quotes"):
        other_names()


def test_the_other_name_of_a_town_with_two_leads_to_its_municipality():
    for name, slug in (("Husnes", "kvinnherad"), ("Tromsdalen", "tromso")):
        found = look_up(name, names("nb"))
        assert ("municipality", slug) in [(entry.kind, entry.slug) for entry in found.exact]
