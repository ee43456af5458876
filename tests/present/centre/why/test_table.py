"""Why a hinterland is what it is, as tables and as HTML (regionsenter/present/centre/why/table.py)."""

from __future__ import annotations

import pytest

from regionsenter.measures.why import why_members
from regionsenter.present.centre.why.html import why_html
from regionsenter.present.centre.why.table import members_table, outside_table
from regionsenter.texts import LANGUAGES, translator

t = translator("nb")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_row_a_municipality_with_its_figures_and_what_decided():
    found = why_members("alta")
    table = members_table(found, t).map(plain)
    assert table["Kommune"].tolist() == ["Loppa", "Kvænangen", "Hasvik", "Måsøy", "Kautokeino"]
    loppa, hasvik = table.iloc[0], table.iloc[2]
    assert loppa.tolist()[1:] == ["52", "12,6 %", "94 min", "846", "12,6 % pendler (grensen er 5 %)"]
    assert hasvik["Til senteret, modellert"] == "ikke innen tre timer"
    outside = outside_table(found, t).map(plain)
    assert outside["Hvorfor ikke"].iloc[0] == "4,4 % pendler (grensen er 5 %)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_section_has_both_tables_and_the_sources(language):
    html = why_html(why_members("voss"), translator(language))
    assert html.count("<table") == 2 and "03321" in html and "07459" in html
    assert why_html(why_members("hammerfest"), translator(language)).count("<table") == 1
