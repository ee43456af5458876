"""An estimate in kroner is written no finer than it is known, wherever it is text; files keep it all."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from regionsenter.asked import comparison
from regionsenter.catalog import indicator, sources
from regionsenter.export.csv import comparisons_table, to_csv
from regionsenter.geography.centres import centre, centres
from regionsenter.measures import compare_one, position
from regionsenter.measures.compared import compared_series
from regionsenter.measures.model import Value
from regionsenter.measures.peer_series import peer_series
from regionsenter.measures.profile import profile
from regionsenter.measures.robustness import gap_by_rule
from regionsenter.measures.similarity import similar
from regionsenter.measures.values import value
from regionsenter.present.centre.panel.html import figures_table_html
from regionsenter.present.centre.robustness.table import robustness_table
from regionsenter.present.centre.robustness.words import robustness_text
from regionsenter.present.centre.series.table import series_table
from regionsenter.present.centre.series.words import series_text
from regionsenter.present.centre.strip.plot import strip_plot
from regionsenter.present.centre.strip.table import strip_table
from regionsenter.present.compare.html import compare_html
from regionsenter.present.compare.table import lines_table
from regionsenter.present.compare.words import compare_strip_text, lines_text
from regionsenter.present.language.estimates import STEPS, as_estimate, least, on_screen, written
from regionsenter.present.language.flags import flag_words
from regionsenter.present.language.readout import readout_text
from regionsenter.present.map.choose import choices_of
from regionsenter.present.map.pairs import pairs
from regionsenter.present.map.state import centre_order
from regionsenter.present.map.summary import summary_html
from regionsenter.present.map.view import map_view
from regionsenter.present.profile.html import detail_html
from regionsenter.present.profile.table import profile_table
from regionsenter.present.similar.html import similar_html
from regionsenter.present.similar.plot import similarity_plot
from regionsenter.present.similar.table import parts_table, similar_table
from regionsenter.present.similar.words import similar_text
from regionsenter.present.table.centres import centre_sheet
from regionsenter.present.table.html import sheet_html
from regionsenter.texts import translator
from regionsenter.view import View

t = translator("nb")
SLUG = "medianinntekt"
ENTRY = indicator(SLUG)
#: An amount as it is written.
AMOUNT = re.compile(r"\d{1,3}(?:\u00a0\d{3})+")


def told(text: str) -> list[int]:
    """The amounts of 1 000 and more in a text."""
    return [int(one.replace("\u00a0", "")) for one in AMOUNT.findall(text)]


def compared(slug: str = "voss", rule: str = "drive:60"):
    """A comparison whose hinterland is of several municipalities, so an estimate to the øre."""
    found = compare_one(ENTRY, centre(slug), rule, None)
    assert "estimated" in found.gap.flags and found.gap.value % 1000
    return found


def test_the_rule():
    assert as_estimate(70_238.4, "nok") == 70_000 and as_estimate(-70_538, "nok") == -71_000
    assert as_estimate(20_239, "nok_per_square_metre") == 20_200
    assert as_estimate(70_238.4, "nok", estimated=False) == 70_238.4
    assert as_estimate(17.23, "percent") == 17.23 and as_estimate(None, "nok") is None
    assert np.isnan(as_estimate(float("nan"), "nok"))
    assert written(Value(438.0, 2024, ("estimated",)), "nok") == 0
    assert written(Value(438.0, 2024), "nok") == 438
    assert least("nok", ("estimated",)) == 1000 and least("nok", ()) == least("percent", ()) == 0


def test_the_flag_says_what_the_rule_is():
    said = flag_words("estimated", t).explanation.replace("\u00a0", " ")
    assert flag_words("estimated", t).label == "anslag"
    assert all(f"{step:,}".replace(",", " ") in said for step in STEPS.values())


def test_panel_and_sentences():
    found = compared()
    around = found.hinterland.value
    beside = found.centre.value - round(around / 1000) * 1000
    cells = told(figures_table_html([found], t, caption="x"))
    assert round(around / 1000) * 1000 in cells and abs(round(beside / 1000) * 1000) in cells
    assert round(around) not in cells
    said = told(readout_text(found, centre("voss"), position(SLUG, "voss"), t))
    assert round(around / 1000) * 1000 in said and round(around) not in said


def test_a_difference_too_small_to_write_is_not_called_higher():
    found = compared()
    near = found.centre.value - 400
    found = replace(
        found,
        hinterland=Value(near, 2024, ("estimated",)),
        gap=Value(400.0, 2024, ("derived", "estimated")),
    )
    said = readout_text(found, centre("voss"), None, t).replace("\u00a0", " ")
    assert "omtrent som i omlandet" in said and "under 10 000 kr" in said


def test_tables_are_rounded_on_the_screen_and_whole_in_files():
    found = compared()
    table = centre_sheet([(centre("voss"), [found])], sources(), t)
    assert table.frame[f"{SLUG}.gap"].iloc[0] == found.gap.value
    shown = sheet_html(table, t)
    assert round(found.hinterland.value / 1000) * 1000 in told(shown)
    assert round(found.hinterland.value) not in told(shown)
    file = to_csv(comparisons_table([(centre("voss"), [found])], sources(), rule="ba", t=t))
    assert f"{round(found.gap.value, 2):.2f}".rstrip("0").rstrip(".").replace(".", ",") in (
        file.decode("utf-8-sig")
    )


def test_a_published_figure_is_written_as_published_in_a_column_with_estimates():
    rows = [(centre(slug), [compare_one(ENTRY, centre(slug), "ba")]) for slug in ("tynset", "orsta-volda")]
    published, guessed = (found.centre for _, (found,) in rows)
    assert "estimated" not in published.flags and published.value % 1000
    assert "estimated" in guessed.flags and guessed.value % 1000
    shown = told(sheet_html(centre_sheet(rows, sources(), t, parts=("centre",)), t))
    assert published.value in shown
    assert round(guessed.value / 1000) * 1000 in shown and round(guessed.value) not in shown


def test_strip_and_series():
    found, where = compared(), position(SLUG, "voss")
    notes = " ".join(note.text for note in strip_plot(where, found, "Voss", t).layout.annotations)
    assert round(found.hinterland.value / 1000) * 1000 in told(notes)
    whole = strip_table(where, found, "Voss", t).set_index("Navn").iloc[:, -1]
    assert whole["Omland"] == found.hinterland.value
    seen = on_screen(strip_table(where, found, "Voss", t)).set_index("Navn").iloc[:, -1]
    assert seen["Omland"] == round(found.hinterland.value / 1000) * 1000
    assert seen["Voss"] == whole["Voss"]
    # Of what a file needs nothing is kept beside the table that is shown.
    assert set(on_screen(strip_table(where, found, "Voss", t)).attrs) == {"decimals"}
    frame = peer_series("voss", SLUG, "drive:60")
    assert frame["hinterland_estimated"].all() and not frame["centre_estimated"].any()
    last = frame.iloc[-1]["hinterland"]
    assert round(last / 1000) * 1000 in told(series_text(frame, ENTRY, "Voss", t))
    table = series_table(frame, ENTRY, "Voss", t)
    assert table["Omland (kroner)"].iloc[-1] == last
    assert on_screen(table)["Omland (kroner)"].iloc[-1] == round(last / 1000) * 1000


def test_robustness():
    found = gap_by_rule("voss", SLUG)
    unsure = [one for one in found.measured if one.estimated]
    assert unsure
    gaps = told(" ".join(robustness_table(found, t)["Gap"]))
    written = [round((one.centre - round(one.hinterland / 1000) * 1000) / 1000) * 1000 for one in unsure]
    assert {abs(gap) for gap in written} <= {*gaps, 0}
    assert told(robustness_text(found, t))


def test_compared():
    view = View(compared=("voss", "alesund"), show="gap", indicator=SLUG, hinterland="drive")
    year = compared().year
    where, rows = comparison.standing(view, year)
    doubt = comparison.estimates(view, year)
    assert "voss" in doubt
    said = told(compare_strip_text(where, rows, SLUG, year, t, gap=True, estimated=doubt))
    gap = next(value for one, _, value in rows if one == "voss")
    assert abs(round(gap / 1000) * 1000) in said and abs(round(gap)) not in said
    cells = told(compare_html(comparison.comparison_rows(view, [ENTRY]), view, t))
    found = compared(rule=view.rule)
    beside = found.centre.value - round(found.hinterland.value / 1000) * 1000
    assert abs(round(beside / 1000) * 1000) in cells and abs(round(gap)) not in cells
    frame = compared_series(SLUG, ("voss",), "drive:60", gap=True)
    last = frame["value"].iloc[-1]
    assert abs(round(last / 1000) * 1000) in told(lines_text(frame, SLUG, t, gap=True))
    table = lines_table(frame, SLUG, t, gap=True)
    assert table["Gap (kroner)"].iloc[-1] == last
    assert on_screen(table)["Gap (kroner)"].iloc[-1] == round(last / 1000) * 1000


@pytest.mark.parametrize("show", ["gap", "bivariat"])
def test_map(show):
    view = View(indicator=SLUG, show=show, hinterland="ba")
    found = map_view(view, compared().year, t)
    marks = found.state.centre_estimated
    texts = dict(zip(centre_order(), found.state.centre_values, strict=True))
    unsure = [slug for slug, mark in zip(centre_order(), marks, strict=True) if mark == "1"]
    assert len(unsure) > 20
    for slug in unsure:
        # Of centre and hinterland either may be the estimate.
        assert any(float(part) % 1000 == 0 for part in texts[slug].split("/"))
    if show == "gap":
        said = told(summary_html(view, found, choices_of(view), t))
        names = {one.slug: one.name for one in centres()}
        top = max(unsure, key=lambda slug: found.numbers[slug])
        assert round(found.numbers[top] / 1000) * 1000 in said, names[top]


#: A twin centre's own amount is a weighted mean, so an estimate; another centre's is published.
TWIN, OTHER = "orsta-volda", "voss"


def amount(number: float) -> str:
    return f"{round(number):,}".replace(",", "\u00a0")


EXACT = value(SLUG, "centre", TWIN).value


PUBLISHED = value(SLUG, "centre", OTHER).value


ROUNDED = round(EXACT / 1000) * 1000


def test_the_twin_is_an_estimate_and_the_other_is_not():
    assert "estimated" in value(SLUG, "centre", TWIN).flags and round(EXACT) != ROUNDED
    assert "estimated" not in value(SLUG, "centre", OTHER).flags and PUBLISHED % 1000


@pytest.mark.parametrize("by", ["challenge", "theme"])
def test_a_profile_writes_the_twins_amount_as_an_estimate(by):
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


def test_likeness_writes_the_twins_amount_as_an_estimate():
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


def test_the_map_of_two_values_rounds_both_sides_where_one_is_an_estimate():
    found = pairs(SLUG, "drive", value(SLUG, "centre", TWIN).year, "bivariat", "kvantiler")
    text = dict(zip(centre_order(), found.texts, strict=True))
    mark = dict(zip(centre_order(), found.estimated, strict=True))
    assert text[TWIN].partition("/")[0] == str(ROUNDED) and mark[TWIN] == "1"
    inside, _, around = text[OTHER].partition("/")
    assert (
        float(inside) == round(PUBLISHED / 1000) * 1000 and float(around) % 1000 == 0 and mark[OTHER] == "1"
    )
