"""What stands out: the stated rules, recomputed, and what they may never do."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.catalog import indicators, key_figures, town_key_figures
from regionsenter.geography.centres import UnknownPlace, centre, centres
from regionsenter.geography.hinterland import UnknownRule, hinterland
from regionsenter.measures import compare_one, position, shown, value
from regionsenter.measures import stand_out as stand_out_module
from regionsenter.measures.noise import noise
from regionsenter.measures.relation import relation, threshold
from regionsenter.measures.stand_out import stand_out
from regionsenter.measures.stand_out_rules import (
    CLEAR,
    GROWTH,
    LEAST,
    MUNICIPAL,
    TOWN,
    Tried,
)

FAMILY = dict((*MUNICIPAL.declared, *TOWN.declared))
ALL = [one.slug for one in centres()]


def test_the_declared_indicators_exist_once_and_begin_with_the_key_figures():
    for tried, figures in ((MUNICIPAL, key_figures()), (TOWN, town_key_figures())):
        slugs = [slug for slug, _ in tried.declared]
        assert len(set(slugs)) == len(slugs) and set(slugs) <= set(indicators())
        assert tried.key <= {one.slug for one in figures} and tried.key
    assert all(indicators()[slug].of_town for slug, _ in TOWN.declared)


@pytest.mark.parametrize("slug", ALL)
def test_findings_keep_the_rules(slug):
    found = stand_out(slug)
    told = [one for one in (found.gap, found.rank, found.second_rank) if one]
    families = [FAMILY[one.indicator.slug] for one in told]
    assert len(set(families)) == len(families) and GROWTH not in families
    for one in told:
        kind = f"gap:{found.rule}" if one.kind == "gap" else "centre"
        doubt = noise(one.indicator.slug, kind, one.year)
        i = ALL.index(slug)
        apart = one.number if one.kind == "gap" else one.number - one.median
        known = not np.isnan(doubt.lower[i])
        by = one.number - apart
        other = one.hinterland if one.kind == "gap" else one.median
        seen = shown.apart(one.centre, other, one.indicator.decimals)
        ends = (doubt.lower[i] - by, doubt.upper[i] - by) if known else None
        assert one.way == relation(seen, threshold(one.indicator), ends)
        assert one.clear == (one.score >= CLEAR and one.way != "about")
        assert not doubt.few[i]
    assert all(1 <= one.rank <= one.of + 1 and one.tried >= 1 for one in told)
    assert (found.gap is None) == (found.no_gap is not None)
    if found.gap:
        compared = compare_one(found.gap.indicator, found.centre, "best", found.gap.year)
        assert "estimated" not in compared.hinterland.flags
        assert compared.gap.value == pytest.approx(found.gap.number)
        assert compared.hinterland.value == pytest.approx(found.gap.hinterland)


@pytest.mark.parametrize("slug", ["sunnfjord", "roros", "alta", "bodo"])
def test_rank_score_recomputed_from_the_position(slug):
    finding = stand_out(slug).rank
    peers = position(finding.indicator.slug, slug, finding.year)
    numbers = np.array([number for _, _, number in peers.values])
    side = np.sign(finding.centre - peers.median)
    beyond = [abs(x - peers.median) for x in numbers if np.sign(x - peers.median) == side]
    assert len(beyond) >= LEAST
    assert finding.score == pytest.approx(abs(finding.centre - peers.median) / np.median(beyond))
    assert (finding.rank, finding.of) == (peers.rank, peers.of)
    assert (finding.median, finding.mad) == (pytest.approx(peers.median), pytest.approx(peers.mad))
    assert finding.below == sum(numbers < finding.centre)


def test_too_few_births_are_no_headline():
    """Births are tried for Voss and not for Dovre, which had 8."""
    births = Tried((("fodte-per-1000", "births"),), 1)
    tried = {
        slug: stand_out_module._findings(centre(slug), "centre", None, births) for slug in ("voss", "dovre")
    }
    assert [finding.indicator.slug for finding in tried["voss"]] == ["fodte-per-1000"]
    assert tried["dovre"] == []


def test_a_hurdle_keeps_the_gap_from_being_told(monkeypatch):
    hurdles = (
        *stand_out_module.GAP_HURDLES,
        lambda place, rule: "coverage" if place.slug == "tromso" else None,
    )
    monkeypatch.setattr(stand_out_module, "GAP_HURDLES", hurdles)
    monkeypatch.setattr(stand_out_module, "_stand_out", stand_out_module._stand_out.__wrapped__)
    found = stand_out("tromso")
    assert (found.gap, found.no_gap) == (None, "coverage") and found.second_rank
    assert stand_out("sunnfjord").gap


def test_a_key_figure_goes_before_a_wider_other():
    """Where a key figure stands out, no other indicator is told in its place."""
    gaps = [stand_out(slug).gap for slug in ALL]
    clear = [one for one in gaps if one and one.clear]
    assert {one.indicator.slug in MUNICIPAL.key for one in clear} == {True, False}
    assert any(one and not one.clear for one in gaps)


def test_growth_is_the_populations_own():
    growth = stand_out("voss").growth
    now, then = (value("folketall", "centre", "voss", year).value for year in (2026, 2016))
    assert (growth.first, growth.last, growth.population) == (2016, 2026, 16_438)
    assert growth.centre == pytest.approx(100 * (now / then - 1))


def test_without_a_hinterland_a_second_number_takes_its_place():
    found = stand_out("alta", "ba")
    assert (found.gap, found.no_gap) == (None, "no_hinterland")
    assert found.second_rank and found.growth.hinterland is None


def test_a_region_of_its_own_has_the_gap_of_its_town():
    """Hammerfest's town grew by 13.1 % from 2009 to 2019, the rest of the municipality by 0.4 %; Kirkenes
    has 158 businesses per 1 000 residents, in the rest of Sør-Varanger 73."""
    hammerfest, kirkenes = stand_out("hammerfest").gap, stand_out("sor-varanger").gap
    assert (hammerfest.indicator.slug, hammerfest.year) == ("byvekst-10-ar", 2019)
    assert (round(hammerfest.centre, 1), round(hammerfest.hinterland, 1)) == (13.1, 0.4)
    assert kirkenes.clear and kirkenes.indicator.slug == "virksomheter-per-1000-i-byen"
    assert (round(kirkenes.centre), round(kirkenes.hinterland)) == (158, 73)
    alike = [one.slug for one in centres() if one.candidate and hinterland(one, "best").below_municipality]
    assert kirkenes.of == len(alike) == 41
    assert stand_out("voss", "local").gap.of == sum(one.candidate for one in centres())


@pytest.mark.parametrize(
    "slug, reason",
    [
        ("batsfjord", "slight_rest"),  # 63 live outside the town
        ("hol", "slight_rest"),  # 1 984
        ("tysnes", "too_few"),  # 770 in the town, 2 074 outside it
    ],
)
def test_a_town_or_a_rest_of_few_is_no_headline(slug, reason):
    found = stand_out(slug)
    assert (found.gap, found.no_gap) == (None, reason) and found.growth


@pytest.fixture
def no_town(monkeypatch):
    monkeypatch.setattr(stand_out_module, "rest_of_municipality", lambda place: None)
    monkeypatch.setattr(stand_out_module, "_stand_out", stand_out_module._stand_out.__wrapped__)


def test_where_no_town_is_delimited_there_is_no_gap(no_town):
    found = stand_out("hammerfest")
    assert (found.gap, found.no_gap) == (None, "not_below_municipality") and found.second_rank


def test_peers_decide_the_median_and_an_outsider_has_no_rank_among_them():
    chosen = frozenset({"sogndal", "roros", "tynset", "lom", "nord-aurdal", "odda", "alta"})
    inside, outside = stand_out("lom", "ba", chosen), stand_out("voss", "ba", chosen)
    assert inside.rank.among and not outside.rank.among
    assert inside.rank.of <= len(chosen)
    assert inside.growth.median != stand_out("lom").growth.median


def test_what_does_not_exist_is_refused():
    with pytest.raises(UnknownPlace, match="voss"):
        stand_out("vos")
    with pytest.raises(UnknownRule):
        stand_out("voss", "commuting:99")


@pytest.mark.parametrize(
    ("slug", "way"), [("orsta-volda", "higher"), ("narvik", "lower"), ("sauda", "maybe_lower")]
)
def test_growth_beside_a_slight_hinterland_is_held_up_against_the_peers(slug, way):
    """One municipality around each: grown 5.6 % and 3.1 % less, where half of the peers grew by 0.1 %."""
    growth = stand_out(slug).growth
    assert growth.hinterland is None and growth.way == way
