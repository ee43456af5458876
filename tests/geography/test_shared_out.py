"""Each municipality in one hinterland, none under a smaller centre than its own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regionsenter.geography.centres import centre, centres
from regionsenter.geography.commuting import shares_to
from regionsenter.geography.shared_out import may_hold, shared_out
from regionsenter.snapshot import snapshot

SLUGS = [place.slug for place in centres()]
CODES = list(snapshot().codes[:-1])


@given(st.dictionaries(st.sampled_from(SLUGS), st.lists(st.sampled_from(CODES), max_size=12), max_size=12))
@settings(max_examples=60)
def test_no_municipality_is_given_twice_or_to_who_did_not_ask(offers):
    shared = shared_out(offers)
    given_out = [code for codes in shared.values() for code in codes]
    assert len(set(given_out)) == len(given_out) and set(shared) == set(offers)
    assert all(set(codes) <= set(offers[slug]) for slug, codes in shared.items())
    wanted = {code for slug, codes in offers.items() for code in codes if may_hold(slug, code)}
    assert set(given_out) == wanted


def test_it_goes_where_most_commute():
    # Modum (3316) lies between Hønefoss and Kongsberg.
    to_each = {slug: shares_to(centre(slug))["3316"] for slug in ("ringerike", "kongsberg")}
    shared = shared_out({slug: ["3316"] for slug in to_each})
    most = max(to_each, key=to_each.__getitem__)
    assert shared[most] == ("3316",) and sum(map(len, shared.values())) == 1


@pytest.mark.parametrize(
    ("slug", "code", "may"),
    [
        ("honefoss", "0301", False),  # Oslo is larger
        ("oslo", "3305", True),  # Ringerike, with Hønefoss
        ("voss", "4621", False),  # its own
        ("voss", "4628", True),  # Vaksdal has no centre
    ],
)
def test_no_larger_centre_is_a_hinterland(slug, code, may):
    assert may_hold(centre(slug).slug, code) is may
