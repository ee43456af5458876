"""The age structure adds up, and tells what is missing."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.measures import value
from regionsenter.measures.age_structure import age_structure


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
    assert age_structure("alta")["hinterland"].isna().all()
    assert np.isnan(age_structure("alesund", year=2022)["centre"]).all()
    with pytest.raises(ValueError, match="1999"):
        age_structure("voss", year=1999)
