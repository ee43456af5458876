"""Which values exist. Built by the application from catalog and snapshot, handed to the view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from regionsenter.view.model import View
from regionsenter.view.spelling import tidy

#: Hinterland rule to its name in the URL. A new rule is one line here and one in the vocabulary.
HINTERLANDS: dict[str, str] = {
    "best": "beste",
    "ba": "ba-region",
    "commuting": "pendling",
    "drive": "kjoretid",
    "local": "lokalt",
    "own": "egen",
}


@dataclass(frozen=True)
class IndicatorTerms:
    """What the view must know of an indicator: where it belongs, its years (oldest first), its decimals."""

    theme: str
    challenge: str | None
    years: tuple[int, ...] = ()
    decimals: int = 1


def no_delineation(text: str) -> str | None:
    """The delineation of an application that has none. Raises ValueError."""
    raise ValueError(text)


@dataclass(frozen=True)
class Vocabulary:
    """Every value a view may hold, in display order.

    ``limits`` are the limits that may be chosen for a hinterland rule, ascending; a rule without any
    has none. ``aliases`` maps a kind of place (a field of :class:`View`) to ``{other name: slug}``: old
    slugs, place codes, former names. ``centre_of`` maps a municipality to the centre of its region.
    ``presets`` are the named kinds of likeness; ``delineation`` turns a code of limits into the one way
    of writing it, None for the default limits, and raises ValueError for what is no code.

    Raises ValueError when the tables contradict each other; it is built once, at start.
    """

    indicators: Mapping[str, IndicatorTerms]
    default_indicator: str
    themes: tuple[str, ...] = ()
    challenges: tuple[str, ...] = ()
    centres: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    counties: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    hinterlands: tuple[str, ...] = ("best", "ba", "local")
    limits: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    default_limits: Mapping[str, int] = field(default_factory=dict)
    presets: tuple[str, ...] = ()
    delineation: Callable[[str], str | None] = no_delineation
    aliases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    centre_of: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.default_indicator not in self.indicators:
            raise ValueError(f"unknown default indicator {self.default_indicator!r}")
        if unnamed := set(self.hinterlands) - set(HINTERLANDS):
            raise ValueError(f"hinterland rules without a name in the URL: {sorted(unnamed)}")
        for name, others in self.aliases.items():
            if name not in self.places:
                raise ValueError(f"aliases for {name!r}, which is no kind of place")
            if strangers := set(others.values()) - set(self.places[name]):
                raise ValueError(f"aliases of {name} point nowhere: {sorted(strangers)}")

    @cached_property
    def places(self) -> Mapping[str, tuple[str, ...]]:
        """Kind of place, a field of the view, to the slugs of all there are."""
        return {
            "centre": self.centres,
            "municipality": self.municipalities,
            "county": self.counties,
        }

    @cached_property
    def other_names(self) -> Mapping[str, Mapping[str, str]]:
        """Kind of place to ``{other name as the URL spells it: slug}``."""
        return {
            name: {tidy(other): slug for other, slug in self.aliases.get(name, {}).items()}
            for name in self.places
        }

    @cached_property
    def default(self) -> View:
        """The view of a URL without parameters."""
        return View(indicator=self.default_indicator)

    def indicators_in(self, theme: str | None, challenge: str | None) -> tuple[str, ...]:
        """The indicators of a theme and a challenge (None: any), in display order."""
        return tuple(
            slug
            for slug, terms in self.indicators.items()
            if theme in (None, terms.theme) and challenge in (None, terms.challenge)
        )

    def first_indicator(self, theme: str | None, challenge: str | None) -> str | None:
        """The indicator shown when none is chosen; None when the two have none in common."""
        inside = self.indicators_in(theme, challenge)
        if self.default_indicator in inside:
            return self.default_indicator
        return inside[0] if inside else None

    def years(self, view: View) -> tuple[int, ...]:
        """The years of the view's indicator, oldest first."""
        return self.indicators[view.indicator].years

    def limit(self, view: View) -> int | None:
        """The limit in force: the chosen one, else the rule's own; None for a rule without."""
        return view.limit if view.limit is not None else self.default_limits.get(view.hinterland)

    def year(self, view: View) -> int | None:
        """The year the view shows: the chosen one, else the newest; None when there is none."""
        return view.year or max(self.years(view), default=None)
