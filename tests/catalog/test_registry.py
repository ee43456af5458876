"""One test a registry entry, named after it, on the committed snapshot."""

import shutil

import numpy as np
import pytest
import yaml

from regionsenter import catalog
from regionsenter.catalog import (
    CatalogError,
    beside_centres,
    drive_pairs,
    keywords,
    other_names,
    pages,
    profile,
    registry,
    similarity,
    sources,
    town_remarks,
)
from regionsenter.catalog.aggregation import Gap
from regionsenter.catalog.models import Indicator
from regionsenter.measures import values, years
from regionsenter.measures.area_values import NOT_APPLICABLE, ONLY

ENTRIES = catalog.indicators()

#: What a value of each unit can possibly be, for any municipality in any year.
POSSIBLE = {
    "percent": (-80, 400),
    "percentage_points": (-200, 200),
    "persons": (0, 6_500_000),
    "jobs": (0, 4_000_000),
    "nok": (200_000, 2_000_000),
    "minutes": (0, 1_500),
    "kilometres": (0, 200),
    "decares_per_1000": (0, 2_000),
    "decares": (0, 40),
    "square_metres": (50, 800),
    "nok_per_square_metre": (5_000, 150_000),
    "per_square_kilometre": (200, 8_000),
    "tonnes": (0, 300),
    "kilowatt_hours_per_resident": (0, 1_600_000),
    "megawatts": (0, 3_000),
    "kilowatts_per_resident": (0, 1_300),
    "metres_per_resident": (0, 500),
    "points": (30, 60),
    "per_100": (50, 160),
    "count": (0, 60_000),
    "index": (0, 1000),
    "ratio": (0, 40),
    "years": (30, 60),
    "per_1000": (-200, 600),
}
#: Where the unit's range does not fit: a difference, a share of few, one year of a small place.
POSSIBLE_OF = {
    "aldersbaereevne": (1, 10),
    "gap-medianinntekt": (-300_000, 300_000),
    "spredning-medianinntekt": (0, 500_000),
    "reservekapasitet-fastlege": (40, 700),
    "innenlands-nettoflytting": (-400, 200),
    "netto-innvandring": (-100, 400),
    "kohortendring-16-24": (-300, 1_300),
    "kohortendring-25-39": (-300, 300),
    "nye-fritidsbygg": (0, 700),
    "bygg-i-aktsomhetsomrader": (0, 300),
    "arbeidsplasser-per-100": (20, 200),
    "arbeidsplasser-per-100-i-byen": (1, 200),  # the grid lacks most of them in small places before 2020
    "tetthet-i-byen": (20, 8_000),
    "virksomheter-1-km": (0, 20_000),
    "funksjoner-utover-folketall": (-9, 9),
}
#: What the source does not publish for nine of ten municipalities, with the part that is there.
PART_OF_THE_COUNTRY = {
    "boligpris-enebolig": 0.7,  # too few sales elsewhere
    "bygging-i-strandsona": 0.6,  # only by the sea
    "kjoretid-til-storre-senter": 0.9,  # the Oslo region has none larger
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
    kind = "region" if entry.level == "region" else kind
    kind = "centre" if entry.centre_only and kind == "municipality" else kind
    found = values(slug, kind)
    published = years(slug)
    assert published and list(published) == sorted(set(published))
    numbers = found.value[np.isin(found.years, published)]
    low, high = POSSIBLE_OF.get(slug) or POSSIBLE[entry.unit]
    assert np.nanmin(numbers) >= low and np.nanmax(numbers) <= high
    assert np.nanstd(numbers[-1]) > 0, "a measure that is the same everywhere measures nothing"


@pytest.mark.parametrize("slug", [s for s, e in ENTRIES.items() if not e.centre_only])
def test_entry_covers_the_country(slug):
    found = values(slug, "region" if ENTRIES[slug].level == "region" else "municipality")
    latest = found.year_index(years(slug)[-1])
    applies = ~np.isin(found.missing[latest], (NOT_APPLICABLE, *ONLY.values()))
    enough = PART_OF_THE_COUNTRY.get(slug, 0.9)
    assert (found.missing[latest][applies] == 0).mean() > enough


@pytest.mark.parametrize("slug", [s for s, e in ENTRIES.items() if not e.centre_only])
def test_missing_and_value_exclude_each_other(slug):
    for kind in ("municipality", "centre", "hinterland:ba", "region", "county", "norway"):
        found = values(slug, kind)
        assert ((found.missing != 0) == np.isnan(found.value)).all()
        assert not (found.estimated & (found.missing != 0)).any()


def test_every_topic_can_be_chosen():
    for slug in catalog.challenges():
        assert any(entry.challenge == slug for entry in ENTRIES.values()), slug
    # By the rule that taxonomy.yaml states: what measures getting somewhere is access, a theme alone.
    access = {slug for slug, entry in ENTRIES.items() if entry.challenge is None}
    assert access >= {slug for slug, entry in ENTRIES.items() if entry.unit == "minutes"}
    assert access >= {"5g-dekning", "fiberdekning", "sentralitet", "ferje-til-senter", "andel-innen-45-min"}
    assert {ENTRIES[slug].theme for slug in access} == {"a"}
    for slug in catalog.themes():
        assert any(entry.theme == slug for entry in ENTRIES.values()), slug


def test_contract_slugs_exist():
    assert {
        "folketall",
        "andel-67-pluss",
        "folkevekst-10-ar",
        "hoyere-utdanning",
        "arbeidsplassdekning",
        "medianinntekt",
        "sentralitet",
        "reisetid-til-senter",
    } <= set(ENTRIES)


def test_unknown_indicator_names_near_ones():
    with pytest.raises(KeyError, match="andel-67-pluss"):
        catalog.indicator("andel-67-plus")


def test_misspelt_field_is_refused():
    with pytest.raises(ValueError, match="dirction"):
        Indicator.model_validate(
            ENTRIES["folketall"].model_dump() | {"dirction": "neither"},
        )


@pytest.mark.parametrize("field", ["relevance", "noise"])
def test_an_indicator_must_say_what_is_small_and_what_chance_does(field):
    declared = ENTRIES["folketall"].model_dump()
    del declared[field]
    with pytest.raises(ValueError, match=f"folketall must say {field}: "):
        Indicator.model_validate(declared)
    with pytest.raises(ValueError, match=field):
        Indicator.model_validate(ENTRIES["folketall"].model_dump() | {field: "nothing"})


@pytest.mark.parametrize("slug", ENTRIES)
def test_a_gap_has_the_noise_and_the_limit_of_what_it_is_a_gap_on(slug):
    entry, measured = ENTRIES[slug], ENTRIES[ENTRIES[slug].measured]
    assert (entry.noise, entry.relevance) == (measured.noise, measured.relevance)


@pytest.mark.parametrize("slug", ENTRIES)
def test_what_is_small_can_be_seen_and_is_less_than_what_centres_differ_by(slug):
    """At least half a unit of the last decimal; at most the whole span of the centres."""
    entry = ENTRIES[slug]
    found = values(slug, entry.centre_kind("ba")).of_year(years(slug)[-1]).value
    assert 0.5 * 10.0**-entry.decimals <= entry.relevance <= np.nanmax(found) - np.nanmin(found)


def test_a_file_is_used_or_left_out_with_a_reason_never_both():
    left_out = yaml.safe_load((registry.FOLDER / "left_out.yaml").read_text(encoding="utf-8"))
    used = {name for source in sources().values() for name in source.files}
    files = [entry["file"] for entry in left_out]
    assert len(files) == len(set(files)) and not used & set(files)
    for entry in left_out:
        assert set(entry) == {"file", "reason"}
        assert set(entry["reason"]) == {"nb", "en", "nn"} and all(entry["reason"].values())


READERS = {
    "taxonomy.yaml": registry.themes,
    "sources.yaml": registry.sources,
    "components.yaml": registry.components,
    "left_out.yaml": registry.left_out,
    "keywords.yaml": keywords.keywords,
    "pages.yaml": pages.pages,
    "other_names.yaml": other_names.other_names,
    "settlements.yaml": other_names.settlement_names,
    "districts.yaml": other_names.districts,
    "old_numbers.yaml": other_names.old_numbers,
    "former_counties.yaml": other_names.former_counties,
    "similarity.yaml": similarity.presets,
    "profile.yaml": profile.choice,
    "drive_pairs.yaml": drive_pairs.drive_pairs,
    "town_remarks.yaml": town_remarks.town_remarks,
    "beside_centres.yaml": beside_centres.beside_centres,
}
CACHED = (registry._taxonomy, *READERS.values())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A copy of the data files that is read instead, and nothing remembered before or after."""
    registry.indicators()  # read from the real files
    copy = shutil.copytree(registry.FOLDER, tmp_path / "catalog")
    modules = (registry, keywords, other_names, pages, similarity, profile, drive_pairs)
    for module in (*modules, town_remarks, beside_centres):
        monkeypatch.setattr(module, "FOLDER", copy)
    for reader in CACHED:
        reader.cache_clear()
    yield copy
    monkeypatch.undo()
    for reader in CACHED:
        reader.cache_clear()


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize(
    "content", [b"", b"3", b"[]", b"[3]", b"{a: 1}", b"text", b"\xff\xfe", b"themes: 3", b"presets: [3]"]
)
def test_a_data_file_of_another_form_is_named(folder, name, content):
    (folder / name).write_bytes(content)
    with pytest.raises(CatalogError, match=name):
        READERS[name]()
