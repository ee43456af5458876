"""``measures.rest``: how many live in a centre's municipality outside its town."""

from __future__ import annotations

import numpy as np

from regionsenter.geography.centres import centre
from regionsenter.measures import rest as rest_module
from regionsenter.measures import value
from regionsenter.measures.rest import rest_of_municipality


def test_the_rest_is_what_the_town_is_not():
    """8 028 of Hammerfest's residents in 2019 lived in the town, 3 452 outside it."""
    rest = rest_of_municipality(centre("hammerfest"))
    assert (rest.population, rest.year, rest.few_people) == (3452, 2019, False)
    whole = value("folketall", "centre", "hammerfest", 2019).value
    assert abs(rest.population + 8028 - whole) < 0.01 * whole


def test_few_people_outside_the_town():
    assert rest_of_municipality(centre("hol")).population == 1984
    assert rest_of_municipality(centre("hol")).few_people
    assert not rest_of_municipality(centre("tysnes")).few_people


def test_no_rest_where_the_grid_tells_nothing(monkeypatch):
    known = rest_module.values("innbyggere-i-byen", rest_module.LOCAL)

    class Unknown:
        codes = known.codes

        @staticmethod
        def of_year(year):
            figures = known.of_year(year)
            return type(figures)(np.full_like(figures.value, np.nan), figures.missing, figures.estimated)

    monkeypatch.setattr(rest_module, "values", lambda *_: Unknown)
    assert rest_of_municipality(centre("hammerfest")) is None
