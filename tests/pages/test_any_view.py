"""Whatever a link asks for, the page answers in words: views drawn at random, and those that once failed.

Every value the vocabulary knows can be drawn, so that a new county, indicator or hinterland rule is tried
without a line here. A page is opened straight from its link, and now and then with all that unfolds.
"""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qsl

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from regionsenter.asked import comparison
from regionsenter.asked.group import in_group
from regionsenter.asked.peers import peers
from regionsenter.geography.centres import centres
from regionsenter.geography.delineation_code import to_code
from regionsenter.geography.limits import Limits
from regionsenter.geography.rules import MOST_OWN, own_rule
from regionsenter.present.language.peers import peers_text
from regionsenter.texts import translator
from regionsenter.view.classing_field import ClassingField
from regionsenter.view.field import Choice, Number, Written
from regionsenter.view.fields import FIELDS
from regionsenter.view.format import PAGES, to_params, url
from regionsenter.view.hinterland_field import HinterlandChoice
from regionsenter.view.model import View
from regionsenter.view.parse import parse
from regionsenter.view.written import (
    CLASSINGS,
    HIGHEST_WEIGHT,
    LAYERS,
    MOST_COMPARED,
    MOST_LIMITS,
    STANDARD,
)
from regionsenter.vocabulary import vocabulary
from tests.geography.limit_values import limits
from tests.pages.opening import FRAME, words

#: Views drawn a page: all pages together take some minutes of both cores.
VIEWS = 150
#: An expander may hold another one.
LAYERS_OF_EXPANDERS = 2


def open_link(link: str, *, unfolded: bool = False) -> AppTest:
    """The page of a link, as it is when the link is followed; ``unfolded``: with every expander open."""
    page, _, query = link.partition("?")
    app = AppTest.from_file(FRAME, default_timeout=60)
    if page != PAGES[0]:
        app.switch_page(f"{page}.py")
    app.query_params.update(dict(parse_qsl(query)))
    app.run()
    for _ in range(LAYERS_OF_EXPANDERS if unfolded else 0):
        for expander in app.expander:
            app.session_state[expander.key] = True
        app.run()
    return app


def small_groups() -> st.SearchStrategy[Limits]:
    """Limits that leave no centre, one, or a few: nobody has more people than the largest."""
    people = sorted(one.settlement_population or 0 for one in centres())[-12:]
    least = st.sampled_from([*people, people[-1] + 1])
    return least.map(
        lambda low: Limits(min_settlement=low, max_settlement=None, max_big_city_commuting=None)
    )


def own_weights() -> st.SearchStrategy[tuple[tuple[str, float], ...]]:
    """Weights of a few indicators, zeros among them, as the URL orders them."""
    known = tuple(vocabulary().indicators)
    weight = st.one_of(st.just(0.0), st.integers(0, 10 * HIGHEST_WEIGHT).map(lambda n: n / 10))
    given_weights = st.dictionaries(st.sampled_from(known), weight, min_size=1, max_size=4)
    return given_weights.map(lambda w: tuple((slug, w[slug]) for slug in known if slug in w))


def written_values() -> dict[str, st.SearchStrategy]:
    """Field of the view to values the URL writes in its own way (:class:`Written`)."""
    number = st.integers(-1000, 100_000).map(lambda n: n / 10)
    own_limits = st.lists(number, min_size=1, max_size=MOST_LIMITS, unique=True)
    several = limits().map(lambda drawn: replace(drawn, several_centres=1))
    delineation = st.one_of(limits(), small_groups(), several).map(to_code)
    return {
        "extent": st.tuples(
            st.integers(57_000, 71_000).map(lambda n: n / 1000),
            st.integers(4_000, 32_000).map(lambda n: n / 1000),
            st.integers(24, 80).map(lambda n: n / 8),
        ),
        "compared": st.lists(
            st.sampled_from(vocabulary().centres), max_size=MOST_COMPARED, unique=True
        ).map(tuple),
        "layers": st.sets(st.sampled_from(LAYERS)).map(
            lambda drawn: tuple(layer for layer in LAYERS if layer in drawn)
        ),
        "classing": st.one_of(
            st.sampled_from(CLASSINGS), own_limits.map(lambda drawn: tuple(sorted(drawn)))
        ),
        "likeness": st.one_of(st.sampled_from(vocabulary().presets), own_weights()),
        "weights": own_weights(),
        "delineation": delineation.map(lambda code: code or None),
        "alternative": delineation.map(lambda code: code or STANDARD),
    }


def picked_hinterlands() -> st.SearchStrategy[str]:
    """Municipalities picked by hand, a few of them or as many as may be."""
    codes = st.sampled_from(sorted(vocabulary().aliases["municipality"]))
    return st.sets(codes, min_size=1, max_size=MOST_OWN).map(own_rule)


