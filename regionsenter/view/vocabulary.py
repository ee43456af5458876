"""Which values exist. Built by the application from catalog and snapshot, handed to the view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from regionsenter.view.model import PARAMETERS, View
from regionsenter.view.written import WRITTEN

#: Hinterland rule to its name in the URL. A new rule is one line here and one in the vocabulary.
HINTERLANDS: dict[str, str] = {
    "ba": "ba-region",
    "local": "lokalt",
    "commuting": "pendling",
    "drive": "kjoretid",
}

GROUPS = ("kandidater", "alle")
LANGUAGES = ("nb", "nn", "en")
SHOWS = ("verdi", "gap", "bivariat")
PICTURES = ("tema", "ar")
SECTIONS = ("oversikt", "befolkning", "tema", "pendling", "rekkevidde", "alle")


@dataclass(frozen=True)
class IndicatorTerms:
    """What the view must know of an indicator: where it belongs and its years, oldest first."""

    theme: str
    challenge: str
    years: tuple[int, ...] = ()


def no_delineation(text: str) -> str | None:
    """The delineation of an application that has none. Raises ValueError."""
    raise ValueError(text)


@dataclass(frozen=True)
class Vocabulary:
    """Every value a view may hold, in display order.

    ``limits`` are the limits that may be chosen for a hinterland rule, ascending; a rule without any
    has none. ``aliases`` maps a field of :class:`View` to ``{other name: value of the view}``: old slugs,
    place codes, former names. ``centre_of`` maps a municipality to the centre of its region.
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
    hinterlands: tuple[str, ...] = ("ba", "local")
    limits: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    default_limits: Mapping[str, int] = field(default_factory=dict)
    groups: tuple[str, ...] = GROUPS
    languages: tuple[str, ...] = LANGUAGES
    shows: tuple[str, ...] = SHOWS
    pictures: tuple[str, ...] = PICTURES
    sections: tuple[str, ...] = SECTIONS
    presets: tuple[str, ...] = ()
    delineation: Callable[[str], str | None] = no_delineation
    aliases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    centre_of: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.default_indicator not in self.indicators:
            raise ValueError(f"unknown default indicator {self.default_indicator!r}")
        if unnamed := set(self.hinterlands) - set(HINTERLANDS):
            raise ValueError(f"hinterland rules without a name in the URL: {sorted(unnamed)}")
        for name, values in self.aliases.items():
            if name not in self.allowed:
                raise ValueError(f"aliases for an unknown field {name!r}")
            if strangers := set(values.values()) - set(self.allowed[name]):
                raise ValueError(f"aliases of {name} point nowhere: {sorted(strangers)}")

    @cached_property
    def allowed(self) -> dict[str, tuple[str, ...]]:
        """Field to the values it may hold (others: :meth:`depending` and ``WRITTEN``)."""
        return {
            "theme": self.themes,
            "challenge": self.challenges,
            "indicator": tuple(self.indicators),
            "centre": self.centres,
            "municipality": self.municipalities,
            "hinterland": self.hinterlands,
            "county": self.counties,
            "size": self.sizes,
            "group": self.groups,
            "show": self.shows,
            "pictures": self.pictures,
            "section": self.sections,
            "more": tuple(self.indicators),
            "language": self.languages,
        }

    @cached_property
    def readings(self) -> dict[str, dict[str, str]]:
        """Field to ``{tidy text in the URL: value of the view}``, aliases included."""
        return {
            name: {tidy(alias): value for alias, value in self.aliases.get(name, {}).items()}
            | {in_url(name, value): value for value in values}
            for name, values in self.allowed.items()
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

    def depending(self, view: View) -> dict[str, tuple[int, ...]]:
        """Fields whose values depend on another choice, and the values they may hold now."""
        return {
            "year": self.years(view),
            "limit": self.limits.get(view.hinterland, ()),
            "since": self.years(view)[:-1],
        }

    def year(self, view: View) -> int | None:
        """The year the view shows: the chosen one, else the newest; None when there is none."""
        return view.year or max(self.years(view), default=None)


_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", " ": "-"})


def tidy(text: str) -> str:
    """``text`` as the URL would write it, so that a hand-typed ``Tromsø`` is understood."""
    return text.strip().casefold().translate(_PLAIN)


def in_url(name: str, value: Any) -> str:
    """How a value of field ``name`` is written in the URL."""
    assert name in PARAMETERS
    if name in WRITTEN:
        return WRITTEN[name].write(value)
    return HINTERLANDS[value] if name == "hinterland" else str(value)
