"""Options that several commands share: declared, read and explained in one place."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from regionsenter.cli.centre_names import centre_named
from regionsenter.typed_numbers import Wanted, read_number

#: (indicator, weight) pairs.
Weights = tuple[tuple[str, float], ...]

FORMATS = ("json", "csv")

_YEAR = re.compile(r"[0-9]{4}")

PACKAGE = Path(__file__).parents[1]


def checkout() -> Path | None:
    """The checkout that the package lies in; None where it is installed, with the snapshot inside."""
    return None if (PACKAGE / "data").is_dir() else PACKAGE.parent


def add_target(parser: argparse.ArgumentParser, option: str, path: str, words: str) -> None:
    """Where something is written: ``path`` of the checkout; :func:`target` reads it."""
    root = checkout()
    default = root and root / path
    parser.add_argument(option, type=path_given, metavar="PATH", default=default, help=words)


def path_given(text: str) -> Path:
    """The type of an option that is a path: nothing is no path, though Python takes it for here."""
    if not text:
        raise argparse.ArgumentTypeError("expected a path")
    return Path(text)


def whole_number(text: str) -> int:
    """The type of an option that counts, as people type numbers; at most nine figures."""
    try:
        number = read_number(text, Wanted(whole=True))
    except ValueError:
        number = 0.5
    if number != int(number) or abs(number) >= 10**9:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number")
    return int(number)


def target(options: argparse.Namespace, option: str) -> Path:
    """Where ``option`` says that something goes.

    Raises ValueError when it says nothing and the package is installed: nothing is written among
    the installed packages.
    """
    path: Path | None = getattr(options, option.removeprefix("--"))
    if path is None:
        raise ValueError(f"say with {option} PATH where it goes; only a checkout has a place for it")
    return path


def add_slug(parser: argparse.ArgumentParser) -> None:
    """The centre a command is about, as ``options.slug``."""
    parser.add_argument("slug", type=centre_named, help="the centre by slug or name, e.g. voss")


def add_format(parser: argparse.ArgumentParser, default: str = "json", rows: str = "") -> None:
    """``--format``: JSON and CSV, and text where that is the default.

    ``rows`` says what a row of the CSV is, for the help.
    """
    forms = FORMATS if default in FORMATS else (default, *FORMATS)
    said = f"; a row of csv is {rows}" if rows else ""
    parser.add_argument("--format", choices=forms, default=default, help=f"default {default}{said}")


def add_hinterland(parser: argparse.ArgumentParser) -> None:
    """``--hinterland`` and its ``--limit``; :func:`rule` reads them."""
    from regionsenter.geography.rules import RULES

    parser.add_argument(
        "--hinterland",
        type=_rule_name,
        default="best",
        metavar="RULE",
        help=f"hinterland rule: {', '.join(RULES)}, or own:CODES with municipal codes and dots between "
        "(default best)",
    )
    parser.add_argument(
        "--limit",
        type=whole_number,
        metavar="N",
        help="the rule's limit: least per cent of commuters, or most minutes",
    )
    parser.add_argument(
        "--overlap",
        action="store_true",
        help="let hinterlands by commuting or drive overlap and hold larger centres",
    )


def _rule_name(text: str) -> str:
    from regionsenter.geography.rules import OWN, RULES, UnknownRule, read_rule

    if text not in RULES and not text.startswith(f"{OWN}:"):
        raise argparse.ArgumentTypeError(f"'{text}' is not one of {', '.join(RULES)}, {OWN}:CODES")
    try:
        read_rule(text)
    except UnknownRule as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def rule(options: argparse.Namespace) -> str:
    """The hinterland rule as ``geography.rules`` reads it: ``ba``, ``drive:60``."""
    limit = "" if options.limit is None else f":{options.limit}"
    return f"{options.hinterland}{limit}{':raw' if options.overlap else ''}"


def add_language(parser: argparse.ArgumentParser) -> None:
    """``--lang``: the language of what is said."""
    from regionsenter.texts import LANGUAGES

    parser.add_argument("--lang", choices=list(LANGUAGES), default="nb", help="default nb")


def add_year(parser: argparse.ArgumentParser) -> None:
    """``--year``: four digits."""
    parser.add_argument("--year", type=_year, help="the year wanted (default: each one's latest)")


def _year(text: str) -> int:
    if not _YEAR.fullmatch(text):
        raise argparse.ArgumentTypeError(f"'{text}' is not a year of four digits")
    return int(text)


def weights(text: str) -> Weights:
    """The type of ``--weights``: as in links, or pairs with ``=`` and commas or semicolons between."""
    return _weights(text)


def weights_or_indicators(text: str) -> Weights:
    """:func:`weights`, where an indicator alone among pairs with ``=`` weighs 1."""
    return _weights(text, alone=1.0)


def _weights(text: str, alone: float | None = None) -> Weights:
    if "~" in text:
        from regionsenter.view.weights import split_weights

        return tuple((slug, _weight(f"{slug}~{n}", n, "~")) for slug, n in split_weights(text))
    pairs = []
    between = ";" if ";" in text else ","
    for part in filter(None, (part.strip() for part in text.split(between))):
        slug, sign, number = part.partition("=")
        if not sign and alone is not None:
            pairs.append((slug, alone))
        else:
            pairs.append((slug.strip(), _weight(part, number, "=", alone is not None)))
    return tuple(pairs)


def _weight(part: str, number: str, sign: str, alone: bool = False) -> float:
    from regionsenter.view.written import HIGHEST_WEIGHT

    try:
        return read_number(number, Wanted(low=0, high=HIGHEST_WEIGHT))
    except ValueError:
        said = "an indicator with a weight, as in folketall=2" if alone else f"indicator{sign}weight"
        raise argparse.ArgumentTypeError(f"'{part}' is not {said}") from None
