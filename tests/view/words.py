"""A small vocabulary, every valid view of it, and texts to hurt it with."""

from __future__ import annotations

from hypothesis import strategies as st

from regionsenter.view import FIELDS, IndicatorTerms, View, Vocabulary, parse
from regionsenter.view.field import Choice, Field
from regionsenter.view.fields import BY_PARAMETER


def delineation(text: str) -> str | None:
    if text not in ("min500", "min900"):
        raise ValueError(text)
    return None if text == "min500" else text


WORDS = Vocabulary(
    indicators={
        "reisetid-til-senter": IndicatorTerms("a", "regionale-forskjeller", (2020,)),
        "folketall": IndicatorTerms("b", "demografi", (2024, 2025, 2026)),
        "andel-67-pluss": IndicatorTerms("b", "demografi", (2025, 2026)),
        "medianinntekt": IndicatorTerms("b", "regionale-forskjeller", (2023, 2024)),
        "gap-vekst": IndicatorTerms("c", "regionale-forskjeller", ()),
    },
    default_indicator="folketall",
    themes=("a", "b", "c", "d"),  # d has no indicator
    challenges=("demografi", "regionale-forskjeller", "klimaomstilling"),
    theme_leads={"b": "medianinntekt"},
    challenge_leads={"demografi": "andel-67-pluss"},
    centres=("voss", "tromso", "sunnfjord"),
    municipalities=("voss", "askvoll", "tromso"),
    counties=("vestland", "troms"),
    sizes=("liten", "stor"),
    hinterlands=("best", "ba", "local", "commuting"),
    limits={"commuting": (5, 10, 20)},
    default_limits={"commuting": 10},
    aliases={"centre": {"førde": "sunnfjord"}, "municipality": {"4645": "askvoll"}},
    centre_of={"voss": "voss", "askvoll": "sunnfjord", "tromso": "tromso"},
    presets=("storrelse", "naring"),
    delineation=lambda text: delineation(text),
)


def read(**params: str) -> View:
    view, notices = parse(params, WORDS)
    assert notices == ()
    return view


#: Some values of every choice that is more than one word; the first is the default.
WRITTEN_VALUES = {
    "compared": ((), ("voss",), ("tromso", "voss")),
    "layers": ((), ("pendling",), ("pendling", "kjoretid", "bakgrunn")),
    "classing": ("kvantiler", "naturlige", (10.0,), (-3.5, 0.0, 0.125, 20.0)),
    "weights": ((), (("folketall", 2.0),), (("folketall", 0.5), ("gap-vekst", 0.0))),
    "likeness": (None, "naring", (("reisetid-til-senter", 1.0), ("medianinntekt", 5.0))),
    "delineation": (None, "min900"),
    "alternative": (None, "standard", "min900"),
    "extent": (None, (61.2, 7.125, 7.0), (58.0, -1.5, 4.375)),
}


def possible(field: Field, view: View) -> tuple:
    """Values the field may be given now; all of them where there are few."""
    if field.name in WRITTEN_VALUES:
        return WRITTEN_VALUES[field.name]
    if field.name == "hinterland":
        return (*WORDS.hinterlands, "own:4645")
    optional = getattr(WORDS.default, field.name) is None
    return (*((None,) if optional else ()), *field.options(view, WORDS))


@st.composite
def views(draw: st.DrawFn) -> View:
    """Any valid view."""
    indicator = draw(st.sampled_from(list(WORDS.indicators)))
    terms = WORDS.indicators[indicator]
    chosen = {
        field.name: draw(st.sampled_from(possible(field, WORDS.default)))
        for field in FIELDS
        if isinstance(field, Choice)
    }
    chosen |= {
        "indicator": indicator,
        "theme": draw(st.sampled_from((None, terms.theme))),
        "challenge": draw(st.sampled_from((None, terms.challenge))),
        "year": draw(st.sampled_from((None, *terms.years))),
        "since": draw(st.sampled_from((None, *terms.years[:-1]))),
    }
    chosen |= {name: draw(st.sampled_from(values)) for name, values in WRITTEN_VALUES.items()}
    return View(**chosen)


#: Text that is likely to hit something, and text that is likely to hurt.
texts = st.one_of(
    st.text(max_size=150),
    st.sampled_from(
        [
            field.write(value)
            for field in FIELDS
            for value in possible(field, WORDS.default)
            if value is not None
        ]
    ),
    st.sampled_from(["2026", "2020", "0", "-1", "１", "None", "<b>", "../..", "a" * 500, "\x00"]),
)
names = st.one_of(st.text(max_size=20), st.sampled_from([*BY_PARAMETER, "år", "embed"]))
