"""Values across moved borders, on the committed snapshot (regionsenter/measures/borders.py)."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.geography.centres import centre, centres
from regionsenter.measures.areas import areas
from regionsenter.measures.borders import broken, corrected, moved_borders
from regionsenter.measures.rank_change import rank_changes
from regionsenter.measures.series import series
from regionsenter.measures.standing import candidate_values
from regionsenter.measures.table import comparison_columns
from regionsenter.measures.values import ranked_values, value, values
from regionsenter.snapshot import snapshot

VESTNES, RAUMA, FJALER, ASKVOLL, SUNNFJORD = "1535", "1539", "4646", "4645", "4647"


def growth(code, slug="folkevekst-10-ar", year=2026):
    return value(slug, "municipality", code, year).value


def published(code, first, last=2026):
    cube = snapshot().components["population"]
    column = snapshot().codes.index(code)
    then, now = (cube.values[list(cube.years).index(year), column] for year in (first, last))
    return (now / then - 1) * 100


def is_broken(slug, code, year, kind="municipality"):
    return bool(broken(slug, kind, year)[areas(kind).index[code]])


def test_vagstranda_is_vestnes_also_before_it_was():
    """412 people by births, deaths and moves; the ministry counted 442 two years before."""
    (move,) = [m for m in moved_borders().to_dict("records") if m["place"] == "Vågstranda"]
    assert (move["giver"], move["receiver"], move["year"]) == ("Rauma", "Vestnes", 2021)
    assert move["persons"] == 412 and move["published_persons"] == 442
    assert set(move["found"].split(";")) == {"components", "grid", "jump", "published"}
    assert published(VESTNES, 2016) == pytest.approx(10.6, abs=0.05)
    assert growth(VESTNES) == pytest.approx(4.4, abs=0.3)
    assert published(RAUMA, 2016) == pytest.approx(-4.0, abs=0.05)
    assert growth(RAUMA) == pytest.approx(100 * (7195 / (7492 - 412) - 1))


def test_the_gap_of_kinn_turns():
    hinterland = centre("kinn").hinterland
    cube = snapshot().components["population"]
    column = [snapshot().codes.index(code) for code in hinterland]
    then, now = (cube.values[list(cube.years).index(year), column].sum() for year in (2016, 2026))
    assert published("4602", 2016) - 100 * (now / then - 1) < -2
    assert value("folkevekst-10-ar", "gap:ba", "kinn", 2026).value > 0
    assert growth("4649") == pytest.approx(3.2, abs=0.1)  # Stad; 9.4 as published


@pytest.mark.parametrize(
    ("giver", "receiver", "year", "persons"),
    [
        ("Sogndal", "Vik", 1992, 549),
        ("Gloppen", "Stad", 1992, 182),
        ("Fitjar", "Bømlo", 1995, 215),  # 225 as published
        ("Sande", "Vanylven", 2002, 391),  # 380 as published
        ("Vestre Toten", "Østre Toten", 2003, 452),
        ("Sandefjord", "Tønsberg", 2017, 2220),
        ("Tønsberg", "Holmestrand", 2020, 154),
        ("Kinn", "Stad", 2020, 530),
        ("Midt-Telemark", "Notodden", 2020, 442),
        ("Lillestrøm", "Nes", 2020, 680),
        ("Hjelmeland", "Stavanger", 2020, 78),
        ("Sogndal", "Høyanger", 2020, 110),
        ("Risør", "Tvedestrand", 2025, 102),
    ],
)
def test_moves_that_are_known_are_found(giver, receiver, year, persons):
    found = {(m.giver, m.receiver, m.year): m.persons for m in moved_borders().itertuples()}
    assert found[giver, receiver, year] == persons


def test_what_is_published_of_a_size_is_about_what_is_found():
    told = moved_borders().dropna(subset=["published_persons"])
    assert len(told) == 3
    assert (abs(told["persons"] / told["published_persons"] - 1) < 0.1).all()


def test_the_country_is_the_same_every_year():
    today, as_published = (snapshot().components[slug] for slug in ("population_today", "population"))
    assert np.array_equal(today.years, as_published.years)
    sums = [np.nansum(cube.values, axis=1) for cube in (today, as_published)]
    assert np.array_equal(*sums) and sums[0][-1] == 5_627_400
    assert value("folketall", "norway", "0", 2026).value == 5_627_400


def test_the_last_year_is_as_published_in_every_municipality():
    today, as_published = (
        snapshot().components[slug].values[-1] for slug in ("population_today", "population")
    )
    assert np.array_equal(today, as_published, equal_nan=True)


def test_rates_are_of_the_people_among_whom_the_events_were_counted():
    """Births in Vestnes in 2016 were not those of Vågstranda."""
    births = snapshot().components["births"]
    born = births.values[list(births.years).index(2016), snapshot().codes.index(VESTNES)]
    assert value("fodte-per-1000", "municipality", VESTNES, 2016).value == pytest.approx(1000 * born / 6611)


def test_a_corrected_figure_says_so_and_is_ranked():
    old, new = (value("folketall", "municipality", VESTNES, year) for year in (2016, 2021))
    assert old.value == 6611 + 412 and "derived" in old.flags and "series_break" not in old.flags
    assert "derived" not in new.flags
    flags = series("folketall", "municipality", VESTNES).set_index("year")["flags"]
    assert "derived" in flags[1990] and "derived" not in flags[2021]
    assert not is_broken("folkevekst-10-ar", VESTNES, 2026)
    assert "vestnes" in {slug for slug, *_ in candidate_values("folkevekst-10-ar", 2026)}


def test_an_area_with_both_sides_has_nothing_to_correct():
    """Ørsta gave people to Volda in 2020; the two make one region."""
    both = next(place for place in centres() if "1520" in place.municipalities)
    assert "1577" in both.municipalities
    regions, municipalities = areas("region").index, areas("municipality").index
    assert corrected("folkevekst-10-ar", "municipality", 2026)[municipalities["1520"]]
    assert not corrected("folkevekst-10-ar", "region", 2026)[regions[str(both.region_number)]]
    assert not corrected("folkevekst-10-ar", "norway", 2026).any()
    assert not broken("folkevekst-siden-1986", "norway", 2026).any()


def test_growth_over_a_move_of_unknown_size_is_shown_and_not_ranked():
    """Three municipalities at Dalsfjorden exchanged land in several directions in 1990."""
    for code in (FJALER, ASKVOLL, SUNNFJORD):
        found = value("folkevekst-siden-1986", "municipality", code)
        assert found.value is not None and "series_break" in found.flags
        assert "series_break" not in value("folkevekst-20-ar", "municipality", code).flags
    figures = ranked_values("folkevekst-siden-1986", "municipality").of_year(2026)
    at = areas("municipality").index[FJALER]
    assert np.isnan(figures.value[at])
    assert not np.isnan(values("folkevekst-siden-1986", "municipality").of_year(2026).value[at])


def test_a_broken_centre_is_in_no_rank_table_or_change_of_rank():
    slugs = {slug for slug, *_ in candidate_values("folkevekst-siden-1986", 2026)}
    assert "sunnfjord" not in slugs and "voss" in slugs
    table = comparison_columns("folkevekst-siden-1986", "ba", 2026)
    assert not table.loc["sunnfjord", "ranked"] and not np.isnan(table.loc["sunnfjord", "centre"])
    assert table.loc["voss", "ranked"]
    moved = rank_changes("folketall", 1990, 2000).set_index("slug")
    assert moved.loc["sunnfjord", "missing"] == "boundary_change"
    assert moved.loc["voss", "missing"] is None


def test_a_stock_before_a_move_of_unknown_size_is_not_within_todays_borders():
    assert is_broken("folketall", FJALER, 1990) and not is_broken("folketall", FJALER, 1991)


@pytest.mark.parametrize("slug", ["kohortendring-25-39"])
def test_the_cohorts_of_the_year_of_a_move_have_it_in_them(slug):
    """From 1 January 2020 to 1 January 2021 Vestnes got 412 people more without a mover: that year is in
    the means of five years that end in 2020 to 2024."""
    assert is_broken(slug, VESTNES, 2020) and is_broken(slug, RAUMA, 2020)
    assert is_broken(slug, VESTNES, 2024)
    assert not is_broken(slug, VESTNES, 2019) and not is_broken(slug, VESTNES, 2025)
    assert "series_break" in value(slug, "municipality", VESTNES, 2020).flags


def test_a_handful_in_a_city_breaks_nothing():
    assert not is_broken("kohortendring-25-39", "1108", 2016)  # 33 from Sandnes to Sola
    assert is_broken("kohortendring-25-39", "1124", 2016)


def test_a_gap_is_broken_with_either_side():
    kind = "gap:ba"
    column = areas("centre").index
    around = broken("folkevekst-siden-1986", "hinterland:ba", 2026)
    gaps = broken("folkevekst-siden-1986", kind, 2026)
    inside = broken("folkevekst-siden-1986", "centre", 2026)
    assert np.array_equal(gaps, inside | around) and gaps[column["sunnfjord"]]


def test_what_no_border_matters_for_is_never_broken():
    for slug in ("andel-67-pluss", "medianinntekt", "egendekning"):
        assert not broken(slug, "municipality", 2020).any()
    assert sum(broken("folkevekst-siden-1986", "centre", 2026)) < len(centres()) / 20
