"""The series of a centre among its peers, recomputed from single values and positions."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.measures import position, value
from regionsenter.measures.peer_series import peer_series


@pytest.mark.parametrize("slug", ["andel-67-pluss", "nettoinnflytting", "gap-folkevekst-10-ar"])
def test_last_year_is_the_value_and_the_median_of_the_position(slug):
    last = peer_series("sunnfjord", slug).iloc[-1]
    peers = position(slug, "sunnfjord", int(last["year"]))
    numbers = [number for _, _, number in peers.values]
    assert last["median"] == pytest.approx(peers.median) and last["of"] == peers.of
    assert last["lower"] == pytest.approx(np.quantile(numbers, 0.25))
    assert last["upper"] == pytest.approx(np.quantile(numbers, 0.75))
    kind = "gap:ba" if slug.startswith("gap") else "centre"
    assert last["centre"] == pytest.approx(value(slug, kind, "sunnfjord").value)


def test_hinterland_and_norway():
    frame = peer_series("voss", "andel-67-pluss", "drive:60")
    own = value("andel-67-pluss", "hinterland:drive:60", "voss", 2026).value
    assert frame.iloc[-1]["hinterland"] == pytest.approx(own)
    assert frame.iloc[-1]["norway"] == pytest.approx(value("andel-67-pluss", "norway", "0").value)
    assert peer_series("voss", "folketall")["norway"].isna().all()
    assert peer_series("alta", "andel-67-pluss", "ba")["hinterland"].isna().all()


def test_breaks_are_the_catalogs_and_chosen_peers_count():
    frame = peer_series("voss", "ansatte")
    assert frame.loc[frame["break"], "year"].tolist() == [2020]
    assert not {2018, 2019} & set(frame["year"])
    few = peer_series("voss", "andel-67-pluss", "ba", frozenset({"lom", "roros", "tynset"}))
    assert set(few["of"]) == {3} and few["median"].notna().all()
    assert peer_series("voss", "andel-67-pluss", "ba", frozenset())["median"].isna().all()
