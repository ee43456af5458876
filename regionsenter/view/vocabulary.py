"""Which values exist. Built by the application from catalog and snapshot, handed to the view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from regionsenter.folding import fold
from regionsenter.view.model import View

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


@dataclass(frozen=True)
class Meant:
    """What a text in a link may mean: slugs of one kind, each with the name to ask by, best first.

    ``certain``: it is one of today's or yesterday's names of exactly these; one is then what is meant,
    several are for the reader to choose between. Else they are guesses.
    """

    options: tuple[tuple[str, str], ...] = ()
    certain: bool = False

    @property
    def one(self) -> str | None:
        """The slug that is meant for certain; None where there is none."""
        return self.options[0][0] if self.certain and len(self.options) == 1 else None


class NotOne(ValueError):
    """A text that is not for certain one of a kind; ``meant`` is what it may be."""

    def __init__(self, kind: str, text: str, meant: Meant) -> None:
        super().__init__(f"unknown {kind}: {text!r}")
        self.meant = meant


def no_meaning(kind: str, text: str) -> Meant:
    """What a text means to an application that knows no names."""
    return Meant()


def no_delineation(text: str) -> str | None:
    """The delineation of an application that has none. Raises ValueError."""
    raise ValueError(text)


@dataclass(frozen=True)
class Vocabulary:
    """Every value a view may hold, in display order.

    ``limits`` are the limits that may be chosen for a hinterland rule, ascending; a rule without any
    has none. ``aliases`` maps a kind of place (a field of :class:`View`) to ``{other name: slug}``: old
    slugs, place codes, former names. ``centre_of`` maps a municipality to the centre of its region.
    ``theme_leads`` and ``challenge_leads`` are the indicators that themes and challenges show when none
    is chosen; one without shows its first. ``presets`` are the named kinds of likeness; ``delineation``
    turns a code of limits into the one way of writing it, None for the default limits, and raises
    ValueError for what is no code. ``meaning`` tells what a text means that is none of these words: old
    names and numbers, and guesses.

    Raises ValueError when the tables contradict each other; it is built once, at start.
    """

    indicators: Mapping[str, IndicatorTerms]
    default_indicator: str
    themes: tuple[str, ...] = ()
    challenges: tuple[str, ...] = ()
    theme_leads: Mapping[str, str] = field(default_factory=dict)
    challenge_leads: Mapping[str, str] = field(default_factory=dict)
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
    meaning: Callable[[str, str], Meant] = no_meaning

    def __post_init__(self) -> None:
        if self.default_indicator not in self.indicators:
            raise ValueError(f"unknown default indicator {self.default_indicator!r}")
        for theme, lead in self.theme_leads.items():
            if lead not in self.indicators_in(theme, None):
                raise ValueError(f"{lead!r} does not belong to theme {theme!r}")
        for challenge, lead in self.challenge_leads.items():
            if lead not in self.indicators_in(None, challenge):
                raise ValueError(f"{lead!r} does not belong to challenge {challenge!r}")
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
            name: {fold(other): slug for other, slug in self.aliases.get(name, {}).items()}
            for name in self.places
        }

    def slug(self, kind: str, text: str) -> str:
        """The slug of a place of a kind by whatever it is called. Raises NotOne for what is not one."""
        folded = fold(text)
        if folded in self.places[kind]:
            return folded
        if folded in self.other_names[kind]:
            return self.other_names[kind][folded]
        meant = self.meaning(kind, text)
        if meant.one is None:
            raise NotOne(kind, text, meant)
        return meant.one

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
        """The indicator shown when none is chosen; None when the two have none in common.

        Without either the default one; of both the theme's lead if the challenge has it, else the
        challenge's if the theme has it, else the first they share.
        """
        if theme is None and challenge is None:
            return self.default_indicator
        inside = self.indicators_in(theme, challenge)
        leads = (self.theme_leads.get(theme or ""), self.challenge_leads.get(challenge or ""))
        return next((lead for lead in (*leads, *inside) if lead in inside), None)

    def second(self, view: View) -> str:
        """The indicator that the view's is held up against: the chosen one, else the lead of the first
        theme that the view's indicator is not of."""
        if view.against not in (None, view.indicator):
            return view.against or ""
        own = self.indicators[view.indicator].theme
        others = [slug for slug, terms in self.indicators.items() if terms.theme != own]
        leads = [lead for theme, lead in self.theme_leads.items() if theme != own]
        return next(iter([*leads, *others, *self.indicators]))

    def years(self, view: View) -> tuple[int, ...]:
        """The years of the view's indicator, oldest first."""
        return self.indicators[view.indicator].years

    def limit(self, view: View) -> int | None:
        """The limit in force: the chosen one, else the rule's own; None for a rule without."""
        return view.limit if view.limit is not None else self.default_limits.get(view.hinterland)

    def year(self, view: View) -> int | None:
        """The year the view shows: the chosen one, else the newest; None when there is none."""
        return view.year or max(self.years(view), default=None)
