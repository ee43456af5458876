"""What a centre is, before any comparison: where, how many people, which group it belongs to."""

from __future__ import annotations

from html import escape

from regionsenter.catalog.similarity import presets
from regionsenter.geography.centres import Centre
from regionsenter.measures import default_year, value
from regionsenter.measures.model import Value
from regionsenter.present.delineation_words import reason_text
from regionsenter.present.flags import missing_text
from regionsenter.present.numbers import format_number
from regionsenter.present.peers import group_of
from regionsenter.texts import Translate
from regionsenter.view import View
from regionsenter.view.model import Weights
from regionsenter.vocabulary import county_name, municipality_name


def likeness_name(likeness: str | Weights, language: str, t: Translate) -> str:
    """The name of a kind of likeness: a preset's, or that the weights are the reader's own."""
    if isinstance(likeness, str):
        return presets()[likeness].name.in_language(language)
    return t("Egne vekter")


def kind_line(place: Centre, t: Translate) -> str:
    """What kind of place it is and where, as one line: settlement, region, county."""
    return " · ".join(
        [
            t("Regionsenter i BA-region {region}").format(region=place.region_name),
            county_name()[place.county],
        ]
    )


def heading_html(place: Centre, language: str, t: Translate) -> str:
    """The page's heading in one piece: the name, what kind of place it is, how many people."""
    return (
        f'<div class="rs-heading"><div><h1>{escape(place.name)}</h1>'
        f'<p class="rs-lead">{escape(kind_line(place, t))}</p></div>'
        f"{facts_html(place, language, t)}</div>"
    )


def facts_html(place: Centre, language: str, t: Translate) -> str:
    """Inhabitants of settlement, centre municipality and region, and the KOSTRA group."""
    year = default_year("folketall")
    names = [municipality_name()[code] for code in place.centre_municipalities]
    rows = [
        _settlement(place, language, t),
        (
            t.plural("Senterkommunen {names}", "Senterkommunene {names}", len(names)).format(
                names=" / ".join(names)
            ),
            *_people(value("folketall", "centre", place.slug, year), language, t),
        ),
        (
            t.plural("Regionen ({n} kommune)", "Regionen ({n} kommuner)", len(place.municipalities))
            .format(n=len(place.municipalities)),
            *_people(value("folketall", "region", str(place.region_number), year), language, t),
        ),
    ]  # fmt: skip
    told = "".join(
        f"<div><dt>{escape(name)}</dt><dd><b>{escape(number)}</b> <small>{escape(small)}</small>"
        "</dd></div>"
        for name, number, small in rows
    )
    return f'<dl class="rs-facts">{told}</dl>'


def _settlement(place: Centre, language: str, t: Translate) -> tuple[str, str, str]:
    if place.settlement_population is None:
        return t("Tettstedet"), t("mangler"), t("tettstedet står ikke i lista over tettsteder")
    name = t("Tettstedet {name}").format(name=place.settlement_name)
    people = format_number(place.settlement_population, 0, language)
    return name, people, t("innbyggere {year}").format(year=place.settlement_date[:4])


def _people(found: Value, language: str, t: Translate) -> tuple[str, str]:
    if found.value is None:
        return t("mangler"), missing_text(found.missing or "not_published", t)
    number = format_number(found.value, 0, language)
    return number, t("innbyggere {year}").format(year=found.year)


def target_text(place: Centre, view: View, t: Translate) -> str:
    """Whether the centre is in the view's target group, and if not, why."""
    group = group_of(view)
    one = group.of(place.slug)
    if one.inside:
        return (
            t("I målgruppa etter den avledede standardavgrensningen.")
            if view.delineation is None
            else t("I målgruppa etter din avgrensning.")
        )
    why = reason_text(one.reason, one, group.limits, view.language, t)
    return t("Utenfor målgruppa. {reason}").format(reason=why)
