"""``present/delineation/towns/table.py``: a row a town, with what decides and where its centre is."""

from __future__ import annotations

from regionsenter.geography.limits import Limits
from regionsenter.measures.target_group import target_group
from regionsenter.present.delineation.table import delineation_headings
from regionsenter.present.delineation.towns.table import ON_PAGE, towns_table
from regionsenter.texts import translator
from regionsenter.vocabulary import county_name, municipality_name

t = translator("nb")


def table(limits):
    return towns_table(target_group(limits), county_name(), municipality_name(), t).set_index("by")


def test_a_town_with_its_centre_and_figures():
    row = table(Limits()).loc["Brumunddal"]
    assert (row["kommune"], row["senter_i_regionen"], row["fylke"]) == ("Ringsaker", "Hamar", "Innlandet")
    assert row["tettsted_innbyggere"] == 11_337 and row["funksjoner"] == 2 and row["ansatte"] > 10_000
    assert (row["fyller_kravene"], row["i_malgruppa"]) == ("ja", "nei")
    assert table(Limits(several_centres=1)).loc["Brumunddal", "i_malgruppa"] == "ja"


def test_the_largest_come_first_and_every_column_has_a_heading():
    found = table(Limits())
    assert found["tettsted_innbyggere"].is_monotonic_decreasing and len(found) == 58
    assert set(ON_PAGE) <= {"by", *found.columns} <= set(delineation_headings(t))
