"""The chosen municipality's own figure, beside the map."""

from __future__ import annotations

from markupsafe import Markup

from regionsenter.geography.centres import centre
from regionsenter.measures import value
from regionsenter.present.language.estimates import written
from regionsenter.present.language.flags import flag_labels, missing_text
from regionsenter.present.language.numbers import format_value
from regionsenter.present.language.years import indicator_when_text
from regionsenter.present.map.view import MapView
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.vocabulary import municipality_code, municipality_name


def municipality_html(view: View, shown: MapView, t: Translate) -> Markup:
    """The figure of the chosen municipality with year, level and flags, and whose region it is in.

    Nothing when none is chosen.
    """
    if view.municipality is None:
        return Markup("")
    entry, code = shown.entry, municipality_code()[view.municipality]
    name = municipality_name()[code]
    if entry.centre_only:
        text, small = t("mangler"), t("Kommunene har ikke dette tallet, bare sentrene")
    else:
        figure = value(entry.slug, "municipality", code, shown.year)
        text = format_value(written(figure, entry.unit), entry.unit, entry.decimals, t.language, long=True)
        when = indicator_when_text(entry.slug, shown.year, t)
        known = [t("hele kommunen"), flag_labels({*figure.flags} - {"municipality", "old"}, t)]
        lacking = missing_text(figure.missing, t) if figure.missing else ""
        small = " · ".join(part for part in (when, lacking, *known) if part)
    belongs = Markup("")
    if view.centre:
        place = centre(view.centre)
        region = t("BA-region {region}, senter {centre}").format(
            region=place.region_name, centre=place.name
        )
        belongs = Markup('<p class="rs-foot">{}</p>').format(region)
    return Markup(
        '<section class="rs-own-figure"><h3>{name}</h3><p><span>{indicator}</span><b>{text}</b></p>'
        '<p class="rs-foot">{small}</p>{belongs}</section>'
    ).format(
        name=t("{name} kommune").format(name=name),
        indicator=entry.short.in_language(t.language),
        text=text,
        small=small,
        belongs=belongs,
    )