@st.composite
def views(draw) -> View:
    """Any view a link can hold: some fields chosen, the others at their default."""
    known = vocabulary()
    view = known.default
    words = {
        field.name: st.sampled_from(field.options(view, known))
        for field in FIELDS
        if isinstance(field, Choice)
    }
    words["hinterland"] = st.one_of(words["hinterland"], picked_hinterlands())
    strategies = words | written_values()
    chosen = {name: draw(strategies[name]) for name in strategies if draw(st.booleans())}
    # An indicator wins over theme and challenge, as in a link; without one they decide it.
    view, _ = parse(to_params(replace(view, **chosen), known), known)
    for field in FIELDS:
        numbers = field.options(view, known) if isinstance(field, Number) else ()
        if numbers and draw(st.booleans()):
            view = replace(view, **{field.name: draw(st.sampled_from(numbers))})
    return view


def test_every_field_of_the_url_is_drawn():
    assert {type(field) for field in FIELDS} == {Choice, ClassingField, HinterlandChoice, Number, Written}
    written = {field.name for field in FIELDS if isinstance(field, (Written, ClassingField))}
    assert set(written_values()) == written


@given(view=views())
@settings(max_examples=300, derandomize=True, database=None)
def test_drawn_views_can_be_linked_to(view):
    assert parse(to_params(view, vocabulary()), vocabulary()) == (view, ())


@pytest.mark.parametrize("page", PAGES)
@given(view=views(), unfolded=st.sampled_from((False, False, True)))
@settings(
    max_examples=VIEWS,
    derandomize=True,
    database=None,
    # A failing view is printed as it was drawn: making it smaller takes a hundred page runs.
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_any_view_is_shown(page, view, unfolded):
    link = url(page, to_params(view, vocabulary()))
    app = open_link(link, unfolded=unfolded)
    assert not app.exception, f"/{link} {'(unfolded) ' if unfolded else ''}fails"
    assert len(words(app)) > 200, f"/{link} says nothing"


@pytest.mark.parametrize(
    "link",
    [
        "sammenlign?fylke=vestfold",  # the county's largest is the group's largest
        "sammenlign?avgrensning=min50000",  # the five largest are the five smallest
        "sammenlign?senter=voss&fylke=vestfold",  # a centre outside the county
        "sammenlign?senter=voss&avgrensning=klassetil2",  # three centres that size tells not apart
        "sammenlign?senter=voss&likhet=tema-d&avgrensning=min2000000-maksav",
        "avgrensning?avgrensning=min163266-maksav",  # no upper limit goes with the lower one
    ],
)
def test_what_once_failed_is_shown(link):
    app = open_link(link, unfolded=True)
    assert not app.exception, f"/{link} fails"


@pytest.mark.parametrize("page", [page for page in PAGES if page not in ("avgrensning", "data")])
@pytest.mark.parametrize("centre", [None, "voss"])
def test_an_empty_target_group_is_said_with_the_way_out(page, centre):
    app = open_link(f"{page}?avgrensning=min2000000-maksav{f'&senter={centre}' if centre else ''}")
    assert not app.exception
    said = [told.value for told in app.info if told.value.startswith("Ingen sentre er i målgruppa.")]
    assert said == ["Ingen sentre er i målgruppa. Løsne en grense på siden Avgrensning."]
    assert "kilden har ikke publisert" not in words(app)  # it has: it is the group that is missing


@pytest.mark.parametrize(
    ("centre", "likeness", "delineation", "why"),
    [
        ("voss", "folketall~0", None, "ingen av indikatorene teller"),
        ("alesund", "gjeld~1", None, "Ålesund har ikke tall for nok av indikatorene"),
        ("voss", "storrelse", "min2000000-maksav", "indikatorene skiller ikke sentrene"),
    ],
)
def test_a_likeness_that_names_nobody_is_told_of_where_peers_are_used(centre, likeness, delineation, why):
    params = {"senter": centre, "likhet": likeness}
    params |= {"avgrensning": delineation} if delineation else {}
    view, _ = parse(params, vocabulary())
    assert peers(view) == in_group(view)
    assert peers_text(view, translator("nb")) == f"de {len(in_group(view))} sentrene i målgruppa"
    assert comparison.with_nearest(view, centre) == (centre,)
    for page in ("senter", "profil", "lignende"):
        said = words(open_link(url(page, params)))
        assert "Likheten gir ingen sentre" in said and "måles mot hele målgruppa" in said, page
        assert why in said and "egne vekter" not in said, page
    app = open_link(url("sammenlign", params))
    assert why in words(app).replace("Ingen av", "ingen av")
    assert app.button(key="with nearest").disabled
