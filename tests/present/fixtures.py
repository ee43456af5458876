"""Fixtures for the presentation tests. The numbers are made up to look real; none is a fact."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pandas as pd

from regionsenter.catalog.models import Indicator, Source
from regionsenter.measures.model import Comparison, Position, Value

NBSP = "\u00a0"

SOURCES = {
    "fixture-ssb": Source(
        slug="fixture-ssb",
        publisher="SSB",
        title={"nb": "Fiktiv befolkning", "en": "Fictitious population"},
        table="00000",
        url="https://example.org/00000",
        licence="CC BY 4.0",
    )
}


def indicator(**changes) -> Indicator:
    fields = {
        "slug": "andel-67-pluss",
        "name": {"nb": "Andel 67 år og eldre", "en": "Share aged 67 and over"},
        "short": {"nb": "67 år og eldre", "en": "67 and over"},
        "question": {"nb": "Hvor stor del er eldre?", "en": "How large a part is older?"},
        "unit": "percent",
        "direction": "neither",
        "decimals": 1,
        "relevance": 1,
        "noise": "shares",
        "challenge": "demografi",
        "theme": "a",
        "sources": ("fixture-ssb",),
        "level": "municipality",
        "aggregation": {"kind": "ratio", "numerator": ["a"], "denominator": ["b"], "scale": 100},
    }
    return Indicator.model_validate(fields | changes)


SIZE = indicator(
    slug="folketall",
    name={"nb": "Folketall", "en": "Population"},
    short={"nb": "Folketall", "en": "Population"},
    unit="persons",
    decimals=0,
    relevance=500,
    noise="none",
    aggregation={"kind": "count", "component": "population"},
)
GROWTH = indicator(
    slug="folkevekst-10-ar",
    name={"nb": "Folkevekst siste 10 år", "en": "Population growth, 10 years"},
    short={"nb": "Vekst 10 år", "en": "Growth 10 years"},
    aggregation={"kind": "change", "component": "population", "years": 10},
)
GAP = indicator(
    slug="gap-folkevekst",
    name={"nb": "Gap i folkevekst", "en": "Gap in population growth"},
    short={"nb": "Gap i vekst", "en": "Gap in growth"},
    unit="percentage_points",
    diverging=True,
    aggregation={"kind": "gap", "indicator": "folkevekst-10-ar"},
)
INCOME = indicator(
    slug="medianinntekt",
    name={"nb": "Medianinntekt etter skatt", "en": "Median income after tax"},
    short={"nb": "Medianinntekt", "en": "Median income"},
    unit="nok",
    decimals=0,
    relevance=10_000,
    noise="none",
    aggregation={"kind": "weighted_mean", "component": "income", "weight": ["households"]},
)


def value(number: float | None, missing: str | None = None, flags=(), year=2026) -> Value:
    return Value(number, year, tuple(flags), missing)


def comparison(
    centre=21.3,
    hinterland=24.4,
    norway=17.2,
    *,
    of: Indicator | None = None,
    missing="no_hinterland",
    flags=(),
    base_year=None,
) -> Comparison:
    """A comparison; None for a number makes it missing for the reason ``missing``."""

    def made(number):
        return value(number, None if number is not None else missing, flags)

    gap = None
    if centre is not None and hinterland is not None:
        share = (of or indicator()).gap_is_share
        gap = 100 * centre / (centre + hinterland) if share else centre - hinterland
    return Comparison(
        indicator=of or indicator(),
        year=2026,
        centre=made(centre),
        hinterland=made(hinterland),
        region=made(centre),
        county=made(norway),
        norway=made(norway),
        gap=made(gap),
        base_year=base_year,
    )


NAMES = [
    "Voss",
    "Florø",
    "Førde",
    "Hamar",
    "Gjøvik",
    "Lillehammer",
    "Otta",
    "Fagernes",
    "Kongsberg",
    "Notodden",
    "Bø",
    "Rjukan",
    "Risør",
    "Arendal",
    "Lyngdal",
    "Flekkefjord",
    "Egersund",
    "Haugesund",
    "Odda",
    "Leirvik",
    "Stord",
    "Sogndal",
    "Ulsteinvik",
    "Volda",
    "Molde",
    "Kristiansund",
    "Sunndalsøra",
    "Oppdal",
    "Røros",
    "Stjørdal",
    "Steinkjer",
    "Namsos",
    "Rørvik",
    "Brønnøysund",
    "Sandnessjøen",
    "Mosjøen",
    "Fauske",
    "Narvik",
    "Svolvær",
    "Sortland",
    "Harstad",
    "Finnsnes",
    "Alta",
    "Hammerfest",
    "Vadsø",
    "Kirkenes",
    "Tynset",
    "Elverum",
    "Kongsvinger",
    "Askim",
    "Mysen",
    "Halden",
]


def position(centre=21.3, low=12.0, high=29.0, count=120, mad=2.1, slug="voss") -> Position:
    """``count`` centres with made-up values round the middle; the first one is Voss."""
    random = np.random.default_rng(2026)
    spread = random.normal((low + high) / 2, (high - low) / 7, count - 1).clip(low, high)
    values = [(slug, "Voss", centre)]
    for number, made in enumerate(spread, start=1):
        name = NAMES[number % len(NAMES)] if number < len(NAMES) else f"Fiktivsund {number}"
        values.append((f"senter-{number}", name, round(float(made), 2)))
    numbers = [v for _, _, v in values]
    return Position(
        rank=sum(v > centre for v in numbers) + 1,
        of=count,
        median=float(np.median(numbers)),
        mad=mad,
        values=tuple(values),
    )


def history(hinterland=True) -> pd.DataFrame:
    years = list(range(2005, 2027))
    return pd.DataFrame(
        {
            "year": years,
            "centre": [13_902 + 121 * i + (i % 3) * 20 for i in range(len(years))],
            "hinterland": [5_210 - 31 * i for i in range(len(years))]
            if hinterland
            else [None] * len(years),
        }
    )


def projection(hinterland=True) -> pd.DataFrame:
    years = list(range(2025, 2051))
    return pd.DataFrame(
        {
            "year": years,
            "centre": [16_300 + 60 * i for i in range(len(years))],
            "hinterland": [4_590 - 22 * i for i in range(len(years))]
            if hinterland
            else [None] * len(years),
        }
    )


def centre(slug="voss", name="Voss", **changes) -> SimpleNamespace:
    """A stand-in with the fields of geography.centres.Centre that are shown."""
    fields = {
        "slug": slug,
        "name": name,
        "region_name": "Voss",
        "county": "46",
        "settlement_population": 6_814,
    }
    return SimpleNamespace(**(fields | changes))


def contrast(colour: str, other: str) -> float:
    """Contrast of two colours by WCAG 2.1, 1 to 21."""

    def luminance(value):
        parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        parts = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(colour), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def texts(figure) -> list[str]:
    """What stands on a chart, outside its axes, with plain spaces."""
    return [note.text.replace("\u00a0", " ") for note in figure.layout.annotations]
