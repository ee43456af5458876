"""Towns in the same municipality as a centre, as HTML."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.geography.beside_centres import LEAST_POPULATION, with_centre
from regionsenter.geography.other_towns import LEAST_POPULATION as LARGE
from regionsenter.present.delineation.beside.words import beside_text, beside_town_text
from regionsenter.present.language.numbers import format_number
from regionsenter.present.parts.prose import paragraph_html
from regionsenter.texts import Translate


def beside_html(t: Translate) -> Markup:
    """What they are, then those as large as the listed towns of other municipalities, then the rest."""
    heading = t("Byer i samme kommune som et senter")
    large = [(town, place) for town, place in with_centre() if town.population >= LARGE]
    small = [(town, place) for town, place in with_centre() if town.population < LARGE]
    named = (
        (t("Fra {least} innbyggere").format(least=format_number(LARGE, 0, t.language)), large),
        (
            t("{least} til {most} innbyggere").format(
                least=format_number(LEAST_POPULATION, 0, t.language),
                most=format_number(LARGE, 0, t.language),
            ),
            small,
        ),
    )
    rows = Markup("").join(
        Markup("<dt>{} ({})</dt><dd>{}</dd>").format(
            name,
            len(towns),
            Markup(" · ").join(
                Markup('{} <small class="rs-people">{}</small>').format(
                    town.name, beside_town_text(town, place, t)
                )
                for town, place in towns
            ),
        )
        for name, towns in named
    )
    return Markup('<h3>{}</h3>{}<dl class="rs-outside">{}</dl>').format(
        heading, paragraph_html(beside_text(t), "rs-covered"), rows
    )
