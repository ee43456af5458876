"""The target group as tables."""

from __future__ import annotations

import pytest

from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.table import (
    FILTERS,
    county_table,
    delineation_headings,
    filtered_table,
    group_table,
)
from regionsenter.present.parts.data_table import frame_table_html
from regionsenter.texts import translator
from regionsenter.vocabulary import county_name

t = translator("nb")


GROUP = target_group()


def test_the_table_of_regions():
    table = group_table(GROUP, county_name(), t)
    assert len(table) == 159 and set(table.columns) <= set(delineation_headings(t))
    assert (table["i_malgruppa"] == "ja").sum() == 121
    row = table.set_index("senterkode").loc["moss"]
    assert row["fylke"] == "Østfold" and row["tettsted_innbyggere"] == 50_214
    assert row["grunn"] == "Senteret ligger i en storbys omland" and row["storby_minutter"] == 32.9
    by_slug = table.set_index("senterkode")
    assert by_slug["tettsted_innbyggere"].isna().sum() == 7
    assert by_slug["storby_minutter"].isna().sum() == 82  # none within three hours


def test_the_table_by_county_ends_with_the_country():
    table = county_table(GROUP, county_name(), t)
    assert len(table) == 16 and set(table.columns) <= set(delineation_headings(t))
    counties, country = table.iloc[:-1], table.iloc[-1]
    for name in ("sentre", "kommuner", "innbyggere", "tettsted_innbyggere"):
        assert counties[name].sum() == country[name]
    assert country["fylke"] == "Norge" and country["innbyggere_prosent"] == 37.3


@pytest.mark.parametrize("which", FILTERS)
def test_filters_cut_the_table_down(which):
    group = target_group()
    rows = filtered_table(group, which, county_name(), t)
    expected = {"alle": 159, "med": 121, "utenfor": 38, "vippen": len(group.borderline)}
    assert len(rows) == expected[which] and (rows["begrunnelse"] != "").all()
    assert rows["senter"].iloc[0] <= rows["senter"].iloc[1]
    with pytest.raises(ValueError, match="unknown filter"):
        filtered_table(group, "noen", county_name(), t)


def test_numbers_in_a_table_are_written_as_the_language_does():
    rows = filtered_table(target_group(), "alle", county_name(), t)
    html = frame_table_html(rows, t, caption="")
    assert "728714" not in html and "26\u00a0255" in html and "mangler" in html


def test_other_towns_follow_the_centres_where_several_may_be():
    several = target_group(Limits(several_centres=1))
    table = group_table(several, county_name(), t)
    assert len(table) == 159 + 58 and (table["i_malgruppa"] == "ja").sum() == 148
    row = table.set_index("senterkode").loc["raufoss"]
    assert row["slag"] == "annen by" and row["senter"] == "Raufoss" and row["fylke"] == "Innlandet"
    inside = filtered_table(several, "med", county_name(), t)
    assert len(inside) == 148 and "Sandefjord" in set(inside["senter"])
    counties = county_table(several, county_name(), t).set_index("fylke")["andre_byer"]
    assert counties["Norge"] == 27 == counties.drop("Norge").sum()
    assert "andre_byer" not in county_table(target_group(), county_name(), t)


def test_jobs_stand_beside_functions():
    row = group_table(target_group(), county_name(), t).set_index("senterkode").loc["voss"]
    assert row["ansatte"] > row["ansatte_i_byen"] > 3_000 and row["funksjoner"] > 4
