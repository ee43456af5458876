"""A gap in people: ``regionsenter/measures/people_at_share.py``."""

from __future__ import annotations

import pytest

from regionsenter.catalog import indicator, indicators
from regionsenter.catalog.models import Indicator
from regionsenter.measures import value
from regionsenter.measures.areas import NORWAY
from regionsenter.measures.people_at_share import people_at_country_share


def test_the_old_of_voss_at_the_countrys_share():
    """Of the 16 438 people of Voss on 1 January 2026."""
    entry = indicator("andel-67-pluss")
    own, country = (value(entry.slug, kind, code, 2026).value for kind, code in PLACES)
    people = value("folketall", "centre", "voss", 2026).value
    assert people == 16_438
    exact = (country - own) / 100 * people
    assert people_at_country_share(entry, "voss", 2026, own, country) == round(exact, -1)


PLACES = (("centre", "voss"), ("norway", NORWAY))


@pytest.mark.parametrize(("own", "country", "more"), [(20, 30, 1640), (30, 20, -1640), (20, 20, 0)])
def test_more_or_fewer_to_the_nearest_ten(own, country, more):
    entry = indicator("andel-67-pluss")
    assert people_at_country_share(entry, "voss", 2026, own, country) == more


def test_two_municipalities_are_counted_together():
    entry = indicator("andel-67-pluss")
    people = value("folketall", "centre", "orsta-volda", 2026).value
    assert people_at_country_share(entry, "orsta-volda", 2026, 0, 100) == round(people, -1)


def test_what_is_no_share_of_people_has_none():
    for slug in ("arbeidsplassdekning", "folketall", "boliger-i-blokk", "avvik-fra-framskriving"):
        assert people_at_country_share(indicator(slug), "voss", 2024, 1, 2) is None
    assert all(entry.unit == "percent" for entry in indicators().values() if entry.share_of_people)


def test_only_a_share_that_the_country_has_may_declare_it():
    declared = indicator("folketall").model_dump() | {"share_of_people": True}
    with pytest.raises(ValueError, match="no municipal share"):
        Indicator.model_validate(declared)
