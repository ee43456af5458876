"""``centres``: every centre, candidate or not, and why."""

from __future__ import annotations

import argparse
from math import isnan
from typing import Any

from regionsenter.cli.options import add_format
from regionsenter.cli.output import Answer
from regionsenter.geography.centres import Centre, centres


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_format(parser, rows="a centre")


def run(options: argparse.Namespace) -> Answer:
    """All 159, in the order of their regions."""
    return Answer([centre_record(centre) for centre in centres()])


def centre_record(centre: Centre) -> dict[str, Any]:
    """One centre as plain types; what is not known is null."""
    return {
        "slug": centre.slug,
        "name": centre.name,
        "labour_market_region": centre.region_name,
        "labour_market_region_number": centre.region_number,
        "county": centre.county,
        "centre_municipalities": list(centre.centre_municipalities),
        "hinterland": list(centre.hinterland),
        "settlement": centre.settlement_name or None,
        "settlement_population": centre.settlement_population,
        "settlement_date": centre.settlement_date or None,
        "size_class": centre.size_class,
        "lon": round(centre.lon, 5),
        "lat": round(centre.lat, 5),
        "candidate": centre.candidate,
        "reason": centre.reason,
        "big_city_commuting": round(centre.big_city_commuting, 1),
        "big_city_minutes": None if isnan(centre.big_city_minutes) else centre.big_city_minutes,
        "aliases": list(centre.aliases),
    }
