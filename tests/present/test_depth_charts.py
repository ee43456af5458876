"""Pyramid, components, commuting, series and sparkline: figure, words and table agree."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.catalog import indicator
from regionsenter.measures.age_structure import age_structure
from regionsenter.measures.commuting_table import ELSEWHERE, commuting_change, commuting_table
from regionsenter.measures.components_of_change import components_of_change
from regionsenter.measures.peer_series import peer_series
from regionsenter.present.centre.commuting.plot import MOST, SCALE, commuting_plot
from regionsenter.present.centre.commuting.table import home_and_work_table
from regionsenter.present.centre.commuting.words import REST, commuting_text
from regionsenter.present.centre.components.plot import PARTS, components_plot
from regionsenter.present.centre.components.table import components_table
from regionsenter.present.centre.components.words import components_text
from regionsenter.present.centre.pyramid.plot import pyramid_plot
from regionsenter.present.centre.pyramid.table import pyramid_table
from regionsenter.present.centre.pyramid.words import pyramid_text
from regionsenter.present.centre.series.plot import END_LABEL, series_plot
from regionsenter.present.centre.series.table import series_table
from regionsenter.present.centre.series.words import series_text
from regionsenter.present.charts import house
from regionsenter.present.charts.sparkline import HEIGHT, WIDTH, sparkline_svg
from regionsenter.texts import translator

t = translator("nb")


def plain(text):
    return text.replace("\u00a0", " ")


def contrast(colour, other):
    def luminance(value):
        parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        parts = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(colour), luminance(other)))
    return (high + 0.05) / (low + 0.05)


# Pyramid


def test_the_area_of_the_bars_is_everybody():
    figure = pyramid_plot(age_structure("sunnfjord"), "Førde", t)
    left, right = (trace for trace in figure.data if trace.type == "bar")
    assert max(left.x) <= 0 <= min(right.x)
    for bars in (left, right):
        assert np.dot(np.abs(bars.x), bars.width) == pytest.approx(100, abs=0.1)
        assert sum(bars.width) == 100


def test_pyramid_says_what_it_shows():
    frame = age_structure("sunnfjord")
    text = plain(pyramid_text(frame, "Førde", 2026, t))
    assert "67+ år: 17,1 % i Førde, 24,6 % i omlandet og 17,1 % i landet (2026)." in text
    table = pyramid_table(frame, "Førde", t)
    assert len(table) == 18 and table["Alder"].iloc[0] == "0–5" and table["Alder"].iloc[-1] == "90+"
    persons = sum(int(plain(one).replace(" ", "")) for one in table["Førde, personer"])
    assert persons == 22_804


def test_pyramid_without_hinterland_and_without_figures():
    alone = age_structure("alta")
    figure = pyramid_plot(alone, "Alta", t)
    assert sum(trace.type == "bar" for trace in figure.data) == 1
    assert any("mangler" in note.text for note in figure.layout.annotations)
    assert pyramid_text(alone, "Alta", 2026, t).endswith("Tall for omlandet mangler.")
    nothing = age_structure("alesund", year=2022)
    assert "mangler for 2022" in pyramid_text(nothing, "Ålesund", 2022, t)


# Components


def test_bars_add_up_to_the_line_and_moves_are_never_drawn_twice():
    frame = components_of_change("sunnfjord")
    figure = components_plot(frame, "Førde", t)
    for panel, side in (("y", "centre"), ("y2", "hinterland")):
        traces = [trace for trace in figure.data if trace.yaxis == panel]
        bars = [trace for trace in traces if trace.type == "bar"]
        (line,) = (trace for trace in traces if trace.type == "scatter")
        assert len(bars) == len(PARTS)
        stacked = [sum(bar.y[i] or 0 for bar in bars) for i in range(len(line.x))]
        assert stacked == pytest.approx(list(line.y), abs=1.2)
        assert sum(value is not None for value in bars[1].y) == 7, side  # 2016-2022 as one
        assert sum(value is not None for value in bars[2].y) == 2
    assert figure.layout.yaxis.range == figure.layout.yaxis2.range


def test_part_colours_reach_three_to_one():
    assert all(contrast(colour, house.PAPER) >= 3 for colour, _ in PARTS.values())
    assert len({hatch for _, hatch in PARTS.values()}) == len(PARTS)


def test_components_words_and_table():
    frame = components_of_change("sunnfjord")
    text = plain(components_text(frame, "Førde", t))
    assert "i Førde i 2024: fødselsoverskudd +4,5, flytting innenlands +3,1" in text
    assert "Bosetting av flyktninger preger tallene for omlandet i 2022, 2023, 2024" in text
    table = components_table(frame, "Førde", t)
    assert len(table) == 18 and table["Netto innvandring"].iloc[0] == "mangler"
    gone = components_text(components_of_change("alta"), "Alta", t)
    assert "mangler for omlandet" in gone
    alone = components_plot(components_of_change("alta"), "Alta", t)
    assert {trace.yaxis for trace in alone.data} == {"y"}


# Commuting


@pytest.mark.parametrize("slug", ["sunnfjord", "roros", "alta", "oslo", "alesund"])
def test_every_row_of_the_matrix_is_everybody(slug):
    found = commuting_table(slug)
    figure = commuting_plot(found, t)
    shares = np.array(figure.data[0].z)
    assert shares.sum(axis=1) == pytest.approx(100, abs=0.5)
    assert shares.shape[0] <= MOST and shares.shape[1] == shares.shape[0] + 1
    assert len(figure.layout.annotations) == shares.size + 1
    if len(found.homes) > MOST:
        assert "Ellers i region…" in figure.layout.xaxis.ticktext, REST


def test_numbers_in_the_matrix_can_be_read():
    assert all(contrast(colour, house.INK) >= 4.5 for _, colour in SCALE)


def test_commuting_words_and_table():
    found = commuting_table("sunnfjord")
    text = plain(commuting_text(found, commuting_change("sunnfjord"), t))
    assert text.startswith("85,5 % av de sysselsatte i regionen rundt Førde arbeider i regionen")
    assert "i omlandet arbeider 10,6 % i senterkommunen" in text and "Bergen (453)" in text
    assert "sank fra 86,6 % i 2020 til 85,5 % i 2022" in text
    table = home_and_work_table(found, t)
    assert table["Bor i"].iloc[-1] == "Andre regioner" and found.matrix.index[-1] == ELSEWHERE
    assert plain(table["Arbeider i Sunnfjord"].iloc[0]) == "10 495"
    assert "Herav i Bergen" in table.columns
    joined = commuting_text(commuting_table("alesund"), commuting_change("alesund"), t)
    assert "Haram er én kommune" in joined


# Series


def test_no_line_crosses_a_break():
    figure = series_plot(peer_series("voss", "ansatte"), indicator("ansatte"), "Voss", t)
    for trace in figure.data:
        assert max(trace.x) < 2020 or min(trace.x) >= 2020
    assert [note.text for note in figure.layout.annotations].count("brudd") == 1


@pytest.mark.parametrize(
    "slug", ["andel-67-pluss", "nettoinnflytting", "hoyere-utdanning", "valgdeltakelse"]
)
def test_end_labels_do_not_collide(slug):
    figure = series_plot(peer_series("voss", slug), indicator(slug), "Voss", t)
    low, high = figure.layout.yaxis.range
    inner = figure.layout.height - figure.layout.margin.t - figure.layout.margin.b
    levels = sorted(
        (note.y - low) / (high - low) * inner + note.yshift
        for note in figure.layout.annotations
        if note.text != "brudd"
    )
    assert len(levels) >= 3 and min(np.diff(levels)) >= END_LABEL - 4


def test_a_long_name_leaves_room_for_the_lines():
    frame = peer_series("fredrikstad-sarpsborg", "andel-67-pluss")
    entry = indicator("andel-67-pluss")
    figure = series_plot(frame, entry, "Fredrikstad/Sarpsborg", t)
    margin = figure.layout.margin
    assert house.NARROW - margin.l - margin.r >= 130
    assert "Fredrikstad/Sarpsborg" in series_text(frame, entry, "Fredrikstad/Sarpsborg", t)


def test_series_words_and_table():
    frame, entry = peer_series("sunnfjord", "andel-67-pluss"), indicator("andel-67-pluss")
    assert plain(series_text(frame, entry, "Førde", t)) == (
        "Andel 67 år og eldre: opp 5,8 prosentpoeng i Førde, fra 11,3 % i 2005 til 17,1 % i 2026. Til "
        "sammenligning i 2026: omlandet 24,6 %, medianen blant 122 sentre i målgruppa 21,0 %, "
        "landet 17,1 %."
    )
    table = series_table(frame, entry, "Førde", t)
    assert len(table) == 22 and plain(table["Førde"].iloc[-1]) == "17,1 %"
    broken = series_text(peer_series("alta", "ansatte"), indicator("ansatte"), "Alta", t)
    assert "i 2020 til" in broken and "brudd i 2020" in broken
    gap = peer_series("alta", "gap-folkevekst-10-ar")
    assert "mangler for Alta" in series_text(gap, indicator("gap-folkevekst-10-ar"), "Alta", t)


# Sparkline

NUMBERS = st.one_of(st.none(), st.just(float("nan")), st.floats(-1e9, 1e9))


@given(rows=st.lists(st.tuples(NUMBERS, NUMBERS), max_size=30), label=st.text("<>&\"'aå ", max_size=20))
def test_sparkline_is_valid_and_inside_whatever_it_is_given(rows, label):
    years = list(range(2000, 2000 + len(rows)))
    made = sparkline_svg(years, [a for a, _ in rows], [b for _, b in rows], label)
    root = ET.fromstring(made)
    assert root.get("aria-label") == label and root.get("role") == "img"
    assert (root.get("width"), root.get("height")) == (str(WIDTH), str(HEIGHT)) == ("120", "28")
    for path in root.iter("path"):
        numbers = [float(x) for x in path.get("d").replace("M", " ").replace("L", " ").split() if x != "Z"]
        assert all(0 <= x <= WIDTH for x in numbers[::2])
        assert all(0 <= y <= HEIGHT for y in numbers[1::2])


def test_a_hole_is_a_hole_and_the_hinterland_is_dashed():
    made = sparkline_svg([2020, 2021, 2022, 2023], [1, 2, None, 3], [3, 3, 3, 3], "x")
    root = ET.fromstring(made)
    around, centre = [one for one in root.iter("path") if one.get("fill") is None]
    assert centre.get("d").count("M") == 2 and around.get("d").count("M") == 1
    assert around.get("stroke-dasharray") and not centre.get("stroke-dasharray")
    assert "rect" in made and "currentColor" in made
    assert "rect" not in sparkline_svg([2020, 2021], [1, 2], None, "x")
    with pytest.raises(ValueError, match="length"):
        sparkline_svg([2020], [1, 2], None, "x")
