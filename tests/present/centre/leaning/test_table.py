"""Who leans on a centre, as tables (regionsenter/present/centre/leaning/table.py)."""

from __future__ import annotations

from regionsenter.measures.leaning import leaning
from regionsenter.present.centre.leaning.html import leaning_html
from regionsenter.present.centre.leaning.table import leaning_rows_table, leaning_table, more_text
from regionsenter.texts import translator

t = translator("nb")


def test_a_row_a_function_and_the_file_a_row_a_municipality():
    profile = leaning("hammerfest")
    table, rows = leaning_table(profile, t), leaning_rows_table(profile, t)
    assert table["Funksjon"].tolist() == [one.function.name.nb for one in profile.functions]
    assert len(rows) == sum(len(one.municipalities) for one in profile.functions)
    hospital = rows[rows["Funksjon"].eq("Akuttsykehus")].set_index("Kommunenummer")
    assert {"5603", "5601"} <= set(hospital.index)
    more = hospital["Minutter uten"] - hospital["Minutter til senterets"]
    assert (more - hospital["Minutter lenger"]).abs().max() < 0.06


def test_the_centres_own_is_not_among_the_others():
    table = leaning_table(leaning("hammerfest"), t).set_index("Funksjon")
    others = table["Andre kommuner enn senterets egen"]
    assert "Alta" in others["Akuttsykehus"] and not others.str.contains("Hammerfest").any()


def test_no_other_in_reach_is_said_and_not_a_number():
    assert more_text(float("inf"), t) == "ingen annen i rekkevidde"


def test_the_section_has_words_table_and_method():
    html = leaning_html(leaning("voss"), t)
    assert html.count("<table") == 1 and "rs-readout" in html and "regnestykke" in html
