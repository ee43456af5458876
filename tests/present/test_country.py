"""Norway stands beside a centre by one rule, wherever it is shown."""

from __future__ import annotations

import pytest

from regionsenter.asked.rows import indicator_row
from regionsenter.catalog import indicators, key_figures
from regionsenter.geography.centres import centre
from regionsenter.measures import compare_one, position
from regionsenter.measures.compared import compared_series
from regionsenter.measures.peer_series import peer_series
from regionsenter.present.centre.panel.html import figures_table_html
from regionsenter.present.centre.row.html import row_html
from regionsenter.present.centre.strip.table import strip_table
from regionsenter.texts import translator
from regionsenter.view import View

T = translator("nb")
VOSS = centre("voss")


def test_sizes_and_what_a_centre_alone_has_have_no_country():
    without = {slug for slug, entry in indicators().items() if not entry.has_country}
    assert {"folketall", "antall-kommuner", "ansatte", "gap-medianinntekt"} < without
    assert {"arbeidsplasser-1-km", "funksjoner-utover-folketall"} < without
    assert not {"kommunestorrelse", "andel-67-pluss", "folkevekst-10-ar"} & without


@pytest.mark.parametrize("slug", indicators())
def test_every_form_shows_norway_by_the_same_rule(slug):
    entry = indicators()[slug]
    compared = compare_one(entry, VOSS)
    there = entry.has_country and compared.norway.value is not None
    assert (compared.country.value is not None) == there
    assert ("norway" in set(compared_series(slug, ["voss"])["slug"])) == entry.has_country
    assert peer_series("voss", slug)["norway"].notna().any() <= entry.has_country
    frame = strip_table(position(slug, "voss", compared.year), compared, "Voss", T)
    assert ("Norge" in set(frame["Navn"])) == there


def test_a_size_has_a_dash_for_norway_in_row_and_table():
    people = next(entry for entry in key_figures() if entry.slug == "folketall")
    table = figures_table_html([compare_one(people, VOSS)], T, caption="")
    row = row_html(
        indicator_row(people, VOSS, View("folketall", centre="voss"), frozenset({"voss", "alta"})),
        "Voss",
        T,
    )
    for html in (table, row):
        assert "5\u00a0627\u00a0400" not in html and "16\u00a0438" in html
