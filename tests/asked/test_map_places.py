"""Values and classes of the map's places, looked up one by one."""

import numpy as np
import pytest

from regionsenter.asked.map_places import place_classes, place_values
from regionsenter.measures import value
from regionsenter.static_files import place_order


@pytest.mark.parametrize("slug", ["andel-67-pluss", "medianinntekt", "arbeidsplasser-1-km"])
def test_every_number_is_that_of_its_place(slug):
    municipal, central = place_values(slug, 2022, "ba")
    for row, kind, order in (
        (municipal, "municipality", place_order()["municipalities"]),
        (central, "centre", place_order()["centres"]),
    ):
        assert len(row.numbers) == len(order) == len(row.estimated)
        for number, unsure, code in list(zip(row.numbers, row.unsure, order, strict=True))[::40]:
            asked = value(slug, kind, code, 2022)
            if asked.value is None:
                assert np.isnan(number) and not unsure
            else:
                assert number == asked.value and unsure == ("estimated" in asked.flags)


def test_a_year_without_figures_has_none():
    municipal, central = place_values("andel-67-pluss", 1900, "ba")
    assert np.isnan(municipal.numbers).all() and np.isnan(central.numbers).all()
    assert not municipal.unsure.any()


def test_what_only_a_centre_has_is_classed_by_the_centres():
    municipal, central = place_values("gap-folkevekst-10-ar", 2026, "ba")
    assert np.isnan(municipal.numbers).all() and np.isfinite(central.numbers).any()
    assert np.isnan(place_values("gap-folkevekst-10-ar", 2026, "local")[1].numbers).all()
    classes = place_classes("gap-folkevekst-10-ar", "ba", (2026,), "kvantiler")
    assert len(classes.codes) == len(place_order()["centres"]) and 0.0 in classes.limits
    years = place_classes("andel-67-pluss", "ba", (2020, 2026), "kvantiler")
    assert len(years.codes) == 2 * len(place_order()["municipalities"])
