"""The command line: ``python -m regionsenter``. Bad input exits 2 with one clear line on stderr."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from math import isnan

from regionsenter.catalog import CatalogError, indicators, sources
from regionsenter.catalog.models import Indicator
from regionsenter.cli_data import add_data_commands
from regionsenter.cli_delineate import add_delineate_command
from regionsenter.cli_drive import add_drive_command
from regionsenter.cli_functions import add_functions_command
from regionsenter.cli_profile import add_profile_command
from regionsenter.cli_sentences import add_sentences_command
from regionsenter.cli_similar import add_similar_command
from regionsenter.geography.centres import Centre, UnknownPlace, centres
from regionsenter.geography.hinterland import RULES
from regionsenter.measures import compare, years
from regionsenter.measures.model import Comparison, Value
from regionsenter.snapshot import SnapshotError


class _Parser(argparse.ArgumentParser):
    """One line on stderr and exit 2, without the usage that argparse prints before it."""

    def error(self, message: str):
        self.exit(2, f"regionsenter: {message} (see 'python -m regionsenter --help')\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        return options.run(options)
    except (UnknownPlace, SnapshotError, CatalogError) as error:
        return _fail(error)
    except ValueError as error:  # RawFileError, BuildError, UnknownRule
        return _fail(error)
    except BrokenPipeError:
        return 0


def _fail(error: Exception) -> int:
    print("regionsenter: " + " ".join(str(error).split()), file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="regionsenter", description="Regional centres and their hinterlands.")
    commands = parser.add_subparsers(required=True, metavar="command", parser_class=_Parser)

    listing = commands.add_parser("centres", help="every centre, and whether it is a candidate")
    _with_format(listing, _centres)

    registry = commands.add_parser("indicators", help="the registry of indicators")
    _with_format(registry, _indicators)

    one = commands.add_parser("compare", help="centres, each against its hinterland")
    one.add_argument("slug", nargs="+", help="the centre, e.g. voss, or several of them")
    one.add_argument(
        "--hinterland",
        choices=list(RULES),
        default="ba",
        metavar="RULE",
        help=f"hinterland rule: {', '.join(RULES)} (default ba)",
    )
    one.add_argument(
        "--limit",
        type=int,
        metavar="N",
        help="the rule's limit: least per cent of commuters, or most minutes",
    )
    one.add_argument("--year", type=_year, help="the year wanted (default: each one's latest)")
    _with_format(one, _compare)

    add_functions_command(commands)
    add_similar_command(commands)
    add_profile_command(commands)
    add_sentences_command(commands)
    add_delineate_command(commands)
    add_drive_command(commands)
    add_data_commands(commands, _Parser)
    return parser


def _with_format(parser: argparse.ArgumentParser, run) -> None:
    parser.add_argument("--format", choices=["json"], default="json")
    parser.set_defaults(run=run)


def _year(text: str) -> int:
    if not (text.isdigit() and len(text) == 4):
        raise argparse.ArgumentTypeError(f"'{text}' is not a year of four digits")
    return int(text)


def _print(content: object) -> int:
    print(json.dumps(content, ensure_ascii=False, indent=1))
    return 0


def _centres(options) -> int:
    return _print([centre_record(centre) for centre in centres()])


def _indicators(options) -> int:
    return _print([indicator_record(entry) for entry in indicators().values()])


def _compare(options) -> int:
    limit = "" if options.limit is None else f":{options.limit}"
    rule = options.hinterland + limit
    found = {
        slug: [comparison_record(entry) for entry in compare(slug, rule, options.year)]
        for slug in options.slug
    }
    # One centre is a list, as it always was; several are told apart by the slugs that were given.
    return _print(found if len(options.slug) > 1 else found[options.slug[0]])


def centre_record(centre: Centre) -> dict:
    """What ``centres`` prints of one centre."""
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


def indicator_record(entry: Indicator) -> dict:
    """What ``indicators`` prints of one indicator: the registry's own fields and the years."""
    record = entry.model_dump(mode="json", exclude_none=True)
    published = years(entry.slug)
    tables = [sources()[slug].table for slug in entry.sources]
    return record | {
        "years": list(published),
        "table": [table for table in tables if table],
        "publisher": sorted({sources()[slug].publisher for slug in entry.sources}),
        "licence": sorted({sources()[slug].licence for slug in entry.sources}),
    }


def comparison_record(entry: Comparison) -> dict:
    """What ``compare`` prints of one indicator; a missing value is null with its reason."""
    sides = ("centre", "hinterland", "region", "county", "norway", "gap")
    found: dict[str, Value] = {side: getattr(entry, side) for side in sides}
    return {
        "indicator": entry.indicator.slug,
        **{side: value.value for side, value in found.items()},
        "unit": entry.indicator.unit,
        "year": entry.year,
        "base_year": entry.base_year,
        "source": "; ".join(
            " ".join(filter(None, [sources()[s].publisher, sources()[s].table]))
            for s in entry.indicator.sources
        ),
        "flags": {side: list(value.flags) for side, value in found.items() if value.flags},
        "missing": {side: value.missing for side, value in found.items() if value.missing},
    }
