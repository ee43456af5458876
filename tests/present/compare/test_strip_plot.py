"""The strip of compared centres: figure, words and table say the same, and nothing covers."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from regionsenter.asked import comparison
from regionsenter.measures import position
from regionsenter.present.charts import house
from regionsenter.present.charts.labels import SPACE
from regionsenter.present.compare import table as compare_table
from regionsenter.present.compare import words as compare_words
from regionsenter.present.compare.strip_plot import compare_strip_plot, pack
from regionsenter.present.parts.compare_style import STYLES
from regionsenter.texts import translator
from tests.asked.views import view
from tests.present.compared import compared
from tests.present.fixtures import texts

t = translator("nb")


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_strip_labels_stay_clear_of_one_another(fractions):
    labels = [(one, "◆ Voss 21,3 %") for one in fractions]
    wide = house.label_width(labels[0][1], bold=True)
    for plot in (330, 900):
        placed = pack(labels, 330)
        spans = [
            (row, f * plot + shift - wide / 2, f * plot + shift + wide / 2)
            for (f, _), (row, shift) in zip(labels, placed, strict=True)
        ]
        for (r1, a1, b1), (r2, a2, b2) in itertools.combinations(spans, 2):
            assert r1 != r2 or b1 + SPACE <= a2 + 1e-6 or b2 + SPACE <= a1 + 1e-6


def test_compare_strip():
    where = position("andel-67-pluss", "voss")
    figure = compare_strip_plot(where, compared("andel-67-pluss"), "andel-67-pluss", t)
    assert len(figure.data[0].x) == where.of - 8
    assert {trace.marker.symbol for trace in figure.data[1:]} == {s.symbol for s in STYLES}
    table = compare_table.compare_strip_table(where, compared("andel-67-pluss"), "andel-67-pluss", t)
    assert table.loc[0, "Nummer (1 har høyest verdi)"] == where.rank and len(table) == where.of
    text = compare_words.compare_strip_text(where, compared("andel-67-pluss"), "andel-67-pluss", 2026, t)
    assert text.startswith("Tallene gjelder senterkommunen. Andel 67 år og eldre, 2026, fra høyest til")
    assert "tredje lavest av 121; Alta 14,1\u00a0%, lavest av 121." in text


def test_compare_strip_tells_what_is_missing_and_what_is_outside():
    where = position("folketall", "voss")
    rows = (("voss", "Voss", 16_438.0), ("x", "X", None), ("oslo-baerum", "Oslo/Bærum", 8e5))
    figure = compare_strip_plot(where, rows, "folketall", t)
    assert "X: tall mangler" in texts(figure)
    text = compare_words.compare_strip_text(where, rows, "folketall", 2026, t)
    assert "Tall mangler for X." in text and "(utenfor gruppa)" in text


def test_gaps_are_signed_in_the_chart():
    mine = view(sammenlign="voss.arendal", vis="gap")
    found, rows = comparison.standing(mine, 2026)
    figure = compare_strip_plot(found, rows, "andel-67-pluss", t, gap=True)
    told = " ".join(note.text for note in figure.layout.annotations)
    assert "Arendal +" in told and "Voss −" in told and "%" not in told


def test_the_compared_centres_have_their_whiskers_and_the_table_their_ends():
    shown = view(indikator="fodte-per-1000", sammenlign="voss.dovre")
    ends, few = comparison.intervals(shown, 2024), comparison.too_few(shown, 2024)
    where, rows = comparison.standing(shown, 2024)
    figure = compare_strip_plot(where, rows, "fodte-per-1000", t, intervals=ends)
    whiskers = [trace for trace in figure.data if trace.name == "interval"]
    assert [max(x for x in trace.x if x is not None) for trace in whiskers] == [
        round(ends[slug][1], 1) for slug in ("voss", "dovre")
    ]
    table = compare_table.compare_strip_table(where, rows, "fodte-per-1000", t, intervals=ends, few=few)
    assert table["Nedre grense (95 %)"].tolist()[:2] == [ends["voss"][0], ends["dovre"][0]]
    assert table["Nedre grense (95 %)"].isna()[2:].all()
    ranks = table["Nummer (1 har høyest verdi)"]
    assert ranks[0] > 0 and ranks.isna()[1]  # 8 births
    text = compare_words.compare_strip_text(where, rows, "fodte-per-1000", 2024, t, few=few)
    assert "Dombås 3,2 (for få hendelser til å rangere)" in text and "Voss 9,2, nummer 35 av" in text


def test_what_is_not_ranked_is_told_last_and_marked():
    asked = view(indikator="strom-husholdninger", sammenlign="hammerfest.alta.voss")
    where, rows = comparison.standing(asked, 2024)
    outside = comparison.unranked(asked, 2024)
    text = compare_words.compare_strip_text(where, rows, asked.indicator, 2024, t, unranked=outside)
    assert text.index("Alta") < text.index("Voss") < text.index("Hammerfest")
    assert "(rangeres ikke)" in text and "utenfor gruppa" not in text
    marked = compare_words.names_marked(rows, outside, t)
    assert [name for _, name, _ in marked] == ["Hammerfest (rangeres ikke)", "Alta", "Voss"]
