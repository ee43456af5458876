"""Drive-time bands: the first limit that holds, minutes rounded up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsenter.geography import drive_times
from regionsenter.geography.centres import UnknownPlace
from regionsenter.measures.drive_bands import BAND_LIMITS, band_of, drive_bands


@given(st.floats(0, 200))
def test_a_band_is_the_first_limit_that_holds(minutes):
    band = band_of(minutes)
    assert (band is None) == (minutes > 60)
    if band is not None:
        assert minutes <= BAND_LIMITS[band] and all(minutes > limit for limit in BAND_LIMITS[:band])


def test_those_beyond_the_last_limit_are_left_out():
    times = drive_times.to_centre("voss")
    bands = drive_bands("voss")
    assert set(bands) == {code for code, minutes in times.items() if minutes <= BAND_LIMITS[-1]}
    for code, place in bands.items():
        assert times[code] <= place.minutes < times[code] + 1
        assert place.band == band_of(times[code])


def test_an_unknown_centre_is_refused():
    with pytest.raises(UnknownPlace):
        drive_bands("atlantis")
