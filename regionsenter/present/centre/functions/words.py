"""A centre's functions for the whole region, in words."""

from __future__ import annotations

from regionsenter.measures.functions import FunctionProfile
from regionsenter.present.language.case import capitalised
from regionsenter.present.language.lists import listed
from regionsenter.present.language.numbers import format_number
from regionsenter.present.language.places import municipal_place
from regionsenter.texts import Translate


def functions_text(profile: FunctionProfile, t: Translate) -> str:
    """How many kinds the centre has, and what the region's population suggests, in a sentence."""
    place, kinds = municipal_place(profile.centre, t), len(profile.functions)
    if profile.count is None or profile.residual is None:
        return t("Antall funksjoner i {place} mangler: minst én av kildene mangler kommunen.").format(
            place=place
        )
    difference = format_number(abs(profile.residual), 1, t.language)
    if profile.residual >= 0:
        compared = t("{difference} flere enn folketallet i regionen skulle tilsi")
    else:
        compared = t("{difference} færre enn folketallet i regionen skulle tilsi")
    return t(
        "{place} har {count} av {kinds} slag regionale funksjoner, {compared}. Kildene er fra {years}."
    ).format(
        place=capitalised(place),
        count=format_number(profile.count, 0, t.language),
        kinds=kinds,
        compared=compared.format(difference=difference),
        years=_years(profile, t),
    )


def _years(profile: FunctionProfile, t: Translate) -> str:
    """Each year once: a function is counted in the year of its own source."""
    return listed([str(year) for year in sorted({function.year for function in profile.functions})], t)
