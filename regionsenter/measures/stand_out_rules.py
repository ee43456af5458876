"""The limits and the declared order behind ``measures.stand_out``, which tells what they do."""

from __future__ import annotations

from dataclasses import dataclass

#: From this score something stands out: about two standard deviations of a normal distribution.
CLEAR = 3.0
#: Least number of peers on one side of the median whose own spread is used.
LEAST = 5
#: Least number of peers whose hinterland is drawn by the same rule, for their gaps to have a middle.
FEWEST_ALIKE = 10
#: Least part of the peers that must have a value.
COVERAGE = 0.8
GROWTH = "growth"
#: Population growth over so many years, the first one with figures.
GROWTH_INDICATORS = ("folkevekst-10-ar", "folkevekst-5-ar", "folkevekst-1-ar")

#: (indicator, family) in order of preference. The key figures are the first :data:`KEY_FIGURES`.
DECLARED: tuple[tuple[str, str], ...] = (
    ("andel-67-pluss", "age"),
    ("arbeidsplassdekning", "jobs"),
    ("hoyere-utdanning", "education"),
    ("medianinntekt", "income"),
    ("sysselsettingsgrad", "employment"),
    ("andel-20-39", "age"),
    ("egendekning", "jobs"),
    ("innpendling", "jobs"),
    ("virksomheter-per-1000", "businesses"),
    ("nettoinnflytting", GROWTH),
    ("fodselsoverskudd", "age"),
    ("bosatte-flyktninger", "refugees"),
    ("fagskole-hoyeste", "education"),
    ("grunnskole-hoyeste", "education"),
    ("grunnskolepoeng", "schools"),
    ("andel-lavinntekt", "income"),
    ("leid-bolig", "housing"),
    ("boliger-i-blokk", "housing"),
    ("boligpris-enebolig", "prices"),
    ("studieplasser-per-1000", "education"),
    ("kvinner-per-100-menn", "sexes"),
    ("valgdeltakelse", "turnout"),
    ("listelengde-fastlege", "doctors"),
    ("kjoretid-til-sykehus", "hospital"),
    ("kjoretid-til-flyplass", "airport"),
    ("andel-i-tettsted", "settlement"),
    ("nye-fritidsbygg", "cabins"),
    ("jordbruksareal", "farming"),
)
KEY_FIGURES = 4

#: The same where a gap is that of the town to the rest of its municipality: what the grid tells of both.
#: Not density, which is what makes a town; nor ages and sexes, which are estimates there; nor the size of
#: businesses, which large employers that are entered elsewhere decide.
TOWN_DECLARED: tuple[tuple[str, str], ...] = (
    ("byvekst-10-ar", "town growth"),
    ("arbeidsplasser-per-100-i-byen", "jobs"),
    ("virksomheter-per-1000-i-byen", "businesses"),
    ("andel-naer-barneskole", "schools"),
    ("bebodd-areal-vekst-10-ar", "settlement"),
)
TOWN_KEY_FIGURES = 2


@dataclass(frozen=True)
class Tried:
    """Indicators with their family, in the declared order; the first ``key_figures`` go before others."""

    declared: tuple[tuple[str, str], ...]
    key_figures: int

    @property
    def key(self) -> frozenset[str]:
        """The slugs that go before the others."""
        return frozenset(slug for slug, _ in self.declared[: self.key_figures])


MUNICIPAL, TOWN = Tried(DECLARED, KEY_FIGURES), Tried(TOWN_DECLARED, TOWN_KEY_FIGURES)
