"""The numbers under a chart are for readers: every heading is a text of the page's language."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

import pandas as pd
import pytest

from regionsenter import present
from regionsenter.asked.rows import indicator_row
from regionsenter.catalog import indicator, indicators, key_figures
from regionsenter.geography.centres import centre
from regionsenter.measures import compare_one, position
from regionsenter.measures.age_structure import age_structure
from regionsenter.measures.catchments import areas_of
from regionsenter.measures.commuting_table import commuting_table
from regionsenter.measures.compared import compared_series
from regionsenter.measures.components_of_change import components_of_change
from regionsenter.measures.functions import against_population
from regionsenter.measures.growth_quadrants import growth_quadrants
from regionsenter.measures.leaning import leaning
from regionsenter.measures.peer_series import peer_series
from regionsenter.measures.profile import fields, profile
from regionsenter.measures.rank_change import rank_changes
from regionsenter.measures.sensitivity import curves
from regionsenter.measures.similarity import similar
from regionsenter.measures.typology import typology
from regionsenter.present.centre.panel.html import figures_table_html
from regionsenter.present.centre.row.html import row_html
from regionsenter.present.centre.strip.table import strip_table
from regionsenter.texts import translator
from regionsenter.view import View

PLACE = "Voss"


SLUG = "andel-67-pluss"


class Marked:
    """Marks every text that goes through translation."""

    language = "nb"

    def __call__(self, text: str) -> str:
        return f"§{text}"

    def plural(self, singular: str, plural: str, n: int) -> str:
        return self(singular if n == 1 else plural)


@cache
def tables() -> dict[str, object]:
    """Every function that makes the table of a chart, by name."""
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(present.__path__, f"{present.__name__}.")
        if module.name.endswith(".table")
    ]
    return {
        name: function
        for module in modules
        for name, function in vars(module).items()
        if name.endswith("_table")
        and name[0] != "_"
        and "t" in getattr(getattr(function, "__code__", None), "co_varnames", ())
    }


def history() -> pd.DataFrame:
    return pd.DataFrame({"year": [2016, 2026], "centre": [10, 12], "hinterland": [5, 4]})


def one() -> object:
    return compare_one(indicator(SLUG), centre("voss"), "ba", None)


#: How each is called, given the function and the translator.
CASES = {
    "strip_table": lambda f, t: f(position(SLUG, "voss"), one(), PLACE, t, slug="voss"),
    "population_table": lambda f, t: f(history(), history().iloc[:0], t),
    "pyramid_table": lambda f, t: f(age_structure("voss"), PLACE, t),
    "components_table": lambda f, t: f(components_of_change("voss"), PLACE, t),
    "home_and_work_table": lambda f, t: f(commuting_table("voss"), t),
    "series_table": lambda f, t: f(peer_series("voss", SLUG), indicator(SLUG), PLACE, t),
    "functions_table": lambda f, t: f(against_population(), t),
    "sensitivity_table": lambda f, t: f(curves(), t),
    "profile_table": lambda f, t: f(profile("voss"), t),
    "rank_interval_table": lambda f, t: f(fields()[0], t),
    "typology_table": lambda f, t: f(typology(count=3), "challenge", t),
    "leaning_table": lambda f, t: f(leaning("voss"), t),
    "leaning_rows_table": lambda f, t: f(leaning("voss"), t),
    "catchments_table": lambda f, t: f(areas_of("kongsvinger"), t),
    "similar_table": lambda f, t: f(similar("voss"), t),
    "parts_table": lambda f, t: f(similar("voss"), t),
    "weights_table": lambda f, t: f(similar("voss"), t),
    "slope_table": lambda f, t: f(rank_changes(SLUG), t),
    "quadrants_table": lambda f, t: f(growth_quadrants(), t),
    "lines_table": lambda f, t: f(compared_series(SLUG, ("voss", "alta")), SLUG, t),
    "compare_strip_table": lambda f, t: f(
        position(SLUG, "voss"), (("voss", PLACE, 21.0), ("x", "X", None)), SLUG, t
    ),
}


#: Tables that are no chart's: each has tests of its own.
ALONE = {
    *("bands_table", "changes_table", "county_table", "district_table", "held_functions_table"),
    *("group_table", "filtered_table", "municipalities_table", "robustness_overview_table"),
    *("match_table", "robustness_table", "steadiness_table", "towns_table", "two_groups_table"),
    *("choices_table", "worst_table", "members_table", "outside_table"),
}


def made(name: str, t) -> pd.DataFrame:
    return CASES[name](tables()[name], t)


def test_every_chart_table_is_tried_here():
    assert set(tables()) == {*CASES, *ALONE}


@pytest.mark.parametrize("name", CASES)
def test_every_heading_is_translated(name):
    table = made(name, Marked())
    assert len(table) and table.columns.is_unique
    # The centre's own name heads a column of its own in some.
    assert [head for head in table.columns if not head.startswith("§") and head != PLACE] == []


@pytest.mark.parametrize("name", CASES)
def test_no_cell_is_a_slug_or_a_truth_value_of_the_code(name):
    table = made(name, translator("nb"))
    for head, column in table.items():
        cells = column.dropna().tolist()
        assert not any(isinstance(cell, bool) for cell in cells), head
        assert not {"voss", "persons", "percent", "both_grow"} & {
            cell for cell in cells if isinstance(cell, str)
        }, head


t = translator("nb")


VOSS = centre("voss")


@pytest.mark.parametrize("slug", indicators())
def test_every_form_shows_norway_by_the_same_rule(slug):
    entry = indicators()[slug]
    compared = compare_one(entry, VOSS)
    there = entry.has_country and compared.norway.value is not None
    assert (compared.country.value is not None) == there
    assert ("norway" in set(compared_series(slug, ["voss"])["slug"])) == entry.has_country
    assert peer_series("voss", slug)["norway"].notna().any() <= entry.has_country
    frame = strip_table(position(slug, "voss", compared.year), compared, "Voss", t)
    assert ("Norge" in set(frame["Navn"])) == there


def test_a_size_has_a_dash_for_norway_in_row_and_table():
    people = next(entry for entry in key_figures() if entry.slug == "folketall")
    table = figures_table_html([compare_one(people, VOSS)], t, caption="")
    row = row_html(
        indicator_row(people, VOSS, View("folketall", centre="voss"), frozenset({"voss", "alta"})),
        "Voss",
        t,
    )
    for html in (table, row):
        assert "5\u00a0627\u00a0400" not in html and "16\u00a0438" in html
