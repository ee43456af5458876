"""Towns in the same municipality as a centre, in words."""

from __future__ import annotations

from regionsenter.catalog.beside_centres import BesideCentre
from regionsenter.geography.beside_centres import LEAST_POPULATION, with_centre
from regionsenter.geography.centres import Centre
from regionsenter.present.language.numbers import format_number
from regionsenter.texts import Translate
from regionsenter.vocabulary import municipality_name


def beside_text(t: Translate) -> str:
    """Which towns these are, why they have no figures of their own, and how to read the list."""
    towns = with_centre()
    return t(
        "{count} tettsteder med minst {least} innbyggere ligger i samme kommune som et senter uten å være "
        "det. Kommunens tall kan ikke deles mellom to byer, så de har ikke egne tall her: det som står om "
        "senterkommunen, gjelder dem også. Kjøretider regnes fra kommunesenteret og ikke fra dem. Etter "
        "navnet står innbyggere i {year} når ikke annet år er nevnt."
    ).format(count=len(towns), least=format_number(LEAST_POPULATION, 0, t.language), year=_latest_year())


def beside_town_text(town: BesideCentre, place: Centre, t: Translate) -> str:
    """What stands after a town's name: ``3 343, Kinn (senter Florø)``; the year where it is older than the
    others'."""
    people = format_number(town.population, 0, t.language)
    if town.year != _latest_year():
        people = t("{people} i {year}").format(people=people, year=town.year)
    where = municipality_name()[town.code]
    if where != place.name:
        where = t("{municipality} (senter {centre})").format(municipality=where, centre=place.name)
    return f"{people}, {where}"


def _latest_year() -> int:
    return max(town.year for town, _ in with_centre())
