"""The lead indicators of themes and challenges (regionsenter/catalog/taxonomy.yaml), on the snapshot."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from regionsenter.catalog import (
    CatalogError,
    challenges,
    indicator,
    indicators,
    landing_indicator,
    registry,
    themes,
)
from regionsenter.measures.table import comparison_columns
from regionsenter.vocabulary import vocabulary

TOPICS = {**themes(), **challenges()}
#: The most centres that can have a gap between whole municipalities (the others' hinterland is within one).
BETWEEN_MUNICIPALITIES = int(comparison_columns("folketall", "best", None)["gap"].notna().sum())


@pytest.mark.parametrize("slug", TOPICS)
def test_a_lead_has_figures_for_nearly_all_and_tells_them_apart(slug: str) -> None:
    entry = indicator(TOPICS[slug].lead)
    table = comparison_columns(entry.slug, "best", None)
    assert table["centre"].notna().mean() >= 0.95
    assert table["gap"].notna().sum() >= 0.95 * BETWEEN_MUNICIPALITIES
    assert entry.covers is None and not entry.centre_only
    shown = table["centre"].dropna().round(entry.decimals)
    assert shown.value_counts(normalize=True).iloc[0] < 0.25, "most centres look the same"


def test_theme_e_shows_functions_and_not_the_share_of_elderly() -> None:
    assert vocabulary().first_indicator("e", None) == "antall-funksjoner"
    assert vocabulary().first_indicator(None, None) == landing_indicator() == "andel-67-pluss"


def test_each_topic_shows_its_lead_and_every_pair_one_they_share() -> None:
    words = vocabulary()
    for theme, topic in themes().items():
        assert words.first_indicator(theme, None) == topic.lead
        for challenge, other in challenges().items():
            shared = words.indicators_in(theme, challenge)
            first = words.first_indicator(theme, challenge)
            if not shared:
                assert first is None
            elif topic.lead in shared or other.lead in shared:
                assert first == (topic.lead if topic.lead in shared else other.lead)
            else:
                assert first == shared[0]


@pytest.mark.parametrize(
    ("where", "lead"),
    [("themes", "atlantis"), ("themes", "medianinntekt"), ("challenges", "fiberdekning")],
)
def test_a_lead_that_is_not_of_its_topic_is_refused(
    where: str, lead: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(content: dict) -> None:
        content[where][0]["lead"] = lead

    with pytest.raises(CatalogError, match=f"lead {lead}"):
        _read_changed(change, tmp_path, monkeypatch)


def test_a_landing_indicator_that_is_none_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CatalogError, match="landing"):
        _read_changed(lambda content: content.update(landing="atlantis"), tmp_path, monkeypatch)


def _read_changed(change, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the catalog with a changed taxonomy, and let the rest have what was read before."""
    shutil.copytree(registry.FOLDER, folder, dirs_exist_ok=True)
    path = folder / registry.TAXONOMY
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    change(content)
    path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    monkeypatch.setattr(registry, "FOLDER", folder)
    readers = (registry._taxonomy, themes, challenges, indicators)
    for reader in readers:
        reader.cache_clear()
    try:
        indicators()
    finally:
        monkeypatch.undo()
        for reader in readers:
            reader.cache_clear()
