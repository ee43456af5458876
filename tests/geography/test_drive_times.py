"""Drive times of the real snapshot, and how they compare with TØI's."""

from __future__ import annotations

import numpy as np
import pytest

from regionsenter.geography import drive_times
from regionsenter.geography.centres import UnknownPlace, centres
from regionsenter.geography.road_gaps import GAP_KINDS
from regionsenter.measures.drive_validation import agreement, drive_validation, worst
from regionsenter.snapshot import snapshot


def between(start: str, stop: str):
    table = drive_times.minutes_between(start).set_index("to_code")
    return table.loc[stop]


def test_every_municipality_reaches_every_other_both_ways_alike():
    table = snapshot().table("drive_times")
    assert len(table) == 357 * 356
    wide = table.pivot(index="from_code", columns="to_code", values="minutes").to_numpy()
    assert np.allclose(wide, wide.T, equal_nan=True)
    assert table["minutes"].min() > 0


@pytest.mark.parametrize(
    ("start", "stop", "low", "high", "ferry"),
    [
        ("0301", "4601", 370, 450, False),  # Oslo-Bergen: about 7 hours
        ("0301", "5001", 360, 430, False),  # Oslo-Trondheim: about 6.5 hours
        ("4621", "4601", 75, 100, False),  # Voss-Bergen
        ("4026", "4005", 55, 95, False),  # Tinn-Notodden: the gap is closed
        ("1106", "1151", 60, 100, True),  # Haugesund-Utsira: the boat takes 70 minutes
        ("5503", "5501", 220, 300, False),  # Harstad-Tromsø
    ],
)
def test_known_journeys(start, stop, low, high, ferry):
    found = between(start, stop)
    assert low <= found["minutes"] <= high
    assert bool(found["ferry"]) == ferry


def test_nobody_drives_faster_than_the_crow_flies_on_a_motorway():
    places = snapshot().table("municipalities").set_index("code")
    table = snapshot().table("drive_times")
    lon, lat = np.radians(places["lon"]), np.radians(places["lat"])
    a, b = table["from_code"], table["to_code"]
    half = np.sin((lat[b].values - lat[a].values) / 2) ** 2 + (
        np.cos(lat[a].values) * np.cos(lat[b].values) * np.sin((lon[b].values - lon[a].values) / 2) ** 2
    )
    straight = 2 * 6371 * np.arcsin(np.sqrt(half))
    assert (table["km"] >= straight * 0.99 - 0.5).all()
    assert (table["km"] / table["minutes"] * 60 <= 100).all()


def test_islands_are_reached_by_ferry():
    for code in ("1151", "1835", "1856", "1857", "4633", "4636", "1573", "5616"):
        assert drive_times.minutes_between(code)["ferry"].mean() > 0.9, code


def test_to_centre_and_the_hinterland_within_a_limit():
    minutes = drive_times.to_centre("voss")
    assert minutes["4621"] < 10
    assert max(minutes.values()) <= drive_times.LONGEST
    near, far = (drive_times.hinterland_within("voss", limit) for limit in (45, 90))
    assert set(near) <= set(far)
    assert "4621" not in far
    assert drive_times.hinterland_within("voss") == near
    assert drive_times.hinterland_within("voss", 0) == ()


def test_bad_input_is_refused():
    with pytest.raises(KeyError, match="9999"):
        drive_times.minutes_between("9999")
    with pytest.raises(UnknownPlace):
        drive_times.to_centre("atlantis")
    with pytest.raises(ValueError, match="0 to 180"):
        drive_times.hinterland_within("voss", 500)


def test_every_centre_is_near_the_seat_of_its_own_municipality():
    # The largest settlement is not the seat in Ullensvang (Odda, 38 minutes from Kinsarvik) and a few
    # more; in Lurøy it is the island of Lovund, 27 km by ferry.
    for centre in centres():
        minutes = drive_times.to_centre(centre.slug)
        limit = 100 if centre.slug == "luroy" else 40
        assert min(minutes[code] for code in centre.centre_municipalities) <= limit, centre.slug


def test_every_gap_says_why_and_how_long():
    gaps = snapshot().table("road_gaps")
    assert set(gaps["kind"]) <= set(GAP_KINDS)
    assert gaps["length_m"].between(0, 1_500).all()
    assert gaps["code"].isin(snapshot().codes).all()
    assert gaps[["joins", "reason_nb", "reason_en"]].ne("").all(axis=None)


def test_the_model_agrees_with_toi_within_the_stated_bound():
    frame = drive_validation()
    as_shown = agreement(frame)
    assert as_shown.count == 192
    assert as_shown.median_absolute_error <= 4.5
    assert as_shown.within_5 >= 50 and as_shown.within_10 >= 80
    assert as_shown.correlation >= 0.87
    like_for_like = agreement(frame, "weighted_minutes")
    assert like_for_like.count >= 170
    assert like_for_like.median_absolute_error <= 3.5
    assert like_for_like.within_5 >= 65 and like_for_like.within_10 >= 88
    assert abs(like_for_like.bias) <= 1


def test_the_ten_worst_are_explained():
    ten = worst(drive_validation())
    assert len(ten) == 10
    assert ten[["explanation_nb", "explanation_nn", "explanation_en"]].ne("").all(axis=None)
