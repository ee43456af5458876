import re
from dataclasses import replace
from decimal import Decimal

import pytest

from regionsenter.catalog import indicators
from regionsenter.catalog.declared import Text
from regionsenter.geography.centres import centre, centres
from regionsenter.measures import compare_one
from regionsenter.measures import position as standing_of
from regionsenter.measures.model import Position, Value
from regionsenter.present.language.flags import missing_text
from regionsenter.present.language.numbers import difference_text
from regionsenter.present.language.readout import readout_text
from regionsenter.present.language.years import year_text
from regionsenter.texts import translator
from tests.present.fixtures import GAP, GROWTH, INCOME, SIZE, comparison, position

t = translator("nb")


def read(made, place=None, of="voss", **more):
    """The readout with ordinary spaces, so that expectations can be read."""
    return readout_text(made, centre(of), place, t, **more).replace("\u00a0", " ")


def place_of(number, above, below):
    """A centre with ``number`` and so many above and below it."""
    others = [number + 5] * above + [number - 5] * below
    values = tuple((str(i), str(i), one) for i, one in enumerate([number, *others]))
    return Position(above + 1, len(values), 20.1, 2.3, values)


PLACE = place_of(21.3, 33, 84)


def test_the_whole_readout():
    assert read(comparison(21.3, 24.4, 20.7), PLACE) == (
        "Andelen 67 år og eldre i Voss kommune var 21,3 % (2026). "
        "Det er 3,1 prosentpoeng lavere enn i omlandet (24,4 %) "
        "og omtrent som i landet (20,7 %). "
        "Senteret er nummer 34 av 118 sentre i målgruppa fra høyeste; medianen er 20,1 %. "
        "«Omtrent som» betyr at forskjellen er under 1,0 prosentpoeng."
    )


def test_about_is_under_the_indicators_limit_and_exactly_there_is_not():
    assert "omtrent som i omlandet" in read(comparison(21.3, 22.2, 10.0), PLACE)
    assert "1,0 prosentpoeng lavere enn i omlandet" in read(comparison(21.3, 22.3, 10.0), PLACE)
    assert "1,0 prosentpoeng høyere enn i omlandet" in read(comparison(22.3, 21.3, 10.0), PLACE)


def test_what_has_no_noise_says_nothing_of_chance():
    text = read(comparison(512_000, 505_000, 562_000, of=INCOME))
    assert "omtrent som i omlandet (505 000 kr)" in text
    assert text.endswith("«Omtrent som» betyr at forskjellen er under 10 000 kr.")


def noisy(number, lower, upper, few=False):
    return Value(number, 2026, (), None, lower, upper, few)


def test_a_wide_interval_makes_a_large_difference_doubtful_and_that_is_said():
    made = comparison(21.3, 24.4, 10.0)
    wide = replace(made, centre=noisy(21.3, 18.0, 24.9), gap=noisy(-3.1, -7.0, 0.8))
    assert "3,1 prosentpoeng lavere enn i omlandet (24,4 %; kan være tilfeldig)" in read(wide)
    assert "mtrent som" not in read(wide)
    assert "Tilfeldigheter alene kan flytte tallet innenfor 18,0–24,9 % (95 %-intervall)." in read(wide)
    narrow = replace(made, centre=noisy(21.3, 20.3, 22.3), gap=noisy(-3.1, -5.0, -1.2))
    assert "3,1 prosentpoeng lavere enn i omlandet" in read(narrow)


def test_the_country_is_inside_the_centres_interval():
    made = replace(comparison(21.3, 30.0, 19.0), centre=noisy(21.3, 18.9, 23.9))
    assert "2,3 prosentpoeng høyere enn i landet (19,0 %; kan være tilfeldig)" in read(made)
    assert "2,3 prosentpoeng høyere enn i landet" in read(comparison(21.3, 30.0, 19.0))


def test_too_few_have_no_place():
    text = read(replace(comparison(), centre=noisy(21.3, 10.0, 40.0, few=True)), PLACE)
    assert "nummer" not in text and "Medianen blant 118 sentre i målgruppa er 20,1 %." in text
    assert (
        "for lite til å rangere. Bak tallet ligger under 20 hendelser eller under 1 000 personer." in text
    )


