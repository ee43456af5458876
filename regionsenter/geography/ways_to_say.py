"""The ways in which people write the name of a place: with its county, its number, «kommune»."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from regionsenter.folding import fold
from regionsenter.geography.entries import Entry

#: What may stand before or after the name of a municipality or a county, folded.
_ROUND = "|".join(
    (
        *("kommune", "kommunen", "herad", "municipality", "suohkan", "gielda", "tjielte", "tettsted"),
        *("fylke", "fylket", "fylkeskommune", "county", "by", "byen", "region", "regionen", "regionsenter"),
    )
)
_AROUND = re.compile(rf"^(?:(?:{_ROUND})-(?:i-)?)?(.+?)(?:-(?:{_ROUND}))?$")
#: "K-4621", "kommunenr. 4621", "knr 4621".
_NUMBERED = re.compile(r"^(?:k|knr|nr|kommunenr|kommunenummer|fylkesnr|fylkesnummer)-?(\d{1,4})$")
#: "4621 Voss", "Voss (4621)".
_NUMBER_AND_NAME = re.compile(r"^(?P<a>\d{4})-(?P<b>.*\D.*)$|^(?P<c>.*\D.*?)-(?P<d>\d{4})$")
#: "Herøy (Nordland)", "Herøy i Nordland", "Herøy, Nordland", "Herøy - Nordland".
_WHERE = re.compile(
    r"^(?P<name>.+?)\s*"
    r"(?:\((?P<bracket>.+)\)|\s+i\s+(?P<i>.+)|,\s*(?P<comma>.+)|\s[-–—]\s(?P<dash>.+))\s*$"
)
#: What an entry must fit besides being so called.
Fits = Callable[[Entry], bool]


def ways_to_say(text: str) -> Iterator[tuple[str, Fits]]:
    """What ``text`` may be a way to say, most literal first: a folded name, and what the entry must fit.

    >>> [name for name, _ in ways_to_say("Voss kommune")], [name for name, _ in ways_to_say("K-4621")]
    (['voss-kommune', 'voss'], ['k-4621', '4621', '4621'])
    """
    wanted = fold(text)
    if not wanted:
        return
    yield wanted, _anything
    number = _NUMBERED.match(wanted)
    digits = number[1] if number else wanted
    if digits.isdigit():
        yield digits, _anything
        yield digits.zfill(4), _anything  # a spreadsheet drops the first zero of 0301
        return
    if (bare := _bare(wanted)) != wanted:
        yield bare, _anything
    if both := _NUMBER_AND_NAME.match(wanted):
        yield _bare(both["b"] or both["c"]), _numbered(both["a"] or both["d"])
    if where := _WHERE.match(text.strip()):
        name = _bare(fold(where["name"]))
        yield name, _lies_in(fold(where["bracket"] or where["i"] or where["comma"] or where["dash"]))
        if where["bracket"]:  # one that says nothing of where ("Voss (senter)") takes nothing away
            yield name, _anything


def without_place(text: str) -> str | None:
    """The name alone of "Våler i Solør"; None where no place is said."""
    where = _WHERE.match(text.strip())
    return where["name"] if where else None


def _bare(folded: str) -> str:
    return _AROUND.sub(r"\1", folded)


def _anything(_: Entry) -> bool:
    return True


def _numbered(code: str) -> Fits:
    return lambda entry: code in (*entry.codes, *entry.names)


def _lies_in(there: str) -> Fits:
    return lambda entry: there in map(fold, (entry.detail, entry.name, *entry.names, *entry.aliases))
