"""How far the big cities are."""

from __future__ import annotations

import numpy as np

from regionsenter.geography.centres import centre


def test_drive_time_to_the_nearest_big_city():
    assert 20 < centre("ullensaker").big_city_minutes < 60  # Jessheim to Oslo
    assert centre("hamar").big_city_minutes > centre("ullensaker").big_city_minutes
    assert np.isnan(centre("alta").big_city_minutes)
