"""The chosen municipality keeps its own figure beside the map."""

from __future__ import annotations

from regionsenter.measures import value
from regionsenter.present.map.municipality import municipality_html
from tests.present.map.test_cells import T, looked_at


def told(**params: str) -> str:
    view, shown = looked_at(**params)
    return municipality_html(view, shown, T).replace("\u00a0", " ")


def test_figure_year_level_and_centre_are_told():
    said = told(kommune="ulvik", senter="voss", ar="2020")
    figure = value("andel-67-pluss", "municipality", "4620", 2020).value
    assert f"<b>{figure:.1f} %</b>".replace(".", ",") in said
    assert "Ulvik kommune" in said and "2020" in said and "hele kommunen" in said
    assert "BA-region Voss, senter Voss" in said


def test_what_is_missing_says_why():
    said = told(kommune="ulvik", indikator="gap-folkevekst-10-ar")
    assert "<b>mangler</b>" in said and "bare sentrene" in said


def test_none_is_told_of_without_a_choice():
    assert told(senter="voss") == ""
