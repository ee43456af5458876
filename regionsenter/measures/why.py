"""Why a centre's hinterland is what it is: who is in it, the nearest that are not, and what decided.

Commuters: SSB 03321, employed residents who work in the centre municipality, per cent of all employed
residents. Minutes: the road model (modelled, Kartverket N1000), from the municipal centre.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from regionsenter.geography.centres import Centre, centre, centres
from regionsenter.geography.commuting import commuters_to, shares_to
from regionsenter.geography.drive_times import to_centre
from regionsenter.geography.hinterland import hinterland, members, used_rule
from regionsenter.geography.rules import BEST, OWN, read_rule
from regionsenter.geography.shared_out import may_hold
from regionsenter.snapshot import snapshot

#: Municipalities outside that are told of: a handful by commuting, a handful by minutes.
OUTSIDE = 8

#: What can decide that a municipality is in, and that it is not: closed vocabularies.
INSIDE_KINDS = ("region", "commuting", "drive", "picked")
OUTSIDE_KINDS = (
    "other_region",  # the labour-market region of another centre
    "below_limit",  # too few commute
    "no_commuting",  # no commuting figures of its own
    "beyond_limit",  # too far
    "larger_centre",  # it is the municipality of a centre as large or larger
    "earlier_rule",  # under ``best``, another centre's by a rule tried before
    "commutes_more",  # more commute to another centre
    "nearer",  # nearer to another centre, and commuting does not tell
    "larger_of_equals",  # the same for both: the larger centre has it
    "not_picked",
    "no_whole",  # the rule takes no whole municipality
)


@dataclass(frozen=True)
class Reason:
    """What decided for one municipality.

    ``kind`` is of the vocabularies above. ``limit`` is the rule's (per cent or minutes); ``other`` the
    centre it belongs to instead, by the rule ``other_rule``, with the share (per cent) of its employed that
    work there and the minutes there.
    """

    kind: str
    limit: int | None = None
    other: Centre | None = None
    other_rule: str = ""
    other_share: float | None = None
    other_minutes: float | None = None


@dataclass(frozen=True)
class NearMunicipality:
    """A municipality in or near a hinterland; None is no figure of its own, or out of reach by road."""

    code: str
    name: str
    people: float | None
    commuters: float | None
    share: float | None
    minutes: float | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Why:
    """``members`` of the hinterland and the nearest ``outside`` it, those nearest by the rule first.

    ``used`` is the rule that drew it. ``commuting_year`` is of commuters and shares, ``people_year`` of
    people (1 January).
    """

    centre: Centre
    rule: str
    used: str
    commuting_year: int
    people_year: int
    members: tuple[NearMunicipality, ...]
    outside: tuple[NearMunicipality, ...]


def why_members(slug: str, rule: str = "best") -> Why:
    """Why a centre's hinterland is what it is.

    Raises
    ------
    UnknownPlace, UnknownRule
        If there is no such centre or rule.
    """
    return _why(centre(slug).slug, rule)


@lru_cache(maxsize=256)
def _why(slug: str, rule: str) -> Why:
    place, data = centre(slug), snapshot()
    around = hinterland(place, rule)
    figures = _Figures(place)
    inside, used = around.members, read_rule(around.used).name
    within = [figures.neighbour(code, (_why_in(around.used),)) for code in figures.ordered(inside, used)]
    apart = (
        figures.neighbour(code, _why_out(place, code, rule, figures))
        for code in figures.nearest(inside, used)
    )
    years = data.components["population"].years
    latest = max(data.commuting), int(years[-1])
    return Why(place, rule, around.used, *latest, tuple(within), tuple(apart))


class _Figures:
    """What is known of every municipality as seen from one centre."""

    def __init__(self, place: Centre) -> None:
        data = snapshot()
        table = data.table("municipalities")
        self.names: dict[str, str] = dict(zip(table["code"], table["name"], strict=True))
        latest = data.components["population"].values[-1]
        self.people = {code: float(x) for code, x in zip(data.codes, latest, strict=True) if x == x}
        self.commuters, self.shares = commuters_to(place), shares_to(place)
        self.minutes = to_centre(place.slug)
        self.own = place.centre_municipalities

    def neighbour(self, code: str, reasons: tuple[Reason, ...]) -> NearMunicipality:
        return NearMunicipality(
            code,
            self.names[code],
            self.people.get(code),
            self.commuters.get(code),
            self.shares.get(code),
            self.minutes.get(code),
            reasons,
        )

    def ordered(self, codes: Iterable[str], used: str) -> list[str]:
        """Those most commute from first; by drive time the nearest first."""
        return sorted(codes, key=self._near if used == "drive" else self._close)

    def nearest(self, inside: tuple[str, ...], used: str) -> list[str]:
        """The municipalities outside that come nearest by what the rule goes by, or by both."""
        others = [code for code in self.names if code not in inside and code not in self.own]
        sending = [code for code in self.ordered(others, "commuting") if self.shares.get(code)]
        driving = [code for code in self.ordered(others, "drive") if code in self.minutes]
        if used == "commuting":
            return sending[:OUTSIDE]
        if used == "drive":
            return driving[:OUTSIDE]
        half = sending[: OUTSIDE // 2]
        rest = [code for code in driving if code not in half]
        return self.ordered([*half, *rest[: OUTSIDE - len(half)]], used)

    def _close(self, code: str) -> tuple[float, float, str]:
        return (-self.shares.get(code, 0.0), self.minutes.get(code, float("inf")), code)

    def _near(self, code: str) -> tuple[float, float, str]:
        return (self.minutes.get(code, float("inf")), -self.shares.get(code, 0.0), code)


def _why_in(used: str) -> Reason:
    read = read_rule(used)
    kind = {"ba": "region", OWN: "picked"}.get(read.name, read.name)
    return Reason(kind, read.limit)


def _why_out(place: Centre, code: str, rule: str, figures: _Figures) -> tuple[Reason, ...]:
    used = used_rule(place, rule)
    if rule == "best" and used == BEST[-1]:
        # A region of its own: every rule that asks for a number was tried, and none gave it anything.
        tried = [_by_limit(place, code, text, rule, figures) for text in BEST[1:-1]]
        return tuple({(one.kind, one.other and one.other.slug): one for one in tried}.values())
    name = read_rule(used).name
    if name == "ba":
        return (Reason("other_region", other=_of_region()[code], other_rule="ba"),)
    if name == OWN:
        return (Reason("not_picked"),)
    if name == "local":
        return (Reason("no_whole"),)
    return (_by_limit(place, code, used, rule, figures),)


def _by_limit(place: Centre, code: str, text: str, rule: str, figures: _Figures) -> Reason:
    """Why a rule with a limit does not take a municipality; ``text`` is that rule."""
    read = read_rule(text)
    assert read.limit is not None  # the rules that are asked about have one
    if read.name == "commuting":
        if code not in figures.shares:
            return Reason("no_commuting", read.limit)
        if figures.shares[code] < read.limit:
            return Reason("below_limit", read.limit)
    elif code not in figures.minutes or figures.minutes[code] > read.limit:
        return Reason("beyond_limit", read.limit)
    if not may_hold(place.slug, code):
        return Reason("larger_centre", read.limit, _of_municipality()[code])
    holder = _holders(rule)[code]
    held_by = used_rule(holder, rule)
    if held_by == "ba":
        return Reason("other_region", read.limit, holder, held_by)
    if rule == "best" and held_by != text:
        return Reason("earlier_rule", read.limit, holder, held_by)
    return _better_placed(code, read.limit, holder, held_by, figures)


def _better_placed(code: str, limit: int, holder: Centre, held_by: str, figures: _Figures) -> Reason:
    share, minutes = shares_to(holder).get(code), to_centre(holder.slug).get(code)
    if (share or 0.0) > figures.shares.get(code, 0.0):
        kind = "commutes_more"
    elif minutes is not None and minutes < figures.minutes.get(code, float("inf")):
        kind = "nearer"
    else:
        kind = "larger_of_equals"
    return Reason(kind, limit, holder, held_by, share, minutes)


@lru_cache(maxsize=64)
def _holders(rule: str) -> dict[str, Centre]:
    """Municipal code to the centre whose hinterland it is in; of rules without overlap."""
    return {code: place for place in centres() for code in members(place, rule)}


@lru_cache(maxsize=1)
def _of_region() -> dict[str, Centre]:
    """Municipal code to the centre of its labour-market region."""
    return {code: place for place in centres() for code in place.municipalities}


@lru_cache(maxsize=1)
def _of_municipality() -> dict[str, Centre]:
    """Centre municipality to its centre."""
    return {code: place for place in centres() for code in place.centre_municipalities}
