"""The declared presets and words hang together, and a broken file is refused."""

from __future__ import annotations

import pytest

from regionsenter.catalog import CatalogError, indicators, themes
from regionsenter.catalog import keywords as words_module
from regionsenter.catalog import similarity as similarity_module
from regionsenter.catalog.keywords import keywords, other_names, words_for
from regionsenter.catalog.similarity import preset, presets
from regionsenter.geography.slugs import fold
from regionsenter.snapshot import snapshot


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Catalog files of the test's own; what was read of the real ones is forgotten."""
    for module in (words_module, similarity_module):
        monkeypatch.setattr(module, "FOLDER", tmp_path)
    clears = (keywords, other_names, words_for, presets)
    for kept in clears:
        kept.cache_clear()
    yield tmp_path
    for kept in clears:
        kept.cache_clear()


@pytest.mark.parametrize("slug", presets())
def test_preset(slug):
    one = preset(slug)
    for language in ("nb", "nn", "en"):
        assert one.name.in_language(language) and one.description.in_language(language)
    assert bool(one.weights) != bool(one.theme)
    assert set(one.weights) <= set(indicators())


def test_a_preset_a_theme():
    assert [slug for slug in presets() if slug.startswith("tema-")] == [
        f"tema-{letter}" for letter in themes()
    ]
    with pytest.raises(ValueError, match="known: storrelse"):
        preset("nope")


@pytest.mark.parametrize(
    ("weights", "said"),
    [("{nope: 1}", "unknown indicator nope"), ("{folketall: 0}", "must be > 0"), ("{}", "no weig")],
)
def test_a_wrong_preset_is_refused(files, weights, said):
    text = "{nb: a, en: a}"
    (files / "similarity.yaml").write_text(
        f"presets:\n- {{slug: x, name: {text}, description: {text}, weights: {weights}}}\n"
        f"themes: {{name: {text}, description: {text}}}\n"
    )
    with pytest.raises(CatalogError, match=said):
        presets()


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
    for code, names in other_names().items():
        assert len(set(names)) == len(names), code


def test_a_code_without_quotes_is_refused(files):
    (files / "other_names.yaml").write_text("former:\n  4621: [Granvin]\n")
    with pytest.raises(CatalogError, match="in quotes"):
        other_names()
