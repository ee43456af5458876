"""The command line's ``sentences``: what stands out for a centre, in words."""

from __future__ import annotations

import json

from regionsenter.geography.hinterland import RULES
from regionsenter.present.centre.stand_out.words import sentences
from regionsenter.texts import LANGUAGES, translator


def add_sentences_command(commands) -> None:
    """Add ``sentences SLUG --lang nb`` to the command line."""
    told = commands.add_parser("sentences", help="what stands out for a centre, in three sentences")
    told.add_argument("slug", help="the centre, e.g. voss")
    told.add_argument("--lang", choices=list(LANGUAGES), default="nb")
    told.add_argument(
        "--hinterland",
        choices=list(RULES),
        default="ba",
        metavar="RULE",
        help=f"hinterland rule: {', '.join(RULES)} (default ba)",
    )
    told.add_argument(
        "--limit",
        type=int,
        metavar="N",
        help="the rule's limit: least per cent of commuters, or most minutes",
    )
    told.add_argument("--format", choices=["text", "json"], default="text")
    told.set_defaults(run=_sentences)


def _sentences(options) -> int:
    limit = "" if options.limit is None else f":{options.limit}"
    found = sentences(options.slug, options.hinterland + limit, translator(options.lang))
    if options.format == "json":
        print(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        print("\n".join(found))
    return 0
