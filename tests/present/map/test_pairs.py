"""Gap map, centre and hinterland at once, several maps: what they show, recomputed one by one."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from regionsenter.asked.shown import shown_centres
from regionsenter.catalog import indicator
from regionsenter.geography.centres import centre
from regionsenter.geography.hinterland import members
from regionsenter.measures import compare_one
from regionsenter.measures.classes import MISSING
from regionsenter.present.language.mixed_rules import rules_text
from regionsenter.present.map.bivariate import INK, bivariate_html, bivariate_text
from regionsenter.present.map.choose import choices_of
from regionsenter.present.map.notes import notes_text, title_text
from regionsenter.present.map.pairs import pairs
from regionsenter.present.map.pictures import pictures, spread_years
from regionsenter.present.map.side import map_legend_html
from regionsenter.present.map.state import centre_order
from regionsenter.present.map.view import map_view
from regionsenter.present.parts.palettes import BIVARIATE
from regionsenter.snapshot import snapshot
from regionsenter.texts import translator
from regionsenter.view import parse
from regionsenter.vocabulary import vocabulary

T = translator("nb")


def seen(**params: str):
    view, bad = parse(params, vocabulary())
    assert not bad
    return view, map_view(view, vocabulary().year(view), T)


@pytest.mark.parametrize("rule", ["ba", "commuting:15", "drive", "local"])
@pytest.mark.parametrize("slug", ["andel-67-pluss", "folketall", "medianinntekt"])
def test_every_gap_is_that_of_the_comparison(slug, rule) -> None:
    year = vocabulary().indicators[slug].years[-1]
    found = pairs(slug, rule, year, "gap", "kvantiler")
    for name, number, code in zip(centre_order(), found.numbers, found.codes, strict=True):
        asked = None if rule == "local" and slug == "folketall" else year  # has years of its own
        expected = compare_one(indicator(slug), centre(name), rule, asked).gap.value
        if expected is None:
            assert np.isnan(number) and code == MISSING
        else:
            assert number == pytest.approx(expected)
            assert (found.palette[code] in found.gap.palette) and code == found.gap.classes.code(
                round(expected, indicator(slug).decimals)
            )


def test_a_region_has_the_colour_of_its_centre() -> None:
    view, shown = seen(vis="gap", indikator="andel-67-pluss")
    of_centre = dict(zip(centre_order(), shown.state.centre_classes, strict=True))
    assert shown.state.by_region and not shown.state.classes  # the browser takes it from the centre
    assert of_centre["hammerfest"] == "n"  # a region of its own, with nothing below municipal level
    assert of_centre["alta"].isdigit() and of_centre["voss"].isdigit()
    assert "Ikke omland, eller egen region uten tall" in map_legend_html(view, shown, T)
    by_region = dict(
        zip(centre_order(), seen(vis="gap", omland="ba-region")[1].state.centre_classes, strict=True)
    )
    assert by_region["alta"] == "n" and by_region["voss"].isdigit()


def test_no_hinterland_is_told_from_no_figure() -> None:
    _, shown = seen(vis="gap", indikator="boligpris-enebolig", omland="ba-region")
    flags = dict(zip(centre_order(), shown.state.centre_classes, strict=True))
    assert {"x", "n"} <= set(flags.values()) and flags["alta"] == "n"
    for slug, flag in flags.items():
        if flag == "x":
            assert members(centre(slug), "ba"), slug


def test_a_picked_hinterland_is_that_of_the_selected_centre_alone() -> None:
    view, shown = seen(vis="gap", omland="egen:4618.4619", senter="voss")
    flags = dict(zip(centre_order(), shown.state.centre_classes, strict=True))
    assert {slug for slug, flag in flags.items() if flag != "-"} == {"voss"}
    default = seen(vis="gap")[1]
    assert shown.classes.limits == default.classes.limits and shown.state.palette == default.state.palette
    notes = notes_text(view, shown, T)
    assert "Ullensvang og Eidfjord" in notes and "bare gapet for det valgte senteret" in notes
    nobody = seen(vis="gap", omland="egen:4618.4619")[1]
    assert set(nobody.state.centre_classes) == {"-"}


def test_the_legend_counts_the_rules() -> None:
    view, shown = seen(vis="gap")
    said = notes_text(view, shown, T)
    assert rules_text(shown_centres(view), "best", T) in said and "64 BA-region, 4 pendling" in said
    view, shown = seen(vis="gap", omland="ba-region")
    said = notes_text(view, shown, T)
    assert "57 sentre har ikke omland" in said and "ulike regler" not in said


def test_colours_change_at_zero() -> None:
    _, shown = seen(vis="gap", indikator="andel-67-pluss")
    limits = shown.classes.limits
    zero = limits.index(0.0)
    for number, code in zip(shown.pairs.numbers, shown.pairs.codes, strict=True):
        if code != MISSING and round(number, 1) != 0:
            assert (code > zero) == (number > 0)


def test_both_sides_make_the_class_of_the_bivariate_map() -> None:
    view, shown = seen(vis="bivariat", indikator="folkevekst-10-ar")
    assert shown.state.palette == BIVARIATE
    found = shown.pairs
    for slug, code in zip(centre_order(), found.codes, strict=True):
        compared = compare_one(indicator("folkevekst-10-ar"), centre(slug), "best", shown.year)
        sides = (compared.centre.value, compared.hinterland.value)
        if None in sides:
            assert code == MISSING
            continue
        first, second = (round(side, 1) for side in sides)
        assert code == 3 * found.hinterland.classes.code(second) + found.centre.classes.code(first)
    slugs = {one.slug for one in shown_centres(view)}
    legend = bivariate_html("x", found, slugs, shown.entry, choices_of(view), T)
    cells = [int(n) for n in re.findall(r'<td><a class="rs-class"[^>]*>(\d+)</a></td>', legend)]
    known = [c for s, c in zip(centre_order(), found.codes, strict=True) if s in slugs and c != MISSING]
    assert len(cells) == 9 and sum(cells) == len(known)
    text = bivariate_text(found, slugs, T)
    assert text.startswith(f"I {known.count(2)} av {len(known)} regioner")


def test_ink_is_readable_on_every_class() -> None:
    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    for ink, ground in zip(INK, BIVARIATE, strict=True):
        a, b = sorted((light(ink), light(ground)))
        assert (b + 0.05) / (a + 0.05) >= 4.5, (ink, ground)


def test_own_limits_are_used_as_they_are() -> None:
    _, shown = seen(klasser="15_20_25")
    assert shown.classes.limits == (15.0, 20.0, 25.0)
    _, gap = seen(vis="gap", klasser="-2_2")
    assert len(gap.classes.palette) == 3
    assert gap.classes.palette[1] == "#e6e2d8"  # zero lies inside


def test_natural_breaks_are_other_classes() -> None:
    assert seen()[1].classes.limits != seen(klasser="naturlige")[1].classes.limits


def test_an_indicator_of_centres_alone_is_shown_as_it_is() -> None:
    view, shown = seen(vis="gap", indikator="gap-folkevekst-10-ar")
    assert shown.pairs is None
    assert "Gapene er etter ulike regler" in notes_text(view, shown, T)


def test_the_message_stays_small() -> None:
    for show in ("verdi", "gap", "bivariat"):
        for slug in ("andel-67-pluss", "folketall", "medianinntekt"):
            _, shown = seen(vis=show, indikator=slug)
            assert len(shown.state.to_json().encode()) < 8000, (show, slug)


def test_layers_are_of_the_chosen_centre() -> None:
    _, none = seen(lag="pendling.kjoretid")
    assert not none.state.flows and not none.state.bands
    view, shown = seen(lag="pendling.kjoretid", senter="voss", sammenlign="voss.alta")
    assert shown.state.flows and set(shown.state.bands) <= set("0123x")
    assert shown.state.compared == ("alta",)
    year = max(snapshot().commuting)
    assert re.search(
        rf"pendlingsstrømmene .*tabell 03321, {year}, eldre tall\)", notes_text(view, shown, T)
    )
    assert "Velg et senter" in notes_text(*seen(lag="pendling"), T)


def test_another_delineation_shows_other_centres() -> None:
    default = {one.slug for one in shown_centres(seen()[0])}
    stricter = {one.slug for one in shown_centres(seen(avgrensning="min1000")[0])}
    assert len(default) == 121
    assert stricter < default
    assert all(centre(slug).settlement_population < 1000 for slug in default - stricter)


def test_four_indicators_of_a_theme() -> None:
    view, _ = seen(bilder="tema", indikator="egendekning")
    found = pictures(view, vocabulary(), T)
    assert len(found) == 4 and found[0].view.indicator == view.indicator
    assert len({one.view.indicator for one in found}) == 4
    themes = {vocabulary().indicators[one.view.indicator].theme for one in found}
    assert len(themes) == 1


def test_four_years_have_the_same_classes() -> None:
    view, _ = seen(bilder="ar")
    found = pictures(view, vocabulary(), T)
    assert [one.shown.year for one in found] == [2005, 2012, 2019, 2026]
    assert len({one.shown.classes.limits for one in found}) == 1
    assert title_text(found[0].view, found[0].shown, T).endswith("2005")


def test_years_are_spread_evenly() -> None:
    assert spread_years(range(2010, 2021), 2019) == (2010, 2013, 2016, 2019)
    assert spread_years((2020, 2022), 2022) == (2020, 2022)
    assert spread_years((2021,), 2021) == (2021,)


def test_titles_say_what_is_shown() -> None:
    view, shown = seen(vis="gap")
    assert title_text(view, shown, T) == "Andel 67 år og eldre, senter minus omland, 2026"
    view, shown = seen(vis="bivariat")
    assert title_text(view, shown, T) == "Andel 67 år og eldre, senter og omland, 2026"
    assert replace(view, show="verdi") == seen()[0]
