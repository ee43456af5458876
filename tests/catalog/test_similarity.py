"""The declared presets of likeness hang together, and a broken file is refused."""

from __future__ import annotations

import pytest

from regionsenter.catalog import CatalogError, indicators, themes
from regionsenter.catalog.similarity import preset, presets


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