def test_about_is_explained_only_when_used():
    assert "Omtrent som" not in read(comparison(21.3, 30.0, 10.0), PLACE)


def test_no_hinterland_is_explained_by_the_rule():
    made = comparison(21.3, None, 17.2)
    by_region = read(made, rule="ba")
    assert "Regionen har ingen kommuner utenom senteret; omland etter BA-region finnes ikke." in by_region
    assert "Det er 4,1 prosentpoeng høyere enn i landet (17,2 %)." in read(made)
    local = read(made, rule="local")
    assert "Regionen har ingen kommuner" not in local
    assert "Tall for omlandet mangler: ingen kommune hører til omlandet" in local


def test_a_missing_value_is_said_with_its_reason_and_the_rest_is_still_read():
    text = read(comparison(None, 24.4, 17.2, missing="suppressed"), PLACE)
    assert text.startswith(
        "Andel 67 år og eldre, 2026: tall mangler for Voss kommune – "
        "kilden skjuler tallet av hensyn til personvern. "
    )
    assert "I omlandet er tallet 24,4 %. I landet er tallet 17,2 %." in text
    assert "nummer" not in text and "Medianen blant 118 sentre i målgruppa er 20,1 %." in text


def test_a_missing_country_is_said():
    text = read(comparison(21.3, 24.4, None, missing="not_published"))
    assert "Tall for landet mangler: kilden har ikke publisert" in text


def test_a_change_names_both_years():
    text = read(comparison(4.2, 1.0, 8.0, of=GROWTH, base_year=2016))
    assert text.startswith("Folketallet i Voss kommune vokste 4,2 % fra 2016 til 2026. Det er 3,2")


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        (-3.1, "2026: −3,1 prosentpoeng for Voss kommune, altså lavere i senteret enn i omlandet."),
        (3.1, "2026: +3,1 prosentpoeng for Voss kommune, altså høyere i senteret enn i omlandet."),
        (0.04, "2026: 0,0 prosentpoeng for Voss kommune, altså likt i senteret og omlandet."),
    ],
)
def test_a_gap_indicator_is_read_as_a_difference(gap, said):
    text = read(comparison(gap, None, None, of=GAP, missing="not_applicable"))
    assert said in text
    assert "mangler" not in text


def test_a_missing_gap_says_why():
    text = read(comparison(None, None, None, of=GAP))
    assert text == (
        "Gap i folkevekst, 2026: tall mangler for Voss kommune – "
        "ingen kommune hører til omlandet etter den valgte regelen."
    )


@pytest.mark.parametrize(
    "name",
    ["Reisetid til senteret i BA-regionen", "Netto innflytting per 1 000", "Nye boliger, 4 år"],
)
def test_a_name_that_does_not_flow_is_set_off_by_a_colon(name):
    named = comparison().indicator.model_copy(update={"name": Text(nb=name, en=name)})
    assert read(comparison(of=named)).startswith(f"{name}, 2026: 21,3 % i Voss kommune. Det er ")


def test_an_estimate_is_said_to_be_one_also_in_text():
    text = read(comparison(21.3, 24.4, 17.2, flags=("estimated",)))
    assert "var anslagsvis 21,3 % (2026)" in text
    assert "enn i omlandet (anslagsvis 24,4 %) og" in text
    assert "enn i landet (anslagsvis 17,2 %)." in text


def test_old_figures_are_said_to_be_old():
    assert "i Voss kommune var 21,3 % (2026, eldre tall)." in read(comparison(flags=("old",)))


def test_a_size_is_not_held_against_the_country():
    text = read(comparison(16_438, 4_550, 5_627_400, of=SIZE))
    assert text == (
        "Folketallet i Voss kommune var 16 438 1. januar 2026. Omlandet har 4 550 personer. "
        "Voss kommune har 78 % av folket i senter og omland."
    )


def test_the_gap_is_the_difference_of_the_numbers_that_are_read():
    # 21.34 - 24.36 = -3.02, but who reads 21,3 and 24,4 finds 3,1.
    assert "3,1 prosentpoeng lavere enn i omlandet (24,4 %)" in read(comparison(21.34, 24.36, 10.0))
    assert "2,4 prosentpoeng lavere enn i landet (23,3 %)" in read(comparison(20.94, 30, 23.26))


