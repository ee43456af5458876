"""The hinterland of a centre, by a named rule (dispatch: a new rule is a new entry).

How rules are written is in :mod:`regionsenter.geography.rules`. Under ``best``, ``commuting`` and
``drive`` each municipality is in one hinterland only, and no hinterland holds a larger centre (see
:mod:`regionsenter.geography.shared_out`); ``raw`` takes both away.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from regionsenter.geography.centres import Centre, centres
from regionsenter.geography.centres import centre as centre_by_slug
from regionsenter.geography.commuting import senders
from regionsenter.geography.drive_times import hinterland_within, to_centre
from regionsenter.geography.pull import Pull, leans_elsewhere
from regionsenter.geography.rules import BEST, OWN, Finder, Rule, read_rule
from regionsenter.geography.rules import UnknownRule as UnknownRule  # who asks for a hinterland meets it
from regionsenter.geography.shared_out import shared_out
from regionsenter.snapshot import snapshot

#: Metres from the centre point within which employees count as those of the town's core area.
LOCAL_RADIUS = 2_000
#: A smaller hinterland carries a mark and is no headline: too few people to tell much of.
FEW_PEOPLE = 2_000
#: A member whose drive time lies within this part of the limit would leave with a slightly other one.
ON_EDGE = 0.1

#: Closed vocabulary of what must be said of a hinterland.
MARKS = ("few_people", "single", "elsewhere", "on_edge", "nearly")

Groups = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Hinterland:
    """A centre's hinterland under a rule.

    ``used`` is the rule that drew it: one of ``rules.BEST`` for ``best``, else ``rule`` itself.
    ``population`` is persons in it, the latest year (1 January), 0 without ``members``. ``on_edge`` are the
    members that a drive limit a tenth shorter would leave out, ``nearly`` the municipalities that this
    centre would get if the limit were a tenth longer for all; under ``best`` also one that has none now.
    """

    centre: Centre
    rule: str
    used: str
    members: tuple[str, ...]
    population: float
    on_edge: tuple[str, ...] = ()
    nearly: tuple[str, ...] = ()

    @property
    def below_municipality(self) -> bool:
        """Whether it is the centre municipality outside the town, and no whole municipality."""
        return self.used == "local"

    @property
    def few_people(self) -> bool:
        """Whether fewer than :data:`FEW_PEOPLE` live in it."""
        return bool(self.members) and self.population < FEW_PEOPLE

    @property
    def single(self) -> bool:
        """Whether it is one municipality."""
        return len(self.members) == 1

    @property
    def leaning(self) -> dict[str, Pull]:
        """The members that more commute from to another centre, by code, with that centre.

        Not asked where municipalities are picked by hand, or may be in several hinterlands.
        """
        read = read_rule(self.used)
        if read.name == OWN or read.raw:
            return {}
        found = {code: leans_elsewhere(self.centre.slug, code) for code in self.members}
        return {code: leaning for code, leaning in found.items() if leaning}

    @property
    def elsewhere(self) -> bool:
        """Whether more commute from every member to another centre than to this one."""
        return bool(self.members) and len(self.leaning) == len(self.members)

    @property
    def slight(self) -> bool:
        """Whether it is too small, too much one place, or too much another centre's, for a headline."""
        return self.few_people or self.single or self.elsewhere

    @property
    def with_candidate(self) -> tuple[str, ...]:
        """The members that are the centre municipality of another candidate."""
        return tuple(code for code in self.members if code in _of_candidates())

    @property
    def marks(self) -> tuple[str, ...]:
        """What must be said of it, of :data:`MARKS`."""
        said = (self.few_people, self.single, self.elsewhere, bool(self.on_edge), bool(self.nearly))
        return tuple(mark for mark, is_so in zip(MARKS, said, strict=True) if is_so)


def hinterland(centre: Centre, rule: str) -> Hinterland:
    """The hinterland of a centre, with what must be said of it.

    Raises
    ------
    UnknownRule
        If there is no such rule.
    """
    return _hinterland(centre.slug, rule)


@lru_cache(maxsize=4096)
def _hinterland(slug: str, rule: str) -> Hinterland:
    place, used, codes = centre_by_slug(slug), used_rules(rule)[slug], _groups(rule)[slug]
    people = _population()
    total = sum(people.get(code, 0.0) for code in codes)
    nearly = tuple(code for code in _stretched(rule, 1 + ON_EDGE)[slug] if code not in codes)
    return Hinterland(place, rule, used, codes, total, _on_edge(slug, codes, read_rule(used)), nearly)


def _on_edge(slug: str, codes: tuple[str, ...], used: Rule) -> tuple[str, ...]:
    if used.name != "drive" or used.limit is None:
        return ()
    minutes, low = to_centre(slug), used.limit * (1 - ON_EDGE)
    return tuple(code for code in codes if minutes[code] > low)


@lru_cache(maxsize=256)
def _stretched(rule: str, stretch: float) -> Groups:
    """The hinterlands with the drive limit so many times as long for every centre; else as they are."""
    read = read_rule(rule)
    if read.name == "best":
        return {slug: codes for slug, (_, codes) in _best(stretch).items()}
    return _by_driving(read, stretch) if read.name == "drive" else _groups(rule)


