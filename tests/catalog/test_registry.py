"""One test a registry entry, named after it, on the committed snapshot."""

import numpy as np
import pytest

from regionsenter import catalog
from regionsenter.catalog.models import Gap, Indicator
from regionsenter.measures import values, years

ENTRIES = catalog.indicators()

#: What a value of each unit can possibly be, for any municipality in any year.
POSSIBLE = {
    "percent": (-80, 400),
    "percentage_points": (-200, 200),
    "persons": (0, 6_500_000),
    "jobs": (0, 4_000_000),
    "nok": (200_000, 2_000_000),
    "minutes": (0, 300),
    "kilometres": (0, 200),
    "decares_per_1000": (0, 2_000),
    "index": (0, 1000),
    "ratio": (0.5, 3),
    "per_1000": (-200, 200),
}


@pytest.mark.parametrize("slug", ENTRIES)
def test_entry_is_whole(slug):
    entry = ENTRIES[slug]
    for text in (entry.name, entry.short, entry.question, *entry.caveats):
        assert text.nb and text.en
        assert text.nb != text.en or entry.name.nb == text.nb
    assert entry.question.nb.endswith("?") and entry.question.en.endswith("?")
    assert len(entry.short.nb) <= 24, "a short name must fit a tooltip and a column"
    assert len(entry.caveats) == len(set(caveat.nb for caveat in entry.caveats))


@pytest.mark.parametrize("slug", ENTRIES)
def test_entry_has_sources_with_licence(slug):
    for source in ENTRIES[slug].sources:
        found = catalog.sources()[source]
        assert found.publisher and found.licence and found.files


@pytest.mark.parametrize("slug", ENTRIES)
def test_entry_has_values_in_range(slug):
    entry = ENTRIES[slug]
    kind = "gap:ba" if isinstance(entry.aggregation, Gap) else "municipality"
    kind = "centre" if entry.centre_only and kind == "municipality" else kind
    found = values(slug, kind)
    published = years(slug)
    assert published and list(published) == sorted(set(published))
    numbers = found.value[np.isin(found.years, published)]
    low, high = POSSIBLE[entry.unit]
    assert np.nanmin(numbers) >= low and np.nanmax(numbers) <= high
    assert np.nanstd(numbers[-1]) > 0, "a measure that is the same everywhere measures nothing"


@pytest.mark.parametrize("slug", [s for s, e in ENTRIES.items() if not e.centre_only])
def test_entry_covers_the_country(slug):
    found = values(slug, "municipality")
    latest = found.year_index(years(slug)[-1])
    assert (found.missing[latest] == 0).mean() > 0.9


@pytest.mark.parametrize("slug", [s for s, e in ENTRIES.items() if not e.centre_only])
def test_missing_and_value_exclude_each_other(slug):
    for kind in ("municipality", "centre", "hinterland:ba", "region", "county", "norway"):
        found = values(slug, kind)
        assert ((found.missing != 0) == np.isnan(found.value)).all()
        assert not (found.estimated & (found.missing != 0)).any()


def test_every_topic_can_be_chosen():
    for slug in catalog.challenges():
        assert any(entry.challenge == slug for entry in ENTRIES.values()), slug
    for slug in catalog.themes():
        assert any(entry.theme == slug for entry in ENTRIES.values()), slug


def test_contract_slugs_exist():
    assert {
        "folketall", "andel-67-pluss", "folkevekst-10-ar", "hoyere-utdanning",
        "arbeidsplassdekning", "medianinntekt", "sentralitet", "reisetid-til-senter",
    } <= set(ENTRIES)  # fmt: skip


def test_unknown_indicator_names_near_ones():
    with pytest.raises(KeyError, match="andel-67-pluss"):
        catalog.indicator("andel-67-plus")


def test_misspelt_field_is_refused():
    with pytest.raises(ValueError, match="dirction"):
        Indicator.model_validate(
            ENTRIES["folketall"].model_dump() | {"dirction": "neither"},
        )