def test_money():
    text = read(comparison(512_000, 498_000, 562_000, of=INCOME))
    assert "14 000 kr høyere enn i omlandet (498 000 kr)" in text


@pytest.mark.parametrize("direction", ["high_good", "high_bad", "neither"])
def test_the_direction_never_becomes_an_opinion(direction):
    made = comparison(of=comparison().indicator.model_copy(update={"direction": direction}))
    assert read(made) == read(comparison())


def test_no_placeholder_is_left_over():
    for made in (comparison(), comparison(None), comparison(1.0, None, of=GAP)):
        assert "{" not in read(made, position())


def test_a_name_with_braces_is_only_a_name():
    named = comparison().indicator.model_copy(update={"name": Text(nb="A{x}", en="A{x}")})
    assert "A{x} i Voss kommune" in read(comparison(of=named))


def test_year_text():
    assert year_text(2026, None, t) == "2026"
    assert year_text(2026, 2016, t) == "fra 2016 til 2026"
    assert year_text(None, None, t) == "årstall mangler"


def test_missing_text_is_offered_here_too():
    assert missing_text("coverage", t) == "for få av kommunene i området har tall"


def test_difference_has_no_sign():
    for number in (3.1, -3.1):
        assert difference_text(number, "percent", 1, "nb").replace("\u00a0", " ") == ("3,1 prosentpoeng")


def test_what_the_source_doubts_is_told_and_compared_with_nothing():
    entry = indicators()["strom-husholdninger"]
    hammerfest = compare_one(entry, centre("hammerfest"), "ba", 2024)
    text = readout_text(
        hammerfest, centre("hammerfest"), standing_of(entry.slug, "hammerfest"), translator("nb")
    )
    assert "44 931" in text.replace("\u00a0", " ") and "Kilden tviler på tallet" in text
    assert not any(word in text for word in ("høyere", "lavere", "nummer", "Medianen"))
    voss = compare_one(entry, centre("voss"), "ba", 2024)
    told = readout_text(voss, centre("voss"), standing_of(entry.slug, "voss"), translator("nb"))
    assert "tiende lavest av 118 sentre" in told


def test_what_one_county_has_says_where_it_is_found():
    entry = indicators()["klimagass-telemark"]
    voss = compare_one(entry, centre("voss"), "ba", 2024)
    text = readout_text(voss, centre("voss"), standing_of(entry.slug, "voss"), translator("nb"))
    assert (
        "tall mangler for Voss kommune" in text
        and "finnes bare for Telemark" in text
        and " landet" not in text
    )


def test_a_value_across_a_moved_border_is_told_and_compared_with_nothing():
    made = comparison(8.0, 4.4, 9.1, of=GROWTH, base_year=2016)
    moved = replace(made, centre=replace(made.centre, flags=("municipality", "series_break")))
    assert read(moved, PLACE) == (
        "Folketallet i Voss kommune vokste 8,0 % fra 2016 til 2026. Grensa for senterkommunen ble flyttet "
        "i perioden, og de som fulgte med, kan ikke skilles ut. Derfor sammenlignes tallet ikke med andre."
    )
    around = replace(made, hinterland=replace(made.hinterland, flags=("series_break",)))
    assert "Grensa for omlandet" in read(around, PLACE) and "høyere" not in read(around, PLACE)


def test_a_break_that_all_places_share_is_compared_as_ever():
    made = comparison(8.0, 4.4, 9.1, of=GROWTH.model_copy(update={"series_breaks": (2026,)}))
    both = replace(
        made,
        centre=replace(made.centre, flags=("series_break",)),
        hinterland=replace(made.hinterland, flags=("series_break",)),
    )
    assert "Grensa" not in read(both, PLACE) and "høyere enn i omlandet" in read(both, PLACE)


