"""A twin centre's own amount is a weighted mean: an estimate, and written as one beside published ones."""

from __future__ import annotations

import pytest

from regionsenter.measures.profile import profile
from regionsenter.measures.similarity import similar
from regionsenter.measures.values import value
from regionsenter.present.language.estimates import on_screen
from regionsenter.present.map.pairs import pairs
from regionsenter.present.map.state import centre_order
from regionsenter.present.profile.html import detail_html
from regionsenter.present.profile.table import profile_table
from regionsenter.present.similar.html import similar_html
from regionsenter.present.similar.plot import similarity_plot
from regionsenter.present.similar.table import parts_table, similar_table
from regionsenter.present.similar.words import similar_text
from regionsenter.texts import translator

SLUG, TWIN, OTHER = "medianinntekt", "orsta-volda", "voss"
t = translator("nb")


def amount(number: float) -> str:
    return f"{round(number):,}".replace(",", "\u00a0")


EXACT = value(SLUG, "centre", TWIN).value
PUBLISHED = value(SLUG, "centre", OTHER).value
ROUNDED = round(EXACT / 1000) * 1000


def test_the_twin_is_an_estimate_and_the_other_is_not():
    assert "estimated" in value(SLUG, "centre", TWIN).flags and round(EXACT) != ROUNDED
    assert "estimated" not in value(SLUG, "centre", OTHER).flags and PUBLISHED % 1000


@pytest.mark.parametrize("by", ["challenge", "theme"])
def test_profile(by):
    def detail(slug: str) -> str:
        found = profile(slug, by).composites
        return "".join(detail_html(one, "", t) for one in found)

    said = detail(TWIN)
    assert amount(ROUNDED) in said and amount(EXACT) not in said and "anslag)" in said
    assert amount(PUBLISHED) in detail(OTHER)
    table = profile_table(profile(TWIN, by), t)
    row = table["Verdi"].sub(EXACT).abs() < 1
    assert row.sum() == 1 and table.loc[row, "Merknad"].item() == "anslag"
    assert on_screen(table).loc[row, "Verdi"].item() == ROUNDED


def test_similar():
    found = similar(TWIN, {SLUG: 1.0}, n=3)
    hover = str(similarity_plot(found, t).data)
    for said in (similar_text(found, "x", t), similar_html(found, t), hover):
        shown = said.replace("\\xa0", "\u00a0")
        assert amount(ROUNDED) in shown and amount(EXACT) not in shown
    assert f"kr · {found.years[0]} · anslag: Ørsta/Volda" in similar_html(found, t)
    for table in (similar_table(found, t), parts_table(found, t)):
        own = "Verdi i Ørsta/Volda"
        assert (table["Merknad"] == "anslag: Ørsta/Volda").all()
        assert table[own].tolist() == pytest.approx([EXACT] * 3)
        shown = on_screen(table)
        assert shown[own].tolist() == [ROUNDED] * 3
        theirs = "Verdi i senteret på raden"
        assert shown[theirs].tolist() == table[theirs].tolist()


def test_the_map_of_two_values_rounds_each_side_by_its_own_flag():
    found = pairs(SLUG, "drive", value(SLUG, "centre", TWIN).year, "bivariat", "kvantiler")
    text = dict(zip(centre_order(), found.texts, strict=True))
    mark = dict(zip(centre_order(), found.estimated, strict=True))
    assert text[TWIN].partition("/")[0] == str(ROUNDED) and mark[TWIN] == "1"
    inside, _, around = text[OTHER].partition("/")
    assert float(inside) == round(PUBLISHED) and float(around) % 1000 == 0 and mark[OTHER] == "1"
