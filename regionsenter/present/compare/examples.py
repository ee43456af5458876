"""Comparisons to begin with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from regionsenter.asked.comparison import FEW
from regionsenter.asked.group import in_group
from regionsenter.geography.centres import centres
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.view.written import MOST_COMPARED
from regionsenter.vocabulary import county_code, county_name

#: The county whose centres are compared in the example, when none is chosen.
EXAMPLE_COUNTY = "finnmark"


@dataclass(frozen=True)
class Example:
    """A comparison to begin with: ``title`` and the centres' slugs and names."""

    title: str
    slugs: tuple[str, ...]
    names: tuple[str, ...]


def examples(view: View, t: Translate) -> list[Example]:
    """Up to three comparisons to begin with, from the view's target group and county.

    No two are of the same centres, and each has at least two: a small target group has one example
    or none.
    """
    inside = in_group(view)
    by_size = sorted(
        (place for place in centres() if place.slug in inside and place.settlement_population),
        key=lambda place: -(place.settlement_population or 0),
    )
    county = view.county or EXAMPLE_COUNTY
    code = county_code()[county]
    if len(by_size) > FEW:
        suggested = [
            (t("De fem største tettstedene i målgruppa"), by_size[:FEW]),
            (t("De fem minste tettstedene i målgruppa"), by_size[-FEW:]),
        ]
    else:
        suggested = [(t("Alle sentrene i målgruppa"), by_size)]
    in_county = [place for place in by_size if place.county == code][:MOST_COMPARED]
    suggested.append((t("Sentrene i {county}").format(county=county_name()[code]), in_county))
    distinct: dict[frozenset[str], Example] = {}
    for title, places in suggested:
        if len(places) > 1:
            slugs = tuple(place.slug for place in places)
            names = tuple(place.name for place in places)
            distinct.setdefault(frozenset(slugs), Example(title, slugs, names))
    return list(distinct.values())


def example_view(view: View, example: Example) -> View:
    """The view with the example's centres compared."""
    return replace(view, compared=example.slugs)
