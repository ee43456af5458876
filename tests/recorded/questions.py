"""What the command line is asked: every command, many centres and options, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator

#: Stands for a file that is read afterwards.
FILE = "<file>"
#: Of every size and kind: twin centres, one-municipality regions, big cities, places without a settlement.
CENTRES = (
    "voss",
    "alta",
    "sunnfjord",
    "orsta-volda",
    "roros",
    "alesund",
    "oslo-baerum",
    "bergen",
    "utsira",
    "fredrikstad-sarpsborg",
    "narvik",
    "kautokeino",
    "tynset",
    "kvinnherad",
    "traena",
    "haugesund",
    "lom",
    "sor-varanger",
    "indre-ostfold",
    "skien-porsgrunn",
)
RULES = ("ba", "local", "commuting", "drive")
PRESETS = (
    "storrelse",
    "naring",
    "demografi",
    "tema-a",
    "tema-b",
    "tema-c",
    "tema-d",
    "tema-e",
)

COMPARE = (
    ["voss", "--hinterland", "commuting", "--limit", "5"],
    ["voss", "--hinterland", "commuting", "--limit", "40"],
    ["alta", "--hinterland", "drive", "--limit", "90"],
    ["hamar", "--hinterland", "drive", "--limit", "60", "--year", "2020"],
    ["voss", "--year", "2026"],
    ["voss", "--year", "2010"],
    ["voss", "--year", "1986"],
    ["voss", "--year", "1900"],
    ["voss", "alta", "narvik"],
    ["roros", "utsira", "--hinterland", "drive"],
    ["voss", "voss"],
    ["voss", "--format", "json"],
    ["vos"],
    ["Voss"],
    ["førde"],
    ["forde"],
    ["voss", "nowhere"],
    ["voss", "--limit", "5"],
    ["voss", "--hinterland", "local", "--limit", "5"],
    ["voss", "--hinterland", "drive", "--limit", "1"],
    ["voss", "--hinterland", "drive", "--limit", "-5"],
    ["voss", "--hinterland", "drive", "--limit", "x"],
    ["voss", "--year", "26"],
    ["voss", "--year", "now"],
    ["voss", "--nothing"],
    [],
)

SIMILAR = (
    ["voss", "--count", "1"],
    ["voss", "--count", "25"],
    ["alta", "--count", "200"],
    ["alta", "--weights", "folketall=2, sentralitet=1"],
    ["alta", "--weights", "folketall=2,gjeld=1"],
    ["alta", "--weights", "folketall,gjeld"],
    ["alta", "--weights", "folketall"],
    ["alta", "--weights", "folketall=0.5,5g-dekning=1.5,robek=0"],
    ["oslo-baerum", "--weights", "gjeld=1", "--count", "3"],
    ["voss", "--preset", "naring", "--format", "json"],
    ["vos"],
    ["voss", "--preset", "x"],
    ["voss", "--preset", "naring", "--weights", "folketall=1"],
    ["voss", "--weights", "folketall=to"],
    ["voss", "--weights", "folketall="],
    ["voss", "--weights", "=2"],
    ["voss", "--weights", "folketal=2"],
    ["voss", "--weights", "folketall=0"],
    ["voss", "--weights", "folketall=-1"],
    ["voss", "--weights", "folketall=inf"],
    ["voss", "--weights", "folketall=1,folketall=2"],
    ["voss", "--weights", ""],
    ["voss", "--count", "0"],
    ["voss", "--count", "x"],
    [],
)

PROFILE = (
    ["voss", "--weights", "folkevekst-10-ar=2,robek=0"],
    ["voss", "--weights", "folkevekst-10-ar=2, robek=0,"],
    ["voss", "--weights", "robek=0.5", "--by", "theme"],
    ["voss", "--weights", ""],
    ["voss", "--by", "theme", "--among", "voss,alta,roros"],
    ["voss", "--among", "voss, alta ,roros,tynset,lom,narvik"],
    ["voss", "--among", "alta,roros"],
    ["voss", "--among", "voss"],
    ["voss", "--among", ""],
    ["voss", "--format", "json"],
    ["vos"],
    ["voss", "--weights", "robek"],
    ["voss", "--weights", "robek=x"],
    ["voss", "--weights", "robek="],
    ["voss", "--weights", "robek=9"],
    ["voss", "--weights", "robek=-1"],
    ["voss", "--weights", "robekk=1"],
    ["voss", "--weights", "folketall=1"],
    ["voss", "--weights", "robek=1,robek=2"],
    ["voss", "--by", "county"],
    ["voss", "--among", "nope"],
    [],
)

SENTENCES = (
    ["voss", "--hinterland", "drive", "--limit", "60"],
    ["voss", "--hinterland", "drive", "--limit", "60", "--format", "json"],
    ["voss", "--hinterland", "commuting", "--limit", "2", "--lang", "en"],
    ["voss", "--format", "text"],
    ["voss", "--format", "json", "--lang", "nn"],
    ["vos"],
    ["voss", "--lang", "de"],
    ["voss", "--limit", "5"],
    [],
)

DELINEATE = (
    [],
    ["--min-settlement", "1000"],
    ["--max-settlement", "av", "--big-city", "150000"],
    ["--max-big-city-commuting", "32,5", "--min-functions", "3", "--hospitals", "off"],
    ["--code", "min1000-funksjoner3", "--min-settlement", "2000"],
    ["--code", "min1000-maks50000"],
    ["--code", "klassetil4"],
    ["--min-big-city-minutes", "45", "--max-centrality-class", "4"],
    ["--min-hinterland-population", "5000"],
    ["--min-functions", "5", "--job-coverage", "90", "--self-containment", "AV"],
    ["--min-settlement", "x"],
    ["--min-settlement", "nan"],
    ["--min-settlement", "av"],
    ["--min-functions", "9"],
    ["--min-settlement", "70000"],
    ["--code", "tull"],
    ["--min-centrality-class", "5", "--max-centrality-class", "2"],
)

OTHERS = (
    [],
    ["nope"],
    ["--nothing"],
    ["centres"],
    ["centres", "--format", "json"],
    ["centres", "voss"],
    ["indicators"],
    ["indicators", "--format", "json"],
    ["functions"],
    ["functions", "vos"],
    ["functions", "voss", "--format", "json"],
    ["drive-times"],
    ["drive-times", "--from", "9999"],
    ["drive-times", "--from", "x"],
    ["data"],
    ["data", "nope"],
    ["data", "build"],
    ["data", "build", "--raw", "nowhere"],
    ["data", "verify"],
    ["data", "diff", "data", "data"],
    ["data", "diff", "data", "data", "--all"],
    ["data", "diff", "nowhere", "data"],
    ["data", "diff", "data"],
    ["data", "docs", "--out", FILE],
)


def questions() -> Iterator[list[str]]:
    """Arguments after ``python -m regionsenter``, each list once."""
    asked = set()
    for arguments in _all():
        if tuple(arguments) not in asked:
            asked.add(tuple(arguments))
            yield arguments


def _all() -> Iterator[list[str]]:
    yield from OTHERS
    for centre in CENTRES:
        yield ["functions", centre]
        yield from (["compare", centre, "--hinterland", rule] for rule in RULES)
        yield from (["similar", centre, "--preset", preset] for preset in PRESETS)
        yield from (["profile", centre, "--by", by] for by in ("challenge", "theme"))
        for language in ("nb", "nn", "en"):
            yield ["sentences", centre, "--lang", language]
            yield ["sentences", centre, "--lang", language, "--hinterland", "drive"]
        yield from ([command, centre] for command in ("compare", "similar", "profile", "sentences"))
    for municipality in ("4621", "0301", "5601", "1505", "1151"):
        for form in ([], ["--format", "csv"], ["--format", "json"]):
            yield ["drive-times", "--from", municipality, *form]
    for limits in DELINEATE:
        for form in ([], ["--format", "csv"], ["--format", "json"]):
            yield ["delineate", *limits, *form]
    for command, cases in (
        ("compare", COMPARE),
        ("similar", SIMILAR),
        ("profile", PROFILE),
        ("sentences", SENTENCES),
    ):
        yield from ([command, *case] for case in cases)
