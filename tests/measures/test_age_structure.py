"""The age structure adds up, and tells what is missing."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.measures import value
from regionsenter.measures.age_structure import AREAS, TOP_AGE, age_groups, age_share, age_structure


def test_groups_are_whole_and_sum_to_the_population():
    frame = age_structure("voss")
    assert len(frame) == 19
    assert (frame["first_age"].to_numpy()[1:] == frame["last_age"].to_numpy()[:-1] + 1).all()
    assert frame["centre"].sum() == 16_438 and frame["norway"].sum() == 5_627_400
    assert frame["hinterland"].sum() == value("folketall", "hinterland:ba", "voss", 2026).value


def test_the_old_make_the_indicators_share():
    frame = age_structure("sunnfjord", year=2016)
    old = frame.loc[frame["first_age"] >= 67, "hinterland"].sum() / frame["hinterland"].sum()
    share = value("andel-67-pluss", "hinterland:ba", "sunnfjord", 2016).value
    assert 100 * old == pytest.approx(share, abs=0.01)


def test_no_hinterland_and_no_figures_are_missing():
    assert age_structure("alta", "ba")["hinterland"].isna().all()
    assert np.isnan(age_structure("alesund", year=2022)["centre"]).all()
    with pytest.raises(ValueError, match="1999"):
        age_structure("voss", year=1999)


def test_groups_are_whole_years_and_all_the_inhabitants():
    frame = age_structure("voss")
    groups = age_groups(frame)
    assert groups["first_age"].tolist()[:2] == [0, 6] and groups["last_age"].iloc[-1] == TOP_AGE - 1
    assert groups["width"].sum() == TOP_AGE
    for area in AREAS:
        assert groups[area].sum() == frame[area].sum()
        assert groups[f"{area}_share"].sum() == pytest.approx(100)
        assert (groups[f"{area}_per_year"] * groups["width"]).sum() == pytest.approx(100)
    assert age_groups(age_structure("alta", "ba"))["hinterland_share"].isna().all()


def test_a_share_of_ages_is_the_indicators():
    frame = age_structure("sunnfjord", year=2016)
    share = value("andel-67-pluss", "hinterland:ba", "sunnfjord", 2016).value
    assert age_share(frame, "hinterland", 67, None) == pytest.approx(share, abs=0.01)
    assert age_share(frame, "centre", 0, None) == 100
    assert np.isnan(age_share(age_structure("alta", "ba"), "hinterland", 20, 39))