def unsteady(rule: str) -> tuple[Centre, ...]:
    """The candidates whose hinterland is another with a drive limit a tenth shorter or longer.

    Raises UnknownRule.
    """
    now, others = _groups(rule), [_stretched(rule, stretch) for stretch in (1 - ON_EDGE, 1 + ON_EDGE)]
    return tuple(
        place
        for place in centres()
        if place.candidate and any(set(now[place.slug]) != set(other[place.slug]) for other in others)
    )


def members(centre: Centre, rule: str) -> tuple[str, ...]:
    """The municipal codes of the hinterland; empty when the rule gives none.

    Raises
    ------
    UnknownRule
        If there is no such rule.
    """
    return _groups(rule)[centre.slug]


def used_rule(centre: Centre, rule: str) -> str:
    """The rule that draws a centre's hinterland under ``rule``. Raises UnknownRule."""
    return used_rules(rule)[centre.slug]


@lru_cache(maxsize=256)
def used_rules(rule: str) -> dict[str, str]:
    """Slug of every centre to the rule that draws its hinterland; do not change it.

    Raises UnknownRule.
    """
    if read_rule(rule).name == "best":
        return {slug: used for slug, (used, _) in _best().items()}
    return {place.slug: rule for place in centres()}


def same_rule(centre: Centre, rule: str) -> frozenset[str] | None:
    """Slugs of the centres whose hinterland is drawn as this one's: gaps are ranked among them alone.

    None where all are drawn alike; nobody, not the centre either, where the hinterland is picked by
    hand. Raises UnknownRule.
    """
    name = read_rule(rule).name
    if name == OWN:
        return frozenset()
    if name != "best":
        return None
    own = used_rule(centre, rule)
    return frozenset(slug for slug, used in used_rules(rule).items() if used == own)


@lru_cache(maxsize=256)
def _groups(rule: str) -> Groups:
    read = read_rule(rule)
    return FINDERS[read.name](read)


def _by_region(_rule: Rule) -> Groups:
    """``ba``: the labour-market region's municipalities without the centre municipality."""
    return {place.slug: place.hinterland for place in centres()}


def _within_municipality(_rule: Rule) -> Groups:
    """``local``: no whole municipality; the centre municipality outside the town."""
    return {place.slug: () for place in centres()}


def _by_commuting(rule: Rule) -> Groups:
    """``commuting``: municipalities that send at least so many per cent of their employed
    residents to the centre municipality (SSB 03321, latest year)."""
    assert rule.limit is not None  # read_rule gives the rule's own where none is given
    offers = {place.slug: senders(place, rule.limit) for place in centres()}
    return offers if rule.raw else shared_out(offers)


def _by_driving(rule: Rule, stretch: float = 1.0) -> Groups:
    """``drive``: municipalities whose own centre lies within so many minutes (modelled)."""
    assert rule.limit is not None  # as above
    offers = {place.slug: hinterland_within(place.slug, rule.limit * stretch) for place in centres()}
    return offers if rule.raw else shared_out(offers)


def _by_hand(rule: Rule) -> Groups:
    """``own``: what is picked, without the centre's own municipalities."""
    return {
        place.slug: tuple(code for code in rule.codes if code not in place.centre_municipalities)
        for place in centres()
    }


def _of_best(_rule: Rule) -> Groups:
    return {slug: codes for slug, (_, codes) in _best().items()}


@lru_cache(maxsize=3)
def _best(stretch: float = 1.0) -> dict[str, tuple[str, tuple[str, ...]]]:
    """``best``: slug to the first rule of ``rules.BEST`` that gives any municipality, and those.

    ``stretch``: how many times as long as it is the limit of drive time is taken to be.

    A rule shares out what the rules before it have not: nobody loses a municipality of its own
    labour-market region.
    """
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    taken: set[str] = set()
    for text in BEST[:-1]:
        rule = read_rule(text)
        waiting = [place for place in centres() if place.slug not in found]
        if rule.name == "ba":
            shared = {place.slug: place.hinterland for place in waiting}
        else:
            offers = {
                place.slug: [code for code in _offer(place, rule, stretch) if code not in taken]
                for place in waiting
            }
            shared = shared_out(offers)
        found |= {slug: (text, codes) for slug, codes in shared.items() if codes}
        taken |= {code for codes in shared.values() for code in codes}
    last = BEST[-1]
    return {place.slug: found.get(place.slug, (last, ())) for place in centres()}


def _offer(place: Centre, rule: Rule, stretch: float) -> tuple[str, ...]:
    assert rule.limit is not None
    if rule.name == "commuting":
        return senders(place, rule.limit)
    return hinterland_within(place.slug, rule.limit * stretch)


FINDERS: dict[str, Finder] = {
    "best": _of_best,
    "ba": _by_region,
    "commuting": _by_commuting,
    "drive": _by_driving,
    "local": _within_municipality,
    OWN: _by_hand,
}


@lru_cache(maxsize=1)
def _of_candidates() -> frozenset[str]:
    in_group = (place for place in centres() if place.candidate)
    return frozenset(code for place in in_group for code in place.centre_municipalities)


@lru_cache(maxsize=1)
def _population() -> dict[str, float]:
    data = snapshot()
    latest = data.components["population"].values[-1]
    return {code: float(x) for code, x in zip(data.codes, latest, strict=True) if x == x}


def regions_of_one() -> tuple[Centre, ...]:
    """The centres whose region is their own municipality, which has no hinterland by region."""
    return tuple(centre for centre in centres() if not centre.hinterland)