def told(entry, of, language="nb"):
    """The readout of a centre of the snapshot."""
    made = compare_one(indicators()[entry], centre(of))
    where = standing_of(entry, of, made.year)
    return readout_text(made, centre(of), where, translator(language)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("entry", "of", "language", "start"),
    [
        ("folketall", "voss", "nb", "Folketallet i Voss kommune var 16 438 1. januar 2026. "),
        ("folketall", "voss", "nn", "Folketalet i Voss kommune var 16 438 1. januar 2026. "),
        ("folketall", "voss", "en", "The population of Voss municipality was 16,438 on 1 January 2026. "),
        ("folkevekst-10-ar", "alta", "nb", "Folketallet i Alta kommune vokste 9,8 % fra 2016 til 2026. "),
        ("folkevekst-10-ar", "alta", "nn", "Folketalet i Alta kommune voks 9,8 % frå 2016 til 2026. "),
        (
            "hoyere-utdanning",
            "kvinnherad",
            "nb",
            "Andelen med høyere utdanning i Kvinnherad kommune (senter Valen) var 26,1 % (2024). ",
        ),
        (
            "hoyere-utdanning",
            "kvinnherad",
            "nn",
            "Delen med høgare utdanning i Kvinnherad kommune (senter Valen) var 26,1 % (2024). ",
        ),
        (
            "arbeidsplasser-i-byen",
            "kvinnherad",
            "nb",
            "Arbeidsplasser i byen, 2025: 2 374 arbeidsplasser i ",
        ),
    ],
)
def test_the_place_named_is_the_place_measured(entry, of, language, start):
    said = told(entry, of, language)
    assert said.startswith(start)
    assert said.count("(senter Valen)") + said.count("(centre Valen)") <= 1
    assert entry != "arbeidsplasser-i-byen" or "i byen Valen." in said


def test_the_place_among_others_counts_from_the_nearest_end():
    lowest = "Senteret er lavest av 121 sentre i målgruppa; medianen er 21,0 %."
    assert lowest in told("andel-67-pluss", "alta")
    assert "tredje lavest av 121 sentre" in told("andel-67-pluss", "bodo")
    second = read(comparison(21.3, 24.4, 20.7), place_of(21.3, 116, 1))
    assert "Senteret er nest lavest av 118 sentre i målgruppa;" in second


def test_no_country_beside_a_centres_kinds_of_functions():
    for entry in ("antall-funksjoner", "spredning-medianinntekt"):
        assert not indicators()[entry].has_country
        for of in ("voss", "orsta-volda"):
            assert " landet" not in told(entry, of)


def test_a_gap_in_people_is_arithmetic():
    """33.2 % against 38.0 % of the people aged 16 and over."""
    said = told("hoyere-utdanning", "voss")
    more = "Med landets andel ville det gjelde 640 flere i Voss kommune (regnestykke, ikke virkning)."
    assert more in said
    assert "færre i Ullensvang kommune (regnestykke" in told("andel-67-pluss", "ullensvang")
    # A number that nobody is counted by, and a share about the same as the country's: no people.
    assert "Med landets" not in told("folkevekst-10-ar", "alta") + told("kjoretid-til-sykehus", "voss")
    entry = "hoyere-utdanning"
    about = [one.slug for one in centres() if "omtrent som i landet" in told(entry, one.slug)]
    assert about and not any("Med landets" in told(entry, slug) for slug in about)


APART = re.compile(
    r"(\d[\d ]*(?:,\d+)?) (?:prosentpoeng|kr|min|år) (høyere|lavere) enn i (?:omlandet|landet) "
    r"\((?:anslagsvis )?(−?\d[\d ]*(?:,\d+)?)"
)
OWN = re.compile(r"(?:var|\d:|vokste|gikk ned) (?:anslagsvis )?(−?\d[\d ]*(?:,\d+)?) (?:%|kr|min)")


def number(text):
    return Decimal(text.replace(" ", "").replace(",", ".").replace("−", "-"))


@pytest.mark.parametrize("of", [one.slug for one in centres() if one.candidate])
def test_differences_add_up_for_every_centre(of):
    found = 0
    for entry in ("andel-67-pluss", "hoyere-utdanning", "folkevekst-10-ar", "grunnskole-hoyeste"):
        said = told(entry, of)
        clauses = APART.findall(said)
        if not clauses:
            continue
        own = number(OWN.search(said).group(1)) * (-1 if "gikk ned" in said else 1)
        for size, way, other in clauses:
            assert own - number(other) == number(size) * (1 if way == "høyere" else -1), said
            found += 1
    assert found
